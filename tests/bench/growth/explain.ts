import pg from 'pg';
import type { SentStatement } from '../record-statements.js';

/** What a statement took: milliseconds of its execution, how many blocks of 8 kB it looked at, and how many of these had to be read into PostgreSQL's memory. */
export interface Taken { readonly milliseconds: number; readonly blocks: number; readonly read: number }

/** A node of a plan, with those below it. Rows and what was removed are of one loop. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Plan { readonly 'Execution Time': number; readonly Plan: PlanNode & { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number } }

/** After as many executions PostgreSQL decides whether a prepared statement is planned anew each time; only then does it run as it will from then on. */
const UNTIL_SETTLED = 6;

/** A statement that can be explained again and again on a connection. */
export interface Ready { readonly label: string; readonly run: () => Promise<Taken> }

/**
 * Makes a statement ready to be run as EXPLAIN (ANALYZE, BUFFERS) does, prepared where the product prepares it (under a name of its own on the
 * connection) and held to the desk to which it was. What it does is undone each time.
 */
export async function makeReady(client: pg.ClientBase, statement: SentStatement, name: string): Promise<Ready> {
  const label = (statement.name ?? statement.text).replaceAll(/\s+/gu, ' ').trim();
  // A plan that is asked for is all that there is to it.
  if (/^\s*explain\b/iu.test(statement.text)) return { label, run: () => timePlanning(client, statement) };
  if (statement.name === undefined) return { label, run: () => explainOnce(client, statement, null) };
  await client.query(`prepare ${name} as ${statement.text}`);
  for (let time = 0; time < UNTIL_SETTLED; time += 1) await explainOnce(client, statement, name);
  return { label, run: () => explainOnce(client, statement, name) };
}

/**
 * How many rows a statement looks at in the tables: what it gives, and what it reads and throws away. It is planned as if no table were so
 * small that reading the whole of it is cheapest, and where it is prepared without its values; so that it is known from few rows what many
 * would take.
 */
export async function countRowsLookedAt(pool: pg.Pool, statement: SentStatement): Promise<number> {
  if (/^\s*explain\b/iu.test(statement.text)) return 0;
  const client = await pool.connect();
  try {
    if (statement.name !== undefined) await client.query(`prepare explained as ${statement.text}`);
    const { Plan: plan } = await explainPlan(client, { statement, prepared: statement.name === undefined ? null : 'explained', settings: 'set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan' });
    return rowsOf(plan);
  } finally {
    if (statement.name !== undefined) await client.query('deallocate explained');
    client.release();
  }
}

function rowsOf(node: PlanNode): number {
  const own = /Scan$/u.test(node['Node Type']) && !/^(?:CTE|Function|Values|Subquery|WorkTable|Named)/u.test(node['Node Type'])
    ? node['Actual Loops'] * (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) : 0;
  return own + (node.Plans ?? []).reduce((sum, below) => sum + rowsOf(below), 0);
}

async function timePlanning(client: pg.ClientBase, statement: SentStatement): Promise<Taken> {
  const since = performance.now();
  await client.query(statement.text, statement.values);
  return { milliseconds: performance.now() - since, blocks: 0, read: 0 };
}

async function explainOnce(client: pg.ClientBase, statement: SentStatement, prepared: string | null): Promise<Taken> {
  const { 'Execution Time': milliseconds, Plan: { 'Shared Hit Blocks': hit, 'Shared Read Blocks': read } } = await explainPlan(client, { statement, prepared });
  return { milliseconds, blocks: hit + read, read };
}

interface ToExplain { readonly statement: SentStatement; /** The name under which it is prepared on this connection. */ readonly prepared: string | null; readonly settings?: string }

async function explainPlan(client: pg.ClientBase, { statement: { text, values = [], hold }, prepared, settings = '' }: ToExplain): Promise<Plan> {
  await client.query(`begin; ${hold === null ? '' : `set local ${hold.setting} = ${pg.escapeLiteral(hold.value)};`} ${settings}`);
  try {
    const how = 'explain (analyze, buffers, timing off, format json)';
    const { rows: [row] } = await client.query<{ 'QUERY PLAN': readonly Plan[] }>(prepared === null ? { text: `${how} ${text}`, values } : `${how} execute ${prepared}${values.length === 0 ? '' : ` (${values.map(literal).join(', ')})`}`);
    const plan = row?.['QUERY PLAN'][0];
    if (plan === undefined) throw new Error('PostgreSQL explained nothing');
    return plan;
  } finally {
    await client.query('rollback');
  }
}

/** A value as it stands in EXECUTE, which takes none beside it: without a type of its own, so that it has that of its place. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return pg.escapeLiteral(Array.isArray(value) ? `{${value.map(inArray).join(',')}}` : value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean));
}

function inArray(value: unknown): string {
  return value === null ? 'NULL' : `"${String(value as string | number | boolean).replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
