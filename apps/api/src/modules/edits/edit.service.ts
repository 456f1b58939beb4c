import type { EditProblem, GraphEdit, Reanchored } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import type { EditPackInput } from '@footnote/schema';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { findDeskPack, graphOfPack, toDeskPack, type UserErrorRecord } from '../packs/index.js';
import { applyPackEdits } from './apply-pack-edits.js';
import { EDITING } from './edit.policy.js';
import { describeConflict, noSuchPack, NOTHING, toProblems } from './edit-refusals.js';
import { toEdit, type EditRecord, type EditResultRecord, type ProblemRecord } from './edit.records.js';
import { countEdits, readEditLog } from './edit.store.js';
import { readEdits, type Target } from './read-edits.js';
import { sayEdits } from './say-edits.js';
import { storeEdit } from './store-edit.service.js';

/** What one save brings; whoever changes more brings the files of a pack. */
const MOST_EDITS = 50;

/** Changes a pack of the desk: all of the edits as one new version with an entry in its log, or nothing. Where they are only tried, nothing. */
export async function editPack(context: RequestContext, { pack: slug, baseVersion, edits: given, tryOnly }: EditPackInput): Promise<EditResultRecord> {
  const { name } = requireAtDesk(context.viewer, EDITING);
  const pack = await findDeskPack(context, slug, EDITING);
  if (pack === null) return { ...NOTHING, userErrors: [noSuchPack(slug)] };
  const refuse = (error: UserErrorRecord, found: Partial<EditResultRecord> = {}): EditResultRecord => ({ ...NOTHING, pack: toDeskPack(pack), ...found, userErrors: [error] });
  if (given.length < 1 || given.length > MOST_EDITS) return refuse({ code: 'INVALID', field: 'edits', message: `Give from 1 to ${String(MOST_EDITS)} edits; these are ${String(given.length)}. Nothing was changed.` });
  if (pack.version !== baseVersion) return refuse(describeConflict(pack.version));
  const graph = await graphOfPack(context.database, pack, { originals: false });
  const read = readEdits(graph, given, { name, today: context.now().toISOString().slice(0, 10) });
  if (read.problems.length > 0) return refuse(describeProblems(read.problems.length), { problems: toProblems(graph, read.problems, ({ edit }) => edit) });
  const applied = await applyPackEdits({ graph, edits: read.edits });
  const problemsOf = (found: readonly EditProblem[], of: PackGraph): readonly ProblemRecord[] => toProblems(of, found, (problem) => editOf(problem, read.targets));
  if (!applied.ok) return refuse(describeProblems(applied.problems.filter(({ severity }) => severity === 'ERROR').length), { problems: problemsOf(applied.problems, graph), reanchored: toReanchored(applied.reanchored ?? []) });
  if (applied.inverse.length === 0) return refuse({ code: 'UNCHANGED', field: null, message: 'The pack says all of this already: nothing was changed.' }, { fits: true });
  const told = { problems: problemsOf(aboutEdits(applied.warnings, read.edits), applied.base), reanchored: toReanchored(applied.reanchored), fits: true };
  if (tryOnly === true) return { ...NOTHING, pack: toDeskPack(pack), ...told };
  const sentences = sayEdits(graph, applied.base, read.touched);
  return { ...await storeEdit(context, { pack, graph: applied.base, edits: read.edits, inverse: applied.inverse, sentences, undone: null }), ...told };
}

/** Nobody reads on below that many. */
const MOST_REANCHORED = 200;

function toReanchored(found: readonly Reanchored[]): EditResultRecord['reanchored'] {
  const lostFirst = [...found].sort((a, b) => Number(b.anchor === 'ORPHANED') - Number(a.anchor === 'ORPHANED'));
  return lostFirst.slice(0, MOST_REANCHORED).map(({ evidence, source, anchor, before, after, sentence }) => ({ passage: evidence, source, anchor, before, after, sentence }));
}

function describeProblems(count: number): UserErrorRecord {
  return { code: 'INVALID', field: 'edits', message: `The pack cannot stand so: ${count === 1 ? 'one thing is' : `${String(count)} things are`} wrong with it. Nothing was changed.` };
}

/** The last edit that is about a thing; a passage is one of what cites it. */
function editOf({ collection, slug, code }: EditProblem, targets: readonly (Target | null)[]): number | null {
  if (code === 'PASSAGE_LOST') return targets.findLastIndex((target) => target?.collection === 'sources');
  const at = targets.findLastIndex((target) => target !== null && ((target.collection === collection && target.slug === slug) || (collection === 'evidence' && slug.startsWith(`${target.slug}--`))));
  return at < 0 ? null : at;
}

/** Advice about what was edited, and none about the rest of the pack, which was there before. */
function aboutEdits(warnings: readonly EditProblem[], edits: readonly GraphEdit[]): readonly EditProblem[] {
  const put = new Set(edits.flatMap((edit) => ('put' in edit && edit.put !== 'pack' ? [edit.put] : [])));
  return warnings.filter(({ collection }) => collection !== 'pack' && put.has(collection));
}

const LOG = 'pack_edits';

/** A page of what was changed in a pack of the desk by hand, the latest first; null where the desk has no such pack. */
export async function pageEdits(context: RequestContext, { pack: slug, first, after }: PageRequest & { readonly pack: string }): Promise<Connection<EditRecord> | null> {
  requireAtDesk(context.viewer, EDITING);
  const limit = readFirst(first);
  const [below] = after === null || after === undefined ? [null] : decodeCursor(after, { scope: LOG, types: ['integer'] });
  const pack = await findDeskPack(context, slug, EDITING);
  if (pack === null) return null;
  const { queries } = context.database;
  const rows = await context.turns.read(() => readEditLog(queries, { pack: pack.key, below: typeof below === 'number' ? below : null, limit: limit + 1 }));
  return pageOfRows({ rows, limit, after, nodeOf: toEdit, cursorOf: ({ versionAfter }) => encodeCursor(LOG, [versionAfter]), totalCount: () => countEdits(queries, pack.key) });
}
