import type pg from 'pg';
import { atDesk } from '../../apps/api/src/platform/database/index.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import { databaseCpu } from '../bench/database-cpu.js';
import { importTemplate } from '../bench/growth/fill.js';
import { layPages } from '../bench/growth/pages.js';
import { documentOf } from '../bench/load/trusted.js';
import { recordStatements, type SentStatement } from '../bench/record-statements.js';

/*
 * What the wall between desks costs the pages of a teacher: the statements of each are recorded, and sent again in turns as they would be
 * without the wall, as they are, and in a transaction of three messages each, as they once were. `npx tsx --tsconfig scripts/tsconfig.run.json
 * --conditions=footnote-source tests/hostile/measure-wall.ts`, on a quiet machine; no test.
 */

const ROUNDS = 60;
const WAYS = ['open', 'held', 'three ways'] as const;
type Way = (typeof WAYS)[number];

interface Spent { readonly ms: number; readonly apiMs: number; readonly databaseMs: number }

async function collectStatements(api: TestApi): Promise<{ readonly desk: string; readonly pages: readonly (readonly SentStatement[])[] }> {
  const { world, pages } = await layPages(api);
  const statements: (readonly SentStatement[])[] = [];
  for (const { operation, variables, by } of pages.filter(({ by: whose }) => whose === 'teacher')) {
    const ask = () => world.ask(by, documentOf(operation), variables);
    await ask();
    const sent = await recordStatements(api.test.database.pool, async () => { await ask(); });
    statements.push(sent.filter(({ text, hold }) => hold?.setting === 'footnote.desk' && /^\s*(?:select|with)\b/iu.test(text) && !/\b(?:insert into|update|delete from)\s/iu.test(text)));
  }
  return { desk: world.teacher.account.deskKey, pages: statements };
}

/** Sends one statement as a page does in each of the ways. */
function sendersOf(pool: pg.Pool, held: pg.Pool, desk: string): Readonly<Record<Way, (statement: pg.QueryConfig) => Promise<unknown>>> {
  return {
    open: (statement) => pool.query(statement),
    held: (statement) => held.query(statement),
    'three ways': async (statement) => {
      const client = await pool.connect();
      await client.query(`BEGIN; SET LOCAL footnote.desk = '${desk}'`);
      const answer = await client.query(statement);
      await client.query('COMMIT');
      client.release();
      return answer;
    },
  };
}

async function measure(pool: pg.Pool, work: () => Promise<void>): Promise<Spent> {
  const database = await databaseCpu(pool);
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const ms = performance.now() - startedAt;
  return { ms, apiMs: (user + system) / 1_000, databaseMs: await databaseCpu(pool) - database };
}

async function main(): Promise<void> {
  const api = await startTestApi({ now: () => new Date() });
  try {
    await api.importGraph(shippedGraph('harbour-ferry'));
    await importTemplate(api);
    const { desk, pages } = await collectStatements(api);
    const { pool } = api.test.database;
    const senders = sendersOf(pool, atDesk(api.test.database, desk).pool, desk);
    const statements = pages.flat().map(({ hold: _hold, ...statement }) => statement);
    const spent: Record<Way, Spent[]> = { open: [], held: [], 'three ways': [] };
    for (let round = 0; round < ROUNDS + 5; round += 1) {
      for (const way of WAYS) {
        const one = await measure(pool, async () => { for (const statement of statements) await senders[way](statement); });
        // The first rounds prepare statements on each connection.
        if (round >= 5) spent[way].push(one);
      }
    }
    process.stdout.write(`${String(pages.length)} pages of a teacher, ${String(statements.length)} statements behind the wall\n\n| way | ms | CPU of the API, ms | CPU of the database, ms | all CPU, beside open |\n|---|---:|---:|---:|---:|\n`);
    const [open] = [summarise(spent.open)];
    for (const way of WAYS) {
      const { ms, apiMs, databaseMs } = summarise(spent[way]);
      process.stdout.write(`| ${way} | ${ms.toFixed(1)} | ${apiMs.toFixed(1)} | ${databaseMs.toFixed(1)} | ${((apiMs + databaseMs) / (open.apiMs + open.databaseMs)).toFixed(2)} |\n`);
    }
  } finally {
    await api.close();
  }
}

/** Time by its median; CPU by its mean, since the database's is told ten milliseconds at a time. */
function summarise(all: readonly Spent[]): Spent {
  const mean = (of: (one: Spent) => number): number => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return { ms: [...all].sort((a, b) => a.ms - b.ms)[Math.floor(all.length / 2)]?.ms ?? 0, apiMs: mean(({ apiMs }) => apiMs), databaseMs: mean(({ databaseMs }) => databaseMs) };
}

main().then(() => { process.exit(0); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
