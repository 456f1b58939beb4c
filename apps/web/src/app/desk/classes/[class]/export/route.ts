import { ClassExportDocument } from '@footnote/schema/browser';
import { askAsTeacher } from '../../../../../features/account/ask-as-teacher';
import { signInPath } from '../../../../../features/account/path-within';
import { refuseClassForm } from '../../../../../features/classes/answer-class-form';
import { deskClassPath } from '../../../../../features/classes/desk-class-paths';
import { seeOther } from '../../../../../features/quiz/see-other';

interface Context { readonly params: Promise<{ readonly class: string }> }

/** Everything that is kept of a class, or of one of its students, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const id = decodeURIComponent((await params).class);
  const query = new URL(request.url).searchParams;
  const asCsv = query.get('as') === 'csv';
  const outcome = await askAsTeacher(ClassExportDocument, { class: id, student: query.get('student') });
  const path = deskClassPath(id);
  if (!outcome.ok) return outcome.reason === 'REFUSED' && outcome.code === 'UNAUTHENTICATED' ? seeOther(request, signInPath(path)) : refuseClassForm(request, { path }, outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'REFUSED');
  const exported = outcome.data.classExport;
  if (exported === null) return refuseClassForm(request, { path }, 'NOT_FOUND');
  return new Response(asCsv ? exported.csv : exported.json, {
    headers: {
      'Content-Type': asCsv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8', 'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${exported.fileName}.${asCsv ? 'csv' : 'json'}"`,
    },
  });
}
