import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/start-test-api.js';
import { requestIdOf } from './request-log.js';

let api: TestApi;
beforeAll(async () => { api = await startTestApi(); });
afterAll(async () => { await api.close(); });

interface Line { readonly requestId: string; readonly msg: string; readonly level: number }

async function post(payload: object, headers: Readonly<Record<string, string>> = {}) {
  const reply = await api.app.inject({ method: 'POST', url: '/graphql', remoteAddress: '203.0.113.77', headers: { 'content-type': 'application/json', ...headers }, payload });
  const requestId = String(reply.headers['x-request-id']);
  const lines = api.log.map((line) => JSON.parse(line) as Line).filter((line) => line.requestId === requestId && line.msg === 'answered');
  return { reply, requestId, lines };
}

describe('the line of a request', () => {
  it('is one, and names route, status, operation and codes', async () => {
    const { lines } = await post({ query: 'query Missing { pack(slug: "no-such-pack") { title } }' });
    expect(lines).toEqual([expect.objectContaining({ level: 30, method: 'POST', route: '/graphql', operation: 'Missing', type: 'query', codes: ['BAD_USER_INPUT'], ms: expect.any(Number) })]);
  });

  it('has no address, token, cookie or variable in it', async () => {
    const { lines } = await post({ query: 'query One($slug: String!) { pack(slug: $slug) { title } }', variables: { slug: 'said-in-a-variable' } }, { authorization: 'Bearer said-in-a-token', cookie: 'session=said-in-a-cookie' });
    const told = JSON.stringify(lines);
    expect(lines).toHaveLength(1);
    for (const secret of ['203.0.113.77', 'said-in-a-variable', 'said-in-a-token', 'said-in-a-cookie']) expect(told).not.toContain(secret);
  });

  it('is there for what is refused before any operation is found', async () => {
    const { lines, reply } = await post({ query: '{' });
    expect(reply.statusCode).toBe(400);
    expect(lines).toEqual([expect.objectContaining({ status: 400, operation: null })]);
  });

  it('goes under the id that a proxy gave the request, and its answer too', async () => {
    const { requestId, lines } = await post({ query: '{ __typename }' }, { 'x-request-id': '4bf92f3577b34da6a3ce929d0e0e4736' });
    expect(requestId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(lines).toHaveLength(1);
  });

  it('is told at a lower level for health checks', async () => {
    const before = api.log.length;
    await api.app.inject({ method: 'GET', url: '/health/live' });
    expect(api.log.slice(before)).toEqual([]);
  });
});

describe('the id of a request', () => {
  it.each(['', 'short', 'a line\nof a log', 'x'.repeat(65)])('is a new one where %j was sent', (given) => {
    expect(requestIdOf({ headers: { 'x-request-id': given } }, () => 'new')).toBe('new');
  });
});

describe('an API that is about to end', () => {
  it('says that it is not ready, and still answers', async () => {
    const ending = await startTestApi();
    expect((await ending.app.inject({ method: 'GET', url: '/health/ready' })).statusCode).toBe(200);
    ending.app.beginDraining();
    const ready = await ending.app.inject({ method: 'GET', url: '/health/ready' });
    expect({ status: ready.statusCode, body: ready.json<unknown>() }).toEqual({ status: 503, body: { status: 'the server is about to end' } });
    expect((await ending.app.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
    expect((await ending.ask('{ __typename }')).status).toBe(200);
    await ending.close();
  });
});
