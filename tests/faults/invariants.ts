import type pg from 'pg';

/** What must hold of the tables at every moment, whatever was killed: a query for rows that break it. */
export interface Invariant {
  readonly says: string;
  readonly broken: string;
  /** It speaks of moments, which a clock that was set wrong may have noted. */
  readonly needsTrueClock?: boolean;
}

const PACK_TABLES = { outlets: 'outlets', sources: 'sources', evidence: 'evidence', actors: 'actors', issues: 'issues', aspects: 'aspects', measures: 'measures', events: 'events', claims: 'claims', assertions: 'assertions', contradictions: 'contradictions', absence_records: 'absences' } as const;

/** In the words of the tables. References and unique keys are looked at as well, all of them: see `findBroken`. */
export const INVARIANTS: readonly Invariant[] = [
  { says: 'an answer belongs to an attempt', broken: 'SELECT r.id FROM responses r LEFT JOIN attempts a ON a.id = r.attempt_id WHERE a.id IS NULL' },
  { says: 'a question of an attempt has one answer', broken: 'SELECT attempt_id FROM responses GROUP BY attempt_id, question_id HAVING count(*) > 1' },
  { says: 'an id of an answer was used once in its attempt', broken: 'SELECT attempt_id FROM responses GROUP BY attempt_id, response_id HAVING count(*) > 1' },
  { says: 'an answer is to a question of its revision', broken: `SELECT r.id FROM responses r JOIN attempts a ON a.id = r.attempt_id JOIN revisions v ON v.id = a.revision_id WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v.questions) q WHERE q->>'id' = r.question_id)` },
  { says: 'a mark is from 0 to 1, and 1 where the answer is right', broken: 'SELECT id FROM responses WHERE score < 0 OR score > 1 OR (correct AND score <> 1)' },
  { says: 'no answer came after its attempt was finished, or before it was begun', needsTrueClock: true, broken: `SELECT r.id FROM responses r JOIN attempts a ON a.id = r.attempt_id WHERE r.answered_at < a.started_at OR r.answered_at > a.finished_at + interval '1 second'` },
  { says: 'no attempt was finished before it was begun', needsTrueClock: true, broken: 'SELECT id FROM attempts WHERE finished_at < started_at' },
  { says: 'a finished attempt is counted or waits to be', broken: 'SELECT a.id FROM attempts a WHERE a.finished_at IS NOT NULL AND NOT a.preview AND NOT EXISTS (SELECT 1 FROM uncounted_attempts u WHERE u.attempt_id = a.id) AND NOT EXISTS (SELECT 1 FROM counted_attempts c WHERE c.attempt_id = a.id)' },
  { says: 'no attempt is counted and waits to be counted too', broken: 'SELECT u.attempt_id FROM uncounted_attempts u JOIN counted_attempts c USING (attempt_id)' },
  { says: 'what is counted, or waits to be, is finished', broken: 'SELECT a.id FROM attempts a WHERE (a.finished_at IS NULL OR a.preview) AND (EXISTS (SELECT 1 FROM uncounted_attempts u WHERE u.attempt_id = a.id) OR EXISTS (SELECT 1 FROM counted_attempts c WHERE c.attempt_id = a.id))' },
  { says: 'the mark of an attempt is the sum of the marks of its answers', broken: `SELECT c.attempt_id FROM counted_attempts c WHERE NOT EXISTS (SELECT 1 FROM regrades g WHERE g.quiz_id = c.quiz_id)
      AND (abs(c.mark - (SELECT coalesce(sum(r.score), 0) FROM responses r WHERE r.attempt_id = c.attempt_id)) > 1e-9 OR c.correct <> (SELECT count(*) FROM responses r WHERE r.attempt_id = c.attempt_id AND r.correct))` },
  { says: 'the statistics of a revision are of as many attempts as are counted', broken: `SELECT s.revision_id FROM item_statistics s WHERE s.state <> 'null'::jsonb AND s.attempts <> (SELECT count(*) FROM counted_attempts c WHERE c.revision_id = s.revision_id AND c.is_first)` },
  { says: 'the revisions of a quiz are numbered from 1 without a gap', broken: 'SELECT quiz_id FROM revisions GROUP BY quiz_id HAVING min(number) <> 1 OR max(number) <> count(*)' },
  { says: 'a published quiz has a key for each question', broken: `SELECT id FROM revisions WHERE jsonb_typeof(questions) <> 'array' OR jsonb_array_length(questions) = 0 OR keys IS NULL` },
  { says: 'a pack has the version that it says it has', broken: 'SELECT p.id FROM packs p LEFT JOIN pack_versions v ON v.pack_id = p.id AND v.version = p.version WHERE v.id IS NULL OR v.graph_hash <> p.graph_hash' },
  { says: 'a pack has no version beyond its own', broken: 'SELECT v.id FROM pack_versions v JOIN packs p ON p.id = v.pack_id WHERE v.version > p.version' },
  ...Object.entries(PACK_TABLES).map(([table, part]): Invariant => ({
    says: `a public pack has as many ${table} in rows as in its graph, and a desk’s own has none`,
    broken: `SELECT p.id FROM packs p JOIN pack_versions v ON v.pack_id = p.id AND v.version = p.version WHERE (SELECT count(*) FROM ${table} t WHERE t.pack_id = p.id) <> CASE WHEN p.desk_id IS NULL THEN jsonb_array_length(v.graph->'${part}') ELSE 0 END`,
  })),
  { says: 'an applied import went into a version that is there', broken: `SELECT i.id FROM import_articles i JOIN import_batches b ON b.id = i.batch_id LEFT JOIN pack_versions v ON v.pack_id = b.pack_id AND v.version = i.applied_version WHERE i.state = 'APPLIED' AND v.id IS NULL` },
  { says: 'an article that is not applied went into no version', broken: `SELECT id FROM import_articles WHERE state <> 'APPLIED' AND (applied_version IS NOT NULL OR applied_at IS NOT NULL OR source_slug IS NOT NULL)` },
  { says: 'an article that can be reviewed has a reading, and its digest', broken: `SELECT id FROM import_articles WHERE state IN ('IN_REVIEW', 'APPLIED') AND (reading IS NULL OR digest IS NULL OR reading_number = 0)` },
  { says: 'an article that is being read is held by somebody', broken: `SELECT id FROM import_articles WHERE state = 'READING' AND (held_by IS NULL OR lease_until IS NULL)` },
  { says: 'decisions about an article are numbered from 1 without a gap', broken: 'SELECT article_id FROM import_decisions GROUP BY article_id HAVING min(number) <> 1 OR max(number) <> count(*)' },
  { says: 'an edit of a pack made the version after', broken: 'SELECT e.id FROM pack_edits e LEFT JOIN pack_versions v ON v.pack_id = e.pack_id AND v.version = e.version_after WHERE v.id IS NULL OR e.version_after <= e.version_before' },
  { says: 'an edit that takes another back is the one by which that was taken back', broken: 'SELECT e.id FROM pack_edits e JOIN pack_edits o ON o.undone_by = e.id WHERE e.undoes IS DISTINCT FROM o.id' },
  { says: 'work that is done was begun', broken: 'SELECT id FROM reproof_jobs WHERE finished_at IS NOT NULL AND started_at IS NULL' },
  { says: 'an account has a desk and a way to sign in', broken: 'SELECT u.id FROM users u LEFT JOIN desks d ON d.id = u.desk_id WHERE d.id IS NULL OR NOT EXISTS (SELECT 1 FROM credentials c WHERE c.user_id = u.id)' },
];

/** What is broken, a sentence each, seen at one moment; while others write. */
export async function findBroken(client: pg.Client, { isClockTrue }: { readonly isClockTrue: boolean }): Promise<{ readonly looked: number; readonly broken: readonly string[] }> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    // By the rows themselves: an index that a crash damaged would answer for itself.
    await client.query('SET LOCAL enable_indexscan = off; SET LOCAL enable_indexonlyscan = off; SET LOCAL enable_bitmapscan = off');
    const all = [...INVARIANTS.filter(({ needsTrueClock = false }) => isClockTrue || !needsTrueClock), ...await listReferences(client), ...await listKeys(client)];
    const broken: string[] = [];
    for (const { says, broken: query } of all) {
      const { rows: [found] } = await client.query<{ count: number; example: string | null }>(`SELECT count(*)::int AS count, min(row(b.*)::text) AS example FROM (${query}) b`);
      if (found !== undefined && found.count > 0) broken.push(`${says}: not so of ${String(found.count)} (${found.example ?? ''})`);
    }
    return { looked: all.length, broken };
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Every foreign key: what is referred to is there. */
async function listReferences(client: pg.Client): Promise<readonly Invariant[]> {
  const { rows } = await client.query<{ says: string; broken: string }>(`
    SELECT format('%s refers to what is there', c.conname) AS says,
      format('SELECT 1 FROM %s a WHERE %s AND NOT EXISTS (SELECT 1 FROM %s b WHERE %s)', c.conrelid::regclass,
        string_agg(format('a.%I IS NOT NULL', f.attname), ' AND '), c.confrelid::regclass, string_agg(format('b.%I = a.%I', t.attname, f.attname), ' AND ')) AS broken
    FROM pg_constraint c CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k(from_key, to_key)
    JOIN pg_attribute f ON f.attrelid = c.conrelid AND f.attnum = k.from_key JOIN pg_attribute t ON t.attrelid = c.confrelid AND t.attnum = k.to_key
    WHERE c.contype = 'f' GROUP BY c.oid, c.conname, c.conrelid, c.confrelid ORDER BY 1`);
  return rows;
}

/** Every primary key and unique constraint: counted by the rows, not by its index. */
async function listKeys(client: pg.Client): Promise<readonly Invariant[]> {
  const { rows } = await client.query<{ says: string; broken: string }>(`
    SELECT format('%s is there once', c.conname) AS says,
      format('SELECT 1 FROM %s WHERE %s GROUP BY %s HAVING count(*) > 1', c.conrelid::regclass, string_agg(format('%I IS NOT NULL', a.attname), ' AND '), string_agg(quote_ident(a.attname), ', ')) AS broken
    FROM pg_constraint c CROSS JOIN LATERAL unnest(c.conkey) AS k(attnum) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
    JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace AND n.nspname = 'public'
    WHERE c.contype IN ('p', 'u') GROUP BY c.oid, c.conname, c.conrelid ORDER BY 1`);
  return rows;
}
