import type { ViewerAccount } from '../../graphql/request-context.js';
import { readPasswordHash, readViewer } from './account.store.js';
import { attempt, guessing, headersOf, QUARTER_HOUR, refuse, type Asker, type AuthResult, type AuthTools } from './auth-tools.js';
import { checkNewPassword } from './read-password.js';

/** Changes the password of somebody who knows it. All other sessions end with the old one, and the browser that asks gets a new one. */
export async function changePassword(tools: AuthTools, account: ViewerAccount, { current, next, asker }: { readonly current: string; readonly next: string; readonly asker: Asker }): Promise<AuthResult> {
  const { auth, dependencies: { database: { queries } } } = tools;
  const found = await readViewer(queries, account.key);
  const good = checkNewPassword(next, [account.name, found?.account.email ?? '']);
  if (!good.ok) return refuse({ code: 'INVALID', field: 'next', message: good.message });
  if (await readPasswordHash(queries, account.key) === null) return refuse({ code: 'INVALID', field: null, message: 'You sign in without a password here.' });
  return guessing(tools, [{ what: 'confirmation', whose: account.key, failures: 10, seconds: QUARTER_HOUR }], async () => {
    const changed = await attempt(() => auth.api.changePassword({ body: { currentPassword: current, newPassword: next, revokeOtherSessions: true }, headers: headersOf(asker), returnHeaders: true }));
    return changed === null ? refuse({ code: 'INVALID', field: 'current', message: 'That is not your password. It was not changed.' }) : { ok: true, cookies: changed.headers.getSetCookie() };
  });
}
