import { randomBytes } from 'node:crypto';
import { openDatabase, type Database, type DatabaseOptions } from '../database.js';
import { inDatabase, joinTestServer, withClient } from './test-server.js';

/** A fresh, migrated, empty database for one test file. */
export interface TestDatabase {
  readonly database: Database;
  /** As the application's role. */
  readonly url: string;
  /** As the owner of the tables. */
  readonly ownerUrl: string;
  /** Closes the connections and drops the database. Call it in `afterAll`. */
  close(): Promise<void>;
}

/** Makes a database from the run's template; `empty` makes one without our tables. */
export async function createTestDatabase({ empty = false, client }: { readonly empty?: boolean; readonly client?: DatabaseOptions['client'] } = {}): Promise<TestDatabase> {
  const server = await joinTestServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const owner = decodeURIComponent(new URL(server.ownerUrl).username);
  await withClient(server.superuserUrl, (client) => client.query(`CREATE DATABASE ${name} OWNER "${owner}" TEMPLATE ${empty ? 'template0' : server.template}`));
  const url = inDatabase(server.applicationUrl, name);
  const database = openDatabase({ url, directUrl: url, logger: { warn: () => undefined, error: () => undefined }, poolSize: 8, purpose: 'a test', ...(client !== undefined && { client }) });
  return {
    database,
    url,
    ownerUrl: inDatabase(server.ownerUrl, name),
    async close() {
      await database.close();
      await withClient(server.superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
