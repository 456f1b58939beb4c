import type { ArticleRow, Batch } from './import-types';

/** "3 of 5 articles are read; 1 waits for you". */
export function sayBatch(batch: Pick<Batch, 'articleCount' | 'waitingCount' | 'readingCount' | 'inReviewCount' | 'appliedCount' | 'refusedCount'>): string {
  const { articleCount: all, waitingCount, readingCount, inReviewCount: due, refusedCount } = batch;
  if (all === 0) return 'No article yet';
  const open = waitingCount + readingCount;
  if (open > 0 && all === 1) return 'The article is being read';
  if (open > 0) return `${String(all - open)} of ${articles(all)} ${all - open === 1 ? 'is' : 'are'} read${due > 0 ? `; ${waits(due)} for you` : ''}`;
  if (due > 0) return `${due === 1 ? 'One article waits for you' : `${String(due)} articles wait for you`}${refusedCount === 0 ? '' : `; ${String(refusedCount)} could not be read`}`;
  if (refusedCount === all) return all === 1 ? 'The article could not be read' : 'None of the articles could be read';
  return all - refusedCount === 1 ? 'The article is in the pack' : 'All that could be read is in the pack';
}

/** The steps of a reading, as whoever waits may know them; one that is new to this page is told as it is called. */
const STEP_WORDS: Readonly<Record<string, string>> = {
  CLEAN: 'leaving out what is not the article', FACTS: 'title, outlet and date', SENTENCES: 'sentences', NAMES: 'names', DATES: 'dates', ATTRIBUTIONS: 'who says so', PROPOSALS: 'what happened and who wants what',
  KNOWN: 'what the pack has already', MODEL: 'asking the language model',
};

/** "sentences, 9 of 14"; what is done with an article at this moment. */
export function sayStep({ step, stepsDone, stepsTotal }: Pick<ArticleRow, 'step' | 'stepsDone' | 'stepsTotal'>): string {
  if (step === null) return 'being read';
  const words = STEP_WORDS[step] ?? step;
  return stepsTotal > 1 ? `${words}, ${String(stepsDone)} of ${String(stepsTotal)}` : words;
}

/** "Reading article 4 of 5: sentences, 9 of 14". */
export function sayProgress({ batch, rows }: { readonly batch: Pick<Batch, 'articleCount' | 'waitingCount' | 'readingCount' | 'stopped'>; readonly rows: readonly Pick<ArticleRow, 'state' | 'name' | 'step' | 'stepsDone' | 'stepsTotal'>[] }): string {
  const { articleCount: all, waitingCount, readingCount, stopped } = batch;
  const at = rows.findIndex(({ state }) => state === 'READING');
  const row = rows[at];
  if (row !== undefined) return `Reading article ${String(at + 1)} of ${String(all)}: ${sayStep(row)}${stopped && waitingCount > 0 ? '. Then it stops' : ''}`;
  if (stopped) return waitingCount === 1 ? 'Stopped: one article is not read' : `Stopped: ${String(waitingCount)} articles are not read`;
  return readingCount > 0 || waitingCount > 0 ? 'Waiting for its turn' : 'All are read';
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${String(count)} articles`;
}

function waits(count: number): string {
  return `${String(count)} ${count === 1 ? 'waits' : 'wait'}`;
}
