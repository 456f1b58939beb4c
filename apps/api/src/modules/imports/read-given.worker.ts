import { serveThread } from '../../platform/work-thread.js';
import { readGiven } from './read-given.js';

/* The thread in which articles are read. */
serveThread(readGiven);
