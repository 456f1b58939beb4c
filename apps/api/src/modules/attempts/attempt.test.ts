import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { shippedGraph, startTestApi, type Answer, type TestApi } from '../../testing/start-test-api.js';
import { publishStarterQuiz } from '../quizzes/index.js';
import type { FrozenQuestion } from '../quizzes/index.js';

interface Option { readonly id: string; readonly text: string }
interface OpenQuestion { readonly id: string; readonly kind: string; readonly stem: string; readonly options: readonly Option[]; readonly targets: readonly Option[] }
interface UserError { readonly code: string; readonly field: readonly string[] | null; readonly message: string }
interface Session { readonly attempt: string; readonly resumeToken: string }
type Given = { optionIds: string[] } | { pairs: { leftId: string; rightId: string }[] } | { number: number };

const QUESTION = 'id kind stem unit asOf standing options { id text } targets { id text } sources { slug }';
const ERRORS = 'userErrors { code field message }';
const RESPONSE = `id question { id } optionIds pairs { leftId rightId } number answeredAt
  feedback { correct score keyOptionIds keyPairs { leftId rightId } keyNumber explanation { text key { ...Reason } others { ...Reason } } }`;
const REASON = `fragment Reason on OptionReason { option { id text } reason evidence { id exact verbatim source { slug outlet { name } } } corroboration { verdict origins { label sources { slug } } }
  assertions { hedges chain { label } source { slug } evidence { id } claim { slug } } }`;
const SUBMIT = `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { ${RESPONSE} } attempt { answeredCount correctCount nextQuestion { id } } ${ERRORS} } } ${REASON}`;
const ATTEMPT = `query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { id nickname finishedAt answeredCount questionCount correctCount quiz { code questions { ${QUESTION} } } nextQuestion { ${QUESTION} } responses { ${RESPONSE} } } } ${REASON}`;

let api: TestApi;
let code: string;
let questions: readonly OpenQuestion[];
/** The keys as they are stored, which no request gets: what the tests answer by. */
let keys: ReadonlyMap<string, FrozenQuestion>;

beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  code = await publishStarterQuiz(api.dependencies) ?? '';
  const { data } = await api.ask(`query ($code: String!) { quiz(code: $code) { questions { ${QUESTION} } } }`, { variables: { code } });
  questions = (data as unknown as { quiz: { questions: OpenQuestion[] } }).quiz.questions;
  const { rows } = await api.test.database.pool.query<{ id: string; keys: Record<string, FrozenQuestion> }>('select id, keys from revisions');
  keys = new Map(rows.flatMap(({ id, keys: all }) => Object.entries(all).map(([question, key]) => [Buffer.from(`Question:${id}/${question}`).toString('base64url'), key] as const)));
}, 120_000);
afterAll(async () => { await api.close(); });

function keyOf(question: OpenQuestion): Given {
  const key = keys.get(question.id)?.question.key;
  if (key === undefined) throw new Error(`no key for ${question.stem}`);
  if (key.type === 'OPTIONS') return { optionIds: [...key.optionIds] };
  return key.type === 'PAIRS' ? { pairs: key.pairs.map(({ leftId, rightId }) => ({ leftId, rightId })) } : { number: key.number };
}

/** An answer that can be graded, and is not right. */
function wrongFor(question: OpenQuestion): Given {
  const right = keyOf(question);
  if ('number' in right) return { number: right.number + 1 };
  if ('pairs' in right) {
    const rights = right.pairs.map(({ rightId }) => rightId);
    return { pairs: right.pairs.map(({ leftId }, at) => ({ leftId, rightId: question.targets.find(({ id }) => id !== rights[at])?.id ?? '' })) };
  }
  if (question.kind === 'ORDER') return { optionIds: [...right.optionIds].reverse() };
  return { optionIds: question.options.map(({ id }) => id).filter((id) => !right.optionIds.includes(id)).slice(0, 1) };
}

function questionAt(index: number): OpenQuestion {
  const question = questions[index];
  if (question === undefined) throw new Error(`the quiz has no question ${String(index)}`);
  return question;
}

async function start(input: Readonly<Record<string, unknown>> = {}): Promise<{ readonly session: Session; readonly userErrors: readonly UserError[] }> {
  const { data } = await api.ask(`mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken ${ERRORS} } }`, { variables: { input: { code, nickname: 'Mira', ...input } } });
  const { attempt, resumeToken, userErrors } = (data as unknown as { startAttempt: { attempt: { id: string } | null; resumeToken: string | null; userErrors: UserError[] } }).startAttempt;
  return { session: { attempt: attempt?.id ?? '', resumeToken: resumeToken ?? '' }, userErrors };
}

interface Submitted { readonly response: { readonly id: string; readonly feedback: { readonly correct: boolean; readonly score: number } | null; readonly optionIds: string[] | null } | null; readonly attempt: { readonly answeredCount: number } | null; readonly userErrors: readonly UserError[]; readonly answer: Answer }

async function submit(session: Session, question: Pick<OpenQuestion, 'id'>, response: object, responseId: string = randomUUID()): Promise<Submitted> {
  const answer = await api.ask(SUBMIT, { variables: { input: { ...session, question: question.id, responseId, response } } });
  expect(answer.errors).toEqual([]);
  return { ...(answer.data as unknown as { submitResponse: Omit<Submitted, 'answer'> }).submitResponse, answer };
}

async function countResponses(): Promise<number> {
  const { rows } = await api.test.database.pool.query<{ n: number }>('select count(*)::int n from responses');
  return rows[0]?.n ?? -1;
}

describe('starting an attempt', () => {
  it('gives an attempt and a resume token of 128 bits or more, of which only a hash is stored', async () => {
    const { session, userErrors } = await start();
    expect(userErrors).toEqual([]);
    expect(Buffer.from(session.resumeToken, 'base64url').length).toBeGreaterThanOrEqual(16);
    const { rows } = await api.test.database.pool.query<{ dump: string }>(`select string_agg(a::text, ' ') dump from attempts a`);
    expect(rows[0]?.dump).not.toContain(session.resumeToken);
  });

  it('takes the code however it is typed', async () => {
    for (const typed of [code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `, code.replace('-', '–')]) {
      expect((await start({ code: typed })).userErrors).toEqual([]);
    }
  });

  it.each([['3333-333'], [''], ['K7P-2QXM9'], ['\u0000']])('says that no quiz has the code %j', async (typed) => {
    expect((await start({ code: typed })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['code'] }]);
  });

  it.each([
    ['nothing', ''], ['blanks', '   '], ['41 characters', 'x'.repeat(41)], ['a line end', 'a\nb'], ['a character 0', 'a\u0000b'],
    ['a turn of the writing direction', 'abc\u202Edef'], ['an isolate', '\u2066abc\u2069'], ['what nobody sees', '\u200B\u200B'], ['a novel', 'x'.repeat(5_000)],
  ])('refuses a nickname of %s', async (_what, nickname) => {
    expect((await start({ nickname })).userErrors).toMatchObject([{ code: 'INVALID', field: ['nickname'] }]);
  });

  it.each([['  Mira  ', 'Mira'], ['x'.repeat(40), 'x'.repeat(40)], ['Zoë 李 👩‍👩‍👧', 'Zoë 李 👩‍👩‍👧'], ['Mira   of   2B', 'Mira of 2B']])('takes %j as a nickname', async (nickname, kept) => {
    const { session } = await start({ nickname });
    const { data } = await api.ask(ATTEMPT, { variables: { id: session.attempt, token: session.resumeToken } });
    expect(data).toMatchObject({ attempt: { nickname: kept } });
  });

  it('goes on with the same attempt when it is sent again with the client\'s own id and token', async () => {
    const own = { attemptId: randomUUID(), resumeToken: randomBytes(24).toString('base64url') };
    const [first, again] = [await start(own), await start({ ...own, nickname: 'Somebody else' })];
    expect(again.session).toEqual(first.session);
    expect(first.session.resumeToken).toBe(own.resumeToken);
    const many = await Promise.all(Array.from({ length: 8 }, () => start(own)));
    expect(new Set(many.map(({ session }) => session.attempt)).size).toBe(1);
  });

  it('refuses a known id with another token, and a token that is too short or alone', async () => {
    const own = { attemptId: randomUUID(), resumeToken: randomBytes(24).toString('base64url') };
    await start(own);
    expect((await start({ ...own, resumeToken: randomBytes(24).toString('base64url') })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await start({ attemptId: randomUUID(), resumeToken: 'short' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['resumeToken'] }]);
    expect((await start({ attemptId: randomUUID() })).userErrors).toMatchObject([{ code: 'INVALID', field: ['resumeToken'] }]);
    expect((await start({ resumeToken: own.resumeToken })).userErrors).toMatchObject([{ code: 'INVALID', field: ['attemptId'] }]);
    expect((await start({ attemptId: '1; drop table attempts', resumeToken: own.resumeToken })).userErrors).toMatchObject([{ code: 'INVALID', field: ['attemptId'] }]);
  });
});

describe('answering', () => {
  let session: Session;
  beforeEach(async () => { ({ session } = await start()); });

  it('grades the key of every question as right, and a wrong answer as wrong', async () => {
    const other = (await start()).session;
    for (const question of questions) {
      expect((await submit(session, question, keyOf(question))).response).toMatchObject({ feedback: { correct: true, score: 1 } });
      expect((await submit(other, question, wrongFor(question))).response).toMatchObject({ feedback: { correct: false } });
    }
    const { data } = await api.ask(ATTEMPT, { variables: { id: session.attempt, token: session.resumeToken } });
    expect(data).toMatchObject({ attempt: { answeredCount: questions.length, correctCount: questions.length, nextQuestion: null } });
  });

  it('explains each answer with passages, their sources and their origins', async () => {
    const uncited: string[] = [];
    for (const question of questions) {
      const { answer } = await submit(session, question, wrongFor(question));
      const { response } = (answer.data as unknown as { submitResponse: { response: { feedback: { explanation: { text: string; key: { reason: string; evidence: { exact: string; source: { outlet: { name: string } } }[]; assertions: unknown[] }[] } } } } }).submitResponse;
      const { text, key } = response.feedback.explanation;
      const passages = key.flatMap(({ evidence }) => evidence);
      expect(text.length).toBeGreaterThan(20);
      expect(passages.every(({ exact, source }) => exact !== '' && source.outlet.name !== '')).toBe(true);
      if (passages.length === 0 || key.every(({ assertions }) => assertions.length === 0)) uncited.push(question.kind);
    }
    // That the articles do not say something rests on a search of them: there is no passage of what is not there.
    expect(uncited.filter((kind) => kind !== 'TRUE_FALSE_NOT_STATED')).toEqual([]);
  });

  it('counts an answer once that is sent twice, and gives the same reply', async () => {
    const [question, responseId] = [questionAt(0), randomUUID()];
    const before = await countResponses();
    const first = await submit(session, question, keyOf(question), responseId);
    const again = await submit(session, question, keyOf(question), responseId.toUpperCase());
    expect(again.answer.data).toEqual(first.answer.data);
    expect(await countResponses()).toBe(before + 1);
  });

  it('lets the first answer stand, and shows it to whoever sends another', async () => {
    const question = questionAt(0);
    const first = await submit(session, question, wrongFor(question));
    const second = await submit(session, question, keyOf(question));
    expect(second.userErrors).toMatchObject([{ code: 'ALREADY_ANSWERED' }]);
    expect(second.response).toEqual(first.response);
    expect(second.attempt).toMatchObject({ answeredCount: 1 });
  });

  it('lets one of many answers stand that are sent at once, and shows it to all', async () => {
    const question = questionAt(1);
    const before = await countResponses();
    const address = await api.app.listen({ port: 0, host: '127.0.0.1' });
    const replies = await Promise.all(Array.from({ length: 24 }, async (_, at) => {
      const reply = await fetch(`${address}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: SUBMIT, variables: { input: { ...session, question: question.id, responseId: randomUUID(), response: at % 2 === 0 ? keyOf(question) : wrongFor(question) } } }),
      });
      return (await reply.json() as { data: { submitResponse: Omit<Submitted, 'answer'> } }).data.submitResponse;
    }));
    expect(await countResponses()).toBe(before + 1);
    expect(replies.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(replies.filter(({ userErrors }) => userErrors[0]?.code === 'ALREADY_ANSWERED')).toHaveLength(23);
    expect(new Set(replies.map(({ response }) => response?.id)).size).toBe(1);
  });

  it('acknowledges the answer that ends an attempt to each of two devices that sent it at once', async () => {
    const last = questions.length - 1;
    for (const question of questions.slice(0, last)) await submit(session, question, keyOf(question));
    const [question, responseId, attempt] = [questionAt(last), randomUUID(), Buffer.from(session.attempt, 'base64url').toString('utf8').slice('Attempt:'.length)];
    const { pool } = api.test.database;
    const holder = await pool.connect();
    try {
      // Both are at work before either can look: the second sees the attempt as the first left it, and the answers as they were before.
      await holder.query('BEGIN');
      await holder.query('SELECT 1 FROM attempts WHERE id = $1 FOR UPDATE', [attempt]);
      const both = Promise.all([submit(session, question, keyOf(question), responseId), submit(session, question, keyOf(question), responseId)]);
      for (let waiting = 0; waiting < 2;) {
        const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
        waiting = rows[0]?.count ?? 0;
      }
      await holder.query('COMMIT');
      for (const { userErrors, response } of await both) expect({ userErrors, stored: response?.id }).toEqual({ userErrors: [], stored: expect.any(String) });
    } finally {
      holder.release();
    }
  });

  it.each([
    ['nothing', {}], ['two things', { optionIds: ['a'], number: 1 }], ['an option of no question', { optionIds: ['nope'] }], ['no option', { optionIds: [] }],
    ['a number where options are asked', { number: 3 }], ['a thousand options', { optionIds: Array.from({ length: 1_000 }, () => 'x') }],
  ])('refuses %s as an answer, and stores nothing', async (_what, response) => {
    const question = questions.find(({ kind }) => kind === 'SINGLE_CHOICE') ?? questionAt(0);
    const before = await countResponses();
    const { userErrors, response: taken } = await submit(session, question, response);
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['response'] }]);
    expect(taken).toBeNull();
    expect(await countResponses()).toBe(before);
  });

  it('refuses a question of another quiz, an id for two questions, and one that is no UUID, and stores nothing', async () => {
    const [first, second] = [questionAt(0), questionAt(1)];
    const before = await countResponses();
    const foreign = Buffer.from(`Question:${randomUUID()}/${randomUUID()}`).toString('base64url');
    expect((await submit(session, { id: foreign }, keyOf(first))).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['question'] }]);
    expect((await submit(session, { id: 'nonsense' }, keyOf(first))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await submit(session, first, keyOf(first), 'not-a-uuid')).userErrors).toMatchObject([{ code: 'INVALID', field: ['responseId'] }]);
    expect(await countResponses()).toBe(before);
    const responseId = randomUUID();
    await submit(session, first, keyOf(first), responseId);
    expect((await submit(session, second, keyOf(second), responseId)).userErrors).toMatchObject([{ code: 'INVALID', field: ['responseId'] }]);
    expect(await countResponses()).toBe(before + 1);
  });

  it('refuses a foreign token, and an attempt that there is not, alike, and stores nothing', async () => {
    const question = questionAt(0);
    const stranger = (await start()).session;
    const before = await countResponses();
    const foreign = await submit({ ...session, resumeToken: stranger.resumeToken }, question, keyOf(question));
    const unknown = await submit({ attempt: randomUUID(), resumeToken: session.resumeToken }, question, keyOf(question));
    expect(foreign.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(foreign.answer.data).toEqual(unknown.answer.data);
    expect(foreign.response).toBeNull();
    expect(foreign.attempt).toBeNull();
    expect(await countResponses()).toBe(before);
  });
});

describe('finishing', () => {
  const FINISH = `mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { attempt { finishedAt answeredCount } ${ERRORS} } }`;

  it('ends the attempt once, and takes no more answers but what was acknowledged before', async () => {
    const { session } = await start();
    const [first, second] = [questionAt(0), questionAt(1)];
    const responseId = randomUUID();
    await submit(session, first, keyOf(first), responseId);
    const finished = await api.ask(FINISH, { variables: { input: session } });
    const again = await api.ask(FINISH, { variables: { input: session } });
    expect(finished.data).toMatchObject({ finishAttempt: { attempt: { answeredCount: 1 }, userErrors: [] } });
    expect(again.data).toEqual(finished.data);
    const before = await countResponses();
    expect((await submit(session, second, keyOf(second))).userErrors).toMatchObject([{ code: 'FINISHED' }]);
    expect((await submit(session, second, keyOf(second))).response).toBeNull();
    expect((await submit(session, first, keyOf(first), responseId)).userErrors).toEqual([]);
    expect(await countResponses()).toBe(before);
  });

  it('is refused with a foreign token', async () => {
    const { session } = await start();
    const { data } = await api.ask(FINISH, { variables: { input: { ...session, resumeToken: 'x'.repeat(32) } } });
    expect(data).toMatchObject({ finishAttempt: { attempt: null, userErrors: [{ code: 'FORBIDDEN' }] } });
  });
});

describe('resuming', () => {
  it('gives the attempt to its token alone, and to nobody by its id', async () => {
    const { session } = await start();
    const own = await api.ask(ATTEMPT, { variables: { id: session.attempt, token: session.resumeToken } });
    const foreign = await api.ask(ATTEMPT, { variables: { id: session.attempt, token: 'y'.repeat(32) } });
    const byId = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id: session.attempt } });
    expect(own.data).toMatchObject({ attempt: { id: session.attempt, answeredCount: 0 } });
    expect(foreign).toMatchObject({ data: { attempt: null }, errors: [] });
    expect(byId).toMatchObject({ data: { node: null }, errors: [] });
  });
});

describe('reporting a problem', () => {
  const REPORT = `mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received ${ERRORS} } }`;
  const report = async (input: object): Promise<{ received: boolean; userErrors: UserError[] }> => ((await api.ask(REPORT, { variables: { input } })).data as unknown as { reportProblem: { received: boolean; userErrors: UserError[] } }).reportProblem;

  it('stores what the student says, once', async () => {
    const { session } = await start();
    const input = { ...session, question: questionAt(0).id, text: ' Two options say\n the same.\u0000 ' };
    expect(await report(input)).toEqual({ received: true, userErrors: [] });
    expect(await report(input)).toEqual({ received: true, userErrors: [] });
    const { rows } = await api.test.database.pool.query<{ text: string }>('select text from problem_reports');
    expect(rows).toEqual([{ text: 'Two options say\n the same.' }]);
  });

  it('refuses nothing said, too much said, a foreign question and a foreign token', async () => {
    const { session } = await start();
    const input = { ...session, question: questionAt(0).id, text: 'x' };
    expect((await report({ ...input, text: ' ' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['text'] }]);
    expect((await report({ ...input, text: 'x'.repeat(2_001) })).userErrors).toMatchObject([{ code: 'INVALID', field: ['text'] }]);
    expect((await report({ ...input, question: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await report({ ...input, resumeToken: 'z'.repeat(32) })).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('stops at thirty', async () => {
    const { session } = await start();
    const all = [];
    for (let at = 0; at < 31; at += 1) all.push(await report({ ...session, question: questionAt(0).id, text: `problem ${String(at)}` }));
    expect(all.filter(({ received }) => received)).toHaveLength(30);
    expect(all.at(-1)?.userErrors).toMatchObject([{ code: 'TOO_MANY' }]);
  }, 30_000);
});
