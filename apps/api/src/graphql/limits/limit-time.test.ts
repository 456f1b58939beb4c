import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTurns } from '../../graph-store/turns.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { limitTime, startDeadline } from './limit-time.js';
import type { RequestContext } from '../request-context.js';

/** A context of which only the turns are used. */
const contextWith = (): RequestContext => ({ turns: createTurns() }) as unknown as RequestContext;
const never = new Promise<never>(() => undefined);

describe('the time of an operation', () => {
  it('gives up what is being read when it is over, all of it, with what to do', async () => {
    const { turns } = limitTime(contextWith(), startDeadline(20));
    const outcomes = await Promise.allSettled([turns.read(() => never), turns.read(() => never)]);
    expect(outcomes.map((one) => (one.status === 'rejected' ? (one.reason as { extensions: { code: string } }).extensions.code : one.status))).toEqual(['TIMEOUT', 'TIMEOUT']);
  });

  it('lets nothing more be read after that', async () => {
    const { turns } = limitTime(contextWith(), startDeadline(1));
    await expect(turns.read(() => never)).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
    let isRead = false;
    await expect(turns.read(() => { isRead = true; return Promise.resolve(1); })).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
    expect(isRead).toBe(false);
  });

  it('changes nothing of what is read in time, nor of what fails in time', async () => {
    const { turns, deadline } = limitTime(contextWith(), startDeadline());
    expect(await turns.read(() => Promise.resolve('read'))).toBe('read');
    await expect(turns.read(() => Promise.reject(new Error('our own')))).rejects.toThrow('our own');
    deadline?.lift();
  });
});

describe('a statement that the database gives up', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(shippedGraph('harbour-ferry'));
  }, 60_000);
  afterAll(async () => { await api.close(); });

  it('is told as having taken too long, with 503, and is no fault of ours in the log', async () => {
    const { queries } = api.test.database;
    const execute = queries.execute.bind(queries);
    queries.execute = (() => { throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' }); }) as never;
    const { status, errors, headers } = await api.ask('{ search(text: "ferry") { totalCount } }');
    queries.execute = execute;
    expect([status, errors[0]?.extensions['code'], headers['retry-after']]).toEqual([503, 'TIMEOUT', '5']);
    expect(errors[0]?.message).toContain('took longer than');
    expect(api.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('may run for no longer than twice that, on every connection', async () => {
    const { rows } = await api.test.database.pool.query<{ statement_timeout: string }>('show statement_timeout');
    expect(rows[0]?.statement_timeout).toBe('20s');
  });
});
