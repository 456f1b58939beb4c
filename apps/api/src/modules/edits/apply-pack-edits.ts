import { applyEdits, type EditResult, type GraphEdit } from '@footnote/corpus';
import type { PackGraph } from '@footnote/knowledge';
import { createThread, type Thread } from '../../platform/work-thread.js';

/** What a thread is given to work on. */
export interface EditWork { readonly graph: PackGraph; readonly edits: readonly GraphEdit[] }

/** Applies edits, here and now: every check of the pack is made again, a fifth of a second for a pack of some hundred claims. */
export function makeEdits({ graph, edits }: EditWork): EditResult {
  return applyEdits(graph, edits);
}

/** Compiled, there is a file that a thread can run; from source there is a loader of this thread alone, and development may wait. */
const IS_COMPILED = import.meta.url.endsWith('.js');
let thread: Thread<EditWork, EditResult> | null = null;

/** Applies edits beside what else goes on, so that nobody who takes a quiz waits for a teacher's correction. */
export async function applyPackEdits(work: EditWork): Promise<EditResult> {
  if (!IS_COMPILED) {
    // Lets what is waiting go first.
    await new Promise((resolve) => { setImmediate(resolve); });
    return makeEdits(work);
  }
  thread ??= createThread(new URL('./apply-pack-edits.worker.js', import.meta.url));
  return thread.run(work);
}
