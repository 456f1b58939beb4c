import { APIError } from 'better-auth/api';
import type { Dependencies } from '../../platform/dependencies.js';
import type { Refusal } from './account.records.js';
import { createAuth, type Auth } from './auth.store.js';
import { deskNameOf } from './desk.service.js';
import { admitGuess, giveGuessBack, type GuessRule } from './guess.store.js';
import { makeRoom } from './newcomer.store.js';
import { hashToken } from './secret-token.js';

/** What signing in works with; made once for a server. */
export interface AuthTools { readonly dependencies: Dependencies; readonly auth: Auth }

/** Who asks to be signed in: a digest of their address, their cookies, what their browser calls itself. */
export interface Asker { readonly origin: string; readonly cookie: string | undefined; readonly userAgent: string | undefined }

/** What came of it: the cookies that the browser is to hold, or why not. */
export type AuthResult =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const QUARTER_HOUR = 15 * 60;
export const HOUR = 60 * 60;
export const TOO_OFTEN: Refusal = { code: 'TOO_MANY', field: null, message: 'That was wrong too often. Wait a quarter of an hour, then try again.' };

/** Makes the library, and tells it who may have an account by a provider of identities. */
export function createAuthTools(dependencies: Dependencies): AuthTools {
  const { database: { queries }, clock, ids } = dependencies;
  const auth = createAuth(dependencies, {
    async admitNewcomer({ name, invitation }) {
      const deskKey = await makeRoom(queries, { tokenHash: invitation === null ? null : hashToken(invitation), deskId: ids(), deskName: deskNameOf(name), now: clock() });
      if (deskKey === null) throw new APIError('FORBIDDEN', { code: 'NOT_INVITED', message: 'NOT_INVITED' });
      return { deskKey };
    },
  });
  return { dependencies, auth };
}

/** That something was not done. */
export function refuse(refusal: Refusal): AuthResult {
  return { ok: false, refusal };
}

/** A guess at what only one person knows: refused where too much was wrong, taken back where it was right. */
export async function guessing({ dependencies: { database, clock } }: AuthTools, rules: readonly GuessRule[], guess: () => Promise<AuthResult>): Promise<AuthResult> {
  if (!await admitGuess(database.queries, rules, clock())) return refuse(TOO_OFTEN);
  const result = await guess();
  if (result.ok) await giveGuessBack(database.queries, rules);
  return result;
}

/** What the library refuses, it throws: then null. Whatever else it throws is a fault of ours. */
export async function attempt<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}

/** Of the headers of a request those that the library needs; not its origin, at which our own routes have looked. */
export function headersOf({ cookie, userAgent }: Partial<Pick<Asker, 'cookie' | 'userAgent'>>): Headers {
  return new Headers({ ...(cookie !== undefined && { cookie }), ...(userAgent !== undefined && { 'user-agent': userAgent }) });
}
