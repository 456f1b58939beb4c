import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { isOwner, requireAccount, signedInAccount } from './account.policy.js';
import type { AccountRecord, DeskRecord, Refusal, ViewerRecord } from './account.records.js';
import { readAccounts, readMembers, readPasswordHash, readViewer, renameAccount } from './account.store.js';
import { readLine } from './read-line.js';

/** Whoever is signed in; null for everybody else. */
export function findViewer({ viewer, database, turns }: RequestContext): Promise<ViewerRecord | null> {
  const account = signedInAccount(viewer);
  return account === null ? Promise.resolve(null) : turns.read(() => readViewer(database.queries, account.key));
}

/** The desk at which the viewer works. */
export async function ownDesk(context: RequestContext): Promise<DeskRecord> {
  const { key } = requireAccount(context.viewer);
  const found = await context.turns.read(() => readViewer(context.database.queries, key));
  if (found === null) throw new Error(`The account ${key}, which is signed in, is gone`);
  return found.desk;
}

/** Who works at a desk. The desk is the viewer's own: no field gives another. */
export function membersOf({ database, turns }: RequestContext, desk: DeskRecord): Promise<readonly AccountRecord[]> {
  return turns.read(() => readMembers(database.queries, desk.key));
}

/** Whether somebody has a password, rather than a provider of identities alone. */
export async function hasPassword({ database, turns }: RequestContext, key: string): Promise<boolean> {
  return (await turns.read(() => readPasswordHash(database.queries, key))) !== null;
}

/** All accounts, for the owner; null for everybody else who is signed in. */
export async function pageAccounts(context: RequestContext, request: PageRequest): Promise<Connection<AccountRecord> | null> {
  if (!isOwner(requireAccount(context.viewer))) return null;
  return pageOfList(await context.turns.read(() => readAccounts(context.database.queries)), { request, scope: 'accounts', keyOf: ({ key }) => key });
}

export interface ChangeAccountResult { readonly account: AccountRecord | null; readonly userErrors: readonly Refusal[] }

/** Changes what the viewer is called. */
export async function changeAccount(context: RequestContext, { name }: { readonly name: string }): Promise<ChangeAccountResult> {
  const { key } = requireAccount(context.viewer);
  const read = readLine(name, { what: 'a name', longest: 80 });
  if (!read.ok) return { account: null, userErrors: [{ code: 'INVALID', field: 'name', message: read.message }] };
  await renameAccount(context.database.queries, { key, name: read.line, now: context.now() });
  return { account: (await readViewer(context.database.queries, key))?.account ?? null, userErrors: [] };
}
