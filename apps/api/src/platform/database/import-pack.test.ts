import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackGraph } from '@footnote/knowledge';
import { randomUUID } from 'node:crypto';
import { countStatements } from './count-statements.js';
import { importPack, type ImportOptions } from './import-pack.js';
import { readPack } from './read-pack.js';
import { createTestDatabase, type TestDatabase } from './testing/index.js';
import { smallGraph } from './testing/small-graph.js';

let test: TestDatabase;
beforeAll(async () => { test = await createTestDatabase(); });
afterAll(async () => { await test.close(); });

const options = (graph: PackGraph): ImportOptions => ({
  pool: test.database.pool, graph, now: new Date('2026-01-02T03:04:05Z'), newId: randomUUID,
  attach: (partly, sourceSlug, rawText) => ({ ...partly, sources: partly.sources.map((source) => (source.slug === sourceSlug ? { ...source, text: rawText, textKind: 'FULL' as const } : source)) }),
});

async function count(table: string): Promise<number> {
  const { rows } = await test.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0]?.n ?? -1;
}

describe('importing a pack', () => {
  it('writes every entity of the graph and reads the same graph back', async () => {
    const graph = smallGraph('first');
    const result = await importPack(options(graph));
    expect(result).toMatchObject({ version: 1, changed: true });
    expect((await readPack(test.database.pool, 'first'))?.graph).toEqual(graph);
    expect(await count('claims')).toBe(graph.claims.length);
    expect(await count('attribution_steps')).toBe(1);
    expect(await count('assertion_evidence')).toBe(graph.assertions.length);
  });

  it('changes nothing when the same graph is imported again', async () => {
    expect(await importPack(options(smallGraph('first')))).toMatchObject({ version: 1, changed: false });
  });

  it('replaces what the pack held and keeps the ids of what stays', async () => {
    const graph = smallGraph('first');
    const before = await test.database.pool.query<{ id: string }>(`SELECT id FROM claims WHERE slug = 'opposes'`);
    const result = await importPack(options({ ...graph, claims: graph.claims.filter((claim) => claim.slug !== 'why'), assertions: graph.assertions.filter((one) => one.claim !== 'why') }));
    expect(result).toMatchObject({ version: 2, changed: true });
    const after = await test.database.pool.query<{ id: string; slug: string }>('SELECT id, slug FROM claims ORDER BY ordinal');
    expect(after.rows.map((row) => row.slug)).not.toContain('why');
    expect(after.rows.find((row) => row.slug === 'opposes')?.id).toBe(before.rows[0]?.id);
    expect(await count('pack_versions')).toBe(2);
  });

  it('leaves everything as it was when a row cannot be written', async () => {
    const graph = smallGraph('first');
    const broken = { ...graph, assertions: graph.assertions.map((one) => ({ ...one, source: 'no-such-source' })) };
    await expect(importPack(options(broken))).rejects.toMatchObject({ code: '23503' });
    expect(await count('claims')).toBe(graph.claims.length - 1);
    expect((await readPack(test.database.pool, 'first'))?.version).toBe(2);
  });

  it('attaches a kept original again at every later import', async () => {
    const graph = smallGraph('second');
    await importPack({ ...options(graph), originals: [{ id: randomUUID(), sourceSlug: 'gazette', fileName: 'gazette.txt', rawText: 'the original' }] });
    const result = await importPack(options({ ...graph, pack: { ...graph.pack, title: 'Another title' } }));
    expect(result.graph.sources.find((source) => source.slug === 'gazette')).toMatchObject({ text: 'the original', textKind: 'FULL' });
    const stored = await readPack(test.database.pool, 'second');
    expect(stored?.version).toBe(2);
    expect(stored?.baseGraph.sources.find((source) => source.slug === 'gazette')?.textKind).toBe('SUMMARY');
  });

  it('sends the same number of statements however many claims there are', async () => {
    const many = (slug: string, copies: number) => {
      const graph = smallGraph(slug);
      const [first] = graph.claims;
      if (first === undefined) throw new Error('the small graph has claims');
      return { ...graph, claims: [...graph.claims, ...Array.from({ length: copies }, (_, index) => ({ ...first, slug: `copy-${index}` }))] };
    };
    const few = await countStatements(() => importPack(options(many('few', 1))));
    const lots = await countStatements(() => importPack(options(many('lots', 3_000))));
    expect(few.statements.length).toBeGreaterThan(20);
    expect(lots.statements.length).toBe(few.statements.length);
  });

  it('tells whoever listens which pack changed', async () => {
    let hear: (slug: string) => void = () => undefined;
    const heard = new Promise<string>((resolve) => { hear = resolve; });
    await test.database.listen('pack_changed', (slug) => { hear(slug); });
    await importPack(options(smallGraph('told')));
    expect(await heard).toBe('told');
  });

  it('lets two imports of one pack at once end in one version', async () => {
    const results = await Promise.all([importPack(options(smallGraph('twice'))), importPack(options(smallGraph('twice')))]);
    expect(results.map((result) => result.changed).sort()).toEqual([false, true]);
    expect(results.every((result) => result.version === 1)).toBe(true);
  });
});

describe('searching', () => {
  it('finds a claim by a form of its words, and an actor by an alias', async () => {
    const claims = await test.database.pool.query(`SELECT 1 FROM claims WHERE search @@ websearch_to_tsquery('english', 'opposing')`);
    const actors = await test.database.pool.query(`SELECT 1 FROM actors WHERE search @@ websearch_to_tsquery('english', 'harbourmasters')`);
    expect(claims.rowCount).toBeGreaterThan(0);
    expect(actors.rowCount).toBeGreaterThan(0);
  });
});

describe('what was published', () => {
  it('cannot be changed, not even by the owner of the tables', async () => {
    const { withClient } = await import('./testing/test-server.js');
    await withClient(test.ownerUrl, async (client) => {
      await client.query(`INSERT INTO quizzes (id, code, title, created_at) VALUES ('00000000-0000-4000-8000-000000000001', 'ABC', 'A quiz', now())`);
      await client.query(`INSERT INTO revisions (id, quiz_id, number, questions, keys, published_at) VALUES (gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 1, '[]', '[]', now())`);
      await expect(client.query(`UPDATE revisions SET questions = '[1]'`)).rejects.toThrow('a row of revisions is never changed');
    });
    await expect(test.database.pool.query(`UPDATE revisions SET questions = '[1]'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets the application neither change a table nor become a superuser', async () => {
    await expect(test.database.pool.query('ALTER TABLE packs ADD COLUMN extra text')).rejects.toMatchObject({ code: '42501' });
    const { rows } = await test.database.pool.query<{ rolsuper: boolean; rolcreatedb: boolean; rolbypassrls: boolean }>('SELECT rolsuper, rolcreatedb, rolbypassrls FROM pg_roles WHERE rolname = current_user');
    expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolbypassrls: false }]);
  });
});
