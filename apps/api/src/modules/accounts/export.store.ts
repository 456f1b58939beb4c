import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { tables } from '../../platform/database/index.js';

/** What is exported of a table: which rows belong to a desk ($1 is the desk, $2 the account), and which columns are somebody's secret. */
interface Exported { readonly table: string; readonly where: string; readonly without?: readonly string[] }

const OF_QUIZZES = 'select id from quizzes where desk_id = $1';
const OF_REVISIONS = `select id from revisions where quiz_id in (${OF_QUIZZES})`;
const OF_CLASSES = 'select id from classes where desk_id = $1';
const OF_ATTEMPTS = `select id from attempts where revision_id in (${OF_REVISIONS}) or student_id in (select id from students where class_id in (${OF_CLASSES}))`;
const OF_PACKS = 'select id from packs where desk_id = $1';
const OF_IMPORTS = 'select id from import_articles where batch_id in (select id from import_batches where desk_id = $1)';

/** Everything that belongs to an account and its desk, in an order in which references point back. Tokens and their digests open things: they stay. */
export const EXPORTED: readonly Exported[] = [
  { table: 'desks', where: 'id = $1' },
  { table: 'users', where: 'id = $2' },
  { table: 'credentials', where: 'user_id = $2', without: ['password', 'access_token', 'refresh_token', 'id_token'] },
  { table: 'sessions', where: 'user_id = $2', without: ['token', 'ip_address'] },
  { table: 'invitations', where: 'desk_id = $1 or (desk_id is null and invited_by = $2)', without: ['token_hash'] },
  { table: 'api_keys', where: 'user_id = $2', without: ['token_hash'] },
  { table: 'packs', where: 'desk_id = $1' },
  { table: 'pack_versions', where: `pack_id in (${OF_PACKS})` },
  { table: 'originals', where: `pack_id in (${OF_PACKS})` },
  { table: 'pack_edits', where: `pack_id in (${OF_PACKS})` },
  { table: 'import_batches', where: 'desk_id = $1' },
  { table: 'import_model_choices', where: 'batch_id in (select id from import_batches where desk_id = $1)' },
  { table: 'import_articles', where: `id in (${OF_IMPORTS})` },
  { table: 'import_decisions', where: `article_id in (${OF_IMPORTS})` },
  { table: 'import_rejections', where: `pack_id in (${OF_PACKS})` },
  { table: 'quizzes', where: 'desk_id = $1' },
  { table: 'draft_questions', where: `quiz_id in (${OF_QUIZZES})` },
  { table: 'rejected_suggestions', where: `quiz_id in (${OF_QUIZZES})` },
  { table: 'revisions', where: `quiz_id in (${OF_QUIZZES})` },
  { table: 'classes', where: 'desk_id = $1' },
  { table: 'students', where: `class_id in (${OF_CLASSES})`, without: ['token_hash'] },
  { table: 'assignments', where: `class_id in (${OF_CLASSES})` },
  { table: 'attempts', where: `id in (${OF_ATTEMPTS})`, without: ['token_hash'] },
  { table: 'responses', where: `attempt_id in (${OF_ATTEMPTS})` },
  { table: 'problem_reports', where: `attempt_id in (${OF_ATTEMPTS})` },
  { table: 'regrades', where: `quiz_id in (${OF_QUIZZES})` },
  { table: 'regraded_responses', where: `regrade_id in (select id from regrades where quiz_id in (${OF_QUIZZES}))` },
  { table: 'stale_questions', where: `revision_id in (${OF_REVISIONS})` },
];

/** What belongs to no desk, or says nothing that the rest does not. A table that is neither here nor above fails the tests. */
export const NOT_EXPORTED: readonly string[] = [
  // Public packs: everybody's. A desk's own pack stands in pack_versions alone.
  'actors', 'aspects', 'assertion_evidence', 'assertions', 'attribution_steps', 'absence_records', 'claims', 'contradiction_claims', 'contradictions', 'event_participants', 'event_relations', 'events', 'evidence', 'issues',
  'measures', 'outlets', 'source_reliance_evidence', 'source_reliances', 'sources',
  // The installation's own, and short-lived secrets.
  'settings', 'verifications', 'rate_limits', 'throttles', 'spent_costs', 'reproof_jobs',
  // Sums of what is exported.
  'item_statistics', 'uncounted_attempts', 'counted_attempts',
];

/** The names of all tables. */
export function allTables(): readonly string[] {
  return Object.values(tables).filter((value) => is(value, PgTable)).map((table) => getTableName(table)).sort();
}

const ROWS_AT_ONCE = 200;

/** Reads all rows of one table that belong to an account and its desk, as PostgreSQL's JSON, some at a time: a district's answers need not fit into memory. */
export async function* readExportedRows(client: pg.ClientBase, { table, where, without = [] }: Exported, of: { readonly desk: string; readonly user: string }): AsyncGenerator<readonly string[]> {
  // Written into the statement, as a cursor's declaration takes no parameters; both are ids that we read.
  const condition = where.replaceAll('$1', `${pg.escapeLiteral(of.desk)}::uuid`).replaceAll('$2', `${pg.escapeLiteral(of.user)}::uuid`);
  await client.query(`declare exported_rows no scroll cursor for select (to_jsonb(r) - ${arrayOf(without)})::text as line from ${table} r where ${condition}`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${String(ROWS_AT_ONCE)} from exported_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query('close exported_rows');
}

function arrayOf(names: readonly string[]): string {
  return `array[${names.map((name) => `'${name}'`).join(', ')}]::text[]`;
}
