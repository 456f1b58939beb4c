import { cookies, headers } from 'next/headers';
import { apiUrl, forwardingSecret } from '../../graphql/environment';
import { sessionCookieOf } from './session-cookie';

/** Why something about an account was not done, in words for whoever asked. */
export interface AccountProblem {
  /** Which field it is about; null for none in particular. */
  readonly field: string | null;
  readonly message: string;
}

/** What came of signing in, up or out: the cookies that the browser is to hold, and where to send it, if anywhere. */
export type AuthOutcome =
  | { readonly ok: true; readonly cookies: readonly string[]; readonly url: string | null }
  | { readonly ok: false; readonly problem: AccountProblem };

const AWAY: AccountProblem = { field: null, message: 'Footnote cannot reach its accounts right now. Nothing was changed; try again in a moment.' };
/** Comparing a password takes the API a while on purpose. */
const PATIENCE_MS = 20_000;

/** Asks the API to sign somebody in, up or out, as the browser that posted. */
export async function askAuth(path: string, fields: Readonly<Record<string, string>>): Promise<AuthOutcome> {
  try {
    const reply = await fetch(apiUrl(`/api/auth/${path}`), {
      method: 'POST', headers: await headersOfRequest(), body: JSON.stringify(fields), cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said = await reply.json() as { readonly url?: unknown; readonly userErrors?: readonly AccountProblem[] };
    const problem = said.userErrors?.[0];
    if (problem !== undefined) return { ok: false, problem: { field: problem.field, message: problem.message } };
    if (!reply.ok) return { ok: false, problem: AWAY };
    return { ok: true, cookies: reply.headers.getSetCookie(), url: typeof said.url === 'string' ? said.url : null };
  } catch (error) {
    process.stderr.write(`The API did not answer /api/auth/${path}: ${String(error)}\n`);
    return { ok: false, problem: AWAY };
  }
}

async function headersOfRequest(): Promise<Record<string, string>> {
  const [asked, secret] = [await headers(), forwardingSecret()];
  const cookie = sessionCookieOf((await cookies()).getAll());
  const [address, agent] = [asked.get('x-forwarded-for'), asked.get('user-agent')];
  return {
    'content-type': 'application/json',
    ...(cookie === undefined ? {} : { cookie }),
    ...(agent === null ? {} : { 'user-agent': agent }),
    ...(address === null ? {} : { 'x-forwarded-for': address }),
    ...(secret === undefined ? {} : { 'x-footnote-forwarding-secret': secret }),
  };
}
