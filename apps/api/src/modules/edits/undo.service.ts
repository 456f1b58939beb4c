import { isSame, keyOf, nameOf, type GraphEdit } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { UndoPackEditInput } from '@footnote/schema';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { findDeskPack, graphOfPack, toDeskPack, type UserErrorRecord } from '../packs/index.js';
import { applyPackEdits } from './apply-pack-edits.js';
import { EDITING } from './edit.policy.js';
import { EDIT_NODE, type EditResultRecord } from './edit.records.js';
import { describeConflict, noSuchPack, NOTHING, toProblems } from './edit-refusals.js';
import { readEdit } from './edit.store.js';
import type { Target } from './read-edits.js';
import { entityOf, sayUndone } from './say-edits.js';
import { storeEdit } from './store-edit.service.js';

/** Takes an edit of a pack back, as a new version: what it changed is again as it was before, and what others changed stays. Refuses where the two meet. */
export async function undoPackEdit(context: RequestContext, { pack: slug, edit: id, baseVersion }: UndoPackEditInput): Promise<EditResultRecord> {
  const pack = await findDeskPack(context, slug, EDITING);
  if (pack === null) return { ...NOTHING, userErrors: [noSuchPack(slug)] };
  const refuse = (error: UserErrorRecord): EditResultRecord => ({ ...NOTHING, pack: toDeskPack(pack), userErrors: [error] });
  const decoded = decodeNodeId(id);
  const edit = decoded?.type === EDIT_NODE && isUuid(decoded.key) ? await readEdit(context.database.queries, { pack: pack.key, key: decoded.key }) : null;
  if (edit === null) return refuse({ code: 'NOT_FOUND', field: 'edit', message: 'The log of this pack has no such edit.' });
  if (pack.version !== baseVersion) return refuse(describeConflict(pack.version));
  if (edit.undoneBy !== null) return refuse({ code: 'UNCHANGED', field: 'edit', message: 'This edit has been taken back already. Nothing was changed.' });
  const [made, current] = [await graphOfPack(context.database, { key: pack.key, version: edit.versionAfter }, { originals: false }), await graphOfPack(context.database, pack, { originals: false })];
  const changed = findChanged(edit.inverse, { made, current });
  if (changed.length > 0) return refuse({ code: 'CONFLICT', field: 'edit', message: sayChanged(changed) });
  const applied = await applyPackEdits({ graph: current, edits: edit.inverse });
  if (!applied.ok) {
    const problems = toProblems(current, applied.problems);
    return { ...refuse({ code: 'CONFLICT', field: 'edit', message: `The pack could not stand without this edit any more: ${applied.problems[0]?.message ?? ''} Nothing was changed.` }), problems };
  }
  return storeEdit(context, { pack, graph: applied.base, edits: edit.inverse, inverse: applied.inverse, sentences: sayUndone(edit.sentences), undone: edit.key });
}

/** What an edit touched and is no longer as the edit had left it, by name. */
function findChanged(inverse: readonly GraphEdit[], { made, current }: { readonly made: PackGraph; readonly current: PackGraph }): readonly string[] {
  return inverse.flatMap((edit) => {
    if ('put' in edit && edit.put === 'pack') return isSame(made.pack, current.pack) ? [] : [current.pack.title];
    const target: Target = 'put' in edit ? { collection: edit.put, slug: keyOf(edit.put, edit.value) } : { collection: edit.remove, slug: edit.slug };
    const [then, now] = [entityOf(made, target), entityOf(current, target)];
    return isSame(then, now) ? [] : [nameOf(now === null ? made : current, target)];
  });
}

const NAMED = 3;
const LONGEST = 120;

function sayChanged(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const said = unique.slice(0, NAMED).map((name) => `“${name.slice(0, LONGEST)}”`).join(', ');
  const rest = unique.length > NAMED ? ` and ${String(unique.length - NAMED)} more` : '';
  return `${said}${rest} ${unique.length === 1 ? 'was' : 'were'} changed again since this edit: take that back first, or make the change by hand. Nothing was changed.`;
}
