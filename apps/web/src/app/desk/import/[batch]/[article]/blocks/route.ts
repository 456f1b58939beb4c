import { ChooseBlocksDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../../../features/account/ask-as-teacher';
import { goBackSaying, refusalOf } from '../../../../../../features/import/answer-import';
import { articlePath } from '../../../../../../features/import/import-paths';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly batch: string; readonly article: string }> }

/** Takes lines back or drops them; the article is read again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [batch, article] = [decodeURIComponent((await params).batch), decodeURIComponent((await params).article)];
  const page = articlePath(batch, article);
  const fields = await readFields(request);
  const numbersOf = (name: string): readonly number[] => fields.getAll(name).filter((value) => /^\d{1,6}$/.test(value)).map(Number);
  const outcome = await tellAsTeacher(ChooseBlocksDocument, { input: { article, takeBack: numbersOf('takeBack'), drop: numbersOf('drop') } });
  if (!outcome.ok) return refusalOf(request, outcome, page) ?? seeOther(request, page);
  const [error] = outcome.data.chooseBlocks.userErrors;
  return error === undefined ? seeOther(request, `${page}?done=blocks`) : goBackSaying(request, page, error);
}
