import { afterEach, describe, expect, it } from '@jest/globals';
import { createThread, type Thread } from './work-thread.js';

/** A thread's file, written out: threads load what is compiled, and nothing is here. It answers in the same words as `serveThread`. */
function fileOf(answer: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    const answer = ${answer};
    parentPort.on('message', ({ number, work }) => {
      try { parentPort.postMessage({ number, ok: true, result: answer(work) }); } catch (error) { parentPort.postMessage({ number, ok: false, message: error.message }); }
    });`)}`);
}

const open: Thread<number, unknown>[] = [];
function threadOf(answer: string, idleMs?: number): Thread<number, unknown> {
  const thread = createThread<number, unknown>(fileOf(answer), { ...(idleMs !== undefined && { idleMs }) });
  open.push(thread);
  return thread;
}
afterEach(async () => { for (const thread of open.splice(0)) await thread.close(); });

describe('a thread', () => {
  it('answers each asker what that one asked, while this thread goes on', async () => {
    const thread = threadOf('(work) => { let sum = 0; for (let at = 0; at < 5e7; at += 1) sum += at % 7; return [work, sum > 0]; }');
    let turns = 0;
    const ticking = setInterval(() => { turns += 1; }, 1);
    const answers = await Promise.all([1, 2, 3].map((work) => thread.run(work)));
    clearInterval(ticking);
    expect(answers).toEqual([[1, true], [2, true], [3, true]]);
    expect(turns).toBeGreaterThan(5);
  });

  it('hands on what went wrong with one piece, and goes on with the next', async () => {
    const thread = threadOf('(work) => { if (work === 1) throw new Error("not this one"); return work; }');
    await expect(thread.run(1)).rejects.toThrow('not this one');
    expect(await thread.run(2)).toBe(2);
  });

  it('begins anew after it has crashed, and leaves nobody waiting', async () => {
    const thread = threadOf('(work) => { if (work === 1) process.exit(3); return work; }');
    const lost = await Promise.allSettled([thread.run(1), thread.run(2)]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await thread.run(2)).toBe(2);
  });

  it('ends when nobody has needed it for a while, and begins anew', async () => {
    const thread = threadOf('(() => { let asked = 0; return () => (asked += 1); })()', 1);
    expect(await thread.run(0)).toBe(1);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(await thread.run(0)).toBe(1);
  });

  it('ends with whatever takes longer than it may, and says so', async () => {
    const thread = createThread<number, number>(fileOf('(work) => { while (work === 1); return work; }'), { mostMs: 300 });
    open.push(thread);
    await expect(thread.run(1)).rejects.toMatchObject({ kind: 'TOO_LONG' });
    expect(await thread.run(2)).toBe(2);
  });

  it('crashes where it wants more memory than it may use, and the process does not', async () => {
    const thread = createThread<number, unknown>(fileOf('(work) => { const kept = []; while (work === 1) kept.push(new Array(100_000).fill(Math.random())); return work; }'), { limits: { maxOldGenerationSizeMb: 24 } });
    open.push(thread);
    await expect(thread.run(1)).rejects.toMatchObject({ kind: 'CRASHED' });
    expect(await thread.run(2)).toBe(2);
  });
});
