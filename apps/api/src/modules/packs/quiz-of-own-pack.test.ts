import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { ask, copyFerry, ferryArticle } from './testing/pack-steps.js';

let api: TestApi;
let teacher: TestTeacher;
let slug: string;
let code: string;
let suggestionIds: readonly string[];
const WIRE = 'wire-2021-07-07';

beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp({ name: 'Ada' });
  slug = await copyFerry(api, teacher);
  await ask(api, 'mutation ($input: AttachOriginalsInput!) { attachOriginals(input: $input) { userErrors { code } } }', teacher.headers, { input: { pack: slug, files: [{ name: 'wire.txt', text: ferryArticle(WIRE) }] } });
  const { createQuiz: { quiz } } = await ask<{ createQuiz: { quiz: { id: string; code: string; suggestions: { nodes: readonly { id: string; draft: { question: { id: string } } }[] } } } }>(
    api, 'mutation ($pack: String!) { createQuiz(input: { pack: $pack, title: "Of our own pack" }) { quiz { id code suggestions(filter: { source: "wire-2021-07-07", kinds: [SINGLE_CHOICE] }, first: 5) { nodes { id draft { question { id } } } } } userErrors { message } } }', teacher.headers, { pack: slug });
  suggestionIds = quiz.suggestions.nodes.map(({ draft }) => draft.question.id);
  expect(suggestionIds.length).toBeGreaterThan(0);
  for (const { id } of quiz.suggestions.nodes) await ask(api, 'mutation ($input: AcceptSuggestionInput!) { acceptSuggestion(input: $input) { userErrors { message } } }', teacher.headers, { input: { quiz: quiz.id, suggestion: id } });
  const { deskQuiz } = await ask<{ deskQuiz: { draftVersion: number } }>(api, 'query ($id: ID!) { deskQuiz(id: $id) { draftVersion } }', teacher.headers, { id: quiz.id });
  await ask(api, 'mutation ($input: PublishQuizInput!) { publishQuiz(input: $input) { notReady { message } userErrors { message } } }', teacher.headers, { input: { quiz: quiz.id, draftVersion: deskQuiz.draftVersion } });
  code = quiz.code;
}, 120_000);
afterAll(async () => { await api.close(); });

interface Evidence { readonly exact: string; readonly verbatim: boolean; readonly source: { readonly id: string; readonly text: string | null; readonly textKind: string; readonly pack: { readonly own: boolean } } }
interface Explained { readonly feedback: { readonly explanation: { readonly key: readonly { readonly evidence: readonly Evidence[] }[] } } | null }
interface Started { readonly startAttempt: { readonly resumeToken: string; readonly attempt: { readonly id: string; readonly nextQuestion: { readonly id: string; readonly options: readonly { readonly id: string }[] } | null } } }

describe('a quiz of a desk\'s own pack', () => {
  it('tells students what it is about and made of, and nothing more of the pack', async () => {
    expect(await ask(api, 'query ($code: String!) { quiz(code: $code) { title linksOut sourceLabels pack { title own } } }', {}, { code })).toMatchObject({
      quiz: { title: 'Of our own pack', linksOut: true, sourceLabels: expect.arrayContaining(['Quay Review']), pack: { own: true } },
    });
    const { errors, body } = await api.ask(`{ quiz(code: "${code}") { pack { sources { nodes { text } } } } }`);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(body).not.toContain('Tallow');
  });

  it('shows students the full text in the passages that an explanation cites, and nowhere else', async () => {
    const { startAttempt: { resumeToken, attempt } } = await ask<Started>(api, 'mutation ($code: String!) { startAttempt(input: { code: $code, nickname: "Mira" }) { resumeToken attempt { id nextQuestion { id options { id } } } userErrors { message } } }', {}, { code });
    const passages: Evidence[] = [];
    let question = attempt.nextQuestion;
    for (let nth = 0; question !== null && nth < 10; nth += 1) {
      const { submitResponse } = await ask<{ submitResponse: { response: Explained; attempt: Started['startAttempt']['attempt'] } }>(api, `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
        response { feedback { explanation { key { evidence { exact verbatim source { id text textKind pack { own } } } } } } } attempt { nextQuestion { id options { id } } } userErrors { message } } }`, {}, {
        input: { attempt: attempt.id, resumeToken, responseId: `00000000-0000-4000-8000-00000000000${String(nth)}`, question: question.id, response: answerTo(question) },
      });
      passages.push(...(submitResponse.response.feedback?.explanation.key ?? []).flatMap(({ evidence }) => evidence));
      question = submitResponse.attempt.nextQuestion;
    }
    const verbatim = passages.filter((passage) => passage.verbatim);
    expect(verbatim.length).toBeGreaterThan(0);
    for (const { exact, source } of verbatim) {
      expect(ferryArticle(WIRE).replace(/\s+/g, ' ')).toContain(exact.replace(/\s+/g, ' ').replaceAll('’', '\''));
      expect(source).toMatchObject({ textKind: 'FULL', text: null, pack: { own: true } });
    }
    const found = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Source { text } } }', { variables: { ids: passages.map(({ source }) => source.id) } });
    expect(found.body).not.toContain('Source');
  });

  it('gives its suggestions to its desk alone', async () => {
    const other = await api.signUp({ name: 'Bo' });
    for (const headers of [{}, other.headers]) {
      const { data, body } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Question { stem } } }', { headers, variables: { ids: suggestionIds } });
      expect(data).toEqual({ nodes: suggestionIds.map(() => null) });
      expect(body).not.toContain('stem');
    }
  });

  it('shows no links to originals where its desk wants none', async () => {
    await ask(api, 'mutation { changeDesk(input: { linksOut: false }) { userErrors { code } } }', teacher.headers);
    expect(await ask(api, `{ quiz(code: "${code}") { linksOut } }`, {})).toEqual({ quiz: { linksOut: false } });
  });
});

function answerTo({ options }: { readonly options: readonly { readonly id: string }[] }): object {
  const [first] = options;
  return first === undefined ? { number: 1 } : { optionIds: [first.id] };
}
