import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../platform/database/index.js';
import { shippedGraph, type TestApi } from '../../testing/start-test-api.js';
import { contentToSave, ownQuestion, PACK, sitDown, startDesks, type AtDesk, type QuizShown } from './testing/work-at-desk.js';

let api: TestApi;
let mira: AtDesk;
let jonas: AtDesk;
beforeAll(async () => {
  api = await startDesks();
  mira = await sitDown(api, 'Mira');
  jonas = await sitDown(api, 'Jonas', mira);
}, 120_000);
afterAll(async () => { await api.close(); });

const publish = (by: AtDesk, { id, draftVersion }: Pick<QuizShown, 'id' | 'draftVersion'>, note?: string) => by.tell('publishQuiz', { quiz: id, draftVersion, ...(note !== undefined && { note }) });

async function rowsOf(code: string): Promise<readonly { readonly number: number; readonly questions: unknown[]; readonly keys: Readonly<Record<string, { lineage: string; standing: string; authoredIds: Readonly<Record<string, string>>; question: { id: string; options: { id: string }[]; key: { optionIds?: string[] } }; explanation: Readonly<Record<'key' | 'others', readonly { readonly evidence: readonly string[] }[]>>; grounds: { evidence: { slug: string }[] } }>> }[]> {
  const { rows } = await api.test.database.pool.query('select r.number, r.questions, r.keys from revisions r join quizzes q on q.id = r.quiz_id where q.code = $1 order by r.number', [code]);
  return rows as never;
}

interface StudentsView { readonly title: string; readonly questions: readonly { readonly id: string; readonly kind: string; readonly stem: string; readonly standing: string; readonly options: readonly { readonly id: string; readonly text: string }[] }[] }

/** The quiz as a student meets it, who has just come by the code; null where it leads nowhere. */
async function studentsView(code: string): Promise<StudentsView | null> {
  const { data, body } = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { quiz { title questions { id kind stem standing options { id text } sources { label } } } } userErrors { code } } }', { variables: { input: { code, nickname: 'Ada' } } });
  const payload = (data as unknown as { startAttempt: { attempt: { quiz: StudentsView } | null; userErrors: readonly { code: string }[] } } | null)?.startAttempt;
  if (payload === undefined || (payload.attempt === null && payload.userErrors[0]?.code !== 'NOT_FOUND')) throw new Error(body);
  return payload.attempt?.quiz ?? null;
}

describe('publishing', () => {
  it('freezes questions, keys, explanations and evidence in order, and opens the code', async () => {
    const quiz = await mira.createQuiz(5);
    expect(await studentsView(quiz.code)).toBeNull();
    const { revision, quiz: after } = await publish(mira, quiz);
    expect(revision).toMatchObject({ number: 1, note: null, publishedBy: 'Mira', questionCount: 5, provedCount: 5, citedCount: 0, unsourcedCount: 0, attemptCount: 0, packVersion: 1 });
    expect(after).toMatchObject({ state: 'PUBLISHED', changedSincePublished: false, draftVersion: quiz.draftVersion });
    const seen = await studentsView(quiz.code);
    expect(seen?.questions.map(({ stem }) => stem)).toEqual(quiz.questions.map(({ content }) => content.stem));
    const [stored] = await rowsOf(quiz.code);
    for (const key of Object.values(stored?.keys ?? {})) {
      expect(key.explanation.key.length).toBeGreaterThan(0);
      const kept = new Set(key.grounds.evidence.map(({ slug }) => slug));
      expect(key.explanation.key.concat(key.explanation.others).flatMap(({ evidence }) => evidence).filter((slug) => !kept.has(slug))).toEqual([]);
    }
  });

  it('counts the attempts of students, and no preview', async () => {
    const quiz = await mira.createQuiz(1);
    const { revision } = await publish(mira, quiz);
    await studentsView(quiz.code);
    await api.test.database.pool.query(`insert into attempts (id, revision_id, nickname, token_hash, started_at, preview) select gen_random_uuid(), r.id, 'Mira', gen_random_uuid()::text, now(), true from revisions r join quizzes q on q.id = r.quiz_id where q.code = $1`, [quiz.code]);
    expect((await mira.quiz(quiz.id)).revisions.nodes).toMatchObject([{ id: revision?.id, attemptCount: 1 }]);
  });

  it('draws new ids for each revision, and remembers behind the keys what each was in the draft', async () => {
    const quiz = await mira.createQuiz(2);
    await publish(mira, quiz);
    const [first] = quiz.questions;
    const { quiz: changed } = await mira.must('saveDraftQuestion', { question: first?.id, baseVersion: 1, content: contentToSave(first?.content ?? raise(), { stem: `${first?.content.stem ?? ''} Now?` }) });
    await publish(mira, changed, 'Another stem.');
    const [one, two] = await rowsOf(quiz.code);
    const ids = (row: typeof one) => Object.values(row?.keys ?? {}).flatMap(({ question }) => [question.id, ...question.options.map(({ id }) => id)]);
    expect(ids(one).filter((id) => ids(two).includes(id))).toEqual([]);
    const draftKeys = quiz.questions.map(({ id }) => Buffer.from(id, 'base64url').toString().replace('DraftQuestion:', '')).sort();
    for (const row of [one, two]) {
      expect(Object.values(row?.keys ?? {}).map(({ lineage }) => lineage).sort()).toEqual(draftKeys);
      for (const { question, authoredIds, lineage } of Object.values(row?.keys ?? {})) {
        const drafted = quiz.questions.find(({ id }) => Buffer.from(id, 'base64url').toString().endsWith(lineage));
        expect(question.options.map(({ id }) => authoredIds[id])).toEqual(drafted?.content.options.map(({ id }) => id));
        if (question.key.optionIds) expect(question.key.optionIds.map((id) => authoredIds[id])).toEqual(drafted?.content.keyOptionIds);
      }
      // Whoever reads the students' part finds no id of the draft in it.
      for (const { content } of quiz.questions) for (const { id } of content.options) expect(JSON.stringify(row?.questions)).not.toContain(`"${id}"`);
    }
  });

  it('changes nothing of what was published, whatever becomes of the draft; nor can anybody else', async () => {
    const quiz = await mira.createQuiz(2);
    await publish(mira, quiz);
    const before = [await rowsOf(quiz.code), await studentsView(quiz.code)];
    const [first, second] = quiz.questions;
    await mira.must('saveDraftQuestion', { question: first?.id, baseVersion: 1, content: contentToSave(first?.content ?? raise(), { stem: 'Entirely other?' }) });
    const { quiz: changed } = await mira.must('removeDraftQuestion', { question: second?.id, baseVersion: 1 });
    expect(changed).toMatchObject({ changedSincePublished: true, state: 'PUBLISHED' });
    expect([await rowsOf(quiz.code), await studentsView(quiz.code)]).toEqual(before);
    await expect(api.test.database.pool.query('update revisions set questions = $1', ['[]'])).rejects.toThrow();
  });

  it('labels to students what is cited or unsourced, and never stops for the lint', async () => {
    const quiz = await mira.createQuiz(1);
    const { quiz: longer } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion({ stem: 'Which of these is not never a ticket?', options: [{ id: 'a', text: 'All of the above' }, { id: 'b', text: 'None of the above' }], keyOptionIds: ['a'] }) });
    expect(longer.questions[1]?.check).toMatchObject({ standing: 'UNSOURCED' });
    expect(longer.questions[1]?.check.lint.length).toBeGreaterThan(0);
    const { revision } = await publish(mira, longer);
    expect(revision).toMatchObject({ provedCount: 1, unsourcedCount: 1 });
    expect((await studentsView(quiz.code))?.questions.map(({ standing }) => standing)).toEqual(['PROVED', 'UNSOURCED']);
  });

  it('says that nothing has changed where the same draft is published again, even if it was changed and changed back', async () => {
    const quiz = await mira.createQuiz(2);
    await publish(mira, quiz);
    expect(await publish(mira, quiz)).toMatchObject({ revision: null, userErrors: [{ code: 'UNCHANGED', message: expect.stringContaining('revision 1') }] });
    const [first] = quiz.questions;
    await mira.must('saveDraftQuestion', { question: first?.id, baseVersion: 1, content: contentToSave(first?.content ?? raise(), { stem: 'Other?' }) });
    const { quiz: back } = await mira.must('saveDraftQuestion', { question: first?.id, baseVersion: 2, content: contentToSave(first?.content ?? raise()) });
    expect(back.changedSincePublished).toBe(false);
    expect(await publish(mira, back)).toMatchObject({ revision: null, userErrors: [{ code: 'UNCHANGED' }] });
    expect(await rowsOf(quiz.code)).toHaveLength(1);
  });

  it('keeps what the teacher says of a correction with it, and nothing with the first', async () => {
    const quiz = await mira.createQuiz(1);
    expect((await publish(mira, quiz, 'The first.')).revision?.note).toBeNull();
    const { quiz: changed } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion() });
    expect((await publish(mira, changed, '  One <i>more</i>.\n ')).revision).toMatchObject({ number: 2, note: 'One <i>more</i>.' });
    expect((await publish(mira, changed, 'x'.repeat(501))).userErrors).toMatchObject([{ code: 'INVALID', field: ['note'] }]);
    expect((await mira.quiz(quiz.id)).revisions.nodes.map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe('a quiz that is not ready', () => {
  it('is not published while it is empty', async () => {
    const quiz = await mira.createQuiz();
    expect(quiz.notReady).toMatchObject([{ code: 'EMPTY', questionId: null }]);
    expect(await publish(mira, quiz)).toMatchObject({ revision: null, notReady: [{ code: 'EMPTY' }], userErrors: [{ code: 'NOT_READY' }] });
    expect(await rowsOf(quiz.code)).toEqual([]);
  });

  it('says which question cannot be asked, and what may be done about it', async () => {
    const quiz = await mira.createQuiz(1);
    const { quiz: longer, draftQuestion } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion({ keyOptionIds: [] }) });
    const refused = await publish(mira, longer);
    expect(refused).toMatchObject({ revision: null, userErrors: [{ code: 'NOT_READY' }], notReady: [{ code: 'CANNOT_BE_ASKED', questionId: draftQuestion?.id, questionNumber: 2, message: 'Question 2 cannot be asked yet. Mark the right answer.', remedy: 'Finish it, or take it out of the quiz.' }] });
    expect(longer.notReady).toEqual(refused.notReady);
  });

  it('does not ask the same twice, in whatever words', async () => {
    const quiz = await mira.createQuiz(1);
    const [first] = quiz.questions;
    await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion() });
    const { quiz: twice } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion({ stem: 'Which of these do you need on a FERRY' }) });
    expect(twice.notReady).toMatchObject([{ code: 'TWIN', questionNumber: 3 }]);
    const copy = (await mira.must('duplicateQuiz', { quiz: quiz.id })).quiz;
    expect(copy.notReady).toMatchObject([{ code: 'TWIN', questionNumber: 3 }]);
    expect((await publish(mira, twice)).notReady[0]?.message).toBe('Question 3 asks the same as question 2: whoever has answered one knows the other.');
    expect(first?.check.standing).toBe('PROVED');
  });

  it('asks for a number of victims once', async () => {
    const graph = shippedGraph(PACK);
    const slug = 'harbour-ferry-figures';
    await api.importGraph({ ...graph, pack: { ...graph.pack, slug }, measures: graph.measures.map((measure) => ({ ...measure, casualties: true })) });
    const { data } = await mira.ask('query ($pack: String!) { questionDrafts(pack: $pack, asOf: "2021-07-10", kinds: [NUMERIC], first: 100) { totalCount } }', { pack: slug });
    expect((data as unknown as { questionDrafts: { totalCount: number } }).questionDrafts.totalCount).toBeGreaterThanOrEqual(2);
    const { quiz } = await mira.must('createQuiz', { pack: slug });
    const found = await mira.ask('query ($id: ID!) { deskQuiz(id: $id) { suggestions(filter: { kinds: [NUMERIC] }, first: 100) { nodes { id } } } }', { id: quiz.id });
    const { nodes } = (found.data as unknown as { deskQuiz: { suggestions: { nodes: { id: string }[] } } }).deskQuiz.suggestions;
    for (const { id } of nodes.slice(0, 2)) await mira.must('acceptSuggestion', { quiz: quiz.id, suggestion: id });
    expect((await mira.quiz(quiz.id)).notReady).toMatchObject([{ code: 'SECOND_CASUALTY_QUESTION', questionNumber: 2, remedy: 'Keep the one that matters more, and take the other out.' }]);
    expect((await mira.must('createQuiz', { pack: slug, fill: 30 })).quiz.notReady).toEqual([]);
  });

  it('is not published while it is put away', async () => {
    const quiz = await mira.createQuiz(1);
    await mira.must('archiveQuiz', { quiz: quiz.id });
    expect((await publish(mira, quiz)).userErrors).toMatchObject([{ code: 'NOT_READY', field: ['quiz'] }]);
  });
});

describe('two colleagues', () => {
  it('who publish at once make one revision, and one of them is told', async () => {
    const quiz = await mira.createQuiz(3);
    const answers = await Promise.all([publish(mira, quiz), publish(jonas, quiz), publish(mira, quiz)]);
    expect(answers.filter(({ revision }) => revision !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await rowsOf(quiz.code)).toHaveLength(1);
  });

  it('publish nothing unseen: what the other changed meanwhile is told first', async () => {
    const quiz = await mira.createQuiz(2);
    await jonas.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion() });
    expect(await publish(mira, quiz)).toMatchObject({ revision: null, userErrors: [{ code: 'CONFLICT', field: ['draftVersion'] }], quiz: { questionCount: 3 } });
    const now = await mira.quiz(quiz.id);
    const [saved, published] = await Promise.all([jonas.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion({ stem: 'One more?' }) }), publish(mira, now)]);
    const [stored] = await rowsOf(quiz.code);
    // Whoever came first: a revision holds what was seen, or there is none.
    expect(published.revision === null ? 0 : stored?.questions.length).toBe(published.revision === null ? 0 : 3);
    expect(saved.quiz.questionCount).toBe(4);
  });
});

describe('a code', () => {
  it('leads nowhere while its quiz was put away, and where it did when it is taken out again', async () => {
    const quiz = await mira.createQuiz(1);
    await publish(mira, quiz);
    const { data } = await api.ask('query ($code: String!) { quiz(code: $code) { id } }', { variables: { code: quiz.code } });
    const { id } = (data as unknown as { quiz: { id: string } }).quiz;
    const { quiz: archived } = await mira.must('archiveQuiz', { quiz: quiz.id });
    expect(archived).toMatchObject({ state: 'ARCHIVED', archivedAt: '2030-01-01T12:00:00.000Z' });
    expect(await studentsView(quiz.code)).toBeNull();
    expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } })).data).toEqual({ node: null });
    expect((await mira.must('restoreQuiz', { quiz: quiz.id })).quiz.state).toBe('PUBLISHED');
    expect((await studentsView(quiz.code))?.questions).toHaveLength(1);
  });

  it('gives the newest revision', async () => {
    const quiz = await mira.createQuiz(1);
    await publish(mira, quiz);
    const { quiz: longer } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion() });
    await publish(mira, longer, 'One more.');
    expect((await studentsView(quiz.code))?.questions).toHaveLength(2);
  });
});

describe('what publishing asks of the database', () => {
  it('does not grow with the questions', async () => {
    const statements = async (fill: number): Promise<number> => {
      const quiz = await mira.createQuiz(fill);
      return (await countStatements(() => publish(mira, quiz))).statements.length;
    };
    expect(await statements(12)).toBe(await statements(2));
  });
});

function raise(): never { throw new Error('no question'); }
