import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
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

/** Hands a WebSocket to the API by repeating its opening lines there and joining the two streams. */
export function forwardUpgrade({ incoming, socket, head }: Upgrade, environment: WebEnvironment): void {
  const onward = connect(environment.apiPort, environment.apiHost, () => {
    const headers = { ...forwardHeaders(incoming.headers, hopOf(incoming, environment)), connection: 'Upgrade', upgrade: incoming.headers.upgrade ?? 'websocket' };
    const lines = Object.entries(headers).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `${name}: ${String(one)}`));
    onward.write(`${incoming.method ?? 'GET'} ${incoming.url ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  const close = (): void => { onward.destroy(); socket.destroy(); };
  onward.on('error', close);
  socket.on('error', close);
  socket.on('close', close);
  onward.on('close', close);
}

function hopOf(incoming: IncomingMessage, environment: WebEnvironment): Hop {
  const protocol = environment.publicUrl?.protocol === 'https:' ? 'https' : 'http';
  return { address: incoming.socket.remoteAddress, protocol, secret: environment.forwardingSecret };
}

function answerUnreachable(outgoing: ServerResponse): void {
  outgoing.writeHead(503, { 'content-type': 'application/json; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' });
  outgoing.end(JSON.stringify({ errors: [{ message: 'The API does not answer at the moment. Try again in a few seconds.', extensions: { code: 'UNREACHABLE' } }] }));
}
