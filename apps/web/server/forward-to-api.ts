import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { clientAddress } from './client-address.ts';
import type { WebEnvironment } from './environment.ts';
import { forwardHeaders, type Hop } from './forwarded-headers.ts';

/** Whether the API answers this path: GraphQL itself, the playground that it serves, and what sets or needs the cookie of a session. */
export function isForApi(path: string): boolean {
  return /^\/(graph(i)?ql(?:[/?]|$)|api\/auth\/)/.test(path);
}

/** Hands one HTTP exchange to the API, at the port that the environment names now. */
export function forwardRequest(incoming: IncomingMessage, outgoing: ServerResponse, environment: WebEnvironment): void {
  const onward = request({
    host: environment.apiHost,
    port: environment.apiPort,
    method: incoming.method,
    path: incoming.url,
    headers: forwardHeaders(incoming.headers, hopOf(incoming, environment)),
  });
  onward.on('response', (answer) => {
    const { connection: _closed, 'keep-alive': _kept, 'transfer-encoding': _coded, ...headers } = answer.headers;
    outgoing.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else answerUnreachable(outgoing);
  });
  outgoing.on('close', () => { onward.destroy(); });
  incoming.pipe(onward);
}

/** A request to change the protocol: what was asked, and the connection with what has already arrived on it. */
export interface Upgrade { readonly incoming: IncomingMessage; readonly socket: Duplex; readonly head: Buffer }

/** Joins WebSockets of browsers to the API. */
export interface Upgrades {
  /** Hands one to the API by repeating its opening lines there and joining the two streams. */
  forward(upgrade: Upgrade): void;
  /** Ends all that are joined: a server that closes counts them no longer among its connections, and waits for them for ever. */
  end(): void;
}

/** How long the API may take to be reached, and a browser to take the last words of a socket that has ended. */
const PATIENCE_MS = 10_000;

/** Makes what joins sockets, and knows which are joined. */
export function createUpgrades(environment: WebEnvironment): Upgrades {
  const joined = new Set<Duplex>();
  return {
    forward({ incoming, socket, head }) {
      const onward = connect({ host: environment.apiHost, port: environment.apiPort, noDelay: true, timeout: PATIENCE_MS }, () => {
        onward.setTimeout(0);
        onward.write(openingLines(incoming, environment));
        onward.write(head);
        // Each waits for the other: a browser that reads nothing is a socket that takes nothing, and the API sees it.
        onward.pipe(socket).pipe(onward);
      });
      joined.add(socket);
      onward.on('error', () => { onward.destroy(); });
      onward.on('timeout', () => { onward.destroy(); });
      // What the API said last, such as why it refused, still reaches the browser.
      onward.on('close', () => {
        socket.end();
        setTimeout(() => { socket.destroy(); }, PATIENCE_MS).unref();
      });
      socket.on('error', () => { socket.destroy(); });
      socket.on('close', () => {
        joined.delete(socket);
        onward.destroy();
      });
    },
    end() {
      for (const socket of joined) socket.destroy();
    },
  };
}

function openingLines(incoming: IncomingMessage, environment: WebEnvironment): string {
  const headers = { ...forwardHeaders(incoming.headers, hopOf(incoming, environment)), connection: 'Upgrade', upgrade: incoming.headers.upgrade ?? 'websocket' };
  const lines = Object.entries(headers).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `${name}: ${String(one)}`));
  return `${incoming.method ?? 'GET'} ${incoming.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

/** Where an exchange comes from, and that it comes through us. */
export function hopOf(incoming: IncomingMessage, environment: WebEnvironment): Hop {
  const protocol = environment.publicUrl?.protocol === 'https:' ? 'https' : 'http';
  const address = clientAddress(incoming.socket.remoteAddress, { forwardedFor: incoming.headers['x-forwarded-for'], proxies: environment.trustedProxies });
  return { address, protocol, secret: environment.forwardingSecret };
}

function answerUnreachable(outgoing: ServerResponse): void {
  outgoing.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' });
  outgoing.end(JSON.stringify({ errors: [{ message: 'The API does not answer at the moment. Try again in a few seconds.', extensions: { code: 'UNREACHABLE' } }] }));
}
