import type { EventEmitter } from 'node:events';
import { getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { parse } from 'graphql';
import { BEYOND_DESKS, isWithinDesk, SHOWN_TO_ALL, wallDesks } from '../../apps/api/src/graphql/wall-desks.plugin.js';
import { encodeNodeId } from '../../apps/api/src/graphql/node-id.js';
import { atDesk, tables, type Database, type Queries } from '../../apps/api/src/platform/database/index.js';
import { buildApiSchema } from '../../apps/api/src/schema.js';
import { starterCode } from '../../apps/api/src/testing/access/made-things.js';
import { layGround, peopleWorld, type Ground, type World } from '../../apps/api/src/testing/access/world.js';
import { furnishDesk } from './furnish-desk.js';

/** What belongs to no desk, and why. A new table is either behind the wall or named here. */
const OPEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['outlets', 'sources', 'source_reliances', 'source_reliance_evidence', 'actors', 'events', 'event_participants', 'event_relations', 'issues', 'aspects', 'measures', 'claims', 'assertions', 'assertion_evidence', 'attribution_steps', 'evidence', 'contradictions', 'contradiction_claims', 'absence_records'].map((name) => [name, 'the public graph; a pack of a desk has no rows in it'])),
  ...Object.fromEntries(['desks', 'users', 'sessions', 'credentials', 'verifications', 'invitations', 'api_keys'].map((name) => [name, 'by it is found out at which desk somebody is, and people move between desks'])),
  ...Object.fromEntries(['settings', 'throttles', 'rate_limits', 'spent_costs'].map((name) => [name, 'of the whole installation'])),
};
const NAMES: readonly string[] = Object.values(tables).flatMap((one) => (is(one, PgTable) ? [getTableName(one)] : []));
const WALLED = NAMES.filter((name) => OPEN[name] === undefined);

let ground: Ground;
let world: World;
let database: Database;
let mine: Database;
let theirs: Database;
const before = new Map<string, number>();
beforeAll(async () => {
  ground = await layGround();
  world = await peopleWorld(ground);
  database = ground.api.test.database;
  await starterCode(world);
  [mine, theirs] = [atDesk(database, world.teacher.account.deskKey), atDesk(database, world.otherTeacher.account.deskKey)];
  for (const name of WALLED) before.set(name, await count(database, name));
  await furnishDesk(world);
}, 240_000);
afterAll(async () => { await ground?.close(); });

/** As a store that forgot that there are desks would read. */
async function count({ queries }: Pick<Database, 'queries'>, table: string): Promise<number> {
  const { rows } = await queries.execute<{ count: number }>(sql`select count(*)::int as count from ${sql.identifier(table)}`);
  return rows[0]?.count ?? -1;
}

/** How often the database says to whoever works meanwhile that it is ready for more: once for each way to it. */
async function countAnswers({ pool }: Pick<Database, 'pool'>, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const heard = new Set<EventEmitter>();
  const hear = (): void => { count += 1; };
  // The driver's own connection, which its types do not name.
  const listen = (client: object): void => {
    const { connection } = client as { readonly connection: EventEmitter };
    if (heard.has(connection)) return;
    heard.add(connection.on('readyForQuery', hear));
  };
  pool.on('acquire', listen);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    for (const connection of heard) connection.off('readyForQuery', hear);
  }
  return count;
}

describe('the wall between desks', () => {
  it('stands before every table that is not named here with the reason why it need not, for the owner of the tables too', async () => {
    const { rows } = await database.pool.query<{ name: string }>(`select relname as name from pg_class where relrowsecurity and relforcerowsecurity and relnamespace = 'public'::regnamespace and exists (select from pg_policy where polrelid = pg_class.oid)`);
    expect(rows.map(({ name }) => name).sort()).toEqual([...WALLED].sort());
    expect(Object.keys(OPEN).filter((name) => !NAMES.includes(name))).toEqual([]);
  });

  it('lets a store that forgot its desk read nothing of another desk, of any table', async () => {
    const read = await Promise.all(WALLED.map(async (name) => ({ name, theirs: await count(theirs, name), mine: await count(mine, name), all: await count(database, name) })));
    expect(read.filter((one) => one.theirs !== before.get(one.name))).toEqual([]);
    expect(read.filter((one) => one.mine !== one.all)).toEqual([]);
    // Else nothing would have been there to be seen.
    expect(read.filter((one) => one.all > (before.get(one.name) ?? 0)).length).toBeGreaterThan(13);
  });

  it('holds a transaction, a connection and a prepared statement as it holds a statement', async () => {
    const forgetful = async (queries: Pick<Queries, 'select'>): Promise<number> => (await queries.select({ id: tables.classes.id }).from(tables.classes)).length;
    expect(await theirs.queries.transaction((transaction) => forgetful(transaction))).toBe(0);
    expect(await mine.queries.transaction((transaction) => transaction.transaction((inner) => forgetful(inner)))).toBe(1);
    for (let round = 0; round < 8; round += 1) expect((await theirs.pool.query({ name: 'forgetful', text: 'select id from classes' })).rows).toEqual([]);
    const client = await theirs.pool.connect();
    await expect(client.query('select id from classes')).rejects.toThrow('works in transactions alone');
    await client.query('begin');
    expect((await client.query('select id from classes')).rows).toEqual([]);
    await client.query('commit');
    await expect(client.query('select id from classes')).rejects.toThrow('works in transactions alone');
    client.release();
  });

  it('lets nothing of another desk be written', async () => {
    expect((await theirs.pool.query(`update classes set name = 'taken'`)).rowCount).toBe(0);
    expect((await theirs.pool.query('delete from quizzes where desk_id is not null')).rowCount).toBe(0);
    const { rows: [quiz] } = await database.pool.query<{ id: string }>('select id from quizzes where desk_id = $1 limit 1', [world.teacher.account.deskKey]);
    await expect(theirs.pool.query(`insert into rejected_suggestions (quiz_id, mark, rejected_at) values ($1, 'x', now())`, [quiz?.id])).rejects.toMatchObject({ code: '42501' });
    await expect(mine.pool.query('update quizzes set desk_id = $1', [world.otherTeacher.account.deskKey])).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves nothing behind on a connection that goes to somebody else, whether or not the statement worked', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? theirs.pool.query('select nothing') : theirs.pool.query('select 1')).then(() => undefined, () => undefined)));
    const said = await Promise.all(Array.from({ length: 30 }, () => database.pool.query<{ desk: string | null }>(`select nullif(current_setting('footnote.desk', true), '') as desk`)));
    expect(said.flatMap(({ rows }) => rows.map(({ desk }) => desk)).filter((desk) => desk !== null)).toEqual([]);
  });

  it('takes no way to the database more than a statement takes by itself, and a transaction none more than a transaction', async () => {
    const [bare, held] = [async (pool: Database['pool']) => pool.query('select count(*) from classes where id <> $1', [world.otherTeacher.account.deskKey]), async ({ queries }: Database) => queries.transaction(async (transaction) => transaction.select({ id: tables.classes.id }).from(tables.classes))];
    const ways = async (work: () => Promise<unknown>): Promise<number> => {
      // Once before, for what a connection is told but once.
      for (let warm = 0; warm < 20; warm += 1) await work();
      return countAnswers(database, work);
    };
    expect(await ways(() => bare(theirs.pool))).toBe(1);
    expect(await ways(() => bare(database.pool))).toBe(1);
    expect(await ways(() => held(theirs))).toBe(await ways(() => held(database)));
  });

  it('is named by a UUID alone', () => {
    expect(() => atDesk(database, `x'; drop table users; --`)).toThrow('UUID');
  });
});

describe('a request of somebody who is signed in', () => {
  const schema = buildApiSchema();
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  const held = (text: string, variables = {}): boolean => isWithinDesk(parse(text), variables);

  it('is held to the desk by every root that is not named with the reason why it is not', () => {
    expect(Object.keys(BEYOND_DESKS).filter((name) => !roots.includes(name))).toEqual([]);
    expect(roots.filter((name) => !held(`{ ${name} }`) && BEYOND_DESKS[name] === undefined)).toEqual([]);
    expect(Object.values(BEYOND_DESKS).every((reason) => reason.length > 10)).toBe(true);
  });

  it.each([
    ['{ quiz deskQuizzes { totalCount } }', {}, true], ['{ quiz attempt }', {}, false], ['query { ...A } fragment A on Query { quiz deskClasses }', {}, true], ['{ ... on Query { quiz } }', {}, false],
    ['query ($id: ID!) { node(id: $id) { id } }', { id: encodeNodeId('Quiz', 'x') }, false], ['query ($id: ID!) { node(id: $id) { id } }', { id: encodeNodeId('DeskQuiz', 'x') }, true],
    [`{ node(id: "${encodeNodeId('DeskClass', 'x')}") { id } }`, { id: encodeNodeId('Quiz', 'x') }, true], ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [encodeNodeId('Quiz', 'x'), encodeNodeId('DeskClass', 'x')] }, true],
  ])('%s with %j: held is %s', (text, variables, expected) => { expect(held(text, variables)).toBe(expected); });

  it('names as shown to all only what a node can be', () => {
    expect([...SHOWN_TO_ALL].filter((name) => schema.getType(name) === undefined)).toEqual([]);
  });

  it('works with a database in which there are no other desks; a visitor with all that codes open', async () => {
    const resolve = (account: object | null): Database => {
      const context = { viewer: { account, isAdministrator: false }, database };
      wallDesks()(context as never, undefined).resolved?.({ document: parse('{ deskQuizzes { totalCount } }'), variables: {} } as never);
      return context.database;
    };
    expect(await count(resolve(world.otherTeacher.account), 'classes')).toBe(0);
    expect(await count(resolve(world.teacher.account), 'classes')).toBe(1);
    expect(await count(resolve(null), 'classes')).toBe(1);
  });
});
