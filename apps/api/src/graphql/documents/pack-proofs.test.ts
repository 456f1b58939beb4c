import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { createPackProofs, PROOF_MS, type PackProofs } from './pack-proofs.js';

let api: TestApi;
beforeAll(async () => { api = await startTestApi(); }, 60_000);
afterAll(async () => { await api.close(); });

let ms = 0;
let now = new Date('2030-01-01T12:00:00Z');
let proofs: PackProofs;
beforeEach(async () => {
  [ms, now] = [0, new Date('2030-01-01T12:00:00Z')];
  proofs = createPackProofs({ database: api.test.database, clock: () => now, elapsed: () => ms });
  await until(() => proofs.holds(proofs.begin()));
});
afterEach(async () => { await proofs.close(); });

/** Waits for what comes over a connection: there is no other sign that it has come. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => { setTimeout(resolve, 5); });
}

describe('a proof that an answer holds', () => {
  it('holds for a second at most, whatever is heard or not, and is renewed before that', () => {
    const proof = proofs.begin();
    expect([proofs.holds(proof), proofs.isOld(proof)]).toEqual([true, false]);
    ms = PROOF_MS - 1;
    expect([proofs.holds(proof), proofs.isOld(proof)]).toEqual([true, true]);
    ms = PROOF_MS;
    expect(proofs.holds(proof)).toBe(false);
  });

  it('ends with what this process imports, before whoever imported it goes on', async () => {
    const proof = proofs.begin();
    await api.importGraph(shippedGraph('harbour-ferry'));
    expect(proofs.holds(proof)).toBe(false);
  });

  it('that was begun before an import was committed does not hold after it, however late the state was read', async () => {
    const importing = api.importGraph(shippedGraph('harbour-ferry'));
    const proof = proofs.begin();
    await importing;
    expect(proofs.holds(proof)).toBe(false);
  });

  it('ends with what another replica tells, and the next holds again', async () => {
    const proof = proofs.begin();
    await api.test.database.notify('pack_changed', 'any-pack');
    await until(() => !proofs.holds(proof));
    expect(proofs.holds(proofs.begin())).toBe(true);
  });

  it('does not hold from the moment at which the connection that listens breaks, and none that was begun meanwhile holds afterwards', async () => {
    const before = proofs.begin();
    await api.test.database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%listening' and datname = current_database()`);
    await until(() => !proofs.holds(before));
    const during = proofs.begin();
    expect(proofs.holds(during)).toBe(false);
    await until(() => proofs.holds(proofs.begin()));
    expect([proofs.holds(before), proofs.holds(during)]).toEqual([false, false]);
  }, 20_000);

  it('ends with its day', () => {
    now = new Date('2030-01-01T23:59:59Z');
    const proof = proofs.begin();
    expect(proofs.holds(proof)).toBe(true);
    now = new Date('2030-01-02T00:00:00Z');
    expect(proofs.holds(proof)).toBe(false);
  });

  it('never holds where nobody would tell: where the database cannot be listened to, which is tried again', async () => {
    let tries = 0;
    const deaf = createPackProofs({ database: { listen: () => { tries += 1; return Promise.reject(new Error('away')); } }, clock: () => now, elapsed: () => ms });
    expect(deaf.holds(deaf.begin())).toBe(false);
    await new Promise((resolve) => { setImmediate(resolve); });
    deaf.begin();
    expect(tries).toBe(1);
    ms = 60_000;
    expect(deaf.holds(deaf.begin())).toBe(false);
    expect(tries).toBe(2);
    await deaf.close();
  });
});
