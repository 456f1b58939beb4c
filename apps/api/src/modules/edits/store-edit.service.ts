import type { GraphEdit } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { readPackNow, storeNextVersion, toDeskPack, type PackRecord } from '../packs/index.js';
import { EDITING } from './edit.policy.js';
import { toEdit, type EditResultRecord } from './edit.records.js';
import { describeConflict, NOTHING } from './edit-refusals.js';
import { insertEdit, markUndone, type Execute } from './edit.store.js';

export interface EditToStore {
  /** As it was looked at: where it is at another version by now, nothing is stored. */
  readonly pack: PackRecord;
  /** As it is to be, without originals. */
  readonly graph: PackGraph;
  readonly edits: readonly GraphEdit[];
  readonly inverse: readonly GraphEdit[];
  readonly sentences: readonly string[];
  /** The edit that this takes back. */
  readonly undone: string | null;
}

/** Stores the next version of a pack together with its entry in the log. */
export async function storeEdit(context: RequestContext, { pack, graph, edits, inverse, sentences, undone }: EditToStore): Promise<EditResultRecord> {
  const { key: by, name } = requireAtDesk(context.viewer, EDITING);
  // Whoever is told that it was given up must not find it done.
  context.deadline?.lift();
  const [key, at] = [randomUUID(), context.now()];
  const stored = await storeNextVersion(context, {
    pack, graph,
    alsoStore: async (client, version) => {
      const execute: Execute = (text, values) => client.query(text, [...values]);
      await insertEdit(execute, { key, pack: pack.key, versionBefore: pack.version, versionAfter: version, by, at, sentences, edits, inverse, undoes: undone });
      if (undone !== null) await markUndone(execute, { undone, by: key });
    },
  });
  const now = await readPackNow(context.database, pack.key);
  const record = now === null ? null : toDeskPack(now);
  if ('conflict' in stored) return { ...NOTHING, pack: record, userErrors: [describeConflict(stored.version)] };
  return { ...NOTHING, pack: record, edit: toEdit({ key, by: name, at, sentences, versionBefore: pack.version, versionAfter: stored.version, undoes: undone, undoneBy: null }) };
}
