export { readNewSources } from './reproof.store.js';
export { startReprover, type Reprover } from './reprover.js';
export { DeskStalenessResolver, LiveQuizResolver, ReportedQuestionResolver, StaleQuestionResolver } from './staleness.resolver.js';
