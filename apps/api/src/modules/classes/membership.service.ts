import type { JoinClassInput } from '@footnote/schema';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { guessCode, lookUpCode, TOO_MANY_CODES } from '../../graphql/limits/guess-code.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { pageOfList, type Connection, type PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { readGivenQuizzes, type GivenQuizRow } from './assignment.store.js';
import { describeUnknownClass, readClassCode } from './class-code.js';
import type { UserErrorRecord } from './class.service.js';
import { readClassByCode, type ClassRecord } from './class.store.js';
import { foldNickname } from './fold-nickname.js';
import { isOffensive } from './is-offensive.js';
import { readNickname } from './nickname.js';
import { insertStudent, readMember, type MemberRow } from './student.store.js';

/** A class as its students see it. */
export interface ClassDoor { readonly id: string; readonly name: string; readonly code: string; readonly joinable: boolean }

/** Somebody's place in a class. */
export interface MembershipRecord {
  readonly studentKey: string;
  readonly classKey: string;
  readonly class: ClassDoor;
  readonly nickname: string;
  readonly extraTimePercent: number;
}

/** A quiz of a class, with the student who meets it. */
export interface AssignedQuizRecord extends GivenQuizRow { readonly id: string; readonly membership: MembershipRecord }

export interface JoinClassResult { readonly membership: MembershipRecord | null; readonly membershipToken: string | null; readonly userErrors: readonly UserErrorRecord[] }

/** More than any class has; a bound for whoever joins by program. */
const MOST_STUDENTS = 400;
/** 192 bits; a client may make its own, of 128 bits or more: 22 characters of base64url. */
const TOKEN_BYTES = 24;
const TOKEN = /^[A-Za-z0-9_-]{22,200}$/;

/** What is stored of a token. It is random and long, so that one round of SHA-256 is enough: there is nothing to guess from. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** The class of a code, for whoever holds it: its name, and nobody who is in it. */
export async function findClass(context: RequestContext, typed: string): Promise<ClassDoor | null> {
  const code = readClassCode(typed);
  const found = code === null ? null : await lookUpCode(context, () => readClassByCode(context.database.queries, code));
  return found === null ? null : doorOf(found);
}

function doorOf({ key, name, code, joinable }: Pick<ClassRecord, 'key' | 'name' | 'code' | 'joinable'>): ClassDoor {
  return { id: encodeNodeId('Class', key), name, code, joinable };
}

/** The place in a class whose token this is; null for everybody else, and for whoever was removed. */
export async function findMembership(context: RequestContext, token: string): Promise<MembershipRecord | null> {
  const row = TOKEN.test(token) ? await context.turns.read(() => readMember(context.database.queries, hashToken(token))) : null;
  return row === null || row.removedAt !== null ? null : toMembership(row);
}

function toMembership({ key, nickname, extraTimePercent, class: of }: MemberRow): MembershipRecord {
  return { studentKey: key, classKey: of.key, class: doorOf(of), nickname, extraTimePercent };
}

/** Lets somebody into a class, or goes on with the place that the same client took before. */
export async function joinClass(context: RequestContext, { code: typed, nickname, membershipToken }: JoinClassInput): Promise<JoinClassResult> {
  const refuse = (error: UserErrorRecord): JoinClassResult => ({ membership: null, membershipToken: null, userErrors: [error] });
  const token = membershipToken ?? randomBytes(TOKEN_BYTES).toString('base64url');
  if (!TOKEN.test(token)) return refuse({ code: 'INVALID', field: 'membershipToken', message: 'Give a token of 22 to 200 characters of base64url, from a secure source of randomness; or leave it out.' });
  const { queries } = context.database;
  const code = readClassCode(typed);
  const guessed = code === null ? { throttled: false as const, found: null } : await guessCode(context, () => readClassByCode(queries, code));
  if (guessed.throttled) return refuse({ code: 'TOO_MANY', field: 'code', message: TOO_MANY_CODES });
  const { found } = guessed;
  if (found === null) return refuse({ code: 'NOT_FOUND', field: 'code', message: describeUnknownClass(typed) });
  const member = await readMember(queries, hashToken(token));
  if (member !== null) return member.class.key === found.key && member.removedAt === null ? { membership: toMembership(member), membershipToken: token, userErrors: [] } : refuse(FOREIGN_TOKEN);
  if (!found.joinable) return refuse({ code: 'NOT_OPEN', field: 'code', message: `${found.name} takes no new students at the moment. Ask your teacher.` });
  return takePlace(context, { found, nickname, token });
}

const FOREIGN_TOKEN: UserErrorRecord = { code: 'FORBIDDEN', field: 'membershipToken', message: 'This token does not open this class. Make a new one to join it.' };

async function takePlace(context: RequestContext, { found, nickname, token }: { readonly found: ClassRecord; readonly nickname: string; readonly token: string }): Promise<JoinClassResult> {
  const refuse = (error: UserErrorRecord): JoinClassResult => ({ membership: null, membershipToken: null, userErrors: [error] });
  const { queries } = context.database;
  const read = readNickname(nickname);
  if (!read.ok) return refuse({ code: 'INVALID', field: 'nickname', message: read.message });
  if (isOffensive(read.nickname)) return refuse({ code: 'INVALID', field: 'nickname', message: 'Choose another name: this one has a word in it that a class should not read.' });
  const tokenHash = hashToken(token);
  const joined = await insertStudent(queries, { id: randomUUID(), classKey: found.key, nickname: read.nickname, folded: foldNickname(read.nickname), tokenHash, now: context.now() }, MOST_STUDENTS);
  if (joined === 'FULL') return refuse({ code: 'TOO_MANY', field: null, message: `This class has ${String(MOST_STUDENTS)} students and takes no more.` });
  const member = await readMember(queries, tokenHash);
  if (member === null) return refuse({ code: 'TAKEN', field: 'nickname', message: `Somebody in this class is called ${read.nickname}, or almost so. Choose another name; or, if it is you, go on with the device on which you joined.` });
  return { membership: toMembership(member), membershipToken: token, userErrors: [] };
}

/** A page of the quizzes that were given to the class of a student. */
export async function pageAssignedQuizzes(context: RequestContext, membership: MembershipRecord, request: PageRequest): Promise<Connection<AssignedQuizRecord>> {
  const rows = await context.turns.read(() => readGivenQuizzes(context.database.queries, membership.classKey));
  const all = rows.map((row): AssignedQuizRecord => ({ ...row, id: encodeNodeId('AssignedQuiz', row.key), membership }));
  return pageOfList(all, { request, scope: `quizzes of class ${membership.classKey}`, keyOf: ({ key }) => key });
}
