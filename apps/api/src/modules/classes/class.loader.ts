import { groupBy } from '@footnote/knowledge';
import { createLoader } from '../../graph-store/turns.js';
import { perRequest } from '../../graphql/request-context.js';
import { readAssignmentsOfClasses, readAssignmentsOfQuizzes, type AssignmentRecord } from './assignment.store.js';
import { readClasses, type ClassRecord } from './class.store.js';
import { readStudentsOf, type StudentRecord } from './student.store.js';

/** Classes by their ids; null where there is none. */
export const classLoader = perRequest(({ database: { queries }, turns }) => createLoader<string, ClassRecord | null>(turns, async (keys) => {
  const found = new Map((await turns.read(() => readClasses(queries, keys))).map((one) => [one.key, one]));
  return keys.map((key) => found.get(key) ?? null);
}));

/** Those who are in a class, by nickname. */
export const studentsOfClass = perRequest(({ database: { queries }, turns }) => createLoader<string, readonly StudentRecord[]>(turns, async (keys) => {
  const found = groupBy(await turns.read(() => readStudentsOf(queries, keys)), ({ classKey }) => [classKey]);
  return keys.map((key) => found.get(key) ?? []);
}));

/** What a class was given, the latest first. */
export const assignmentsOfClass = perRequest(({ database: { queries }, turns }) => createLoader<string, readonly AssignmentRecord[]>(turns, async (keys) => {
  const found = groupBy(await turns.read(() => readAssignmentsOfClasses(queries, keys)), ({ classKey }) => [classKey]);
  return keys.map((key) => found.get(key) ?? []);
}));

/** To whom a quiz was given, the latest first. */
export const assignmentsOfQuiz = perRequest(({ database: { queries }, turns }) => createLoader<string, readonly AssignmentRecord[]>(turns, async (keys) => {
  const found = groupBy(await turns.read(() => readAssignmentsOfQuizzes(queries, keys)), ({ quizKey }) => [quizKey]);
  return keys.map((key) => found.get(key) ?? []);
}));
