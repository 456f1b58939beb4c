import { AddArticlesDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { goBackSaying, goBackWith, refusalOf } from '../../../../../features/import/answer-import';
import { batchPath } from '../../../../../features/import/import-paths';
import { partArticles, readArticles, readImportForm } from '../../../../../features/import/read-articles';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string }> }

/** Adds articles to an import. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const batch = decodeURIComponent((await params).batch);
  const page = batchPath(batch);
  const form = await readImportForm(request);
  if (form === null) return goBackWith(request, page, 'TOO_LARGE');
  const read = await readArticles(form);
  if (!read.ok) return goBackWith(request, page, read.problem);
  for (const articles of partArticles(read.articles)) {
    const outcome = await tellAsTeacher(AddArticlesDocument, { input: { batch, articles } });
    if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
    const [error] = outcome.data.addArticles.userErrors;
    if (error !== undefined) return goBackSaying(request, page, error);
  }
  return seeOther(request, `${page}?done=added`);
}
