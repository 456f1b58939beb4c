import { badInput } from '../../graphql/bad-input.js';
import { isUuid } from '../../graphql/node-id.js';

/** The id that a cursor carries. A cursor is the client's: what it carries is looked at before it reaches the database. */
export function requireUuid(value: string | number | undefined): string {
  if (typeof value !== 'string' || !isUuid(value)) throw badInput('`after` is not a cursor: give the `endCursor` of the page before.', { argument: 'after' });
  return value;
}
