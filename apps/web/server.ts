import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOurName, sayWrongName } from './server/check-host.ts';
import { isOurOwn, mayChange } from './server/check-origin.ts';
import { readEnvironment, type WebEnvironment } from './server/environment.ts';
import { createUpgrades, forwardRequest, hopOf, isForApi } from './server/forward-to-api.ts';
import { findSourceFont, SOURCE_FONT_HEADER } from './server/find-source-font.ts';
import { FORWARDING_SECRET_HEADER, forwardHeaders, PATH_HEADER } from './server/forwarded-headers.ts';
import { holdCookies, readHeldCookies } from './server/host-cookies.ts';
import { keepPages, settingsAsCookie, type GiveKeptPage } from './server/kept-pages/give-kept-page.ts';
import { newNonce } from './server/kept-pages/nonce-slots.ts';
import { askStatesTogether } from './server/kept-pages/page-states.ts';
import { renderAside, type Render } from './server/kept-pages/render-aside.ts';
import { REQUEST_ID_HEADER, requestIdOf } from './server/request-id.ts';
import { contentSecurityPolicy, NOTHING, standingHeaders } from './server/security-headers.ts';

/*
 * The web app's one entry: Next.js behind node:http, with /graphql forwarded to the API at run time, so that a browser
 * sees one origin and a changed API_PORT needs no new build.
 */

const folder = dirname(fileURLToPath(import.meta.url));
const development = process.argv.includes('--dev');
/** As next.config.ts names it. */
const built = join(folder, process.env['FOOTNOTE_WEB_DIST'] ?? '.next');
const sourceFont = development ? null : findSourceFont(built);

async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  if (!development && !existsSync(join(built, 'BUILD_ID'))) {
    throw new Error('The web app has not been built: run `npm run build` first.');
  }
  // Before Next.js is loaded: it and React choose their builds by these.
  Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const app = next({ dev: development, dir: folder, hostname: environment.host, port: environment.port, quiet: !development });
  const ready = app.prepare();
  const renderWith: Render = async (incoming, outgoing) => {
    await ready;
    await app.getRequestHandler()(incoming, outgoing);
  };
  const giveKept = development || environment.keptPagesMegabytes === 0 ? null : keepPublicPages(renderWith, environment);
  // What is sent a byte at a time is listened to for a minute, and looked for every five seconds; Node would wait five minutes.
  const server = createServer({ requestTimeout: 60_000, connectionsCheckingInterval: 5_000 }, (incoming, outgoing) => {
    const requestId = requestIdOf(incoming.headers);
    // From here on whoever answers, a page or the API, knows it by the same name.
    incoming.headers[REQUEST_ID_HEADER] = requestId;
    outgoing.setHeader(REQUEST_ID_HEADER, requestId);
    keepCookiesToThisHost(incoming, environment, outgoing);
    answer({ incoming, outgoing, render: renderWith, giveKept }, environment).catch((problem: unknown) => { refuse(outgoing, { requestId, problem }); });
  });
  const upgrades = createUpgrades(environment);
  server.on('upgrade', (incoming, socket, head) => {
    keepCookiesToThisHost(incoming, environment);
    if (!isOurName(incoming.headers.host, environment.publicUrl)) socket.end('HTTP/1.1 421 Misdirected Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else if (isForApi(incoming.url ?? '')) upgrades.forward({ incoming, socket, head });
    else if (development) void app.getUpgradeHandler()(incoming, socket, head);
    else socket.destroy();
  });
  await listen(server, environment);
  await ready;
  process.stdout.write(`The web app listens at http://${environment.host}:${String(environment.port)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => { server.close(() => process.exit(0)); server.closeAllConnections(); upgrades.end(); });
  }
}

function keepCookiesToThisHost({ headers }: IncomingMessage, { publicUrl }: WebEnvironment, outgoing?: ServerResponse): void {
  if (publicUrl?.protocol !== 'https:') return;
  if (headers.cookie !== undefined) headers.cookie = readHeldCookies(headers.cookie);
  if (outgoing !== undefined) holdCookies(outgoing);
}

/** One exchange, how Next would answer it, and what gives pages that it answered before; null where none are kept. */
interface Exchange { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse; readonly render: Render; readonly giveKept: GiveKeptPage | null }

async function answer({ incoming, outgoing, render, giveKept }: Exchange, environment: WebEnvironment): Promise<void> {
  const path = incoming.url ?? '/';
  const asker = { method: incoming.method ?? 'GET', headers: incoming.headers, publicUrl: environment.publicUrl };
  // On every answer, whoever gives it; a page has a policy of its own instead.
  for (const [name, value] of Object.entries({ ...standingHeaders(environment.publicUrl), 'Content-Security-Policy': NOTHING })) outgoing.setHeader(name, value);
  // As a proxy is asked, which this is none.
  if (!path.startsWith('/')) return say(outgoing, 400, 'Ask for a path, such as /.\n');
  if (!isOurName(incoming.headers.host, environment.publicUrl) && !path.startsWith('/health/')) return say(outgoing, 421, sayWrongName(environment.publicUrl));
  // A program of another origin may ask GraphQL, with a token of its own; sessions are for our pages alone.
  if (isForApi(path) && (!path.startsWith('/api/auth/') || mayChange(asker))) {
    if (!isOurOwn(asker) && !comesBackFromProvider(path)) delete incoming.headers.cookie;
    return forwardRequest(incoming, outgoing, environment);
  }
  if (!mayChange(asker)) return say(outgoing, 403, 'This form was sent from another site, and was not taken.\n');
  if (asker.method === 'POST' && !isForm(incoming.headers)) return say(outgoing, 415, 'Send a form: application/x-www-form-urlencoded or multipart/form-data.\n');
  if (giveKept !== null && await giveKept(incoming, outgoing)) return;
  prepareForNext(incoming, outgoing, environment);
  await render(incoming, outgoing);
}

/** Public pages are rendered once for each state of what they tell. */
function keepPublicPages(render: Render, environment: WebEnvironment): GiveKeptPage {
  return keepPages({
    readState: askStatesTogether(environment),
    policyFor: (nonce) => contentSecurityPolicy(nonce, development),
    clock: Date.now,
    mostBytes: environment.keptPagesMegabytes * 1024 * 1024,
    // Of the request that caused it nothing goes along but by whom its cost is paid, and by which name the logs know it.
    render: ({ url, settings }, nonce, cause) => renderAside(render, {
      url,
      headers: {
        host: 'localhost', 'user-agent': 'footnote', cookie: settingsAsCookie(settings), 'x-forwarded-for': hopOf(cause, environment).address ?? 'unknown',
        [REQUEST_ID_HEADER]: String(cause.headers[REQUEST_ID_HEADER]), ...headersForNext(url, contentSecurityPolicy(nonce, development)),
      },
    }),
  });
}

/** What our routes take: a form, or nothing at all. */
function isForm({ 'content-type': type, 'content-length': length, 'transfer-encoding': coding }: IncomingMessage['headers']): boolean {
  return type === undefined ? coding === undefined && (length ?? '0') === '0' : /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type);
}

/** The one address to which another site sends a browser that needs its cookies there: they prove that it set out from here. */
function comesBackFromProvider(path: string): boolean {
  return path.startsWith('/api/auth/callback/');
}

function say(outgoing: ServerResponse, status: number, sentence: string): void {
  outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(sentence);
}

/** What pages read of a request besides what its client sent: Next finds the nonce in the policy. */
function headersForNext(path: string, policy: string): Readonly<Record<string, string>> {
  return { 'content-security-policy': policy, [PATH_HEADER]: path, ...(sourceFont === null ? {} : { [SOURCE_FONT_HEADER]: sourceFont }) };
}

/** Says on the request what pages read there; our own code finds the client's address among it. */
function prepareForNext(incoming: IncomingMessage, outgoing: ServerResponse, environment: WebEnvironment): void {
  // A file of public/ has no place for a nonce.
  const isFile = /^\/[\w-]+\.(html|js|css|svg)$/.test((incoming.url ?? '/').split('?')[0] ?? '/');
  const policy = contentSecurityPolicy(isFile ? null : newNonce(), development);
  // None of our pages has a Server Action; who asks for one does not come from them.
  const { [FORWARDING_SECRET_HEADER]: _kept, 'next-action': _none, ...headers } = forwardHeaders(incoming.headers, { ...hopOf(incoming, environment), secret: null });
  // forwardHeaders drops what only concerns the hop; a body's framing has to stay for Next, which reads this same request.
  const framing = incoming.headers['transfer-encoding'];
  incoming.headers = { ...headers, ...headersForNext(incoming.url ?? '/', policy), ...(framing === undefined ? {} : { 'transfer-encoding': framing }) } as IncomingMessage['headers'];
  outgoing.setHeader('Content-Security-Policy', policy);
}

async function listen(server: ReturnType<typeof createServer>, { host, port }: WebEnvironment): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      reject(problem.code === 'EADDRINUSE'
        ? new Error(`Port ${String(port)} on ${host} is in use: stop what runs there, or set WEB_PORT to another port.`)
        : problem);
    });
    server.listen(port, host, resolve);
  });
}

function refuse(outgoing: ServerResponse, { requestId, problem }: { readonly requestId: string; readonly problem: unknown }): void {
  process.stderr.write(`A page could not be answered (request ${requestId}): ${problem instanceof Error ? problem.stack ?? problem.message : String(problem)}\n`);
  if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  outgoing.end('Something broke on our side. Try again in a moment.\n');
}

main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exit(1);
});
