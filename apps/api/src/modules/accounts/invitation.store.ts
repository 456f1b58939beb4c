import { sql, type SQL } from 'drizzle-orm';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';
import type { InvitationRecord } from './account.records.js';

const { invitations, desks, users } = tables;

const columns = { key: invitations.id, invitee: invitations.invitee, deskKey: invitations.deskId, createdAt: invitations.createdAt, expiresAt: invitations.expiresAt };

interface InvitationRow { readonly key: string; readonly invitee: string; readonly deskKey: string | null; readonly createdAt: Date; readonly expiresAt: Date }

function toInvitation({ deskKey, ...row }: InvitationRow): InvitationRecord {
  return { ...row, id: encodeNodeId('Invitation', row.key), ownDesk: deskKey === null };
}

/** Whose to see and to withdraw: those to one's desk, and those to a desk of its own that one made. */
function ofViewer({ deskKey, key }: { readonly deskKey: string; readonly key: string }): SQL {
  return sql`(${invitations.deskId} = ${deskKey}::uuid or (${invitations.deskId} is null and ${invitations.invitedBy} = ${key}::uuid))`;
}

const isOpen = (now: Date): SQL => sql`${invitations.acceptedAt} is null and ${invitations.expiresAt} > ${now}`;

export interface NewInvitation {
  readonly id: string;
  readonly deskKey: string | null;
  readonly invitee: string;
  readonly tokenHash: string;
  readonly invitedBy: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

/** Stores an invitation. */
export async function insertInvitation(queries: Queries, { id, deskKey, invitee, tokenHash, invitedBy, now, expiresAt }: NewInvitation): Promise<InvitationRecord> {
  await queries.insert(invitations).values({ id, deskId: deskKey, invitee, tokenHash, invitedBy, createdAt: now, expiresAt });
  return toInvitation({ key: id, invitee, deskKey, createdAt: now, expiresAt });
}

/** Reads the invitations of a viewer that still work, the newest first. */
export async function readOpenInvitations(queries: Queries, { viewer, now }: { readonly viewer: { readonly deskKey: string; readonly key: string }; readonly now: Date }): Promise<readonly InvitationRecord[]> {
  return (await queries.select(columns).from(invitations).where(sql`${ofViewer(viewer)} and ${isOpen(now)}`).orderBy(sql`${invitations.createdAt} desc`, invitations.id)).map(toInvitation);
}

/** Takes an invitation away that nobody has taken up; tells whether there was one that the viewer may withdraw. */
export async function deleteInvitation(queries: Queries, { key, viewer }: { readonly key: string; readonly viewer: { readonly deskKey: string; readonly key: string } }): Promise<boolean> {
  const { rowCount } = await queries.delete(invitations).where(sql`${invitations.id} = ${key}::uuid and ${ofViewer(viewer)} and ${invitations.acceptedAt} is null`);
  return rowCount !== 0;
}

/** What an invitation offers, with the desk's key; null where no open one has this token. */
export interface OfferRow { readonly key: string; readonly deskKey: string | null; readonly deskName: string | null; readonly invitedBy: string | null; readonly expiresAt: Date }

/** Reads the open invitation of a token. */
export async function readOffer(queries: Queries, { tokenHash, now }: { readonly tokenHash: string; readonly now: Date }): Promise<OfferRow | null> {
  const [row] = await queries.select({ key: invitations.id, deskKey: invitations.deskId, deskName: desks.name, invitedBy: users.name, expiresAt: invitations.expiresAt }).from(invitations)
    .leftJoin(desks, sql`${desks.id} = ${invitations.deskId}`).leftJoin(users, sql`${users.id} = ${invitations.invitedBy}`)
    .where(sql`${invitations.tokenHash} = ${tokenHash} and ${isOpen(now)}`);
  return row ?? null;
}

/** The open invitation of a token, held until the transaction ends: of two who take it up at once, one does. */
export async function lockOpenInvitation(transaction: Transaction, { tokenHash, now }: { readonly tokenHash: string; readonly now: Date }): Promise<{ readonly key: string; readonly deskKey: string | null } | null> {
  const [row] = await transaction.select({ key: invitations.id, deskKey: invitations.deskId }).from(invitations).where(sql`${invitations.tokenHash} = ${tokenHash} and ${isOpen(now)}`).for('update');
  return row ?? null;
}

/** Marks an invitation as taken up: its link works no more. */
export async function acceptInvitationRow(transaction: Transaction, { key, by, now }: { readonly key: string; readonly by: string | null; readonly now: Date }): Promise<void> {
  await transaction.update(invitations).set({ acceptedAt: now, acceptedBy: by }).where(sql`${invitations.id} = ${key}::uuid`);
}
