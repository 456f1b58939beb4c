import { ResumeImportDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { goBackSaying, refusalOf } from '../../../../../features/import/answer-import';
import { batchPath } from '../../../../../features/import/import-paths';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string }> }

/** Lets a stopped import go on. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const batch = decodeURIComponent((await params).batch);
  const page = batchPath(batch);
  const outcome = await tellAsTeacher(ResumeImportDocument, { input: { batch } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.resumeImport.userErrors;
  return error === undefined ? seeOther(request, `${page}?done=resumed`) : goBackSaying(request, page, error);
}
