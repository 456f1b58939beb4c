import type { ChangeStudentInput, DeleteStudentInput, RemoveStudentInput } from '@footnote/schema';
import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { studentsOfClass } from './class.loader.js';
import { isAtDesk, KEEPING, keyIn, mayKnowClasses } from './class.policy.js';
import { readAfresh, tellOfDeletion, type DeletedResult, type UserErrorRecord } from './class.service.js';
import type { ClassRecord } from './class.store.js';
import { deleteStudentRow } from './delete.store.js';
import { foldNickname } from './fold-nickname.js';
import { readNickname } from './nickname.js';
import { readStudents, removeStudentRow, renameStudentRow, updateExtraTime, type StudentRecord } from './student.store.js';

export interface StudentResult { readonly student: StudentRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface RemovedResult { readonly removedId: string | null; readonly class: ClassRecord | null; readonly userErrors: readonly UserErrorRecord[] }

const MOST_EXTRA_TIME = 300;
const NO_STUDENT: UserErrorRecord = { code: 'NOT_FOUND', field: 'student', message: 'No class of your desk has such a student.' };
const refuse = (error: UserErrorRecord = NO_STUDENT): StudentResult => ({ student: null, userErrors: [error] });

/** A page of those who are in a class. */
export async function pageStudents(context: RequestContext, { key }: ClassRecord, request: PageRequest): Promise<Connection<StudentRecord>> {
  return pageOfList(await studentsOfClass(context).load(key), { request, scope: `students of ${key}`, keyOf: (student) => student.key });
}

/** A student by the key in an id, where the class is the desk's; null where it is not, or where there is none. */
export async function findStudentByKey(context: RequestContext, key: string): Promise<StudentRecord | null> {
  if (!mayKnowClasses(context.viewer)) return null;
  const [found] = await context.turns.read(() => readStudents(context.database.queries, [key]));
  return found !== undefined && found.removedAt === null && isAtDesk(context.viewer, found) ? found : null;
}

async function findStudent(context: RequestContext, id: string): Promise<StudentRecord | null> {
  requireAtDesk(context.viewer, KEEPING);
  const key = keyIn(id, 'ClassStudent');
  return key === null ? null : findStudentByKey(context, key);
}

/** Renames a student, gives them more time, or both. */
export async function changeStudent(context: RequestContext, { student: id, nickname, extraTimePercent }: ChangeStudentInput): Promise<StudentResult> {
  const found = await findStudent(context, id);
  if (found === null) return refuse();
  const { queries } = context.database;
  const percent = extraTimePercent ?? null;
  if (percent !== null && (percent < 0 || percent > MOST_EXTRA_TIME)) return refuse({ code: 'INVALID', field: 'extraTimePercent', message: `Give a percentage from 0 to ${String(MOST_EXTRA_TIME)}.` });
  if (nickname !== null && nickname !== undefined) {
    // What the teacher calls a student is the teacher's to say: only what could deceive is refused.
    const read = readNickname(nickname);
    if (!read.ok) return refuse({ code: 'INVALID', field: 'nickname', message: read.message });
    const renamed = await renameStudentRow(queries, { key: found.key, classKey: found.classKey, nickname: read.nickname, folded: foldNickname(read.nickname) });
    if (!renamed) return refuse({ code: 'TAKEN', field: 'nickname', message: `Somebody else in the class is called ${read.nickname}, or almost so.` });
  }
  if (percent !== null) await updateExtraTime(queries, { key: found.key, percent, now: context.now() });
  return { student: await findStudentByKey(context, found.key), userErrors: [] };
}

/** Removes a student: their token opens nothing any more, and what they answered stays in the results. */
export async function removeStudent(context: RequestContext, { student: id }: RemoveStudentInput): Promise<RemovedResult> {
  const found = await findStudent(context, id);
  if (found === null) return { removedId: null, class: null, userErrors: [NO_STUDENT] };
  await removeStudentRow(context.database.queries, { key: found.key, now: context.now() });
  return { removedId: found.id, class: await readAfresh(context, found.classKey), userErrors: [] };
}

/** Deletes a student with all that they answered. What it was can be had before by `classExport`. */
export async function deleteStudent(context: RequestContext, { student: id }: DeleteStudentInput): Promise<DeletedResult> {
  const found = await findStudent(context, id);
  if (found === null) return { deletedId: null, class: null, userErrors: [NO_STUDENT] };
  await tellOfDeletion(context, await deleteStudentRow(context.database.queries, found.key));
  return { deletedId: found.id, class: await readAfresh(context, found.classKey), userErrors: [] };
}
