import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApi } from '../../testing/start-test-api.js';
import { ask, copyFerry, ferryArticle } from '../packs/testing/pack-steps.js';
import { sitDown, startDesks, type AtDesk, type QuizShown } from './testing/work-at-desk.js';

let api: TestApi;
let mira: AtDesk;
let slug: string;
let quiz: QuizShown;
beforeAll(async () => {
  api = await startDesks();
  mira = await sitDown(api, 'Mira');
  slug = await copyFerry(api, mira.teacher, 'The ferry, as we tell it');
  await ask(api, 'mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { userErrors { message } } }', mira.teacher.headers, { input: { pack: slug, files: [{ name: 'wire.txt', text: ferryArticle('wire-2021-07-07') }] } });
  quiz = (await mira.must('createQuiz', { pack: slug, fill: 10 })).quiz;
}, 120_000);
afterAll(async () => { await api.close(); });

describe('a quiz about a pack of the desk\'s own', () => {
  it('is made by that desk alone: to others there is no such pack', async () => {
    const other = await sitDown(api, 'Other');
    await expect(other.tell('createQuiz', { pack: slug })).rejects.toThrow(`There is no pack \\"${slug}\\"`);
  });

  it('lets its teachers read, select and cite the originals that they attached', async () => {
    const { data } = await mira.ask('query ($id: ID!) { deskQuiz(id: $id) { readings { source textKind verbatim text passages { start } } } }', { id: quiz.id });
    const { readings } = (data as unknown as { deskQuiz: { readings: { source: string; textKind: string; verbatim: boolean; text: string; passages: unknown[] }[] } }).deskQuiz;
    const original = readings.find(({ textKind }) => textKind === 'FULL');
    expect(original).toMatchObject({ source: 'wire-2021-07-07', verbatim: true });
    expect(original?.passages.length).toBeGreaterThan(0);
  });

  it('shows its students the sources that are asked about and the passages that are cited, and no whole text', async () => {
    expect(quiz.questions.every(({ check }) => check.standing === 'PROVED')).toBe(true);
    await mira.must('publishQuiz', { quiz: quiz.id, draftVersion: quiz.draftVersion });
    const { data, errors } = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { quiz { pack { title } questions { stem sources { slug label text outlet { name } } } } } userErrors { code } } }', { variables: { input: { code: quiz.code, nickname: 'Ada' } } });
    expect(errors).toEqual([]);
    const shown = (data as unknown as { startAttempt: { attempt: { quiz: { pack: { title: string }; questions: { sources: { label: string; text: string | null; outlet: { name: string } }[] }[] } } } }).startAttempt.attempt.quiz;
    expect(shown.pack.title).toBe('The ferry, as we tell it');
    const sources = shown.questions.flatMap((question) => question.sources);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every(({ label, outlet }) => label !== '' && outlet.name !== '')).toBe(true);
    expect(sources.filter(({ text }) => text !== null)).toEqual([]);
  });
});
