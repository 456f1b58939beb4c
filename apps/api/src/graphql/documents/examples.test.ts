import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAMPLES, type Example } from '@footnote/schema/examples';
import { parse } from 'graphql';
import { randomBytes } from 'node:crypto';
import { fillVariables, KNOWN_QUERY, readKnown, type Known, type KnownAnswer } from '../../../playground/src/known.js';
import { estimateCost } from '../limits/estimate-cost.js';
import { publishStarterQuiz } from '../../modules/quizzes/index.js';
import { countStatements } from '../../platform/database/index.js';
import { CHECKS, packOf, type Answers, type Pack } from '../../testing/examples/check-example.js';
import { listenForSockets, openSocket } from '../../testing/open-socket.js';
import { repeatGraph } from '../../testing/repeat-graph.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { buildApiSchema } from '../../schema.js';

const graph = shippedGraph('us-icc-evidence');
const pack: Pack = packOf(graph);

/** Packs that fill every page, one twice as large as the other. */
const MANY = [['three-affairs', 3], ['six-affairs', 6]] as const;
/** What the deepest example takes: one statement a level, the lengths of its lists, and what the rules of time and of origin have to see. */
const MOST_STATEMENTS = 15;

let api: TestApi;
let known: Known | null;
beforeAll(async () => {
  api = await startTestApi();
  await api.importGraph(graph);
  await publishStarterQuiz(api.dependencies);
  for (const [slug, times] of MANY) await api.importGraph(repeatGraph(graph, { slug, times }));
  known = readKnown((await api.ask(KNOWN_QUERY)).data as unknown as KnownAnswer);
}, 120_000);
afterAll(async () => { await api.close(); });

/** As the playground does when its menu is pressed. */
function variablesOf({ variables }: Example): Readonly<Record<string, unknown>> {
  return variables === '' ? {} : JSON.parse(fillVariables(variables, { known, random: (bytes) => randomBytes(bytes) })) as Readonly<Record<string, unknown>>;
}

const isSubscription = ({ query }: Example): boolean => /^subscription /m.test(query);

async function run(example: Example): Promise<unknown> {
  if (!isSubscription(example)) {
    const { errors, data } = await api.ask(example.query, { variables: variablesOf(example) });
    expect(errors).toEqual([]);
    return data;
  }
  const socket = await openSocket(await listenForSockets(api.app));
  const heard = await socket.subscribe(example.query, variablesOf(example)).next();
  await socket.close();
  return heard.is === 'NEXT' ? heard.data : heard;
}

describe('the examples', () => {
  it('are at least twenty, each with a name of its own, a title, a sentence and a check', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(20);
    expect(EXAMPLES.map(({ name }) => name).sort()).toEqual(Object.keys(CHECKS).sort());
    expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length);
    for (const { title, says } of EXAMPLES) expect([title.length < 60, says.length > 40]).toEqual([true, true]);
  });

  it.each(EXAMPLES.map((example) => [example.name, example] as const))('%s answers what the pack says', async (name, example) => {
    const data = await run(example);
    const check = CHECKS[name as keyof Answers] as (answer: unknown, pack: Pack) => void; // the first test says that the names are those of the checks
    check(data, pack);
  });

  it.each(EXAMPLES.filter((example) => example.query.includes('$pack: String!') && !isSubscription(example)).map((example) => [example.name, example] as const))('%s costs as many statements on six affairs as on three, and few', async (_name, example) => {
    const count = async (slug: string): Promise<number> => {
      const variables = { ...variablesOf(example), pack: slug };
      await api.ask(example.query, { variables });
      const { result, statements } = await countStatements(() => api.ask(example.query, { variables }));
      expect(result.errors).toEqual([]);
      return statements.length;
    };
    const few = await count('three-affairs');
    expect(await count('six-affairs')).toBe(few);
    expect(few).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it('cost less than what anybody may ask at once', () => {
    const costs = EXAMPLES.map((example) => estimateCost({ schema: buildApiSchema(), document: parse(example.query), operationName: null, variables: variablesOf(example) }));
    expect(Math.max(...costs)).toBeLessThan(10_000);
  });
});

describe('the variables of an example', () => {
  it('are filled with ids of the form that the API asks for, never twice the same', () => {
    const fill = () => fillVariables('["{{new.id}}","{{new.id}}","{{new.secret}}","{{quiz.code}}"]', { known, random: (bytes) => randomBytes(bytes) });
    const [first = '', second = '', secret = '', code = ''] = JSON.parse(fill()) as readonly string[];
    for (const id of [first, second]) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
    expect(secret.length).toBeGreaterThanOrEqual(22);
    expect(code).toBe(known?.code);
  });

  it('stay as they are where there is no quiz to take', () => {
    expect(readKnown({ quizzes: { nodes: [] } })).toBeNull();
    expect(fillVariables('"{{quiz.code}}"', { known: null, random: (bytes) => randomBytes(bytes) })).toBe('"{{quiz.code}}"');
  });
});
