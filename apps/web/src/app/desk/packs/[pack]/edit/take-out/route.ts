import { kindOf } from '../../../../../../features/pack-editing/edit-kinds';
import { pageOf, saveEdits } from '../../../../../../features/pack-editing/answer-edit';
import { editPath, listPath } from '../../../../../../features/pack-editing/edit-paths';
import { readFields, seeOther } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Takes a thing out of a pack with whatever rests on it, as its author has read before. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const pack = decodeURIComponent((await params).pack);
  const fields = await readFields(request);
  const [kind, slug] = [kindOf(fields.get('editKind') ?? ''), fields.get('editSlug') ?? ''];
  if (kind === null) return seeOther(request, editPath(pack));
  const thing = { collection: kind.collection, slug };
  return saveEdits(request, { pack, page: pageOf(pack, fields), fields, edits: [{ remove: { ...thing, withDependents: true } }], thing }, listPath(pack, kind.key));
}
