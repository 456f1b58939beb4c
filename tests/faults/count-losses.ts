import type pg from 'pg';
import { findBroken } from './invariants.js';
import type { Ledger } from './ledger.js';

/** What a look at the tables found, against what students were told. */
export interface Count {
  readonly acknowledged: number;
  /** Acknowledged, and not stored, or stored with another content. */
  readonly lost: number;
  /** Stored more than once, or acknowledged for two answers. */
  readonly doubled: number;
  /** What students were told that contradicts itself, and what is half made, a sentence each. */
  readonly broken: readonly string[];
  /** Edits of packs and imports into them that were acknowledged. */
  readonly changes: number;
  /** How many of these were imports. */
  readonly imports: number;
  /** How many things were looked at that must hold. */
  readonly looked: number;
}

/** Compares every acknowledged answer with the tables, and looks for anything half made. */
export async function countLosses(client: pg.Client, ledger: Ledger, { isClockTrue = true }: { readonly isClockTrue?: boolean } = {}): Promise<Count> {
  const acknowledged = ledger.acknowledged();
  const lost = await countLost(client, ledger);
  const { rows: [doubled] } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM (SELECT 1 FROM responses GROUP BY attempt_id, question_id HAVING count(*) > 1) d');
  const { looked, broken } = await findBroken(client, { isClockTrue });
  const missing = await countMissingAttempts(client, ledger);
  const undone = await countMissingChanges(client, ledger);
  const contradictions = ledger.contradictions();
  return {
    acknowledged: acknowledged.length, changes: ledger.changes().length, imports: ledger.changes().filter(({ by }) => by === 'IMPORT').length, lost, looked,
    doubled: (doubled?.count ?? 0) + contradictions.filter((sentence) => sentence.startsWith('two answers')).length,
    broken: [...broken, ...contradictions, ...(missing === 0 ? [] : [`${String(missing)} attempts that were acknowledged are not there`]), ...(undone === 0 ? [] : [`${String(undone)} edits or imports that were acknowledged are not there, or not whole`])],
  };
}

/** How many acknowledged answers are not stored as they were sent. */
export async function countLost(client: pg.Client, ledger: Ledger): Promise<number> {
  const all = ledger.acknowledged();
  const { rows: [found] } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::jsonb[]) AS e (attempt, question, response, answer)
     LEFT JOIN responses r ON r.attempt_id = e.attempt AND r.question_id = e.question WHERE r.id IS NULL OR r.response_id <> e.response OR r.answer <> e.answer`,
    [all.map(({ attempt }) => attempt), all.map(({ question }) => question), all.map(({ responseId }) => responseId), all.map(({ answer }) => JSON.stringify(answer))]);
  return found?.count ?? 0;
}

async function countMissingAttempts(client: pg.Client, ledger: Ledger): Promise<number> {
  const { rows: [found] } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM unnest($1::uuid[]) AS e (id) LEFT JOIN attempts a ON a.id = e.id WHERE a.id IS NULL', [ledger.begun()]);
  return found?.count ?? 0;
}

/** Of the versions of packs that were acknowledged, those that are not there, or of which nothing says how they came about. */
async function countMissingChanges(client: pg.Client, ledger: Ledger): Promise<number> {
  const all = ledger.changes();
  const { rows: [found] } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM unnest($1::text[], $2::int[], $3::text[]) AS e (pack, version, by) LEFT JOIN packs p ON p.slug = e.pack LEFT JOIN pack_versions v ON v.pack_id = p.id AND v.version = e.version
     WHERE v.id IS NULL OR CASE e.by WHEN 'EDIT' THEN NOT EXISTS (SELECT 1 FROM pack_edits d WHERE d.pack_id = p.id AND d.version_after = e.version)
       ELSE NOT EXISTS (SELECT 1 FROM import_articles i JOIN import_batches b ON b.id = i.batch_id WHERE b.pack_id = p.id AND i.applied_version = e.version AND i.state = 'APPLIED') END`,
    [all.map(({ pack }) => pack), all.map(({ version }) => version), all.map(({ by }) => by)]);
  return found?.count ?? 0;
}
