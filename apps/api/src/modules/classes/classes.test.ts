import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { countStatements } from '../../platform/database/index.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { classSteps, ownQuiz } from './testing/class-steps.js';

let api: TestApi;
let teacher: TestTeacher;
let other: TestTeacher;
let quiz: { id: string; key: string; code: string };
let steps: ReturnType<typeof classSteps>;
let now = new Date('2030-01-01T12:00:00Z');

beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp();
  other = await api.signUp({ name: 'Other' });
  quiz = await ownQuiz(api, teacher);
  steps = classSteps(api, teacher);
}, 120_000);
afterAll(async () => { await api.close(); });

/** As somebody behind another address each time, so that one test's failures are not another's. */
const fromAddress = (address: string) => ({ 'x-footnote-forwarding-secret': FORWARDING_SECRET, 'x-forwarded-for': address });
const ask = async (query: string, variables: object, headers: Readonly<Record<string, string>> = {}) => api.ask(query, { variables: { ...variables }, headers });
const count = async (table: string): Promise<number> => (await api.test.database.pool.query<{ n: number }>(`select count(*)::int n from ${table}`)).rows[0]?.n ?? -1;
const CLASS = 'query ($code: String!) { class(code: $code) { id name code joinable } }';
const MEMBERSHIP = 'query ($token: String!) { membership(token: $token) { nickname class { name code } quizzes { totalCount nodes { state quiz { code questions { id } } } } } }';

describe('a class', () => {
  it('has a code of eight letters and figures that nobody takes for another or for that of a quiz', async () => {
    const { code } = await steps.createClass();
    expect(code).toMatch(/^[234679ACDEFGHJKMNPQRTVWXY]{4}-[234679ACDEFGHJKMNPQRTVWXY]{4}$/);
    expect((await ask('query ($code: String!) { quiz(code: $code) { id } }', { code })).data).toEqual({ quiz: null });
    expect((await ask(CLASS, { code: quiz.code })).data).toEqual({ class: null });
  });

  it.each(['', ' ', 'x'.repeat(61), 'x'.repeat(10_000), 'a\nb', 'abc\u202Edef'])('is not called %j', async (name) => {
    expect((await steps.tell('createClass', { name }, 'class { id }')).userErrors).toMatchObject([{ code: 'INVALID', field: ['name'] }]);
  });

  it('keeps markup in its name as text', async () => {
    const made = await steps.tell<{ class: { name: string } }>('createClass', { name: '<b>9B</b> & co' }, 'class { name }');
    expect(made.class.name).toBe('<b>9B</b> & co');
  });

  it('is told to a student by its name and nothing else', async () => {
    const { code } = await steps.createClass('Civics 10');
    await steps.join(code, 'Mira');
    for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `]) {
      expect((await ask(CLASS, { code: typed })).data).toMatchObject({ class: { name: 'Civics 10', joinable: true } });
    }
  });

  it('changes its name, its code and whether it takes students; the old code then leads nowhere', async () => {
    const { id, code } = await steps.createClass();
    const renewed = await steps.tell<{ class: { code: string } }>('renewClassCode', { class: id }, 'class { code }');
    expect(renewed.class.code).not.toBe(code);
    expect((await ask(CLASS, { code })).data).toEqual({ class: null });
    expect((await steps.tell<object>('changeClass', { class: id, name: 'History 9C', joinable: false }, 'class { name joinable code }'))).toMatchObject({ class: { name: 'History 9C', joinable: false, code: renewed.class.code } });
    expect((await steps.join(renewed.class.code, 'Mira')).userErrors).toMatchObject([{ code: 'NOT_OPEN' }]);
  });

  it('lets nobody in by its code once it is put away, and everybody again when it is brought back', async () => {
    const { id, code } = await steps.createClass();
    await steps.tell('changeClass', { class: id, archived: true }, 'class { archivedAt }');
    expect((await steps.join(code, 'Mira')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const listed = async (archived: boolean) => JSON.stringify((await ask('query ($archived: Boolean) { deskClasses(archived: $archived, first: 100) { nodes { id } } }', { archived }, teacher.headers)).data);
    expect(await listed(false)).not.toContain(id);
    expect(await listed(true)).toContain(id);
    await steps.tell('changeClass', { class: id, archived: false }, 'class { archivedAt }');
    expect((await steps.join(code, 'Mira')).userErrors).toEqual([]);
  });

  it('is read with as many statements whether it has two students or forty, and the desk one class or ten', async () => {
    const query = '{ deskClasses(first: 100) { nodes { name students(first: 100) { totalCount nodes { nickname attemptCount } } assignments { nodes { startedCount finishedCount } } } } }';
    const measure = async () => (await countStatements(() => api.ask(query, { headers: teacher.headers }))).statements.length;
    const { code } = await steps.createClass();
    const few = await measure();
    for (let at = 0; at < 40; at += 1) await steps.join(code, `Student number ${String(at)}`);
    for (let at = 0; at < 9; at += 1) await steps.createClass();
    expect(await measure()).toBe(few);
  }, 60_000);
});

describe('joining', () => {
  let made: { id: string; code: string };
  beforeEach(async () => { made = await steps.createClass(); });

  it('gives a place and a token of which only a hash is stored', async () => {
    const { membership, membershipToken, userErrors } = await steps.join(made.code.toLowerCase(), '  Mira   K ');
    expect(userErrors).toEqual([]);
    expect(membership).toMatchObject({ nickname: 'Mira K' });
    expect((await ask(MEMBERSHIP, { token: membershipToken })).data).toMatchObject({ membership: { nickname: 'Mira K', class: { code: made.code } } });
    const { rows } = await api.test.database.pool.query<{ dump: string }>(`select string_agg(s::text, ' ') dump from students s`);
    expect(rows[0]?.dump).not.toContain(membershipToken);
  });

  it('takes one place for a form that is sent twice, or eight times at once', async () => {
    const token = randomBytes(24).toString('base64url');
    const all = await Promise.all(Array.from({ length: 8 }, () => steps.join(made.code, 'Mira', token)));
    expect(all.map(({ userErrors }) => userErrors)).toEqual(all.map(() => []));
    expect(await steps.roster(made.id)).toHaveLength(1);
  });

  it('lets one in of two who choose one name at once, from two devices', async () => {
    const both = await Promise.all([steps.join(made.code, 'Mira'), steps.join(made.code, 'mirа')]);
    expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'IN').sort()).toEqual(['IN', 'TAKEN']);
  });

  it.each([['Mira', 'MIRA'], ['Mira', 'Мirа'], ['Mira', 'Mi ra'], ['Ian', 'lan'], ['Zoë', 'Zoe\u0308'], ['Mira', 'Ｍｉｒａ']])('takes %j and %j for one name', async (first, second) => {
    expect((await steps.join(made.code, first)).userErrors).toEqual([]);
    expect((await steps.join(made.code, second)).userErrors).toMatchObject([{ code: 'TAKEN', field: ['nickname'] }]);
  });

  it.each([['nothing', ''], ['10,000 characters', 'x'.repeat(10_000)], ['a turn of the writing direction', 'abc\u202Edef'], ['an embedded direction', '\u202Amira\u202C'], ['what nobody sees', '\u200B'], ['an insult', 'Fuck you'], ['a disguised insult', 'f.u.c.k']])('refuses %s as a nickname, and stores nobody', async (_what, nickname) => {
    expect((await steps.join(made.code, nickname)).userErrors).toMatchObject([{ code: 'INVALID', field: ['nickname'] }]);
    expect(await steps.roster(made.id)).toEqual([]);
  });

  it('takes names of all scripts', async () => {
    for (const nickname of ['李小龙', 'Анна', 'مريم', 'Zoë', "D'Arcy", '👩‍👩‍👧']) expect((await steps.join(made.code, nickname)).userErrors).toEqual([]);
    expect(await steps.roster(made.id)).toHaveLength(6);
  });

  it('is refused with the token of another class, and with one that is too short', async () => {
    const elsewhere = await steps.createClass();
    const token = randomBytes(24).toString('base64url');
    await steps.join(elsewhere.code, 'Mira', token);
    expect((await steps.join(made.code, 'Mira', token)).userErrors).toMatchObject([{ code: 'FORBIDDEN', field: ['membershipToken'] }]);
    expect((await steps.join(made.code, 'Mira', 'short')).userErrors).toMatchObject([{ code: 'INVALID', field: ['membershipToken'] }]);
    expect(await steps.roster(made.id)).toEqual([]);
  });
});

describe('guessing codes', () => {
  afterAll(async () => { await api.test.database.pool.query('delete from throttles'); });
  const guess = async (address: string) => (await ask(CLASS, { code: '2222-2222' }, fromAddress(address))).errors[0]?.extensions['code'] ?? 'ANSWERED';

  it('is stopped after a hundred wrong ones, for quizzes, classes and attempts alike, and for ten minutes', async () => {
    const { code } = await steps.createClass();
    const address = '198.51.100.7';
    for (let at = 0; at < 100; at += 1) expect(await guess(address)).toBe('ANSWERED');
    expect(await guess(address)).toBe('TOO_MANY');
    expect((await steps.join(code, 'Mira', undefined, fromAddress(address))).userErrors).toMatchObject([{ code: 'TOO_MANY' }]);
    expect((await ask('query ($code: String!) { quiz(code: $code) { id } }', { code: quiz.code }, fromAddress(address))).errors[0]?.extensions['code']).toBe('TOO_MANY');
    const started = await ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { userErrors { code } } }', { input: { code: quiz.code, nickname: 'Mira' } }, fromAddress(address));
    expect(started.data).toMatchObject({ startAttempt: { userErrors: [{ code: 'TOO_MANY' }] } });
    // Another address is not held up by this one.
    expect(await guess('198.51.100.8')).toBe('ANSWERED');
    const before = now;
    now = new Date(now.getTime() + 601_000);
    expect(await guess(address)).toBe('ANSWERED');
    now = before;
  }, 60_000);

  it('counts no right code: a class behind one address comes in, however many they are', async () => {
    const { code } = await steps.createClass();
    for (let at = 0; at < 130; at += 1) expect((await ask(CLASS, { code }, fromAddress('198.51.100.20'))).errors).toEqual([]);
  }, 60_000);

  it('believes a forwarded address from the web app alone', async () => {
    for (let at = 0; at < 101; at += 1) await ask(CLASS, { code: '2222-2223' }, { 'x-forwarded-for': `203.0.113.${String(at)}`, 'x-footnote-forwarding-secret': 'guess' });
    expect((await ask(CLASS, { code: '2222-2223' }, { 'x-forwarded-for': '203.0.113.250' })).errors[0]?.extensions['code']).toBe('TOO_MANY');
  }, 60_000);

  it('keeps no address', async () => {
    await guess('198.51.100.44');
    const { rows } = await api.test.database.pool.query<{ dump: string }>(`select string_agg(t::text, ' ') dump from throttles t`);
    expect(rows[0]?.dump).not.toMatch(/198\.51|203\.0|127\.0/);
  });
});

describe('a student', () => {
  let made: { id: string; code: string };
  let token: string;
  let student: string;
  beforeEach(async () => {
    made = await steps.createClass();
    token = (await steps.join(made.code, 'Mira')).membershipToken ?? '';
    student = (await steps.roster(made.id))[0]?.id ?? '';
  });

  it('is renamed by the teacher, to a name that nobody else has', async () => {
    await steps.join(made.code, 'Ben');
    expect((await steps.tell('changeStudent', { student, nickname: 'BEN' }, 'student { nickname }')).userErrors).toMatchObject([{ code: 'TAKEN' }]);
    expect(await steps.tell('changeStudent', { student, nickname: 'Mira Z' }, 'student { nickname }')).toMatchObject({ student: { nickname: 'Mira Z' }, userErrors: [] });
    // Their own name in another spelling is theirs to have.
    expect(await steps.tell('changeStudent', { student, nickname: 'MIRA Z' }, 'student { nickname }')).toMatchObject({ student: { nickname: 'MIRA Z' }, userErrors: [] });
    expect((await ask(MEMBERSHIP, { token })).data).toMatchObject({ membership: { nickname: 'MIRA Z' } });
  });

  it.each([-1, 301])('has no extra time of %d percent', async (extraTimePercent) => {
    expect((await steps.tell('changeStudent', { student, extraTimePercent }, 'student { id }')).userErrors).toMatchObject([{ code: 'INVALID', field: ['extraTimePercent'] }]);
  });

  it('is counted in the class until removed', async () => {
    const students = async () => ((await ask('query ($id: ID!) { deskClass(id: $id) { studentCount students { totalCount } } }', { id: made.id }, teacher.headers)).data as unknown as { deskClass: object }).deskClass;
    await steps.join(made.code, 'Ben');
    expect(await students()).toEqual({ studentCount: 2, students: { totalCount: 2 } });
    await steps.tell('removeStudent', { student }, 'removedId');
    expect(await students()).toEqual({ studentCount: 1, students: { totalCount: 1 } });
  });

  it('who was removed gets nothing by the token, cannot come back by it, and leaves the name to others', async () => {
    await steps.tell('removeStudent', { student }, 'removedId');
    expect((await ask(MEMBERSHIP, { token })).data).toEqual({ membership: null });
    expect((await steps.join(made.code, 'Mira', token)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await steps.join(made.code, 'Mira')).userErrors).toEqual([]);
    expect((await steps.tell('removeStudent', { student }, 'removedId')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('giving a quiz to a class', () => {
  it('shows it to its students at the dates of the class, without its questions', async () => {
    const { id, code } = await steps.createClass();
    const token = (await steps.join(code, 'Mira')).membershipToken;
    const state = async () => ((await ask(MEMBERSHIP, { token })).data as unknown as { membership: { quizzes: { nodes: { state: string; quiz: { code: string; questions: unknown[] } }[] } } }).membership.quizzes.nodes;
    expect(await state()).toEqual([]);
    const give = (dates: object) => steps.tell<{ assignment: { id: string } | null }>('assignQuiz', { class: id, quiz: quiz.id, ...dates }, 'assignment { id class { name } }');
    expect((await give({ opensAt: '2030-01-02T08:00:00Z', closesAt: '2030-01-01T08:00:00Z' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['closesAt'] }]);
    const given = await give({ opensAt: '2030-01-02T08:00:00Z' });
    expect(await state()).toEqual([{ state: 'NOT_OPEN_YET', quiz: { code: quiz.code, questions: [] } }]);
    expect((await give({})).assignment?.id).toBe(given.assignment?.id);
    expect(await state()).toMatchObject([{ state: 'OPEN' }]);
    await give({ closesAt: '2029-01-02T08:00:00Z' });
    expect(await state()).toMatchObject([{ state: 'CLOSED' }]);
    await steps.tell('unassignQuiz', { assignment: given.assignment?.id }, 'deletedId');
    expect(await state()).toEqual([]);
  });

  it('is for quizzes and classes of one desk', async () => {
    const theirs = classSteps(api, other);
    const [mine, foreign] = [await steps.createClass(), await theirs.createClass()];
    expect((await theirs.tell('assignQuiz', { class: foreign.id, quiz: quiz.id }, 'assignment { id }')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['quiz'] }]);
    expect((await steps.tell('assignQuiz', { class: foreign.id, quiz: quiz.id }, 'assignment { id }')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['class'] }]);
    expect((await theirs.tell('assignQuiz', { class: mine.id, quiz: quiz.id }, 'assignment { id }')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['class'] }]);
  });

  it('does not show a quiz that was never published, or was put away', async () => {
    const { id, code } = await steps.createClass();
    const token = (await steps.join(code, 'Mira')).membershipToken;
    const { pool } = api.test.database;
    const draft = randomUUID();
    await pool.query(`insert into quizzes (id, code, title, pack_id, desk_id, created_at) select $1, '222-2222', 'Draft', pack_id, desk_id, created_at from quizzes where id = $2`, [draft, quiz.key]);
    await steps.tell('assignQuiz', { class: id, quiz: Buffer.from(`DeskQuiz:${draft}`).toString('base64url') }, 'assignment { id }');
    await steps.tell('assignQuiz', { class: id, quiz: quiz.id }, 'assignment { id }');
    const listed = async () => ((await ask(MEMBERSHIP, { token })).data as unknown as { membership: { quizzes: { totalCount: number } } }).membership.quizzes.totalCount;
    expect(await listed()).toBe(1);
    await pool.query('update quizzes set archived_at = now() where id = $1', [quiz.key]);
    expect(await listed()).toBe(0);
    await pool.query('update quizzes set archived_at = null where id = $1', [quiz.key]);
    await pool.query('delete from quizzes where id = $1', [draft]);
  });
});

describe('deleting', () => {
  const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id quiz { questions { id kind options { id } } } } userErrors { code message } } }';

  /** A class in which two students have each answered a question. */
  async function classWithAnswers(): Promise<{ id: string; students: readonly string[] }> {
    const { id, code } = await steps.createClass('=1+1, "History"');
    await steps.tell('assignQuiz', { class: id, quiz: quiz.id }, 'assignment { id }');
    for (const nickname of ['Mira', '=Ben']) {
      const token = (await steps.join(code, nickname)).membershipToken;
      const { data } = await ask(START, { input: { code: quiz.code, membershipToken: token } });
      const { attempt, resumeToken } = (data as unknown as { startAttempt: { resumeToken: string; attempt: { id: string; quiz: { questions: { id: string; kind: string; options: { id: string }[] }[] } } } }).startAttempt;
      const question = attempt.quiz.questions.find(({ kind }) => kind === 'SINGLE_CHOICE' || kind === 'TRUE_FALSE_NOT_STATED' || kind === 'OUTLET');
      await ask('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { userErrors { code } } }', {
        input: { attempt: attempt.id, resumeToken, question: question?.id, responseId: randomUUID(), response: { optionIds: [question?.options[0]?.id] } },
      });
    }
    return { id, students: (await steps.roster(id)).map((one) => one.id) };
  }
  const EXPORT = 'query ($class: ID!, $student: ID) { classExport(class: $class, student: $student) { fileName json csv } }';
  const exported = async (variables: object) => (await ask(EXPORT, variables, teacher.headers)).data as unknown as { classExport: { fileName: string; json: string; csv: string } };

  it('gives everything first, in words, and as a table that a spreadsheet does not run', async () => {
    const { id } = await classWithAnswers();
    const { fileName, json, csv } = (await exported({ class: id })).classExport;
    expect(fileName).toMatch(/^[\w-]+$/);
    const read = JSON.parse(json) as { students: { nickname: string }[]; answers: { nickname: string; question: string; answer: string }[] };
    expect(read.students.map(({ nickname }) => nickname).sort()).toEqual(['=Ben', 'Mira']);
    expect(read.answers).toHaveLength(2);
    expect(read.answers[0]?.question.length).toBeGreaterThan(10);
    expect(read.answers[0]?.answer).not.toMatch(/^[\w-]{12}$/);
    const lines = csv.slice(1).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(csv).toContain("'=Ben");
    expect(csv).not.toMatch(/(^|,)=Ben/m);
  });

  it('a student takes their attempts and answers along, and nobody else\'s', async () => {
    const { id, students } = await classWithAnswers();
    const [attempts, responses] = [await count('attempts'), await count('responses')];
    const one = (await exported({ class: id, student: students[0] })).classExport;
    expect((JSON.parse(one.json) as { answers: unknown[] }).answers).toHaveLength(1);
    await steps.tell('deleteStudent', { student: students[0] }, 'deletedId');
    expect([await count('attempts'), await count('responses')]).toEqual([attempts - 1, responses - 1]);
    expect(await steps.roster(id)).toHaveLength(1);
  });

  it('a class takes its students, their attempts and its assignments along', async () => {
    const before = { students: await count('students'), attempts: await count('attempts'), responses: await count('responses'), assignments: await count('assignments') };
    const { id } = await classWithAnswers();
    expect(await count('responses')).toBe(before.responses + 2);
    expect(await steps.tell('deleteClass', { class: id }, 'deletedId')).toMatchObject({ deletedId: id, userErrors: [] });
    expect({ students: await count('students'), attempts: await count('attempts'), responses: await count('responses'), assignments: await count('assignments') }).toEqual(before);
    expect((await exported({ class: id })).classExport).toBeNull();
  });

  it('gives nothing of a class to another desk', async () => {
    const { id } = await classWithAnswers();
    expect((await ask(EXPORT, { class: id }, other.headers)).data).toEqual({ classExport: null });
  });
});
