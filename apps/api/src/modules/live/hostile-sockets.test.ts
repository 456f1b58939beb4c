import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { connect as connectTcp, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { peopleWorld, PACK, type World } from '../../testing/access/world.js';
import { listenForSockets, openRawSocket, openSocket, type Heard } from '../../testing/open-socket.js';
import { FORWARDING_SECRET, shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { openSession } from './testing/live-desk.js';

const CHANGE = 'subscription ($pack: String!) { packChanged(pack: $pack) { version } }';
const LIMITS = { pulseMs: 250, gapMs: 5, initMs: 300, socketsOfAddress: 6, socketsOfAccount: 3, subscriptionsOfSocket: 4, messagesInWindow: 30, sockets: 8, drainMs: 500 };

const codesIn = (heard: Heard): readonly unknown[] => (heard.is === 'COMPLETE' ? [] : heard.errors.map(({ extensions }) => extensions?.['code']));
const closeOf = (socket: WebSocket): Promise<number> => new Promise((resolve) => { socket.once('close', resolve); });

/** A client that speaks the protocol by hand over TCP, so that it can stop reading for good. */
async function openByHand(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connectTcp(Number(port), hostname);
  await new Promise<void>((resolve) => { socket.once('connect', () => { resolve(); }); });
  socket.on('error', () => undefined);
  socket.write(`GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`);
  await new Promise<void>((resolve) => { socket.once('data', () => { resolve(); }); });
  return socket;
}

/** A masked text frame (RFC 6455, 5.2). */
function frame(message: object): Buffer {
  const payload = Buffer.from(JSON.stringify(message), 'utf8');
  const mask = randomBytes(4);
  const head = payload.length < 126 ? Buffer.from([0x81, 0x80 | payload.length]) : Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, mask, payload.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}

/** A pong that nobody asked for: "I am here". */
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

describe('sockets that mean no good', () => {
  let api: TestApi;
  let url: string;
  let world: World;
  beforeAll(async () => {
    api = await startTestApi({ live: LIMITS });
    await api.importGraph(shippedGraph(PACK));
    world = await peopleWorld({ api, owner: await api.signUp({ name: 'Owner', role: 'OWNER' }), close: () => api.close() });
    url = await listenForSockets(api.app);
  });
  afterAll(() => api.close());

  const raw: WebSocket[] = [];
  afterEach(async () => {
    await Promise.all(raw.splice(0).map(async (socket) => {
      if (socket.readyState === WebSocket.CLOSED) return;
      const closed = closeOf(socket);
      socket.terminate();
      await closed;
    }));
    await untilSockets(0);
  });
  const enter = async (...options: Parameters<typeof openRawSocket> extends [string, ...infer Rest] ? Rest : never): Promise<WebSocket> => {
    const socket = await openRawSocket(url, ...options);
    raw.push(socket);
    return socket;
  };
  const untilSockets = async (count: number): Promise<void> => { while (api.app.live.counts().sockets !== count) await new Promise((resolve) => { setTimeout(resolve, 10); }); };

  it('are kept out from pages of other sites', async () => {
    await expect(enter({ origin: 'https://elsewhere.example' })).rejects.toThrow('refused: 403');
    await expect(enter({ origin: 'null' })).rejects.toThrow('refused: 403');
    // Whoever writes the headers of the web app without its secret is believed nothing.
    await expect(enter({ origin: 'https://elsewhere.example', headers: { 'x-forwarded-host': 'elsewhere.example' } })).rejects.toThrow('refused: 403');
    await enter({ origin: 'https://typed.example', headers: { 'x-forwarded-host': 'typed.example', 'x-footnote-forwarding-secret': FORWARDING_SECRET } });
    await enter({ origin: new URL(url).origin.replace('ws:', 'http:') });
  });

  it('are closed where they do not say what they want, speak another protocol, or send what is no message', async () => {
    expect(await closeOf(await enter())).toBe(4408);
    const other = new WebSocket(url, 'graphql-ws');
    raw.push(other);
    other.on('error', () => undefined);
    expect([4406, 1006]).toContain(await closeOf(other));
    const broken = await enter();
    broken.send('{');
    expect(await closeOf(broken)).toBe(4400);
    const binary = await enter();
    binary.send(Buffer.from([1, 2, 3]));
    expect(await closeOf(binary)).toBe(1008);
    const hasty = await enter();
    hasty.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: CHANGE, variables: { pack: PACK } } }));
    expect(await closeOf(hasty)).toBe(4401);
    const long = await enter();
    long.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'x'.repeat(40_000) } }));
    expect(await closeOf(long)).toBe(1009);
  });

  it('are limited by address, and by all addresses together; whoever leaves makes room', async () => {
    const from = (address: string) => enter({ headers: { 'x-forwarded-for': address, 'x-footnote-forwarding-secret': FORWARDING_SECRET } });
    const six = [];
    for (let count = 0; count < 6; count += 1) six.push(await from('192.0.2.1'));
    await expect(from('192.0.2.1')).rejects.toThrow('refused: 429');
    await from('192.0.2.2');
    await from('192.0.2.3');
    await expect(from('192.0.2.4')).rejects.toThrow('refused: 503');
    const [first] = six;
    first?.terminate();
    await untilSockets(7);
    await from('192.0.2.1');
  });

  it('count by their account once they have said whose they are, so that teachers behind one address do not keep each other out', async () => {
    const { cookie } = await openSession(api, world.otherTeacher);
    const teachers = [await openSocket(url, { headers: { cookie } }), await openSocket(url, { headers: { cookie } })];
    raw.push(...teachers.map(({ socket }) => socket));
    for (let count = 0; count < 6; count += 1) await enter();
    await expect(enter()).rejects.toThrow('refused: 429');
  });

  it('are limited by account, and give the seat back', async () => {
    const { cookie } = await openSession(api, world.teacher);
    const mine = () => openSocket(url, { headers: { cookie } });
    const [first, second, third] = [await mine(), await mine(), await mine()];
    await expect(mine()).rejects.toThrow('turned away: 1013 An account has at most 3 sockets.');
    await first.close();
    await untilSockets(2);
    const again = await mine();
    await Promise.all([second, third, again].map((socket) => socket.close()));
  });

  it('carry so many subscriptions, of a size, of a kind, and no more messages than a page sends', async () => {
    const socket = await openSocket(url);
    raw.push(socket.socket);
    const told = Array.from({ length: 4 }, () => socket.subscribe(CHANGE, { pack: PACK }));
    for (const one of told) expect((await one.next()).is).toBe('NEXT');
    expect(codesIn(await socket.subscribe(CHANGE, { pack: PACK }).next())).toEqual(['LIMIT_EXCEEDED']);
    told[0]?.stop();
    expect((await socket.subscribe(CHANGE, { pack: PACK }).next()).is).toBe('NEXT');
    told[1]?.stop();
    const refused = async (query: string, variables?: Record<string, unknown>): Promise<readonly unknown[]> => codesIn(await socket.subscribe(query, variables).next());
    expect(await refused('{ packs { nodes { slug } } }')).toEqual(['BAD_REQUEST']);
    expect(await refused('mutation { endOtherSessions { endedCount } }')).toEqual(['BAD_REQUEST']);
    expect(await refused('subscription {')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await refused('subscription { packChanged(pack: "x") { versoin } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await refused(CHANGE, { pack: 7 })).toEqual(['BAD_USER_INPUT']);
    expect(await refused(`subscription { packChanged(pack: "x") { ${Array.from({ length: 40 }, (_, at) => `a${String(at)}: version`).join(' ')} } }`)).toEqual(['LIMIT_EXCEEDED']);
    expect(await refused('subscription { packChanged(pack: "x") { pack { sources(first: 100000) { nodes { id } } } } }')).toEqual(['BAD_USER_INPUT']);
    expect(await refused('subscription { packChanged(pack: "x") { pack { sources(first: 100) { nodes { evidence: reliances(first: 100) { nodes { evidence { id exact } source { id title } } } } } } } }')).toHaveLength(1);
    for (let count = 0; count < 40; count += 1) socket.subscribe(CHANGE, { pack: PACK });
    expect((await socket.closed).code).toBe(1008);
  });

  it('that stop reading for good are dropped, though they say that they are there, while the others are told on and the process lives', async () => {
    const stalled = await openByHand(url);
    const summaries = Array.from({ length: 29 }, (_, at) => `a${String(at)}: summary`).join(' ');
    stalled.write(frame({ type: 'connection_init' }));
    stalled.write(frame({ id: '1', type: 'subscribe', payload: { query: `subscription { packChanged(pack: "${PACK}") { version pack { ${summaries} } } }` } }));
    stalled.pause();
    const alive = setInterval(() => { stalled.write(PONG); }, 50);
    const reader = await openSocket(url);
    raw.push(reader.socket);
    const watched = reader.subscribe(CHANGE, { pack: PACK });
    await watched.next();
    let version = 1;
    // Nobody over there reads any of it: more than 1,024 events in any case, and as many as it takes to fill whatever lies between.
    while (api.app.live.counts().sockets === 2 || version < 1_200) {
      version += 1;
      await api.test.database.pool.query(`with changed as (update packs set version = $2 where slug = $1 returning slug) select pg_notify('pack_changed', slug) from changed`, [PACK, version]);
    }
    clearInterval(alive);
    expect(await watched.until((heard) => heard.is === 'NEXT' && (heard.data?.['packChanged'] as { version: number }).version === version)).toBeDefined();
    expect(api.app.live.counts()).toMatchObject({ sockets: 1, watchers: 1 });
    expect((await api.ask('{ packs { nodes { slug } } }')).errors).toEqual([]);
    stalled.destroy();
  });

  it('are told that the server is going away, and do not hold it up', async () => {
    const leaving = await startTestApi({ live: LIMITS });
    await leaving.importGraph(shippedGraph(PACK));
    const there = await listenForSockets(leaving.app);
    const polite = await openSocket(there);
    await polite.subscribe(CHANGE, { pack: PACK }).next();
    const stalled = await openByHand(there);
    stalled.write(frame({ type: 'connection_init' }));
    stalled.pause();
    await leaving.close();
    expect(await polite.closed).toMatchObject({ code: 1001 });
    stalled.destroy();
    expect(leaving.log.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  });

  it('leave nothing behind: no topic is read, and no seat is taken', async () => {
    const socket = await openSocket(url, { headers: world.teacher.headers });
    const watched = socket.subscribe(CHANGE, { pack: PACK });
    await watched.next();
    expect(api.app.live.counts()).toEqual({ sockets: 1, topics: 1, watchers: 1 });
    socket.socket.terminate();
    await untilSockets(0);
    expect(api.app.live.counts()).toEqual({ sockets: 0, topics: 0, watchers: 0 });
  });
});
