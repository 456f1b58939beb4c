import { ItemsForDownloadDocument, StudentsForDownloadDocument, type StudentsForDownloadQuery } from '@footnote/schema/browser';
import { askAsTeacher } from '../../../../../../../features/account/ask-as-teacher';
import { fileName, itemRows, responseHead, responseRows, studentHead, studentRow } from '../../../../../../../features/quiz-results/csv-rows';
import { readRequest, type ResultsRequest } from '../../../../../../../features/quiz-results/result-paths';
import { BYTE_ORDER_MARK } from '../../../../../../../features/quiz-results/write-csv';
import type { Outcome } from '../../../../../../../graphql/ask';

interface Context { readonly params: Promise<{ readonly quiz: string; readonly what: string }> }
interface Wanted { readonly quiz: string; readonly request: ResultsRequest }

/** Results as a file: the questions, the students, or every answer. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { quiz, what } = await params;
  const wanted = { quiz: decodeURIComponent(quiz), request: readRequest(Object.fromEntries(new URL(request.url).searchParams)) };
  if (what === 'items') return downloadItems(wanted);
  return what === 'students' || what === 'responses' ? downloadStudents(wanted, what) : new Response(null, { status: 404 });
}

/** A refusal says no more than that there is no such file for whoever asks. */
function refuse(outcome: Outcome<unknown>): Response {
  const status = outcome.ok ? 404 : outcome.reason === 'UNREACHABLE' ? 503 : outcome.code === 'UNAUTHENTICATED' ? 401 : 404;
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });
}

function csv(body: string | ReadableStream<Uint8Array>, name: string): Response {
  return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } });
}

async function downloadItems({ quiz, request: { revision, class: group, attempts } }: Wanted): Promise<Response> {
  const outcome = await askAsTeacher(ItemsForDownloadDocument, { quiz, revision, class: group, attemptRule: attempts });
  if (!outcome.ok || outcome.data.quizResults === null) return refuse(outcome);
  const { title, items } = outcome.data.quizResults;
  return csv(BYTE_ORDER_MARK + itemRows(items), fileName(title, 'questions'));
}

function askPage({ quiz, request: { revision, class: group, attempts } }: Wanted, after: string | null): Promise<Outcome<StudentsForDownloadQuery>> {
  return askAsTeacher(StudentsForDownloadDocument, { quiz, revision, class: group, attemptRule: attempts, after });
}

/** Page by page, as the reader takes them: a quiz that 100,000 took is never held as a whole. */
async function downloadStudents(wanted: Wanted, what: 'students' | 'responses'): Promise<Response> {
  const first = await askPage(wanted, null);
  if (!first.ok || first.data.quizResults === null) return refuse(first);
  const { title, items } = first.data.quizResults;
  const write = (students: NonNullable<StudentsForDownloadQuery['quizResults']>['students']['nodes']): string => students.map((student) => (what === 'students' ? studentRow(student, items) : responseRows(student, items))).join('');
  const encoder = new TextEncoder();
  let next: typeof first.data.quizResults.students | null = first.data.quizResults.students;
  let head = BYTE_ORDER_MARK + (what === 'students' ? studentHead(items) : responseHead());
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next === null) return controller.close();
      controller.enqueue(encoder.encode(head + write(next.nodes)));
      head = '';
      const { hasNextPage, endCursor } = next.pageInfo;
      if (!hasNextPage || endCursor === null) { next = null; return controller.close(); }
      const page = await askPage(wanted, endCursor);
      // A file that ends early must not look whole: the connection breaks.
      if (!page.ok || page.data.quizResults === null) return controller.error(new Error('The API did not give the rest of the students.'));
      next = page.data.quizResults.students;
    },
  });
  return csv(stream, fileName(title, what));
}
