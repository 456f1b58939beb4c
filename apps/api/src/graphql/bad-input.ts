import { GraphQLError } from 'graphql';

/** What a request may hold instead of what it holds. */
export interface BadInputDetails {
  /** Which argument is wrong. */
  readonly argument?: string;
  /** The values that would have been taken, where they can be listed. */
  readonly allowed?: readonly string[];
}

/** How many allowed values a message lists; the extensions carry all. */
const LISTED = 20;

/** Refuses a request that cannot be answered as it stands: HTTP 400 where nothing else was asked for, never a bug. */
export function badInput(message: string, { argument, allowed }: BadInputDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(argument !== undefined && { argument }), ...(allowed && { allowed }) } });
}

export interface UnknownName {
  readonly what: string;
  readonly name: string;
  /** Where it was looked for, where that was not everywhere: "in the pack …". */
  readonly where?: string;
  readonly known: readonly string[];
  readonly argument: string;
}

/** Refuses a name that nothing has, and lists those that something has. */
export function unknownName({ what, name, where = '', known, argument }: UnknownName): GraphQLError {
  const listed = known.slice(0, LISTED).join(', ');
  const more = known.length > LISTED ? `, and ${String(known.length - LISTED)} more` : '';
  const choice = known.length === 0 ? `There is none yet.` : `Known: ${listed}${more}.`;
  return badInput(`There is no ${what} "${name.slice(0, 80)}"${where === '' ? '' : ` ${where}`}. ${choice}`, { argument, allowed: known });
}

/** Refuses somebody who has not shown that they may; says nothing of what there is. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
}
