import { buildPlayground } from './build-playground.js';

/* `npm run playground -w @footnote/api`, and a part of the API's build: bundles the playground where anything of it changed. */

await buildPlayground();
