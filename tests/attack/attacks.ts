import { connect } from 'node:net';
import { LIVE_LIMITS } from '../../apps/api/src/modules/live/live-limits.js';
import { openRawSocket, openSocket } from '../../apps/api/src/testing/open-socket.js';
import { ask, MARK, send, type Reply, type Target } from './target.js';

/** How an attack ended: with an answer, or with its connections closed or refused. */
export type Outcome = { readonly is: 'ANSWERED'; readonly status: number; readonly body: string } | { readonly is: 'CLOSED'; readonly how: string };

export interface Attack {
  readonly name: string;
  readonly run: (target: Target) => Promise<Outcome>;
  /** What is right, where that is not a refusal with a 4xx or a closed connection. */
  readonly isRight?: (outcome: Outcome) => boolean;
  /** Of how many requests it is made: what each costs is what is shown. */
  readonly requests?: number;
  /** It waits for limits of time that no test waits for: `npm run attack` alone runs it. */
  readonly slow?: true;
}

/** Refused with a 4xx, or closed; and nothing of a desk, of a fault or of how the server is made is told. */
export function isHandled({ isRight = isRefused }: Attack, outcome: Outcome): boolean {
  return isRight(outcome) && (outcome.is === 'CLOSED' || !tells(outcome.body));
}

function isRefused(outcome: Outcome): boolean {
  return outcome.is === 'CLOSED' || (outcome.status >= 400 && outcome.status < 500 && !outcome.body.includes('"data":{'));
}

function tells(body: string): boolean {
  return body.includes(MARK) || /node_modules|\\n {4}at |stack|INTERNAL_SERVER_ERROR/i.test(body);
}

const answered = ({ status, body }: Reply): Outcome => (status === 0 ? { is: 'CLOSED', how: 'without an answer' } : { is: 'ANSWERED', status, body });
const asking = (name: string, query: string, variables?: object): Attack => ({ name, run: async (target) => answered(await ask(target, query, variables)) });
const times = (count: number, word: (at: number) => string): string => Array.from({ length: count }, (_, at) => word(at)).join(' ');

const DEEP = `{ packs { nodes ${'{ issues { nodes { pack '.repeat(16)} { slug } ${'} } }'.repeat(16)} } }`;

export const ATTACKS: readonly Attack[] = [
  asking('100 aliases', `{ ${times(100, (at) => `a${String(at)}: packs { totalCount }`)} }`),
  // They merge into one, after each was compared with each other.
  asking('600 duplicate fields', `{ ${times(600, () => 'packs { totalCount }')} }`),
  asking('duplicate fields below duplicate fields', `{ ${times(30, () => `packs { ${times(30, () => 'totalCount')} }`)} }`),
  asking('duplicate fields in fragments without a name', `{ ${times(300, () => '... { packs { totalCount } }')} }`),
  asking('depth 50', DEEP),
  asking('`first` by variable of 100,000', 'query ($first: Int) { claims(first: $first) { nodes { statement assertions(first: $first) { nodes { id } } } } }', { first: 100_000 }),
  asking('50 directives', `{ packs ${'@include(if: true) '.repeat(50)} { totalCount } }`),
  { name: 'batch of 100', run: async (target) => answered(await send(target, { body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ packs { totalCount } }' }))) })) },
  { name: '1 MB document', run: async (target) => answered(await send(target, { body: JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` }) })) },
  { name: '1 MB document of unstated length', run: async (target) => answered(await sendChunked(target, 1_000_000)) },
  asking('fragment cycle', '{ packs { nodes { ...A } } } fragment A on Pack { ...B } fragment B on Pack { ...A }'),
  asking('deep introspection', `{ __schema { types { fields ${'{ type { fields '.repeat(8)} { name } ${'} }'.repeat(8)} } } }`),
  asking('wide introspection', `{ ${times(20, (at) => `a${String(at)}: __schema { types { fields { args { type { name } } type { name } } } }`)} }`),
  asking('10,000 tokens', `{ ${'__typename '.repeat(10_000)} }`),
  asking('pages of pages of pages', '{ claims(first: 100) { nodes { assertions(first: 100) { nodes { source { claims(first: 100) { nodes { statement } } } } } } } }'),
  { name: 'a GET mutation', run: async (target) => answered(await send(target, { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { startAttempt(input: { code: "x", nickname: "y" }) { resumeToken } }')}` })) },
  { name: 'a cross-site form', run: async (target) => answered(await send(target, { headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example', cookie: 'a=b' }, body: 'query=%7B__typename%7D' })) },
  { name: 'a cross-site form of plain text', run: async (target) => answered(await send(target, { headers: { 'content-type': 'text/plain', origin: 'https://evil.example', cookie: 'a=b' }, body: '{"query":"{ __typename }","x":"="}' })) },
  { name: 'a cross-site GET with a cookie', run: async (target) => answered(await send(target, { method: 'GET', path: '/graphql?query=%7Bviewer%7Bname%7D%7D', headers: { cookie: 'a=b', 'sec-fetch-site': 'cross-site' } })) },
  { name: 'a socket of another site', run: crossSiteSocket },
  {
    // Not a 4xx: an id of nothing and an id of what is not for the asker are answered alike, so that nobody learns which it was.
    name: 'a guessed node(id) of each type', run: guessNodes,
    isRight: (outcome) => outcome.is === 'ANSWERED' && outcome.status === 200 && /"nodes":\[(null,?)+\]/.test(outcome.body) && !/"nodes":\[[^\]]*\{/.test(outcome.body),
  },
  { name: '2,000 sockets', run: floodWithSockets, requests: 2_000 },
  {
    name: '1,024 unread events', run: leaveEventsUnread,
    // Only the newest is kept for whoever does not read.
    isRight: (outcome) => outcome.is === 'CLOSED' || (outcome.status === 200 && Number(outcome.body) < 1_024),
  },
  { name: 'a socket that says nothing', run: silentSocket, slow: true },
  { name: 'slow body', run: slowBody, slow: true },
];

async function sendChunked(target: Target, bytes: number): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect(target.port, '127.0.0.1');
    let text = '';
    const end = (): void => { resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), body: text }); };
    socket.on('data', (chunk: Buffer) => { text += chunk.toString('utf8'); }).on('error', end).on('close', end);
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n');
    const chunk = `{"query":"${'x'.repeat(bytes)}`;
    socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n0\r\n\r\n`);
  });
}

async function guessNodes(target: Target): Promise<Outcome> {
  const bodies: string[] = [];
  for (let at = 0; at < target.guessedIds.length; at += 100) {
    const reply = await ask(target, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: target.guessedIds.slice(at, at + 100) });
    if (reply.status !== 200) return answered(reply);
    bodies.push(reply.body);
  }
  return { is: 'ANSWERED', status: 200, body: bodies.join('\n') };
}

const addressOf = ({ port }: Target): string => `ws://127.0.0.1:${String(port)}/graphql`;

async function crossSiteSocket(target: Target): Promise<Outcome> {
  return openRawSocket(addressOf(target), { origin: 'https://evil.example' }).then(
    (socket): Outcome => { socket.terminate(); return { is: 'ANSWERED', status: 101, body: '' }; },
    (error: unknown): Outcome => ({ is: 'CLOSED', how: String(error) }),
  );
}

/**
 * As many as one address has a right to are opened, and the rest refused. Behind that address may be a school: who is signed in there comes in
 * all the same.
 */
async function floodWithSockets(target: Target): Promise<Outcome> {
  const opened: Awaited<ReturnType<typeof openRawSocket>>[] = [];
  let refused = 0;
  for (let round = 0; round < 40; round += 1) {
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => openRawSocket(addressOf(target))));
    for (const one of tries) {
      if (one.status === 'fulfilled') opened.push(one.value);
      else refused += 1;
    }
  }
  const teacher = await openSocket(addressOf(target), { headers: { cookie: target.cookie } }).then(async (socket) => { await socket.close(); return 'came in'; }, () => 'KEPT OUT');
  // Those that said nothing for too long were closed meanwhile, and others came in.
  const open = opened.filter((socket) => socket.readyState === socket.OPEN).length;
  for (const socket of opened) socket.terminate();
  const how = `${String(open)} stood open, ${String(refused)} were refused, a teacher beside them ${teacher}`;
  return open <= LIVE_LIMITS.socketsOfAddress && refused > 0 && teacher === 'came in' ? { is: 'CLOSED', how } : { is: 'ANSWERED', status: 101, body: how };
}

/** Watches a pack, stops reading, and lets it change. */
async function leaveEventsUnread(target: Target): Promise<Outcome> {
  const socket = await openSocket(addressOf(target));
  const watched = socket.subscribe('subscription { packChanged(pack: "harbour-ferry") { __typename } }');
  await watched.next();
  socket.socket.pause();
  await target.storm(1_024);
  const told = new Promise<number>((resolve) => {
    let count = 0;
    socket.socket.on('message', () => { count += 1; });
    setTimeout(() => { resolve(count); }, 1_500);
  });
  socket.socket.resume();
  const outcome = await Promise.race([told.then((count): Outcome => ({ is: 'ANSWERED', status: 200, body: String(count) })), socket.closed.then(({ code }): Outcome => ({ is: 'CLOSED', how: String(code) }))]);
  socket.socket.terminate();
  return outcome;
}

async function silentSocket(target: Target): Promise<Outcome> {
  const socket = await openRawSocket(addressOf(target));
  return new Promise((resolve) => { socket.once('close', (code) => { resolve({ is: 'CLOSED', how: String(code) }); }); });
}

/** Sends a request a byte at a time, for as long as it is listened to. */
async function slowBody(target: Target): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = connect(target.port, '127.0.0.1');
    let text = '';
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{');
    const drip = setInterval(() => { socket.write(' '); }, 1_000);
    const end = (): void => {
      clearInterval(drip);
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0);
      resolve(status === 0 ? { is: 'CLOSED', how: 'without an answer' } : { is: 'ANSWERED', status, body: text });
    };
    socket.on('data', (chunk: Buffer) => { text += chunk.toString('utf8'); }).on('error', () => undefined).on('close', end);
  });
}
