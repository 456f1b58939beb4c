import { findHolder, setPassword, SHORTEST_PASSWORD, type Holder } from '@footnote/api/set-password';
import { OperationalError, type Connection } from '@footnote/api/platform';
import { count, UsageError, type Outcome } from '../outcome.js';
import type { Surroundings, TypedInput } from '../surroundings.js';
import { withDatabase } from '../with-database.js';

/** Sets a new password for somebody who has forgotten theirs, and signs them out everywhere. */
export async function password(email: string, { input, now, newId }: Surroundings): Promise<Outcome> {
  return withDatabase({ purpose: 'footnote password', mustExist: true }, async ({ database }) => {
    const holder = await findHolder({ database }, email);
    if (holder === null) throw noAccount(email);
    const typed = input.isTerminal ? await askTwice(holder, input) : onlyLine(await input.readPiped());
    return change({ database, clock: now, ids: newId }, holder, typed);
  });
}

interface Parts { readonly database: Connection['database']; readonly clock: () => Date; readonly ids: () => string }

async function change(parts: Parts, holder: Holder, typed: string): Promise<Outcome> {
  const done = await setPassword(parts, holder, typed);
  switch (done.outcome) {
    case 'REFUSED': throw new OperationalError('PASSWORD_REFUSED', `${done.message} Nothing was changed.`);
    case 'GONE': throw noAccount(holder.email);
    case 'SET': return {
      good: true,
      document: { good: true, email: holder.email, name: holder.name, hadPassword: done.hadPassword, endedSessions: done.endedSessions },
      text: `${holder.name} (${holder.email}) signs in with the new password${done.hadPassword ? '' : ' from now on; the account had none before, and its provider of identities still signs it in'}. ${sayEnded(done.endedSessions)}`,
    };
    default: return done satisfies never;
  }
}

function sayEnded(sessions: number): string {
  return sessions === 0 ? 'Nobody was signed in to it.' : `All that were signed in to it are signed out: ${count(sessions, 'session')} ended.`;
}

function noAccount(email: string): UsageError {
  return new UsageError('NO_SUCH_ACCOUNT', `There is no account with the address "${email}" in this Footnote. Nothing was changed.`);
}

async function askTwice({ name, email }: Holder, { askUnseen }: TypedInput): Promise<string> {
  const first = await askUnseen(`New password for ${name} (${email}), at least ${String(SHORTEST_PASSWORD)} characters; it is not shown: `);
  const second = first === null ? null : await askUnseen('The same once more: ');
  if (first === null || second === null) throw new UsageError('NOT_GIVEN', 'No password was typed. Nothing was changed.');
  if (first !== second) throw new UsageError('NOT_THE_SAME', 'The two are not the same. Nothing was changed.');
  return first;
}

/** What a pipe gives ends with a line break, which nobody means as a part of a password. */
function onlyLine(piped: string): string {
  const line = piped.replace(/\r?\n$/, '');
  if (line === '') throw new UsageError('NOT_GIVEN', 'No password came through standard input. Nothing was changed.');
  if (/[\r\n]/.test(line)) throw new UsageError('NOT_ONE_LINE', 'More than one line came through standard input, and a password is one. Nothing was changed.');
  return line;
}
