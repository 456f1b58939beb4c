import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import pg from 'pg';
import { errorMessage } from '../operational-error.js';

/** Somebody who listens. */
interface Hearer extends OfGaps { readonly onPayload: (payload: string) => void }

/** Told of gaps in what is heard: as soon as one is known to begin, and when it has ended. Whatever is told in between is lost. */
export interface OfGaps { readonly onLoss?: () => void; readonly onGap?: () => void }

/** One direct connection that hears notifications for everybody in this process. */
export interface Listener {
  listen(channel: string, onPayload: (payload: string) => void, ofGaps?: OfGaps): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const RETRY_MS = 1_000;
/** A connection that was cut without a word looks like one on which nothing is told: it is asked. */
const PULSE_MS = 5_000;
const PULSE_PATIENCE_MS = 5_000;

export interface ListenerOptions { readonly url: string; readonly purpose: string; readonly logger: Pick<Logger, 'warn'>; readonly pulseMs?: number }

/** Opens the connection, and opens it again whenever it breaks. What was told in between is lost: listeners only ever refresh. */
export async function openListener({ url, purpose, logger, pulseMs = PULSE_MS }: ListenerOptions): Promise<Listener> {
  const hearers = new Map<string, Set<Hearer>>();
  let closed = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, application_name: purpose, keepAlive: true, connectionTimeoutMillis: 10_000, query_timeout: PULSE_PATIENCE_MS });
    fresh.on('notification', ({ channel, payload }) => { for (const { onPayload } of hearers.get(channel) ?? []) onPayload(payload ?? ''); });
    // `error` comes for a broken connection, `end` for one that the server closed in good order.
    fresh.on('error', (error) => { if (!closed) logger.warn({ reason: errorMessage(error) }, 'the connection that listens broke'); });
    await fresh.connect();
    try {
      for (const channel of hearers.keys()) await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      drop(fresh);
      throw error;
    }
    fresh.once('end', () => {
      if (closed) return;
      for (const { onLoss } of [...hearers.values()].flatMap((hearing) => [...hearing])) onLoss?.();
      setTimeout(reconnect, RETRY_MS).unref();
    });
    feelPulse(fresh, pulseMs);
    return fresh;
  }

  function reconnect(): void {
    if (closed) return;
    connect().then((fresh) => {
      client = fresh;
      for (const { onGap } of [...hearers.values()].flatMap((hearing) => [...hearing])) onGap?.();
    }, (error: unknown) => {
      logger.warn({ reason: errorMessage(error) }, 'cannot listen to the database yet');
      if (!closed) setTimeout(reconnect, RETRY_MS).unref();
    });
  }

  return {
    async listen(channel, onPayload, ofGaps) {
      const known = hearers.get(channel);
      const hearing = known ?? new Set();
      const hearer: Hearer = { onPayload, ...ofGaps };
      hearing.add(hearer);
      hearers.set(channel, hearing);
      if (known === undefined) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      return async () => {
        hearing.delete(hearer);
        if (hearing.size > 0 || !hearers.delete(channel) || closed) return;
        // Of a connection that is gone nobody has to be told that nobody listens.
        await client.query(`UNLISTEN ${pg.escapeIdentifier(channel)}`).catch(() => undefined);
      };
    },
    async close() {
      closed = true;
      await client.end();
    },
  };
}

/** Asks a connection now and then whether it is there; one that says nothing is dropped, which its listener hears of. */
function feelPulse(client: pg.Client, pulseMs: number): void {
  const timer = setInterval(() => { client.query('SELECT 1').catch(() => { drop(client); }); }, pulseMs).unref();
  client.once('end', () => { clearInterval(timer); });
}

/** Ends a connection by its stream: `end` would wait for an answer to its goodbye. */
function drop(client: pg.Client): void {
  (client as pg.Client & { readonly connection: { readonly stream: Duplex } }).connection.stream.destroy();
}
