import { existsSync } from 'node:fs';
import path from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { readEnvironment, type Environment } from '../apps/api/src/environment.js';
import { openDataFolder } from '../apps/api/src/platform/data-folder.js';
import { nodeFlags } from '../apps/api/src/platform/node-flags.js';
import { OperationalError } from '../apps/api/src/platform/operational-error.js';
import { keepAdminToken, keepForwardingSecret, type Secret } from '../apps/api/src/platform/secrets.js';
import { buildIfStale, ROOT } from './build.js';
import { onWishToEnd, startChild, stopChildren, waitUntilReady, type Child, type End } from './children.js';
import { findLanAddress } from './lan-address.js';
import { whyNotListen } from './ports.js';

/*
 * `npm start`: from a fresh clone to a page that answers. Builds what is stale, starts the API (which starts the database)
 * and the web app, says where they are, and ends them together.
 */

const USAGE = `npm start [-- --lan]

  --lan    let phones and laptops in the room take part: binds the web app (nothing else) to the network

Environment: WEB_PORT (3000), API_PORT (4000), HOST (127.0.0.1), PUBLIC_URL, DATABASE_URL, FOOTNOTE_DATA_DIR (.footnote), FOOTNOTE_ADMIN_TOKEN`;

interface Plan {
  readonly environment: Environment;
  /** Where the web app listens. */
  readonly webHost: string;
  /** Where somebody at this machine opens it. */
  readonly localUrl: string;
  /** Where the others open it; null where it is for this machine alone. */
  readonly sharedUrl: string | null;
  readonly adminToken: Secret | null;
  readonly forwardingSecret: string;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return say(USAGE, 0);
  const unknown = args.find((arg) => arg !== '--lan');
  if (unknown !== undefined) return complain(`"${unknown}" is not an option of npm start; the only one is --lan (npm start -- --lan).`, 2);
  const read = readEnvironment();
  if (!read.ok) return complain(read.problems.join('\n'), 2);
  const webHost = args.includes('--lan') ? '0.0.0.0' : read.environment.host;
  const inTheWay = await whyNotListen({ host: webHost, port: read.environment.webPort, variable: 'WEB_PORT' })
    ?? await whyNotListen({ host: '127.0.0.1', port: read.environment.apiPort, variable: 'API_PORT' });
  if (inTheWay !== null) return complain(inTheWay, 1);
  await buildIfStale({ say: (sentence) => process.stderr.write(`${sentence}\n`) });
  return run(plan(read.environment, webHost));
}

function plan(environment: Environment, webHost: string): Plan {
  const folder = openDataFolder(environment.dataFolder);
  const everywhere = webHost === '0.0.0.0' || webHost === '::';
  const reachable = everywhere ? findLanAddress() : webHost;
  const lanUrl = reachable === null || isLoopback(reachable) ? null : `http://${bracketed(reachable)}:${environment.webPort}`;
  return {
    environment,
    webHost,
    localUrl: `http://${everywhere ? '127.0.0.1' : bracketed(webHost)}:${environment.webPort}`,
    sharedUrl: environment.publicUrl ?? lanUrl,
    adminToken: environment.adminToken === null ? keepAdminToken(folder) : null,
    forwardingSecret: environment.forwardingSecret ?? keepForwardingSecret(folder).value,
  };
}

/** Runs API and web app until somebody wishes them to end, the web app ends by itself, or the API does again and again. */
async function run(what: Plan): Promise<number> {
  const children: Child[] = [];
  let asked = false;
  let isEnding = false;
  const wish = new Promise<null>((resolve) => { onWishToEnd(() => { asked = true; resolve(null); }); });
  try {
    const [api, said] = startApi(what);
    const web = startWeb(what);
    children.push(api, web);
    const ready = (url: string) => Promise.race([waitUntilReady(url, children), wish]);
    const failure = await ready(`http://127.0.0.1:${what.environment.apiPort}/health/ready`) ?? await ready(`${what.localUrl}/`);
    if (failure !== null && !asked) return failure.saidWhy ? 1 : complain(`${failure.sentence}, so Footnote did not start.`, 1);
    if (!asked) welcome(what, await Promise.race([said, wish]));
    const end = await Promise.race([wish, web.ended, keepRunning(api, { children, isEnding: () => asked || isEnding, startAnew: () => startAnew(what) })]);
    return end === null || asked ? 0 : complain(`${end.sentence}, so Footnote stops.`, 1);
  } finally {
    isEnding = true;
    await stopChildren(children);
  }
}

/** Starts the API once more. As long as there is no account, its start made a new code for it. */
function startAnew(what: Plan): Child {
  const [api, said] = startApi(what);
  void said.then(({ setUpCode }) => {
    if (setUpCode !== null) process.stderr.write(`The code for the owner's account (${what.localUrl}/set-up) is now: ${setUpCode}\n`);
  });
  return api;
}

interface Keeping { readonly children: Child[]; readonly isEnding: () => boolean; readonly startAnew: () => Child }

/** An API that ends by itself so often within a minute will do so again. */
const MOST_ENDS = 5;
const MINUTE_MS = 60_000;

/**
 * Starts the API again when it ends by itself: killed, or with a database that was. What students were told is stored is on the disk, and
 * their pages wait for it meanwhile. Resolves where it is given up.
 */
async function keepRunning(first: Child, { children, isEnding, startAnew: start }: Keeping): Promise<End> {
  let api = first;
  for (let ends: readonly number[] = []; ;) {
    const end = await api.ended;
    ends = [...ends.filter((moment) => moment > Date.now() - MINUTE_MS), Date.now()];
    if (isEnding() || ends.length >= MOST_ENDS) return end;
    process.stderr.write(`${end.sentence}, and is started again.\n`);
    const next = start();
    children.splice(children.indexOf(api), 1, next);
    api = next;
  }
}

/** What the API says once it is ready. */
interface Said {
  readonly quizCode: string | null;
  /** Makes the owner's account; null where there is one. */
  readonly setUpCode: string | null;
}

function startApi({ environment, adminToken, forwardingSecret }: Plan): readonly [Child, Promise<Said>] {
  const child = startChild({
    name: 'The API',
    args: [...nodeFlags(), path.join(ROOT, 'apps/api/dist/main.js')],
    // The web app reaches it on this machine; nobody else has to.
    variables: { ...sharedVariables(environment, forwardingSecret), HOST: '127.0.0.1', FOOTNOTE_ADMIN_TOKEN: adminToken?.value ?? environment.adminToken ?? '', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' },
  });
  const said = new Promise<Said>((resolve) => {
    child.process.on('message', (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('kind' in message) || message.kind !== 'ready') return;
      const textOf = (name: string): string | null => {
        const value: unknown = (message as Readonly<Record<string, unknown>>)[name];
        return typeof value === 'string' ? value : null;
      };
      resolve({ quizCode: textOf('quizCode'), setUpCode: textOf('setUpCode') });
    });
  });
  return [child, said];
}

function startWeb({ environment, webHost, sharedUrl, forwardingSecret }: Plan): Child {
  return startChild({
    name: 'The web app',
    quiet: true,
    args: ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'apps/web/server.ts')],
    folder: path.join(ROOT, 'apps/web'),
    variables: { ...sharedVariables(environment, forwardingSecret), HOST: webHost, NODE_ENV: 'production', ...(sharedUrl === null ? {} : { PUBLIC_URL: sharedUrl }) },
  });
}

function sharedVariables({ apiPort, webPort, dataFolder }: Environment, forwardingSecret: string): Readonly<Record<string, string>> {
  return { API_PORT: String(apiPort), WEB_PORT: String(webPort), FOOTNOTE_DATA_DIR: dataFolder, FOOTNOTE_FORWARDING_SECRET: forwardingSecret };
}

function welcome({ environment, localUrl, sharedUrl, adminToken, webHost }: Plan, said: Said | null): void {
  const { quizCode, setUpCode } = said ?? { quizCode: null, setUpCode: null };
  const lines = ['', 'Footnote is ready.', '', `  Open         ${localUrl}`];
  if (sharedUrl !== null && sharedUrl !== localUrl) lines.push(`  In the room  ${sharedUrl}`);
  if (quizCode !== null) lines.push(`  Quiz code    ${quizCode}   (${sharedUrl ?? localUrl}/q/${quizCode})`);
  if (setUpCode !== null) lines.push(`  Set up       ${localUrl}/set-up`, `               makes the owner's account, with this code: ${setUpCode}`);
  if (adminToken?.made === true) lines.push(`  Admin token  ${adminToken.value}`, `               shown this once; it is kept in ${shown(adminToken.file)}`);
  else lines.push(`  Admin token  ${adminToken === null ? 'as FOOTNOTE_ADMIN_TOKEN says' : `kept in ${shown(adminToken.file)}`}`);
  lines.push(`  Data         ${environment.databaseUrl === null ? shown(environment.dataFolder) : 'in the PostgreSQL of DATABASE_URL'}`, '', 'Ctrl-C stops it.', '');
  if (webHost === '0.0.0.0' && sharedUrl === null) lines.push('This machine has no address in a local network, so nobody else can reach it; join a network and start again.', '');
  if (sharedUrl !== null && webHost !== '127.0.0.1') lines.push(drawQr(quizCode === null ? sharedUrl : `${sharedUrl}/q/${quizCode}`), '');
  process.stdout.write(lines.join('\n'));
}

/** Drawn in blocks for white; a terminal with a light theme would turn it inside out, so the colours are said where there are any. */
function drawQr(text: string): string {
  const drawn = renderUnicodeCompact(text, { border: 2 });
  return process.stdout.isTTY ? drawn.split('\n').map((line) => `\u001b[97;40m${line}\u001b[0m`).join('\n') : drawn;
}

function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return existsSync(file) && !relative.startsWith('..') ? relative : file;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function say(text: string, status: number): number {
  process.stdout.write(`${text}\n`);
  return status;
}

function complain(text: string, status: number): number {
  process.stderr.write(`${text}\n`);
  return status;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  complain(error instanceof OperationalError ? error.message : error instanceof Error ? error.message : String(error), 1);
  process.exit(1);
});
