import { serveThread } from '../../platform/work-thread.js';
import { makeEdits } from './apply-pack-edits.js';

/* The thread in which edits of packs are applied and checked. */
serveThread(makeEdits);
