import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider does wrong, on purpose. */
export interface Faults {
  readonly wrongKey?: boolean;
  readonly audience?: string;
  readonly issuer?: string;
  readonly nonce?: string;
  readonly expired?: boolean;
  readonly refuses?: string;
}

export interface Person { readonly sub: string; readonly name: string; readonly email: string; readonly email_verified: boolean }

/** A small provider of identities that knows one person, and asks them nothing. */
export interface TestProvider {
  readonly issuer: string;
  person: Person;
  faults: Faults;
  readonly close: () => Promise<void>;
}

interface Client { readonly clientId: string; readonly clientSecret: string; readonly redirectUri: string }
interface Journey { readonly nonce: string | null; readonly challenge: string | null; readonly person: Person }

/** Starts the authorization code flow of OpenID Connect Core 1.0 with PKCE (RFC 7636), as far as a client uses it; it refuses what a real one refuses. */
export async function startOidcProvider(client: Client): Promise<TestProvider> {
  const [ours, others] = [generateKeyPairSync('rsa', { modulusLength: 2048 }), generateKeyPairSync('rsa', { modulusLength: 2048 })];
  const journeys = new Map<string, Journey>();
  const server = createServer((request, response) => { void answer(request, response); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const provider: TestProvider = {
    issuer, person: { sub: 'nobody', name: '', email: '', email_verified: false }, faults: {},
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration': return sendJson(response, 200, {
        issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, userinfo_endpoint: `${issuer}/userinfo`, response_types_supported: ['code'],
        subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'],
      });
      case '/keys': return sendJson(response, 200, { keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'ours', alg: 'RS256', use: 'sig' }] });
      case '/authorize': return authorize(url.searchParams, response);
      case '/token': return token(new URLSearchParams(await readBody(request)), request, response);
      default: return sendJson(response, 404, {});
    }
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    if (asked.get('client_id') !== client.clientId || asked.get('redirect_uri') !== client.redirectUri || asked.get('response_type') !== 'code' || asked.get('scope')?.split(' ').includes('openid') !== true) {
      return sendJson(response, 400, { error: 'invalid_request' });
    }
    const back = new URL(client.redirectUri);
    back.searchParams.set('state', asked.get('state') ?? '');
    if (provider.faults.refuses !== undefined) back.searchParams.set('error', provider.faults.refuses);
    else {
      const code = randomBytes(16).toString('base64url');
      journeys.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge'), person: provider.person });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  function token(asked: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    const journey = journeys.get(asked.get('code') ?? '');
    journeys.delete(asked.get('code') ?? '');
    const basic = Buffer.from(request.headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString('utf8').split(':').map(decodeURIComponent);
    const secret = asked.get('client_secret') ?? basic[1];
    const challenge = createHash('sha256').update(asked.get('code_verifier') ?? '').digest('base64url');
    if (journey === undefined || secret !== client.clientSecret || asked.get('redirect_uri') !== client.redirectUri || journey.challenge !== challenge) return sendJson(response, 400, { error: 'invalid_grant' });
    const now = Math.floor(Date.now() / 1000);
    const { faults } = provider;
    const idToken = sign({
      iss: faults.issuer ?? issuer, aud: faults.audience ?? client.clientId, iat: now - 5_000, exp: faults.expired === true ? now - 4_000 : now + 300, nonce: faults.nonce ?? journey.nonce, ...journey.person,
    }, faults.wrongKey === true ? others.privateKey : ours.privateKey);
    return sendJson(response, 200, { access_token: 'a token to read more', token_type: 'Bearer', expires_in: 300, refresh_token: 'a token to go on', id_token: idToken });
  }
  return provider;
}

function sign(claims: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const signed = `${part({ alg: 'RS256', kid: 'ours', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
