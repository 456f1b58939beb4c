import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { noSuchPack } from './attach.service.js';
import { toDeskPack, type UserErrorRecord } from './desk-pack.records.js';
import { titlesOfUse } from './desk-pack.service.js';
import { deletePackRow } from './desk-pack.store.js';
import { DELETING } from './pack.policy.js';
import { findDeskPack } from './pack.service.js';

export interface DeletePackResult { readonly deleted: string | null; readonly usedBy: readonly string[]; readonly userErrors: readonly UserErrorRecord[] }

/** Deletes a pack of the desk with all its versions and originals; not while a quiz is made of it, whose questions stand on it. */
export async function deletePack(context: RequestContext, { pack: slug }: { readonly pack: string }): Promise<DeletePackResult> {
  const { deskKey } = requireAtDesk(context.viewer, DELETING);
  const pack = await findDeskPack(context, slug);
  if (pack === null) return { deleted: null, usedBy: [], userErrors: [noSuchPack(slug)] };
  if (await deletePackRow(context.database, { pack: pack.key, desk: deskKey })) {
    // Whoever watches it is told that it is gone.
    await context.database.notify('pack_changed', slug);
    return { deleted: slug, usedBy: [], userErrors: [] };
  }
  const usedBy = await titlesOfUse(context, toDeskPack(pack));
  return { deleted: null, usedBy, userErrors: [{ code: 'IN_USE', field: null, message: describeUse(usedBy) }] };
}

function describeUse(titles: readonly string[]): string {
  const named = titles.slice(0, 3).map((title) => `“${title}”`).join(', ');
  const more = titles.length > 3 ? ` and ${String(titles.length - 3)} more` : '';
  return `${titles.length === 1 ? 'A quiz is' : `${String(titles.length)} quizzes are`} made of this pack: ${named}${more}. Delete ${titles.length === 1 ? 'it' : 'them'} first.`;
}
