import { cookies } from 'next/headers';
import { cookieHeader } from '../quiz/cookie-header';
import type { AccountProblem } from './ask-auth';

/*
 * What the next page shows of the form that was just sent: what was typed, what was wrong with it, a link or a key that is shown once. It waits in a
 * cookie that no script reads rather than in the address, where it would stay in the history, and where anybody could put words of theirs
 * under our name. Never a password.
 */

const COOKIE = 'footnote-form';
/** As long as it takes to show the next page, with room for a slow network. */
const SECONDS = 120;
const LONGEST = 3_000;

/** Nothing else is shown as if we had made it. */
const SHOWN_ONCE = /^(\/invitation\/.+|fn_[\w-]{43})$/;

export interface FormMemory {
  /** Which form it is of. */
  readonly form: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problem: AccountProblem | null;
  /** The path of an invitation, or an API key: shown this once. */
  readonly link: string | null;
}

/** The Set-Cookie header that keeps it for the next page. */
export function remember(memory: FormMemory, { secure }: { readonly secure: boolean }): string {
  const text = Buffer.from(JSON.stringify(memory), 'utf8').toString('base64url');
  return cookieHeader(COOKIE, text.length > LONGEST ? '' : text, { seconds: SECONDS, sameSite: 'Lax', secure });
}

/** The Set-Cookie header that forgets it. */
export function forget({ secure }: { readonly secure: boolean }): string {
  return cookieHeader(COOKIE, '', { seconds: 0, sameSite: 'Lax', secure });
}

/** What the form that was just sent left; null where there is none, or it is of another form. */
export async function recall(form: string): Promise<FormMemory | null> {
  const memory = await recallAny();
  return memory?.form === form ? memory : null;
}

/** The same on a page of several forms. */
export async function recallAny(): Promise<FormMemory | null> {
  return readMemory((await cookies()).get(COOKIE)?.value);
}

/** Reads what the cookie holds; null for whatever is not ours. */
export function readMemory(text: string | undefined): FormMemory | null {
  if (text === undefined || text === '') return null;
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Partial<Record<keyof FormMemory, unknown>> | null;
    if (typeof value !== 'object' || value === null || typeof value.form !== 'string') return null;
    const typed = typeof value.typed === 'object' && value.typed !== null ? value.typed : {};
    const problem = value.problem as Partial<AccountProblem> | null | undefined;
    return {
      form: value.form,
      typed: Object.fromEntries(Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      problem: typeof problem?.message === 'string' ? { field: typeof problem.field === 'string' ? problem.field : null, message: problem.message } : null,
      link: typeof value.link === 'string' && SHOWN_ONCE.test(value.link) ? value.link : null,
    };
  } catch {
    // Not something that we wrote.
    return null;
  }
}
