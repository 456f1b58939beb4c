import { tables, type Queries, type Transaction } from '../../platform/database/index.js';
import { errorCode } from '../../platform/operational-error.js';
import type { ViewerAccount } from '../../graphql/request-context.js';
import { acceptInvitationRow, lockOpenInvitation } from './invitation.store.js';
import { readSignUpPolicy, removeSetUpCode } from './installation.store.js';

const { users, desks, credentials } = tables;

export interface Newcomer {
  readonly id: string;
  readonly credentialId: string;
  /** The id of a desk, in case that they get one of their own. */
  readonly deskId: string;
  readonly deskName: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly now: Date;
}

export type Admission = 'ADMITTED' | 'EMAIL_TAKEN' | 'NOT_INVITED' | 'HAS_OWNER';

/** Makes the first account, with a desk; there is one owner, whoever else tries at the same moment. */
export async function insertOwner(queries: Queries, newcomer: Newcomer): Promise<Admission> {
  return refusing(() => queries.transaction(async (transaction): Promise<Admission> => {
    await insertDesk(transaction, newcomer);
    await insertUser(transaction, { ...newcomer, role: 'OWNER', deskKey: newcomer.deskId });
    await removeSetUpCode(transaction);
    return 'ADMITTED';
  }));
}

/** Makes an account for whoever holds an invitation or, where anybody may, for anybody: at the desk that invites, or at a new one. */
export async function insertTeacher(queries: Queries, { tokenHash, ...newcomer }: Newcomer & { readonly tokenHash: string | null }): Promise<Admission> {
  return refusing(() => queries.transaction(async (transaction): Promise<Admission> => {
    const invitation = tokenHash === null ? null : await lockOpenInvitation(transaction, { tokenHash, now: newcomer.now });
    // A link that no longer works is not taken for none: it would put somebody at another desk than they think.
    if (invitation === null && (tokenHash !== null || await readSignUpPolicy(transaction) === 'INVITED')) return 'NOT_INVITED';
    const deskKey = invitation?.deskKey ?? newcomer.deskId;
    if (deskKey === newcomer.deskId) await insertDesk(transaction, newcomer);
    await insertUser(transaction, { ...newcomer, role: 'TEACHER', deskKey });
    if (invitation !== null) await acceptInvitationRow(transaction, { key: invitation.key, by: newcomer.id, now: newcomer.now });
    return 'ADMITTED';
  }));
}

/** Finds or makes the desk of somebody for whom a provider of identities vouches; null where they may not have an account. The account itself the library makes next. */
export async function makeRoom(queries: Queries, { tokenHash, deskId, deskName, now }: Pick<Newcomer, 'deskId' | 'deskName' | 'now'> & { readonly tokenHash: string | null }): Promise<string | null> {
  return queries.transaction(async (transaction) => {
    const invitation = tokenHash === null ? null : await lockOpenInvitation(transaction, { tokenHash, now });
    if (invitation === null && (tokenHash !== null || await readSignUpPolicy(transaction) === 'INVITED')) return null;
    const deskKey = invitation?.deskKey ?? deskId;
    if (deskKey === deskId) await insertDesk(transaction, { deskId, deskName, now });
    if (invitation !== null) await acceptInvitationRow(transaction, { key: invitation.key, by: null, now });
    return deskKey;
  });
}

/** Makes a desk that nobody works at yet. */
export async function insertDesk(transaction: Transaction, { deskId, deskName, now }: Pick<Newcomer, 'deskId' | 'deskName' | 'now'>): Promise<void> {
  await transaction.insert(desks).values({ id: deskId, name: deskName, createdAt: now });
}

async function insertUser(transaction: Transaction, newcomer: Newcomer & { readonly role: ViewerAccount['role']; readonly deskKey: string }): Promise<void> {
  const { id, credentialId, name, email, passwordHash, role, deskKey, now } = newcomer;
  await transaction.insert(users).values({ id, name, email, role, deskId: deskKey, createdAt: now, updatedAt: now });
  await transaction.insert(credentials).values({ id: credentialId, accountId: id, providerId: 'credential', userId: id, password: passwordHash, createdAt: now, updatedAt: now });
}

const UNIQUE_VIOLATION = '23505';

/** Two at once with one address, or two first owners: the second is told as if it had come later. */
async function refusing(work: () => Promise<Admission>): Promise<Admission> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (errorCode(cause) !== UNIQUE_VIOLATION) throw error;
    return (cause as { constraint?: string }).constraint === 'users_one_owner' ? 'HAS_OWNER' : 'EMAIL_TAKEN';
  }
}
