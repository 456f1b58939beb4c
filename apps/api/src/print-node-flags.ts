/* `node $(node apps/api/dist/print-node-flags.js) apps/api/dist/main.js` starts the API as `npm start` does. */
import { nodeFlags } from './platform/node-flags.js';

process.stdout.write(`${nodeFlags().join(' ')}\n`);
