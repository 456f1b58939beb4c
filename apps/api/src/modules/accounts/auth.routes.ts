import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { digestAddress } from '../../graphql/limits/digest-address.js';
import type { ViewerAccount } from '../../graphql/request-context.js';
import type { Dependencies } from '../../platform/dependencies.js';
import type { Refusal } from './account.records.js';
import { createAuthTools, headersOf, type Asker, type AuthResult, type AuthTools } from './auth-tools.js';
import { setUp, signIn, signOut, signUp } from './auth.service.js';
import { webAddress } from './auth.store.js';
import { exportLines } from './export.service.js';
import { changePassword } from './password.service.js';
import { linkProvider, startProvider } from './provider.service.js';

type FindAccount = (request: Pick<FastifyRequest, 'headers'>) => Promise<ViewerAccount | null>;
interface Routes { readonly tools: AuthTools; readonly findAccount: FindAccount; readonly askerOf: (request: FastifyRequest) => Asker }

type Fields = Readonly<Record<string, string>>;

const STATUS: Readonly<Record<Refusal['code'], number>> = { INVALID: 422, NOT_FOUND: 404, FORBIDDEN: 403, TOO_MANY: 429 };
const LONGEST_FIELD = 2_000;
const SIGNED_OUT: Refusal = { code: 'FORBIDDEN', field: null, message: 'You are not signed in any more. Sign in again.' };

/**
 * Signing in and out, over HTTP because it sets cookies: `POST /api/auth/…` with JSON, which a form of another site cannot send. What is
 * answered is `{ "userErrors": [] }` with cookies, or the errors without.
 */
export function registerAuth(app: FastifyInstance, { dependencies, findAccount }: { readonly dependencies: Dependencies; readonly findAccount: FindAccount }): void {
  const { environment, clock } = dependencies;
  const routes: Routes = {
    tools: createAuthTools(dependencies), findAccount,
    askerOf: (request) => ({
      origin: digestAddress(request, { secret: environment.forwardingSecret, day: clock().toISOString().slice(0, 10) }), cookie: request.headers.cookie, userAgent: request.headers['user-agent'],
    }),
  };
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'POST' || !request.url.startsWith('/api/auth/') || isJson(request)) return;
    await reply.code(415).send({ userErrors: [{ code: 'INVALID', field: null, message: 'Send JSON: `content-type: application/json`.' }] });
  });
  registerPasswords(app, routes);
  if (environment.oidc !== null) registerProvider(app, routes);
  registerExport(app, routes);
}

function registerPasswords(app: FastifyInstance, { tools, findAccount, askerOf }: Routes): void {
  const post = (path: string, handle: (fields: Fields, request: FastifyRequest) => Promise<AuthResult>): void => {
    app.post(`/api/auth/${path}`, async (request, reply) => answer(reply, await handle(fieldsOf(request.body), request)));
  };
  const typed = ({ name = '', email = '', password = '' }: Fields) => ({ name, email, password });
  post('sign-in', (fields, request) => signIn(tools, typed(fields), askerOf(request)));
  post('sign-up', (fields, request) => signUp(tools, { ...typed(fields), invitation: fields['invitation'] ?? null }, askerOf(request)));
  post('set-up', (fields, request) => setUp(tools, { ...typed(fields), code: fields['code'] ?? '' }, askerOf(request)));
  post('sign-out', async (_fields, request) => ({ ok: true, cookies: await signOut(tools, askerOf(request)) }));
  post('change-password', async ({ current = '', next = '' }, request) => {
    const account = await findAccount(request);
    return account === null ? { ok: false, refusal: SIGNED_OUT } : changePassword(tools, account, { current, next, asker: askerOf(request) });
  });
}

function registerProvider(app: FastifyInstance, { tools, askerOf }: Routes): void {
  app.post('/api/auth/provider', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const asker = askerOf(request);
    const journey = fields['link'] === '1' ? await linkProvider(tools, asker) : await startProvider(tools, { next: pathWithin(fields['next']), invitation: fields['invitation'] ?? null, asker });
    if (journey === null) return answer(reply, { ok: false, refusal: { code: 'NOT_FOUND', field: null, message: 'The provider of identities does not answer at the moment. Try again, or sign in with your password.' } });
    return reply.header('set-cookie', [...journey.cookies]).send({ url: journey.url, userErrors: [] });
  });
  // The one address of the library to which browsers come: back from the provider, with its cookie and the state that it left there.
  app.get('/api/auth/callback/:provider', async (request, reply) => {
    const back = await tools.auth.handler(new Request(new URL(request.url, webAddress(tools.dependencies.environment)), { headers: headersOf(askerOf(request)) }));
    const location = back.headers.get('location');
    return reply.code(back.status).headers(location === null ? {} : { location }).header('set-cookie', back.headers.getSetCookie()).send('');
  });
}

function registerExport(app: FastifyInstance, { tools: { dependencies }, findAccount }: Routes): void {
  app.get('/api/auth/export', async (request, reply) => {
    const account = await findAccount(request);
    if (account === null) return reply.code(401).send({ userErrors: [SIGNED_OUT] });
    const now = dependencies.clock();
    return reply.header('content-type', 'application/json; charset=utf-8').header('content-disposition', `attachment; filename="footnote-${now.toISOString().slice(0, 10)}.json"`)
      .send(exportLines(dependencies.database, { account, now }));
  });
}

function answer(reply: FastifyReply, result: AuthResult): FastifyReply {
  if (result.ok) return reply.header('set-cookie', [...result.cookies]).send({ userErrors: [] });
  if (result.refusal.code === 'TOO_MANY') void reply.header('retry-after', '900');
  return reply.code(STATUS[result.refusal.code]).send({ userErrors: [result.refusal] });
}

/** What a form of another site can send is never this. */
function isJson({ headers }: FastifyRequest): boolean {
  return /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}

/** The fields of a JSON object that are text of a sensible length; there are no others. */
function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LONGEST_FIELD));
}

/** Only a path of ours: the web app has looked at it, and others can ask here too. */
function pathWithin(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path) ? path : '/desk';
}
