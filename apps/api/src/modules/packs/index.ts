import { isUuid, type NodeType } from '../../graphql/node-id.js';
import { findPack } from './pack.service.js';

export { graphForViewer, graphOfPack } from './pack-graph.service.js';
export { isOfDesk, mayReadOriginalsOf, maySeePack } from './pack.policy.js';
export { createPack } from './create-pack.service.js';
export { toDeskPack, type DeskPackRecord, type UserErrorRecord } from './desk-pack.records.js';
export { DeskPackChangeResolver, DeskPackResolver } from './desk-pack.resolver.js';
export { PackResolver } from './pack.resolver.js';
export { findDeskPack, findPackBySlug, listPacks, packOfRow, readPackNow, refuseOwn, requireDeskPack, requirePack, requirePublicPack } from './pack.service.js';
export { pageOfPack, writtenPacks, type PackRecord } from './pack.store.js';
export { storeNextVersion } from './store-version.service.js';

export const packNodeTypes: readonly NodeType[] = [{ type: 'Pack', find: async (context, key) => (isUuid(key) ? findPack(context, key) : null) }];
