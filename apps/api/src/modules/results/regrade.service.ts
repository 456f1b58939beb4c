import type { MarkLogArguments, RegradeQuizInput, UserErrorCode } from '@footnote/schema';
import { encodeNodeId } from '../../graphql/node-id.js';
import { decodeCursor, encodeCursor, pageOfRows, readFirst, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext, ViewerAccount } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { randomUUID } from 'node:crypto';
import { countAnew } from './counting.service.js';
import { readFrame, type QuizFrame } from './frame.store.js';
import { freezeFrames, type FrozenRevision } from './frozen-revision.js';
import { findWithdrawn } from './marked-attempt.js';
import { planRegrade, type QuestionRemarkRecord, type RegradePlan } from './plan-regrade.js';
import { countMarkLog, countTouched, insertRegrade, lockRegrades, readAnswerGroups, readMarkLog, readStudentRemarks, type MarkLogRow, type StudentRemarkRow } from './regrade.store.js';
import { requireUuid } from './require-uuid.js';
import { maySeeResults, quizKeyOf, READING, REGRADING } from './result.policy.js';

interface UserErrorRecord { readonly code: keyof typeof UserErrorCode; readonly field: string | null; readonly message: string }

export interface StudentRemarkRecord { readonly id: string; readonly nickname: string; readonly className: string | null; readonly finished: boolean; readonly before: number; readonly beforeMax: number; readonly after: number; readonly afterMax: number }
export interface PreviewRecord {
  readonly id: string;
  readonly title: string;
  readonly toRevision: number;
  readonly note: string | null;
  readonly version: string;
  readonly answerCount: number;
  readonly changeCount: number;
  readonly attemptCount: () => Promise<number>;
  readonly questions: readonly QuestionRemarkRecord[];
  readonly students: (request: PageRequest) => Promise<Connection<StudentRemarkRecord>>;
}
export interface RegradeResult { readonly changeCount: number | null; readonly regrade: number | null; readonly userErrors: readonly UserErrorRecord[] }

async function findFrame({ database, turns }: RequestContext, account: ViewerAccount, id: string): Promise<QuizFrame | null> {
  const key = quizKeyOf(id);
  const frame = key === null ? null : await turns.read(() => readFrame(database.queries, key));
  return maySeeResults(account, frame) ? frame : null;
}

/** What marking earlier answers by the newest revision would do; null for a quiz of another desk, and where there is nothing to mark again. */
export async function previewRegrade(context: RequestContext, id: string): Promise<PreviewRecord | null> {
  const frame = await findFrame(context, requireAtDesk(context.viewer, READING), id);
  if (frame === null) return null;
  const { queries } = context.database;
  const revisions = await context.turns.read(() => freezeFrames(context.database, frame));
  const groups = await context.turns.read(() => readAnswerGroups(queries, revisions.slice(0, -1).map(({ key }) => key)));
  const plan = planRegrade(revisions, groups);
  if (plan === null) return null;
  const { target, earlier, changes, questions, answers, version } = plan;
  const scope = { revisions: earlier.map(({ key }) => key), changes };
  return {
    id, title: frame.title, toRevision: target.number, note: target.note, version, answerCount: answers, questions,
    changeCount: changes.reduce((sum, { count }) => sum + count, 0),
    attemptCount: () => context.turns.read(() => countTouched(queries, scope)),
    students: (request) => pageRemarks(context, { frame, revisions, plan, request }),
  };
}

interface RemarkRequest { readonly frame: QuizFrame; readonly revisions: readonly FrozenRevision[]; readonly plan: RegradePlan; readonly request: PageRequest }

const REMARKS = 'student_remarks';

async function pageRemarks(context: RequestContext, { frame, revisions, plan, request }: RemarkRequest): Promise<Connection<StudentRemarkRecord>> {
  const limit = readFirst(request.first);
  const [place, attempt] = request.after === null || request.after === undefined ? [] : decodeCursor(request.after, { scope: REMARKS, types: ['text', 'text'] });
  const after = place === undefined ? null : { place: String(place), attempt: requireUuid(attempt) };
  const scope = { revisions: plan.earlier.map(({ key }) => key), changes: plan.changes };
  const rows = await context.turns.read(() => readStudentRemarks(context.database.queries, { ...scope, limit, after }));
  const gone = findWithdrawn(frame, revisions);
  const asked = new Set(plan.target.questions.map(({ lineage }) => lineage));
  return pageOfRows({
    rows, limit, after: request.after,
    cursorOf: (row) => encodeCursor(REMARKS, [row.place, row.attempt]),
    nodeOf: (row) => toRemark(row, { revision: revisions.find(({ key }) => key === row.revision), gone, asked }),
    totalCount: () => context.turns.read(() => countTouched(context.database.queries, scope)),
  });
}

interface Asked { readonly revision: FrozenRevision | undefined; readonly gone: ReadonlyMap<string, ReadonlySet<string>>; readonly asked: ReadonlySet<string> }

function toRemark({ attempt, revision: key, nickname, className, finished, before, delta }: StudentRemarkRow, { revision, gone, asked }: Asked): StudentRemarkRecord {
  const questions = revision?.questions ?? [];
  return {
    id: encodeNodeId('Attempt', attempt), nickname, className, finished, before, after: Math.max(0, round(before + delta)),
    beforeMax: questions.filter(({ lineage }) => gone.get(key)?.has(lineage) !== true).length,
    afterMax: questions.filter(({ lineage }) => asked.has(lineage)).length,
  };
}

/** Differences of parts leave a trace of nothing. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9;

const NOT_FOUND: RegradeResult = { changeCount: null, regrade: null, userErrors: [{ code: 'NOT_FOUND', field: 'quiz', message: 'There is no such quiz at your desk, or nothing of it to mark again.' }] };
const CHANGED: RegradeResult = { changeCount: null, regrade: null, userErrors: [{ code: 'CONFLICT', field: 'version', message: 'Answers have come in, or marks have changed, since you looked. Nothing was done: look again at what would change.' }] };

/** Thrown to undo what was begun: what was to be written is not what was shown. */
class ChangedMeanwhile extends Error {}

/**
 * Marks earlier answers by the newest revision: exactly what the preview of this version showed, or nothing. The old marks stay in the
 * log, the statistics are counted anew, and the answers themselves are never touched.
 */
export async function regradeQuiz(context: RequestContext, { quiz: id, version }: RegradeQuizInput): Promise<RegradeResult> {
  const account = requireAtDesk(context.viewer, REGRADING);
  const frame = await findFrame(context, account, id);
  if (frame === null) return NOT_FOUND;
  const revisions = await context.turns.read(() => freezeFrames(context.database, frame));
  try {
    return await context.turns.read(() => context.database.queries.transaction(async (transaction) => {
      await lockRegrades(transaction, frame.key);
      const plan = planRegrade(revisions, await readAnswerGroups(transaction, revisions.slice(0, -1).map(({ key }) => key)));
      if (plan === null) return NOT_FOUND;
      if (plan.version !== version) return CHANGED;
      const expected = plan.changes.reduce((sum, { count }) => sum + count, 0);
      const { number, changed } = await insertRegrade(transaction, {
        id: randomUUID(), quiz: frame.key, toRevision: plan.target.key, now: context.now(), by: account.key, revisions: plan.earlier.map(({ key }) => key), changes: plan.changes,
      });
      // An answer that came between the two statements was in no preview.
      if (changed !== expected) throw new ChangedMeanwhile();
      const regraded = await readFrame(transaction, frame.key);
      if (regraded !== null) await countAnew(transaction, { frame: regraded, now: context.now() });
      return { changeCount: changed, regrade: number, userErrors: [] };
    }));
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return CHANGED;
    throw error;
  }
}

export interface MarkChangeRecord { readonly id: string; readonly changedAt: Date; readonly changedBy: string | null; readonly regrade: number; readonly toRevision: number; readonly nickname: string; readonly revision: number; readonly number: number; readonly before: number; readonly after: number; readonly withdrawn: boolean }

const LOG = 'mark_log';

/** A page of the log of marks of a quiz, the latest first; null for a quiz of another desk. */
export async function pageMarkLog(context: RequestContext, { quiz: id, ...request }: MarkLogArguments): Promise<Connection<MarkChangeRecord> | null> {
  const frame = await findFrame(context, requireAtDesk(context.viewer, READING), id);
  if (frame === null) return null;
  const { queries } = context.database;
  const limit = readFirst(request.first);
  const [regrade, response] = request.after === null || request.after === undefined ? [] : decodeCursor(request.after, { scope: LOG, types: ['integer', 'text'] });
  const after = regrade === undefined ? null : { regrade: Number(regrade), response: requireUuid(response) };
  const rows = await context.turns.read(() => readMarkLog(queries, { quiz: frame.key, limit, after }));
  const places = new Map(frame.revisions.map(({ key, questionIds }) => [key, questionIds]));
  return pageOfRows({
    rows, limit, after: request.after,
    cursorOf: (row) => encodeCursor(LOG, [row.regrade, row.response]),
    nodeOf: (row) => toMarkChange(row, (places.get(row.revision) ?? []).indexOf(row.questionId) + 1),
    totalCount: () => context.turns.read(() => countMarkLog(queries, frame.key)),
  });
}

function toMarkChange({ response, regrade, at, by, toRevision, nickname, revisionNumber, before, after, withdrawn }: MarkLogRow, number: number): MarkChangeRecord {
  return { id: `${String(regrade)}/${response}`, changedAt: at, changedBy: by, regrade, toRevision, nickname, revision: revisionNumber, number, before, after, withdrawn };
}
