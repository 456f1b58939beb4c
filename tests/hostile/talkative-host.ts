import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host that puts into its refusals whatever it was told, headers too: a provider of identities, and a language model. */
export interface TalkativeHost { readonly address: string; readonly heard: readonly string[]; close(): Promise<void> }

/** Starts one on a free port. */
export async function startTalkativeHost(): Promise<TalkativeHost> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    void read(request).then((told) => {
      heard.push(told);
      const path = request.url ?? '/';
      if (path.endsWith('/openid-configuration')) return response.setHeader('content-type', 'application/json').end(JSON.stringify(describeProvider(address)));
      if (path.startsWith('/leads-away')) return response.writeHead(302, { location: `/no-json?${encodeURIComponent(told)}` }).end(told);
      return response.writeHead(path.startsWith('/no-json') ? 200 : 401, { 'content-type': 'application/json', 'www-authenticate': 'Bearer' }).end(path.startsWith('/no-json') ? told : JSON.stringify({ error: 'invalid_client', error_description: told }));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { address, heard, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}

function describeProvider(issuer: string): object {
  return {
    issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, userinfo_endpoint: `${issuer}/userinfo`, response_types_supported: ['code'],
    subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'],
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += String(part);
  return `${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)} ${body}`;
}
