import fc from 'fast-check';
import { beforeAfterDrop, beforeAfterStep, idAfter, moveBefore } from './reorder';

const ids = ['a', 'b', 'c', 'd'];

describe('moving a question', () => {
  it('puts it before another, or at the end', () => {
    expect(moveBefore(ids, 'd', 'b')).toEqual(['a', 'd', 'b', 'c']);
    expect(moveBefore(ids, 'a', null)).toEqual(['b', 'c', 'd', 'a']);
  });
  it('changes nothing for a question that is gone', () => {
    expect(moveBefore(ids, 'x', 'b')).toBe(ids);
    expect(moveBefore(ids, 'a', 'x')).toBe(ids);
  });
  it('moves by one place, and not past an end', () => {
    expect(beforeAfterStep(ids, 'b', -1)).toBe('a');
    expect(beforeAfterStep(ids, 'b', 1)).toBe('d');
    expect(beforeAfterStep(ids, 'c', 1)).toBeNull();
    expect(beforeAfterStep(ids, 'a', -1)).toBeUndefined();
    expect(beforeAfterStep(ids, 'd', 1)).toBeUndefined();
  });
  it('drops it before or after another', () => {
    expect(beforeAfterDrop(ids, 'a', { key: 'c', side: 'after' })).toBe('d');
    expect(beforeAfterDrop(ids, 'a', { key: 'd', side: 'after' })).toBeNull();
    expect(beforeAfterDrop(ids, 'd', { key: 'a', side: 'before' })).toBe('a');
  });
  it('does nothing where it is dropped where it stands', () => {
    for (const place of [{ key: 'b', side: 'before' }, { key: 'a', side: 'after' }, { key: 'c', side: 'before' }] as const) expect(beforeAfterDrop(ids, 'b', place)).toBeUndefined();
  });
  it('can be taken back by what stood after it', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (order, from, to) => {
      const id = order[from % order.length] ?? '';
      const before = [...order, null][to % (order.length + 1)] ?? null;
      const moved = moveBefore(order, id, before);
      expect(moveBefore(moved, id, idAfter(order, id))).toEqual(order);
      expect([...moved].sort()).toEqual([...order].sort());
    }));
  });
});
