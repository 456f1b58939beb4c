import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = new Date('2030-01-01T12:00:00Z');

let api: TestApi;
let now = START;
let teacher: TestTeacher;
beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp({ name: 'Teacher' });
}, 60_000);
afterAll(async () => { await api.close(); });

interface Made { readonly key: string; readonly id: string; readonly headers: Readonly<Record<string, string>> }
type Created = { readonly createApiKey: { readonly key: string | null; readonly apiKey: { readonly id: string; readonly ending: string } | null; readonly userErrors: readonly { readonly code: string; readonly message: string }[] } };

async function create(input: object, by = teacher): Promise<Created['createApiKey']> {
  const { data } = await api.ask('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id ending } userErrors { code message } } }', { variables: { input }, headers: by.headers });
  return (data as unknown as Created).createApiKey;
}

async function makeKey(scopes: readonly string[], { by = teacher, days = 90 }: { readonly by?: TestTeacher; readonly days?: number } = {}): Promise<Made> {
  const { key, apiKey } = await create({ name: 'A program', scopes, expiresInDays: days }, by);
  return { key: key ?? '', id: apiKey?.id ?? '', headers: { authorization: `Bearer ${key ?? ''}` } };
}

const revoke = (id: string, by = teacher) => api.ask('mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { removed userErrors { code } } }', { variables: { input: { apiKey: id } }, headers: by.headers });
const QUIZZES = '{ deskQuizzes(first: 10) { nodes { title } } }';
const makeQuiz = (title: string, by: TestTeacher) => api.ask('mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { id } userErrors { message } } }', { variables: { input: { pack: 'harbour-ferry', title } }, headers: by.headers });

describe('an API key', () => {
  it('is long, random, shown once and kept as a digest', async () => {
    const { key, id } = await makeKey(['READ_QUIZZES']);
    expect(key).toMatch(/^fn_[A-Za-z0-9_-]{43}$/);
    const { body } = await api.ask('{ viewer { apiKeys { id name ending scopes createdAt expiresAt lastUsedOn } } }', { headers: teacher.headers });
    expect(body).toContain(id);
    expect(body).toContain(`"ending":"${key.slice(-4)}"`);
    expect(body).not.toContain(key);
    const { rows } = await api.test.database.pool.query<{ row: string }>('select to_jsonb(k)::text as row from api_keys k');
    expect(rows.filter(({ row }) => row.includes(key.slice(3, -4)))).toEqual([]);
  });

  it('opens its own desk and no other', async () => {
    const stranger = await api.signUp({ name: 'Stranger' });
    await makeQuiz('Ours', teacher);
    await makeQuiz('Theirs', stranger);
    const { body } = await api.ask(QUIZZES, { headers: (await makeKey(['READ_QUIZZES'], { by: stranger })).headers });
    expect(body).toContain('Theirs');
    expect(body).not.toContain('Ours');
  });

  it('is told which scope it lacks, as a stranger would be told to sign in', async () => {
    const { headers } = await makeKey(['READ_CLASSES', 'READ_RESULTS', 'READ_DRAFTS']);
    const { data, errors } = await api.ask(QUIZZES, { headers });
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('that takes the scope READ_QUIZZES') as unknown, extensions: { code: 'UNAUTHENTICATED' } });
    const keys = await api.ask('mutation { createApiKey(input: { name: "More", scopes: [WRITE_QUIZZES] }) { key } }', { headers });
    expect(keys.errors[0]?.message).toBe('No API key may do this, whatever its scopes: sign in as the teacher who made it.');
  });

  it('finds nothing through an id, a quiz or a class that its scopes do not open', async () => {
    const quiz = (await makeQuiz('Asked about', teacher)).data as unknown as { createQuiz: { quiz: { id: string } } };
    const id = quiz.createQuiz.quiz.id;
    const results = await makeKey(['READ_RESULTS']);
    const node = await api.ask('query ($id: ID!) { node(id: $id) { ... on DeskQuiz { title } } viewer { account { name } } }', { variables: { id }, headers: results.headers });
    expect(node.data).toEqual({ node: null, viewer: null });
    const quizzes = await makeKey(['READ_QUIZZES']);
    const nested = (field: string) => api.ask(`query ($id: ID!) { deskQuiz(id: $id) { title ${field} } }`, { variables: { id }, headers: quizzes.headers });
    expect((await nested('questions { id }')).errors).toEqual([]);
    expect((await nested('assignments { totalCount }')).errors[0]?.message).toContain('READ_CLASSES');
    expect((await nested('suggestions(first: 1) { totalCount }')).errors[0]?.message).toContain('READ_DRAFTS');
    expect((await api.ask('query ($id: ID!) { quizResults(quiz: $id) { looks } }', { variables: { id }, headers: quizzes.headers })).errors[0]?.message).toContain('READ_RESULTS');
  });

  it('does not delete what students answered', async () => {
    const quiz = (await makeQuiz('To be deleted', teacher)).data as unknown as { createQuiz: { quiz: { id: string } } };
    const { headers } = await makeKey(['WRITE_QUIZZES']);
    const remove = (withAnswers: boolean) => api.ask('mutation ($input: DeleteQuizInput!) { deleteQuiz(input: $input) { deletedId userErrors { code } } }', { variables: { input: { quiz: quiz.createQuiz.quiz.id, withAnswers } }, headers });
    expect((await remove(true)).errors[0]?.message).toContain('No API key may do this');
    expect((await remove(false)).data).toMatchObject({ deleteQuiz: { deletedId: quiz.createQuiz.quiz.id } });
  });

  it('does not export a desk', async () => {
    const { headers } = await makeKey(['READ_DRAFTS', 'READ_QUIZZES', 'WRITE_QUIZZES', 'READ_CLASSES', 'READ_RESULTS']);
    expect((await api.app.inject({ method: 'GET', url: '/api/auth/export', headers })).statusCode).toBe(401);
  });

  it('was last used on a day, and that is written once a day', async () => {
    const { id, headers } = await makeKey(['READ_QUIZZES']);
    const lastUsed = async () => {
      const { data } = await api.ask('{ viewer { apiKeys { id lastUsedOn } } }', { headers: teacher.headers });
      return (data as unknown as { viewer: { apiKeys: { id: string; lastUsedOn: string | null }[] } }).viewer.apiKeys.find((one) => one.id === id)?.lastUsedOn;
    };
    expect(await lastUsed()).toBeNull();
    await api.ask(QUIZZES, { headers });
    expect(await lastUsed()).toBe('2030-01-01');
    now = new Date(START.getTime() + DAY_MS);
    await api.ask(QUIZZES, { headers });
    expect(await lastUsed()).toBe('2030-01-02');
    now = START;
  });
});

describe('a key that is no longer good', () => {
  const refusal = async (headers: Readonly<Record<string, string>>, query = QUIZZES) => {
    const { status, data, errors, headers: answered } = await api.ask(query, { headers });
    return { status, data, code: errors[0]?.extensions['code'], reason: errors[0]?.extensions['reason'], challenge: answered['www-authenticate'] };
  };
  const refused = (reason: string) => ({ status: 401, data: null, code: 'UNAUTHENTICATED', reason, challenge: expect.stringMatching(/^Bearer realm="footnote", error="invalid_token", error_description="[^"]+"$/) as unknown });

  it('is refused from the request after it was revoked, whatever is asked for', async () => {
    const { id, headers } = await makeKey(['READ_QUIZZES']);
    expect((await api.ask(QUIZZES, { headers })).status).toBe(200);
    expect((await revoke(id)).data).toMatchObject({ revokeApiKey: { removed: true } });
    expect(await refusal(headers)).toEqual(refused('REVOKED'));
    expect(await refusal(headers, '{ packs { totalCount } }')).toEqual(refused('REVOKED'));
    expect((await revoke(id)).data).toMatchObject({ revokeApiKey: { removed: false, userErrors: [{ code: 'NOT_FOUND' }] } });
  });

  it('is refused from the moment at which it expires', async () => {
    const { headers } = await makeKey(['READ_QUIZZES'], { days: 1 });
    now = new Date(START.getTime() + DAY_MS - 1);
    expect((await api.ask(QUIZZES, { headers })).status).toBe(200);
    now = new Date(START.getTime() + DAY_MS);
    expect(await refusal(headers)).toEqual(refused('EXPIRED'));
    now = START;
  });

  it.each([
    ['nobody made', `fn_${'A'.repeat(43)}`], ['is too short', 'fn_short'], ['is too long', `fn_${'A'.repeat(4_000)}`], ['has a quote in it', `fn_"${'A'.repeat(42)}`],
  ])('is refused where it %s', async (_what, key) => {
    expect(await refusal({ authorization: `Bearer ${key}` })).toEqual(refused('UNKNOWN'));
  });

  it('does not follow its maker to another desk, nor stay behind', async () => {
    const maker = await api.signUp({ name: 'Maker', atDeskOf: teacher });
    const { headers } = await makeKey(['READ_QUIZZES'], { by: maker });
    expect((await api.ask('mutation { leaveDesk { userErrors { code } } }', { headers: maker.headers })).errors).toEqual([]);
    expect(await refusal(headers)).toEqual(refused('NOT_AT_DESK'));
  });

  it('is gone with the account of its maker', async () => {
    const maker = await api.signUp({ name: 'Leaving' });
    const { headers } = await makeKey(['READ_QUIZZES'], { by: maker });
    await api.test.database.pool.query('delete from users where id = $1', [maker.account.key]);
    expect(await refusal(headers)).toEqual(refused('UNKNOWN'));
  });

  it('is not saved by the session of whoever sends it', async () => {
    expect(await refusal({ ...teacher.headers, authorization: `Bearer fn_${'B'.repeat(43)}` })).toEqual(refused('UNKNOWN'));
  });

  it('is told no more than that for a body that only teachers may send', async () => {
    const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer fn_${'B'.repeat(43)}` }, payload: JSON.stringify({ query: `{ __typename } # ${'x'.repeat(200_000)}` }) });
    expect(reply.statusCode).toBe(413);
  });
});

describe('a key in a request that carries a session too', () => {
  it('goes before it, because it was sent on purpose and opens less', async () => {
    const { headers } = await makeKey(['READ_RESULTS']);
    const { data, errors } = await api.ask('{ viewer { account { name } } }', { headers: { ...teacher.headers, ...headers } });
    expect([data, errors]).toEqual([{ viewer: null }, []]);
    expect((await api.ask(QUIZZES, { headers: { ...teacher.headers, ...headers } })).errors[0]?.message).toContain('READ_QUIZZES');
  });
});

describe('making a key', () => {
  it.each([
    ['without a name', { name: ' ', scopes: ['READ_QUIZZES'] }],
    ['that opens nothing', { name: 'A program', scopes: [] }],
    ['for no day', { name: 'A program', scopes: ['READ_QUIZZES'], expiresInDays: 0 }],
    ['for longer than a year', { name: 'A program', scopes: ['READ_QUIZZES'], expiresInDays: 366 }],
  ])('%s is refused, and it is said why', async (_what, input) => {
    const { key, userErrors } = await create(input);
    expect([key, userErrors.map(({ code }) => code)]).toEqual([null, ['INVALID']]);
  });

  it('is over with the twentieth, however many are asked for at once', async () => {
    const busy = await api.signUp({ name: 'Busy' });
    const made = await Promise.all(Array.from({ length: 26 }, () => create({ name: 'A program', scopes: ['READ_QUIZZES'] }, busy)));
    expect(made.filter(({ key }) => key !== null)).toHaveLength(20);
    expect(made.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array.from({ length: 6 }, () => 'TOO_MANY'));
  });
});
