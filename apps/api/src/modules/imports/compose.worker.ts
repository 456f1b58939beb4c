import { serveThread } from '../../platform/work-thread.js';
import { composeArticles } from './compose.js';

/* The thread in which what was approved is put together. */
serveThread(composeArticles);
