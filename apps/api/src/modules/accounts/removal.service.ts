import { decodeNodeId, isUuid } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { isOwner, requireAccount } from './account.policy.js';
import type { Refusal } from './account.records.js';
import { readPasswordHash, readViewer } from './account.store.js';
import { countOthers, deleteUser } from './membership.store.js';
import { admitGuess, giveGuessBack } from './guess.store.js';
import { fitsPassword } from './hash-password.js';
import { readEmail } from './read-email.js';
import type { RemoveResult } from './invitation.service.js';

const refuse = (refusal: Refusal): RemoveResult => ({ removed: false, userErrors: [refusal] });

/** Removes somebody's account with what belongs to it; for the owner, who need not see any of it. */
export async function removeAccount({ viewer, database }: RequestContext, { account }: { readonly account: string }): Promise<RemoveResult> {
  const { key, role } = requireAccount(viewer);
  if (!isOwner({ role })) return refuse({ code: 'FORBIDDEN', field: null, message: 'Only the owner of this Footnote removes accounts. Your own you delete on the page of your account.' });
  const decoded = decodeNodeId(account);
  if (decoded?.type !== 'Account' || !isUuid(decoded.key)) return refuse({ code: 'NOT_FOUND', field: 'account', message: 'There is no account with this id.' });
  if (decoded.key === key) return refuse({ code: 'INVALID', field: 'account', message: 'This is your own account: delete it on its page, with your password.' });
  return await deleteUser(database.queries, decoded.key) ? { removed: true, userErrors: [] } : refuse({ code: 'NOT_FOUND', field: 'account', message: 'There is no account with this id.' });
}

/** Deletes the viewer's account with what belongs to it, once they have confirmed it with their password. */
export async function deleteAccount(context: RequestContext, { confirmation }: { readonly confirmation: string }): Promise<RemoveResult> {
  const { key, role } = requireAccount(context.viewer);
  const { queries } = context.database;
  if (isOwner({ role }) && await countOthers(queries, key) > 0) {
    return refuse({ code: 'INVALID', field: null, message: 'You keep this Footnote, and others have accounts here: remove those first.' });
  }
  const rules = [{ what: 'confirmation', whose: key, failures: 10, seconds: 15 * 60 }];
  if (!await admitGuess(queries, rules, context.now())) return refuse({ code: 'TOO_MANY', field: 'confirmation', message: 'That was wrong too often. Wait a quarter of an hour, then try again.' });
  if (!await isConfirmed(context, { key, confirmation })) return refuse({ code: 'INVALID', field: 'confirmation', message: 'That is not your password. Nothing was deleted.' });
  await giveGuessBack(queries, rules);
  return { removed: await deleteUser(queries, key), userErrors: [] };
}

async function isConfirmed({ database }: RequestContext, { key, confirmation }: { readonly key: string; readonly confirmation: string }): Promise<boolean> {
  const hash = await readPasswordHash(database.queries, key);
  if (hash !== null) return fitsPassword(confirmation, hash);
  const email = (await readViewer(database.queries, key))?.account.email;
  return email !== undefined && readEmail(confirmation) === email;
}
