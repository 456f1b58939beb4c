import { isUuid, type NodeType } from '../../graphql/node-id.js';
import { packLoader } from './pack.loader.js';

export { PackResolver } from './pack.resolver.js';
export { listPacks, packOfRow, requirePack } from './pack.service.js';
export { type PackRecord } from './pack.store.js';

export const packNodeTypes: readonly NodeType[] = [{ type: 'Pack', find: async (context, key) => (isUuid(key) ? packLoader(context).load(key) : null) }];
