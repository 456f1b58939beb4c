import type { World } from './world.js';

/** Those whom every operation is tried with. `program` holds the administrator's token; it is tried where a case says what it may. */
export const ROLES = ['visitor', 'student', 'teacher', 'colleague', 'otherTeacher', 'owner'] as const;
export type Role = (typeof ROLES)[number] | 'program';

/**
 * How a refusal looks. `NULL`: the field is null. `LACKS_IT`: an answer of the asker's own, without what the case `shows` (lists of a
 * desk). `UNAUTHENTICATED`: an error with that code. `UNKNOWN`: an error that knows of no such thing (of a subscription, which can neither be
 * null nor say it in a payload). The others: a payload whose `userErrors` has that code; `INVALID` where somebody may
 * do such a thing, and not this one.
 */
export type Denial = 'NULL' | 'LACKS_IT' | 'UNAUTHENTICATED' | 'UNKNOWN' | 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID';
export type Expectation = 'ALLOWED' | Denial;

/** What is asked. One root field, without an alias. */
export interface Asking {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Text that stands in an allowed answer and in no denied one: the id of the thing, a title. */
  readonly shows?: string;
}

/** Makes what is asked about (through the API) and says how this role asks for it. */
export type Ask = (about: { readonly world: World; readonly role: Role }) => Asking | Promise<Asking>;

interface EachCase {
  /** The root field: "Query.deskQuiz", "Mutation.publishQuiz". */
  readonly operation: `${'Query' | 'Mutation' | 'Subscription'}.${string}`;
  /** Which of several cases of one operation: "of a pack of the desk's own". */
  readonly of?: string;
  readonly ask: Ask;
}

/**
 * An operation, and who may. `teacher` owns what is asked about, `colleague` works at the same desk, `otherTeacher` and `owner` (of the
 * installation) at desks of their own; `student` holds the resume token of the attempt or the token of the class, `visitor` nothing.
 */
export type AccessCase = EachCase & (
  | {
    readonly roles: Readonly<Record<Exclude<Role, 'program'>, Expectation>> & { readonly program?: Expectation };
    /** Whether each role needs a world of its own, because who may destroys what is asked about. */
    readonly fresh?: boolean;
  }
  | {
    /** Why everybody may: nobody is denied. */
    readonly everybody: string;
  });

/** What belongs to a desk, for whom: the usual expectation of a teacher's operation. */
export function deskOnly(denial: Denial, unsigned: Denial = 'UNAUTHENTICATED'): Readonly<Record<Exclude<Role, 'program'>, Expectation>> {
  return { visitor: unsigned, student: unsigned, teacher: 'ALLOWED', colleague: 'ALLOWED', otherTeacher: denial, owner: denial };
}

/** What everybody who is signed in does with what is their own. */
export function signedInOnly(unsigned: Denial = 'UNAUTHENTICATED'): Readonly<Record<Exclude<Role, 'program'>, Expectation>> {
  return { visitor: unsigned, student: unsigned, teacher: 'ALLOWED', colleague: 'ALLOWED', otherTeacher: 'ALLOWED', owner: 'ALLOWED' };
}

/** What the owner of the installation alone does. */
export function ownerOnly(denial: Denial, unsigned: Denial = 'UNAUTHENTICATED'): Readonly<Record<Exclude<Role, 'program'>, Expectation>> {
  return { visitor: unsigned, student: unsigned, teacher: denial, colleague: denial, otherTeacher: denial, owner: 'ALLOWED' };
}
