import { randomUUID } from 'node:crypto';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { isOwner, requireAccount, signedInAccount } from './account.policy.js';
import type { InvitationRecord, Refusal } from './account.records.js';
import { deleteInvitation, insertInvitation, readOffer, readOpenInvitations } from './invitation.store.js';
import { hasColleagues } from './membership.store.js';
import { readLine } from './read-line.js';
import { hashToken, makeToken } from './secret-token.js';

/** For so long a link works. */
const INVITATION_MS = 14 * 24 * 60 * 60 * 1000;
/** How many may be open at once: enough for a school's first day. */
const MOST_OPEN = 50;

/** The viewer's invitations that still work. */
export function listInvitations({ viewer, database, turns, now }: RequestContext): Promise<readonly InvitationRecord[]> {
  const account = requireAccount(viewer);
  return turns.read(() => readOpenInvitations(database.queries, { viewer: account, now: now() }));
}

export interface InviteResult { readonly invitation: InvitationRecord | null; readonly path: string | null; readonly userErrors: readonly Refusal[] }

/** Makes a link by which somebody comes to the viewer's desk or, from the owner, to a desk of their own. */
export async function inviteColleague({ viewer, database, now }: RequestContext, { invitee, ownDesk }: { readonly invitee: string; readonly ownDesk?: boolean | null }): Promise<InviteResult> {
  const account = requireAccount(viewer);
  const refuse = (refusal: Refusal): InviteResult => ({ invitation: null, path: null, userErrors: [refusal] });
  if (ownDesk === true && !isOwner(account)) return refuse({ code: 'FORBIDDEN', field: 'ownDesk', message: 'Only the owner of this Footnote gives somebody a desk of their own; you can invite to yours.' });
  const read = readLine(invitee, { what: 'for whom the link is', longest: 120 });
  if (!read.ok) return refuse({ code: 'INVALID', field: 'invitee', message: read.message });
  const open = await readOpenInvitations(database.queries, { viewer: account, now: now() });
  if (open.length >= MOST_OPEN) return refuse({ code: 'TOO_MANY', field: null, message: `There are ${String(MOST_OPEN)} open invitations; withdraw some that are not needed any more.` });
  const token = makeToken();
  const invitation = await insertInvitation(database.queries, {
    id: randomUUID(), deskKey: ownDesk === true ? null : account.deskKey, invitee: read.line, tokenHash: hashToken(token), invitedBy: account.key, now: now(), expiresAt: new Date(now().getTime() + INVITATION_MS),
  });
  return { invitation, path: `/invitation/${token}`, userErrors: [] };
}

export interface RemoveResult { readonly removed: boolean; readonly userErrors: readonly Refusal[] }

/** Takes back an invitation that nobody has taken up. */
export async function withdrawInvitation({ viewer, database }: RequestContext, { invitation }: { readonly invitation: string }): Promise<RemoveResult> {
  const account = requireAccount(viewer);
  const decoded = decodeNodeId(invitation);
  const removed = decoded?.type === 'Invitation' && isUuid(decoded.key) && await deleteInvitation(database.queries, { key: decoded.key, viewer: account });
  return removed ? { removed, userErrors: [] } : { removed: false, userErrors: [{ code: 'NOT_FOUND', field: 'invitation', message: 'There is no such open invitation of yours; it may have been taken up.' }] };
}

export interface OfferRecord { readonly deskName: string | null; readonly invitedBy: string | null; readonly expiresAt: Date; readonly canJoin: boolean; readonly bringsDesk: boolean }

/** What an invitation offers to whoever holds its link; null where no link like that works. */
export async function findOffer({ viewer, database, turns, now }: RequestContext, { token }: { readonly token: string }): Promise<OfferRecord | null> {
  const account = signedInAccount(viewer);
  return turns.read(async () => {
    const offer = await readOffer(database.queries, { tokenHash: hashToken(token), now: now() });
    if (offer === null) return null;
    const { deskName, invitedBy, expiresAt, deskKey } = offer;
    const canJoin = account !== null && deskKey !== null && deskKey !== account.deskKey;
    return { deskName, invitedBy, expiresAt, canJoin, bringsDesk: canJoin && !await hasColleagues(database.queries, { desk: account.deskKey, user: account.key }) };
  });
}
