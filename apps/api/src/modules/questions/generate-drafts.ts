import type { PackGraph } from '@footnote/knowledge';
import { generateQuestions, type QuestionDraft } from '@footnote/quiz-engine';
import { createThread, type Thread } from '../../platform/work-thread.js';
import type { DraftRequest } from './draft.service.js';

/** What a thread is given to work on. */
export interface DraftWork extends DraftRequest { readonly graph: PackGraph }

/** Works out suggestions, here and now: a quarter of a second for a pack of a hundred claims. */
export function makeDrafts({ graph, asOf, knownAt, kinds, seed }: DraftWork): readonly QuestionDraft[] {
  return generateQuestions({ graph, asOf, knownAt, seed, ...(kinds !== null && { kinds }) });
}

/** Compiled, there is a file that a thread can run; from source there is a loader of this thread alone, and development may wait. */
const IS_COMPILED = import.meta.url.endsWith('.js');
let thread: Thread<DraftWork, readonly QuestionDraft[]> | null = null;

/** Works out suggestions beside what else goes on, so that nobody who takes a quiz waits for a teacher's list. */
export async function generateDrafts(work: DraftWork): Promise<readonly QuestionDraft[]> {
  if (!IS_COMPILED) {
    // Lets what is waiting go first.
    await new Promise((resolve) => { setImmediate(resolve); });
    return makeDrafts(work);
  }
  thread ??= createThread(new URL('./generate-drafts.worker.js', import.meta.url));
  return thread.run(work);
}
