import { serveThread } from './draft-thread.js';
import { makeDrafts } from './generate-drafts.js';

/* The thread in which suggestions are worked out. */
serveThread(makeDrafts);
