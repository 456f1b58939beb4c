import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the operator set, parsed once. This file alone reads the process's environment. */
export interface Environment {
  readonly apiPort: number;
  readonly webPort: number;
  readonly host: string;
  /** Makes links and QR codes; null where it follows from host and port. */
  readonly publicUrl: string | null;
  /** A PostgreSQL of the operator's own; null means the embedded one. */
  readonly databaseUrl: string | null;
  /** A connection that no pooler stands in, for LISTEN, locks and migrations; the same as `databaseUrl` unless set. */
  readonly databaseDirectUrl: string | null;
  /** A copy that follows the database, from which the public graph is read for whoever is not signed in; null where there is none. */
  readonly databaseReadUrl: string | null;
  /** Whether a pooler stands between that gives each transaction another connection. */
  readonly databasePooling: DatabasePooling;
  /** Whether statements are prepared once for each connection. */
  readonly databasePrepared: boolean;
  /** How many connections one API opens to the database at most, beside the one on which it listens. */
  readonly databasePoolSize: number;
  readonly dataFolder: string;
  /** Null: made on the first start and kept in the data folder. */
  readonly adminToken: string | null;
  /** Null: made on the first start and kept in the data folder. */
  readonly forwardingSecret: string | null;
  /** Signs the cookies of sessions. Null: made on the first start and kept in the data folder. */
  readonly authSecret: string | null;
  /** A provider with which people can sign in besides their password; null where there is none. */
  readonly oidc: OidcProvider | null;
  readonly logLevel: LogLevel;
  /** By what queries are executed: by plans that are kept, or by graphql-js itself, which is what the plans are held to. */
  readonly executor: Executor;
  /** Whether what is asked most is answered past Fastify and Apollo Server; without it all goes through them. */
  readonly direct: boolean;
  /** Whether articles are fetched of which only the address is given: requests then go out from here to addresses that teachers name. */
  readonly importFetch: boolean;
  /** A language model that is asked for further proposals where an article is imported; null asks none, and loads nothing of it. */
  readonly languageModel: LanguageModel | null;
  /** Where traces and metrics go; null sends none, and loads nothing of it. */
  readonly telemetry: TelemetrySettings | null;
  /** How long `/health/ready` says no before the API stops listening, in seconds: a balancer has to hear of it first. */
  readonly drainSeconds: number;
  /** What each kind of asker may spend within a minute. */
  readonly budgets: Budgets;
  /** Where and when a backup is made each day; null makes none. */
  readonly backup: NightlyBackup | null;
  /** Whether the API itself says on its standard output what a first start has to say, whoever started it; `npm start` says it for it. */
  readonly announces: boolean;
}

/** What each kind of asker may spend within a minute, in objects that answers can hold. */
export interface Budgets {
  /** Whoever is not signed in, by their address: five of the largest operations, or hundreds of usual ones. */
  readonly address: number;
  readonly account: number;
  readonly key: number;
  /** What the web app itself asks, by whoever it asks for: a school of 500 behind one address, each opening a page of the largest kind twice a minute, stays below. */
  readonly trusted: number;
}

export const BUDGETS: Budgets = { address: 300_000, account: 1_500_000, key: 3_000_000, trusted: 60_000_000 };

export const DATABASE_POOLINGS = ['session', 'transaction'] as const;
export type DatabasePooling = (typeof DATABASE_POOLINGS)[number];

/** A backup that is made each day. */
export interface NightlyBackup {
  readonly folder: string;
  /** By the clock on this machine's wall. */
  readonly at: { readonly hour: number; readonly minute: number };
  /** How many are kept, the newest ones. */
  readonly keep: number;
}

/** A provider of identities (OpenID Connect), as its administrator registered Footnote there. */
export interface OidcProvider {
  /** Whose `/.well-known/openid-configuration` says the rest. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What stands on the button. */
  readonly name: string;
}

/** An endpoint that speaks the protocol of "chat completions". */
export interface LanguageModel {
  readonly endpoint: string;
  readonly model: string;
  /** Null where the endpoint asks for none. */
  readonly key: string | null;
}

/** A collector that takes OpenTelemetry's protocol over HTTP. */
export interface TelemetrySettings {
  /** Without the `/v1/traces` that is added to it. */
  readonly endpoint: string;
  readonly serviceName: string;
  /** Between two sendings of metrics, in milliseconds. */
  readonly intervalMs: number;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const EXECUTORS = ['compiled', 'reference'] as const;
export type Executor = (typeof EXECUTORS)[number];

/** The process's variables, as Node gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;
export type EnvironmentResult =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The folder of the repository, whose `.footnote` is the data folder unless another is named. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Parses the variables that Footnote knows; every problem is a sentence that says what is allowed. */
export function parseEnvironment(variables: Variables): EnvironmentResult {
  const problems: string[] = [];
  const report = (problem: string) => { problems.push(problem); };
  const environment: Environment = {
    apiPort: parsePort({ name: 'API_PORT', value: valueOf(variables, 'API_PORT'), standard: 4000 }, report),
    webPort: parsePort({ name: 'WEB_PORT', value: valueOf(variables, 'WEB_PORT'), standard: 3000 }, report),
    host: parseHost(variables, report),
    publicUrl: parseUrl({ name: 'PUBLIC_URL', value: valueOf(variables, 'PUBLIC_URL'), protocols: WEB }, report)?.replace(/\/+$/, '') ?? null,
    databaseUrl: parseUrl({ name: 'DATABASE_URL', value: valueOf(variables, 'DATABASE_URL'), protocols: POSTGRES }, report),
    databaseDirectUrl: parseUrl({ name: 'DATABASE_DIRECT_URL', value: valueOf(variables, 'DATABASE_DIRECT_URL'), protocols: POSTGRES }, report),
    ...parsePooling(variables, report),
    dataFolder: parseFolder(variables),
    adminToken: parseSecret(variables, 'FOOTNOTE_ADMIN_TOKEN', report),
    forwardingSecret: parseSecret(variables, 'FOOTNOTE_FORWARDING_SECRET', report),
    authSecret: parseAuthSecret(variables, report),
    oidc: parseOidc(variables, report),
    logLevel: parseLogLevel(variables, report),
    executor: parseExecutor(variables, report),
    direct: valueOf(variables, 'FOOTNOTE_DIRECT') === null || parseSwitch(variables, 'FOOTNOTE_DIRECT', report),
    importFetch: parseSwitch(variables, 'FOOTNOTE_IMPORT_FETCH', report),
    languageModel: parseLanguageModel(variables, report),
    telemetry: parseTelemetry(variables, report),
    drainSeconds: parseCount({ name: 'FOOTNOTE_DRAIN_SECONDS', value: valueOf(variables, 'FOOTNOTE_DRAIN_SECONDS'), standard: 0, most: 300 }, report),
    budgets: parseBudgets(variables, report),
    backup: parseBackup(variables, report),
    announces: valueOf(variables, 'FOOTNOTE_ANNOUNCES') === '1',
  };
  if (environment.apiPort === environment.webPort && environment.apiPort !== 0) report(`API_PORT and WEB_PORT are both ${environment.apiPort}; give them two different ports.`);
  if (environment.databaseDirectUrl !== null && environment.databaseUrl === null) report('DATABASE_DIRECT_URL is set without DATABASE_URL; set both, or neither for the embedded database.');
  if (environment.databaseReadUrl !== null && environment.databaseUrl === null) report('DATABASE_READ_URL is set without DATABASE_URL; the embedded database has no copy.');
  return problems.length === 0 ? { ok: true, environment } : { ok: false, problems };
}

/** Parses the environment of this process. */
export function readEnvironment(): EnvironmentResult {
  return parseEnvironment(process.env);
}

/** The variables without which a program of the operating system may not start; nothing of ours, and no secret, is among them. */
export function systemVariables(): Record<string, string> {
  const { PATH, SystemRoot, TMPDIR } = process.env;
  return { ...(PATH === undefined ? {} : { PATH }), ...(SystemRoot === undefined ? {} : { SystemRoot }), ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}

/** A PostgreSQL of another version to run the tests on (its role must be allowed to make databases); null: the embedded one. */
export function readTestServerUrl(): string | null {
  return valueOf(process.env, 'DATABASE_URL_FOR_TESTS');
}

type Report = (problem: string) => void;

/** An empty variable counts as unset: that is what `NAME= npm start` means. */
function valueOf(variables: Variables, name: string): string | null {
  const value = variables[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

function parsePort({ name, value, standard }: { readonly name: string; readonly value: string | null; readonly standard: number }, report: Report): number {
  if (value === null) return standard;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  report(`${name} is "${value}"; a port is a whole number from 1 to 65535 (${standard} where it is not set).`);
  return standard;
}

function parseHost(variables: Variables, report: Report): string {
  const value = valueOf(variables, 'HOST') ?? '127.0.0.1';
  if (!/^[A-Za-z0-9.:_-]+$/.test(value)) report(`HOST is "${value}"; it is a name or an address to listen on, such as 127.0.0.1 or 0.0.0.0.`);
  return value;
}

const WEB = ['http:', 'https:'] as const;
const POSTGRES = ['postgres:', 'postgresql:'] as const;

function parseUrl({ name, value, protocols }: { readonly name: string; readonly value: string | null; readonly protocols: readonly string[] }, report: Report): string | null {
  if (value === null) return null;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  // Not repeated in the message: a DATABASE_URL has a password in it.
  report(`${name} is not a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`);
  return null;
}

type PoolSettings = Pick<Environment, 'databaseReadUrl' | 'databasePooling' | 'databasePrepared' | 'databasePoolSize'>;

/** Two addresses for one database mean a pooler at the first of them; poolers know prepared statements only where they were told to. */
function parsePooling(variables: Variables, report: Report): PoolSettings {
  const placeOf = (name: string): string | null => { const value = valueOf(variables, name); return value === null || !URL.canParse(value) ? null : new URL(value).host; };
  const direct = placeOf('DATABASE_DIRECT_URL');
  const standard: DatabasePooling = direct !== null && direct !== placeOf('DATABASE_URL') ? 'transaction' : 'session';
  const value = valueOf(variables, 'DATABASE_POOLING') ?? standard;
  const databasePooling = DATABASE_POOLINGS.find((known) => known === value);
  if (databasePooling === undefined) report(`DATABASE_POOLING is "${value}"; it is one of ${DATABASE_POOLINGS.join(', ')}.`);
  if (databasePooling === 'transaction' && direct === null) report('DATABASE_POOLING is "transaction" without DATABASE_DIRECT_URL; what is live, locks and migrations take a connection that no pooler stands in.');
  return {
    databaseReadUrl: parseUrl({ name: 'DATABASE_READ_URL', value: valueOf(variables, 'DATABASE_READ_URL'), protocols: POSTGRES }, report),
    databasePooling: databasePooling ?? standard,
    databasePrepared: valueOf(variables, 'DATABASE_PREPARED') === null ? databasePooling !== 'transaction' : parseSwitch(variables, 'DATABASE_PREPARED', report),
    databasePoolSize: parseCount({ name: 'DATABASE_POOL_SIZE', value: valueOf(variables, 'DATABASE_POOL_SIZE'), standard: 16, least: 2, most: 500 }, report),
  };
}

function parseFolder(variables: Variables): string {
  const value = valueOf(variables, 'FOOTNOTE_DATA_DIR');
  return value === null ? path.join(ROOT, '.footnote') : resolveFolder(variables, value);
}

/** Relative to where npm was called, not to the workspace in which npm runs the script. */
function resolveFolder(variables: Variables, folder: string): string {
  return path.resolve(valueOf(variables, 'INIT_CWD') ?? process.cwd(), folder);
}

/** Chosen by an operator, who may type it: long enough not to be guessed at the rate at which guesses are answered. */
const SHORTEST_SECRET = 8;

function parseSecret(variables: Variables, name: string, report: Report): string | null {
  const value = valueOf(variables, name);
  if (value !== null && value.length < SHORTEST_SECRET) report(`${name} is too short to be a secret; use ${SHORTEST_SECRET} characters or more, or leave it unset and one is made.`);
  return value;
}

/** It is never typed, so that it may as well be long. */
const SHORTEST_AUTH_SECRET = 32;

function parseAuthSecret(variables: Variables, report: Report): string | null {
  const value = valueOf(variables, 'FOOTNOTE_AUTH_SECRET');
  if (value !== null && value.length < SHORTEST_AUTH_SECRET) report(`FOOTNOTE_AUTH_SECRET is too short to sign with; use ${SHORTEST_AUTH_SECRET} random characters or more, or leave it unset and one is made.`);
  return value;
}

function parseOidc(variables: Variables, report: Report): OidcProvider | null {
  const NAMES = ['FOOTNOTE_OIDC_ISSUER', 'FOOTNOTE_OIDC_CLIENT_ID', 'FOOTNOTE_OIDC_CLIENT_SECRET'] as const;
  const [, clientId, clientSecret] = NAMES.map((name) => valueOf(variables, name));
  const issuer = parseUrl({ name: NAMES[0], value: valueOf(variables, NAMES[0]), protocols: WEB }, report);
  const missing = NAMES.filter((name) => valueOf(variables, name) === null);
  if (missing.length === NAMES.length) return null;
  if (missing.length > 0) report(`${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing; signing in with OpenID Connect takes ${NAMES.join(', ')}, or none of them.`);
  // People are sent back to one address, and its cookie is for that name alone.
  if (valueOf(variables, 'PUBLIC_URL') === null) report('PUBLIC_URL is missing; signing in with OpenID Connect takes the one address under which people open Footnote.');
  return issuer === null || clientId === null || clientId === undefined || clientSecret === null || clientSecret === undefined ? null : { issuer, clientId, clientSecret, name: valueOf(variables, 'FOOTNOTE_OIDC_NAME') ?? new URL(issuer).hostname };
}

function parseLanguageModel(variables: Variables, report: Report): LanguageModel | null {
  const endpoint = parseUrl({ name: 'FOOTNOTE_LLM_URL', value: valueOf(variables, 'FOOTNOTE_LLM_URL'), protocols: WEB }, report);
  const [model, key] = [valueOf(variables, 'FOOTNOTE_LLM_MODEL'), valueOf(variables, 'FOOTNOTE_LLM_KEY')];
  if (valueOf(variables, 'FOOTNOTE_LLM_URL') === null) {
    if (model !== null || key !== null) report('FOOTNOTE_LLM_URL is missing; a language model takes FOOTNOTE_LLM_URL and FOOTNOTE_LLM_MODEL, or neither for none.');
    return null;
  }
  if (model === null) report('FOOTNOTE_LLM_MODEL is missing; a language model takes FOOTNOTE_LLM_URL and FOOTNOTE_LLM_MODEL, or neither for none.');
  return endpoint === null || model === null ? null : { endpoint, model, key };
}

/** When nobody is in school. */
const BACKUP_AT = '03:30';

function parseBackup(variables: Variables, report: Report): NightlyBackup | null {
  const folder = valueOf(variables, 'FOOTNOTE_BACKUP_FOLDER');
  const time = valueOf(variables, 'FOOTNOTE_BACKUP_AT') ?? BACKUP_AT;
  const keep = parseCount({ name: 'FOOTNOTE_BACKUP_KEEP', value: valueOf(variables, 'FOOTNOTE_BACKUP_KEEP'), standard: 14, least: 1, most: 3_650 }, report);
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) report(`FOOTNOTE_BACKUP_AT is "${time}"; it is a time of day from 00:00 to 23:59 (${BACKUP_AT} where it is not set).`);
  if (folder !== null) return { folder: resolveFolder(variables, folder), at: { hour: Number(hour), minute: Number(minute) }, keep };
  const alone = ['FOOTNOTE_BACKUP_AT', 'FOOTNOTE_BACKUP_KEEP'].find((name) => valueOf(variables, name) !== null);
  if (alone !== undefined) report(`${alone} is set without FOOTNOTE_BACKUP_FOLDER, which says where backups go; set that as well, or neither for none.`);
  return null;
}

/** OpenTelemetry's own names, as every collector's documentation has them; the SDK reads its further ones itself. */
function parseTelemetry(variables: Variables, report: Report): TelemetrySettings | null {
  const endpoint = parseUrl({ name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: valueOf(variables, 'OTEL_EXPORTER_OTLP_ENDPOINT'), protocols: WEB }, report);
  const intervalMs = parseCount({ name: 'OTEL_METRIC_EXPORT_INTERVAL', value: valueOf(variables, 'OTEL_METRIC_EXPORT_INTERVAL'), standard: 60_000, least: 100, most: 3_600_000 }, report);
  return endpoint === null ? null : { endpoint: endpoint.replace(/\/+$/, ''), serviceName: valueOf(variables, 'OTEL_SERVICE_NAME') ?? 'footnote-api', intervalMs };
}

/** One request may cost up to 60,000: a budget below that would refuse what the limits allow. */
const LEAST_BUDGET = 60_000;

function parseBudgets(variables: Variables, report: Report): Budgets {
  const budget = (kind: keyof Budgets): number => {
    const name = `FOOTNOTE_BUDGET_${kind.toUpperCase()}`;
    return parseCount({ name, value: valueOf(variables, name), standard: BUDGETS[kind], least: LEAST_BUDGET, most: 1_000_000_000 }, report);
  };
  return { address: budget('address'), account: budget('account'), key: budget('key'), trusted: budget('trusted') };
}

interface Count { readonly name: string; readonly value: string | null; readonly standard: number; readonly least?: number; readonly most: number }

function parseCount({ name, value, standard, least = 0, most }: Count, report: Report): number {
  if (value === null) return standard;
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= least && count <= most) return count;
  report(`${name} is "${value}"; it is a whole number from ${least} to ${most} (${standard} where it is not set).`);
  return standard;
}

function parseLogLevel(variables: Variables, report: Report): LogLevel {
  const value = valueOf(variables, 'LOG_LEVEL') ?? 'info';
  const level = LOG_LEVELS.find((known) => known === value);
  if (level === undefined) report(`LOG_LEVEL is "${value}"; it is one of ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'info';
}

function parseExecutor(variables: Variables, report: Report): Executor {
  const value = valueOf(variables, 'FOOTNOTE_EXECUTOR') ?? 'compiled';
  const executor = EXECUTORS.find((known) => known === value);
  if (executor === undefined) report(`FOOTNOTE_EXECUTOR is "${value}"; it is one of ${EXECUTORS.join(', ')}.`);
  return executor ?? 'compiled';
}

/** Off unless it is switched on: what an operator has not thought of does not happen. */
function parseSwitch(variables: Variables, name: string, report: Report): boolean {
  const value = (valueOf(variables, name) ?? 'off').toLowerCase();
  if (value === 'on' || value === '1' || value === 'true') return true;
  if (value !== 'off' && value !== '0' && value !== 'false') report(`${name} is "${value}"; it is on or off (off where it is not set).`);
  return false;
}
