import { goBackWithLetter, pageOf, saveEdits, typedOf } from '../../../../../../features/pack-editing/answer-edit';
import { editPath, thingPath } from '../../../../../../features/pack-editing/edit-paths';
import { readEditForm } from '../../../../../../features/pack-editing/read-edit-form';
import { readFields } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Saves the form of one thing of a pack, or of the pack itself; what cannot be saved goes back to its form with all that was typed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const pack = decodeURIComponent((await params).pack);
  const fields = await readFields(request);
  const page = pageOf(pack, fields);
  const read = await readEditForm(pack, fields);
  if (!read.ok) return goBackWithLetter(request, { page }, { typed: typedOf(fields), problems: read.problems.map((problem) => ({ ...problem, about: null })), conflict: null });
  return saveEdits(request, { pack, page, fields, edits: read.edits, thing: read.thing }, read.thing === null ? editPath(pack) : thingPath(pack, read.thing));
}
