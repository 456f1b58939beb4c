import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ResultsRecord } from './result.service.js';
import { findResults } from './result.service.js';
import { findProgress } from './progress.service.js';
import { publish, questionsOf, rightAnswer, seedDesk, wrongAnswer, type Published, type Seeded, type SeededAttempt, type SeededQuiz } from './testing/seed.js';

const KINDS = ['SINGLE_CHOICE', 'OUTLET', 'TRUE_FALSE_NOT_STATED', 'CORROBORATION', 'ORDER'] as const;

describe('the results of a quiz', () => {
  let desk: Seeded;
  const questions = questionsOf(KINDS);
  beforeAll(async () => { desk = await seedDesk(); });
  afterAll(async () => { await desk.close(); });

  const results = async (quiz: SeededQuiz, options: Parameters<typeof findResults>[1] | object = {}): Promise<ResultsRecord> => {
    const found = await findResults(desk.context(), { quiz: quiz.id, ...options });
    if (found === null) throw new Error('There are no results');
    return found;
  };
  /** So many right, from the first question on. */
  const answers = (right: number, of: readonly Published[] = questions): SeededAttempt['answers'] => of.map((question, at) => (at < right ? rightAnswer(question) : question.question.kind === 'ORDER' ? null : wrongAnswer(question)));
  const figure = ({ items }: ResultsRecord, number: number, name: string): number | null | undefined => items.find((item) => item.number === number)?.statistics.find(({ statistic }) => statistic === name)?.value;

  it('are empty, with the code, before anybody has finished', async () => {
    const quiz = await desk.addQuiz('Empty');
    expect(await results(quiz)).toMatchObject({ title: 'Empty', headline: 'Nobody has finished yet', attemptCount: 0, items: [], looks: [], revisions: [] });
    const revision = await desk.addRevision(quiz, questions);
    await desk.addAttempt(revision, { answers: answers(2), finishedAt: null });
    const begun = await results(quiz);
    expect(begun).toMatchObject({ attemptCount: 0, progress: { startedCount: 1, underWayCount: 1, finishedCount: 0, answerCount: 4 }, revisions: [{ number: 1, finishedCount: 0, shown: true }] });
    expect(await begun.underWay()).toMatchObject([{ nickname: 'Mira', answeredCount: 4, questionCount: 5 }]);
    expect(begun.items[0]?.hidden).toBe('Hidden: no answers yet. It shows from 15, because with fewer, a single student moves it by more than 6 points.');
  });

  it('count what was finished, and leave out previews and what is under way', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    for (let at = 0; at < 20; at += 1) await desk.addAttempt(revision, { answers: answers(at % 5), nickname: `S${String(at)}` });
    await desk.addAttempt(revision, { answers: answers(5), preview: true });
    await desk.addAttempt(revision, { answers: answers(2), finishedAt: null });
    const found = await results(quiz);
    expect(found).toMatchObject({ attemptCount: 20, maxMark: 5, progress: { startedCount: 21, finishedCount: 20, underWayCount: 1, classes: [{ id: null, name: 'By the code alone' }] } });
    expect(figure(found, 1, 'FACILITY')).toBeCloseTo(0.8, 12);
    expect(figure(found, 4, 'FACILITY')).toBeCloseTo(0.2, 12);
    expect(found.items[4]).toMatchObject({ number: 5, askedCount: 20, unansweredCount: 20, correctCount: 0 });
    expect(found.marks.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    // What a wrong option of the first question did: four attempts got nothing right.
    expect(found.items[0]?.options.filter(({ isKey }) => !isKey).map(({ count }) => count)).toContain(4);
    expect(found.items[0]?.options.find(({ isKey }) => isKey)?.count).toBe(16);
  });

  it('read no answer twice, and count nothing twice however many look at once', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    for (let at = 0; at < 12; at += 1) await desk.addAttempt(revision, { answers: answers(at % 6) });
    const looks = await Promise.all(Array.from({ length: 6 }, () => results(quiz)));
    expect(looks.map(({ attemptCount: counted }) => counted)).toEqual([12, 12, 12, 12, 12, 12]);
    const late = Array.from({ length: 9 }, async (_, at) => desk.addAttempt(revision, { answers: answers(at % 6) }));
    const [...during] = await Promise.all([...Array.from({ length: 4 }, () => results(quiz)), ...late]);
    expect(during).toHaveLength(13);
    expect((await results(quiz)).attemptCount).toBe(21);
    const { rows } = await desk.test.database.pool.query<{ left: number; counted: number; attempts: number }>(`select (select count(*)::int from uncounted_attempts where revision_id = $1) as left,
      (select count(*)::int from counted_attempts where revision_id = $1) as counted, (select attempts::int from item_statistics where revision_id = $1) as attempts`, [revision.key]);
    expect(rows).toEqual([{ left: 0, counted: 21, attempts: 21 }]);
    const before = await readState(revision.key);
    await desk.test.database.pool.query(`update item_statistics set state = 'null'::jsonb where revision_id = $1`, [revision.key]);
    expect((await results(quiz)).attemptCount).toBe(21);
    expect(await readState(revision.key)).toEqual(before);
  });

  const readState = async (revision: string): Promise<unknown> => (await desk.test.database.pool.query<{ state: unknown }>('select state from item_statistics where revision_id = $1', [revision])).rows[0]?.state;

  it('count of several attempts of one student the first, the last or the best, as they are asked', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    const group = await desk.addClass('Set A', quiz);
    const student = await group.addStudent('Wren');
    await group.addStudent('Heron');
    const at = (minute: number): Date => new Date(Date.UTC(2030, 0, 1, 12, minute));
    await desk.addAttempt(revision, { answers: answers(2), student, finishedAt: at(1) });
    expect((await results(quiz)).attemptCount).toBe(1);
    await desk.addAttempt(revision, { answers: answers(4), student, finishedAt: at(2) });
    await desk.addAttempt(revision, { answers: answers(1), student, finishedAt: at(3) });
    for (const [rule, mark] of [['FIRST', 2], ['LAST', 1], ['BEST', 4]] as const) {
      const found = await results(quiz, { attemptRule: rule });
      expect(found).toMatchObject({ attemptCount: 1, attemptRule: rule, progress: { startedCount: 1, finishedCount: 1, notBegunCount: 1 } });
      expect((await found.students({})).nodes).toMatchObject([{ nickname: 'Wren', className: 'Set A', attemptCount: 3, mark, maxMark: 5 }]);
      expect(found.items.map(({ correctCount: correct }) => correct)).toEqual([1, 2, 3, 4, 5].map((number) => (number <= mark ? 1 : 0)));
    }
  });

  it('of one class are measured from its answers, and are those of the same attempts', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    const [one, other] = [await desk.addClass('One', quiz), await desk.addClass('Other', quiz)];
    for (let at = 0; at < 21; at += 1) await desk.addAttempt(revision, { answers: answers(at % 6), student: await one.addStudent(`A${String(at)}`) });
    const whole = await results(quiz);
    for (let at = 0; at < 5; at += 1) await desk.addAttempt(revision, { answers: answers(5), student: await other.addStudent(`B${String(at)}`) });
    const narrowed = await results(quiz, { class: one.id });
    expect(narrowed).toMatchObject({ attemptCount: 21, class: { name: 'One', finishedCount: 21 } });
    expect((await results(quiz)).attemptCount).toBe(26);
    for (const item of narrowed.items) for (const { statistic, value } of item.statistics) expect(value ?? 0).toBeCloseTo(figure(whole, item.number, statistic) ?? 0, 9);
    expect(narrowed.items.map(({ options }) => options)).toEqual(whole.items.map(({ options }) => options));
    expect((await narrowed.students({ first: 100 })).nodes).toHaveLength(21);
  });

  it('lose whoever is deleted, with a student, a class or an attempt', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    const group = await desk.addClass('Going', quiz);
    const students = await Promise.all(['Ash', 'Bay', 'Cob'].map((name) => group.addStudent(name)));
    for (const student of students) await desk.addAttempt(revision, { answers: answers(5), student });
    const alone = await desk.addAttempt(revision, { answers: answers(0) });
    await desk.addAttempt(revision, { answers: answers(1) });
    expect(await results(quiz)).toMatchObject({ attemptCount: 5 });
    const { pool } = desk.test.database;
    await pool.query('delete from students where id = $1', [students[0]]);
    expect((await results(quiz)).items[0]).toMatchObject({ askedCount: 4, correctCount: 3 });
    await pool.query('delete from attempts where id = $1', [alone]);
    expect((await results(quiz)).items[0]).toMatchObject({ askedCount: 3, correctCount: 3 });
    await pool.query('delete from classes where id = $1', [group.key]);
    const left = await results(quiz);
    expect(left.items[0]).toMatchObject({ askedCount: 1, correctCount: 1 });
    expect((await left.students({})).nodes).toHaveLength(1);
    await pool.query('delete from quizzes where id = $1', [quiz.key]);
    expect(await findResults(desk.context(), { quiz: quiz.id })).toBeNull();
  });

  it('never hold a student who is deleted while somebody counts', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    const group = await desk.addClass('Leaving', quiz);
    const students = await Promise.all(Array.from({ length: 12 }, (_, at) => group.addStudent(`L${String(at)}`)));
    for (const student of students) await desk.addAttempt(revision, { answers: answers(3), student });
    const gone = students.slice(0, 8);
    await Promise.all([...gone.map((student) => desk.test.database.pool.query('delete from students where id = $1', [student])), results(quiz), results(quiz), results(quiz)]);
    expect((await results(quiz)).items[0]).toMatchObject({ askedCount: 4 });
  });

  it('of several revisions are shown together where they ask the same, and apart where they do not', async () => {
    const quiz = await desk.addQuiz();
    const first = await desk.addRevision(quiz, questions);
    for (let at = 0; at < 4; at += 1) await desk.addAttempt(first, { answers: answers(5) });
    const again = questions.map((question) => publish(question, (one) => ({ ...one, options: [...one.options].reverse() })));
    const second = await desk.addRevision(quiz, again, 'Another order');
    await desk.addAttempt(second, { answers: answers(0, again) });
    const both = await results(quiz);
    expect(both).toMatchObject({ attemptCount: 5, revisions: [{ number: 2, shown: true, finishedCount: 1, note: 'Another order' }, { number: 1, shown: true, finishedCount: 4 }], canRegrade: true });
    expect(both.items[0]?.options.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(both.items[0]?.options.find(({ isKey }) => isKey)?.count).toBe(4);
    expect(await results(quiz, { revision: 2 })).toMatchObject({ attemptCount: 1 });
    const fewer = again.slice(0, 4).map((question) => publish(question));
    await desk.addAttempt(await desk.addRevision(quiz, fewer), { answers: answers(4, fewer) });
    expect(await results(quiz)).toMatchObject({ attemptCount: 5, maxMark: 5, revisions: [{ number: 3, shown: false, finishedCount: 1 }, { shown: true }, { shown: true }] });
    expect(await results(quiz, { revision: 3 })).toMatchObject({ attemptCount: 1, maxMark: 4 });
    expect(await findResults(desk.context(), { quiz: quiz.id, revision: 9 })).toBeNull();
  });

  it('page the students in every order, each once', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    for (let at = 0; at < 11; at += 1) await desk.addAttempt(revision, { answers: answers(at % 3), nickname: `Student ${String(at)}` });
    const found = await results(quiz);
    for (const order of ['MARK', 'MARK_LOWEST', 'NICKNAME', 'NICKNAME_LAST', 'TIME', 'TIME_SHORTEST'] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof found.students>> = await found.students({ first: 4, after, order });
        seen.push(...page.nodes.map(({ nickname }) => nickname));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        expect(await page.totalCount()).toBe(11);
      } while (after !== null);
      expect(new Set(seen).size).toBe(11);
      expect(seen).toHaveLength(11);
    }
    const marks = (await found.students({ first: 100, order: 'MARK' })).nodes.map(({ mark }) => mark);
    expect(marks).toEqual([...marks].sort((a, b) => b - a));
    await expect(found.students({ after: 'nonsense' })).rejects.toThrow('not a cursor');
  });

  it('give each student what they chose, in short and in words', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    await desk.addAttempt(revision, { answers: answers(1) });
    const [student] = (await (await results(quiz)).students({})).nodes;
    expect(student?.answers).toHaveLength(5);
    expect(student?.answers[0]).toMatchObject({ correct: true, mark: 1, markBefore: null, withdrawn: false });
    expect(student?.answers[2]?.label).toMatch(/^[TFN]$/);
    expect(student?.answers[4]).toMatchObject({ label: null, text: null, correct: false, mark: 0 });
  });

  it('name the option that misleads the strongest, and those that nobody chooses', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    const [first, ...others] = questions;
    if (first === undefined) throw new Error('No question');
    for (let at = 0; at < 24; at += 1) {
      const strong = at < 12;
      await desk.addAttempt(revision, { answers: [strong && at > 2 ? wrongAnswer(first, 0) : rightAnswer(first), ...others.map((question) => (strong ? rightAnswer(question) : question.question.kind === 'ORDER' ? null : wrongAnswer(question)))] });
    }
    const found = await results(quiz);
    const misleading = found.items[0]?.options.find(({ finding }) => finding === 'MISLEADS_THE_STRONG');
    expect(misleading).toMatchObject({ count: 9, strongerCount: 9, weakerCount: 0 });
    expect(found.items[0]).toMatchObject({ suspect: true });
    expect(found.headline).toBe('24 finished; question 1 misled the strongest');
    expect(found.looks).toContain(`Of the 12 who did better in all else, 9 chose ${misleading?.label ?? ''} in question 1. Giving ${misleading?.label ?? ''} its mark too lifts 9 by 1.`);
    expect(found.looks.some((sentence) => sentence.includes('under 5%'))).toBe(true);
    expect(found.looks.some((sentence) => sentence.startsWith('The class falls into two groups: 12 had'))).toBe(true);
  });

  it('say what the answers rest on, and who took repetition for corroboration', async () => {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, questions);
    for (let at = 0; at < 6; at += 1) await desk.addAttempt(revision, { answers: answers(at % 2 === 0 ? 5 : 0) });
    const found = await results(quiz);
    expect(found.debrief.every(({ number, sentence }) => number >= 1 && number <= 5 && sentence.endsWith('.'))).toBe(true);
    expect(found.debrief.length).toBeGreaterThan(0);
    expect(found.items[0]?.explanation().key.length).toBeGreaterThan(0);
    expect(found.items[0]?.proof().valid).toBe(true);
  });

  it('are for the desk alone, and say no more of others\' than of what is not there', async () => {
    const quiz = await desk.addQuiz();
    await desk.addRevision(quiz, questions);
    const stranger = await desk.addDesk('Stranger');
    expect(await findResults(desk.context(stranger), { quiz: quiz.id })).toBeNull();
    expect(await findProgress(desk.context(stranger), quiz.id)).toBeNull();
    expect(await findResults(desk.context(), { quiz: 'nothing' })).toBeNull();
    await expect(findResults(desk.context(null), { quiz: quiz.id })).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    const elsewhere = await desk.addClass('Not given');
    expect(await findResults(desk.context(), { quiz: quiz.id, class: elsewhere.id })).toBeNull();
  });
});
