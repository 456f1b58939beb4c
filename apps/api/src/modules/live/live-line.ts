import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { LiveLimits } from './live-limits.js';

/** One socket, with what keeps it from harming the process. */
export interface Line {
  readonly protocol: string;
  /** Resolves when it has been handed to the system, which a reader that stalls puts off: whoever waits for it sends no more meanwhile. */
  send(text: string): Promise<void>;
  close(code: number, reason: string): void;
  onMessage(hear: (text: string) => Promise<void>): void;
  /** Asks whether the other side is there, and drops the socket where it did not answer the last time, or takes nothing. */
  feelPulse(): void;
}

/** A close code of its own: the client did what the protocol allows, too often. */
const POLICY_VIOLATION = 1008;
const INTERNAL_ERROR = 1011;

/** A reason has 123 bytes at most (RFC 6455, 5.5). */
const REASON_CHARACTERS = 60;

/** Takes charge of a socket. */
export function openLine(socket: WebSocket, { limits, logger }: { readonly limits: LiveLimits; readonly logger: Pick<Logger, 'error'> }): Line {
  let isHeard = true;
  let taken = 0;
  let before = { isUnsent: false, taken: 0 };
  socket.on('pong', () => { isHeard = true; });
  const isWithinRate = countMessages(limits);
  const close = (code: number, reason: string): void => { if (socket.readyState === socket.OPEN) socket.close(code, reason.slice(0, REASON_CHARACTERS)); };
  return {
    protocol: socket.protocol,
    close,
    send: (text) => new Promise((resolve) => {
      if (socket.readyState !== socket.OPEN) {
        resolve();
        return;
      }
      if (socket.bufferedAmount > limits.unsentBytes) {
        socket.terminate();
        resolve();
        return;
      }
      // An error here is that of a socket that closes: it says so itself.
      socket.send(text, () => {
        taken += 1;
        resolve();
      });
    }),
    onMessage(hear) {
      socket.on('message', (data: Buffer, isBinary: boolean) => {
        if (isBinary || !isWithinRate()) close(POLICY_VIOLATION, isBinary ? 'Send text.' : 'Too many messages at once.');
        else hear(data.toString('utf8')).catch((error: unknown) => {
          logger.error({ err: error }, 'a message of a socket could not be dealt with');
          close(INTERNAL_ERROR, 'Something went wrong here.');
        });
      });
    },
    feelPulse() {
      const isUnsent = socket.bufferedAmount > 0;
      if (!isHeard || (isUnsent && before.isUnsent && before.taken === taken)) {
        socket.terminate();
        return;
      }
      isHeard = false;
      before = { isUnsent, taken };
      socket.ping();
    },
  };
}

/** Whether one more message is within the rate: so many in each window, which begins with its first. */
function countMessages({ messagesInWindow, windowMs }: LiveLimits): () => boolean {
  let since = 0;
  let count = 0;
  return () => {
    const now = performance.now();
    if (now - since > windowMs) [since, count] = [now, 0];
    count += 1;
    return count <= messagesInWindow;
  };
}
