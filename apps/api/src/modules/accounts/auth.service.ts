import type { Refusal } from './account.records.js';
import { readPasswordHashOf } from './account.store.js';
import { attempt, guessing, headersOf, HOUR, QUARTER_HOUR, refuse, TOO_OFTEN, type Asker, type AuthResult, type AuthTools } from './auth-tools.js';
import { deskNameOf } from './desk.service.js';
import { admitGuess, type GuessRule } from './guess.store.js';
import { fitsPassword, hashPassword } from './hash-password.js';
import { readSetUpCodeHashes } from './installation.store.js';
import { insertOwner, insertTeacher, type Admission, type Newcomer } from './newcomer.store.js';
import { readEmail } from './read-email.js';
import { readLine } from './read-line.js';
import { checkNewPassword } from './read-password.js';
import { hashSetUpCode, hashToken } from './secret-token.js';
import { sessionTokenOf } from './session-cookie.js';
import { deleteSessionOfToken } from './session.store.js';

interface Typed { readonly name: string; readonly email: string; readonly password: string }

/** One sentence for an address without an account and for a wrong password. */
const WRONG: Refusal = { code: 'INVALID', field: 'password', message: 'Address and password do not fit together. Look at both again.' };

/** Signs somebody in by address and password. */
export async function signIn(tools: AuthTools, { email, password }: Omit<Typed, 'name'>, asker: Asker): Promise<AuthResult> {
  const address = readEmail(email);
  const rules = rulesOfSignIn(address ?? email.trim().toLowerCase().slice(0, 300), asker.origin);
  return guessing(tools, rules, async () => (address === null ? refuse(WRONG) : enter(tools, { email: address, password }, asker)));
}

/** Makes the first account. The code is looked at first, and nothing is said of whether there is an owner already. */
export async function setUp(tools: AuthTools, { code, ...typed }: Typed & { readonly code: string }, asker: Asker): Promise<AuthResult> {
  const { database: { queries }, clock } = tools.dependencies;
  return guessing(tools, [{ what: 'set-up', whose: 'anybody', failures: 20, seconds: HOUR }], async () => {
    if (!(await readSetUpCodeHashes(queries, clock())).includes(hashSetUpCode(code))) return refuse({ code: 'INVALID', field: 'code', message: 'This is not the code. It stands in the terminal of the latest start, as long as there is no account.' });
    return admit(tools, typed, { asker, insert: (newcomer) => insertOwner(queries, newcomer) });
  });
}

/** Makes an account for whoever holds an invitation or, where anybody may, for anybody; and signs them in. */
export async function signUp(tools: AuthTools, { invitation, ...typed }: Typed & { readonly invitation: string | null }, asker: Asker): Promise<AuthResult> {
  const { database: { queries }, clock } = tools.dependencies;
  const tokenHash = invitation === null ? null : hashToken(invitation);
  const work = () => admit(tools, typed, { asker, insert: (newcomer) => insertTeacher(queries, { ...newcomer, tokenHash }) });
  const rules = [{ what: 'sign-up', whose: asker.origin, failures: 20, seconds: HOUR }];
  if (invitation !== null) return guessing(tools, rules, work);
  // Where anybody may have an account, what succeeds counts too: else one machine could make any number.
  return await admitGuess(queries, rules, clock()) ? work() : refuse(TOO_OFTEN);
}

/** Ends the session of a browser; gives the cookies that take its own away. */
export async function signOut({ auth }: AuthTools, { cookie }: Pick<Asker, 'cookie'>): Promise<readonly string[]> {
  const out = await attempt(() => auth.api.signOut({ headers: headersOf({ cookie }), returnHeaders: true }));
  return out?.headers.getSetCookie() ?? [];
}

/**
 * By the account alone somebody could be kept out of theirs by a stranger who guesses wrong; so an account and an address together are
 * soon refused, the account from everywhere only late, and an address (behind which a whole school may be) in between.
 */
function rulesOfSignIn(email: string, origin: string): readonly GuessRule[] {
  return [
    { what: 'sign-in account and address', whose: `${email} ${origin}`, failures: 8, seconds: QUARTER_HOUR },
    { what: 'sign-in address', whose: origin, failures: 40, seconds: QUARTER_HOUR },
    { what: 'sign-in account', whose: email, failures: 100, seconds: HOUR },
  ];
}

/**
 * Looks at the password before the library does, which reads more of an address that has an account than of one that has none. Here each
 * refusal costs one statement and one hash; who is let in costs a second hash, and has nothing to hide.
 */
async function enter(tools: AuthTools, typed: Omit<Typed, 'name'>, asker: Asker): Promise<AuthResult> {
  const fits = await fitsPassword(typed.password, await readPasswordHashOf(tools.dependencies.database.queries, typed.email));
  return fits ? openSession(tools, typed, asker) : refuse(WRONG);
}

/** A session is never handed on: whoever signs in gets a new one, and what the browser held before ends. */
async function openSession({ auth, dependencies: { database, environment } }: AuthTools, { email, password }: Omit<Typed, 'name'>, { cookie, userAgent }: Asker): Promise<AuthResult> {
  const opened = await attempt(() => auth.api.signInEmail({ body: { email, password }, headers: headersOf({ userAgent }), returnHeaders: true }));
  if (opened === null) return refuse(WRONG);
  const before = sessionTokenOf(cookie, environment.authSecret);
  if (before !== null) await deleteSessionOfToken(database.queries, before);
  return { ok: true, cookies: opened.headers.getSetCookie() };
}

interface Admitting { readonly asker: Asker; readonly insert: (newcomer: Newcomer) => Promise<Admission> }

async function admit(tools: AuthTools, typed: Typed, { asker, insert }: Admitting): Promise<AuthResult> {
  const { ids, clock } = tools.dependencies;
  const read = readNewcomer(typed);
  if (!read.ok) return refuse(read.refusal);
  const { name, email } = read;
  const entering = { email, password: typed.password };
  const admission = await insert({ id: ids(), credentialId: ids(), deskId: ids(), deskName: deskNameOf(name), name, email, passwordHash: await hashPassword(typed.password), now: clock() });
  switch (admission) {
    case 'ADMITTED': return openSession(tools, entering, asker);
    case 'NOT_INVITED': return refuse({ code: 'FORBIDDEN', field: 'invitation', message: 'An account here takes an invitation that works: it was taken up or withdrawn, or its time is over. Ask for a new one.' });
    // The right password for an account that is there is a sign-in; a wrong one is told what a sign-in is told, and counts as one.
    case 'EMAIL_TAKEN': return guessing(tools, rulesOfSignIn(email, asker.origin), () => enter(tools, entering, asker));
    case 'HAS_OWNER': return refuse({ code: 'INVALID', field: 'code', message: 'This Footnote has its owner already: sign in.' });
    default: return admission satisfies never;
  }
}

type ReadNewcomer = { readonly ok: true; readonly name: string; readonly email: string } | { readonly ok: false; readonly refusal: Refusal };

function readNewcomer({ name, email, password }: Typed): ReadNewcomer {
  const line = readLine(name, { what: 'your name', longest: 80 });
  if (!line.ok) return { ok: false, refusal: { code: 'INVALID', field: 'name', message: line.message } };
  const address = readEmail(email);
  if (address === null) return { ok: false, refusal: { code: 'INVALID', field: 'email', message: 'This is not an e-mail address, such as name@school.example.' } };
  const good = checkNewPassword(password, [line.line, address]);
  return good.ok ? { ok: true, name: line.line, email: address } : { ok: false, refusal: { code: 'INVALID', field: 'password', message: good.message } };
}
