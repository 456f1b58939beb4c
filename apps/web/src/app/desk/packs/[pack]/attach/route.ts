import { AttachOriginalsDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { problemOf, refusalOf } from '../../../../../features/packs/answer-form';
import { packPath } from '../../../../../features/packs/pack-paths';
import { fieldOf, readForm, textFilesOf } from '../../../../../features/packs/read-files';
import { sealReport } from '../../../../../features/packs/report-seal';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Attaches the articles that were chosen, and the one that was pasted, and says what became of each. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const slug = decodeURIComponent((await params).pack);
  const page = packPath(slug);
  const form = await readForm(request);
  if (form === null) return seeOther(request, `${page}?problem=TOO_LARGE#problem`);
  const pasted = fieldOf(form, 'text');
  const files = [...await textFilesOf(form, 'files'), ...(pasted.trim() === '' ? [] : [{ name: 'Pasted text', text: pasted }])];
  if (files.length === 0) return seeOther(request, `${page}?problem=NOTHING_GIVEN#problem`);
  const outcome = await tellAsTeacher(AttachOriginalsDocument, { input: { pack: slug, files } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const { outcomes, userErrors: [error] } = outcome.data.attachOriginals;
  if (error !== undefined) return seeOther(request, `${page}?problem=${error.field?.[0] === 'files' ? 'TOO_LARGE' : problemOf(error)}#problem`);
  return seeOther(request, `${page}?report=${sealReport({ kind: 'ATTACHED', outcomes, count: outcomes.length })}#report`);
}
