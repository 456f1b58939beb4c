import { hostname } from 'node:os';
import type { RequestContext } from '../../graphql/request-context.js';
import type { Queries } from '../../platform/database/index.js';
import type { Dependencies } from '../../platform/dependencies.js';
import { isOwner, requireAccount } from './account.policy.js';
import type { Refusal } from './account.records.js';
import { hasOwner } from './account.store.js';
import { readSignUpPolicy, writeSetUpCodeHash, writeSignUpPolicy, type SignUpPolicyName } from './installation.store.js';
import { hashSetUpCode, makeSetUpCodeText } from './secret-token.js';

export interface InstallationRecord { readonly isSetUp: boolean; readonly signUp: SignUpPolicyName }

/** This installation, as everybody may know it. */
export function findInstallation({ database, turns }: RequestContext): Promise<InstallationRecord> {
  return turns.read(() => readInstallation(database.queries));
}

async function readInstallation(queries: Queries): Promise<InstallationRecord> {
  const [isSetUp, signUp] = await Promise.all([hasOwner(queries), readSignUpPolicy(queries)]);
  return { isSetUp, signUp };
}

/**
 * A new code for the first account, as long as there is none; an earlier one of this replica no longer works, and what another one printed
 * does: whoever reads the logs of several takes any. The text is for the terminal, and kept nowhere.
 */
export async function makeSetUpCode({ database, clock, environment: { apiPort } }: Pick<Dependencies, 'database' | 'clock' | 'environment'>): Promise<string | null> {
  if (await hasOwner(database.queries)) return null;
  const code = makeSetUpCodeText();
  await writeSetUpCodeHash(database.queries, { replica: `${hostname()}:${String(apiPort)}`, hash: hashSetUpCode(code), now: clock() });
  return code;
}

export interface ChangeSignUpPolicyResult { readonly installation: InstallationRecord | null; readonly userErrors: readonly Refusal[] }

/** Changes who may make an account; for the owner. */
export async function changeSignUpPolicy({ viewer, database, now }: RequestContext, { signUp }: { readonly signUp: SignUpPolicyName }): Promise<ChangeSignUpPolicyResult> {
  if (!isOwner(requireAccount(viewer))) return { installation: null, userErrors: [{ code: 'FORBIDDEN', field: null, message: 'Who may make an account is for the owner of this Footnote to say.' }] };
  await writeSignUpPolicy(database.queries, { policy: signUp, now: now() });
  return { installation: await readInstallation(database.queries), userErrors: [] };
}
