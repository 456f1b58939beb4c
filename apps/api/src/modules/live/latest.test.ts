import { describe, expect, it } from '@jest/globals';
import { createLatest } from './latest.js';

const newest = async <State>(latest: AsyncGenerator<State, undefined, undefined>): Promise<State | undefined> => (await latest.next()).value;

describe('what one subscriber has not taken', () => {
  it('is one state at most, the newest, however many are put in', async () => {
    const latest = createLatest<number>(() => undefined);
    for (let count = 1; count <= 5_000; count += 1) latest.put(count);
    expect(await newest(latest)).toBe(5_000);
    let more: unknown = 'nothing';
    void latest.next().then((step) => { more = step; });
    await new Promise((resolve) => { setImmediate(resolve); });
    expect(more).toBe('nothing');
  });

  it('reaches a reader who waits at once, and is then gone', async () => {
    const latest = createLatest<string>(() => undefined);
    const waiting = newest(latest);
    latest.put('first');
    latest.put('second');
    expect(await waiting).toBe('first');
    expect(await newest(latest)).toBe('second');
  });

  it('gives way to the reason for which it ended', async () => {
    let ends = 0;
    const latest = createLatest<string>(() => { ends += 1; });
    latest.put('not taken');
    latest.fail(new Error('gone'));
    latest.fail(new Error('again'));
    latest.put('too late');
    await expect(latest.next()).rejects.toThrow('gone');
    expect(await latest.next()).toEqual({ done: true, value: undefined });
    expect(ends).toBe(1);
  });

  it('ends for a reader who waits, and says so once to whoever feeds it', async () => {
    let ends = 0;
    const latest = createLatest<string>(() => { ends += 1; });
    const waiting = latest.next();
    await latest.return(undefined);
    await latest.return(undefined);
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(ends).toBe(1);
    const failing = createLatest<string>(() => undefined);
    const reading = failing.next();
    failing.fail(new Error('signed out'));
    await expect(reading).rejects.toThrow('signed out');
  });
});
