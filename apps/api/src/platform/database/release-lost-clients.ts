import type pg from 'pg';

/**
 * Takes a connection that breaks while somebody works with it out of the pool at once. The pool itself hears only of idle ones: a lost one
 * would end the process as an unheard error, and a transaction that cannot even begin never gives its connection back (Drizzle begins
 * outside of its `try`), so that after an outage the pool would have no room left.
 */
export function releaseLostClients(pool: pg.Pool): void {
  const working = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => { working.add(client); });
  pool.on('release', (_error, client) => { working.delete(client); });
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      if (!working.has(client)) return;
      client.release(error);
      // Whoever works with it gives it back as well, and a second time would be a mistake to the pool.
      client.release = () => undefined;
    });
  });
}
