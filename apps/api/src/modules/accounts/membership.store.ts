import { sql, TransactionRollbackError } from 'drizzle-orm';
import type { Queries, Transaction } from '../../platform/database/index.js';
import { acceptInvitationRow, lockOpenInvitation } from './invitation.store.js';
import { insertDesk } from './newcomer.store.js';

/** Everything that belongs to a desk. Quizzes come first: a pack of which there are quizzes is not deleted. */
const OF_A_DESK = ['quizzes', 'classes', 'packs', 'invitations'] as const;

/** Moves somebody to the desk that invites them. Where nobody else works at theirs, what belongs to it comes along, and it is no more. */
export async function joinDesk(queries: Queries, { user, tokenHash, now }: { readonly user: string; readonly tokenHash: string; readonly now: Date }): Promise<'JOINED' | 'NO_INVITATION' | 'OWN_DESK' | 'SAME_DESK'> {
  return queries.transaction(async (transaction) => {
    const invitation = await lockOpenInvitation(transaction, { tokenHash, now });
    if (invitation === null) return 'NO_INVITATION';
    if (invitation.deskKey === null) return 'OWN_DESK';
    const from = await lockDesks(transaction, { user, also: invitation.deskKey });
    if (from === invitation.deskKey) return 'SAME_DESK';
    await moveUser(transaction, { user, to: invitation.deskKey, now });
    if (await isDeserted(transaction, from)) {
      for (const table of OF_A_DESK.slice(0, 3)) await transaction.execute(sql`update ${sql.identifier(table)} set desk_id = ${invitation.deskKey}::uuid where desk_id = ${from}::uuid`);
      await transaction.execute(sql`delete from desks where id = ${from}::uuid`);
    }
    await acceptInvitationRow(transaction, { key: invitation.key, by: user, now });
    return 'JOINED';
  });
}

/** Gives somebody a desk of their own, with nothing on it: they left, or were removed by a colleague of `desk`. */
export async function moveToFreshDesk(queries: Queries, { user, desk, deskId, deskName, now }: { readonly user: string; readonly desk: string; readonly deskId: string; readonly deskName: string; readonly now: Date }): Promise<'MOVED' | 'NOT_THERE' | 'ALONE'> {
  return queries.transaction(async (transaction) => {
    const from = await lockDesks(transaction, { user, also: desk });
    if (from !== desk) return 'NOT_THERE';
    await insertDesk(transaction, { deskId, deskName, now });
    await moveUser(transaction, { user, to: deskId, now });
    if (!await isDeserted(transaction, from)) return 'MOVED';
    // What belongs to a desk must not be left with nobody.
    return transaction.rollback();
  }).catch((error: unknown) => {
    if (error instanceof TransactionRollbackError) return 'ALONE' as const;
    throw error;
  });
}

/** Deletes an account with what belongs to it: the desk too, and all that belongs to that, where nobody else works at it. */
export async function deleteUser(queries: Queries, user: string): Promise<boolean> {
  return queries.transaction(async (transaction) => {
    const desk = await lockDesks(transaction, { user, also: null });
    if (desk === null) return false;
    await transaction.execute(sql`delete from users where id = ${user}::uuid`);
    if (await isDeserted(transaction, desk)) {
      for (const table of OF_A_DESK) await transaction.execute(sql`delete from ${sql.identifier(table)} where desk_id = ${desk}::uuid`);
      await transaction.execute(sql`delete from desks where id = ${desk}::uuid`);
    }
    return true;
  });
}

/** How many accounts there are besides one. */
export async function countOthers(queries: Queries, user: string): Promise<number> {
  const { rows } = await queries.execute<{ others: number }>(sql`select count(*)::int as others from users where id <> ${user}::uuid`);
  return rows[0]?.others ?? 0;
}

/** Whether others work at somebody's desk. */
export async function hasColleagues(queries: Queries, { desk, user }: { readonly desk: string; readonly user: string }): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`select 1 from users where desk_id = ${desk}::uuid and id <> ${user}::uuid limit 1`);
  return rowCount !== 0;
}

/** Holds the desk of somebody, and another, until the transaction ends, in one order for everybody; gives the desk's id. */
async function lockDesks(transaction: Transaction, { user, also }: { readonly user: string; readonly also: string | null }): Promise<string | null> {
  const { rows } = await transaction.execute<{ desk: string }>(sql`select desk_id as desk from users where id = ${user}::uuid for update`);
  const desk = rows[0]?.desk ?? null;
  if (desk !== null) await transaction.execute(sql`select id from desks where id = any(${sql.param(also === null ? [desk] : [desk, also])}::uuid[]) order by id for update`);
  return desk;
}

async function moveUser(transaction: Transaction, { user, to, now }: { readonly user: string; readonly to: string; readonly now: Date }): Promise<void> {
  await transaction.execute(sql`update users set desk_id = ${to}::uuid, updated_at = ${now} where id = ${user}::uuid`);
}

async function isDeserted(transaction: Transaction, desk: string | null): Promise<boolean> {
  const { rowCount } = await transaction.execute(sql`select 1 from users where desk_id = ${desk}::uuid limit 1`);
  return rowCount === 0;
}
