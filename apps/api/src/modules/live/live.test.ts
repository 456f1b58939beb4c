import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../platform/database/index.js';
import { buildServer } from '../../server.js';
import { peopleWorld, payloadOf, PACK, type World } from '../../testing/access/world.js';
import { listenForSockets, openSocket, type Heard, type TestSocket } from '../../testing/open-socket.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { beginQuiz, finishQuiz, openSession, publishQuiz, type PublishedQuiz } from './testing/live-desk.js';

const PROGRESS = 'subscription ($quiz: ID!) { quizProgress(quiz: $quiz) { startedCount finishedCount underWayCount } }';
const CHANGE = 'subscription ($pack: String!) { packChanged(pack: $pack) { version newSources pack { slug title } } }';

interface Progress { readonly startedCount: number; readonly finishedCount: number; readonly underWayCount: number }
const progressIn = (heard: Heard): Progress | null => (heard.is === 'NEXT' ? (heard.data?.['quizProgress'] as Progress) : null);
const codesIn = (heard: Heard): readonly unknown[] => (heard.is === 'COMPLETE' ? [] : heard.errors.map(({ extensions }) => extensions?.['code']));

describe('subscriptions', () => {
  let api: TestApi;
  let url: string;
  let world: World;
  let quiz: PublishedQuiz;
  const open: TestSocket[] = [];
  const connect = async (...options: Parameters<typeof openSocket> extends [string, ...infer Rest] ? Rest : never): Promise<TestSocket> => {
    const socket = await openSocket(url, ...options);
    open.push(socket);
    return socket;
  };

  beforeAll(async () => {
    api = await startTestApi({ live: { gapMs: 20, lookMs: 400 } });
    await api.importGraph(shippedGraph(PACK));
    world = await peopleWorld({ api, owner: await api.signUp({ name: 'Owner', role: 'OWNER' }), close: () => api.close() });
    url = await listenForSockets(api.app);
    quiz = await publishQuiz(world);
  });
  afterAll(async () => {
    await Promise.all(open.map((socket) => socket.close()));
    await api.close();
  });

  it('tell a teacher where students stand at once, and again when one of them starts and finishes', async () => {
    const socket = await connect({ headers: world.teacher.headers });
    const watched = socket.subscribe(PROGRESS, { quiz: quiz.id });
    expect(progressIn(await watched.next())).toEqual({ startedCount: 0, finishedCount: 0, underWayCount: 0 });
    const attempt = await beginQuiz(world, quiz.code);
    expect(progressIn(await watched.next())).toEqual({ startedCount: 1, finishedCount: 0, underWayCount: 1 });
    await finishQuiz(world, attempt);
    expect(progressIn(await watched.until((heard) => progressIn(heard)?.finishedCount === 1))).toEqual({ startedCount: 1, finishedCount: 1, underWayCount: 0 });
  });

  it('cross replicas: what one server stores, another tells', async () => {
    const database = openDatabase({ url: api.test.url, directUrl: api.test.url, logger: { warn: () => undefined, error: () => undefined } });
    const replica = await buildServer({ ...api.dependencies, database }, { findAccount: async ({ headers }) => (headers['x-test-account'] === world.teacher.account.key ? world.teacher.account : null), live: { gapMs: 20 } });
    try {
      const other = await openSocket(await listenForSockets(replica), { headers: world.teacher.headers });
      const watched = other.subscribe(PROGRESS, { quiz: quiz.id });
      const before = progressIn(await watched.next());
      await beginQuiz(world, quiz.code, 'Heron');
      expect(progressIn(await watched.next())?.startedCount).toBe((before?.startedCount ?? 0) + 1);
      await other.close();
    } finally {
      await replica.close();
      await database.close();
    }
  });

  it('end when the quiz is deleted', async () => {
    const gone = await publishQuiz(world);
    const watched = (await connect({ headers: world.colleague.headers })).subscribe(PROGRESS, { quiz: gone.id });
    await watched.next();
    payloadOf(await world.ask('teacher', 'mutation ($input: DeleteQuizInput!) { deleteQuiz(input: $input) { userErrors { code message } } }', { input: { quiz: gone.id } }), 'deleteQuiz');
    const last = await watched.next();
    expect({ is: last.is, codes: codesIn(last) }).toEqual({ is: 'ERROR', codes: ['NOT_FOUND'] });
  });

  it.each([
    ['is ended from another browser', (session: string) => api.test.database.pool.query('delete from sessions where id = $1', [session])],
    ['lies idle for too long', (session: string) => api.test.database.pool.query(`update sessions set updated_at = updated_at - interval '15 days' where id = $1`, [session])],
  ])('end when the session %s, and the socket with them', async (_how, end) => {
    const { session, cookie } = await openSession(api, world.teacher);
    const socket = await connect({ headers: { cookie } });
    const [mine, everybodys] = [socket.subscribe(PROGRESS, { quiz: quiz.id }), socket.subscribe(CHANGE, { pack: PACK })];
    expect(progressIn(await mine.next())).not.toBeNull();
    await everybodys.next();
    await end(session);
    expect(codesIn(await mine.until(({ is }) => is === 'ERROR'))).toEqual(['UNAUTHENTICATED']);
    expect(await socket.closed).toMatchObject({ code: 4401 });
  });

  it('tell nothing more to somebody whose session was ended a moment before the change', async () => {
    const { session, cookie } = await openSession(api, world.teacher);
    const watched = (await connect({ headers: { cookie } })).subscribe(PROGRESS, { quiz: quiz.id });
    await watched.next();
    await api.test.database.pool.query('delete from sessions where id = $1', [session]);
    await beginQuiz(world, quiz.code, 'Late');
    expect((await watched.next()).is).toBe('ERROR');
  });

  it('end when somebody changes to another desk', async () => {
    const leaver = await api.signUp({ name: 'Leaver', atDeskOf: world.teacher });
    const watched = (await connect({ headers: leaver.headers })).subscribe(PROGRESS, { quiz: quiz.id });
    await watched.next();
    await api.test.database.pool.query('update users set desk_id = $2 where id = $1', [leaver.account.key, world.otherTeacher.account.deskKey]);
    expect(codesIn(await watched.until(({ is }) => is === 'ERROR'))).toEqual(['UNAUTHENTICATED']);
  });

  it('are open to a key that has the scope, which comes with the first message, and end when it is revoked', async () => {
    const make = async (scopes: readonly string[]): Promise<{ key: string; apiKey: { id: string } }> => payloadOf(await world.ask('teacher', 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key apiKey { id } userErrors { code message } } }', { input: { name: 'A screen in the hall', scopes } }), 'createApiKey');
    const [mayRead, mayNot] = [await make(['READ_RESULTS']), await make(['READ_QUIZZES'])];
    const refused = (await connect({ connectionParams: { authorization: `Bearer ${mayNot.key}` } })).subscribe(PROGRESS, { quiz: quiz.id });
    expect(codesIn(await refused.next())).toEqual(['UNAUTHENTICATED']);
    const socket = await connect({ connectionParams: { authorization: `Bearer ${mayRead.key}` } });
    const watched = socket.subscribe(PROGRESS, { quiz: quiz.id });
    expect(progressIn(await watched.next())).not.toBeNull();
    payloadOf(await world.ask('teacher', 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { userErrors { code message } } }', { input: { apiKey: mayRead.apiKey.id } }), 'revokeApiKey');
    expect(codesIn(await watched.until(({ is }) => is === 'ERROR'))).toEqual(['UNAUTHENTICATED']);
    await expect(connect({ connectionParams: { authorization: `Bearer ${mayRead.key}` } })).rejects.toThrow('turned away: 4401 This API key was revoked');
  });

  it('tell anybody of a public pack, and name the sources that came with a change', async () => {
    const graph = shippedGraph(PACK);
    const watched = (await connect()).subscribe(CHANGE, { pack: PACK });
    const first = await watched.next();
    expect(first).toMatchObject({ is: 'NEXT', data: { packChanged: { version: 1, newSources: [], pack: { slug: PACK } } } });
    await api.importGraph({ ...graph, pack: { ...graph.pack, title: 'The ferry, as it is told now' } });
    expect(await watched.next()).toMatchObject({ data: { packChanged: { version: 2, pack: { title: 'The ferry, as it is told now' } } } });
  });

  it('tell a desk of its own pack, and nobody else that there is one', async () => {
    const copied = payloadOf<{ pack: { pack: { slug: string } } }>(await world.ask('teacher', 'mutation ($input: CopyPackInput!) { copyPack(input: $input) { pack { pack { slug } } userErrors { code message } } }', { input: { pack: PACK } }), 'copyPack').pack.pack.slug;
    const told = async (headers: Readonly<Record<string, string>>): Promise<Heard> => (await connect({ headers })).subscribe(CHANGE, { pack: copied }).next();
    const unknown = async (headers: Readonly<Record<string, string>>): Promise<Heard> => (await connect({ headers })).subscribe(CHANGE, { pack: 'no-such-pack' }).next();
    expect(await told(world.colleague.headers)).toMatchObject({ is: 'NEXT', data: { packChanged: { version: 1, pack: { slug: copied } } } });
    for (const headers of [world.otherTeacher.headers, {}]) {
      const [withheld, missing] = [JSON.stringify(await told(headers)), JSON.stringify(await unknown(headers))];
      expect(withheld.replaceAll(copied, 'no-such-pack')).toBe(missing);
    }
    const watched = (await connect({ headers: world.teacher.headers })).subscribe(CHANGE, { pack: copied });
    await watched.next();
    payloadOf(await world.ask('teacher', 'mutation ($input: DeletePackInput!) { deletePack(input: $input) { userErrors { code message } } }', { input: { pack: copied } }), 'deletePack');
    expect(codesIn(await watched.next())).toEqual(['NOT_FOUND']);
  });

  it('see what changed while the connection that listens was broken', async () => {
    const watched = (await connect({ headers: world.teacher.headers })).subscribe(PROGRESS, { quiz: quiz.id });
    const before = progressIn(await watched.next())?.startedCount ?? 0;
    // Straight in the table: nobody tells of it.
    await api.test.database.pool.query('update attempts set preview = true where id = (select a.id from attempts a join revisions r on r.id = a.revision_id where r.quiz_id = (select id from quizzes where code = $1) limit 1)', [quiz.code]);
    expect(progressIn(await watched.until((heard) => progressIn(heard)?.startedCount === before - 1))).not.toBeNull();
  });

  it('are asked for over a socket, and a request for one is told so', async () => {
    const answer = await api.ask(PROGRESS, { variables: { quiz: quiz.id }, headers: world.teacher.headers });
    expect(answer.errors.map(({ message }) => message).join(' ')).toMatch(/WebSocket/);
    expect(answer.data).toBeNull();
  });
});
