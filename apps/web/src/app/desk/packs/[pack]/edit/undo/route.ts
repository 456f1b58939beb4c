import { PackEditLogDocument, UndoPackEditDocument } from '@footnote/schema/browser';
import { askAsTeacher, tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { signInPath } from '../../../../../../features/account/path-within';
import { goBackWithLetter, pageOf, withQuery } from '../../../../../../features/pack-editing/answer-edit';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Somebody may save between the two questions; whoever presses Undo need not know. */
const MOST_TRIES = 3;

/** Takes an edit back, and says on the page from which it was asked what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const pack = decodeURIComponent((await params).pack);
  const fields = await readFields(request);
  const [page, edit] = [pageOf(pack, fields), fields.get('edit') ?? ''];
  const goBack = (message: string): Response => goBackWithLetter(request, { page }, { typed: {}, problems: [{ field: null, message, about: null }], conflict: null });
  for (let tries = 1; ; tries += 1) {
    const now = await askAsTeacher(PackEditLogDocument, { slug: pack, first: 0 });
    const version = now.ok ? now.data.deskPack?.version ?? 0 : 0;
    const outcome = await tellAsTeacher(UndoPackEditDocument, { input: { pack, edit, baseVersion: version } });
    if (!outcome.ok) {
      if (outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED') return seeOther(request, signInPath(page));
      return goBack(outcome.reason === 'UNREACHABLE' ? 'Footnote cannot reach its sources right now: nothing was taken back. Try again in a moment.' : `That was not taken: ${outcome.message}`);
    }
    const { edit: made, userErrors: [error] } = outcome.data.undoPackEdit;
    if (error?.code === 'CONFLICT' && error.field?.[0] === 'baseVersion' && tries < MOST_TRIES) continue;
    if (error !== undefined) return goBack(error.message);
    return seeOther(request, withQuery(page, made === null ? {} : { saved: made.id }, 'saved'));
  }
}
