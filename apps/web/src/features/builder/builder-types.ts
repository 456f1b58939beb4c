import type { BuilderQuery, BuilderReadingsQuery, BuilderSuggestionsQuery, CheckQuestionQuery } from '@footnote/schema/browser';
import type { Telling } from '../evidence/describe-hedge';

export type Quiz = NonNullable<BuilderQuery['deskQuiz']>;
export type DraftQuestion = Quiz['questions'][number];
export type Suggestion = NonNullable<BuilderSuggestionsQuery['deskQuiz']>['suggestions']['nodes'][number];
export type Reading = NonNullable<BuilderReadingsQuery['deskQuiz']>['readings'][number];
export type ReadingClaim = Reading['passages'][number]['claims'][number];
export type LiveCheck = NonNullable<CheckQuestionQuery['checkQuestion']>;
export type ProofCheck = LiveCheck['proof']['checks'][number];
export type LintFinding = LiveCheck['lint'][number];
export type Standing = LiveCheck['standing'];

interface ExplainedReason { readonly assertions: readonly (Telling & { readonly evidence: readonly { readonly id: string }[] })[] }

/** Whose word each passage is, by the passage's id: what hedge and origin badge are drawn from. */
export function tellingsOf({ key, others }: { readonly key: readonly ExplainedReason[]; readonly others: readonly ExplainedReason[] }): ReadonlyMap<string, Telling> {
  const assertions = [...key, ...others].flatMap((reason) => reason.assertions);
  return new Map(assertions.flatMap((assertion) => assertion.evidence.map(({ id }) => [id, assertion] as const)));
}

/** What a student reads of a question's standing, in one word. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = { PROVED: 'proved', CITED: 'cited', UNSOURCED: 'unsourced' };
