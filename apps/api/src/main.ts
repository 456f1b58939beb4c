/* The API's program, from source. A build puts all that it loads into one file in its place: see scripts/bundle-start.ts. */
import { startApi } from './start-api.js';

startApi();
