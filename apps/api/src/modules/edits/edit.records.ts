import type { GraphEdit, Reanchored, Severity } from '@footnote/corpus';
import type { PackCollection } from '@footnote/schema';
import { encodeNodeId } from '../../graphql/node-id.js';
import type { DeskPackRecord, UserErrorRecord } from '../packs/index.js';

/** An entry of the log, as the database has it. */
export interface EditRow {
  readonly key: string;
  readonly by: string | null;
  readonly at: Date;
  readonly sentences: readonly string[];
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** The same with what gives back the pack as it was before. */
export interface EditToUndo extends EditRow { readonly inverse: readonly GraphEdit[] }

export interface EditRecord {
  readonly id: string;
  readonly by: string | null;
  readonly at: Date;
  readonly sentences: readonly string[];
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly undoes: string | null;
  readonly undone: boolean;
}

export interface ProblemRecord {
  readonly edit: number | null;
  readonly collection: keyof typeof PackCollection | null;
  readonly entity: string;
  readonly name: string;
  readonly field: string | null;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** What becomes of a passage whose source gets another text. */
export interface ReanchoredRecord { readonly passage: string; readonly source: string; readonly anchor: Reanchored['anchor']; readonly before: string; readonly after: string | null; readonly sentence: string | null }

/** What came of an edit, or of taking one back. */
export interface EditResultRecord {
  readonly pack: DeskPackRecord | null;
  readonly edit: EditRecord | null;
  readonly problems: readonly ProblemRecord[];
  readonly reanchored: readonly ReanchoredRecord[];
  /** Whether the edits can be made, whether or not they were. */
  readonly fits: boolean;
  readonly userErrors: readonly UserErrorRecord[];
}

export const EDIT_NODE = 'PackEdit';

export function toEdit({ key, by, at, sentences, versionBefore, versionAfter, undoes, undoneBy }: EditRow): EditRecord {
  return { id: encodeNodeId(EDIT_NODE, key), by, at, sentences, versionBefore, versionAfter, undoes: undoes === null ? null : encodeNodeId(EDIT_NODE, undoes), undone: undoneBy !== null };
}
