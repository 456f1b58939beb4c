export { isOwner, requireAccount } from './account.policy.js';
export { ViewerResolver } from './account.resolver.js';
export { registerAuth } from './auth.routes.js';
export { DeskResolver, InstallationResolver } from './desk.resolver.js';
export { makeSetUpCode } from './installation.service.js';
export { showsLinksOut } from './links-out.loader.js';
export { readLine, type ReadLine } from './read-line.js';
export { startRetention } from './retention.service.js';
export { sessionAccounts } from './session.service.js';
