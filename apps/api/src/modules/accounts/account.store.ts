import { sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import type { ViewerAccount } from '../../graphql/request-context.js';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';
import type { AccountRecord, DeskRecord, ViewerRecord } from './account.records.js';

const { users, desks, credentials } = tables;

const accountColumns = { key: users.id, name: users.name, email: users.email, role: users.role, deskKey: users.deskId, createdAt: users.createdAt };
const deskColumns = { key: desks.id, name: desks.name, retentionDays: desks.retentionDays, linksOut: desks.linksOut };

interface AccountRow { readonly key: string; readonly name: string; readonly email: string; readonly role: ViewerAccount['role']; readonly deskKey: string | null; readonly createdAt: Date }

function toAccount({ deskKey, ...row }: AccountRow): AccountRecord {
  if (deskKey === null) throw new Error(`The account ${row.key} has no desk`);
  return { ...row, deskKey, id: encodeNodeId('Account', row.key) };
}

function toDesk(row: Omit<DeskRecord, 'id'>): DeskRecord {
  return { ...row, id: encodeNodeId('Desk', row.key) };
}

const viewerByKey = prepared((queries) => queries.select({ account: accountColumns, desk: deskColumns }).from(users).innerJoin(desks, sql`${desks.id} = ${users.deskId}`)
  .where(sql`${users.id} = ${sql.placeholder('key')}::uuid`).prepare('viewer_by_key'));
const membersOfDesk = prepared((queries) => queries.select(accountColumns).from(users).where(sql`${users.deskId} = ${sql.placeholder('desk')}::uuid`).orderBy(users.createdAt, users.id).prepare('members_of_desk'));

/** Reads an account with its desk; null where it is gone. */
export async function readViewer(queries: Queries, key: string): Promise<ViewerRecord | null> {
  const [row] = await viewerByKey(queries).execute({ key });
  return row === undefined ? null : { account: toAccount(row.account), desk: toDesk(row.desk) };
}

/** Reads who works at a desk, in the order in which they came. */
export async function readMembers(queries: Queries, desk: string): Promise<readonly AccountRecord[]> {
  return (await membersOfDesk(queries).execute({ desk })).map(toAccount);
}

/** Reads all accounts of the installation, in the order in which they were made. */
export async function readAccounts(queries: Queries): Promise<readonly AccountRecord[]> {
  return (await queries.select(accountColumns).from(users).orderBy(users.createdAt, users.id)).map(toAccount);
}

/** Whether an account has a password, and the hash of it if it does. */
export async function readPasswordHash(queries: Queries | Transaction, user: string): Promise<string | null> {
  const [row] = await queries.select({ password: credentials.password }).from(credentials).where(sql`${credentials.userId} = ${user}::uuid and ${credentials.providerId} = 'credential'`).limit(1);
  return row?.password ?? null;
}

/** The hash of the password of an address; null where it has no account, or one without a password. One statement, whichever it is. */
export async function readPasswordHashOf(queries: Queries, email: string): Promise<string | null> {
  const [row] = await queries.select({ password: credentials.password }).from(users).innerJoin(credentials, sql`${credentials.userId} = ${users.id} and ${credentials.providerId} = 'credential'`).where(sql`${users.email} = ${email}`).limit(1);
  return row?.password ?? null;
}

/** Changes what somebody is called. */
export async function renameAccount(queries: Queries, { key, name, now }: { readonly key: string; readonly name: string; readonly now: Date }): Promise<void> {
  await queries.update(users).set({ name, updatedAt: now }).where(sql`${users.id} = ${key}::uuid`);
}

/** Whether there is an owner: before that, nobody can sign in. */
export async function hasOwner(queries: Queries | Transaction): Promise<boolean> {
  const { rowCount } = await queries.execute(sql`select 1 from users where role = 'OWNER' limit 1`);
  return rowCount !== 0;
}
