import type { NodeType } from '../../graphql/node-id.js';
import { evidenceLoader, outletLoader, sourceLoader } from './source.loader.js';

export { evidenceIn, sourceIn } from './known-source.records.js';
export { evidenceForViewer, sourcesForViewer } from './original.loader.js';
export { evidenceLoader, outletLoader, sourceLoader } from './source.loader.js';
export { EvidenceResolver, OutletResolver, PackSourcesResolver, SourceRelianceResolver, SourceResolver } from './source.resolver.js';
export { findSource, listReliances } from './source.service.js';
export { writtenSources, type EvidenceRecord, type OutletRecord, type SourceRecord } from './source.store.js';

export const sourceNodeTypes: readonly NodeType[] = [
  { type: 'Outlet', find: (context, key) => outletLoader(context).find(key) },
  { type: 'Source', find: (context, key) => sourceLoader(context).find(key) },
  { type: 'Evidence', find: (context, key) => evidenceLoader(context).find(key) },
];
