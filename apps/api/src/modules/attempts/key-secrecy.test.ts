import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLNamedType } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { countStatements } from '../../platform/database/index.js';
import { withClient } from '../../platform/database/testing/test-server.js';
import { buildApiSchema } from '../../schema.js';
import { buildServer } from '../../server.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { writeQuery, writeSelection } from '../../testing/write-query.js';
import { classSteps, ownQuiz, setTerms } from '../classes/testing/class-steps.js';
import { publishStarterQuiz, type FrozenQuestion } from '../quizzes/index.js';

const schema = buildApiSchema();

/** Types that hold a key, or lead to one. */
const SECRET = new Set(['Feedback', 'QuestionDraft', 'Explanation', 'OptionReason', 'Proof', 'Check', 'Pair', 'LintFinding', 'LintMend', 'QuestionDraftConnection', 'QuestionDraftEdge']);
/** Types of a teacher's desk, which hold the keys of what is not even published. */
const AT_DESK = new Set([
  'DeskQuiz', 'DeskQuizConnection', 'DeskQuizEdge', 'DraftQuestion', 'AuthoredQuestion', 'AuthoredOption', 'CitedPassage', 'QuestionCheck', 'OptionBacking', 'Missing', 'NotReady', 'Suggestion',
  'SuggestionConnection', 'SuggestionEdge', 'Revision', 'Reading',
]);
/** All types that can be reached from some, by any field. */
function reach(from: readonly GraphQLNamedType[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (found.has(type.name)) continue;
    found.add(type.name);
    if (isAbstractType(type)) open.push(...schema.getPossibleTypes(type));
    if (isObjectType(type)) open.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  }
  return found;
}

function typeOf(name: string): GraphQLNamedType {
  const type = schema.getType(name);
  if (type === undefined || type === null) throw new Error(`no type ${name}`);
  return type;
}

/** The roots from which some type that holds a key, or belongs to a desk, can be reached. */
function rootsToKeys(): readonly GraphQLField<unknown, unknown>[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.filter((field) => [...reach([getNamedType(field.type)])].some((name) => SECRET.has(name) || AT_DESK.has(name)));
}

describe('the schema', () => {
  it('leads from a quiz, a question, an option and everything in the graph to no key', () => {
    const everything = reach(['Quiz', 'Question', 'Option', 'Pack', 'Source', 'Claim', 'Event', 'Actor', 'Issue', 'Position', 'Contradiction', 'Assertion', 'SearchHit', 'Change'].map(typeOf));
    expect(everything.size).toBeGreaterThan(40);
    expect([...everything].filter((name) => SECRET.has(name) || AT_DESK.has(name) || name === 'Attempt')).toEqual([]);
  });

  it('leads from what a student is given to nothing of a desk', () => {
    const given = ['Attempt', 'Membership', 'StartAttemptPayload', 'SubmitResponsePayload', 'FinishAttemptPayload', 'ReportProblemPayload', 'JoinClassPayload'];
    expect([...AT_DESK].filter((name) => schema.getType(name) === undefined)).toEqual([]);
    expect([...reach(given.map(typeOf))].filter((name) => AT_DESK.has(name))).toEqual([]);
  });

  it('has no field of a student\'s question whose name speaks of a key', () => {
    for (const name of ['Question', 'Option', 'Quiz']) {
      const type = typeOf(name);
      expect(isObjectType(type) ? Object.keys(type.getFields()).filter((field) => /key|correct|right|answer|solution|proof|explan|basis|value|score/i.test(field)) : ['no type']).toEqual([]);
    }
  });
});

interface Request { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
/** What is left of the asker's budget falls with every request, whatever is asked. */
const SPENT = /,?"extensions":\{"cost":\{[^}]*\}\}/;

interface Held { readonly attempt: string; readonly resumeToken: string }
interface Asked { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[] }

/** A server that has kept nothing in its memory: what it knows of a key, it reads now. */
async function coldServer(api: TestApi): Promise<FastifyInstance> {
  const app = await buildServer({ ...api.dependencies, database: { ...api.dependencies.database } });
  await app.ready();
  return app;
}

async function askAll(api: TestApi, requests: readonly Request[]): Promise<readonly string[]> {
  const app = await coldServer(api);
  const bodies: string[] = [];
  for (const { query, variables } of requests) bodies.push((await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query, variables }) })).body.replace(SPENT, ''));
  await app.close();
  return bodies;
}

/**
 * The replies to some requests, and those to the same with every key and every mark taken away: the questions stay as students see them,
 * since grading needs them to refuse an answer that is none.
 */
async function withAndWithoutKeys(api: TestApi, requests: readonly Request[]): Promise<{ readonly withKeys: readonly string[]; readonly without: readonly string[] }> {
  const withKeys = await askAll(api, requests);
  await withClient(api.test.ownerUrl, async (client) => {
    await client.query('ALTER TABLE revisions DISABLE TRIGGER revisions_are_immutable; ALTER TABLE responses DISABLE TRIGGER responses_are_immutable');
    await client.query('CREATE TABLE kept_keys AS SELECT id, keys FROM revisions');
    await client.query(`UPDATE revisions SET keys = (SELECT jsonb_object_agg(key, jsonb_build_object('question', jsonb_set(value -> 'question', '{key}', '{"type": "OPTIONS", "optionIds": []}')
      - 'bases' || jsonb_build_object('bases', '[]'::jsonb, 'asked', '{}'::jsonb), 'explanation', null, 'proof', null, 'grounds', null)) FROM jsonb_each(keys))`);
    await client.query('UPDATE responses SET correct = NOT correct, score = 1 - score');
  });
  const without = await askAll(api, requests);
  await withClient(api.test.ownerUrl, async (client) => {
    await client.query('UPDATE revisions SET keys = kept_keys.keys FROM kept_keys WHERE kept_keys.id = revisions.id; DROP TABLE kept_keys');
    await client.query('UPDATE responses SET correct = NOT correct, score = 1 - score');
    await client.query('ALTER TABLE revisions ENABLE TRIGGER revisions_are_immutable; ALTER TABLE responses ENABLE TRIGGER responses_are_immutable');
  });
  return { withKeys, without };
}

const SUBMIT_ALL = (depth: number): string => `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) ${writeSelection(typeOf('SubmitResponsePayload'), { schema, depth: 3, values: { first: '5' } }, depth)} }`;

/** Everything that whoever holds these tokens can ask, and some that they cannot. */
function requestsOf({ code, quizId, held, membershipToken, questions }: { readonly code: string; readonly quizId: string; readonly held: Held; readonly membershipToken: string | null; readonly questions: readonly Asked[] }): readonly Request[] {
  const values = { code: `"${code}"`, first: '5', id: `"${held.attempt}"`, resumeToken: `"${held.resumeToken}"`, pack: '"harbour-ferry"', token: `"${membershipToken ?? ''}"` };
  const plan = { schema, depth: 3, values };
  const root = (name: string, depth = 3): Request => {
    const field = schema.getQueryType()?.getFields()[name];
    if (field === undefined) throw new Error(`no root ${name}`);
    return { query: writeQuery(field, { ...plan, depth }), variables: {} };
  };
  const everything = `query ($id: ID!) { node(id: $id) { ... on Question ${writeSelection(typeOf('Question'), plan, 2)} } }`;
  const [first] = questions;
  const wrongly = { ...held, question: first?.id, responseId: '00000000-0000-4000-8000-000000000000' };
  return [
    root('quiz'), root('quizzes'), root('attempt'), ...(membershipToken === null ? [] : [root('membership', 3)]),
    ...[quizId, held.attempt, ...questions.map(({ id }) => id)].map((nodeId) => ({ query: everything, variables: { id: nodeId } })),
    { query: SUBMIT_ALL(3), variables: { input: { ...wrongly, response: { optionIds: ['nothing'] } } } },
    { query: SUBMIT_ALL(3), variables: { input: { ...wrongly, response: {} } } },
    { query: SUBMIT_ALL(3), variables: { input: { ...wrongly, resumeToken: 'x'.repeat(32), response: { optionIds: [first?.options[0]?.id] } } } },
    { query: 'mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received userErrors { message } } }', variables: { input: { ...held, question: first?.id, text: 'What is right?' } } },
    { query: '{ questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10") { nodes { keyOptionIds } } }', variables: {} },
  ];
}

const START = 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id quiz { id questions { id kind options { id } } } } resumeToken userErrors { message } } }';
async function begin(api: TestApi, input: object): Promise<{ readonly held: Held; readonly quizId: string; readonly questions: readonly Asked[] }> {
  const { data } = await api.ask(START, { variables: { input } });
  const { attempt, resumeToken } = (data as unknown as { startAttempt: { attempt: { id: string; quiz: { id: string; questions: Asked[] } }; resumeToken: string } }).startAttempt;
  return { held: { attempt: attempt.id, resumeToken }, quizId: attempt.quiz.id, questions: attempt.quiz.questions };
}

/** A made-up value for an argument that has to be given. */
function madeUp(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return type.name === 'Int' || type.name === 'Float' ? 1 : type.name === 'Boolean' ? true : type.name === 'Date' ? '2021-07-10' : 'nothing-is-called-so';
}

describe('before anything is answered', () => {
  let api: TestApi;
  let requests: readonly Request[];

  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(shippedGraph('harbour-ferry'));
    const code = await publishStarterQuiz(api.dependencies) ?? '';
    requests = requestsOf({ code, membershipToken: null, ...(await begin(api, { code, nickname: 'Mira' })) });
  }, 120_000);
  afterAll(async () => { await api.close(); });

  it('no reply depends on the keys: with all of them taken away, each is the same to the byte', async () => {
    const { withKeys, without } = await withAndWithoutKeys(api, requests);
    expect(withKeys.length).toBeGreaterThan(15);
    expect(withKeys.filter((body) => body.includes('"errors"') && !body.includes('UNAUTHENTICATED'))).toEqual([]);
    expect(without).toEqual(withKeys);
  }, 60_000);

  it('no statement reads a key but that which grades an answer, and none does for a wrong token', async () => {
    for (const { query, variables } of requests) {
      const app = await coldServer(api);
      const { statements } = await countStatements(async () => {
        // What `inject` gives begins when it is waited for, and that has to be in here.
        await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ query, variables }) });
      });
      await app.close();
      const reads = statements.filter((statement) => /"keys"|\bkeys\b/.test(statement));
      const mayRead = query.includes('submitResponse') && !JSON.stringify(variables).includes('xxxxxxxx');
      expect({ query: query.slice(0, 60), reads: reads.length }).toEqual({ query: query.slice(0, 60), reads: mayRead ? 1 : 0 });
    }
  }, 60_000);

  it('gives a visitor nothing by any root that leads to a key, but what a token of theirs opens', async () => {
    const students = new Set(['attempt', 'membership', 'node', 'nodes']);
    const roots = rootsToKeys().filter(({ name }) => !students.has(name));
    expect(roots.map(({ name }) => name)).toEqual(expect.arrayContaining(['questionDrafts', 'deskQuiz', 'deskClass']));
    const told: string[] = [];
    for (const field of roots) {
      const needed = field.args.filter(({ type }) => isNonNullType(type) && !(isObjectType(getNamedType(type))));
      const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
      const selection = field.name === 'checkQuestion' ? '{ standing }' : '{ __typename }';
      const variables = Object.fromEntries(needed.map(({ name, type }) => [name, getNamedType(type).name === 'AuthoredQuestionInput' ? { kind: 'SINGLE_CHOICE', stem: 'x', asOf: '2021-07-10', options: [], keyOptionIds: [] } : madeUp(type)]));
      const answer = await api.ask(`query ${declared === '' ? '' : `(${declared})`} { ${field.name}${passed === '' ? '' : `(${passed})`} ${selection} }`, { variables });
      const isNothing = answer.errors.length === 0 && answer.data?.[field.name] === null;
      if (answer.errors[0]?.extensions['code'] !== 'UNAUTHENTICATED' && !isNothing) told.push(`${field.name}: ${answer.body.slice(0, 200)}`);
    }
    expect(told).toEqual([]);
  });

  it('gives the drafts to nobody without the token, and says nothing of what there is', async () => {
    const query = 'query ($pack: String!) { questionDrafts(pack: $pack, asOf: "2021-07-10") { totalCount } }';
    const known = await api.ask(query, { variables: { pack: 'harbour-ferry' } });
    const unknown = await api.ask(query, { variables: { pack: 'nowhere' } });
    expect(known.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect(unknown.errors).toEqual(known.errors);
    for (const authorization of ['Bearer guess', 'Bearer ', 'Basic dGhlLWFkbWluaXN0cmF0b3I=', 'the-administrator-of-the-tests']) {
      const guessed = await api.ask(query, { variables: { pack: 'harbour-ferry' }, headers: { authorization } });
      expect(guessed.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
      expect(guessed.data).toBeNull();
    }
  });
});

describe.each([['AT_ONCE'], ['AT_END'], ['AFTER_CLOSING']] as const)('where feedback comes %s', (feedback) => {
  const CLOSING = new Date('2030-01-01T13:00:00Z');
  let now = new Date('2030-01-01T12:00:00Z');
  let api: TestApi;
  let keys: ReadonlyMap<string, FrozenQuestion>;
  let begun: Awaited<ReturnType<typeof begin>>;
  let requests: readonly Request[];

  beforeAll(async () => {
    api = await startTestApi({ now: () => now });
    await api.importGraph(shippedGraph('harbour-ferry'));
    const teacher = await api.signUp();
    const quiz = await ownQuiz(api, teacher);
    await setTerms(api, quiz.key, { feedback, closesAt: CLOSING, shuffleQuestions: true, shuffleOptions: true });
    const steps = classSteps(api, teacher);
    const made = await steps.createClass();
    const membershipToken = (await steps.join(made.code, 'Mira')).membershipToken;
    await steps.tell('assignQuiz', { class: made.id, quiz: quiz.id }, 'assignment { id }');
    const { rows } = await api.test.database.pool.query<{ id: string; keys: Record<string, FrozenQuestion> }>('select id, keys from revisions');
    keys = new Map(rows.flatMap(({ id, keys: all }) => Object.entries(all).map(([question, key]) => [Buffer.from(`Question:${id}/${question}`).toString('base64url'), key] as const)));
    begun = await begin(api, { code: quiz.code, membershipToken });
    requests = requestsOf({ code: quiz.code, membershipToken, ...begun });
  }, 120_000);
  afterAll(async () => { await api.close(); });

  const keyOf = (id: string): object => {
    const key = keys.get(id)?.question.key;
    if (key?.type === 'OPTIONS') return { optionIds: key.optionIds };
    return key?.type === 'PAIRS' ? { pairs: key.pairs.map(({ leftId, rightId }) => ({ leftId, rightId })) } : { number: key?.number };
  };
  const submit = async ({ id }: Asked): Promise<string> => (await api.ask(SUBMIT_ALL(3), { variables: { input: { ...begun.held, question: id, responseId: randomUUID(), response: keyOf(id) } } })).body;
  const TOLD = /"(keyOptionIds|keyPairs|keyNumber|explanation|score)":/;
  const dueAtOnce = feedback === 'AT_ONCE';
  /** The replies in which something could be told; elsewhere "explanation" is what corroboration is explained with. */
  const ofAttempt = (replies: readonly string[]): string => replies.filter((_, at) => /attempt|membership|submit/i.test(requests[at]?.query.slice(0, 80) ?? '')).join(' ');

  it('a quiz that is not begun shows no question', async () => {
    const [quiz] = await askAll(api, requests.slice(0, 1));
    expect(quiz).toContain('"questions":[]');
  });

  it(dueAtOnce ? 'an answer comes back with its verdict, its key and its reasons' : 'an answer is acknowledged without verdict, key or reason', async () => {
    for (const question of begun.questions.slice(0, -1)) {
      const body = await submit(question);
      expect(body).toContain('"userErrors":[]');
      expect(TOLD.test(body)).toBe(dueAtOnce);
      if (!dueAtOnce) expect(body).not.toMatch(/"correctCount":\d|"correct":/);
    }
  });

  it(dueAtOnce ? 'the keys of the answered questions are told, and that of the open one is not' : 'no reply depends on a key or a mark before the end', async () => {
    const { withKeys, without } = await withAndWithoutKeys(api, dueAtOnce ? requests.filter(({ query }) => !/attempt|membership|submit/.test(query)) : requests);
    expect(without).toEqual(withKeys);
    const attempt = (await askAll(api, requests.slice(2, 3)))[0] ?? '';
    expect(TOLD.test(attempt)).toBe(dueAtOnce);
  }, 60_000);

  it('the end tells what it should, by every way on which it can be asked', async () => {
    const last = begun.questions.at(-1);
    if (last === undefined) throw new Error('the quiz has no question');
    const body = await submit(last);
    expect(TOLD.test(body)).toBe(feedback !== 'AFTER_CLOSING');
    if (feedback !== 'AFTER_CLOSING') return;
    for (const moment of [now, CLOSING, new Date(CLOSING.getTime() + 60_000)]) {
      now = moment;
      const { withKeys, without } = await withAndWithoutKeys(api, requests);
      expect(without).toEqual(withKeys);
      expect(ofAttempt(withKeys)).not.toMatch(TOLD);
    }
    now = new Date(CLOSING.getTime() + 61_000);
    expect(TOLD.test((await askAll(api, requests.slice(2, 3)))[0] ?? '')).toBe(true);
  }, 60_000);
});

describe('after one question is answered', () => {
  it('the attempt shows the key of that one, and of no other', async () => {
    const api = await startTestApi();
    try {
      await api.importGraph(shippedGraph('harbour-ferry'));
      const code = await publishStarterQuiz(api.dependencies);
      const start = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id nextQuestion { id } quiz { questions { id kind options { id } } } } resumeToken } }', { variables: { input: { code, nickname: 'Mira' } } });
      const { attempt, resumeToken } = (start.data as unknown as { startAttempt: { attempt: { id: string; quiz: { questions: { id: string; kind: string; options: { id: string }[] }[] } }; resumeToken: string } }).startAttempt;
      const question = attempt.quiz.questions.find(({ kind }) => kind === 'SINGLE_CHOICE');
      await api.ask('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { feedback { correct } } } }', {
        variables: { input: { attempt: attempt.id, resumeToken, question: question?.id, responseId: randomUUID(), response: { optionIds: [question?.options[0]?.id] } } },
      });
      const query = 'query ($id: ID!, $resumeToken: String!) { attempt(id: $id, resumeToken: $resumeToken) { responses { question { id } feedback { keyOptionIds explanation { text } } } } }';
      const { data } = await api.ask(query, { variables: { id: attempt.id, resumeToken } });
      const { responses } = (data as unknown as { attempt: { responses: { question: { id: string }; feedback: { keyOptionIds: string[] } }[] } }).attempt;
      expect(responses.map((one) => one.question.id)).toEqual([question?.id]);
      expect(responses[0]?.feedback.keyOptionIds).toHaveLength(1);
    } finally {
      await api.close();
    }
  }, 60_000);
});
