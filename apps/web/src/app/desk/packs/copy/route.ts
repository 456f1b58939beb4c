import { CopyPackDocument } from '@footnote/schema/browser';
import { tellAsTeacher } from '../../../../features/account/ask-as-teacher';
import { problemOf, refusalOf } from '../../../../features/packs/answer-form';
import { packPath, PACKS } from '../../../../features/packs/pack-paths';
import { readFields, seeOther } from '../../../../features/quiz/see-other';

/** Copies a pack to the desk, and goes to the copy. */
export async function POST(request: Request): Promise<Response> {
  const fields = await readFields(request);
  const title = (fields.get('title') ?? '').trim();
  const outcome = await tellAsTeacher(CopyPackDocument, { input: { pack: fields.get('pack') ?? '', ...(title === '' ? {} : { title }) } });
  if (!outcome.ok) return refusalOf(request, outcome, PACKS) ?? seeOther(request, PACKS);
  const { pack, userErrors: [error] } = outcome.data.copyPack;
  if (pack === null) return seeOther(request, `${PACKS}?problem=${error === undefined ? 'REFUSED' : problemOf(error)}#problem`);
  return seeOther(request, `${packPath(pack.pack.slug)}?done=copied`);
}
