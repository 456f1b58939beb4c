import { randomUUID } from 'node:crypto';
import { sql, type SQL } from 'drizzle-orm';
import type { Queries, Transaction } from '../../platform/database/index.js';

export interface ModelChoiceRow { readonly number: number; readonly host: string | null; readonly by: string | null; readonly at: Date }

/** The host of the model that is asked for the batch of a row `b`, by what was chosen last. */
export const STANDING_HOST: SQL = sql`(select c.host from import_model_choices c where c.batch_id = b.id order by c.number desc limit 1)`;

/** Notes what somebody chose about asking a language model for an import. */
export async function insertModelChoice(transaction: Transaction, { batch, host, by, now }: { readonly batch: string; readonly host: string | null; readonly by: string; readonly now: Date }): Promise<void> {
  await transaction.execute(sql`insert into import_model_choices (id, batch_id, number, host, chosen_by, chosen_at)
    select ${randomUUID()}::uuid, ${batch}::uuid, coalesce(max(number), 0) + 1, ${host}, ${by}::uuid, ${now.toISOString()}::timestamptz from import_model_choices where batch_id = ${batch}::uuid`);
}

/** Reads what was chosen for an import, the latest first, from below a number on. */
export async function readModelChoices(queries: Queries, { batch, below, limit }: { readonly batch: string; readonly below: number | null; readonly limit: number }): Promise<readonly ModelChoiceRow[]> {
  const { rows } = await queries.execute<{ number: number; host: string | null; name: string | null; chosen_at: Date | string }>(sql`
    select c.number, c.host, u.name, c.chosen_at from import_model_choices c left join users u on u.id = c.chosen_by
    where c.batch_id = ${batch}::uuid and ${below === null ? sql`true` : sql`c.number < ${below}`} order by c.number desc limit ${limit}`);
  return rows.map(({ number, host, name, chosen_at: at }) => ({ number, host, by: name, at: new Date(at) }));
}

/** Counts what was chosen for an import. */
export async function countModelChoices(queries: Queries, batch: string): Promise<number> {
  const { rows: [row] } = await queries.execute<{ count: number }>(sql`select count(*)::int as count from import_model_choices where batch_id = ${batch}::uuid`);
  return row?.count ?? 0;
}

/** Lets articles of an import that were read and never went into the pack wait to be read again; gives how many. */
export async function readAgainForModel(transaction: Transaction, batch: string): Promise<number> {
  const { rowCount } = await transaction.execute(sql`update import_articles set state = 'WAITING', tries = 0, step = null, steps_done = 0, steps_total = 0, held_by = null, lease_until = null
    where batch_id = ${batch}::uuid and state = 'IN_REVIEW' and source_slug is null`);
  return rowCount ?? 0;
}
