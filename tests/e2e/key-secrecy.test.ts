import { askGraph, sendGraph } from '../testkit/ask-graph.js';
import { inBrowser } from '../testkit/in-browser.js';
import { attemptInHand, beginQuiz, check, fillAnswer, findStarterQuiz, goOn, readQuestion, readStoredAttempt, type AttemptInHand, type QuestionOnScreen, type StoredAttempt } from '../testkit/quiz-steps.js';
import type { Student } from '../testkit/student.js';

const shared = inBrowser();

/** One thing that a student's browser could look into while a question is open. */
interface Seen { readonly where: string; readonly text: string }

/** Letters and figures alone: what HTML, JSON and React's payload escape in ways of their own reads the same. */
function bare(text: string): string {
  return text.replace(/&(?:#x?[0-9a-f]+|[a-z]+);|\\u[0-9a-f]{4}|\\n/gi, '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Names of fields that tell a key or a verdict, as they would stand in JSON, also in JSON inside of a string. */
const TELLING_FIELD = /\\?"(keyOptionIds|keyPairs|keyNumber|correct|score|isKey|isCorrect|explanation|refutation|proof|bases)\\?"\s*:/;

async function lookAround(student: Student, attempt: AttemptInHand, question: QuestionOnScreen): Promise<readonly Seen[]> {
  const { page } = student;
  const { webUrl } = shared.product;
  const here = page.url();
  const get = async (where: string, address: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> => ({ where, text: await (await page.request.get(address, { headers: { ...headers } })).text() });
  const graph = async (where: string, query: string, variables: object): Promise<Seen> => ({ where, text: (await sendGraph(webUrl, query, { variables })).text });
  const all = 'id kind stem unit asOf standing options { id text } targets { id text } sources { id }';
  const stored = await page.evaluate(async () => {
    const kept = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(([name, value]) => `${name}=${String(value)}`);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) kept.push(`${request.url} ${(await (await cache.match(request))?.text()) ?? ''}`);
    }
    return kept.join('\n');
  });
  return [
    { where: 'the page as it stands', text: await page.content() },
    { where: 'storage and caches', text: stored },
    await get('the HTML', here),
    await get('the payload of React', here, { RSC: '1' }),
    await get('the payload of React, fetched ahead', here, { RSC: '1', 'Next-Router-Prefetch': '1' }),
    await get('the explanation of the next answer', `${webUrl}/q/${attempt.code}/${attempt.id}/answers/${question.number}`),
    await get('the results before the end', `${webUrl}/q/${attempt.code}/${attempt.id}/results`),
    await graph('the quiz', `query ($code: String!) { quiz(code: $code) { questions { ${all} } } }`, { code: attempt.code }),
    await graph('the attempt', `query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) { nextQuestion { ${all} } } }`, { id: attempt.id, token: attempt.resumeToken }),
    await graph('the question as a node', `query ($id: ID!) { node(id: $id) { id __typename ... on Question { ${all} } } }`, { id: question.id }),
  ];
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Every option of the question is there as often as every other: nothing sets the key's apart. */
function expectOptionsAlike({ text }: Seen, question: QuestionOnScreen): void {
  expect(new Set(question.optionIds.map((id) => count(text, id))).size).toBeLessThanOrEqual(1);
}

function expectNothingTold(seen: readonly Seen[], question: QuestionOnScreen, told: StoredAttempt['responses'][number]): void {
  // A reason may quote the stem; what is longer than any sentence of the question itself would be the explanation.
  const reasons = [told.explanation.text, ...told.explanation.key.map(({ reason }) => reason), ...told.explanation.others.map(({ reason }) => reason)]
    .filter((reason) => reason.length >= 25 && !bare(question.stem).includes(bare(reason)));
  expect(reasons.length).toBeGreaterThan(0);
  for (const { where, text } of seen) {
    const plain = bare(text);
    expect({ where, tells: reasons.filter((reason) => plain.includes(bare(reason))) }).toEqual({ where, tells: [] });
  }
}

describe('while a question is open, its key', () => {
  it('is in no page, payload, cache, reply or storage, for each question of the quiz', async () => {
    const { code, questionCount } = await findStarterQuiz(shared.product.webUrl);
    const student = await shared.seat({ keepReplies: true });
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    expect(student.received).not.toEqual([]);
    const attempt = await attemptInHand(student);
    for (let number = 1; number <= questionCount; number += 1) {
      const question = await readQuestion(page);
      const own = student.received.filter(({ url }) => new URL(url).pathname === new URL(page.url()).pathname).map(({ url, body }) => ({ where: `what the browser received from ${url}`, text: body }));
      const seen = [...(await lookAround(student, attempt, question)), ...own];
      for (const one of seen) {
        expectOptionsAlike(one, question);
        // The results show earlier questions, whose explanations are the student's by now.
        if (one.where !== 'the results before the end') expect({ where: one.where, field: TELLING_FIELD.exec(one.text)?.[0] }).toEqual({ where: one.where, field: undefined });
        expect(one.text).not.toContain('data-verdict');
      }
      await fillAnswer(page, question);
      await check(page);
      const told = (await readStoredAttempt(shared.product.webUrl, attempt))?.responses.find((response) => response.question.id === question.id);
      if (told === undefined) throw new Error('The answer was not stored.');
      expectNothingTold(seen.filter(({ where }) => where !== 'the results before the end' || number === 1), question, told);
      await goOn(page);
    }
  });

  it('is behind no path of the schema: only a stored answer, and what a desk alone is given, tell it', async () => {
    const { __schema: schema } = await askGraph<{ __schema: { types: readonly { name: string; kind: string; fields: readonly { name: string; type: Wrapped }[] | null; possibleTypes: readonly { name: string }[] | null }[] } }>(
      shared.product.webUrl, '{ __schema { types { name kind possibleTypes { name } fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
    );
    const edges = schema.types.flatMap((type) => (type.fields ?? []).map((field) => ({ from: type.name, field: field.name, to: innermost(field.type) })));
    expect(edges.length).toBeGreaterThan(200);
    // Who has a key, by the name of a field or by what it leads to.
    const telling = new Set([
      'Response', 'Feedback', 'QuestionDraft', 'Explanation', 'OptionReason', 'Proof', 'Check', 'LintFinding', 'LintMend', 'Pair',
      'AuthoredQuestion', 'AuthoredOption', 'QuestionCheck', 'Missing', 'DraftQuestion', 'Suggestion', 'ItemResult',
    ]);
    const ways = edges.filter(({ from, field, to }) => !telling.has(from) && (telling.has(to) || /^key(Option|Pair|Number)/.test(field))).map(({ from, field }) => `${from}.${field}`).sort();
    expect(ways).toEqual([
      'AcceptSuggestionPayload.draftQuestion', 'AddDraftQuestionPayload.draftQuestion', 'Attempt.responses', 'DeskQuiz.questions', 'MoveDraftQuestionPayload.draftQuestion', 'Query.checkQuestion',
      'QuestionDraftConnection.nodes', 'QuestionDraftEdge.node', 'QuizResults.item', 'QuizResults.items', 'RemoveDraftQuestionPayload.draftQuestion', 'RemoveDraftQuestionPayload.theirs',
      'RestoreDraftQuestionPayload.draftQuestion', 'SaveDraftQuestionPayload.draftQuestion', 'SaveDraftQuestionPayload.theirs', 'SubmitResponsePayload.response', 'SuggestionConnection.nodes', 'SuggestionEdge.node',
    ]);
    expect(edges.filter(({ to }) => /^QuestionDraftConnection$/.test(to)).map(({ from, field }) => `${from}.${field}`)).toEqual(['Query.questionDrafts']);
    const fieldsOf = (name: string) => edges.filter(({ from }) => from === name).map(({ field }) => field).sort();
    expect(fieldsOf('Question')).toEqual(['asOf', 'id', 'kind', 'options', 'sources', 'standing', 'stem', 'targets', 'unit']);
    expect(fieldsOf('Option')).toEqual(['id', 'text']);
    const nodes = schema.types.find(({ name }) => name === 'Node')?.possibleTypes?.map(({ name }) => name) ?? [];
    expect(nodes.length).toBeGreaterThan(5);
    // A question of a draft is its desk's: the matrix of roles and operations holds that for node(id) too.
    expect(nodes.filter((name) => telling.has(name))).toEqual(['DraftQuestion']);
  });

  it('is not given to a reader without the administrator’s token who asks for drafts', async () => {
    const query = 'query { questionDrafts(pack: "us-icc-evidence", asOf: "2023-03-08", first: 1) { totalCount nodes { keyOptionIds } } }';
    for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Bearer ${shared.product.adminToken}x` }, { authorization: shared.product.adminToken }]) {
      const reply = await sendGraph<unknown>(shared.product.webUrl, query, { headers });
      expect(reply.errors?.length).toBeGreaterThan(0);
      expect(reply.text).not.toContain('keyOptionIds":');
    }
  });

  it('is not in what two students get: option ids and their order are the same for both', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const seen = [];
    for (const student of [await shared.seat(), await shared.seat()]) {
      await beginQuiz(student, shared.product.webUrl, { code });
      seen.push(await readQuestion(student.page));
    }
    expect(seen[1]).toEqual(seen[0]);
  });
});

interface Wrapped { readonly name: string | null; readonly ofType?: Wrapped | null }

function innermost(type: Wrapped): string {
  return type.name ?? (type.ofType === undefined || type.ofType === null ? '' : innermost(type.ofType));
}
