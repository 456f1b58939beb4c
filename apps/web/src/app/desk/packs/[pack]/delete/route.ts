import { DeletePackDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { problemOf, refusalOf } from '../../../../../features/packs/answer-form';
import { packPath, PACKS } from '../../../../../features/packs/pack-paths';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Deletes a pack of the desk. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = decodeURIComponent((await params).pack);
  const page = packPath(slug);
  const outcome = await tellAsTeacher(DeletePackDocument, { input: { pack: slug } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.deletePack.userErrors;
  if (error === undefined) return seeOther(request, `${PACKS}?done=deleted`);
  return seeOther(request, error.code === 'NOT_FOUND' ? `${PACKS}?problem=NOT_FOUND#problem` : `${page}?problem=${problemOf(error)}#problem`);
}
