import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describePassage } from '@footnote/evidence';
import type { TestApi } from '../../testing/start-test-api.js';
import { CHECK, contentToSave, ownQuestion, sitDown, startDesks, type AtDesk, type CheckShown, type QuizShown } from './testing/work-at-desk.js';

let api: TestApi;
let mira: AtDesk;
let quiz: QuizShown;
beforeAll(async () => {
  api = await startDesks();
  mira = await sitDown(api, 'Mira');
  quiz = await mira.createQuiz(3);
}, 120_000);
afterAll(async () => { await api.close(); });

async function check(question: Readonly<Record<string, unknown>>, editOf?: string): Promise<CheckShown> {
  const { data, body } = await mira.ask(`query ($quiz: ID!, $question: AuthoredQuestionInput!, $editOf: ID) { checkQuestion(quiz: $quiz, question: $question, editOf: $editOf) { ${CHECK} backing { optionId right by says } } }`, { quiz: quiz.id, question, ...(editOf !== undefined && { editOf }) });
  return (data as unknown as { checkQuestion: CheckShown } | null)?.checkQuestion ?? raise(body);
}
function raise(what = 'nothing'): never { throw new Error(what); }

interface ReadingShown { readonly source: string; readonly label: string; readonly text: string | null; readonly contentHash: string; readonly verbatim: boolean; readonly textKind: string; readonly passages: readonly { readonly start: number; readonly end: number; readonly claims: readonly { readonly slug: string; readonly statement: string; readonly answer: string }[] }[] }

async function readings(): Promise<readonly ReadingShown[]> {
  const { data } = await mira.ask('query ($id: ID!) { deskQuiz(id: $id) { readings { source label outlet title published { label } textKind verbatim text contentHash machineTranslated passages { start end claims { slug statement answer holdsFrom { label } } } } } }', { id: quiz.id });
  return (data as unknown as { deskQuiz: { readings: readonly ReadingShown[] } }).deskQuiz.readings;
}

/** A passage as a teacher selects it in a reading. */
async function select(): Promise<{ readonly reading: ReadingShown; readonly passage: Readonly<Record<string, unknown>> }> {
  const reading = (await readings()).find(({ passages, text }) => text !== null && passages.length > 0) ?? raise();
  const { start, end } = reading.passages[0] ?? raise();
  const { exact, prefix, suffix, contentHash } = describePassage(reading.text ?? '', start, end);
  return { reading, passage: { source: reading.source, exact, prefix, suffix, start, end, contentHash } };
}

describe('the readings of a quiz', () => {
  it('are the texts of its pack with the passages that it cites and what those tell', async () => {
    const found = await readings();
    expect(found.length).toBeGreaterThan(2);
    const told = found.flatMap(({ text, passages }) => passages.map(({ start, end, claims }) => ({ words: text?.slice(start, end), claims })));
    expect(told.every(({ words }) => words !== undefined && words.trim() !== '')).toBe(true);
    expect(told.flatMap(({ claims }) => claims).length).toBeGreaterThan(10);
    // Of a pack that everybody may read, teachers read the summaries.
    expect(found.every(({ textKind, verbatim }) => textKind !== 'FULL' && !verbatim)).toBe(true);
    for (const { passages } of found) expect(new Set(passages.map(({ start, end }) => `${String(start)} ${String(end)}`)).size).toBe(passages.length);
  });
});

describe('checking a question as it is typed', () => {
  it('says of one without a source that it is unsourced, and what is missing', async () => {
    const found = await check(ownQuestion());
    expect(found).toMatchObject({ standing: 'UNSOURCED', canBeAsked: true, proof: { valid: false } });
    expect(found.missing.length).toBeGreaterThan(0);
    expect(found.summary).toBe(`Not proved. ${found.missing[0]?.message ?? ''} ${['', 'One more thing is', 'Two more things are', 'Three more things are'][found.missing.length - 1] ?? ''} missing.`);
  });

  it('says that it is cited once its key has a passage that stands in its source, and shows it in the explanation', async () => {
    const { passage } = await select();
    const options = [{ id: 'a', text: 'A ticket', reason: 'The report says so.', evidence: [passage] }, { id: 'b', text: 'A passport' }, { id: 'c', text: 'A bicycle' }];
    const found = await check(ownQuestion({ options }));
    expect(found.standing).toBe('CITED');
    expect(found.explanation.key.flatMap(({ evidence }) => evidence.map(({ exact }) => exact))).toContain(passage['exact']);
    const moved = await check(ownQuestion({ options: [{ ...options[0], evidence: [{ ...passage, start: 1, end: 1 + String(passage['exact']).length }] }, ...options.slice(1)] }));
    expect(moved.standing).toBe('CITED');
    const invented = 'words that stand nowhere in it at all';
    const lost = await check(ownQuestion({ options: [{ ...options[0], evidence: [{ ...passage, exact: invented, end: Number(passage['start']) + invented.length }] }, ...options.slice(1)] }));
    expect(lost.standing).toBe('UNSOURCED');
  });

  it('keeps the passage with the question, and shows how well it is found again', async () => {
    const { reading, passage } = await select();
    const { draftQuestion } = await mira.must('addDraftQuestion', { quiz: quiz.id, question: ownQuestion({ stem: 'What does it say?', options: [{ id: 'a', text: 'This', reason: 'It does.', evidence: [passage] }, { id: 'b', text: 'That' }] }) });
    expect(draftQuestion).toMatchObject({ check: { standing: 'CITED' }, content: { options: [{ evidence: [{ exact: passage['exact'], anchor: 'EXACT', sourceLabel: reading.label }] }, { evidence: [] }] } });
    const { quiz: with4 } = await mira.must('removeDraftQuestion', { question: draftQuestion?.id, baseVersion: 1 });
    expect(with4.questionCount).toBe(3);
  });

  it('proves an edited suggestion anew: it stays proved where the facts stay, and is not where they do not', async () => {
    const question = quiz.questions.find(({ kind, content }) => kind === 'SINGLE_CHOICE' || content.keyOptionIds.length === 1) ?? raise();
    expect((await check(contentToSave(question.content), question.id)).standing).toBe('PROVED');
    const [wrong] = question.content.options.filter(({ id }) => !question.content.keyOptionIds.includes(id));
    const turned = await check(contentToSave(question.content, { keyOptionIds: [wrong?.id] }), question.id);
    expect(turned).toMatchObject({ standing: expect.not.stringContaining('PROVED'), proof: { valid: false } });
    expect(turned.missing.length).toBeGreaterThan(0);
  });

  it('tells what keeps it from being asked before all else', async () => {
    const found = await check(ownQuestion({ stem: '', keyOptionIds: [] }));
    expect(found.canBeAsked).toBe(false);
    expect(found.summary).toBe('It cannot be asked yet. Write the question. One more thing is missing.');
  });

  it('warns of flaws of writing, by name', async () => {
    const { lint } = await check(ownQuestion({ options: [{ id: 'a', text: 'All of the above' }, { id: 'b', text: 'A passport' }, { id: 'c', text: 'A ticket' }] }));
    expect(lint.length).toBeGreaterThan(0);
  });

  it('stores nothing, and refuses what is no question with words', async () => {
    const before = await mira.quiz(quiz.id);
    await check(ownQuestion());
    expect(await mira.quiz(quiz.id)).toEqual(before);
    await expect(check(ownQuestion({ stem: 'x'.repeat(3_000) }))).rejects.toThrow('at most 600 characters');
  });

  it('knows no question of another desk to be an edit of', async () => {
    const other = await sitDown(api, 'Other');
    const theirs = await other.createQuiz(1);
    const [question] = theirs.questions;
    // As one of her own: of that kind and without a base.
    const found = await check(ownQuestion(), question?.id);
    expect(found).toEqual(await check(ownQuestion()));
  });
});
