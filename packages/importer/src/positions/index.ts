export { proposePositions } from './propose-positions.js';
