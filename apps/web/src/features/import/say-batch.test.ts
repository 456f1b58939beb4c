import { sayBatch, sayProgress } from './say-batch';

const counts = (change: Partial<Parameters<typeof sayBatch>[0]>) => ({ articleCount: 5, waitingCount: 0, readingCount: 0, inReviewCount: 0, appliedCount: 0, refusedCount: 0, ...change });
const row = (state: 'WAITING' | 'READING' | 'IN_REVIEW', step: string | null = null, stepsDone = 0, stepsTotal = 0) => ({ state, name: 'a.txt', step, stepsDone, stepsTotal });

describe('sayBatch', () => {
  it.each([
    [{ waitingCount: 1, readingCount: 1, inReviewCount: 1, appliedCount: 2 }, '3 of 5 articles are read; 1 waits for you'],
    [{ articleCount: 1, readingCount: 1 }, 'The article is being read'],
    [{ inReviewCount: 2, appliedCount: 3 }, '2 articles wait for you'],
    [{ inReviewCount: 1, appliedCount: 4 }, 'One article waits for you'],
    [{ inReviewCount: 3, refusedCount: 2 }, '3 articles wait for you; 2 could not be read'],
    [{ appliedCount: 4, refusedCount: 1 }, 'All that could be read is in the pack'],
    [{ articleCount: 1, appliedCount: 1 }, 'The article is in the pack'],
    [{ articleCount: 1, refusedCount: 1 }, 'The article could not be read'],
    [{ articleCount: 0 }, 'No article yet'],
  ])('heads a batch by what is to be done with it', (change, sentence) => {
    expect(sayBatch(counts(change))).toBe(sentence);
  });
});

describe('sayProgress', () => {
  const batch = { articleCount: 3, waitingCount: 1, readingCount: 1, stopped: false };
  it('says which article is read, and how far', () => {
    expect(sayProgress({ batch, rows: [row('IN_REVIEW'), row('READING', 'sentences', 9, 14), row('WAITING')] })).toBe('Reading article 2 of 3: sentences, 9 of 14');
  });
  it('says in words what is done with it, and calls a step that it does not know as it is called', () => {
    expect(sayProgress({ batch, rows: [row('READING', 'MODEL', 8, 9)] })).toBe('Reading article 1 of 3: asking the language model, 8 of 9');
    expect(sayProgress({ batch, rows: [row('READING', 'DREAMS', 8, 9)] })).toBe('Reading article 1 of 3: DREAMS, 8 of 9');
  });
  it('says that it stops after this one, and that it has stopped', () => {
    expect(sayProgress({ batch: { ...batch, stopped: true }, rows: [row('READING', 'dates'), row('WAITING')] })).toBe('Reading article 1 of 3: dates. Then it stops');
    expect(sayProgress({ batch: { ...batch, readingCount: 0, stopped: true }, rows: [row('WAITING')] })).toBe('Stopped: one article is not read');
  });
  it('says that it waits where nothing is read yet', () => {
    expect(sayProgress({ batch: { ...batch, readingCount: 0 }, rows: [row('WAITING')] })).toBe('Waiting for its turn');
  });
});
