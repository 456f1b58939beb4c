import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { TestApi } from '../../testing/start-test-api.js';
import { contentToSave, ownQuestion, sitDown, startDesks, type AtDesk, type QuestionShown, type QuizShown } from './testing/work-at-desk.js';

let api: TestApi;
let mira: AtDesk;
let jonas: AtDesk;
beforeAll(async () => {
  api = await startDesks();
  mira = await sitDown(api, 'Mira');
  jonas = await sitDown(api, 'Jonas', mira);
}, 120_000);
afterAll(async () => { await api.close(); });

const questionOf = ({ questions }: QuizShown, at = 0): QuestionShown => questions[at] ?? raise(`no question ${String(at)}`);
function raise(what: string): never { throw new Error(what); }
const stems = ({ questions }: QuizShown): readonly string[] => questions.map(({ content }) => content.stem);

async function suggestions(quiz: QuizShown, by = mira): Promise<readonly { readonly id: string; readonly mark: string; readonly draft: { readonly question: { readonly stem: string } } }[]> {
  const { data } = await by.ask('query ($id: ID!) { deskQuiz(id: $id) { suggestions(first: 100) { nodes { id mark draft { question { stem } } } } } }', { id: quiz.id });
  return (data as unknown as { deskQuiz: { suggestions: { nodes: [] } } }).deskQuiz.suggestions.nodes;
}

describe('accepting a suggestion', () => {
  it('puts it at the end, or before another, proved as it was, and shows it to a colleague at once', async () => {
    const quiz = await mira.createQuiz(1);
    const [first, second] = await suggestions(quiz);
    const { draftQuestion } = await mira.must('acceptSuggestion', { quiz: quiz.id, suggestion: first?.id });
    expect(draftQuestion).toMatchObject({ version: 1, fromSuggestion: true, editedSinceSuggested: false, updatedBy: 'Mira', content: { stem: first?.draft.question.stem }, check: { standing: 'PROVED', canBeAsked: true, missing: [] } });
    await mira.must('acceptSuggestion', { quiz: quiz.id, suggestion: second?.id, before: draftQuestion?.id });
    const seen = await jonas.quiz(quiz.id);
    expect(stems(seen).slice(1)).toEqual([second?.draft.question.stem, first?.draft.question.stem]);
    expect(seen.draftVersion).toBe(quiz.draftVersion + 2);
  });

  it('does it once, however often it is sent, and by however many at once', async () => {
    const quiz = await mira.createQuiz();
    const [first] = await suggestions(quiz);
    const answers = await Promise.all([mira, jonas, mira].map((one) => one.must('acceptSuggestion', { quiz: quiz.id, suggestion: first?.id })));
    expect(new Set(answers.map(({ draftQuestion }) => draftQuestion?.id)).size).toBe(1);
    expect(await mira.quiz(quiz.id)).toMatchObject({ questionCount: 1, draftVersion: quiz.draftVersion + 1 });
  });

  it('says so where the pack does not suggest it any more, and refuses what is no suggestion', async () => {
    const quiz = await mira.createQuiz();
    const [first] = await suggestions(quiz);
    const gone = Buffer.from(JSON.stringify(['suggestion', '2021-07-10', '2030-01-01', 'no-such-question'])).toString('base64url');
    expect((await mira.tell('acceptSuggestion', { quiz: quiz.id, suggestion: gone })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['suggestion'] }]);
    await expect(mira.tell('acceptSuggestion', { quiz: quiz.id, suggestion: 'nonsense' })).rejects.toThrow('BAD_USER_INPUT');
    expect((await mira.tell('acceptSuggestion', { quiz: quiz.id, suggestion: first?.id, before: Buffer.from(`DraftQuestion:${randomUUID()}`).toString('base64url') })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['before'] }]);
  });
});

describe('adding a question of one\'s own', () => {
  it('keeps what was typed, markup as the text that it is, and lines in reasons alone', async () => {
    const quiz = await mira.createQuiz();
    const typed = ownQuestion({
      stem: '  What <b>is</b>\n a "ferry" &amp; what not? <script>alert(1)</script>',
      options: [{ id: 'a', text: 'A boat\r\nfor all', reason: 'It says:\r\n\tso.\u0007' }, { id: 'b', text: '\u202Etrain A' }],
    });
    const { draftQuestion } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: typed });
    expect(draftQuestion?.content.stem).toBe('What <b>is</b> a "ferry" &amp; what not? <script>alert(1)</script>');
    expect(draftQuestion?.content.options.map(({ text, reason }) => [text, reason])).toEqual([['A boat for all', 'It says:\n\tso.'], ['train A', '']]);
    expect(draftQuestion).toMatchObject({ fromSuggestion: false, editedSinceSuggested: false, check: { standing: 'UNSOURCED' } });
  });

  it('may be unfinished: it is kept, and what is missing is said', async () => {
    const quiz = await mira.createQuiz();
    const { draftQuestion } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion({ stem: '', options: [], keyOptionIds: [] }) });
    expect(draftQuestion?.check.canBeAsked).toBe(false);
    expect(draftQuestion?.check.summary).toMatch(/^It cannot be asked yet\. /);
  });

  it('adds one that is sent twice under its key once, and refuses the key of another quiz', async () => {
    const [quiz, other] = [await mira.createQuiz(), await mira.createQuiz()];
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion(), key })));
    expect(new Set(answers.map(({ draftQuestion }) => draftQuestion?.id)).size).toBe(1);
    expect((await mira.quiz(quiz.id)).questionCount).toBe(1);
    expect((await mira.tell('addDraftQuestion', { quiz: other.id, question: ownQuestion(), key })).userErrors).toMatchObject([{ code: 'INVALID', field: ['key'] }]);
    expect((await mira.tell('addDraftQuestion', { quiz: quiz.id, question: ownQuestion(), key: 'mine' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['key'] }]);
  });

  it('refuses what no question is, says where and what is allowed, and stores nothing', async () => {
    const quiz = await mira.createQuiz();
    const passage = { source: 'x', exact: 'abc', start: 0, end: 3, contentHash: 'no hash' };
    const bad: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [{ stem: 'x'.repeat(5_000) }, 'question.stem'], [{ options: [{ id: 'a', text: 'y'.repeat(2_000) }] }, 'question.options.0.text'],
      [{ options: Array.from({ length: 40 }, (_, at) => ({ id: `o${String(at)}`, text: String(at) })) }, 'question.options'], [{ options: [{ id: '', text: 'x' }] }, 'question.options.0.id'],
      [{ kind: 'ORDER' }, 'question.kind'], [{ kind: 'NUMERIC' }, 'question.keyNumber'], [{ options: [{ id: 'a', text: 'x', claim: 'No Slug!' }] }, 'question.options.0.claim'],
      [{ options: [{ id: 'a', text: 'x', evidence: [passage] }] }, 'question.options.0.evidence.0.contentHash'],
      [{ options: [{ id: 'a', text: 'x', evidence: Array.from({ length: 30 }, () => ({ ...passage, contentHash: 'a'.repeat(64) })) }] }, 'question.options.0.evidence'],
    ];
    for (const [words, field] of bad) {
      const { userErrors } = await mira.tell('addDraftQuestion', { quiz: quiz.id, question: ownQuestion(words) });
      expect(userErrors.map((error) => [error.code, error.field?.join('.')])).toContainEqual(['INVALID', field]);
      expect(userErrors.every(({ message }) => message.endsWith('.'))).toBe(true);
    }
    expect(await mira.quiz(quiz.id)).toMatchObject({ questionCount: 0, draftVersion: quiz.draftVersion });
  });

  it('takes a hundred questions and no more', async () => {
    const quiz = await mira.createQuiz();
    const row = await api.test.database.pool.query<{ id: string }>('select id from quizzes where code = $1', [quiz.code]);
    const content = (id: string) => JSON.stringify({ ...ownQuestion(), id, pack: 'harbour-ferry', knownAt: '2030-01-01', base: null, unit: null, targets: [], options: [], keyOptionIds: undefined, key: { type: 'OPTIONS', optionIds: [] } });
    for (let at = 0; at < 100; at += 1) {
      const id = randomUUID();
      await api.test.database.pool.query('insert into draft_questions (id, quiz_id, position, version, content, updated_at) values ($1, $2, $3, 1, $4, now())', [id, row.rows[0]?.id, at, content(id)]);
    }
    expect((await mira.tell('addDraftQuestion', { quiz: quiz.id, question: ownQuestion() })).userErrors).toMatchObject([{ code: 'TOO_MANY' }]);
  });
});

describe('saving a question', () => {
  it('counts its version on, says who, and keeps where the suggestion was left', async () => {
    const quiz = await mira.createQuiz(1);
    const question = questionOf(quiz);
    const saved = await jonas.must('saveDraftQuestion', { question: question.id, baseVersion: question.version, content: contentToSave(question.content, { stem: `${question.content.stem} Really?` }) });
    expect(saved.draftQuestion).toMatchObject({ version: 2, updatedBy: 'Jonas', fromSuggestion: true, editedSinceSuggested: true });
    const back = await mira.must('saveDraftQuestion', { question: question.id, baseVersion: 2, content: contentToSave(question.content) });
    expect(back.draftQuestion).toMatchObject({ version: 3, editedSinceSuggested: false, check: { standing: question.check.standing } });
    expect(back.quiz.draftVersion).toBe(quiz.draftVersion + 2);
  });

  it('overwrites nothing of a colleague\'s: of two who save at once one is kept, and the other is given it', async () => {
    const quiz = await mira.createQuiz(1);
    const question = questionOf(quiz);
    const save = (by: AtDesk, stem: string) => by.tell('saveDraftQuestion', { question: question.id, baseVersion: question.version, content: contentToSave(question.content, { stem }) });
    const answers = await Promise.all([save(mira, 'By Mira?'), save(jonas, 'By Jonas?')]);
    const [kept] = answers.filter(({ userErrors }) => userErrors.length === 0);
    const [told] = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(told?.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['baseVersion'], message: expect.stringContaining(kept?.draftQuestion?.updatedBy ?? '?') }]);
    expect(told).toMatchObject({ draftQuestion: null, theirs: { version: 2, content: { stem: kept?.draftQuestion?.content.stem } } });
    expect(questionOf(await mira.quiz(quiz.id)).content.stem).toBe(kept?.draftQuestion?.content.stem);
    // With the version that was given, the other can be kept after all.
    const again = await save(mira, 'Both of us?');
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await mira.must('saveDraftQuestion', { question: question.id, baseVersion: told?.theirs?.version, content: contentToSave(question.content, { stem: 'Both of us?' }) })).draftQuestion?.version).toBe(3);
  });

  it('takes what is stored already as saved, whatever version it says: an answer was lost on the way', async () => {
    const quiz = await mira.createQuiz(1);
    const question = questionOf(quiz);
    const content = contentToSave(question.content, { stem: 'Sent twice?' });
    await mira.must('saveDraftQuestion', { question: question.id, baseVersion: question.version, content });
    const again = await mira.must('saveDraftQuestion', { question: question.id, baseVersion: question.version, content });
    expect(again.draftQuestion?.version).toBe(2);
    expect(again.quiz.draftVersion).toBe(quiz.draftVersion + 1);
  });

  it('does not save a question that a colleague has taken out, and gives it to be put back', async () => {
    const quiz = await mira.createQuiz(2);
    const question = questionOf(quiz);
    await jonas.must('removeDraftQuestion', { question: question.id, baseVersion: question.version });
    const content = contentToSave(question.content, { stem: 'Mine?' });
    const told = await mira.tell('saveDraftQuestion', { question: question.id, baseVersion: question.version, content });
    expect(told).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], theirs: { removedAt: '2030-01-01T12:00:00.000Z' } });
    const { draftQuestion } = await mira.must('restoreDraftQuestion', { question: question.id });
    expect((await mira.must('saveDraftQuestion', { question: question.id, baseVersion: draftQuestion?.version, content })).draftQuestion?.content.stem).toBe('Mine?');
  });
});

describe('the order of a draft', () => {
  it('follows what is moved, from end to end', async () => {
    const quiz = await mira.createQuiz(4);
    const [a, b, c, d] = quiz.questions.map(({ id }) => id);
    const order = async () => (await mira.quiz(quiz.id)).questions.map(({ id }) => id);
    await mira.must('moveDraftQuestion', { question: a });
    expect(await order()).toEqual([b, c, d, a]);
    await mira.must('moveDraftQuestion', { question: d, before: b });
    expect(await order()).toEqual([d, b, c, a]);
    const still = await mira.must('moveDraftQuestion', { question: d, before: b });
    expect(still.quiz.draftVersion).toBe(quiz.draftVersion + 2);
    await mira.must('moveDraftQuestion', { question: c, before: c });
    expect(await order()).toEqual([d, b, c, a]);
  });

  it('puts back where it was what was taken out, whatever was moved meanwhile', async () => {
    const quiz = await mira.createQuiz(4);
    const [a, b, c, d] = quiz.questions;
    const order = async () => (await mira.quiz(quiz.id)).questions.map(({ id }) => id);
    const removed = await mira.must('removeDraftQuestion', { question: b?.id, baseVersion: b?.version });
    expect(removed.draftQuestion?.removedAt).not.toBeNull();
    expect(await order()).toEqual([a?.id, c?.id, d?.id]);
    await jonas.must('moveDraftQuestion', { question: d?.id, before: c?.id });
    await mira.must('restoreDraftQuestion', { question: b?.id });
    expect(await order()).toEqual([a?.id, b?.id, d?.id, c?.id]);
  });

  it('is whole after colleagues move, remove, restore and add at once, and counts every change', async () => {
    const quiz = await mira.createQuiz(6);
    const ids = quiz.questions.map(({ id }) => id);
    const [gone] = quiz.questions;
    await Promise.all([
      mira.tell('removeDraftQuestion', { question: gone?.id, baseVersion: gone?.version }), jonas.tell('moveDraftQuestion', { question: gone?.id, before: ids[3] }),
      jonas.tell('moveDraftQuestion', { question: ids[4], before: ids[0] }), mira.tell('moveDraftQuestion', { question: ids[5], before: ids[1] }),
      mira.tell('moveDraftQuestion', { question: ids[1] }), jonas.tell('addDraftQuestion', { quiz: quiz.id, question: ownQuestion(), before: ids[2] }),
    ]);
    const after = await mira.quiz(quiz.id);
    expect(after.questions.map(({ id }) => id).filter((id) => ids.includes(id)).sort()).toEqual(ids.slice(1).sort());
    expect(after.questionCount).toBe(6);
    expect(new Set(after.questions.map(({ position }) => position)).size).toBe(6);
    expect(after.draftVersion).toBeGreaterThanOrEqual(quiz.draftVersion + 5);
  });

  it('refuses to move what is not there any more, and to remove what a colleague has changed', async () => {
    const quiz = await mira.createQuiz(2);
    const [a, b] = quiz.questions;
    await mira.must('saveDraftQuestion', { question: b?.id, baseVersion: b?.version, content: contentToSave(questionOf(quiz, 1).content, { stem: 'Changed?' }) });
    expect(await jonas.tell('removeDraftQuestion', { question: b?.id, baseVersion: b?.version })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], theirs: { content: { stem: 'Changed?' } } });
    await mira.must('removeDraftQuestion', { question: a?.id, baseVersion: a?.version });
    expect((await jonas.tell('moveDraftQuestion', { question: a?.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    // Taken out by both: it is as both wanted.
    expect((await jonas.tell('removeDraftQuestion', { question: a?.id, baseVersion: a?.version })).userErrors).toEqual([]);
  });
});

describe('a change', () => {
  it('is told to all replicas by the id of the quiz, and nothing is told where nothing was changed', async () => {
    const heard: string[] = [];
    const stop = await api.test.database.listen('quiz_changed', (payload) => { heard.push(payload); });
    const quiz = await mira.createQuiz(1);
    const question = questionOf(quiz);
    await mira.must('saveDraftQuestion', { question: question.id, baseVersion: 1, content: contentToSave(question.content) });
    await mira.must('saveDraftQuestion', { question: question.id, baseVersion: 1, content: contentToSave(question.content, { stem: 'Other?' }) });
    for (let waited = 0; waited < 200 && heard.length === 0; waited += 1) await setTimeout(10);
    await stop();
    expect(heard.map((key) => Buffer.from(`DeskQuiz:${key}`).toString('base64url'))).toEqual([quiz.id]);
  });
});
