/* What the build makes dist/main.js of: runs the program that stands beside it in one file. Loaded from source, main.ts starts the API by itself. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.js';

/** Set by the build: the name of the program's file, with a hash of what is in it. */
declare const FOOTNOTE_PROGRAM: string;

/** Until nobody waits for a start any more. */
const KEEP_AFTER_MS = 5_000;

const { exports, wasKept, keepCode } = loadProgram(path.join(path.dirname(fileURLToPath(import.meta.url)), FOOTNOTE_PROGRAM));
// The program is start-api.ts, whose export this is.
(exports as { readonly startApi: () => void }).startApi();
// The build keeps the code for the Node that built it; another Node keeps its own, once.
if (!wasKept) setTimeout(keepCode, KEEP_AFTER_MS).unref();
