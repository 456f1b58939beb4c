import { goBackWithLetter, pageOf, saveEdits, typedOf } from '../../../../../../features/pack-editing/answer-edit';
import { thingPath } from '../../../../../../features/pack-editing/edit-paths';
import { loadText } from '../../../../../../features/pack-editing/load-editing';
import { readFields } from '../../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** Shows what another text of a source does to its citations, or saves it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const pack = decodeURIComponent((await params).pack);
  const fields = await readFields(request);
  const [page, source] = [pageOf(pack, fields), fields.get('editSlug') ?? ''];
  const dictionary = await loadText(pack, source) ?? undefined;
  if (fields.get('step') !== 'save') return goBackWithLetter(request, { page, dictionary }, { typed: typedOf(fields), problems: [], conflict: null });
  const textKind = fields.get('textKind') === 'SUMMARY' ? 'SUMMARY' : 'FULL';
  const edits = [{ putSourceText: { source, text: fields.get('text') ?? '', textKind, dropLost: fields.has('dropLost') } } as const];
  const thing = { collection: 'SOURCE', slug: source } as const;
  return saveEdits(request, { pack, page, fields, edits, thing, dictionary }, thingPath(pack, thing));
}
