import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** After a start. */
const MOMENT_MS = 2_000;

/**
 * Gives back what a start needed and nothing needs any more: a process that has little to do collects none of it for half a minute, and keeps
 * a heap of twice the size. It takes a tenth of a second, at a moment at which hardly anybody waits; what is left, V8 collects by itself.
 */
export function returnMemoryOfStart(): void {
  setFlagsFromString('--expose-gc');
  // The one way to it that needs no flag on the command line.
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  setTimeout(collect, MOMENT_MS).unref();
}
