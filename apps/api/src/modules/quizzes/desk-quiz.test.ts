import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../platform/database/index.js';
import type { TestApi } from '../../testing/start-test-api.js';
import { ownQuestion, PACK, sitDown, startDesks, type AtDesk, type QuizShown, type SettingsShown } from './testing/work-at-desk.js';

let api: TestApi;
let mira: AtDesk;
let jonas: AtDesk;
beforeAll(async () => {
  api = await startDesks();
  mira = await sitDown(api, 'Mira');
  jonas = await sitDown(api, 'Jonas', mira);
}, 120_000);
afterAll(async () => { await api.close(); });

interface Listed { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly title: string; readonly state: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

async function list(by: AtDesk, args: Readonly<Record<string, unknown>> = {}): Promise<Listed> {
  const { data, body } = await by.ask('query ($state: DeskQuizState, $first: Int, $after: String) { deskQuizzes(state: $state, first: $first, after: $after) { totalCount nodes { id title state } pageInfo { hasNextPage endCursor } } }', args);
  if (data === null) throw new Error(body);
  return (data as unknown as { deskQuizzes: Listed }).deskQuizzes;
}

describe('a title', () => {
  it('is one line of what can be seen, whatever was pasted', async () => {
    const { quiz } = await mira.must('createQuiz', { pack: PACK, title: '  The <b>ferry</b>\n\u202E and\tits crew \u0000' });
    expect(quiz.title).toBe('The <b>ferry</b> and its crew');
    expect((await jonas.must('renameQuiz', { quiz: quiz.id, title: '👩‍👩‍👧'.repeat(120) })).quiz.title).toBe('👩‍👩‍👧'.repeat(120));
    expect((await mira.quiz(quiz.id)).draftVersion).toBe(quiz.draftVersion + 1);
  });

  it('is that of the pack where none is given, and is refused where nothing is seen of it or too much', async () => {
    expect((await mira.must('createQuiz', { pack: PACK })).quiz.title.length).toBeGreaterThan(5);
    const { id } = await mira.createQuiz();
    for (const title of ['', ' \n ', '\u200B\u202E', 'x'.repeat(121), 'x'.repeat(100_000)]) {
      expect((await mira.tell('renameQuiz', { quiz: id, title })).userErrors).toMatchObject([{ code: 'INVALID', field: ['title'] }]);
      expect((await mira.tell('createQuiz', { pack: PACK, title })).userErrors).toMatchObject([{ code: 'INVALID', field: ['title'] }]);
    }
  });
});

describe('the list of a desk', () => {
  it('has the newest change first, page by page, each once, and is one list for colleagues', async () => {
    const teacher = await sitDown(api, 'Ada');
    const made: QuizShown[] = [];
    for (let at = 0; at < 5; at += 1) made.push(await teacher.createQuiz());
    // All were changed at one moment, by the clock of this test: the order is then that of their ids.
    const whole = await list(teacher);
    expect(whole.totalCount).toBe(5);
    const first = await list(teacher, { first: 2 });
    const second = await list(teacher, { first: 2, after: first.pageInfo.endCursor });
    const third = await list(teacher, { first: 2, after: second.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes, ...third.nodes]).toEqual(whole.nodes);
    expect(third.pageInfo.hasNextPage).toBe(false);
    await api.test.database.pool.query(`update quizzes set draft_saved_at = '2030-01-02T00:00:00.123456Z' where code = $1`, [made[2]?.code]);
    expect((await list(teacher, { first: 1 })).nodes[0]?.id).toBe(made[2]?.id);
    const after = await list(teacher, { first: 1 });
    expect((await list(teacher, { after: after.pageInfo.endCursor })).nodes.map(({ id }) => id)).not.toContain(made[2]?.id);
    expect((await list(await sitDown(api, 'Other'))).totalCount).toBe(0);
    await expect(list(teacher, { after: 'nonsense' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is that of drafts, of what is published, or of what was put away', async () => {
    const teacher = await sitDown(api, 'Grace');
    const [draft, published, archived] = [await teacher.createQuiz(1), await teacher.createQuiz(1), await teacher.createQuiz(1)];
    await teacher.must('publishQuiz', { quiz: published.id, draftVersion: published.draftVersion });
    await teacher.must('archiveQuiz', { quiz: archived.id });
    const ids = async (state?: string) => (await list(teacher, { state })).nodes.map(({ id }) => id).sort();
    expect(await ids('DRAFT')).toEqual([draft.id]);
    expect(await ids('PUBLISHED')).toEqual([published.id]);
    expect(await ids('ARCHIVED')).toEqual([archived.id]);
    expect(await ids()).toEqual([draft.id, published.id].sort());
  });

  it('asks as many statements for many quizzes with their questions and revisions as for one', async () => {
    const teacher = await sitDown(api, 'Edsger');
    const statements = async () => (await countStatements(async () => {
      const { errors } = await teacher.ask('{ deskQuizzes(first: 50) { totalCount nodes { title pack { title } settings { version } questions { content { stem } check { standing } } notReady { code } revisions { nodes { number } } latestRevision { number } } } }');
      expect(errors).toEqual([]);
    })).statements.length;
    const one = await teacher.createQuiz(3);
    await teacher.must('publishQuiz', { quiz: one.id, draftVersion: one.draftVersion });
    const few = await statements();
    for (let at = 0; at < 4; at += 1) {
      const { id, draftVersion } = await teacher.createQuiz(6);
      await teacher.must('publishQuiz', { quiz: id, draftVersion });
    }
    expect(await statements()).toBe(few);
  });
});

describe('a copy', () => {
  it('has the questions and how it is run, without dates, revisions and answers, and is nobody else\'s', async () => {
    const quiz = await mira.createQuiz(3);
    await mira.must('publishQuiz', { quiz: quiz.id, draftVersion: quiz.draftVersion });
    await mira.must('changeQuizSettings', { quiz: quiz.id, baseVersion: 0, shuffleQuestions: true, shuffleOptions: true, feedback: 'AFTER_CLOSING', closesAt: '2030-02-01T00:00:00Z', attemptsAllowed: 2, timeLimitSeconds: 600 });
    const { quiz: copy } = await jonas.must('duplicateQuiz', { quiz: quiz.id });
    expect(copy).toMatchObject({ title: 'About the ferry (copy)', state: 'DRAFT', revisions: { nodes: [] }, settings: { shuffleQuestions: true, closesAt: null, feedback: 'AT_END', attemptsAllowed: 2, timeLimitSeconds: 600 } });
    expect(copy.code).not.toBe(quiz.code);
    expect(copy.questions.map(({ content }) => content)).toEqual(quiz.questions.map(({ content }) => content));
    expect(copy.questions.filter(({ id }) => quiz.questions.some((one) => one.id === id))).toEqual([]);
    expect((await mira.must('publishQuiz', { quiz: copy.id, draftVersion: copy.draftVersion })).revision?.provedCount).toBe(3);
    const long = await mira.must('renameQuiz', { quiz: quiz.id, title: 'y'.repeat(120) });
    expect((await mira.must('duplicateQuiz', { quiz: long.quiz.id })).quiz.title).toBe(`${'y'.repeat(113)} (copy)`);
  });
});

describe('deleting', () => {
  it('takes a quiz away with its draft; one that students have begun only with their answers, on purpose', async () => {
    const quiz = await mira.createQuiz(1);
    await mira.must('publishQuiz', { quiz: quiz.id, draftVersion: quiz.draftVersion });
    await api.test.database.pool.query(`insert into attempts (id, revision_id, nickname, token_hash, started_at) select gen_random_uuid(), r.id, 'Mira', gen_random_uuid()::text, now() from revisions r join quizzes q on q.id = r.quiz_id where q.code = $1`, [quiz.code]);
    const refused = await mira.tell('deleteQuiz', { quiz: quiz.id });
    expect(refused).toMatchObject({ deletedId: null, userErrors: [{ code: 'HAS_ANSWERS', message: expect.stringContaining('One attempt') }] });
    expect((await mira.quiz(quiz.id)).id).toBe(quiz.id);
    expect(await jonas.tell('deleteQuiz', { quiz: quiz.id, withAnswers: true })).toMatchObject({ deletedId: quiz.id, userErrors: [] });
    const { data } = await mira.ask('query ($id: ID!) { deskQuiz(id: $id) { id } }', { id: quiz.id });
    expect(data).toEqual({ deskQuiz: null });
    expect((await mira.tell('renameQuiz', { quiz: quiz.id, title: 'Gone' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('how a quiz is run', () => {
  const change = (by: AtDesk, quiz: Pick<QuizShown, 'id'>, settings: Partial<SettingsShown> & { readonly baseVersion?: number }) => by.tell('changeQuizSettings', { quiz: quiz.id, baseVersion: 0, shuffleQuestions: false, shuffleOptions: false, feedback: 'AT_ONCE', ...settings });

  it('is open, unlimited and told at once until somebody says otherwise, and changes without a change of the draft', async () => {
    const quiz = await mira.createQuiz(1);
    expect(quiz.settings).toEqual({ opensAt: null, closesAt: null, attemptsAllowed: null, shuffleQuestions: false, shuffleOptions: false, feedback: 'AT_ONCE', timeLimitSeconds: null, version: 0 });
    const settings = { opensAt: '2030-01-05T08:00:00.000Z', closesAt: '2030-01-06T08:00:00.000Z', attemptsAllowed: 3, shuffleQuestions: true, shuffleOptions: true, feedback: 'AFTER_CLOSING', timeLimitSeconds: 21_600 };
    const { quiz: after, userErrors } = await change(mira, quiz, settings);
    expect(userErrors).toEqual([]);
    expect(after).toMatchObject({ settings: { ...settings, version: 1 }, draftVersion: quiz.draftVersion, changedSincePublished: true });
    expect((await jonas.quiz(quiz.id)).settings).toEqual({ ...settings, version: 1 });
  });

  it('overwrites nothing of a colleague\'s: the second of two is given what the first saved', async () => {
    const quiz = await mira.createQuiz();
    const answers = await Promise.all([change(mira, quiz, { attemptsAllowed: 1 }), change(jonas, quiz, { attemptsAllowed: 2 })]);
    const [kept] = answers.filter(({ userErrors }) => userErrors.length === 0);
    const [told] = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(told).toMatchObject({ userErrors: [{ code: 'CONFLICT', field: ['baseVersion'] }], quiz: { settings: kept?.quiz?.settings } });
  });

  it('refuses what cannot be, says what is allowed, and changes nothing', async () => {
    const quiz = await mira.createQuiz();
    const bad: readonly (readonly [Partial<SettingsShown>, string])[] = [
      [{ opensAt: '2030-01-05T08:00:00Z', closesAt: '2030-01-05T08:00:00Z' }, 'closesAt'], [{ opensAt: '2030-01-05T08:00:00Z', closesAt: '2030-01-04T08:00:00Z' }, 'closesAt'],
      [{ feedback: 'AFTER_CLOSING' }, 'closesAt'], [{ attemptsAllowed: 0 }, 'attemptsAllowed'], [{ attemptsAllowed: 21 }, 'attemptsAllowed'], [{ timeLimitSeconds: 29 }, 'timeLimitSeconds'],
      [{ timeLimitSeconds: 21_601 }, 'timeLimitSeconds'], [{ opensAt: '0030-01-05T08:00:00Z' }, 'opensAt'], [{ closesAt: '9999-01-05T08:00:00Z' }, 'closesAt'],
    ];
    for (const [settings, field] of bad) expect((await change(mira, quiz, settings)).userErrors.map((error) => [error.code, error.field])).toEqual([['INVALID', [field]]]);
    expect((await mira.quiz(quiz.id)).settings).toEqual(quiz.settings);
    await expect(change(mira, quiz, { feedback: 'NEVER' })).rejects.toThrow('FeedbackTiming');
  });
});

describe('somebody who is not at the desk', () => {
  it('is answered about its quiz as about one that is not there, to the word', async () => {
    const other = await sitDown(api, 'Other');
    const quiz = await mira.createQuiz(1);
    const nowhere = { id: Buffer.from('DeskQuiz:00000000-0000-4000-8000-000000000000').toString('base64url') };
    for (const [operation, input] of [['renameQuiz', { title: 'Mine' }], ['archiveQuiz', {}], ['duplicateQuiz', {}], ['deleteQuiz', { withAnswers: true }], ['publishQuiz', { draftVersion: 1 }], ['addDraftQuestion', { question: ownQuestion() }], ['rejectSuggestion', { mark: 'x' }]] as const) {
      expect(await other.tell(operation, { quiz: quiz.id, ...input })).toEqual(await other.tell(operation, { quiz: nowhere.id, ...input }));
    }
    expect(await mira.quiz(quiz.id)).toEqual(quiz);
  });

  it('is told what an id is for where it is the id of something else', async () => {
    const quiz = await mira.createQuiz(1);
    await expect(mira.tell('renameQuiz', { quiz: quiz.questions[0]?.id, title: 'x' })).rejects.toThrow('This is the id of a DraftQuestion: give that of a DeskQuiz.');
    await expect(mira.tell('moveDraftQuestion', { question: 'nonsense' })).rejects.toThrow('is not an id');
  });
});
