import type { AttachOriginalsMutation, ImportPackMutation } from '@footnote/schema/browser';

export type Outcome = AttachOriginalsMutation['attachOriginals']['outcomes'][number];
export type PackProblem = ImportPackMutation['importPack']['problems'][number];

/** What became of files that were sent, for the page that follows. */
export type PackReport =
  | { readonly kind: 'ATTACHED'; readonly outcomes: readonly Outcome[]; readonly count: number }
  | {
    readonly kind: 'IMPORTED';
    readonly result: 'CREATED' | 'CHANGED' | 'SAME' | 'REFUSED';
    /** Why it was refused; null where it was not. */
    readonly refusal: string | null;
    readonly version: number | null;
    readonly problems: readonly PackProblem[];
    readonly problemCount: number;
    readonly outcomes: readonly Outcome[];
  };
