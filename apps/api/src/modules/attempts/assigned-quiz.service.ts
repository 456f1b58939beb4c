import { groupBy } from '@footnote/knowledge';
import type { AssignmentState } from '@footnote/schema';
import { createLoader } from '../../graph-store/turns.js';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { isClosed, isOpen, termsFor, type AssignedQuizRecord } from '../classes/index.js';
import { quizLoader, type QuizRecord } from '../quizzes/index.js';
import { showTerms, type AttemptRecord, type ShownTerms } from './attempt.records.js';
import { describe } from './attempt.service.js';
import type { AttemptRow } from './attempt.row.js';
import { readAttemptsOfStudents } from './attempt.store.js';

const attemptsOfStudent = perRequest(({ database, turns }) => createLoader<string, readonly AttemptRow[]>(turns, async (students) => {
  const found = groupBy(await turns.read(() => readAttemptsOfStudents(database, students)), ({ student }) => (student === null ? [] : [student.key]));
  return students.map((student) => found.get(student) ?? []);
}));

/** The attempts of a student at a quiz of the class, the latest first. */
export async function listAttempts(context: RequestContext, { membership, quizKey }: AssignedQuizRecord): Promise<readonly AttemptRecord[]> {
  const rows = (await attemptsOfStudent(context).load(membership.studentKey)).filter((row) => row.quizKey === quizKey);
  return Promise.all(rows.map((row) => describe(context, row)));
}

/** As many of them as are given: who takes a quiz for practice takes it often. */
const SHOWN = 50;

/** The latest attempts of a student at a quiz of the class. */
export async function listLatestAttempts(context: RequestContext, assigned: AssignedQuizRecord): Promise<readonly AttemptRecord[]> {
  return (await listAttempts(context, assigned)).slice(0, SHOWN);
}

/** On what terms a student takes a quiz of the class. */
export function termsOfAssigned(context: RequestContext, { settings, dates, membership }: AssignedQuizRecord): ShownTerms {
  return showTerms(termsFor(settings, { dates, extraTimePercent: membership.extraTimePercent }), context.now());
}

/** Where a student stands with a quiz of the class. */
export async function stateOf(context: RequestContext, assigned: AssignedQuizRecord): Promise<keyof typeof AssignmentState> {
  const attempts = await listAttempts(context, assigned);
  if (attempts.some(({ finishedAt }) => finishedAt === null)) return 'UNDER_WAY';
  if (attempts.length > 0) return 'DONE';
  const terms = termsOfAssigned(context, assigned);
  if (isClosed(terms, context.now())) return 'CLOSED';
  return isOpen(terms, context.now()) ? 'OPEN' : 'NOT_OPEN_YET';
}

/** How many attempts a student has left; null: as many as they like. */
export async function attemptsLeftOf(context: RequestContext, assigned: AssignedQuizRecord): Promise<number | null> {
  const { attemptsAllowed } = assigned.settings;
  return attemptsAllowed === null ? null : Math.max(0, attemptsAllowed - (await listAttempts(context, assigned)).length);
}

/** Whether a student is told what was right in an attempt that is finished. */
export async function isFeedbackDueFor(context: RequestContext, assigned: AssignedQuizRecord): Promise<boolean> {
  return (await listAttempts(context, assigned)).some(({ finishedAt, feedbackDue }) => finishedAt !== null && feedbackDue);
}

/** The quiz, in the revision that an attempt would begin with. Only quizzes that are published are given to students. */
export async function quizOfAssigned(context: RequestContext, { quizKey }: AssignedQuizRecord): Promise<QuizRecord> {
  const quiz = await quizLoader(context).load(quizKey);
  if (quiz === null) throw new Error(`The quiz ${quizKey} was given to a class and has no revision`);
  return quiz;
}
