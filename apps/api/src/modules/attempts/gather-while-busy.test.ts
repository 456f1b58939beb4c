import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AsyncLocalStorage } from 'node:async_hooks';
import { gatherWhileBusy } from './gather-while-busy.js';

interface Thing { readonly key: string; readonly nth: number }
interface Begun { readonly things: readonly Thing[]; readonly end: () => Promise<void>; readonly fail: () => Promise<void> }

/** All that promises at hand still lead to, and what is begun after that. */
const settle = async (): Promise<void> => { for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => { setImmediate(resolve); }); };

/** Work that ends when the test says so. */
function gather({ most = 10, patienceMs = 60_000 }: { readonly most?: number; readonly patienceMs?: number } = {}) {
  const batches: Begun[] = [];
  const add = gatherWhileBusy<Thing, string>({
    keyOf: ({ key }) => key, most, patienceMs,
    doTogether: (things) => new Promise((resolve, reject) => {
      batches.push({
        things,
        end: () => { resolve(things.map(({ key, nth }) => `${key}${String(nth)}`)); return settle(); },
        fail: () => { reject(new Error('refused')); return settle(); },
      });
    }),
  });
  const batchAt = (nth: number): Begun => {
    const batch = batches[nth];
    if (batch === undefined) throw new Error(`there is no batch ${String(nth)}`);
    return batch;
  };
  /** Has something under way that nobody asks for again. */
  const occupy = (): Promise<void> => { void add({ key: '-', nth: -1 }); return settle(); };
  return { add, occupy, batchAt, sizes: () => batches.map(({ things }) => things.length) };
}
const named = (keys: string): Thing[] => [...keys].map((key, nth) => ({ key, nth }));

describe('what is gathered while something is under way', () => {
  it('is begun at once where nothing is', async () => {
    const { add, sizes } = gather();
    void add({ key: 'a', nth: 0 });
    await settle();
    expect(sizes()).toEqual([1]);
  });

  it('is done together when that has ended, each with its own result', async () => {
    const { add, occupy, batchAt, sizes } = gather();
    await occupy();
    const done = Promise.all(named('abc').map(add));
    await settle();
    expect(sizes()).toEqual([1]);
    await batchAt(0).end();
    expect(sizes()).toEqual([1, 3]);
    await batchAt(1).end();
    expect(await done).toEqual(['a0', 'b1', 'c2']);
  });

  it('is done together where it has all arrived before anything is begun', async () => {
    const { add, sizes } = gather();
    for (const thing of named('abc')) void add(thing);
    await settle();
    expect(sizes()).toEqual([3]);
  });

  it('is begun at once again after a pause', async () => {
    const { add, occupy, batchAt, sizes } = gather();
    await occupy();
    await batchAt(0).end();
    void add({ key: 'b', nth: 1 });
    await settle();
    expect(sizes()).toEqual([1, 1]);
  });

  it('leaves the second of one key to the next time, and keeps their order', async () => {
    const { add, occupy, batchAt } = gather();
    await occupy();
    for (const thing of named('abab')) void add(thing);
    await batchAt(0).end();
    expect(batchAt(1).things).toEqual([{ key: 'a', nth: 0 }, { key: 'b', nth: 1 }]);
    await batchAt(1).end();
    expect(batchAt(2).things).toEqual([{ key: 'a', nth: 2 }, { key: 'b', nth: 3 }]);
  });

  it('is at most so much at once', async () => {
    const { add, occupy, batchAt, sizes } = gather({ most: 2 });
    await occupy();
    for (const thing of named('abcde')) void add(thing);
    for (const nth of [0, 1, 2]) await batchAt(nth).end();
    expect(sizes()).toEqual([1, 2, 2, 1]);
  });

  it('fails together, and nobody else with it', async () => {
    const { add, occupy, batchAt } = gather();
    await occupy();
    const done = Promise.allSettled(named('ab').map(add));
    await batchAt(0).end();
    const later = add({ key: 'c', nth: 2 });
    await batchAt(1).fail();
    await batchAt(2).end();
    expect((await done).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await later).toBe('c2');
  });

  it('waits no longer than its patience for what takes long, which still ends', async () => {
    const { add, batchAt, sizes } = gather({ patienceMs: 1 });
    const slow = add({ key: 'a', nth: 0 });
    await settle();
    const next = add({ key: 'b', nth: 1 });
    while (sizes().length < 2) await settle();
    await batchAt(1).end();
    expect(await next).toBe('b1');
    await batchAt(0).end();
    expect(await slow).toBe('a0');
    void add({ key: 'c', nth: 2 });
    await settle();
    expect(sizes()).toEqual([1, 1, 1]);
  });

  it('is done on behalf of one of those who wait for it', async () => {
    const whose = new AsyncLocalStorage<string>();
    const seen: [string | undefined, readonly string[]][] = [];
    const add = gatherWhileBusy<string, string>({ keyOf: String, most: 2, patienceMs: 60_000, doTogether: async (things) => { seen.push([whose.getStore(), things]); await settle(); return things; } });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => whose.run(name, () => add(name))));
    expect(seen).toHaveLength(3);
    for (const [name, things] of seen) expect(things).toContain(name);
  });

  it('is each done once, in the order of its key, whoever comes and whatever ends or fails when', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd').map((key) => ({ key })), fc.constantFrom('END', 'FAIL')), { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), async (steps, most) => {
      const { add, batchAt, sizes } = gather({ most });
      const promises: Promise<PromiseSettledResult<string>>[] = [];
      const things: Thing[] = [];
      let ended = 0;
      const endNext = async (how: 'end' | 'fail'): Promise<void> => { await settle(); if (sizes().length > ended) { await batchAt(ended)[how](); ended += 1; } };
      for (const step of steps) {
        if (typeof step !== 'string') {
          const thing = { ...step, nth: things.length };
          things.push(thing);
          promises.push(Promise.allSettled([add(thing)]).then(([result]) => result));
        } else await endNext(step === 'END' ? 'end' : 'fail');
      }
      await settle();
      while (sizes().length > ended) await endNext('end');
      const results = await Promise.all(promises);
      const batches = sizes().map((_, nth) => batchAt(nth).things);
      expect(batches.flat().map(({ nth }) => nth).sort((a, b) => a - b)).toEqual(things.map(({ nth }) => nth));
      for (const key of 'abcd') expect(batches.flat().filter((thing) => thing.key === key)).toEqual(things.filter((thing) => thing.key === key));
      for (const batch of batches) { expect(batch.length).toBeLessThanOrEqual(most); expect(new Set(batch.map(({ key }) => key)).size).toBe(batch.length); }
      for (const [nth, result] of results.entries()) if (result.status === 'fulfilled') expect(result.value).toBe(`${things[nth]?.key ?? ''}${String(nth)}`);
    }), { numRuns: 200 });
  });
});
