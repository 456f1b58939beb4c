import type { ChangeClassInput, CreateClassInput, DeleteClassInput, RenewClassCodeInput, UserErrorCode } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk, type DeskRule } from '../../graphql/viewer/require-at-desk.js';
import { makeClassCode } from './class-code.js';
import { classLoader } from './class.loader.js';
import { isAtDesk, KEEPING, keyIn, mayKnowClasses, READING } from './class.policy.js';
import { countClasses, insertClass, readClassesOfDesk, updateClass, updateClassCode, type ClassChange, type ClassRecord } from './class.store.js';
import { deleteClassRow } from './delete.store.js';
import { readTitle } from './read-title.js';

/** Why something was not done, in the words of the SDL. */
export interface UserErrorRecord { readonly code: keyof typeof UserErrorCode; readonly field: string | null; readonly message: string }
export interface ClassResult { readonly class: ClassRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface DeletedResult { readonly deletedId: string | null; readonly class: ClassRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/** More than any desk teaches; a bound for whoever makes them by program. */
const MOST_CLASSES = 300;
/** Codes are so many that a second draw is needed once in a lifetime. */
const DRAWS = 5;

const NO_CLASS: UserErrorRecord = { code: 'NOT_FOUND', field: 'class', message: 'Your desk has no such class. It may have been deleted.' };
export const refuseClass = (error: UserErrorRecord = NO_CLASS): ClassResult => ({ class: null, userErrors: [error] });

/** The class of an id, where it is the desk's; null where it is not, or where there is none. */
export async function findDeskClass(context: RequestContext, id: string, rule: DeskRule = READING): Promise<ClassRecord | null> {
  requireAtDesk(context.viewer, rule);
  const key = keyIn(id, 'DeskClass');
  return key === null ? null : findClassByKey(context, key);
}

/** The same by its key, for `node(id)`: whoever is not signed in gets nothing, and no error. */
export async function findClassByKey(context: RequestContext, key: string): Promise<ClassRecord | null> {
  if (!mayKnowClasses(context.viewer)) return null;
  const found = await classLoader(context).load(key);
  return found !== null && isAtDesk(context.viewer, found) ? found : null;
}

/** A page of the classes of the viewer's desk. */
export async function pageClasses(context: RequestContext, { archived, ...request }: PageRequest & { readonly archived?: boolean | null }): Promise<Connection<ClassRecord>> {
  const { deskKey } = requireAtDesk(context.viewer, READING);
  const all = await context.turns.read(() => readClassesOfDesk(context.database.queries, { desk: deskKey, archived: archived === true }));
  return pageOfList(all, { request, scope: 'desk classes', keyOf: ({ key }) => key });
}

/** Makes a class, with a code of its own. */
export async function createClass(context: RequestContext, input: CreateClassInput): Promise<ClassResult> {
  const { deskKey } = requireAtDesk(context.viewer, KEEPING);
  const { queries } = context.database;
  const name = readTitle(input.name);
  if (!name.ok) return refuseClass({ code: 'INVALID', field: 'name', message: name.message });
  if (await countClasses(queries, deskKey) >= MOST_CLASSES) return refuseClass({ code: 'TOO_MANY', field: null, message: `A desk has at most ${String(MOST_CLASSES)} classes: delete one that is over.` });
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const id = randomUUID();
    if (await insertClass(queries, { id, desk: deskKey, name: name.title, code: makeClassCode(), now: context.now() })) return { class: await readAfresh(context, id), userErrors: [] };
  }
  throw new Error('No free code for a class was drawn');
}

/** Changes what a class is called, whether it takes new students, and whether it is put away. */
export async function changeClass(context: RequestContext, { class: id, name, joinable, archived }: ChangeClassInput): Promise<ClassResult> {
  const found = await findDeskClass(context, id, KEEPING);
  if (found === null) return refuseClass();
  const read = name === null || name === undefined ? null : readTitle(name);
  if (read?.ok === false) return refuseClass({ code: 'INVALID', field: 'name', message: read.message });
  const change: ClassChange = {
    ...(read === null ? {} : { name: read.title }),
    ...(joinable === null || joinable === undefined ? {} : { joinable }),
    ...(archived === null || archived === undefined ? {} : { archivedAt: archived ? found.archivedAt ?? context.now() : null }),
  };
  await updateClass(context.database.queries, { key: found.key, change });
  return { class: await readAfresh(context, found.key), userErrors: [] };
}

/** Gives a class a new code; the old one leads nowhere. Who is in the class stays in it. */
export async function renewClassCode(context: RequestContext, { class: id }: RenewClassCodeInput): Promise<ClassResult> {
  const found = await findDeskClass(context, id, KEEPING);
  if (found === null) return refuseClass();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (await updateClassCode(context.database.queries, { key: found.key, code: makeClassCode() })) return { class: await readAfresh(context, found.key), userErrors: [] };
  }
  throw new Error('No free code for a class was drawn');
}

/** Deletes a class with all that belongs to it. What it held can be had before by `classExport`. */
export async function deleteClass(context: RequestContext, { class: id }: DeleteClassInput): Promise<Omit<DeletedResult, 'class'>> {
  const found = await findDeskClass(context, id, KEEPING);
  if (found === null) return { deletedId: null, userErrors: [NO_CLASS] };
  await tellOfDeletion(context, await deleteClassRow(context.database.queries, found.key));
  return { deletedId: found.id, userErrors: [] };
}

/** Who looks at the results of these revisions is told that they have changed. */
export async function tellOfDeletion({ database }: RequestContext, revisions: readonly string[]): Promise<void> {
  for (const revision of revisions) await database.notify('attempt_changed', revision);
}

/** A class as it is after it was changed in this request. */
export async function readAfresh(context: RequestContext, key: string): Promise<ClassRecord | null> {
  return classLoader(context).clear(key).load(key);
}
