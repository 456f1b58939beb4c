import { ApplyImportDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { goBackSaying, goBackWith, refusalOf } from '../../../../../features/import/answer-import';
import { articlePath, batchPath } from '../../../../../features/import/import-paths';
import { readFields, seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string }> }

/** Puts what is approved of an article, or of all that are reviewed, into the pack as one new version. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const batch = decodeURIComponent((await params).batch);
  const fields = await readFields(request);
  const [article, version] = [fields.get('article') ?? '', fields.get('version') ?? ''];
  const page = article === '' ? batchPath(batch) : articlePath(batch, article);
  if (!/^\d{1,9}$/.test(version)) return goBackWith(request, page, 'REFUSED');
  const outcome = await tellAsTeacher(ApplyImportDocument, { input: { batch, baseVersion: Number(version), ...(article === '' ? {} : { articles: [article] }) } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.applyImport.userErrors;
  return error === undefined ? seeOther(request, `${page}#applied`) : goBackSaying(request, page, error);
}
