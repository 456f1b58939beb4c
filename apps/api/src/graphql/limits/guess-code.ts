import { GraphQLError } from 'graphql';
import { countFailure, isThrottled, type ThrottleRule } from '../../platform/throttle.js';
import type { RequestContext } from '../request-context.js';

/**
 * Codes carry 32 bits and more. At a hundred wrong ones in ten minutes, an address that guesses day and night among a thousand codes in
 * use finds one in most of a year; a class of thirty behind one address may mistype three times each.
 */
const CODES: ThrottleRule = { what: 'code', failures: 100, seconds: 600 };

export const TOO_MANY_CODES = 'Too many codes that nothing has were tried from this network. Wait ten minutes, then try again.';

export type Guessed<Found> = { readonly throttled: true } | { readonly throttled: false; readonly found: Found | null };

/** Looks something up by a code, and counts it where there is nothing. After too many of those nothing is looked up, so that a right code is not told from a wrong one. */
export async function guessCode<Found>({ database, origin, now }: Pick<RequestContext, 'database' | 'origin' | 'now'>, find: () => Promise<Found | null>): Promise<Guessed<Found>> {
  const asker = { origin, now: now() };
  if (await isThrottled(database, CODES, asker)) return { throttled: true };
  const found = await find();
  if (found === null) await countFailure(database, CODES, asker);
  return { throttled: false, found };
}

/** The same for a query, which has no other way to say that it was too often. */
export async function lookUpCode<Found>(context: Pick<RequestContext, 'database' | 'origin' | 'now'>, find: () => Promise<Found | null>): Promise<Found | null> {
  const guessed = await guessCode(context, find);
  if (guessed.throttled) throw new GraphQLError(TOO_MANY_CODES, { extensions: { code: 'TOO_MANY' } });
  return guessed.found;
}
