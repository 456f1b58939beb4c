import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, FootnoteError, PositionsDocument, Stance, type Fetch } from '@footnote/schema/client';
import { shippedGraph, startTestApi, type TestApi } from '../start-test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
}, 120_000);
afterAll(async () => { await api.close(); });

/** The client's requests go to the server without a socket. */
const fetch: Fetch = async (url, { method, headers, body }) => {
  const reply = await api.app.inject({ method, url: new URL(url).pathname, headers, payload: body });
  return { status: reply.statusCode, headers: { get: (name) => (reply.headers[name] === undefined ? null : String(reply.headers[name])) }, text: () => Promise.resolve(reply.body) };
};
const url = 'http://api.example/graphql';
const ISSUE = { pack: 'harbour-ferry', issue: 'selling-the-ferry', asOf: '2021-07-10' };

async function failureOf(promise: Promise<unknown>): Promise<FootnoteError> {
  const error: unknown = await promise.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof FootnoteError)) throw new Error(`No FootnoteError: ${String(error)}`);
  return error;
}

describe('the typed client', () => {
  it('gives what the document asks for', async () => {
    const { positions } = await createClient({ url, fetch }).ask(PositionsDocument, ISSUE);
    expect(positions.totalCount).toBeGreaterThan(0);
    expect(Object.values(Stance)).toEqual(expect.arrayContaining(positions.nodes.map(({ stance }) => stance)));
  });

  it('throws what the API refuses, with the code, the status and what is allowed', async () => {
    const error = await failureOf(createClient({ url, fetch }).ask(PositionsDocument, { ...ISSUE, issue: 'no-such-issue' }));
    expect({ code: error.code, status: error.status }).toEqual({ code: 'BAD_USER_INPUT', status: 400 });
    expect(error.message).toContain('selling-the-ferry');
  });

  it('sends its key, and says that one opens nothing', async () => {
    const error = await failureOf(createClient({ url, fetch, key: `fn_${'x'.repeat(43)}` }).ask(PositionsDocument, ISSUE));
    expect({ code: error.code, status: error.status }).toEqual({ code: 'UNAUTHENTICATED', status: 401 });
  });

  it('tells an answer of something else, and nobody there, from an answer', async () => {
    const page: Fetch = () => Promise.resolve({ status: 502, headers: { get: (name) => (name === 'retry-after' ? '7' : null) }, text: () => Promise.resolve('<h1>Bad gateway</h1>') });
    expect(await failureOf(createClient({ url, fetch: page }).ask(PositionsDocument, ISSUE))).toMatchObject({ status: 502, code: null, retryAfterSeconds: 7 });
    expect(await failureOf(createClient({ url, fetch: () => Promise.reject(new Error('refused')) }).ask(PositionsDocument, ISSUE))).toMatchObject({ status: null, code: null });
  });
});
