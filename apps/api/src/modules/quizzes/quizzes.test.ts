import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chooseQuiz, generateQuestions, gradeResponse, QUESTION_KINDS, type KeyedQuestion } from '@footnote/quiz-engine';
import { randomBytes, randomUUID } from 'node:crypto';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { freezeQuestion } from './freeze-question.js';
import { publishStarterQuiz } from './publish.service.js';
import { makeCode, readCode } from './quiz-code.js';

describe('a code', () => {
  it('has thirty bits or more, and no two letters that look alike', () => {
    const codes = Array.from({ length: 500 }, () => makeCode());
    const letters = new Set(codes.join('').replaceAll('-', ''));
    for (const [a, b] of ['O0', '1I', '1L', 'IL', '5S', '8B', '2Z', 'UV']) expect([a, b].every((letter) => letters.has(letter ?? ''))).toBe(false);
    expect(7 * Math.log2(letters.size)).toBeGreaterThanOrEqual(30);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  });

  it('is read however it is typed, and as nothing where it cannot be one', () => {
    for (const typed of ['K7P-2QXM', 'k7p2qxm', ' k7p 2qxm ', 'K7P–2QXM', 'k7p_2qxm']) expect(readCode(typed)).toBe('K7P-2QXM');
    for (const typed of ['', 'K7P-2QX', 'K7P-2QXMM', 'K7P-2QXO', 'K7P-2QX!', 'K7P-2QXM'.repeat(99)]) expect(readCode(typed)).toBeNull();
  });
});

describe('freezing a question', () => {
  const graph = shippedGraph('harbour-ferry');
  const drafts = chooseQuiz({ drafts: generateQuestions({ graph, asOf: '2021-07-10', knownAt: '2030-01-01', seed: 'x' }), kinds: QUESTION_KINDS, seed: 'x' });
  const drawId = (): string => randomBytes(9).toString('base64url');
  const freeze = (draft: (typeof drafts)[number]) => freezeQuestion(draft, { graph, questionId: randomUUID(), drawId });
  const idsOf = ({ options, targets }: KeyedQuestion): readonly string[] => [...options, ...targets].map(({ id }) => id);

  it('draws new ids each time, and grades by them as by the old', () => {
    expect(drafts.length).toBe(10);
    for (const draft of drafts) {
      const [one, other] = [freeze(draft), freeze(draft)];
      expect(idsOf(one.question).filter((id) => idsOf(other.question).includes(id) || idsOf(draft.question).includes(id))).toEqual([]);
      const { key } = one.question;
      const right = key.type === 'OPTIONS' ? { type: 'OPTIONS' as const, optionIds: key.optionIds } : key.type === 'PAIRS' ? { type: 'PAIRS' as const, pairs: key.pairs } : { type: 'NUMBER' as const, number: key.number };
      expect(gradeResponse(one.question, right)).toMatchObject({ ok: true, correct: true });
      expect(one.question.options.map(({ text }) => text)).toEqual(draft.question.options.map(({ text }) => text));
    }
  });

  it('leaves no old id anywhere in what is kept', () => {
    for (const draft of drafts) {
      const kept = JSON.stringify(freeze(draft));
      for (const id of [...idsOf(draft.question), draft.question.id]) expect(kept).not.toContain(`"${id}"`);
    }
  });

  it('keeps what the explanation cites, and no whole text', () => {
    for (const draft of drafts) {
      const { explanation, grounds } = freeze(draft);
      const cited = [...explanation.key, ...explanation.others].flatMap(({ evidence }) => evidence);
      expect(new Set(grounds.evidence.map(({ slug }) => slug))).toEqual(new Set([...cited, ...grounds.assertions.flatMap(({ evidence }) => evidence)]));
      expect(grounds.sources.every(({ text }) => text === null)).toBe(true);
    }
  });
});

describe('the quiz of the first start', () => {
  let api: TestApi;
  beforeAll(async () => { api = await startTestApi(); }, 120_000);
  afterAll(async () => { await api.close(); });

  it('is not there where there is no pack', async () => {
    expect(await publishStarterQuiz(api.dependencies)).toBeNull();
  });

  it('has one question of each kind, is on the list, and is made once however many replicas start', async () => {
    await api.importGraph(shippedGraph('harbour-ferry'));
    const codes = await Promise.all([publishStarterQuiz(api.dependencies), publishStarterQuiz(api.dependencies), publishStarterQuiz(api.dependencies)]);
    const [code] = codes.filter((one) => one !== null);
    expect(codes.filter((one) => one !== null)).toHaveLength(1);
    expect(await publishStarterQuiz(api.dependencies)).toBeNull();
    const { data, errors } = await api.ask('query ($code: String!) { quiz(code: $code) { id code title asOf questionCount publishedAt pack { slug } questions { id kind standing } } quizzes { totalCount nodes { code } } pack(slug: "harbour-ferry") { quizzes { nodes { code } } } }', { variables: { code: code?.toLowerCase() } });
    expect(errors).toEqual([]);
    const { quiz } = data as unknown as { quiz: { id: string; questions: { kind: string; standing: string }[] } };
    expect(data).toMatchObject({ quiz: { code, questionCount: 10, pack: { slug: 'harbour-ferry' } }, quizzes: { totalCount: 1, nodes: [{ code }] }, pack: { quizzes: { nodes: [{ code }] } } });
    expect(quiz.questions.map(({ kind }) => kind).sort()).toEqual([...QUESTION_KINDS].sort());
    expect(quiz.questions.every(({ standing }) => standing === 'PROVED')).toBe(true);
  }, 60_000);

  it('is found again by its id, and so is each of its questions', async () => {
    const { data } = await api.ask('{ quizzes { nodes { id questions { id stem } } } }');
    const [quiz] = (data as unknown as { quizzes: { nodes: { id: string; questions: { id: string; stem: string }[] }[] } }).quizzes.nodes;
    const again = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Quiz { id questions { id stem } } ... on Question { id stem } } }', { variables: { ids: [quiz?.id, ...(quiz?.questions ?? []).map(({ id }) => id)] } });
    expect(again.data).toEqual({ nodes: [quiz, ...(quiz?.questions ?? [])] });
  });

  it('stays as it was when the pack changes, with the passages of that time', async () => {
    const start = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id nextQuestion { id kind options { id } } quiz { questions { id kind options { id } targets { id } } } } resumeToken } }', { variables: { input: { code: await codeOf(), nickname: 'Mira' } } });
    const { attempt, resumeToken } = (start.data as unknown as { startAttempt: { attempt: { id: string; quiz: { questions: { id: string; kind: string; options: { id: string }[] }[] } }; resumeToken: string } }).startAttempt;
    const question = attempt.quiz.questions.find(({ kind }) => kind === 'OUTLET');
    await api.ask('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { userErrors { code } } }', { variables: { input: { attempt: attempt.id, resumeToken, question: question?.id, responseId: randomUUID(), response: { optionIds: [question?.options[0]?.id] } } } });
    const review = 'query ($id: ID!, $resumeToken: String!) { attempt(id: $id, resumeToken: $resumeToken) { responses { question { stem sources { slug } } feedback { explanation { text key { reason evidence { exact source { slug label outlet { name } pack { slug } } } corroboration { verdict origins { label sources { slug } } } assertions { claim { statement } source { slug } chain { label source { label } actor { name } } evidence { exact } } } others { reason } } } } } }';
    const before = await api.ask(review, { variables: { id: attempt.id, resumeToken } });
    expect(before.errors).toEqual([]);
    // All that the explanation rests on goes: claims, tellings, passages, sources and their outlets.
    const graph = shippedGraph('harbour-ferry');
    await api.importGraph({ ...graph, outlets: [], sources: [], reliances: [], events: [], claims: [], assertions: [], evidence: [], absences: [], contradictions: [], actors: [], issues: [] });
    const after = await api.ask(review, { variables: { id: attempt.id, resumeToken } });
    expect(after.errors).toEqual([]);
    const cited = (answer: typeof before): unknown => (answer.data as unknown as { attempt: { responses: { feedback: { explanation: { text: string; key: { evidence: unknown; corroboration: unknown }[] } } }[] } }).attempt.responses.map(({ feedback: { explanation } }) => ({ text: explanation.text, key: explanation.key.map(({ evidence, corroboration }) => ({ evidence, corroboration })) }));
    expect(cited(after)).toEqual(cited(before));
  }, 60_000);

  async function codeOf(): Promise<string> {
    const { data } = await api.ask('{ quizzes { nodes { code } } }');
    return (data as unknown as { quizzes: { nodes: { code: string }[] } }).quizzes.nodes[0]?.code ?? '';
  }
});
