import { AddArticlesDocument, StartImportDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../features/account/ask-as-teacher';
import { goBackSaying, goBackWith, refusalOf } from '../../../../features/import/answer-import';
import { batchPath, IMPORTS, startPath } from '../../../../features/import/import-paths';
import { partArticles, readArticles, readImportForm } from '../../../../features/import/read-articles';
import { fieldOf } from '../../../../features/packs/read-files';
import { seeOther } from '../../../../features/quiz/see-other';

/** Begins an import with what was pasted, chosen and named by an address, and goes to it. */
export async function POST(request: Request): Promise<Response> {
  const form = await readImportForm(request);
  if (form === null) return goBackWith(request, IMPORTS, 'TOO_LARGE');
  const [pack, title] = [fieldOf(form, 'pack'), fieldOf(form, 'title').trim()];
  const modelHost = fieldOf(form, 'modelHost');
  const page = pack === '' ? IMPORTS : startPath(pack);
  if (pack === '' && title === '') return goBackWith(request, page, 'NO_TITLE');
  const read = await readArticles(form);
  if (!read.ok) return goBackWith(request, page, read.problem);
  const [first = [], ...more] = partArticles(read.articles);
  const started = await tellAsTeacher(StartImportDocument, { input: { ...(pack === '' ? { newPackTitle: title } : { pack }), ...(modelHost === '' ? {} : { modelHost }), articles: first } });
  if (!started.ok) return refusalOf(request, started, page) ?? seeOther(request, page);
  const { batch, userErrors: [error] } = started.data.startImport;
  if (error !== undefined) return goBackSaying(request, page, error);
  if (batch === null) return goBackWith(request, page, 'REFUSED');
  for (const articles of more) {
    const added = await tellAsTeacher(AddArticlesDocument, { input: { batch: batch.id, articles } });
    if (!added.ok) return refusalOf(request, added, batchPath(batch.id)) ?? seeOther(request, batchPath(batch.id));
    const [wrong] = added.data.addArticles.userErrors;
    if (wrong !== undefined) return goBackSaying(request, batchPath(batch.id), wrong);
  }
  return seeOther(request, batchPath(batch.id));
}
