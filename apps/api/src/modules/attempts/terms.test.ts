import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { countStatements } from '../../platform/database/index.js';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { classSteps, ownQuiz, setTerms, type QuizSettingsForTest, type UserError } from '../classes/testing/class-steps.js';
import type { FrozenQuestion } from '../quizzes/index.js';
import { finishOverdueAttempts } from './index.js';

const NOON = new Date('2030-01-01T12:00:00Z');
const at = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000);

let api: TestApi;
let teacher: TestTeacher;
let quiz: { id: string; key: string; code: string };
let steps: ReturnType<typeof classSteps>;
let now = NOON;
let keys: ReadonlyMap<string, FrozenQuestion>;
let made: { id: string; code: string };
let membership: string;

beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp();
  quiz = await ownQuiz(api, teacher);
  steps = classSteps(api, teacher);
  const { rows } = await api.test.database.pool.query<{ id: string; keys: Record<string, FrozenQuestion> }>('select id, keys from revisions');
  keys = new Map(rows.flatMap(({ id, keys: all }) => Object.entries(all).map(([question, key]) => [Buffer.from(`Question:${id}/${question}`).toString('base64url'), key] as const)));
}, 120_000);
afterAll(async () => { await api.close(); });

beforeEach(async () => {
  now = NOON;
  await setTerms(api, quiz.key, {});
  made = await steps.createClass();
  membership = (await steps.join(made.code, 'Mira')).membershipToken ?? '';
  await give({});
});

const give = (dates: { readonly opensAt?: Date; readonly closesAt?: Date }) => steps.tell('assignQuiz', { class: made.id, quiz: quiz.id, ...dates }, 'assignment { id }');
const terms = (settings: QuizSettingsForTest) => setTerms(api, quiz.key, settings);
const pool = () => api.test.database.pool;

interface Session { readonly attempt: string; readonly resumeToken: string }
interface Started { readonly session: Session; readonly userErrors: readonly UserError[] }
const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id } userErrors { code field message } } }';

async function start(input: object = { membershipToken: membership }): Promise<Started> {
  const { data } = await api.ask(START, { variables: { input: { code: quiz.code, ...input } } });
  const { attempt, resumeToken, userErrors } = (data as unknown as { startAttempt: { attempt: { id: string } | null; resumeToken: string | null; userErrors: UserError[] } }).startAttempt;
  return { session: { attempt: attempt?.id ?? '', resumeToken: resumeToken ?? '' }, userErrors };
}

interface Question { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[]; readonly targets: readonly { readonly id: string }[] }
interface Read {
  readonly finishedAt: string | null; readonly dueAt: string | null; readonly secondsLeft: number | null; readonly feedbackDue: boolean; readonly correctCount: number | null; readonly answeredCount: number; readonly nickname: string; readonly preview: boolean;
  readonly nextQuestion: Question | null; readonly quiz: { readonly questions: readonly Question[] };
  readonly responses: readonly { readonly question: { readonly id: string }; readonly optionIds: readonly string[] | null; readonly feedback: { readonly correct: boolean; readonly keyOptionIds: readonly string[] } | null }[];
}
const PARTS = 'id kind options { id } targets { id }';
const ATTEMPT = `query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { nickname preview finishedAt dueAt secondsLeft feedbackDue correctCount answeredCount nextQuestion { ${PARTS} } quiz { questions { ${PARTS} } } responses { question { id } optionIds feedback { correct keyOptionIds } } } }`;

async function read({ attempt: attemptId, resumeToken }: Session): Promise<Read | null> {
  const { data, errors } = await api.ask(ATTEMPT, { variables: { id: attemptId, token: resumeToken } });
  expect(errors).toEqual([]);
  return (data as unknown as { attempt: Read | null }).attempt;
}
async function mustRead(session: Session): Promise<Read> {
  const attempt = await read(session);
  if (attempt === null) throw new Error('the attempt is not given');
  return attempt;
}

function keyOf(id: string): object {
  const key = keys.get(id)?.question.key;
  if (key === undefined) throw new Error('no key');
  return key.type === 'OPTIONS' ? { optionIds: key.optionIds } : key.type === 'PAIRS' ? { pairs: key.pairs.map(({ leftId, rightId }) => ({ leftId, rightId })) } : { number: key.number };
}

interface Submitted { readonly response: { readonly feedback: { readonly correct: boolean } | null } | null; readonly attempt: { readonly answeredCount: number; readonly finishedAt: string | null } | null; readonly userErrors: readonly UserError[] }
async function submit(session: Session, questionId: string, responseId = randomUUID()): Promise<Submitted> {
  const { data, errors } = await api.ask('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { feedback { correct keyOptionIds explanation { text } } } attempt { answeredCount finishedAt } userErrors { code field message } } }', {
    variables: { input: { ...session, question: questionId, responseId, response: keyOf(questionId) } },
  });
  expect(errors).toEqual([]);
  return (data as unknown as { submitResponse: Submitted }).submitResponse;
}
async function answerNext(session: Session): Promise<Submitted> {
  const next = (await mustRead(session)).nextQuestion;
  if (next === null) throw new Error('no question is open');
  return submit(session, next.id);
}
async function answerAll(session: Session): Promise<void> {
  for (const { id } of (await mustRead(session)).quiz.questions) await submit(session, id);
}
const uncounted = async ({ attempt: attemptId }: Session): Promise<number> => (await pool().query<{ n: number }>('select count(*)::int n from uncounted_attempts where attempt_id = $1', [Buffer.from(attemptId, 'base64url').toString('utf8').slice('Attempt:'.length)])).rows[0]?.n ?? -1;
const codeOf = ({ userErrors }: { readonly userErrors: readonly UserError[] }): string => userErrors[0]?.code ?? 'NONE';

describe('opening and closing', () => {
  it('lets nobody begin before the opening or from the closing on', async () => {
    await terms({ opensAt: at(10), closesAt: at(100) });
    expect(codeOf(await start())).toBe('NOT_OPEN');
    expect(codeOf(await start({ nickname: 'By code' }))).toBe('NOT_OPEN');
    now = at(10);
    expect(codeOf(await start())).toBe('NONE');
    now = at(100);
    expect(codeOf(await start({ nickname: 'Late' }))).toBe('NOT_OPEN');
  });

  it('goes by the dates of the class first, and by those of the quiz for whoever comes by its code', async () => {
    await terms({ opensAt: at(1_000) });
    await give({ opensAt: at(-10), closesAt: at(60) });
    expect(codeOf(await start())).toBe('NONE');
    expect(codeOf(await start({ nickname: 'By code' }))).toBe('NOT_OPEN');
  });

  it('takes an answer that arrives up to a minute after the closing, and none after that; the attempt then counts as finished when it closed', async () => {
    await terms({ closesAt: at(600) });
    const { session } = await start();
    now = at(659);
    expect(codeOf(await answerNext(session))).toBe('NONE');
    now = at(661);
    const next = (await mustRead(session)).nextQuestion?.id ?? '';
    expect(await submit(session, next)).toMatchObject({ userErrors: [{ code: 'NOT_OPEN' }], attempt: { answeredCount: 1, finishedAt: at(600).toISOString() } });
    expect(await uncounted(session)).toBe(1);
  });

  it('goes on where the closing is put off while it is under way', async () => {
    await terms({ closesAt: at(60) });
    const { session } = await start();
    now = at(90);
    await terms({ closesAt: at(600) });
    expect(codeOf(await answerNext(session))).toBe('NONE');
  });

  it('asks only its own clock: what a device claims about the time is nowhere taken', async () => {
    const { data } = await api.ask('{ __type(name: "SubmitResponseInput") { inputFields { name type { name ofType { name } } } } }');
    expect(JSON.stringify(data)).not.toMatch(/DateTime|clock|at"/i);
  });
});

describe('attempts', () => {
  it('are as many as the teacher allows, for a student of a class on whatever device', async () => {
    await terms({ attemptsAllowed: 2 });
    for (let turn = 0; turn < 2; turn += 1) {
      const { session } = await start();
      await answerAll(session);
      now = at(10 * (turn + 1));
    }
    expect(codeOf(await start())).toBe('NO_ATTEMPT_LEFT');
    await terms({ attemptsAllowed: 3 });
    expect(codeOf(await start())).toBe('NONE');
  });

  it('are counted by nickname where somebody comes by the code alone', async () => {
    await terms({ attemptsAllowed: 1 });
    const name = `Guest ${randomUUID().slice(0, 8)}`;
    expect(codeOf(await start({ nickname: name }))).toBe('NONE');
    expect(codeOf(await start({ nickname: name.toUpperCase() }))).toBe('NO_ATTEMPT_LEFT');
  });

  it('go on instead of beginning again, on a second device too, and with the token of the class', async () => {
    await terms({ attemptsAllowed: 1 });
    const first = await start();
    await answerNext(first.session);
    const second = await start();
    expect(second.userErrors).toEqual([]);
    expect(second.session.attempt).toBe(first.session.attempt);
    expect(second.session.resumeToken).toBe(membership);
    expect(codeOf(await answerNext(second.session))).toBe('NONE');
    expect(await read(first.session)).toMatchObject({ answeredCount: 2 });
  });

  it('are one for a student who starts on eight devices at once', async () => {
    await terms({ attemptsAllowed: 3 });
    const all = await Promise.all(Array.from({ length: 8 }, () => start({ membershipToken: membership, attemptId: randomUUID(), resumeToken: randomBytes(24).toString('base64url') })));
    expect(new Set(all.map(({ session }) => session.attempt)).size).toBe(1);
    expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  });

  it('are given by the same form sent twice, even after the quiz has closed', async () => {
    await terms({ closesAt: at(60) });
    const own = { membershipToken: membership, attemptId: randomUUID(), resumeToken: randomBytes(24).toString('base64url') };
    const first = await start(own);
    now = at(120);
    expect((await start(own)).session.attempt).toBe(first.session.attempt);
  });

  it('are not begun with the token of another class, of a student who was removed, or for a quiz that the class was not given', async () => {
    const elsewhere = await steps.createClass();
    const foreign = (await steps.join(elsewhere.code, 'Ben')).membershipToken;
    expect(await start({ membershipToken: foreign })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['code'] }] });
    const [student] = await steps.roster(made.id);
    await steps.tell('removeStudent', { student: student?.id }, 'removedId');
    expect(await start()).toMatchObject({ userErrors: [{ code: 'FORBIDDEN', field: ['membershipToken'] }] });
    expect(await start({ membershipToken: 'nobody-has-this-token-0123456789' })).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
  });

  it('are the student\'s alone: neither a classmate\'s token nor an attempt of theirs opens them', async () => {
    const { session } = await start();
    const classmate = (await steps.join(made.code, 'Ben')).membershipToken ?? '';
    expect(await read({ ...session, resumeToken: classmate })).toBeNull();
    const question = (await mustRead(session)).nextQuestion?.id ?? '';
    expect(codeOf(await submit({ ...session, resumeToken: classmate }, question))).toBe('FORBIDDEN');
    expect(await start({ membershipToken: classmate, attemptId: session.attempt, resumeToken: session.resumeToken })).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
    expect(await read(session)).toMatchObject({ answeredCount: 0 });
  });

  it('end for a student who is removed while answering, whichever token is held; what was answered stays for the teacher', async () => {
    const { session } = await start();
    await answerNext(session);
    const question = (await mustRead(session)).nextQuestion?.id ?? '';
    const [student] = await steps.roster(made.id);
    await steps.tell('removeStudent', { student: student?.id }, 'removedId');
    expect(codeOf(await submit(session, question))).toBe('FORBIDDEN');
    expect(codeOf(await submit({ ...session, resumeToken: membership }, question))).toBe('FORBIDDEN');
    expect(await read(session)).toBeNull();
    const { rows } = await pool().query('select 1 from responses p join attempts a on a.id = p.attempt_id join students s on s.id = a.student_id where s.removed_at is not null and s.class_id = (select class_id from students where id = a.student_id)');
    expect(rows.length).toBeGreaterThan(0);
  });

  it('bear the name that the student has now', async () => {
    const { session } = await start();
    const [student] = await steps.roster(made.id);
    await steps.tell('changeStudent', { student: student?.id, nickname: 'Mira Z' }, 'student { id }');
    expect(await read(session)).toMatchObject({ nickname: 'Mira Z' });
  });
});

describe('the time limit', () => {
  it('runs from the start, with the student\'s extra time, by the server\'s clock', async () => {
    await terms({ timeLimitSeconds: 600 });
    const [student] = await steps.roster(made.id);
    await steps.tell('changeStudent', { student: student?.id, extraTimePercent: 50 }, 'student { id }');
    const { session } = await start();
    expect(await read(session)).toMatchObject({ dueAt: at(900).toISOString(), secondsLeft: 900 });
    now = at(300);
    expect(await read(session)).toMatchObject({ secondsLeft: 600 });
    const guest = await start({ nickname: 'By code' });
    expect(await read(guest.session)).toMatchObject({ dueAt: at(900).toISOString(), secondsLeft: 600 });
  });

  it('takes an answer up to half a minute late, and none after that; the attempt counts as finished when its time was up', async () => {
    await terms({ timeLimitSeconds: 600 });
    const { session } = await start();
    now = at(629);
    expect(codeOf(await answerNext(session))).toBe('NONE');
    now = at(631);
    const next = (await mustRead(session)).nextQuestion?.id ?? '';
    expect(await submit(session, next)).toMatchObject({ userErrors: [{ code: 'TIME_UP' }], attempt: { answeredCount: 1, finishedAt: at(600).toISOString() } });
    expect(await read(session)).toMatchObject({ finishedAt: at(600).toISOString(), secondsLeft: null });
    expect(await uncounted(session)).toBe(1);
  });

  it('is stretched for an attempt that is under way, not for one whose time is up', async () => {
    await terms({ timeLimitSeconds: 600 });
    const { session } = await start();
    const [student] = await steps.roster(made.id);
    now = at(590);
    await steps.tell('changeStudent', { student: student?.id, extraTimePercent: 100 }, 'student { id }');
    expect(await read(session)).toMatchObject({ dueAt: at(1_200).toISOString() });
    now = at(1_300);
    await steps.tell('changeStudent', { student: student?.id, extraTimePercent: 300 }, 'student { id }');
    expect(await read(session)).toMatchObject({ dueAt: at(1_200).toISOString(), finishedAt: at(1_200).toISOString() });
  });

  it('is none where the teacher sets none', async () => {
    const { session } = await start();
    expect(await read(session)).toMatchObject({ dueAt: null, secondsLeft: null });
  });
});

describe('finishing', () => {
  it('comes with the last answer, and is counted once', async () => {
    const { session } = await start();
    await answerAll(session);
    expect(await read(session)).toMatchObject({ finishedAt: NOON.toISOString(), nextQuestion: null });
    expect(await uncounted(session)).toBe(1);
    await api.ask('mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { attempt { id } } }', { variables: { input: session } });
    expect(await uncounted(session)).toBe(1);
  });

  it('comes with the last two answers sent at once, for a student and for the results', async () => {
    const { session } = await start();
    const { questions } = (await mustRead(session)).quiz;
    for (const { id } of questions.slice(0, -2)) await submit(session, id);
    await Promise.all(questions.slice(-2).map(({ id }) => submit(session, id)));
    expect(await read(session)).toMatchObject({ answeredCount: questions.length, finishedAt: NOON.toISOString() });
    await finishOverdueAttempts(api.test.database, { quiz: quiz.key, now });
    expect(await uncounted(session)).toBe(1);
  });

  it('comes for whom nobody saw again, before the results are told', async () => {
    await terms({ timeLimitSeconds: 60 });
    const { session } = await start();
    await terms({ timeLimitSeconds: 60, closesAt: at(600) });
    const later = await start({ nickname: 'Without an end' });
    now = at(95);
    await finishOverdueAttempts(api.test.database, { quiz: quiz.key, now });
    expect([await uncounted(session), await uncounted(later.session)]).toEqual([1, 1]);
    const { rows } = await pool().query<{ finished_at: Date }>(`select finished_at from attempts where id = $1`, [Buffer.from(session.attempt, 'base64url').toString('utf8').slice('Attempt:'.length)]);
    expect(rows[0]?.finished_at).toEqual(at(60));
  });
});

describe('shuffling', () => {
  it('gives each attempt an order of its own that stays, and grades by ids', async () => {
    await terms({ shuffleQuestions: true, shuffleOptions: true });
    const orders: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { session } = await start({ nickname: `Guest ${String(turn)}` });
      const first = (await mustRead(session)).quiz.questions;
      expect((await mustRead(session)).quiz.questions).toEqual(first);
      orders.push(JSON.stringify(first));
      await answerAll(session);
      const done = await mustRead(session);
      expect(done.correctCount).toBe(first.length);
      expect(done.responses.map(({ question }) => question.id)).toEqual(first.map(({ id }) => id));
    }
    expect(new Set(orders).size).toBe(4);
  });

  it('leaves the three answers of "do the articles say so" in their order', async () => {
    const plain = (await mustRead((await start({ nickname: 'Plain' })).session)).quiz.questions.find(({ kind }) => kind === 'TRUE_FALSE_NOT_STATED');
    await terms({ shuffleOptions: true });
    for (let turn = 0; turn < 6; turn += 1) {
      const shuffled = (await mustRead((await start({ nickname: `Guest ${String(turn)}` })).session)).quiz.questions;
      expect(shuffled.find(({ kind }) => kind === 'TRUE_FALSE_NOT_STATED')).toEqual(plain);
    }
  });

  it('does nothing where the teacher did not ask for it', async () => {
    const [one, two] = [await mustRead((await start({ nickname: 'One' })).session), await mustRead((await start({ nickname: 'Two' })).session)];
    expect(one.quiz.questions).toEqual(two.quiz.questions);
  });
});

describe('feedback', () => {
  it('comes with each answer where the quiz tells it at once', async () => {
    const { session } = await start();
    expect((await answerNext(session)).response?.feedback).toMatchObject({ correct: true });
  });

  it('comes at the end where the quiz tells it then', async () => {
    await terms({ feedback: 'AT_END' });
    const { session } = await start();
    expect((await answerNext(session)).response).toEqual({ feedback: null });
    expect(await read(session)).toMatchObject({ feedbackDue: false, correctCount: null, responses: [{ feedback: null }] });
    await api.ask('mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { attempt { id } } }', { variables: { input: session } });
    expect(await read(session)).toMatchObject({ feedbackDue: true, correctCount: 1, responses: [{ feedback: { correct: true } }] });
  });

  it('comes when nobody can answer any more where the quiz tells it after closing', async () => {
    await terms({ feedback: 'AFTER_CLOSING', closesAt: at(600) });
    const { session } = await start();
    await answerAll(session);
    for (const seconds of [0, 599, 600, 660]) {
      now = at(seconds);
      expect(await read(session)).toMatchObject({ feedbackDue: false, correctCount: null });
    }
    now = at(661);
    expect(await read(session)).toMatchObject({ feedbackDue: true, correctCount: 10 });
  });

  it('does not come after closing where there is no closing', async () => {
    await terms({ feedback: 'AFTER_CLOSING' });
    const { session } = await start();
    await answerAll(session);
    now = at(1_000_000);
    expect(await read(session)).toMatchObject({ feedbackDue: false, correctCount: null });
  });

  it('tells which attempts of a class have it', async () => {
    await terms({ feedback: 'AFTER_CLOSING', closesAt: at(600), attemptsAllowed: 1 });
    const { session } = await start();
    const state = async () => {
      const { data } = await api.ask('query ($token: String!) { membership(token: $token) { quizzes { nodes { state attemptsLeft feedbackDue attempts { correctCount } } } } }', { variables: { token: membership } });
      return (data as unknown as { membership: { quizzes: { nodes: unknown[] } } }).membership.quizzes.nodes[0];
    };
    expect(await state()).toEqual({ state: 'UNDER_WAY', attemptsLeft: 0, feedbackDue: false, attempts: [{ correctCount: null }] });
    await answerAll(session);
    expect(await state()).toEqual({ state: 'DONE', attemptsLeft: 0, feedbackDue: false, attempts: [{ correctCount: null }] });
    now = at(700);
    expect(await state()).toEqual({ state: 'DONE', attemptsLeft: 0, feedbackDue: true, attempts: [{ correctCount: 10 }] });
  });
});

describe('a preview', () => {
  const preview = async (headers = teacher.headers) => (await api.ask('mutation ($input: PreviewQuizInput!) { previewQuiz(input: $input) { resumeToken attempt { id preview } userErrors { code } } }', { variables: { input: { quiz: quiz.id } }, headers })).data as unknown as { previewQuiz: { resumeToken: string; attempt: { id: string; preview: boolean } | null; userErrors: UserError[] } };

  it('is taken before the opening and after the closing, ends like any attempt, and counts nowhere', async () => {
    await terms({ opensAt: at(1_000), closesAt: at(2_000), feedback: 'AFTER_CLOSING', attemptsAllowed: 1 });
    const { attempt, resumeToken } = (await preview()).previewQuiz;
    expect((await preview()).previewQuiz.userErrors).toEqual([]);
    const session = { attempt: attempt?.id ?? '', resumeToken };
    expect((await answerNext(session)).response).toEqual({ feedback: null });
    await answerAll(session);
    expect(await read(session)).toMatchObject({ preview: true, finishedAt: NOON.toISOString(), feedbackDue: true, correctCount: 10 });
    expect(await uncounted(session)).toBe(0);
    await finishOverdueAttempts(api.test.database, { quiz: quiz.key, now: at(5_000) });
    expect(await uncounted(session)).toBe(0);
  });

  it('is for the desk of the quiz', async () => {
    const other = await api.signUp({ name: 'Other' });
    expect((await preview(other.headers)).previewQuiz).toMatchObject({ attempt: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what changed since', () => {
  const REVIEW = 'query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { correctCount countedCount responses { question { id } feedback { correct counts remarks { markedAt wasCorrect correct withdrawn note } updates { kind sentence passages { exact label } } } } } }';
  interface Reviewed { correctCount: number; countedCount: number; responses: { question: { id: string }; feedback: { correct: boolean; counts: boolean; remarks: object[]; updates: object[] } | null }[] }
  const review = async ({ attempt: attemptId, resumeToken }: Session) => ((await api.ask(REVIEW, { variables: { id: attemptId, token: resumeToken } })).data as unknown as { attempt: Reviewed }).attempt;

  it('is the mark of the latest regrade with what it was before, why, and what was withdrawn', async () => {
    const { session } = await start();
    await answerAll(session);
    const { rows: [revision] } = await pool().query<{ id: string }>('select id from revisions limit 1');
    // No answer to a question has been marked again yet.
    expect((await review(session)).correctCount).toBe(10);
    const { rows: responses } = await pool().query<{ id: string; question_id: string }>('select p.id, question_id from responses p join attempts a on a.id = p.attempt_id where a.id = $1 order by question_id limit 2', [Buffer.from(session.attempt, 'base64url').toString('utf8').slice('Attempt:'.length)]);
    const corrected = randomUUID();
    await pool().query(`insert into revisions (id, quiz_id, number, as_of, known_at, questions, keys, published_at, note) select $1, quiz_id, 2, as_of, known_at, questions, keys, published_at, 'The key of one question was wrong.' from revisions where id = $2`, [corrected, revision?.id]);
    const regrade = async (number: number, response: string | undefined, mark: { old: boolean; correct: boolean; excluded: boolean }) => {
      const id = randomUUID();
      await pool().query('insert into regrades (id, quiz_id, to_revision_id, done_at, number) values ($1, $2, $3, $4, $5)', [id, quiz.key, corrected, at(number), number]);
      await pool().query('insert into regraded_responses (regrade_id, response_id, old_correct, old_score, correct, score, excluded) values ($1, $2, $3, $4, $5, $6, $7)', [id, response, mark.old, mark.old ? 1 : 0, mark.correct, mark.correct ? 1 : 0, mark.excluded]);
    };
    await regrade(1, responses[0]?.id, { old: true, correct: false, excluded: false });
    await regrade(2, responses[1]?.id, { old: true, correct: true, excluded: true });
    await pool().query(`insert into stale_questions (id, revision_id, question_id, kind, pack_version, found_at, finding) values ($1, $2, $3, 'OVERTAKEN', 2, $4, $5), ($6, $2, $3, 'DISPUTED', 2, $4, $5)`, [
      randomUUID(), revision?.id, responses[0]?.question_id, at(5),
      JSON.stringify({ kind: 'OVERTAKEN', headline: 'x', sentence: 'A newer state is reported.', asOf: '2021-07-10', changes: [{ kind: 'NEWER_STATE', sentence: 's', optionId: null, then: null, now: { passage: { source: 's', label: 'The Tidewatch', outlet: 'The Tidewatch', published: '10 July 2021', exact: 'the new words', prefix: '', suffix: '', verbatim: false, hedge: null, origin: '', repeats: false } } }], mends: [{ id: 'secret mend' }] }),
      randomUUID(),
    ]);
    await pool().query(`update stale_questions set resolution = 'PASSED' where kind = 'DISPUTED'`);
    const reviewed = await review(session);
    expect(reviewed).toMatchObject({ correctCount: 8, countedCount: 9 });
    const of = (question: string | undefined) => reviewed.responses.find((one) => Buffer.from(one.question.id, 'base64url').toString('utf8').endsWith(question ?? '?'))?.feedback;
    expect(of(responses[0]?.question_id)).toEqual({
      correct: false, counts: true, remarks: [{ markedAt: at(1).toISOString(), wasCorrect: true, correct: false, withdrawn: false, note: 'The key of one question was wrong.' }],
      updates: [{ kind: 'OVERTAKEN', sentence: 'A newer state is reported.', passages: [{ exact: 'the new words', label: 'The Tidewatch' }] }],
    });
    expect(of(responses[1]?.question_id)).toMatchObject({ counts: false, remarks: [{ withdrawn: true }] });
    await pool().query('delete from regrades');
    await pool().query('delete from stale_questions');
    await pool().query('delete from revisions where id = $1', [corrected]);
  });
});

describe('how much is asked of the database', () => {
  it('an answer is one statement, and the page after it two', async () => {
    const { session } = await start();
    await answerNext(session);
    const { questions } = (await mustRead(session)).quiz;
    const query = 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { id question { id } } attempt { id answeredCount questionCount feedbackDue responses { id question { id } } } userErrors { code } } }';
    const input = { ...session, question: questions[1]?.id, responseId: randomUUID(), response: keyOf(questions[1]?.id ?? '') };
    const { statements } = await countStatements(() => api.ask(query, { variables: { input } }));
    expect(statements).toHaveLength(1);
    expect((await countStatements(() => api.ask('query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { nextQuestion { stem } responses { feedback { correct keyOptionIds explanation { text } } } } }', { variables: { id: session.attempt, token: session.resumeToken } }))).statements).toHaveLength(2);
  });

  it('an answer with its feedback is one statement more at the most, whatever was answered before', async () => {
    const { session } = await start();
    const { questions } = (await mustRead(session)).quiz;
    const query = 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { feedback { correct score keyOptionIds explanation { text key { reason } } } } userErrors { code } } }';
    for (const question of questions.slice(0, 4)) {
      const { statements } = await countStatements(() => api.ask(query, { variables: { input: { ...session, question: question.id, responseId: randomUUID(), response: keyOf(question.id) } } }));
      expect(statements).toHaveLength(1);
    }
  });

  it('tells whoever watches a revision, once for many answers', async () => {
    const heard: string[] = [];
    const stop = await api.test.database.listen('attempt_changed', (payload) => { heard.push(payload); });
    const { session } = await start();
    await answerAll(session);
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    await stop();
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.length).toBeLessThan(10);
  });
});
