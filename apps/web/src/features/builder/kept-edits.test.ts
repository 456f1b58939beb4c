import { beginQuestion } from './edited-question';
import { keepEdits, readKeptEdits } from './kept-edits';
import type { Edits } from './pending-edits';

const question = beginQuestion({ kind: 'SINGLE_CHOICE', asOf: '2023-03-08', knownAt: '2023-03-08', newId: () => 'o' });
const edits: Edits = new Map([['q', { content: { ...question, stem: 'typed' }, base: question, baseVersion: 2, state: { is: 'SAVING' } }]]);

function storage(): Storage {
  const held = new Map<string, string>();
  return { getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => { held.set(key, value); }, removeItem: (key: string) => { held.delete(key); }, clear: () => { held.clear(); }, key: () => null, length: 0 };
}

describe('kept edits', () => {
  it('are there after a reload, for their own quiz, and waiting to be saved', () => {
    const store = storage();
    expect(keepEdits(store, 'quiz-1', edits)).toBe(true);
    expect(readKeptEdits(store, 'quiz-1').get('q')).toMatchObject({ content: { stem: 'typed' }, baseVersion: 2, state: { is: 'WAITING' } });
    expect(readKeptEdits(store, 'quiz-2').size).toBe(0);
  });
  it('are gone once everything is saved', () => {
    const store = storage();
    keepEdits(store, 'quiz-1', edits);
    keepEdits(store, 'quiz-1', new Map());
    expect(store.getItem('footnote-builder-1-quiz-1')).toBeNull();
  });
  it('are not misread where something else stands there', () => {
    const store = storage();
    for (const rubbish of ['{', '{"a":1}', '[{"question":"q","baseVersion":1,"content":{},"base":{}}]']) {
      store.setItem('footnote-builder-1-quiz-1', rubbish);
      expect(readKeptEdits(store, 'quiz-1').size).toBe(0);
    }
  });
  it('say so where the device keeps nothing', () => {
    const full = { ...storage(), setItem: () => { throw new Error('QuotaExceededError'); } };
    expect(keepEdits(full, 'quiz-1', edits)).toBe(false);
  });
});
