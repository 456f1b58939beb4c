import { loadShippedGraph } from '@footnote/corpus/testing';
import type { PackGraph } from '@footnote/knowledge';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { parseEnvironment } from '../environment.js';
import { CountedClient, importPack, tables, type AttachOriginal, type OriginalToKeep } from '../platform/database/index.js';
import { createTestDatabase, type TestDatabase } from '../platform/database/testing/index.js';
import type { Budgets, LogLevel } from '../environment.js';
import type { ViewerAccount } from '../graphql/request-context.js';
import { sessionAccounts } from '../modules/accounts/index.js';
import type { LiveLimits } from '../modules/live/index.js';
import type { Dependencies } from '../platform/dependencies.js';
import { createLogger } from '../platform/logger.js';
import { attach } from '../platform/import-shipped-packs.js';
import { observeStatements, type Telemetry } from '../platform/telemetry/index.js';
import { buildServer } from '../server.js';
import { injectThroughServer } from './inject-through-server.js';

export const ADMIN_TOKEN = 'the-administrator-of-the-tests';
export const FORWARDING_SECRET = 'the-web-app-of-the-tests';
export const AUTH_SECRET = 'what-signs-the-sessions-of-the-tests';

/** What GraphQL answered, with the status and the headers that it came with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  // The shape of the data is that of each test's own query, which its expectations check.
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export interface AskOptions { readonly variables?: Readonly<Record<string, unknown>>; readonly headers?: Readonly<Record<string, string>> }

/** The real server on a database of its own. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly dependencies: Dependencies;
  readonly test: TestDatabase;
  /** Where it listens, once `listen` was called. */
  readonly ask: (query: string, options?: AskOptions) => Promise<Answer>;
  /** Another server on the same database, which differs in its environment; whoever asks for it closes it. */
  readonly replica: (changes: Partial<Dependencies['environment']>) => Promise<FastifyInstance>;
  readonly importGraph: (graph: PackGraph, originals?: readonly OriginalToKeep[]) => Promise<void>;
  /** Makes an account, at a desk of its own or at that of a colleague; its `headers` sign a request in. */
  readonly signUp: (options?: SignUpOptions) => Promise<TestTeacher>;
  /** What was logged, one line each. */
  readonly log: readonly string[];
  /** Has something that works on the database ended before the server is. */
  readonly endWith: (end: () => Promise<void>) => void;
  readonly close: () => Promise<void>;
}

export interface SignUpOptions { readonly name?: string; readonly role?: ViewerAccount['role']; readonly atDeskOf?: TestTeacher }
export interface TestTeacher { readonly account: ViewerAccount; readonly headers: Readonly<Record<string, string>> }

const UNBOUNDED: Budgets = { address: Infinity, account: Infinity, key: Infinity, trusted: Infinity };

/** Names who is signed in; how a session is proved is tried where accounts are. */
const ACCOUNT_HEADER = 'x-test-account';

/** What signs a request of an account in, at an API of the tests that knows it. */
export function signedIn({ key }: ViewerAccount): Readonly<Record<string, string>> {
  return { [ACCOUNT_HEADER]: key };
}

export interface TestApiOptions {
  /** What its clock says. */
  readonly now?: Date | (() => Date);
  readonly attachWith?: AttachOriginal;
  /** Further variables of the environment, as an operator sets them. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly telemetry?: Telemetry;
  /** As in development, where it is false. */
  readonly hideSchemaDetails?: boolean;
  /** Limits of sockets other than the usual. */
  readonly live?: Partial<LiveLimits>;
  /** What may be spent within a minute: without bounds unless a test is about them, as all of its requests come from one address and its clock stands still. */
  readonly budgets?: Partial<Budgets>;
  /** How much is logged: what an operator is told by default, unless a test is about more. */
  readonly logLevel?: LogLevel;
  /** A database that is there already, with those of its accounts who sign requests in; a fresh one by itself. */
  readonly test?: TestDatabase;
  readonly accounts?: readonly ViewerAccount[];
}

/** Starts the API on an empty database. */
export async function startTestApi({ now = new Date('2030-01-01T12:00:00Z'), attachWith = attach, variables = {}, telemetry, hideSchemaDetails = true, live, budgets = {}, logLevel = 'info', test: given, accounts: known = [] }: TestApiOptions = {}): Promise<TestApi> {
  const clock = typeof now === 'function' ? now : () => now;
  const test = given ?? await createTestDatabase(telemetry === undefined ? {} : { client: observeStatements(CountedClient, telemetry) });
  const parsed = parseEnvironment({ FOOTNOTE_ADMIN_TOKEN: ADMIN_TOKEN, FOOTNOTE_FORWARDING_SECRET: FORWARDING_SECRET, ...variables });
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const log: string[] = [];
  const logger = createLogger({ level: logLevel, forPeople: false, destination: { write: (line: string) => { log.push(line); } } });
  const dependencies: Dependencies = {
    database: test.database, clock, ids: randomUUID, logger, ...(telemetry !== undefined && { telemetry }),
    environment: { ...parsed.environment, adminToken: ADMIN_TOKEN, forwardingSecret: FORWARDING_SECRET, authSecret: AUTH_SECRET },
  };
  const accounts = new Map(known.map((account) => [account.key, account]));
  const findBySession = sessionAccounts(dependencies);
  const build = (environment: Dependencies['environment']): Promise<FastifyInstance> => buildServer({ ...dependencies, environment }, { hideSchemaDetails, budgets: { ...UNBOUNDED, ...budgets }, ...(live !== undefined && { live }), findAccount: (request) => (request.headers[ACCOUNT_HEADER] === undefined ? findBySession(request) : Promise.resolve(accounts.get(String(request.headers[ACCOUNT_HEADER])) ?? null)) });
  const app = await build(dependencies.environment);
  injectThroughServer(app);
  await app.ready();
  const ends: (() => Promise<void>)[] = [];
  return {
    endWith: (end) => { ends.push(end); },
    app, dependencies, test, log,
    replica: async (changes) => {
      const replica = await build({ ...dependencies.environment, ...changes });
      injectThroughServer(replica);
      await replica.ready();
      return replica;
    },
    ask: (query, options) => ask(app, query, options),
    async importGraph(graph, originals = []) {
      await importPack({ pool: test.database.pool, graph, attach: attachWith, now: clock(), newId: randomUUID, originals });
    },
    async signUp(options) {
      const account = await insertAccount(test.database, clock(), options);
      accounts.set(account.key, account);
      return { account, headers: signedIn(account) };
    },
    async close() {
      for (const end of ends) await end();
      await app.close();
      await test.close();
    },
  };
}

async function insertAccount({ queries }: Dependencies['database'], now: Date, { name = 'Teacher', role = 'TEACHER', atDeskOf }: SignUpOptions = {}): Promise<ViewerAccount> {
  const account: ViewerAccount = { key: randomUUID(), name, role, deskKey: atDeskOf?.account.deskKey ?? randomUUID() };
  if (atDeskOf === undefined) await queries.insert(tables.desks).values({ id: account.deskKey, name: `Desk of ${name}`, createdAt: now });
  await queries.insert(tables.users).values({ id: account.key, name, email: `${account.key}@school.example`, role, deskId: account.deskKey, createdAt: now, updatedAt: now });
  return account;
}

async function ask(app: FastifyInstance, query: string, { variables = {}, headers = {} }: AskOptions = {}): Promise<Answer> {
  const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query, variables }) });
  const parsed = JSON.parse(reply.body) as Partial<Pick<Answer, 'data' | 'errors'>>;
  return { status: reply.statusCode, headers: reply.headers, body: reply.body, data: parsed.data ?? null, errors: parsed.errors ?? [] };
}

/** A pack that ships with Footnote. */
export function shippedGraph(slug: string): PackGraph {
  return loadShippedGraph(slug);
}
