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

/** So many starts, of as many replicas, each have a code; what was printed longer ago than a week is no longer looked for. */
const KEPT_CODES = 8;
const CODE_DAYS = 7;

/** The digests of the codes for the first account, one of each replica; none where there is an account. */
export async function readSetUpCodeHashes(queries: Queries | Transaction, now: Date): Promise<readonly string[]> {
  const { rows } = await queries.execute<{ hash: string }>(sql`select e->>'hash' as hash from ${settings} s cross join jsonb_array_elements(case when jsonb_typeof(s.value) = 'array' then s.value else '[]' end) e
    where s.name = ${SET_UP_CODE} and (e->>'at')::timestamptz > ${now.toISOString()}::timestamptz - make_interval(days => ${CODE_DAYS})`);
  return rows.map(({ hash }) => hash);
}

/** Keeps the digest of a new code of a replica; its earlier code no longer works, and those of others do. */
export async function writeSetUpCodeHash(queries: Queries, { replica, hash, now }: { readonly replica: string; readonly hash: string; readonly now: Date }): Promise<void> {
  const at = now.toISOString();
  const fresh = JSON.stringify([{ replica, hash, at }]);
  await queries.execute(sql`insert into settings as kept (name, value, updated_at) values (${SET_UP_CODE}, ${fresh}::jsonb, ${at}::timestamptz)
    on conflict (name) do update set updated_at = excluded.updated_at, value = excluded.value || coalesce((select jsonb_agg(one.e) from (
      select e from jsonb_array_elements(case when jsonb_typeof(kept.value) = 'array' then kept.value else '[]' end) e where e->>'replica' <> ${replica} order by e->>'at' desc limit ${KEPT_CODES - 1}) one), '[]')`);
}

/** Forgets the code: there is an owner. */
export async function removeSetUpCode(queries: Queries | Transaction): Promise<void> {
  await queries.delete(settings).where(sql`${settings.name} = ${SET_UP_CODE}`);
}

async function writeSetting(queries: Queries, { name, value, now }: { readonly name: string; readonly value: string; readonly now: Date }): Promise<void> {
  await queries.insert(settings).values({ name, value, updatedAt: now }).onConflictDoUpdate({ target: settings.name, set: { value, updatedAt: now } });
}
