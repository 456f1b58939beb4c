import { DeleteImportDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { goBackSaying, goBackWith, refusalOf } from '../../../../../features/import/answer-import';
import { batchPath, IMPORTS } from '../../../../../features/import/import-paths';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string }> }

/** Deletes an import. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const batch = decodeURIComponent((await params).batch);
  const page = batchPath(batch);
  const outcome = await tellAsTeacher(DeleteImportDocument, { input: { batch } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.deleteImport.userErrors;
  if (error === undefined) return seeOther(request, `${IMPORTS}?done=deleted`);
  return error.code === 'NOT_FOUND' ? goBackWith(request, IMPORTS, 'NOT_FOUND') : goBackSaying(request, page, error);
}
