import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isAbstractType, isObjectType, type GraphQLNamedType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { countStatements } from '../../platform/database/index.js';
import { withClient } from '../../platform/database/testing/test-server.js';
import { buildApiSchema } from '../../schema.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { writeQuery, writeSelection } from '../../testing/write-query.js';
import { publishStarterQuiz } from '../quizzes/index.js';

const schema = buildApiSchema();

/** Types that hold a key, or lead to one. */
const SECRET = new Set(['Response', 'Feedback', 'QuestionDraft', 'Explanation', 'OptionReason', 'Proof', 'Check', 'Pair', 'LintFinding', 'LintMend', 'QuestionDraftConnection', 'QuestionDraftEdge']);
/** Types of a teacher's desk, which hold the keys of what is not even published. */
const AT_DESK = new Set([
  'DeskQuiz', 'DeskQuizConnection', 'DeskQuizEdge', 'DraftQuestion', 'AuthoredQuestion', 'AuthoredOption', 'CitedPassage', 'QuestionCheck', 'OptionBacking', 'Missing', 'NotReady', 'Suggestion',
  'SuggestionConnection', 'SuggestionEdge', 'Revision', 'Reading',
]);
/** Roots that answer whoever is not signed in with nothing: `*.access.ts` tries each of them with every role. */
const TEACHERS_ROOTS = ['viewer', 'desk', 'questionDrafts', 'deskQuiz', 'deskQuizzes', 'checkQuestion', 'deskClasses', 'deskClass', 'quizResults'];

describe('the schema', () => {
  /** All types that can be reached from some, by any field. */
  function reach(from: readonly GraphQLNamedType[], without: (field: string) => boolean = () => false): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [...from];
    for (let type = open.pop(); type !== undefined; type = open.pop()) {
      if (found.has(type.name)) continue;
      found.add(type.name);
      if (isAbstractType(type)) open.push(...schema.getPossibleTypes(type));
      if (isObjectType(type)) open.push(...Object.values(type.getFields()).filter(({ name }) => !(type === schema.getQueryType() && without(name))).map((field) => getNamedType(field.type)));
    }
    return found;
  }

  function typeOf(name: string): GraphQLNamedType {
    const type = schema.getType(name);
    if (type === undefined || type === null) throw new Error(`no type ${name}`);
    return type;
  }

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

  it('leads to a key by nothing but what a student holds the token of, and what is a teacher\'s', () => {
    const query = schema.getQueryType();
    if (query === null || query === undefined) throw new Error('no roots');
    // `node` and `nodes` can give any Node by its type; that they give no attempt is shown below and beside.
    const allowed = new Set(['attempt', 'membership', 'node', 'nodes', ...TEACHERS_ROOTS]);
    expect([...reach([query], (field) => allowed.has(field))].filter((name) => SECRET.has(name) || AT_DESK.has(name))).toEqual([]);
  });

  it('has no field of a student\'s question whose name speaks of a key', () => {
    for (const name of ['Question', 'Option', 'Quiz']) {
      const type = typeOf(name);
      expect(isObjectType(type) ? Object.keys(type.getFields()).filter((field) => /key|correct|right|answer|solution|proof|explan|basis|value|score/i.test(field)) : ['no type']).toEqual([]);
    }
  });
});

describe('before anything is answered', () => {
  let api: TestApi;
  let code: string;
  let requests: readonly { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }[];

  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(shippedGraph('harbour-ferry'));
    code = await publishStarterQuiz(api.dependencies) ?? '';
    const start = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken } }', { variables: { input: { code, nickname: 'Mira' } } });
    const { attempt, resumeToken } = (start.data as unknown as { startAttempt: { attempt: { id: string }; resumeToken: string } }).startAttempt;
    const quiz = await api.ask('query ($code: String!) { quiz(code: $code) { id questions { id options { id } } } }', { variables: { code } });
    const { id, questions } = (quiz.data as unknown as { quiz: { id: string; questions: { id: string; options: { id: string }[] }[] } }).quiz;
    const values = { code: `"${code}"`, first: '20', id: `"${attempt.id}"`, resumeToken: `"${resumeToken}"`, pack: '"harbour-ferry"' };
    const plan = { schema, depth: 3, values };
    const root = (name: string): string => {
      const field = schema.getQueryType()?.getFields()[name];
      if (field === undefined) throw new Error(`no root ${name}`);
      return writeQuery(field, plan);
    };
    const question = schema.getType('Question');
    if (!isObjectType(question)) throw new Error('no type Question');
    const everything = `query ($id: ID!) { node(id: $id) { ... on Question ${writeSelection(question, plan, 2)} } }`;
    const submit = `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) ${writeSelection(schema.getType('SubmitResponsePayload') ?? question, plan, 3)} }`;
    const [first] = questions;
    const wrongly = { attemptId: attempt.id, resumeToken, questionId: first?.id, responseId: randomUUID() };
    requests = [
      { query: root('quiz'), variables: {} },
      { query: root('quizzes'), variables: {} },
      { query: root('attempt'), variables: {} },
      ...[id, attempt.id, ...questions.map((one) => one.id)].map((nodeId) => ({ query: everything, variables: { id: nodeId } })),
      { query: submit, variables: { input: { ...wrongly, response: { optionIds: ['nothing'] } } } },
      { query: submit, variables: { input: { ...wrongly, response: {} } } },
      { query: submit, variables: { input: { ...wrongly, resumeToken: 'x'.repeat(32), response: { optionIds: [first?.options[0]?.id] } } } },
      { query: 'mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received userErrors { message } } }', variables: { input: { attemptId: attempt.id, resumeToken, questionId: first?.id, text: 'What is right?' } } },
      { query: '{ questionDrafts(pack: "harbour-ferry", asOf: "2021-07-10") { nodes { keyOptionIds } } }', variables: {} },
    ];
  }, 120_000);
  afterAll(async () => { await api.close(); });

  const askAll = async (): Promise<readonly string[]> => {
    const bodies: string[] = [];
    for (const { query, variables } of requests) bodies.push((await api.ask(query, { variables })).body);
    return bodies;
  };

  it('no reply depends on the keys: with all of them taken away, each is the same to the byte', async () => {
    const withKeys = await askAll();
    await withClient(api.test.ownerUrl, async (client) => {
      await client.query('ALTER TABLE revisions DISABLE TRIGGER revisions_are_immutable');
      await client.query('CREATE TABLE kept_keys AS SELECT id, keys FROM revisions');
      // What grading needs to refuse an answer that is none: the questions as students see them, with a key that says nothing.
      await client.query(`UPDATE revisions SET keys = (SELECT jsonb_object_agg(key, jsonb_build_object('question', jsonb_set(value -> 'question', '{key}', '{"type": "OPTIONS", "optionIds": []}')
        - 'bases' || jsonb_build_object('bases', '[]'::jsonb, 'asked', '{}'::jsonb), 'explanation', null, 'proof', null, 'grounds', null)) FROM jsonb_each(keys))`);
    });
    const without = await askAll();
    await withClient(api.test.ownerUrl, async (client) => {
      await client.query('UPDATE revisions SET keys = kept_keys.keys FROM kept_keys WHERE kept_keys.id = revisions.id');
      await client.query('ALTER TABLE revisions ENABLE TRIGGER revisions_are_immutable');
    });
    expect(withKeys.length).toBeGreaterThan(15);
    expect(withKeys.filter((body) => body.includes('"errors"') && !body.includes('UNAUTHENTICATED'))).toEqual([]);
    expect(without).toEqual(withKeys);
  });

  it('no statement reads a key but that which grades an answer', async () => {
    for (const { query, variables } of requests) {
      const { statements } = await countStatements(() => api.ask(query, { variables }));
      const reads = statements.filter((statement) => /"keys"|\bkeys\b/.test(statement));
      expect({ query: query.slice(0, 60), reads: reads.length }).toEqual({ query: query.slice(0, 60), reads: query.includes('submitResponse') && JSON.stringify(variables).includes('xxxxxxxx') === false ? 1 : 0 });
    }
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
        variables: { input: { attemptId: attempt.id, resumeToken, questionId: question?.id, responseId: randomUUID(), response: { optionIds: [question?.options[0]?.id] } } },
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
