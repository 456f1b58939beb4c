export { isOwner, requireAccount } from './account.policy.js';
export { DeskResolver, ViewerResolver } from './account.resolver.js';
export { readLine, type ReadLine } from './read-line.js';
