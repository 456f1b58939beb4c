import { createServer, type AddressInfo, type Socket } from 'node:net';
import pg from 'pg';

/*
 * A pooler that stands between clients and PostgreSQL and gives each transaction another connection, as PgBouncer does in its mode
 * `transaction`, without its support of prepared statements: what a client prepares, sets, locks or listens to for its session is on a
 * connection that it does not get again.
 */

/** A pooler that listens. */
export interface TransactionPooler {
  /** The given address, through the pooler. */
  readonly urlOf: (url: string) => string;
  /** How many transactions it has given away, and over how many connections. */
  readonly counts: () => { readonly transactions: number; readonly connections: number };
  readonly close: () => Promise<void>;
}

interface Backend { readonly stream: Socket; guest: Guest | null }
interface Guest { readonly stream: Socket; backend: Backend | null; waits: boolean; unanswered: number; received: Buffer }

const SSL_REQUEST = 80_877_103;
const [SYNC, QUERY, TERMINATE, READY] = ['S', 'Q', 'X', 'Z'].map((letter) => letter.charCodeAt(0));
const IDLE = 'I'.charCodeAt(0);

/** Opens a pooler in front of a database, with so many connections to it. */
export async function openTransactionPooler(url: string, size = 6): Promise<TransactionPooler> {
  const backends = await Promise.all(Array.from({ length: size }, () => openBackend(url)));
  const guests = new Set<Guest>();
  const queue: Guest[] = [];
  let transactions = 0;
  // Who came longest ago is next, so that two transactions in a row are never on one connection.
  const free: Backend[] = [...backends];

  const assign = (guest: Guest): void => {
    const backend = free.shift();
    if (backend === undefined) {
      if (!guest.waits) queue.push(guest);
      guest.waits = true;
      return;
    }
    transactions += 1;
    guest.waits = false;
    [guest.backend, backend.guest] = [backend, guest];
    forward(guest);
  };
  const release = (backend: Backend): void => {
    if (backend.guest !== null) backend.guest.backend = null;
    backend.guest = null;
    free.push(backend);
    const next = queue.shift();
    if (next !== undefined) assign(next);
  };
  const forward = (guest: Guest): void => {
    for (let frame = frameOf(guest.received); frame !== null; frame = frameOf(guest.received)) {
      const [type] = frame;
      if (type === TERMINATE) { guest.stream.end(); return; }
      if (guest.backend === null) { assign(guest); return; }
      if (type === SYNC || type === QUERY) guest.unanswered += 1;
      guest.received = guest.received.subarray(frame.length);
      guest.backend.stream.write(frame);
    }
  };
  for (const backend of backends) watchBackend(backend, release);
  const server = createServer((stream) => {
    const guest: Guest = { stream, backend: null, waits: false, unanswered: 0, received: Buffer.alloc(0) };
    guests.add(guest);
    greet(guest, forward);
    stream.on('error', () => { stream.destroy(); }).once('close', () => {
      guests.delete(guest);
      // As PgBouncer does: a transaction that is left is undone with its connection. Of these there are enough for a test.
      guest.backend?.stream.destroy();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (given) => Object.assign(new URL(given), { host: `127.0.0.1:${String(port)}` }).href,
    counts: () => ({ transactions, connections: backends.length }),
    async close() {
      for (const { stream } of guests) stream.destroy();
      for (const { stream } of backends) stream.destroy();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/** Hands on what a connection answers, and takes it back when its transaction is over. */
function watchBackend(backend: Backend, release: (backend: Backend) => void): void {
  let received = Buffer.alloc(0);
  backend.stream.on('error', () => undefined).on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let frame = frameOf(received); frame !== null; frame = frameOf(received)) {
      received = received.subarray(frame.length);
      const { guest } = backend;
      // What comes while nobody has the connection, such as a notification, reaches nobody.
      if (guest === null) continue;
      guest.stream.write(frame);
      if (frame[0] !== READY) continue;
      guest.unanswered -= 1;
      if (frame[5] === IDLE && guest.unanswered === 0) release(backend);
    }
  });
}

/** A connection as the driver opens it, without the driver. */
async function openBackend(url: string): Promise<Backend> {
  const client = new pg.Client({ connectionString: url, application_name: 'a pooler of the tests' });
  await client.connect();
  const { stream } = (client as pg.Client & { readonly connection: { readonly stream: Socket } }).connection;
  for (const event of ['data', 'end', 'close', 'error']) stream.removeAllListeners(event);
  return { stream, guest: null };
}

/** Lets a client in without asking who it is, and then takes what it says. */
function greet(guest: Guest, forward: (guest: Guest) => void): void {
  let isIn = false;
  guest.stream.on('data', (chunk: Buffer) => {
    guest.received = Buffer.concat([guest.received, chunk]);
    while (!isIn && guest.received.length >= 8 && guest.received.length >= guest.received.readInt32BE(0)) {
      const isTls = guest.received.readInt32BE(4) === SSL_REQUEST;
      guest.received = guest.received.subarray(guest.received.readInt32BE(0));
      isIn = !isTls;
      guest.stream.write(isTls ? 'N' : WELCOME);
    }
    if (isIn) forward(guest);
  });
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const WELCOME = Buffer.concat([
  message('R', Buffer.alloc(4)),
  ...Object.entries({ server_version: '18.0', client_encoding: 'UTF8', standard_conforming_strings: 'on', integer_datetimes: 'on', TimeZone: 'UTC', DateStyle: 'ISO, MDY' }).map(([name, value]) => message('S', Buffer.from(`${name}\0${value}\0`))),
  message('K', Buffer.alloc(8)),
  message('Z', Buffer.from('I')),
]);

/** The first whole message of the protocol: a letter, its length, its body. */
function frameOf(received: Buffer): Buffer | null {
  if (received.length < 5) return null;
  const length = 1 + received.readInt32BE(1);
  return received.length < length ? null : received.subarray(0, length);
}
