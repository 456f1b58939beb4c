import { groupBy } from '@footnote/knowledge';
import { createLoader } from '../../graph-store/turns.js';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import type { ExplanationRecord, KeyRecord } from '../questions/index.js';
import type { AttemptRecord, ResponseRecord } from './attempt.records.js';
import type { ResponseRow } from './attempt.row.js';
import { keysOf } from './kept-revisions.js';
import { readRemarks, readUpdates, type RemarkRow, type UpdateRow } from './review.store.js';

/** A mark as it stands now: that of the latest regrade, else the one that the answer was given. */
export interface Mark { readonly correct: boolean; readonly score: number; readonly counts: boolean }

/** What is told of an answer, once it may be. */
export interface FeedbackRecord extends KeyRecord, Mark {
  readonly explanation: ExplanationRecord;
  readonly remarks: readonly RemarkRow[];
  readonly response: ResponseRecord;
}

export interface UpdateRecord { readonly kind: UpdateRow['kind']; readonly foundAt: Date; readonly sentence: string; readonly passages: readonly UpdatePassageRecord[] }
export interface UpdatePassageRecord { readonly source: string; readonly label: string; readonly outlet: string; readonly published: string; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly verbatim: boolean; readonly hedge: string | null; readonly origin: string }

const remarksOfAttempt = perRequest(({ database, turns }) => createLoader<string, ReadonlyMap<string, readonly RemarkRow[]>>(turns, async (attempts) => {
  const found = groupBy(await turns.read(() => readRemarks(database, attempts)), ({ attempt }) => [attempt]);
  return attempts.map((attempt) => groupBy(found.get(attempt) ?? [], ({ response }) => [response]));
}));

const updatesOfRevision = perRequest(({ database, turns }) => createLoader<string, readonly UpdateRow[]>(turns, async (revisions) => {
  const found = groupBy(await turns.read(() => readUpdates(database, revisions)), ({ revision }) => [revision]);
  return revisions.map((revision) => found.get(revision) ?? []);
}));

/** What is told of an answer; null until the time that the quiz sets for it. The only way by which a key leaves for a student. */
export async function explainResponse(context: RequestContext, response: ResponseRecord): Promise<FeedbackRecord | null> {
  const { attempt, row } = response;
  if (!attempt.feedbackDue) return null;
  const [keys, remarks] = await Promise.all([keysOf(context, attempt.quiz), remarksOf(context, response)]);
  const key = keys.get(row.questionId);
  if (key === undefined) throw new Error(`The revision ${attempt.quiz.revisionKey} has no key for the question ${row.questionId}`);
  return { ...markOf(row, remarks), ...key.key, explanation: key.explanation, remarks: remarks.filter(hasChanged), response };
}

async function remarksOf(context: RequestContext, { attempt, row, isNew }: ResponseRecord): Promise<readonly RemarkRow[]> {
  return isNew ? [] : (await remarksOfAttempt(context).load(attempt.key)).get(row.key) ?? [];
}

function markOf({ correct, score }: ResponseRow, remarks: readonly RemarkRow[]): Mark {
  const latest = remarks.at(-1);
  return latest === undefined ? { correct, score, counts: true } : { correct: latest.correct, score: latest.score, counts: !latest.withdrawn };
}

function hasChanged({ correct, wasCorrect, score, wasScore, withdrawn }: RemarkRow): boolean {
  return withdrawn || correct !== wasCorrect || score !== wasScore;
}

/** The marks of all answers of an attempt; null until they may be told. */
export async function marksOf(context: RequestContext, attempt: AttemptRecord): Promise<readonly Mark[] | null> {
  if (!attempt.feedbackDue) return null;
  const remarks = await remarksOfAttempt(context).load(attempt.key);
  return attempt.answered.map((row) => markOf(row, remarks.get(row.key) ?? []));
}

/** What later reporting did to the question of an answer that may be told. */
export async function updatesOf(context: RequestContext, { response: { attempt, row } }: FeedbackRecord): Promise<readonly UpdateRecord[]> {
  const rows = (await updatesOfRevision(context).load(attempt.quiz.revisionKey)).filter(({ questionId }) => questionId === row.questionId);
  return rows.flatMap(({ kind, foundAt, finding }) => {
    const read = readFinding(finding);
    return read === null ? [] : [{ kind, foundAt, ...read }];
  });
}

/** Takes of a finding what is for students, field by field: the mends are its teacher's. */
function readFinding(finding: unknown): Pick<UpdateRecord, 'sentence' | 'passages'> | null {
  if (typeof finding !== 'object' || finding === null || !('sentence' in finding) || typeof finding.sentence !== 'string') return null;
  const changes: readonly unknown[] = 'changes' in finding && Array.isArray(finding.changes) ? finding.changes : [];
  return { sentence: finding.sentence, passages: changes.flatMap((change) => readPassage(change) ?? []) };
}

function readPassage(change: unknown): UpdatePassageRecord | null {
  // Written by the engine that compares a question with what is known now; a passage is whole or not there.
  const passage = (change as { readonly now?: { readonly passage?: UpdatePassageRecord | null } | null } | null)?.now?.passage ?? null;
  if (passage === null) return null;
  const { source, label, outlet, published, exact, prefix, suffix, verbatim, hedge, origin } = passage;
  return { source, label, outlet, published, exact, prefix, suffix, verbatim, hedge, origin };
}
