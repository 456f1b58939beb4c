import { DetachOriginalDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { problemOf, refusalOf } from '../../../../../features/packs/answer-form';
import { packPath } from '../../../../../features/packs/pack-paths';
import { readFields, seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Takes an original out of a pack. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = decodeURIComponent((await params).pack);
  const page = packPath(slug);
  const outcome = await tellAsTeacher(DetachOriginalDocument, { input: { pack: slug, source: (await readFields(request)).get('source') ?? '' } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.detachOriginal.userErrors;
  return seeOther(request, error === undefined ? `${page}?done=detached#sources` : `${page}?problem=${problemOf(error)}#problem`);
}
