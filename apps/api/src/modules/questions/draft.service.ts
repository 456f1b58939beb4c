import type { Day, PackGraph } from '@footnote/knowledge';
import type { QuestionDraftArguments } from '@footnote/schema';
import { generateQuestions, type QuestionDraft, type QuestionKind } from '@footnote/quiz-engine';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import type { Database } from '../../platform/database/index.js';
import { requirePack, type PackRecord } from '../packs/index.js';
import { mayDraft, requireDrafting } from './question.policy.js';
import { toDraft, toQuestion, draftNodeId, draftIdOf, type DraftRecord, type QuestionRecord } from './question.records.js';
import { readGraph } from './question.store.js';
import { createRecentMap, type RecentMap } from '../../graph-store/recent-map.js';

/** What suggestions are made for. */
export interface DraftRequest {
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly kinds: readonly QuestionKind[] | null;
  readonly seed: string;
}

/** The suggestions for one request, and the graph that they were made of. */
export interface Drafted { readonly graph: PackGraph; readonly drafts: readonly QuestionDraft[] }

const STANDARD_SEED = 'footnote';

/** Making them takes most of a second, and a page of them must be the next of the one before. */
const KEPT_DRAFTS = 24;
const KEPT_GRAPHS = 4;
interface Kept { readonly graphs: RecentMap<Promise<PackGraph>>; readonly drafted: RecentMap<Promise<Drafted>> }
const kept = new WeakMap<Database, Kept>();

function keptFor(database: Database): Kept {
  const known = kept.get(database) ?? { graphs: createRecentMap<Promise<PackGraph>>(KEPT_GRAPHS), drafted: createRecentMap<Promise<Drafted>>(KEPT_DRAFTS) };
  kept.set(database, known);
  return known;
}

/** The questions that a pack suggests for a day. The same version of a pack and the same request give the same ones. */
export function draftQuestions(database: Database, pack: Pick<PackRecord, 'key' | 'version'>, request: DraftRequest): Promise<Drafted> {
  const { graphs, drafted } = keptFor(database);
  const version = `${pack.key}@${String(pack.version)}`;
  return drafted.get(`${version} ${JSON.stringify([request.asOf, request.knownAt, request.kinds, request.seed])}`, async () => {
    const graph = await graphs.get(version, () => requireGraph(database, pack));
    const { asOf, knownAt, kinds, seed } = request;
    return { graph, drafts: generateQuestions({ graph, asOf, knownAt, seed, ...(kinds !== null && { kinds }) }) };
  });
}

async function requireGraph({ queries }: Database, { key, version }: Pick<PackRecord, 'key' | 'version'>): Promise<PackGraph> {
  const graph = await readGraph(queries, { pack: key, version });
  if (graph === null) throw new Error(`The graph of version ${String(version)} of the pack ${key} is gone`);
  return graph;
}

/** A page of suggestions, for a teacher. */
export async function pageDrafts(context: RequestContext, { pack: slug, asOf, knownAt, kinds, seed, ...request }: QuestionDraftArguments): Promise<Connection<DraftRecord>> {
  requireDrafting(context.viewer);
  const pack = await requirePack(context, slug);
  const wanted = kinds === null || kinds === undefined || kinds.length === 0 ? null : [...new Set(kinds)].sort();
  const { graph, drafts } = await draftQuestions(context.database, pack, { asOf, knownAt: knownAt ?? today(context), kinds: wanted, seed: seed ?? STANDARD_SEED });
  const page = pageOfList(drafts, { request, scope: 'question_drafts', keyOf: ({ question }) => question.id });
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toDraft(node, graph) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

/** A suggested question by the key in its id, while it is remembered; for a teacher. */
export async function findDraftQuestion(context: RequestContext, key: string): Promise<QuestionRecord | null> {
  const id = draftIdOf(key);
  if (id === null || !mayDraft(context.viewer)) return null;
  for (const drafted of keptFor(context.database).drafted.values()) {
    const draft = (await drafted).drafts.find(({ question }) => question.id === id);
    if (draft !== undefined) return toQuestion(draft.question, draftNodeId(id));
  }
  return null;
}
