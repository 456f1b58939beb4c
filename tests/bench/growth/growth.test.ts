import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDatabase, joinTestServer } from '../../../apps/api/src/platform/database/testing/test-server.js';
import { PACK } from '../../../apps/api/src/testing/access/world.js';
import { shippedGraph, signedIn, startTestApi, type TestApi } from '../../../apps/api/src/testing/start-test-api.js';
import { documentOf } from '../load/trusted.js';
import { recordStatements } from '../record-statements.js';
import { countRowsLookedAt } from './explain.js';
import { fill, importTemplate, type Size } from './fill.js';
import { layPages, type Laid } from './pages.js';

/*
 * `npm run bench -- growth` takes times at full size. Here nothing is timed: what a page's statements look at is counted in two databases
 * that hold the same desk and the same pack, the one among a few others and the other among many.
 */

const FEW: Size = { packs: 13, desks: 3 };
const MANY: Size = { packs: 52, desks: 24 };
const CLAIMS = 150;

/** What may grow with what others have, since it says how much there is. */
const MAY_GROW: Readonly<Record<string, string>> = {
  'Search everywhere': 'it looks for the words in all packs, until it has found enough: how many it looks at has a test of its own',
  Accounts: 'it lists all accounts, for the one who keeps them',
  DeskPacks: 'it shows a hundred packs, and there are fewer',
  QuizPacks: 'it shows fifty packs, and there are fewer',
};

/** What students report is found from either end, by the reports or by the attempts at the desk's quizzes: as long as there are few reports in all, by them. */
const FROM_EITHER_END = /from problem_reports p join attempts a/u;

interface Filled { readonly api: TestApi; readonly laid: Laid }
let [few, many]: (Filled | undefined)[] = [];

beforeAll(async () => {
  few = await makeFilled(FEW);
  many = await makeFilled(MANY);
}, 240_000);
afterAll(async () => {
  await few?.api.close();
  await many?.api.close();
});

async function makeFilled(size: Size): Promise<Filled> {
  const api = await startTestApi({ now: () => new Date() });
  await api.importGraph(shippedGraph(PACK));
  await importTemplate(api, CLAIMS);
  const laid = await layPages(api);
  await fill(inDatabase((await joinTestServer()).superuserUrl, new URL(api.test.url).pathname.slice(1)), size, () => undefined);
  return { api, laid };
}

interface Found { readonly nodes: readonly { readonly rank: number; readonly node: { readonly id: string } }[]; readonly pageInfo: { readonly endCursor: string } }

interface Looked { readonly statement: string; readonly rows: number }

async function lookAt(filled: Filled | undefined, operation: string): Promise<readonly Looked[]> {
  if (filled === undefined) throw new Error('The databases were not filled');
  const { api, laid: { world, pages } } = filled;
  const page = pages.find((one) => one.operation === operation);
  if (page === undefined) throw new Error(`There is no page ${operation}`);
  const headers = page.by === 'student' ? {} : signedIn(world[page.by].account);
  const { pool } = api.test.database;
  const ask = async (): Promise<void> => { expect((await api.ask(page.document ?? documentOf(operation), { variables: page.variables, headers })).errors).toEqual([]); };
  // What is read once and kept, and what the first look counts, is no part of the page.
  await ask();
  const looked: Looked[] = [];
  for (const statement of await recordStatements(pool, ask)) if (!FROM_EITHER_END.test(statement.text)) looked.push({ statement: statement.name ?? statement.text.replaceAll(/\s+/gu, ' ').slice(0, 300), rows: await countRowsLookedAt(pool, statement) });
  return looked;
}

/** How many claims hold some words. */
async function countHolding({ api }: Filled, words: string): Promise<number> {
  const { rows: [row] } = await api.test.database.pool.query<{ count: number }>(`select count(*)::int as count from claims where search @@ websearch_to_tsquery('english', $1)`, [words]);
  return row?.count ?? 0;
}

const total = (looked: readonly Looked[]): number => looked.reduce((sum, { rows }) => sum + rows, 0);

/** Of tables as small as most are here PostgreSQL takes one way or another, which is some hundred rows more or less: what is found is that a large table is gone through. */
const SLACK = 1.5;
const SOME = 1_000;

const OPERATIONS = [
  'Home', 'Topic', 'TopicPositions', 'TopicChanges', 'TopicOrigins', 'TopicDisagreements', 'SourceReader', 'SourceClaims', 'Search', 'QuizByCode', 'OpenQuestion', 'AnsweredQuestions', 'AttemptSummary', 'ClassByCode',
  'MembershipPage', 'MembershipOfQuiz', 'Desk', 'DeskLists', 'QuizList', 'Builder', 'BuilderPulse', 'PublishPage', 'DeskClasses', 'DeskClassPage', 'QuizzesToAssign', 'QuizResultsPage', 'QuizProgressNow', 'ItemPage', 'StudentAnswersPage',
  'RegradePage', 'DeskResults', 'AccountPage', 'ApiKeysPage', 'ImportBatches',
] as const;

describe('what a page looks at', () => {
  it.each(OPERATIONS)('does not grow with what others have: %s', async (operation) => {
    const [then, now] = [await lookAt(few, operation), await lookAt(many, operation)];
    expect(now.length).toBeGreaterThan(0);
    const grown = now.filter(({ statement, rows }) => rows > SLACK * Math.max(0, ...then.filter((one) => one.statement === statement).map((one) => one.rows)) + SOME);
    expect({ total: total(now) <= SLACK * total(then) + SOME, grown }).toEqual({ total: true, grown: [] });
  });

  it('is looked at of every page of the bench, but where it says what there is', () => {
    const pages = few?.laid.pages.map(({ operation }) => operation) ?? [];
    expect(pages.filter((operation) => !(OPERATIONS as readonly string[]).includes(operation) && MAY_GROW[operation] === undefined)).toEqual([]);
  });

  it('is bounded where all packs are searched for a word that is common in all of them, and goes on page by page', async () => {
    if (many === undefined) throw new Error('The database was not filled');
    const { api } = many;
    const text = 'court or evidence or states or war';
    const ask = async (after: string | null): Promise<Found> => {
      const { data, errors } = await api.ask('query ($text: String!, $after: String) { search(text: $text, first: 50, after: $after) { nodes { rank node { ... on Node { id } } } pageInfo { endCursor } } }', { variables: { text, after } });
      expect(errors).toEqual([]);
      return (data as unknown as { search: Found }).search;
    };
    const statements = await recordStatements(api.test.database.pool, async () => { await ask(null); });
    const looked = await Promise.all(statements.map((statement) => countRowsLookedAt(api.test.database.pool, statement)));
    expect(Math.max(...looked)).toBeLessThan(await countHolding(many, text));
    const first = await ask(null);
    const second = await ask(first.pageInfo.endCursor);
    expect(new Set([...first.nodes, ...second.nodes].map(({ node }) => node.id)).size).toBe(100);
    const ranks = [...first.nodes, ...second.nodes].map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('would be seen to grow where a statement goes through a table', async () => {
    const rowsAt = async (filled: Filled | undefined): Promise<number> => (filled === undefined ? 0 : countRowsLookedAt(filled.api.test.database.pool, { text: 'select id from attempts where started_at = $1', values: [new Date(0)], hold: null }));
    expect(await rowsAt(many)).toBeGreaterThan(SLACK * await rowsAt(few) + SOME);
  });
});
