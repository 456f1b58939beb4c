import { DeskPackArchiveDocument } from '@footnote/schema/browser';
import { askAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { refusalOf } from '../../../../../features/packs/answer-form';
import { packPath, PACKS } from '../../../../../features/packs/pack-paths';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly pack: string }> }

/** The pack as a .zip; with `?originals=1`, what the desk attached comes along. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const slug = decodeURIComponent((await params).pack);
  const originals = new URL(request.url).searchParams.get('originals') === '1';
  const outcome = await askAsTeacher(DeskPackArchiveDocument, { slug, originals });
  if (!outcome.ok) return refusalOf(request, outcome, packPath(slug)) ?? seeOther(request, PACKS);
  const archive = outcome.data.deskPack?.archive;
  if (archive === undefined) return seeOther(request, `${PACKS}?problem=NOT_FOUND#problem`);
  return new Response(Buffer.from(archive.content, 'base64'), {
    // A slug is made of small letters, digits and hyphens: nothing in it could end the quotation.
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${archive.fileName}"`, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  });
}
