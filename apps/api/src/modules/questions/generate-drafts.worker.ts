import { serveThread } from '../../platform/work-thread.js';
import { makeDrafts } from './generate-drafts.js';

/* The thread in which suggestions are worked out. */
serveThread(makeDrafts);
