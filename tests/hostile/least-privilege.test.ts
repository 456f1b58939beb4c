import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMight, openDatabase, type Database } from '../../apps/api/src/platform/database/index.js';
import { migrateDatabase } from '../../apps/api/src/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../../apps/api/src/platform/database/testing/index.js';
import { inDatabase, joinTestServer, withClient, type TestServer } from '../../apps/api/src/platform/database/testing/test-server.js';
import { repositoryRoot } from '../testkit/repository.js';

/** What somebody would try who got a statement of theirs past the API. */
const BEYOND = [
  'CREATE TABLE planted (a int)', 'CREATE TEMPORARY TABLE planted (a int)', 'DROP TABLE responses', 'ALTER TABLE users ADD COLUMN planted text', 'ALTER TABLE quizzes DISABLE ROW LEVEL SECURITY', 'DROP POLICY wall_between_desks ON quizzes',
  'ALTER TABLE revisions DISABLE TRIGGER revisions_are_immutable', 'TRUNCATE responses', 'UPDATE revisions SET number = 1', 'UPDATE responses SET answered_at = now()', `INSERT INTO schema_migrations (written_at, hash) VALUES (1, 'x')`, 'DELETE FROM schema_migrations',
  `CREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'select 1'`, 'CREATE SCHEMA planted', 'CREATE ROLE planted', 'CREATE DATABASE planted', 'CREATE EXTENSION postgres_fdw', `COPY users TO '/tmp/users'`, `COPY users TO PROGRAM 'cat'`, `SELECT pg_read_file('/etc/passwd')`, `SELECT lo_import('/etc/passwd')`,
  'SELECT rolpassword FROM pg_authid', `ALTER SYSTEM SET log_statement = 'all'`, 'SELECT pg_reload_conf()', 'SET SESSION AUTHORIZATION postgres', 'SET row_security = off; SELECT * FROM quizzes',
] as const;

async function findAllowed({ pool }: Pick<Database, 'pool'>, statements: readonly string[]): Promise<readonly string[]> {
  const allowed: string[] = [];
  for (const statement of statements) await pool.query(statement).then(() => { allowed.push(statement); }, () => undefined);
  return allowed;
}

describe('the role of the API in the embedded database', () => {
  let test: TestDatabase;
  // Not from the template of the tests: what may be done with a database as a whole does not come along with a copy.
  beforeAll(async () => {
    test = await createTestDatabase({ empty: true });
    await migrateDatabase({ url: test.ownerUrl, applicationRole: decodeURIComponent(new URL(test.url).username) });
  }, 120_000);
  afterAll(async () => { await test?.close(); });

  it.each(BEYOND)('may not: %s', async (statement) => {
    expect(await findAllowed(test.database, [statement])).toEqual([]);
  });
  it('has no more rights than it needs, and cannot become whoever owns the tables', async () => {
    expect(await findMight(test.database)).toEqual([]);
    const owner = decodeURIComponent(new URL(test.ownerUrl).username);
    expect(await findAllowed(test.database, [`SET ROLE "${owner}"`])).toEqual([]);
  });
});

describe('the roles that the operating guide makes', () => {
  const suffix = randomBytes(4).toString('hex');
  const named = (sql: string): string => sql.replaceAll('footnote_owner', `owner_${suffix}`).replaceAll('footnote_application', `application_${suffix}`).replace(/\bfootnote\b/g, `guide_${suffix}`);
  let server: TestServer;
  let database: Database;
  beforeAll(async () => {
    server = await joinTestServer();
    const guide = readFileSync(join(repositoryRoot, 'docs/operating.md'), 'utf8');
    const [, before = '', within = ''] = /```sql\n([^`]*?)\\c footnote\n([^`]*)```/.exec(guide) ?? [];
    await withClient(server.superuserUrl, (client) => client.query(named(before)));
    const there = inDatabase(server.superuserUrl, `guide_${suffix}`);
    await withClient(there, (client) => client.query(named(within)));
    const urlOf = (role: string, password: string): string => Object.assign(new URL(there), { username: `${role}_${suffix}`, password }).href;
    await migrateDatabase({ url: urlOf('owner', 'one'), applicationRole: `application_${suffix}` });
    const url = urlOf('application', 'another');
    database = openDatabase({ url, directUrl: url, logger: { warn: () => undefined, error: () => undefined } });
  }, 120_000);
  afterAll(async () => {
    await database?.close();
    await withClient(server.superuserUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS guide_${suffix} WITH (FORCE)`);
      await client.query(`DROP ROLE IF EXISTS owner_${suffix}, application_${suffix}`);
    });
  });

  it('work, and the one that asks may do nothing beyond', async () => {
    expect((await database.pool.query('select count(*)::int as count from quizzes')).rows).toEqual([{ count: 0 }]);
    expect(await findAllowed(database, BEYOND)).toEqual([]);
    expect(await findMight(database)).toEqual([]);
  });
  it('are what compose.yaml makes, too', () => {
    const script = readFileSync(join(repositoryRoot, 'deploy/make-roles.sh'), 'utf8');
    const guide = readFileSync(join(repositoryRoot, 'docs/operating.md'), 'utf8');
    const statements = /```sql\n[^`]*?\\c footnote\n([^`]*)```/.exec(guide)?.[1]?.replace(/PASSWORD '\w+'/g, `PASSWORD :'password'`) ?? 'none';
    expect(script).toContain(statements);
    expect(readFileSync(join(repositoryRoot, 'compose.yaml'), 'utf8')).toContain('./deploy/make-roles.sh:/docker-entrypoint-initdb.d/');
  });
  it('are not what a superuser is: the start says so', async () => {
    const mighty = openDatabase({ url: server.superuserUrl, directUrl: server.superuserUrl, logger: { warn: () => undefined, error: () => undefined } });
    expect(await findMight(mighty)).toEqual(expect.arrayContaining([expect.stringContaining('not held to any desk')]));
    await mighty.close();
  });
});
