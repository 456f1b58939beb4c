import type { PageArguments, SettleReportInput } from '@footnote/schema';
import { encodeNodeId, isUuid, requireKey } from '../../graphql/node-id.js';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { questionKey, type UserErrorRecord } from '../quizzes/index.js';
import { readReported, settleReports, type ReportedRow, type ReportRow } from './report.store.js';
import { DECIDING, READING_RESULTS } from './staleness.policy.js';

export interface ReportRecord extends Omit<ReportRow, 'key'> { readonly id: string }
export interface ReportedQuestionRecord extends Pick<ReportedRow, 'quizKey' | 'revision' | 'stem' | 'place' | 'reportCount'> { readonly id: string; readonly reports: readonly ReportRecord[] }

/** A page of the questions of the viewer's desk with which students find something wrong, the one reported last first. */
export async function pageReported(context: RequestContext, request: PageArguments): Promise<Connection<ReportedQuestionRecord>> {
  const rows = await readReported(context.database.queries, requireAtDesk(context.viewer, READING_RESULTS).deskKey);
  return pageOfList(rows.map(toReported), { request, scope: 'problem_reports', keyOf: ({ id }) => id });
}

function toReported({ revisionKey, questionId, reports, ...row }: ReportedRow): ReportedQuestionRecord {
  return {
    id: encodeNodeId('Question', questionKey(revisionKey, questionId)), quizKey: row.quizKey, revision: row.revision, stem: row.stem, place: row.place, reportCount: row.reportCount,
    reports: reports.map(({ key, ...report }) => ({ id: encodeNodeId('ProblemReport', key), ...report })),
  };
}

export interface SettleResult { readonly settledCount: number; readonly userErrors: readonly UserErrorRecord[] }

const NO_QUESTION: UserErrorRecord = { code: 'NOT_FOUND', field: 'question', message: 'There is no such question at your desk. Its quiz may have been deleted.' };

/** Settles what students reported about a question; what is reported afterwards is open again. */
export async function settleReport(context: RequestContext, { question }: SettleReportInput): Promise<SettleResult> {
  const { key: by, deskKey: desk } = requireAtDesk(context.viewer, DECIDING);
  const [revision, questionId] = requireKey(question, { type: 'Question', argument: 'question' }).split('/');
  if (revision === undefined || questionId === undefined || !isUuid(revision)) return { settledCount: 0, userErrors: [NO_QUESTION] };
  const settled = await settleReports(context.database.queries, { revision, questionId, desk, by, now: context.now() });
  return settled === null ? { settledCount: 0, userErrors: [NO_QUESTION] } : { settledCount: settled, userErrors: [] };
}
