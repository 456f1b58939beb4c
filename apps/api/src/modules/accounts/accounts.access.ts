import { deskOnly, ownerOnly, signedInOnly, type AccessCase } from '../../testing/access/access-case.js';
import { madeOnce, payloadOf, type World } from '../../testing/access/world.js';

/** An invitation that the teacher made to their desk: its id, and the secret of its link. */
async function invite(world: World): Promise<{ readonly id: string; readonly token: string }> {
  const answer = await world.ask('teacher', 'mutation { inviteColleague(input: { invitee: "Somebody" }) { path invitation { id } userErrors { code } } }');
  const { path, invitation } = payloadOf<{ path: string; invitation: { id: string } }>(answer, 'inviteColleague');
  return { id: invitation.id, token: path.split('/').at(-1) ?? '' };
}

const invitation = madeOnce(invite);

/** The id of somebody's account, as they see it themselves. */
async function accountOf(world: World, role: 'teacher' | 'colleague' | 'otherTeacher' | 'owner'): Promise<string> {
  const { data } = await world.ask(role, '{ viewer { account { id } } }');
  return (data as unknown as { viewer: { account: { id: string } } }).viewer.account.id;
}

/** A session of the teacher's. Nobody signs in with a password here, so it is written down. */
async function openSession({ api, teacher }: World): Promise<string> {
  const id = api.dependencies.ids();
  await api.test.database.pool.query(`insert into sessions (id, token, user_id, expires_at, created_at, updated_at) values ($1, $2, $3, $4::timestamptz + interval '1 day', $4, $4)`, [id, `token of ${id}`, teacher.account.key, api.dependencies.clock()]);
  return Buffer.from(`Session:${id}`).toString('base64url');
}

/** The id of a key that the teacher made. A new one each time. */
async function makeKey(world: World): Promise<string> {
  const answer = await world.ask('teacher', 'mutation { createApiKey(input: { name: "A program", scopes: [READ_RESULTS] }) { apiKey { id } userErrors { code } } }');
  return payloadOf<{ apiKey: { id: string } }>(answer, 'createApiKey').apiKey.id;
}

const teachersKey = madeOnce(makeKey);

const ERRORS = 'userErrors { code message }';

/** Who may do what with accounts, desks, invitations and the installation. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.viewer', roles: signedInOnly('NULL'), ask: () => ({ query: '{ viewer { account { name } desk { name } hasPassword sessions { id } } }', shows: '"account"' }) },
  { operation: 'Query.installation', everybody: 'whether it is set up, who may sign up and how stands on the sign-in page', ask: () => ({ query: '{ installation { isSetUp signUp identityProviders { id } } }', shows: '"isSetUp"' }) },
  { operation: 'Query.desk', roles: signedInOnly(), ask: () => ({ query: '{ desk { name members { nodes { name } } invitations { invitee } } }', shows: '"members"' }) },
  {
    operation: 'Query.desk', of: 'of the teacher, with its invitations', roles: deskOnly('LACKS_IT'),
    ask: async ({ world }) => ({ query: '{ desk { invitations { id } } }', shows: (await invitation(world)).id }),
  },
  { operation: 'Query.accounts', roles: ownerOnly('NULL'), ask: ({ world }) => ({ query: '{ accounts(first: 100) { nodes { email } } }', shows: `${world.teacher.account.key}@school.example` }) },
  {
    // Whoever holds the link; nobody's account matters.
    operation: 'Query.invitation', roles: { visitor: 'ALLOWED', student: 'NULL', teacher: 'ALLOWED', colleague: 'ALLOWED', otherTeacher: 'ALLOWED', owner: 'ALLOWED' },
    ask: async ({ world, role }) => ({ query: 'query ($token: String!) { invitation(token: $token) { deskName } }', variables: { token: role === 'student' ? 'not-the-secret-of-the-link' : (await invitation(world)).token }, shows: '"deskName"' }),
  },
  { operation: 'Mutation.changeAccount', roles: signedInOnly(), fresh: true, ask: () => ({ query: `mutation { changeAccount(input: { name: "Called anew" }) { account { name } ${ERRORS} } }`, shows: 'Called anew' }) },
  {
    operation: 'Mutation.endSession', of: 'of the teacher', fresh: true,
    roles: { visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'ALLOWED', colleague: 'NOT_FOUND', otherTeacher: 'NOT_FOUND', owner: 'NOT_FOUND' },
    ask: async ({ world }) => ({ query: `mutation ($input: EndSessionInput!) { endSession(input: $input) { endedCount ${ERRORS} } }`, variables: { input: { session: await openSession(world) } } }),
  },
  { operation: 'Mutation.endOtherSessions', roles: signedInOnly(), fresh: true, ask: () => ({ query: `mutation { endOtherSessions { endedCount ${ERRORS} } }`, shows: '"endedCount"' }) },
  { operation: 'Mutation.createApiKey', roles: signedInOnly(), fresh: true, ask: () => ({ query: `mutation { createApiKey(input: { name: "A program", scopes: [READ_RESULTS] }) { key ${ERRORS} } }`, shows: 'fn_' }) },
  {
    operation: 'Mutation.revokeApiKey', of: 'of the teacher', fresh: true,
    // A key is its maker's own: colleagues share a desk, and not what asks in one's name.
    roles: { visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'ALLOWED', colleague: 'NOT_FOUND', otherTeacher: 'NOT_FOUND', owner: 'NOT_FOUND' },
    ask: async ({ world }) => ({ query: `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { removed ${ERRORS} } }`, variables: { input: { apiKey: await makeKey(world) } } }),
  },
  {
    operation: 'Query.viewer', of: 'with the keys of the teacher',
    roles: { visitor: 'NULL', student: 'NULL', teacher: 'ALLOWED', colleague: 'LACKS_IT', otherTeacher: 'LACKS_IT', owner: 'LACKS_IT' },
    ask: async ({ world }) => ({ query: '{ viewer { apiKeys { id name scopes } } }', shows: await teachersKey(world) }),
  },
  {
    operation: 'Mutation.deleteAccount', fresh: true,
    // The owner goes last: as long as others have accounts, they are needed. Everybody deletes their own, which is why nobody is denied another's.
    roles: { visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'ALLOWED', colleague: 'ALLOWED', otherTeacher: 'ALLOWED', owner: 'INVALID' },
    ask: ({ world, role }) => ({ query: `mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { removed ${ERRORS} } }`, variables: { input: { confirmation: confirmationOf(world, role) } } }),
  },
  {
    operation: 'Mutation.removeAccount', of: 'of the other teacher', fresh: true, roles: ownerOnly('FORBIDDEN'),
    ask: async ({ world }) => ({ query: `mutation ($input: RemoveAccountInput!) { removeAccount(input: $input) { removed ${ERRORS} } }`, variables: { input: { account: await accountOf(world, 'otherTeacher') } } }),
  },
  { operation: 'Mutation.changeDesk', roles: signedInOnly(), fresh: true, ask: () => ({ query: `mutation { changeDesk(input: { retentionDays: 30 }) { desk { retentionDays } ${ERRORS} } }`, shows: '"retentionDays":30' }) },
  { operation: 'Mutation.inviteColleague', of: 'to the own desk', roles: signedInOnly(), fresh: true, ask: () => ({ query: `mutation { inviteColleague(input: { invitee: "Somebody" }) { path ${ERRORS} } }`, shows: '/invitation/' }) },
  { operation: 'Mutation.inviteColleague', of: 'to a desk of their own', roles: ownerOnly('FORBIDDEN'), fresh: true, ask: () => ({ query: `mutation { inviteColleague(input: { invitee: "Somebody", ownDesk: true }) { path ${ERRORS} } }`, shows: '/invitation/' }) },
  {
    operation: 'Mutation.withdrawInvitation', of: 'to the desk of the teacher', fresh: true, roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => ({ query: `mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { removed ${ERRORS} } }`, variables: { input: { invitation: (await invite(world)).id } } }),
  },
  {
    // With the link, whoever is signed in and works elsewhere; the desk's own members are there already.
    operation: 'Mutation.acceptInvitation', of: 'to the desk of the teacher', fresh: true,
    roles: { visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'INVALID', colleague: 'INVALID', otherTeacher: 'ALLOWED', owner: 'NOT_FOUND' },
    ask: async ({ world, role }) => {
      const { token } = await invite(world);
      return { query: `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { desk { name } ${ERRORS} } }`, variables: { input: { token: role === 'owner' ? 'not-the-secret-of-the-link' : token } } };
    },
  },
  {
    operation: 'Mutation.leaveDesk', fresh: true,
    roles: { visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'ALLOWED', colleague: 'ALLOWED', otherTeacher: 'INVALID', owner: 'INVALID' },
    ask: () => ({ query: `mutation { leaveDesk { desk { name } ${ERRORS} } }` }),
  },
  {
    operation: 'Mutation.removeColleague', of: 'who works at the desk of the teacher', fresh: true,
    // Nobody removes themselves: to go, they leave.
    roles: { visitor: 'UNAUTHENTICATED', student: 'UNAUTHENTICATED', teacher: 'ALLOWED', colleague: 'INVALID', otherTeacher: 'NOT_FOUND', owner: 'NOT_FOUND' },
    ask: async ({ world }) => ({ query: `mutation ($input: RemoveColleagueInput!) { removeColleague(input: $input) { desk { members { nodes { name } } } ${ERRORS} } }`, variables: { input: { account: await accountOf(world, 'colleague') } } }),
  },
  { operation: 'Mutation.changeSignUpPolicy', roles: ownerOnly('FORBIDDEN'), ask: () => ({ query: `mutation { changeSignUpPolicy(input: { signUp: INVITED }) { installation { signUp } ${ERRORS} } }`, shows: '"signUp"' }) },
];

/** Whoever was made without a password confirms with their address. */
function confirmationOf(world: World, role: string): string {
  const people = { teacher: world.teacher, colleague: world.colleague, otherTeacher: world.otherTeacher, owner: world.owner };
  return `${people[role as keyof typeof people]?.account.key ?? 'nobody'}@school.example`;
}
