import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { WebEnvironment } from './environment.ts';
import { readTrustedProxies } from './client-address.ts';
import { createUpgrades, type Upgrades } from './forward-to-api.ts';

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<void> => new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });

describe('a socket that is joined to the API', () => {
  let api: Server;
  let web: Server;
  let upgrades: Upgrades;
  let answer: (incoming: IncomingMessage, socket: Duplex) => void;

  beforeEach(async () => {
    api = createServer();
    api.on('upgrade', (incoming, socket) => {
      socket.on('error', () => undefined);
      answer(incoming, socket);
      // What is not read is never seen to end, and a server's connection does not end for its other side's sake.
      socket.on('end', () => { socket.end(); }).resume();
    });
    await listen(api);
    const environment: WebEnvironment = { host: '127.0.0.1', port: 0, apiHost: '127.0.0.1', apiPort: portOf(api), publicUrl: null, forwardingSecret: 'ours', trustedProxies: readTrustedProxies(''), keptPagesMegabytes: 0 };
    upgrades = createUpgrades(environment);
    web = createServer();
    web.on('upgrade', (incoming, socket, head) => { upgrades.forward({ incoming, socket, head }); });
    await listen(web);
  });
  afterEach(async () => {
    upgrades.end();
    await Promise.all([web, api].map((server) => new Promise((resolve) => { server.close(resolve); })));
  });

  const knock = (headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly socket: Socket | null; readonly body: string }> => new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: portOf(web), path: '/graphql', headers: { connection: 'Upgrade', upgrade: 'websocket', ...headers } });
    asked.on('upgrade', (reply, socket) => { resolve({ status: reply.statusCode ?? 0, socket, body: '' }); });
    asked.on('response', (reply) => {
      let body = '';
      reply.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => { resolve({ status: reply.statusCode ?? 0, socket: null, body }); });
    });
    asked.on('error', reject);
    asked.end();
  });
  const accept = (socket: Duplex): void => { socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'); };

  it('is opened with the headers of the browser, and without what it claims of where it comes from', async () => {
    let seen: IncomingMessage['headers'] = {};
    answer = ({ headers }, socket) => { seen = headers; accept(socket); };
    const { status, socket } = await knock({ origin: 'http://school.example', cookie: 'a=b', 'x-forwarded-for': '1.2.3.4' });
    expect(status).toBe(101);
    expect(seen).toMatchObject({ upgrade: 'websocket', origin: 'http://school.example', cookie: 'a=b', 'x-forwarded-for': '127.0.0.1', 'x-footnote-forwarding-secret': 'ours' });
    socket?.destroy();
  });

  it('carries what both sides say', async () => {
    answer = (_incoming, socket) => { accept(socket); socket.pipe(socket); };
    const { socket } = await knock();
    const echoed = new Promise((resolve) => { socket?.once('data', (data: Buffer) => { resolve(data.toString('utf8')); }); });
    socket?.write('here I am');
    expect(await echoed).toBe('here I am');
    socket?.destroy();
  });

  it('tells a browser why the API refused it, whole', async () => {
    const body = 'At most 200 sockets. '.repeat(2_000);
    answer = (_incoming, socket) => { socket.end(`HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\nContent-Length: ${String(body.length)}\r\n\r\n${body}`); };
    expect(await knock()).toMatchObject({ status: 429, body });
  });

  it('is closed where the API is away', async () => {
    await new Promise((resolve) => { api.close(resolve); });
    await expect(knock()).rejects.toThrow();
    await listen(api);
  });

  it('does not keep a server that stops waiting', async () => {
    let isGone = false;
    answer = (_incoming, socket) => {
      accept(socket);
      socket.on('close', () => { isGone = true; });
    };
    const { socket } = await knock();
    socket?.on('error', () => undefined);
    const closed = new Promise((resolve) => { web.close(resolve); });
    web.closeAllConnections();
    upgrades.end();
    await closed;
    while (!isGone) await new Promise((resolve) => { setTimeout(resolve, 5); });
    await listen(web);
  });
});
