export { type Latest } from './latest.js';
export { atThisMoment, refuseWithoutSocket, requireLive, type LiveContext } from './live-context.js';
export { type LiveLimits } from './live-limits.js';
export { LiveResolver } from './live.resolver.js';
export { NO_PUB_SUB } from './no-pub-sub.js';
export { registerLive, type Live } from './register-live.js';
export { topicOf } from './watch.service.js';
