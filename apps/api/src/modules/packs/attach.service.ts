import { attachOriginals as attachTo, type AttachOutcome } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../graphql/request-context.js';
import type { OriginalToKeep } from '../../platform/database/index.js';
import { toDeskPack, type CitationCountsRecord, type DeskPackRecord, type UserErrorRecord } from './desk-pack.records.js';
import { readOriginals } from './desk-pack.store.js';
import { MOST_ORIGINALS, refuseFiles, shown, type GivenFile } from './given-files.js';
import { graphOfPack } from './pack-graph.service.js';
import { WRITING } from './pack.policy.js';
import { findDeskPack } from './pack.service.js';
import { readPacksByIds, type PackRecord } from './pack.store.js';
import { storeNextVersion } from './store-version.service.js';

/** What became of one file. */
export interface OutcomeRecord {
  readonly file: string;
  readonly source: string | null;
  readonly label: string | null;
  readonly foundCount: number | null;
  readonly citedCount: number | null;
  readonly citations: CitationCountsRecord | null;
  readonly refuted: readonly string[];
  readonly refusal: string | null;
}

export interface AttachResult { readonly pack: DeskPackRecord | null; readonly outcomes: readonly OutcomeRecord[]; readonly userErrors: readonly UserErrorRecord[] }
export interface DetachResult { readonly pack: DeskPackRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/** Attaches articles to the sources that they are recognised as. What is refused is refused by itself; the others are attached. */
export async function attachOriginals(context: RequestContext, { pack: slug, files }: { readonly pack: string; readonly files: readonly GivenFile[] }): Promise<AttachResult> {
  const pack = await findDeskPack(context, slug, WRITING);
  if (pack === null) return { pack: null, outcomes: [], userErrors: [noSuchPack(slug)] };
  const refused = refuseFiles(files, { most: MOST_ORIGINALS });
  if (refused !== null) return { pack: toDeskPack(pack), outcomes: [], userErrors: [refused] };
  let outcomes: readonly OutcomeRecord[] = [];
  const changed = await changeLatest(context, pack, (graph) => {
    const { originals, outcomes: found } = recognise(graph, files);
    outcomes = found;
    return { originals };
  });
  return changed === null ? { pack: toDeskPack(pack), outcomes: [], userErrors: [BUSY] } : { pack: toDeskPack(changed), outcomes, userErrors: [] };
}

/** Takes an original out again: its source has its summary as before. */
export async function detachOriginal(context: RequestContext, { pack: slug, source }: { readonly pack: string; readonly source: string }): Promise<DetachResult> {
  const pack = await findDeskPack(context, slug, WRITING);
  if (pack === null) return { pack: null, userErrors: [noSuchPack(slug)] };
  const attached = await readOriginals(context.database.queries, pack.key);
  if (!attached.some(({ sourceSlug }) => sourceSlug === source)) {
    return { pack: toDeskPack(pack), userErrors: [{ code: 'NOT_FOUND', field: 'source', message: 'No original is attached to this source.' }] };
  }
  const changed = await changeLatest(context, pack, () => ({ detached: [source] }));
  return changed === null ? { pack: toDeskPack(pack), userErrors: [BUSY] } : { pack: toDeskPack(changed), userErrors: [] };
}

export function noSuchPack(slug: string): UserErrorRecord {
  return { code: 'NOT_FOUND', field: 'pack', message: `Your desk has no pack "${slug.slice(0, 80)}" of its own. A pack that everybody may read is copied first.` };
}

const BUSY: UserErrorRecord = { code: 'CONFLICT', field: null, message: 'Your colleagues are changing this pack at this moment. Nothing was done; try again.' };

/** The texts that are some source of the pack, as they are kept, and what became of each. */
export function recognise(graph: PackGraph, files: readonly GivenFile[]): { readonly originals: readonly OriginalToKeep[]; readonly outcomes: readonly OutcomeRecord[] } {
  // A refusal names the pack: by its title, which she knows it by.
  const { outcomes } = attachTo({ ...graph, pack: { ...graph.pack, slug: graph.pack.title } }, files.map(({ name, text }) => ({ name: shown(name), rawText: text })));
  const originals = outcomes.flatMap((outcome, index) => {
    const file = files[index];
    return 'refused' in outcome || file === undefined ? [] : [{ id: randomUUID(), sourceSlug: outcome.source, fileName: outcome.name, rawText: file.text }];
  });
  return { originals, outcomes: outcomes.map((outcome) => toOutcome(graph, outcome)) };
}

function toOutcome(graph: PackGraph, outcome: AttachOutcome): OutcomeRecord {
  if ('refused' in outcome) return { file: outcome.name, source: null, label: null, foundCount: null, citedCount: null, citations: null, refuted: [], refusal: outcome.refused };
  const { name, source, hits, of, citations, onSummary, absences } = outcome;
  const count = (state: (typeof citations)[number]['anchor']): number => citations.filter(({ anchor }) => anchor === state).length;
  const statements = new Map(graph.absences.map(({ slug, statement }) => [slug, statement]));
  return {
    file: name, source, label: graph.sources.find(({ slug }) => slug === source)?.label ?? source, foundCount: hits, citedCount: of, refusal: null,
    citations: { exact: count('EXACT'), moved: count('MOVED'), fuzzy: count('FUZZY'), orphaned: count('ORPHANED'), onSummary: onSummary.length },
    refuted: absences.filter(({ holds }) => !holds).map(({ absence, found }) => `“${statements.get(absence) ?? absence}” was said not to stand in this text, and the copy holds ${found.map((term) => `“${term}”`).join(', ')}: the finding proves nothing any more.`),
  };
}

/** Somebody who changes a pack again and again within the same moments is a program. */
const TRIES = 4;

interface Change { readonly originals?: readonly OriginalToKeep[]; readonly detached?: readonly string[] }

/**
 * Changes what is attached to a pack, on the version that it has then: whoever imports it meanwhile is not undone. What is to change is
 * worked out of the graph with its originals. Null where others would not let it be.
 */
async function changeLatest(context: RequestContext, { key, slug }: PackRecord, work: (graph: PackGraph) => Change): Promise<PackRecord | null> {
  const { database } = context;
  for (let nth = 0; nth < TRIES; nth += 1) {
    const [pack] = await readPacksByIds(database.queries, [key]);
    if (pack === undefined) throw new Error(`The pack ${slug} went while it was changed`);
    const [graph, base] = [await graphOfPack(database, pack, { originals: true }), await graphOfPack(database, pack, { originals: false })];
    const stored = await storeNextVersion(context, { pack, graph: base, ...work(graph) });
    if (!('conflict' in stored)) return (await readPacksByIds(database.queries, [key]))[0] ?? null;
  }
  return null;
}
