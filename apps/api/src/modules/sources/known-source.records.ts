import type { Evidence, GraphIndex, Outlet, Source } from '@footnote/knowledge';
import { withLabel } from '../../graphql/fuzzy-date.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { entityId, packId } from '../../platform/database/index.js';
import type { EvidenceRecord, OutletRecord, SourceRecord } from './source.store.js';

/*
 * Records made of a graph that is at hand: that of a draft, or the part of one that a published question froze. They have the
 * ids of their rows, and carry what a row would be read for, since the row may be gone or have changed.
 */

function recordOutlet(pack: string, { slug, name, kind, country, ownership, stateOwned, reference }: Outlet): OutletRecord {
  const key = entityId(pack, 'outlet', slug);
  return { __typename: 'Outlet', id: encodeNodeId('Outlet', key), key, packKey: packId(pack), slug, name, kind, country, ownership, stateOwned, reference };
}

function recordSource(pack: string, source: Source, outlet: Outlet): SourceRecord {
  const key = entityId(pack, 'source', source.slug);
  const { slug, label, title, url, language, machineTranslated, textKind, contentHash, published } = source;
  return {
    __typename: 'Source', id: encodeNodeId('Source', key), key, packKey: packId(pack), outletKey: entityId(pack, 'outlet', outlet.slug), ordinal: 0,
    slug, label, title, url, language, machineTranslated, textKind, contentHash, published: withLabel(published), outletRecord: recordOutlet(pack, outlet),
  };
}

/** The source of that slug in the graph; null where the graph has none. */
export function sourceIn(index: GraphIndex, pack: string, slug: string): SourceRecord | null {
  const source = index.sources.get(slug);
  const outlet = source === undefined ? undefined : index.outlets.get(source.outlet);
  return source === undefined || outlet === undefined ? null : recordSource(pack, source, outlet);
}

/** The passage of that slug in the graph, with its source; null where the graph has none. */
export function evidenceIn(index: GraphIndex, pack: string, slug: string): EvidenceRecord | null {
  const passage: Evidence | undefined = index.evidence.get(slug);
  const sourceRecord = passage === undefined ? null : sourceIn(index, pack, passage.source);
  if (passage === undefined || sourceRecord === null) return null;
  const key = entityId(pack, 'evidence', slug);
  const { exact, prefix, suffix, start, end, contentHash, anchor, verbatim } = passage;
  return {
    __typename: 'Evidence', id: encodeNodeId('Evidence', key), key, packKey: sourceRecord.packKey, sourceKey: sourceRecord.key, slug, exact, prefix, suffix, start, end, contentHash, anchor, verbatim,
    sourceRecord,
  };
}
