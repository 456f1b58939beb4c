import { ChooseImportModelDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { goBackSaying, refusalOf } from '../../../../../features/import/answer-import';
import { batchPath } from '../../../../../features/import/import-paths';
import { readFields, seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string }> }

/** Chooses whether a language model is asked for an import: the host stands in the form, so that whoever sends it has seen it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const batch = decodeURIComponent((await params).batch);
  const page = batchPath(batch);
  const host = (await readFields(request)).get('host');
  const outcome = await tellAsTeacher(ChooseImportModelDocument, { input: { batch, ...(host === null || host === '' ? {} : { host }) } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.chooseImportModel.userErrors;
  return error === undefined ? seeOther(request, `${page}?done=${host === null || host === '' ? 'unasked' : 'asked'}`) : goBackSaying(request, page, error);
}
