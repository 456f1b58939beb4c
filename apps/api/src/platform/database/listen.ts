import type { Logger } from 'pino';
import pg from 'pg';
import { errorMessage } from '../operational-error.js';

/** One direct connection that hears notifications for everybody in this process. */
export interface Listener {
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const RETRY_MS = 1_000;

/** Opens the connection, and opens it again whenever it breaks. What was told in between is lost: listeners only ever refresh. */
export async function openListener({ url, purpose, logger }: { readonly url: string; readonly purpose: string; readonly logger: Pick<Logger, 'warn'> }): Promise<Listener> {
  const hearers = new Map<string, Set<(payload: string) => void>>();
  let closed = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, application_name: purpose, keepAlive: true });
    fresh.on('notification', ({ channel, payload }) => { for (const hear of hearers.get(channel) ?? []) hear(payload ?? ''); });
    // `error` comes for a broken connection, `end` for one that the server closed in good order.
    fresh.on('error', (error) => { logger.warn({ reason: errorMessage(error) }, 'the connection that listens broke'); });
    await fresh.connect();
    fresh.once('end', () => { if (!closed) setTimeout(reconnect, RETRY_MS).unref(); });
    for (const channel of hearers.keys()) await fresh.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    return fresh;
  }

  function reconnect(): void {
    if (closed) return;
    connect().then((fresh) => { client = fresh; }, (error: unknown) => {
      logger.warn({ reason: errorMessage(error) }, 'cannot listen to the database yet');
      if (!closed) setTimeout(reconnect, RETRY_MS).unref();
    });
  }

  return {
    async listen(channel, onPayload) {
      const known = hearers.get(channel);
      const hearing = known ?? new Set();
      hearing.add(onPayload);
      hearers.set(channel, hearing);
      if (known === undefined) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      return async () => {
        hearing.delete(onPayload);
        if (hearing.size > 0 || !hearers.delete(channel) || closed) return;
        await client.query(`UNLISTEN ${pg.escapeIdentifier(channel)}`);
      };
    },
    async close() {
      closed = true;
      await client.end();
    },
  };
}
