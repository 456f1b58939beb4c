import { sql } from 'drizzle-orm';
import { readByIds } from '../../graph-store/read-rows.js';
import { defineRelation, readAllPages } from '../../graph-store/read-pages.js';
import { prepared, type GraphRow } from '../../graph-store/graph-table.js';
import { requireFuzzyDate, type FuzzyDateRecord } from '../../graphql/fuzzy-date.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { columnFields, rowNamedBy, type WrittenPart } from '../../graph-store/written-graph.js';
import { tables, type Queries } from '../../platform/database/index.js';
import { pageOfPack } from '../packs/index.js';

type OutletRow = GraphRow<typeof tables.outlets>;
type SourceRow = GraphRow<typeof tables.sources>;
type RelianceRow = GraphRow<typeof tables.sourceReliances>;
type EvidenceRow = GraphRow<typeof tables.evidence>;

/** An outlet as the API gives it. Here and below, `key` is the id of the row, and a name ending in `Key` that of another. */
export interface OutletRecord extends Pick<OutletRow, 'slug' | 'name' | 'kind' | 'country' | 'ownership' | 'stateOwned' | 'reference'> {
  readonly __typename: 'Outlet';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
}

/** A source, without its text. */
export interface SourceRecord extends Pick<SourceRow, 'slug' | 'ordinal' | 'label' | 'title' | 'url' | 'language' | 'machineTranslated' | 'textKind' | 'contentHash'> {
  readonly __typename: 'Source';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
  readonly outletKey: string;
  readonly published: FuzzyDateRecord;
  /** Where the record was not made of a row: its outlet, at hand. */
  readonly outletRecord?: OutletRecord;
}

export interface RelianceRecord extends Pick<RelianceRow, 'declared' | 'similarity'> {
  readonly key: string;
  readonly sourceKey: string;
  readonly onKey: string;
}

/** A cited passage of the public text: the summary's, where the original is not the pack's own. */
export interface EvidenceRecord extends Pick<EvidenceRow, 'slug' | 'exact' | 'prefix' | 'suffix' | 'start' | 'end' | 'contentHash' | 'anchor' | 'verbatim'> {
  readonly __typename: 'Evidence';
  readonly id: string;
  readonly key: string;
  readonly packKey: string;
  readonly sourceKey: string;
  /** Where the record was not made of a row: its source, at hand. */
  readonly sourceRecord?: SourceRecord;
}

export function toOutlet({ id, packId, slug, name, kind, country, ownership, stateOwned, reference }: OutletRow): OutletRecord {
  return { __typename: 'Outlet', id: encodeNodeId('Outlet', id), key: id, packKey: packId, slug, name, kind, country, ownership, stateOwned, reference };
}

export function toSource(row: SourceRow): SourceRecord {
  const { id, slug, ordinal, label, title, url, language, machineTranslated, textKind, contentHash } = row;
  const published = requireFuzzyDate({
    edtf: row.publishedEdtf, earliest: row.publishedEarliest, latest: row.publishedLatest,
    precision: row.publishedPrecision, basis: row.publishedBasis, note: row.publishedNote,
  }, `The source ${slug}`);
  return {
    __typename: 'Source', id: encodeNodeId('Source', id), key: id, packKey: row.packId, outletKey: row.outletId,
    slug, ordinal, label, title, url, language, machineTranslated, textKind, contentHash, published,
  };
}

export function toReliance({ id, sourceId, onSourceId, declared, similarity }: RelianceRow): RelianceRecord {
  return { key: id, sourceKey: sourceId, onKey: onSourceId, declared, similarity };
}

export function toEvidence(row: EvidenceRow): EvidenceRecord {
  const { id, slug, exact, prefix, suffix, start, end, contentHash, anchor, verbatim } = row;
  return { __typename: 'Evidence', id: encodeNodeId('Evidence', id), key: id, packKey: row.packId, sourceKey: row.sourceId, slug, exact, prefix, suffix, start, end, contentHash, anchor, verbatim };
}

export const readOutlets = readByIds(tables.outlets);
export const readSources = readByIds(tables.sources);
export const readEvidence = readByIds(tables.evidence);

const byOrdinal = (table: { readonly ordinal: typeof tables.outlets.ordinal | typeof tables.sources.ordinal | typeof tables.evidence.ordinal | typeof tables.sourceReliances.ordinal }) => [{ by: table.ordinal, type: 'integer' as const }];

/** The sources of packs, in the order of the pack. */
export const sourcesOfPack = defineRelation({
  name: 'sources', table: tables.sources, order: byOrdinal(tables.sources),
  belongs: (pack) => sql`${tables.sources.packId} = ${pack}`,
});
export const sourcesOfAllPacks = { spec: sourcesOfPack.spec, all: readAllPages(sourcesOfPack.spec) };

/** The outlets of packs, in the order of the pack. */
export const outletsOfPack = defineRelation({
  name: 'outlets', table: tables.outlets, order: byOrdinal(tables.outlets),
  belongs: (pack) => sql`${tables.outlets.packId} = ${pack}`,
});
export const outletsOfAllPacks = { spec: outletsOfPack.spec, all: readAllPages(outletsOfPack.spec) };

/** What outlets published. */
export const sourcesOfOutlet = defineRelation({
  name: 'sources_of_outlet', table: tables.sources, order: byOrdinal(tables.sources),
  belongs: (outlet) => sql`${tables.sources.outletId} = ${outlet}`,
});

/** The passages of sources that are cited, in the order of the text. */
export const evidenceOfSource = defineRelation({
  name: 'evidence_of_source', table: tables.evidence, order: [{ by: tables.evidence.start, type: 'integer' as const }, ...byOrdinal(tables.evidence)],
  belongs: (source) => sql`${tables.evidence.sourceId} = ${source}`,
});

/** What sources rely on. */
export const reliancesOfSource = defineRelation({
  name: 'relies_on', table: tables.sourceReliances, order: byOrdinal(tables.sourceReliances),
  belongs: (source) => sql`${tables.sourceReliances.sourceId} = ${source}`,
});

/** What relies on sources. */
export const reliancesOnSource = defineRelation({
  name: 'relied_on_by', table: tables.sourceReliances, order: byOrdinal(tables.sourceReliances),
  belongs: (source) => sql`${tables.sourceReliances.onSourceId} = ${source}`,
});

/** The passages in which sources say that they rely on others. */
export const evidenceOfReliance = defineRelation({
  name: 'evidence_of_reliance', table: tables.evidence,
  order: [{ by: sql`(select place.ordinal from source_reliance_evidence place where place.reliance_id = parents.id and place.evidence_id = ${tables.evidence.id})`, type: 'integer' as const }],
  belongs: (reliance) => sql`${tables.evidence.id} in (select bearing.evidence_id from source_reliance_evidence bearing where bearing.reliance_id = ${reliance})`,
});

const texts = prepared((queries) => queries.select({ id: tables.sources.id, text: tables.sources.text }).from(tables.sources)
  .where(sql`${tables.sources.id} = any(${sql.placeholder('ids')}::uuid[])`).prepare('texts_of_sources'));

/** Reads the public texts of sources. */
export async function readTexts(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  return new Map((await texts(queries).execute({ ids })).map(({ id, text }) => [id, text]));
}

const originals = prepared((queries) => queries
  .select({ packId: tables.packs.id, graph: tables.packVersions.graph })
  .from(tables.packs)
  .innerJoin(tables.packVersions, sql`${tables.packVersions.packId} = ${tables.packs.id} and ${tables.packVersions.version} = ${tables.packs.version}`)
  .where(sql`${tables.packs.deskId} is null and ${tables.packVersions.baseGraph} is not null and ${tables.packs.id} = any(${sql.placeholder('ids')}::uuid[])`)
  .prepare('graphs_with_originals'));

/** Reads the graphs of those public packs to which originals are attached. Only for whoever may read the originals: a desk's own are never among them. */
export async function readGraphsWithOriginals(queries: Queries, packIds: readonly string[]) {
  return new Map((await originals(queries).execute({ ids: packIds })).map(({ packId, graph }) => [packId, graph]));
}

const { evidence, outlets, sourceReliances, sources } = tables;

/** Sources and their outlets as they stand in the database, for whoever sees no originals of them. */
export const writtenSources: WrittenPart = {
  tables: { Outlet: outlets, Source: sources, SourceReliance: sourceReliances, Evidence: evidence },
  fields: {
    Pack: { sources: { by: 'PAGE', relation: sourcesOfPack } },
    Outlet: { id: { by: 'NODE_ID' }, ...columnFields(outlets, 'slug', 'name', 'kind', 'country', 'ownership', 'stateOwned', 'reference'), pack: { by: 'ROW', key: outlets.packId }, sources: { by: 'PAGE', relation: sourcesOfOutlet } },
    Source: {
      id: { by: 'NODE_ID' }, ...columnFields(sources, 'slug', 'label', 'title', 'url', 'language', 'machineTranslated', 'textKind', 'contentHash'),
      published: { by: 'DATE', columns: { edtf: sources.publishedEdtf, earliest: sources.publishedEarliest, latest: sources.publishedLatest, precision: sources.publishedPrecision, basis: sources.publishedBasis, note: sources.publishedNote } },
      outlet: { by: 'ROW', key: sources.outletId }, pack: { by: 'ROW', key: sources.packId }, evidence: { by: 'PAGE', relation: evidenceOfSource }, reliesOn: { by: 'PAGE', relation: reliancesOfSource }, reliedOnBy: { by: 'PAGE', relation: reliancesOnSource },
    },
    SourceReliance: { ...columnFields(sourceReliances, 'declared'), source: { by: 'ROW', key: sourceReliances.sourceId }, on: { by: 'ROW', key: sourceReliances.onSourceId }, evidence: { by: 'LIST', relation: evidenceOfReliance } },
    Evidence: { id: { by: 'NODE_ID' }, ...columnFields(evidence, 'exact', 'prefix', 'suffix', 'start', 'end', 'contentHash', 'anchor', 'verbatim'), source: { by: 'ROW', key: evidence.sourceId } },
  },
  roots: { sources: pageOfPack(sourcesOfPack), outlets: pageOfPack(outletsOfPack), source: rowNamedBy(sources, 'source') },
};
