import { indexGraph, type GraphIndex } from '@footnote/knowledge';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { createLoader } from '../../graph-store/turns.js';
import type { NodesOf } from '../../graph-store/load-pages.js';
import type { tables } from '../../platform/database/index.js';
import { graphForViewer, isOfDesk, packOfRow } from '../packs/index.js';
import { mayReadOriginals } from './original.policy.js';
import { readGraphsWithOriginals, toEvidence, toSource, type EvidenceRecord, type SourceRecord } from './source.store.js';

/** The graphs of public packs with the originals that were attached to them; null where none was. */
const originalsLoader = perRequest(({ database, turns }) => createLoader<string, GraphIndex | null>(turns, async (packIds) => {
  const graphs = await turns.read(() => readGraphsWithOriginals(database.queries, packIds));
  return packIds.map((id) => {
    const graph = graphs.get(id);
    return graph === undefined ? null : indexGraph(graph);
  });
}));

/** Sources for their viewer: everybody sees the summary; who may read the originals sees those that are attached. */
export const sourcesForViewer: NodesOf<typeof tables.sources, SourceRecord> = (rows, context) => {
  const records = rows.map(toSource);
  return mayReadOriginals(context.viewer) ? Promise.all(records.map((record) => withOriginal(record, context))) : records;
};

async function withOriginal(record: SourceRecord, context: RequestContext): Promise<SourceRecord> {
  const source = (await originalsLoader(context).load(record.packKey))?.sources.get(record.slug);
  return source === undefined ? record : { ...record, textKind: source.textKind, contentHash: source.contentHash };
}

/** The original of a source, for whoever may read it; undefined where there is none or the viewer may not. */
export async function originalTextFor(record: SourceRecord, context: RequestContext): Promise<string | undefined> {
  // Only what was not made of a row can be of a desk's own pack: of those there are no rows.
  if (record.outletRecord !== undefined) {
    const pack = await packOfRow(context, record.packKey);
    if (isOfDesk(context.viewer, pack)) return (await graphForViewer(context, pack)).sources.find(({ slug }) => slug === record.slug)?.text ?? undefined;
  }
  if (!mayReadOriginals(context.viewer)) return undefined;
  return (await originalsLoader(context).load(record.packKey))?.sources.get(record.slug)?.text ?? undefined;
}

/** Cited passages for their viewer. */
export const evidenceForViewer: NodesOf<typeof tables.evidence, EvidenceRecord> = (rows, context) => {
  const records = rows.map(toEvidence);
  return mayReadOriginals(context.viewer) ? Promise.all(records.map((record) => withPassage(record, context))) : records;
};

async function withPassage(record: EvidenceRecord, context: RequestContext): Promise<EvidenceRecord> {
  const passage = (await originalsLoader(context).load(record.packKey))?.evidence.get(record.slug);
  if (passage === undefined) return record;
  const { exact, prefix, suffix, start, end, contentHash, anchor, verbatim } = passage;
  return { ...record, exact, prefix, suffix, start, end, contentHash, anchor, verbatim };
}
