import { dropFromOutbox, keepInOutbox, readOutbox } from './outbox';

function memory(initial: Readonly<Record<string, string>> = {}): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map(Object.entries(initial));
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); }, removeItem: (key) => { kept.delete(key); } };
}

const first = { action: '/q/K7P-2QXM/a/answer', body: 'question=q1&option=x&response=r1' };
const other = { action: '/q/K7P-2QXM/a/answer', body: 'question=q2&option=y&response=r2' };

describe('the outbox', () => {
  it('keeps answers in the order in which they were given', () => {
    const store = memory();
    keepInOutbox(store, first);
    keepInOutbox(store, other);
    expect(readOutbox(store)).toEqual([first, other]);
  });
  it('holds one answer for each question of an attempt', () => {
    const store = memory();
    keepInOutbox(store, first);
    keepInOutbox(store, { ...first, body: 'question=q1&option=z&response=r1' });
    expect(readOutbox(store)).toHaveLength(1);
  });
  it('lets go of what has arrived and of nothing else', () => {
    const store = memory();
    keepInOutbox(store, first);
    keepInOutbox(store, other);
    dropFromOutbox(store, first);
    expect(readOutbox(store)).toEqual([other]);
    dropFromOutbox(store, other);
    expect(store.getItem('footnote-outbox')).toBeNull();
  });
  it.each(['not json', '{}', '[1, null, {"action": 3}]'])('is empty where its storage holds %s', (text) => {
    expect(readOutbox(memory({ 'footnote-outbox': text }))).toEqual([]);
  });
});
