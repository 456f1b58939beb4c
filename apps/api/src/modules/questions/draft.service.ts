import type { Day, PackGraph } from '@footnote/knowledge';
import type { QuestionDraftArguments } from '@footnote/schema';
import type { QuestionDraft, QuestionKind } from '@footnote/quiz-engine';
import { createRecentMap, type RecentMap } from '../../graph-store/recent-map.js';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { findPackBySlug, graphForViewer, requirePack } from '../packs/index.js';
import { generateDrafts } from './generate-drafts.js';
import { mayDraft, requireDrafting } from './question.policy.js';
import { toDraft, toQuestion, draftNodeId, draftPlaceOf, type DraftRecord, type QuestionRecord } from './question.records.js';

/** What suggestions are made for. */
export interface DraftRequest {
  readonly asOf: Day;
  readonly knownAt: Day;
  readonly kinds: readonly QuestionKind[] | null;
  readonly seed: string;
}

const LONGEST_SEED = 200;

/** The seed where nobody names one: ids of what is published are drawn anew, so that it need be nobody's secret. */
export const STANDARD_SEED = 'footnote';

/** Making them takes a second, and a page of them must be the next of the one before: the lists of some days of some packs are kept. */
const KEPT_DRAFTS = 40;

interface Kept {
  readonly drafted: RecentMap<Promise<readonly QuestionDraft[]>>;
  /** Graphs are kept by packs and told apart by what they are: one with originals in it is another than that without. */
  readonly names: WeakMap<PackGraph, string>;
}

let named = 0;
const kept: Kept = { drafted: createRecentMap(KEPT_DRAFTS), names: new WeakMap() };

function nameOf(graph: PackGraph): string {
  const known = kept.names.get(graph) ?? String(named += 1);
  kept.names.set(graph, known);
  return known;
}

/** The questions that a graph suggests for a day. The same graph and the same request give the same ones, and are worked out once however many ask at once. */
export function draftQuestions(graph: PackGraph, { asOf, knownAt, kinds, seed }: DraftRequest): Promise<readonly QuestionDraft[]> {
  return kept.drafted.get(`${nameOf(graph)} ${JSON.stringify([asOf, knownAt, kinds, seed])}`, () => generateDrafts({ graph, asOf, knownAt, kinds, seed }));
}

/** A page of suggestions, for a teacher. */
export async function pageDrafts(context: RequestContext, { pack: slug, asOf, knownAt, kinds, seed, ...request }: QuestionDraftArguments): Promise<Connection<DraftRecord>> {
  requireDrafting(context.viewer);
  const graph = await graphForViewer(context, await requirePack(context, slug));
  const wanted = kinds === null || kinds === undefined || kinds.length === 0 ? null : [...new Set(kinds)].sort();
  // It stands in the id of each draft: a short text of whole characters.
  const named = (seed ?? STANDARD_SEED).slice(0, LONGEST_SEED).replace(/\p{Cs}/gu, '\uFFFD');
  const drafts = await draftQuestions(graph, { asOf, knownAt: knownAt ?? today(context), kinds: wanted, seed: named });
  const page = pageOfList(drafts, { request, scope: 'question_drafts', keyOf: ({ question }) => question.id });
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: toDraft(node, graph, named) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}

/** A suggested question by the key in its id, made again where this process did not make it; for a teacher, of a pack that the teacher may see. */
export async function findDraftQuestion(context: RequestContext, key: string): Promise<QuestionRecord | null> {
  const place = draftPlaceOf(key);
  if (place === null || !mayDraft(context.viewer)) return null;
  const pack = await findPackBySlug(context, place.pack);
  if (pack === null) return null;
  const { asOf, knownAt, seed } = place;
  const drafts = await draftQuestions(await graphForViewer(context, pack), { asOf, knownAt, kinds: null, seed });
  const draft = drafts.find(({ question }) => question.id === place.id);
  return draft === undefined ? null : toQuestion(draft.question, draftNodeId(place));
}
