import { sql } from 'drizzle-orm';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';

const { settings } = tables;

export type SignUpPolicyName = 'INVITED' | 'ANYBODY';

const SIGN_UP = 'sign-up';
const SET_UP_CODE = 'set-up-code';

/** Who may make an account; whoever is invited, until the owner says otherwise. */
export async function readSignUpPolicy(queries: Queries | Transaction): Promise<SignUpPolicyName> {
  const [row] = await queries.select({ value: settings.value }).from(settings).where(sql`${settings.name} = ${SIGN_UP}`);
  return row?.value === 'ANYBODY' ? 'ANYBODY' : 'INVITED';
}

/** Changes who may make an account. */
export async function writeSignUpPolicy(queries: Queries, { policy, now }: { readonly policy: SignUpPolicyName; readonly now: Date }): Promise<void> {
  await writeSetting(queries, { name: SIGN_UP, value: policy, now });
}

/** The digest of the code for the first account; null where there is none, or it has been used. */
export async function readSetUpCodeHash(queries: Queries | Transaction): Promise<string | null> {
  const [row] = await queries.select({ value: settings.value }).from(settings).where(sql`${settings.name} = ${SET_UP_CODE}`);
  return typeof row?.value === 'string' ? row.value : null;
}

/** Keeps the digest of a new code; an earlier code no longer works. */
export async function writeSetUpCodeHash(queries: Queries, { hash, now }: { readonly hash: string; readonly now: Date }): Promise<void> {
  await writeSetting(queries, { name: SET_UP_CODE, value: hash, now });
}

/** Forgets the code: there is an owner. */
export async function removeSetUpCode(queries: Queries | Transaction): Promise<void> {
  await queries.delete(settings).where(sql`${settings.name} = ${SET_UP_CODE}`);
}

async function writeSetting(queries: Queries, { name, value, now }: { readonly name: string; readonly value: string; readonly now: Date }): Promise<void> {
  await queries.insert(settings).values({ name, value, updatedAt: now }).onConflictDoUpdate({ target: settings.name, set: { value, updatedAt: now } });
}
