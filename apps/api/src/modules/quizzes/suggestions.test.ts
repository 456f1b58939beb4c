import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areTwins, twinMarkOf, QUESTION_KINDS } from '@footnote/quiz-engine';
import { indexGraph } from '@footnote/knowledge';
import { countStatements } from '../../platform/database/index.js';
import { shippedGraph, type TestApi } from '../../testing/start-test-api.js';
import { gatherSuggestions } from './suggestion.service.js';
import { PACK, sitDown, startDesks, type AtDesk, type QuizShown } from './testing/work-at-desk.js';

let api: TestApi;
let mira: AtDesk;
let quiz: QuizShown;
beforeAll(async () => {
  api = await startDesks();
  mira = await sitDown(api, 'Mira');
  quiz = await mira.createQuiz();
}, 120_000);
afterAll(async () => { await api.close(); });

interface Shown { readonly id: string; readonly mark: string; readonly draft: { readonly question: { readonly kind: string; readonly stem: string; readonly asOf: string; readonly sources: readonly { readonly slug: string }[] }; readonly difficulty: number; readonly proof: { readonly valid: boolean; readonly knownAt: string } } }
interface Page { readonly totalCount: number; readonly nodes: readonly Shown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

async function page(args: Readonly<Record<string, unknown>> = {}, of = quiz): Promise<Page> {
  const { data, errors, body } = await mira.ask(`query ($id: ID!, $filter: SuggestionFilter, $first: Int, $after: String) { deskQuiz(id: $id) { suggestions(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id mark draft { difficulty proof { valid knownAt } question { kind stem asOf sources { slug } } } } } } }`, { id: of.id, first: 100, ...args });
  if (data === null || errors.length > 0) throw new Error(body);
  return (data as unknown as { deskQuiz: { suggestions: Page } }).deskQuiz.suggestions;
}

describe('the suggestions for a quiz', () => {
  it('are of every key date of the pack, all proved, each kind before any comes again', async () => {
    const { nodes, totalCount } = await page();
    expect(totalCount).toBe(nodes.length);
    expect(new Set(nodes.map(({ draft }) => draft.question.asOf))).toEqual(new Set(shippedGraph(PACK).pack.keyDates.map(({ day }) => day)));
    expect(nodes.every(({ draft }) => draft.proof.valid)).toBe(true);
    expect(new Set(nodes.slice(0, QUESTION_KINDS.length).map(({ draft }) => draft.question.kind))).toEqual(new Set(QUESTION_KINDS));
  });

  it('hold no two that ask the same, though they are of several days', async () => {
    const graph = shippedGraph(PACK);
    const all = await gatherSuggestions(graph, { days: graph.pack.keyDates.map(({ day }) => day), knownAt: '2030-01-01' });
    const marks = all.map(({ draft }) => twinMarkOf(draft.question, indexGraph(graph)));
    const twins = marks.flatMap((one, at) => marks.slice(at + 1).filter((other) => one !== null && other !== null && areTwins(one, other)));
    expect(twins).toEqual([]);
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(all.length);
  });

  it('come page by page, each once, also where some are accepted and rejected meanwhile', async () => {
    const own = await mira.createQuiz();
    const whole = await page({}, own);
    const first = await page({ first: 7 }, own);
    const last = first.nodes.at(-1);
    await mira.must('acceptSuggestion', { quiz: own.id, suggestion: last?.id });
    await mira.must('rejectSuggestion', { quiz: own.id, mark: first.nodes[0]?.mark });
    const rest = await page({ after: first.pageInfo.endCursor }, own);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(whole.nodes.map(({ id }) => id).filter((id) => first.nodes.some((one) => one.id === id) || rest.nodes.some((one) => one.id === id)));
    expect(rest.nodes.length).toBeGreaterThan(whole.totalCount - 12);
    await expect(page({ after: 'nonsense' }, own)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('leave out what the quiz asks already and what was rejected, for this quiz alone, until that is taken back', async () => {
    const own = await mira.createQuiz();
    const before = await page({}, own);
    const [accepted, rejected] = before.nodes;
    await mira.must('acceptSuggestion', { quiz: own.id, suggestion: accepted?.id });
    const { quiz: after } = await mira.must('rejectSuggestion', { quiz: own.id, mark: rejected?.mark });
    expect(after).toMatchObject({ rejectedCount: 1, draftVersion: own.draftVersion + 1 });
    const marks = async (of: QuizShown) => (await page({}, of)).nodes.map(({ mark }) => mark);
    expect((await marks(own)).filter((mark) => mark === accepted?.mark || mark === rejected?.mark)).toEqual([]);
    expect(await marks(quiz)).toContain(rejected?.mark);
    await mira.must('unrejectSuggestions', { quiz: own.id });
    expect(await marks(own)).toContain(rejected?.mark);
    const [inQuiz] = (await mira.quiz(own.id)).questions;
    await mira.must('removeDraftQuestion', { question: inQuiz?.id, baseVersion: 1 });
    expect(await marks(own)).toEqual(before.nodes.map(({ mark }) => mark));
  });

  it('are filtered by kind, day, difficulty, source and words', async () => {
    const all = await page();
    const kinds = await page({ filter: { kinds: ['ORDER', 'NUMERIC'] } });
    expect(new Set(kinds.nodes.map(({ draft }) => draft.question.kind))).toEqual(new Set(['ORDER', 'NUMERIC']));
    const early = await page({ filter: { asOf: '2021-05-20' } });
    expect(early.totalCount).toBeGreaterThan(0);
    expect(early.nodes.every(({ draft }) => draft.question.asOf === '2021-05-20')).toBe(true);
    const known = await page({ filter: { knownAt: '2021-05-20' } });
    expect(known.nodes.every(({ draft }) => draft.proof.knownAt === '2021-05-20')).toBe(true);
    const [easier, harder] = [await page({ filter: { difficulty: 'EASIER' } }), await page({ filter: { difficulty: 'HARDER' } })];
    expect(easier.totalCount + harder.totalCount).toBe(all.totalCount);
    expect(Math.max(...easier.nodes.map(({ draft }) => draft.difficulty))).toBeLessThan(Math.min(...harder.nodes.map(({ draft }) => draft.difficulty)));
    const source = all.nodes.flatMap(({ draft }) => draft.question.sources)[0]?.slug;
    const bySource = await page({ filter: { source } });
    expect(bySource.totalCount).toBeGreaterThan(0);
    expect(bySource.totalCount).toBeLessThan(all.totalCount);
    const words = await page({ filter: { text: '  FERRY  which ' } });
    expect(words.totalCount).toBeGreaterThan(0);
    expect((await page({ filter: { text: 'zeppelin' } })).nodes).toEqual([]);
    expect((await page({ filter: { source: 'no-such-source' } })).nodes).toEqual([]);
    await expect(page({ filter: { text: 'x'.repeat(201) } })).rejects.toThrow('search for at most 200');
    await expect(page({ first: 101 })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('are made once, and again when the pack changes', async () => {
    await page();
    const { statements } = await countStatements(() => page({ first: 10 }));
    expect(statements.filter((statement) => statement.includes('pack_versions'))).toEqual([]);
    const graph = shippedGraph(PACK);
    await api.importGraph({ ...graph, pack: { ...graph.pack, keyDates: graph.pack.keyDates.slice(0, 1) } });
    expect(new Set((await page()).nodes.map(({ draft }) => draft.question.asOf)).size).toBe(1);
    await api.importGraph(graph);
  });

  it('ask as many statements of the database for a hundred as for one', async () => {
    await page();
    const count = async (first: number) => (await countStatements(() => page({ first }))).statements.length;
    expect(await count(100)).toBe(await count(1));
  });
});

describe('filling a new quiz', () => {
  it('takes each kind once before any comes again, no two that ask the same, and as many as are wanted', async () => {
    const ten = await mira.createQuiz(10);
    expect(new Set(ten.questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
    const fifteen = await mira.createQuiz(15);
    expect(fifteen).toMatchObject({ questionCount: 15, notReady: [] });
    expect(fifteen.questions.every(({ check }) => check.standing === 'PROVED')).toBe(true);
    const most = await mira.createQuiz(30);
    expect(most.notReady).toEqual([]);
    expect(most.questionCount).toBeGreaterThan(15);
  });

  it('refuses more than a quiz begins with, and what is no pack', async () => {
    for (const fill of [-1, 31]) expect((await mira.tell('createQuiz', { pack: PACK, fill })).userErrors).toMatchObject([{ code: 'INVALID', field: ['fill'] }]);
    await expect(mira.tell('createQuiz', { pack: 'nowhere' })).rejects.toThrow('There is no pack');
  });
});
