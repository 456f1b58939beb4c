import { sql } from 'drizzle-orm';
import type { ProposalContent } from '@footnote/importer';
import type { Queries, Transaction } from '../../platform/database/index.js';
import type { Execute } from './article.store.js';
import type { LoggedVerdict } from './import.records.js';

/** A decision as it stands: the last line of the log about a proposal, unless that took it back. */
export interface StandingDecision {
  readonly proposal: string;
  readonly verdict: Exclude<LoggedVerdict, 'UNDONE'>;
  readonly content: ProposalContent | null;
  readonly by: string | null;
  readonly byKey: string | null;
  readonly at: Date;
  /** The version of the pack into which it went; null where it has not. */
  readonly appliedVersion: number | null;
}

export type StandingDecisions = ReadonlyMap<string, StandingDecision>;

interface StandingRow extends Record<string, unknown> { readonly article_id: string; readonly proposal: string; readonly verdict: LoggedVerdict; readonly content: ProposalContent | null; readonly name: string | null; readonly decided_by: string | null; readonly decided_at: Date | string; readonly applied_version: number | null }

/** Reads what stands decided about the proposals of articles, by article and then by proposal. */
export async function readStanding(queries: Queries | Transaction, articles: readonly string[]): Promise<ReadonlyMap<string, StandingDecisions>> {
  const { rows } = await queries.execute<StandingRow>(sql`select d.article_id, d.proposal, d.verdict, d.content, u.name, d.decided_by, d.decided_at, d.applied_version from (
      select distinct on (article_id, proposal) * from import_decisions where article_id = any(${sql.param([...articles])}::uuid[]) order by article_id, proposal, number desc) d
    left join users u on u.id = d.decided_by where d.verdict <> 'UNDONE'`);
  const standing = new Map<string, Map<string, StandingDecision>>();
  for (const { article_id: article, proposal, verdict, content, name, decided_by: byKey, decided_at: at, applied_version: appliedVersion } of rows) {
    if (verdict === 'UNDONE') continue;
    const known = standing.get(article) ?? new Map<string, StandingDecision>();
    known.set(proposal, { proposal, verdict, content, by: name, byKey, at: new Date(at), appliedVersion });
    standing.set(article, known);
  }
  return standing;
}

export interface LogRow { readonly number: number; readonly proposal: string; readonly title: string; readonly verdict: LoggedVerdict; readonly by: string | null; readonly at: Date }

/** Reads the log of an article, the latest first, from below a number on. */
export async function readLog(queries: Queries, { article, below, limit }: { readonly article: string; readonly below: number | null; readonly limit: number }): Promise<readonly LogRow[]> {
  const { rows } = await queries.execute<{ number: number; proposal: string; title: string; verdict: LoggedVerdict; name: string | null; decided_at: Date | string }>(sql`
    select d.number, d.proposal, d.title, d.verdict, u.name, d.decided_at from import_decisions d left join users u on u.id = d.decided_by
    where d.article_id = ${article}::uuid and ${below === null ? sql`true` : sql`d.number < ${below}`} order by d.number desc limit ${limit}`);
  return rows.map(({ number, proposal, title, verdict, name, decided_at: at }) => ({ number, proposal, title, verdict, by: name, at: new Date(at) }));
}

/** How long the log of an article is. */
export async function countLog(queries: Queries, article: string): Promise<number> {
  const { rows: [row] } = await queries.execute<{ count: number }>(sql`select count(*)::int as count from import_decisions where article_id = ${article}::uuid`);
  return row?.count ?? 0;
}

export interface DecisionToWrite { readonly key: string; readonly proposal: string; readonly title: string; readonly verdict: LoggedVerdict; readonly content: ProposalContent | null }

interface Signed { readonly by: string; readonly now: Date }

/** Writes decisions behind those that the log has; the article is held meanwhile. One statement, however many. */
export async function insertDecisions(transaction: Transaction, decisions: readonly DecisionToWrite[], { article, by, now }: Signed & { readonly article: string }): Promise<void> {
  if (decisions.length === 0) return;
  await transaction.execute(sql`insert into import_decisions (id, article_id, number, proposal, title, verdict, content, decided_by, decided_at)
    select d.id, ${article}::uuid, (select coalesce(max(number), 0) from import_decisions where article_id = ${article}::uuid) + d.place::int, d.proposal, d.title, d.verdict, nullif(d.content, 'null'::jsonb), ${by}::uuid, ${now.toISOString()}::timestamptz
    from rows from (jsonb_to_recordset(${JSON.stringify(decisions.map(({ key, ...decision }) => ({ id: key, ...decision })))}::jsonb) as (id uuid, proposal text, title text, verdict text, content jsonb)) with ordinality as d(id, proposal, title, verdict, content, place)`);
}

/** How long the logs of articles are, of those that have one. */
export async function readLogEnds(execute: Execute, articles: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await execute('select article_id, max(number)::int as number from import_decisions where article_id = any($1::uuid[]) group by article_id', [articles]);
  // What the statement selects.
  return new Map((rows as readonly { readonly article_id: string; readonly number: number }[]).map(({ article_id: article, number }) => [article, number]));
}

/** Notes which decisions about an article went into a version of its pack: those that stand about these proposals. */
export async function markDecisionsApplied(execute: Execute, { article, proposals, version }: { readonly article: string; readonly proposals: readonly string[]; readonly version: number }): Promise<void> {
  await execute(`update import_decisions d set applied_version = $3 where d.article_id = $1 and d.proposal = any($2::text[])
    and d.number = (select max(l.number) from import_decisions l where l.article_id = d.article_id and l.proposal = d.proposal)`, [article, proposals, version]);
}

/** Notes what is not to be proposed again in a pack. */
export async function insertRejections(transaction: Transaction, rejections: readonly Pick<DecisionToWrite, 'key' | 'proposal' | 'title'>[], { pack, by, now }: Signed & { readonly pack: string }): Promise<void> {
  if (rejections.length === 0) return;
  await transaction.execute(sql`insert into import_rejections (id, pack_id, proposal, title, rejected_by, rejected_at)
    select r.id, ${pack}::uuid, r.proposal, r.title, ${by}::uuid, ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rejections.map(({ key, proposal, title }) => ({ id: key, proposal, title })))}::jsonb) as r(id uuid, proposal text, title text) on conflict on constraint import_rejections_once do nothing`);
}

/** Lets what was rejected in a pack be proposed again. */
export async function deleteRejections(transaction: Transaction, { pack, proposals }: { readonly pack: string; readonly proposals: readonly string[] }): Promise<void> {
  if (proposals.length === 0) return;
  await transaction.execute(sql`delete from import_rejections where pack_id = ${pack}::uuid and proposal = any(${sql.param([...proposals])}::text[])`);
}

/** Reads what is not proposed again in packs, by pack. */
export async function readRejections(queries: Queries | Transaction, packs: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await queries.execute<{ pack_id: string; proposals: readonly string[] }>(sql`select pack_id, array_agg(proposal) as proposals from import_rejections where pack_id = any(${sql.param([...packs])}::uuid[]) group by pack_id`);
  return new Map(rows.map(({ pack_id: pack, proposals }) => [pack, new Set(proposals)]));
}
