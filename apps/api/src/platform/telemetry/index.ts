export { observeProcess } from './observe-process.js';
export { createRequestObserver, observeRequests, type RequestObserver } from './observe-requests.js';
export { observeStatements } from './observe-statements.js';
export { startTelemetry, type Telemetry } from './start-telemetry.js';
