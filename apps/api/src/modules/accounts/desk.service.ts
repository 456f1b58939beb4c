import { randomUUID } from 'node:crypto';
import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAccount } from './account.policy.js';
import type { DeskRecord, Refusal } from './account.records.js';
import { readViewer } from './account.store.js';
import { updateDesk } from './desk.store.js';
import { joinDesk, moveToFreshDesk } from './membership.store.js';
import { readLine } from './read-line.js';
import { hashToken } from './secret-token.js';

export interface DeskResult { readonly desk: DeskRecord | null; readonly userErrors: readonly Refusal[] }

const refuse = (refusal: Refusal): DeskResult => ({ desk: null, userErrors: [refusal] });

const SHORTEST_RETENTION = 7;
const LONGEST_RETENTION = 3650;

export interface DeskChange { readonly name?: string | null; readonly retentionDays?: number | null; readonly linksOut?: boolean | null }

/** Changes what a desk is called and how it is kept; what is left out stays. */
export async function changeDesk(context: RequestContext, { name, retentionDays, linksOut }: DeskChange): Promise<DeskResult> {
  const { deskKey } = requireAccount(context.viewer);
  const read = name === null || name === undefined ? null : readLine(name, { what: 'a name for the desk', longest: 80 });
  if (read?.ok === false) return refuse({ code: 'INVALID', field: 'name', message: read.message });
  if (typeof retentionDays === 'number' && (retentionDays < SHORTEST_RETENTION || retentionDays > LONGEST_RETENTION)) {
    return refuse({ code: 'INVALID', field: 'retentionDays', message: `Give ${String(SHORTEST_RETENTION)} to ${String(LONGEST_RETENTION)} days, or none to keep answers until you delete them.` });
  }
  await updateDesk(context.database.queries, { key: deskKey, name: read?.line, retentionDays, linksOut: linksOut ?? undefined });
  return answerWithDesk(context);
}

/** Takes up an invitation: the viewer works at the desk that invites from now on. */
export async function acceptInvitation(context: RequestContext, { token }: { readonly token: string }): Promise<DeskResult> {
  const { key } = requireAccount(context.viewer);
  const outcome = await joinDesk(context.database.queries, { user: key, tokenHash: hashToken(token), now: context.now() });
  switch (outcome) {
    case 'JOINED': return answerWithDesk(context);
    case 'NO_INVITATION': return refuse({ code: 'NOT_FOUND', field: 'token', message: 'This invitation does not work: it was taken up or withdrawn, or its time is over. Ask for a new one.' });
    case 'OWN_DESK': return refuse({ code: 'INVALID', field: 'token', message: 'This invitation is for somebody without an account, to a desk of their own; you have both.' });
    case 'SAME_DESK': return refuse({ code: 'INVALID', field: 'token', message: 'You work at this desk already.' });
    default: return outcome satisfies never;
  }
}

/** Leaves a shared desk for a fresh one; what belongs to the shared one stays there. */
export async function leaveDesk(context: RequestContext): Promise<DeskResult> {
  const { key, name, deskKey } = requireAccount(context.viewer);
  const outcome = await moveToFreshDesk(context.database.queries, { user: key, desk: deskKey, deskId: randomUUID(), deskName: deskNameOf(name), now: context.now() });
  if (outcome === 'ALONE') return refuse({ code: 'INVALID', field: null, message: 'Nobody else works at this desk, so there is nothing to leave.' });
  return answerWithDesk(context);
}

/** Removes a colleague from the desk: they keep their account, and get a fresh desk with nothing on it. */
export async function removeColleague(context: RequestContext, { account }: { readonly account: string }): Promise<DeskResult> {
  const viewer = requireAccount(context.viewer);
  const unknown = refuse({ code: 'NOT_FOUND', field: 'account', message: 'Nobody with this id works at your desk.' });
  const decoded = decodeNodeId(account);
  if (decoded?.type !== 'Account' || !isUuid(decoded.key)) return unknown;
  if (decoded.key === viewer.key) return refuse({ code: 'INVALID', field: 'account', message: 'This is you: to go, leave the desk.' });
  const colleague = await readViewer(context.database.queries, decoded.key);
  if (colleague?.account.deskKey !== viewer.deskKey) return unknown;
  const outcome = await moveToFreshDesk(context.database.queries, { user: decoded.key, desk: viewer.deskKey, deskId: randomUUID(), deskName: deskNameOf(colleague.account.name), now: context.now() });
  return outcome === 'MOVED' ? answerWithDesk(context) : unknown;
}

/** What a new desk is called until somebody calls it otherwise. */
export function deskNameOf(name: string): string {
  return `${name}’s desk`;
}

async function answerWithDesk({ viewer, database }: RequestContext): Promise<DeskResult> {
  const found = await readViewer(database.queries, requireAccount(viewer).key);
  return { desk: found?.desk ?? null, userErrors: [] };
}
