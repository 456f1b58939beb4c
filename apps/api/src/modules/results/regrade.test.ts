import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyedQuestion } from '@footnote/quiz-engine';
import { planRemarking, remarkAnswer } from './remark-answer.js';
import { pageMarkLog, previewRegrade, regradeQuiz, type PreviewRecord } from './regrade.service.js';
import { findResults, type ResultsRecord } from './result.service.js';
import { publish, questionsOf, rightAnswer, seedDesk, wrongAnswer, type Published, type Seeded, type SeededQuiz } from './testing/seed.js';

const questions = questionsOf(['SINGLE_CHOICE', 'OUTLET', 'NUMERIC', 'MULTIPLE_CHOICE', 'ORDER']);
const [single, outlet, numeric, several, order] = questions as readonly [Published, Published, Published, Published, Published];

/** The nth wrong option becomes the right one, and the only one. */
const withKey = (nth: number) => (question: KeyedQuestion): KeyedQuestion => {
  const keyed = question.key.type === 'OPTIONS' ? question.key.optionIds : [];
  const wrong = question.options.filter(({ id }) => !keyed.includes(id))[nth];
  return { ...question, key: { type: 'OPTIONS', optionIds: [wrong?.id ?? ''] } };
};

describe('how an answer is marked by a later revision', () => {
  it('finds the options again under other ids, in another order and in other words', () => {
    const again = publish(single, (one) => ({ ...withKey(0)(one), options: [...one.options].reverse().map((option) => ({ ...option, text: `${option.text}, reworded` })) }));
    const remarking = planRemarking(single, again);
    expect(remarking.outcome).toBe('REMARKED');
    expect(remarkAnswer(wrongAnswer(single, 0), remarking)).toEqual({ correct: true, score: 1, excluded: false });
    expect(remarkAnswer(rightAnswer(single), remarking)).toEqual({ correct: false, score: 0, excluded: false });
  });

  it('finds them by their words where nothing was authored', () => {
    const bare = { ...single, authoredIds: {} };
    const again = { ...publish(single, withKey(0)), authoredIds: {} };
    expect(remarkAnswer(wrongAnswer(bare, 0), planRemarking(bare, again))).toMatchObject({ correct: true });
  });

  it('gives two right options their mark', () => {
    const both = publish(single, (one) => ({ ...one, key: { type: 'OPTIONS', optionIds: one.options.slice(0, 2).map(({ id }) => id) } }));
    const remarks = single.question.options.map(({ id }) => remarkAnswer({ type: 'OPTIONS', optionIds: [id] }, planRemarking(single, both))?.score);
    expect(remarks.slice(0, 2)).toEqual([1, 1]);
    expect(remarks.slice(2).every((score) => score === 0)).toBe(true);
  });

  it('leaves an answer that chose what is no longer offered, and marks the others', () => {
    const dropped = wrongAnswer(single, 0);
    const id = dropped.type === 'OPTIONS' ? dropped.optionIds[0] : '';
    const fewer = publish(single, (one) => ({ ...one, options: one.options.filter((option) => option.id !== id) }));
    const remarking = planRemarking(single, fewer);
    expect(remarkAnswer(dropped, remarking)).toBeNull();
    expect(remarkAnswer(rightAnswer(single), remarking)).toMatchObject({ correct: true });
  });

  it('leaves a question that asks for something else, or whose right answer was not offered', () => {
    const newKey = publish(single, (one) => ({ ...one, options: [...one.options, { id: 'new', text: 'Something new', value: { type: 'CLAIM', claim: 'new' } }], key: { type: 'OPTIONS', optionIds: ['new'] } }));
    expect(planRemarking(single, newKey)).toMatchObject({ outcome: 'LEFT', because: 'What is right now was not among the options then.' });
    expect(planRemarking(single, publish(outlet))).toMatchObject({ outcome: 'LEFT' });
    expect(planRemarking(order, publish(order, (one) => ({ ...one, options: one.options.slice(1) })))).toMatchObject({ outcome: 'LEFT', because: 'Its options have changed, so that answers to the old ones say nothing of the new.' });
    expect(planRemarking(numeric, publish(numeric, (one) => ({ ...one, unit: 'tonnes' })))).toMatchObject({ outcome: 'LEFT' });
  });

  it('marks a number, an order and several options by the new key', () => {
    const more = publish(numeric, (one) => ({ ...one, key: { type: 'NUMBER', number: 4_321, claim: 'c' } }));
    expect(remarkAnswer({ type: 'NUMBER', number: 4_321 }, planRemarking(numeric, more))).toMatchObject({ correct: true });
    const turned = publish(order, (one) => ({ ...one, key: { type: 'OPTIONS', optionIds: one.key.type === 'OPTIONS' ? [...one.key.optionIds].reverse() : [] } }));
    expect(remarkAnswer(rightAnswer(order), planRemarking(order, turned))).toMatchObject({ correct: false, score: 0 });
    const all = publish(several, (one) => ({ ...one, key: { type: 'OPTIONS', optionIds: one.options.map(({ id }) => id) } }));
    const right = rightAnswer(several);
    const chosen = right.type === 'OPTIONS' ? right.optionIds.length : 0;
    expect(remarkAnswer(right, planRemarking(several, all))?.score).toBeCloseTo(chosen / several.question.options.length, 12);
  });

  it('excludes a withdrawn question for everybody', () => {
    expect(remarkAnswer(rightAnswer(single), planRemarking(single, null))).toEqual({ correct: false, score: 0, excluded: true });
  });
});

describe('marking a quiz again', () => {
  let desk: Seeded;
  beforeAll(async () => { desk = await seedDesk(); });
  afterAll(async () => { await desk.close(); });

  const results = async (quiz: SeededQuiz): Promise<ResultsRecord> => {
    const found = await findResults(desk.context(), { quiz: quiz.id });
    if (found === null) throw new Error('There are no results');
    return found;
  };
  const preview = async (quiz: SeededQuiz): Promise<PreviewRecord> => {
    const found = await previewRegrade(desk.context(), quiz.id);
    if (found === null) throw new Error('There is nothing to mark again');
    return found;
  };
  const marksOf = async (quiz: SeededQuiz): Promise<readonly [string, number, number][]> => (await (await results(quiz)).students({ first: 100, order: 'NICKNAME' })).nodes.map(({ nickname, mark, maxMark }) => [nickname, mark, maxMark]);

  /** Ada right in both, Bea wrong in the first, Cyd wrong in both, Dov open with the first wrong. */
  async function answered(): Promise<SeededQuiz> {
    const quiz = await desk.addQuiz();
    const revision = await desk.addRevision(quiz, [single, outlet]);
    await desk.addAttempt(revision, { nickname: 'Ada', answers: [rightAnswer(single), rightAnswer(outlet)] });
    await desk.addAttempt(revision, { nickname: 'Bea', answers: [wrongAnswer(single, 0), rightAnswer(outlet)] });
    await desk.addAttempt(revision, { nickname: 'Cyd', answers: [wrongAnswer(single, 1), wrongAnswer(outlet)] });
    await desk.addAttempt(revision, { nickname: 'Dov', answers: [wrongAnswer(single, 0), null], finishedAt: null });
    await desk.addAttempt(revision, { nickname: 'Preview', answers: [wrongAnswer(single, 0), null], preview: true });
    return quiz;
  }

  it('shows every mark that would change with names, does exactly that, and keeps the old marks', async () => {
    const quiz = await answered();
    expect(await marksOf(quiz)).toEqual([['Ada', 2, 2], ['Bea', 1, 2], ['Cyd', 0, 2]]);
    expect(await previewRegrade(desk.context(), quiz.id)).toBeNull();
    await desk.addRevision(quiz, [publish(single, withKey(0)), publish(outlet)], 'The key of question 1 was wrong.');
    const shown = await preview(quiz);
    expect(shown).toMatchObject({ toRevision: 2, note: 'The key of question 1 was wrong.', answerCount: 7, changeCount: 3 });
    expect(await shown.attemptCount()).toBe(3);
    expect(shown.questions).toMatchObject([
      { number: 1, outcome: 'REMARKED', gainCount: 2, loseCount: 1, answerCount: 4, sentence: 'Marking again gives a mark or a part of one to 2 students, and takes a mark or a part of one from 1 student.' },
      { number: 2, outcome: 'UNTOUCHED', gainCount: 0, loseCount: 0, answerCount: 3, sentence: 'No mark changes.' },
    ]);
    expect((await shown.students({})).nodes.map(({ nickname, finished, before, after, afterMax }) => [nickname, finished, before, after, afterMax])).toEqual([['Ada', true, 2, 1, 2], ['Bea', true, 1, 2, 2], ['Dov', false, 0, 1, 2]]);
    // Nothing was done by looking.
    expect(await marksOf(quiz)).toEqual([['Ada', 2, 2], ['Bea', 1, 2], ['Cyd', 0, 2]]);
    expect(await regradeQuiz(desk.context(), { quiz: quiz.id, version: shown.version })).toEqual({ changeCount: 3, regrade: 1, userErrors: [] });
    expect(await marksOf(quiz)).toEqual([['Ada', 1, 2], ['Bea', 2, 2], ['Cyd', 0, 2]]);
    const found = await results(quiz);
    expect(found).toMatchObject({ attemptCount: 3, revisions: [{ number: 2, shown: true }, { number: 1, shown: true }] });
    expect(found.items[0]?.correctCount).toBe(1);
    expect(found.items[0]?.options.find(({ isKey }) => isKey)?.count).toBe(1);
    const ada = (await found.students({ order: 'NICKNAME' })).nodes[0];
    expect(ada?.answers[0]).toMatchObject({ correct: false, mark: 0, markBefore: 1 });
    const log = await pageMarkLog(desk.context(), { quiz: quiz.id });
    expect(log?.nodes.map(({ nickname, number, revision, toRevision, before, after, changedBy: by }) => [nickname, number, revision, toRevision, before, after, by]).sort()).toEqual([
      ['Ada', 1, 1, 2, 1, 0, 'Teacher'], ['Bea', 1, 1, 2, 0, 1, 'Teacher'], ['Dov', 1, 1, 2, 0, 1, 'Teacher'],
    ]);
    const { rows } = await desk.test.database.pool.query<{ score: number }>('select score from responses r join attempts a on a.id = r.attempt_id where a.nickname = $1 and r.question_id = $2 and a.revision_id in (select id from revisions where quiz_id = $3)', ['Ada', single.question.id, quiz.key]);
    expect(rows).toEqual([{ score: 1 }]);
  });

  it('has nothing more to change when it was done, and changes back by a third revision', async () => {
    const quiz = await answered();
    await desk.addRevision(quiz, [publish(single, withKey(0)), publish(outlet)]);
    await regradeQuiz(desk.context(), { quiz: quiz.id, version: (await preview(quiz)).version });
    expect(await preview(quiz)).toMatchObject({ changeCount: 0 });
    await desk.addRevision(quiz, [publish(single), publish(outlet)]);
    const back = await preview(quiz);
    expect(back).toMatchObject({ changeCount: 3, toRevision: 3 });
    expect(await regradeQuiz(desk.context(), { quiz: quiz.id, version: back.version })).toMatchObject({ changeCount: 3, regrade: 2 });
    expect(await marksOf(quiz)).toEqual([['Ada', 2, 2], ['Bea', 1, 2], ['Cyd', 0, 2]]);
    expect(await (await pageMarkLog(desk.context(), { quiz: quiz.id, first: 2 }))?.totalCount()).toBe(6);
  });

  it('leaves a withdrawn question out of every mark and every figure, answered or not', async () => {
    const quiz = await answered();
    const revision = await desk.addRevision(quiz, [publish(outlet)]);
    const shown = await preview(quiz);
    expect(shown.questions[0]).toMatchObject({ outcome: 'WITHDRAWN', answerCount: 4, sentence: 'It is no longer asked: it counts for none of the 4 students who answered it.' });
    expect((await shown.students({})).nodes.map(({ nickname, before, beforeMax, after, afterMax }) => [nickname, before, beforeMax, after, afterMax])).toContainEqual(['Ada', 2, 2, 1, 1]);
    await regradeQuiz(desk.context(), { quiz: quiz.id, version: shown.version });
    await desk.addAttempt(revision, { nickname: 'Eve', answers: [wrongAnswer(revision.questions[0] ?? outlet)] });
    expect(await marksOf(quiz)).toEqual([['Ada', 1, 1], ['Bea', 1, 1], ['Cyd', 0, 1], ['Eve', 0, 1]]);
    const found = await results(quiz);
    expect(found).toMatchObject({ attemptCount: 4, maxMark: 1 });
    expect(found.items).toMatchObject([{ number: 1, lineage: outlet.lineage, askedCount: 4, correctCount: 2 }]);
    const alone = await findResults(desk.context(), { quiz: quiz.id, revision: 1 });
    expect(alone?.items).toMatchObject([{ withdrawn: true, statistics: [], hidden: 'It was withdrawn: its marks count for nobody.' }, { withdrawn: false, askedCount: 3 }]);
  });

  it('refuses a version that is not what would be done now, and does nothing', async () => {
    const quiz = await answered();
    const second = await desk.addRevision(quiz, [publish(single, withKey(0)), publish(outlet)]);
    const { version } = await preview(quiz);
    const [first] = (await desk.test.database.pool.query<{ id: string }>('select id from revisions where quiz_id = $1 and number = 1', [quiz.key])).rows;
    await desk.addAttempt({ key: first?.id ?? '', quiz, number: 1, questions: [single, outlet] }, { nickname: 'Fay', answers: [wrongAnswer(single, 0), null] });
    const refused = await regradeQuiz(desk.context(), { quiz: quiz.id, version });
    expect(refused).toMatchObject({ changeCount: null, regrade: null, userErrors: [{ code: 'CONFLICT', field: 'version' }] });
    expect((await marksOf(quiz)).map(([nickname, mark]) => [nickname, mark])).toEqual([['Ada', 2], ['Bea', 1], ['Cyd', 0], ['Fay', 0]]);
    expect(await regradeQuiz(desk.context(), { quiz: quiz.id, version: 'nothing' })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(second.number).toBe(2);
  });

  it('is done once however often it is sent at once', async () => {
    const quiz = await answered();
    await desk.addRevision(quiz, [publish(single, withKey(0)), publish(outlet)]);
    const { version } = await preview(quiz);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => regradeQuiz(desk.context(), { quiz: quiz.id, version })));
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await (await pageMarkLog(desk.context(), { quiz: quiz.id }))?.totalCount()).toBe(3);
    expect(await marksOf(quiz)).toEqual([['Ada', 1, 2], ['Bea', 2, 2], ['Cyd', 0, 2]]);
  });

  it('is for the desk alone', async () => {
    const quiz = await answered();
    await desk.addRevision(quiz, [publish(single, withKey(0)), publish(outlet)]);
    const { version } = await preview(quiz);
    const stranger = await desk.addDesk('Stranger');
    expect(await previewRegrade(desk.context(stranger), quiz.id)).toBeNull();
    expect(await pageMarkLog(desk.context(stranger), { quiz: quiz.id })).toBeNull();
    expect(await regradeQuiz(desk.context(stranger), { quiz: quiz.id, version })).toMatchObject({ changeCount: null, userErrors: [{ code: 'NOT_FOUND' }] });
    await expect(regradeQuiz(desk.context(null), { quiz: quiz.id, version })).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await marksOf(quiz)).toEqual([['Ada', 2, 2], ['Bea', 1, 2], ['Cyd', 0, 2]]);
  });
});
