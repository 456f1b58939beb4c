import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Dice } from '../fuzz/dice.js';
import { readMessages, type ClientMessage } from './client-messages.js';

/** What becomes of a message: it goes on; or its connection ends before it arrives; or after, so that its answer is never heard. */
export type Verdict = 'PASS' | 'CUT_BEFORE' | 'CUT_AFTER';

/** The way between an API and its PostgreSQL, which can fail in every way in which a network fails. */
export interface FaultyLink {
  readonly port: number;
  /** How many connections go through it now. */
  readonly count: () => number;
  /** From now on connections go to this port: a database that started anew may have another. */
  readonly leadTo: (port: number) => void;
  /** Ends every connection, and each new one at once. */
  readonly cut: () => void;
  /** Leaves connections open on which nothing is heard any more; new ones are taken, and meet the same silence. */
  readonly mute: () => void;
  /** Each piece arrives so much later, in its order. */
  readonly delay: (slowness: { readonly ms: number; readonly jitterMs: number; readonly dice: Dice }) => void;
  /** Looks at each message of the API, and says what becomes of it. */
  readonly watch: (judge: (message: ClientMessage) => Verdict) => void;
  /** Everything as it was; what hung in silence is ended, as a network does in the end. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

type Judge = (message: ClientMessage) => Verdict;
interface State { target: number; isCut: boolean; isMute: boolean; slowness: { readonly ms: number; readonly jitterMs: number; readonly dice: Dice } | null; judge: Judge | null }

/** Stands between an API and a PostgreSQL on this machine. */
export async function openFaultyLink(target: number): Promise<FaultyLink> {
  const state: State = { target, isCut: false, isMute: false, slowness: null, judge: null };
  const open = new Set<Socket>();
  const server = createServer((near) => { carry(near, state, open); });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(0, '127.0.0.1', resolve); });
  // It listens on a port, not on a path.
  const { port } = server.address() as AddressInfo;
  const endAll = (): void => { for (const socket of open) socket.resetAndDestroy(); };
  return {
    port,
    count: () => open.size / 2,
    leadTo(to) { state.target = to; },
    cut() { state.isCut = true; endAll(); },
    mute() { state.isMute = true; },
    delay(slowness) { state.slowness = slowness; },
    watch(judge) { state.judge = judge; },
    mend() {
      const wasMute = state.isMute;
      Object.assign(state, { isCut: false, isMute: false, slowness: null, judge: null });
      if (wasMute) endAll();
    },
    async close() {
      endAll();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

function carry(near: Socket, state: State, open: Set<Socket>): void {
  if (state.isCut) {
    near.on('error', () => undefined).resetAndDestroy();
    return;
  }
  const far = connect({ host: '127.0.0.1', port: state.target });
  let isLetGo = false;
  const end = (): void => {
    near.resetAndDestroy();
    if (!isLetGo) far.resetAndDestroy();
  };
  for (const socket of [near, far]) {
    open.add(socket);
    socket.setNoDelay(true).on('error', end).on('close', () => { open.delete(socket); end(); });
  }
  const toFar = pace(far, state);
  const toNear = pace(near, state);
  const messages = readMessages();
  near.on('data', (chunk: Buffer) => {
    for (const message of messages.take(chunk)) {
      const verdict = state.judge?.(message) ?? 'PASS';
      if (verdict === 'CUT_BEFORE') return end();
      toFar(message.bytes);
      if (verdict === 'CUT_AFTER') {
        // What was sent still arrives, and what is answered goes nowhere.
        isLetGo = true;
        far.end();
        return end();
      }
    }
  });
  far.on('data', toNear);
}

/** Writes to a socket in order: at once, later, or never. One timer at a time, since two that are due at once may go off in either order. */
function pace(to: Socket, state: State): (chunk: Buffer) => void {
  const waiting: { readonly chunk: Buffer; readonly at: number }[] = [];
  const next = (): void => {
    const [first] = waiting;
    if (first === undefined) return;
    setTimeout(() => {
      waiting.shift();
      if (!state.isMute && !to.destroyed) to.write(first.chunk);
      next();
    }, Math.max(0, first.at - Date.now()));
  };
  return (chunk) => {
    if (state.isMute) return;
    const { slowness } = state;
    if (slowness === null && waiting.length === 0) {
      to.write(chunk);
      return;
    }
    waiting.push({ chunk, at: Date.now() + (slowness === null ? 0 : slowness.ms + slowness.dice.number() * slowness.jitterMs) });
    if (waiting.length === 1) next();
  };
}
