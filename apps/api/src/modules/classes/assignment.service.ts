import type { AssignQuizInput, UnassignQuizInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { deskQuizLoader, type DeskQuizRecord } from '../quizzes/index.js';
import { countAssignments, deleteAssignmentRow, isQuizOfDesk, readAssignments, upsertAssignment, type AssignmentRecord } from './assignment.store.js';
import { assignmentsOfClass, assignmentsOfQuiz } from './class.loader.js';
import { isAtDesk, KEEPING, keyIn, mayKnowClasses, READING, READING_QUIZZES } from './class.policy.js';
import { findDeskClass, readAfresh, type DeletedResult, type UserErrorRecord } from './class.service.js';
import type { ClassRecord } from './class.store.js';

export interface AssignmentResult { readonly assignment: AssignmentRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/** More than a class is given in years. */
const MOST_ASSIGNMENTS = 300;
const refuse = (error: UserErrorRecord): AssignmentResult => ({ assignment: null, userErrors: [error] });

/** A page of what a class was given. */
export async function pageAssignmentsOfClass(context: RequestContext, { key }: ClassRecord, request: PageRequest): Promise<Connection<AssignmentRecord>> {
  return pageOfList(await assignmentsOfClass(context).load(key), { request, scope: `assignments of class ${key}`, keyOf: (one) => one.key });
}

/** A page of the classes to which a quiz was given. The quiz must be one that the viewer was shown. */
export async function pageAssignmentsOfQuiz(context: RequestContext, { key }: { readonly key: string }, request: PageRequest): Promise<Connection<AssignmentRecord>> {
  requireAtDesk(context.viewer, READING);
  const all = (await assignmentsOfQuiz(context).load(key)).filter((one) => isAtDesk(context.viewer, one));
  return pageOfList(all, { request, scope: `assignments of quiz ${key}`, keyOf: (one) => one.key });
}

/** The quiz of an assignment that the viewer was shown. */
export function quizOfAssignment(context: RequestContext, { quizKey }: AssignmentRecord): Promise<DeskQuizRecord | null> {
  requireAtDesk(context.viewer, READING_QUIZZES);
  return deskQuizLoader(context).load(quizKey);
}

/** An assignment by the key in an id, where the class is the desk's; null where it is not, or where there is none. */
export async function findAssignmentByKey(context: RequestContext, key: string): Promise<AssignmentRecord | null> {
  if (!mayKnowClasses(context.viewer)) return null;
  const [found] = await context.turns.read(() => readAssignments(context.database.queries, [key]));
  return found !== undefined && isAtDesk(context.viewer, found) ? found : null;
}

/** Gives a quiz of the desk to a class of the desk, or changes when the class has it. */
export async function assignQuiz(context: RequestContext, { class: classId, quiz: quizId, opensAt = null, closesAt = null }: AssignQuizInput): Promise<AssignmentResult> {
  const { deskKey } = requireAtDesk(context.viewer, KEEPING);
  const { queries } = context.database;
  const found = await findDeskClass(context, classId);
  if (found === null) return refuse({ code: 'NOT_FOUND', field: 'class', message: 'Your desk has no such class. It may have been deleted.' });
  const quiz = keyIn(quizId, 'DeskQuiz') ?? keyIn(quizId, 'Quiz');
  if (quiz === null || !(await isQuizOfDesk(queries, { quiz, desk: deskKey }))) return refuse({ code: 'NOT_FOUND', field: 'quiz', message: 'Your desk has no such quiz. It may have been deleted.' });
  if (opensAt !== null && closesAt !== null && closesAt <= opensAt) return refuse({ code: 'INVALID', field: 'closesAt', message: 'It must close after it opens.' });
  if (await countAssignments(queries, found.key) >= MOST_ASSIGNMENTS) return refuse({ code: 'TOO_MANY', field: null, message: `A class is given at most ${String(MOST_ASSIGNMENTS)} quizzes: take one back that is over.` });
  const key = await upsertAssignment(queries, { id: randomUUID(), classKey: found.key, quizKey: quiz, opensAt, closesAt, now: context.now() });
  return { assignment: await findAssignmentByKey(context, key), userErrors: [] };
}

/** Takes a quiz back from a class; what was answered stays. */
export async function unassignQuiz(context: RequestContext, { assignment: id }: UnassignQuizInput): Promise<DeletedResult> {
  requireAtDesk(context.viewer, KEEPING);
  const key = keyIn(id, 'Assignment');
  const found = key === null ? null : await findAssignmentByKey(context, key);
  if (found === null) return { deletedId: null, class: null, userErrors: [{ code: 'NOT_FOUND', field: 'assignment', message: 'Your desk has given no such quiz to a class. It may have been taken back.' }] };
  await deleteAssignmentRow(context.database.queries, found.key);
  return { deletedId: found.id, class: await readAfresh(context, found.classKey), userErrors: [] };
}
