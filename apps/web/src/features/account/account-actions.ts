import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import {
  ChangeAccountDocument, ChangeDeskDocument, ChangeSignUpPolicyDocument, CreateApiKeyDocument, DeleteAccountDocument, EndOtherSessionsDocument, EndSessionDocument, InviteColleagueDocument, LeaveDeskDocument, RemoveAccountDocument,
  RemoveColleagueDocument, RevokeApiKeyDocument, WithdrawInvitationDocument,
} from '@footnote/schema/browser';
import { readScopes } from './api-key-scopes';
import { tellAsTeacher } from './ask-as-teacher';
import { askAuth, type AccountProblem } from './ask-auth';

/** What came of a form of the account's page. */
export interface ActionOutcome {
  readonly problem: AccountProblem | null;
  /** The path of an invitation, or a key: what is shown once. */
  readonly link?: string | null;
  readonly cookies?: readonly string[];
  /** Where to go, if not back. */
  readonly goTo?: string;
  /** The address of another site to go to. */
  readonly leaveFor?: string | null;
}

type Action = (fields: URLSearchParams) => Promise<ActionOutcome>;

const AWAY: AccountProblem = { field: null, message: 'Footnote cannot reach its accounts right now. Nothing was changed; try again in a moment.' };

interface Told { readonly userErrors: readonly { readonly field: readonly string[] | null; readonly message: string }[] }

async function tellAccount<Data extends Readonly<Record<Field, Told>>, Variables extends OperationVariables, Field extends string>(
  mutation: TypedDocumentNode<Data, Variables>, field: Field, variables: Variables,
): Promise<{ readonly problem: AccountProblem | null; readonly payload: Data[Field] | null }> {
  const outcome = await tellAsTeacher(mutation, variables);
  if (outcome.ok) {
    const error = outcome.data[field].userErrors[0];
    return { problem: error === undefined ? null : { field: error.field?.at(-1) ?? null, message: error.message }, payload: outcome.data[field] };
  }
  return { problem: outcome.reason === 'REFUSED' ? { field: null, message: outcome.message } : AWAY, payload: null };
}

const text = (fields: URLSearchParams, name: string): string => fields.get(name) ?? '';

async function inviteSomebody(fields: URLSearchParams): Promise<ActionOutcome> {
  const { problem, payload } = await tellAccount(InviteColleagueDocument, 'inviteColleague', { input: { invitee: text(fields, 'invitee'), ownDesk: fields.get('to') === 'own' } });
  return { problem, link: payload?.path ?? null };
}

async function createKey(fields: URLSearchParams): Promise<ActionOutcome> {
  const days = Number(text(fields, 'expiresInDays'));
  const input = { name: text(fields, 'name'), scopes: [...readScopes(fields.getAll('scopes'))], expiresInDays: Number.isInteger(days) ? days : 0 };
  const { problem, payload } = await tellAccount(CreateApiKeyDocument, 'createApiKey', { input });
  return { problem, link: payload?.key ?? null };
}

/** "Never by themselves" is an empty field. */
function changeDesk(fields: URLSearchParams): Promise<ActionOutcome> {
  const typed = text(fields, 'retentionDays').trim();
  const days = Number(typed);
  if (typed !== '' && !Number.isInteger(days)) return Promise.resolve({ problem: { field: 'retentionDays', message: 'Give a whole number of days, or leave it empty.' } });
  return tellAccount(ChangeDeskDocument, 'changeDesk', { input: { name: text(fields, 'name'), retentionDays: typed === '' ? null : days, linksOut: fields.get('linksOut') === '1' } });
}

async function deleteAccount(fields: URLSearchParams): Promise<ActionOutcome> {
  if (fields.get('sure') !== '1') return { problem: { field: null, message: 'Tick the box first: deleting cannot be undone.' } };
  const { problem } = await tellAccount(DeleteAccountDocument, 'deleteAccount', { input: { confirmation: text(fields, 'confirmation') } });
  if (problem !== null) return { problem };
  const out = await askAuth('sign-out', {});
  return { problem: null, cookies: out.ok ? out.cookies : [], goTo: '/?gone=1' };
}

async function changePassword(fields: URLSearchParams): Promise<ActionOutcome> {
  const outcome = await askAuth('change-password', { current: text(fields, 'current'), next: text(fields, 'next') });
  return outcome.ok ? { problem: null, cookies: outcome.cookies } : { problem: outcome.problem };
}

async function signOut(): Promise<ActionOutcome> {
  const outcome = await askAuth('sign-out', {});
  return outcome.ok ? { problem: null, cookies: outcome.cookies, goTo: '/sign-in' } : { problem: outcome.problem };
}

async function joinProvider(): Promise<ActionOutcome> {
  const outcome = await askAuth('provider', { link: '1' });
  return outcome.ok ? { problem: null, cookies: outcome.cookies, leaveFor: outcome.url } : { problem: outcome.problem };
}

/** The forms of the account's page, by the last part of the address to which each posts. */
export const ACCOUNT_ACTIONS: Readonly<Record<string, Action>> = {
  name: (fields) => tellAccount(ChangeAccountDocument, 'changeAccount', { input: { name: text(fields, 'name') } }),
  password: changePassword,
  'sign-out': signOut,
  session: (fields) => tellAccount(EndSessionDocument, 'endSession', { input: { session: text(fields, 'session') } }),
  sessions: () => tellAccount(EndOtherSessionsDocument, 'endOtherSessions', {}),
  provider: joinProvider,
  desk: changeDesk,
  invite: inviteSomebody,
  withdraw: (fields) => tellAccount(WithdrawInvitationDocument, 'withdrawInvitation', { input: { invitation: text(fields, 'invitation') } }),
  colleague: (fields) => tellAccount(RemoveColleagueDocument, 'removeColleague', { input: { account: text(fields, 'account') } }),
  leave: () => tellAccount(LeaveDeskDocument, 'leaveDesk', {}),
  policy: (fields) => tellAccount(ChangeSignUpPolicyDocument, 'changeSignUpPolicy', { input: { signUp: fields.get('signUp') === 'ANYBODY' ? 'ANYBODY' : 'INVITED' } }),
  'api-key': createKey,
  'revoke-key': (fields) => tellAccount(RevokeApiKeyDocument, 'revokeApiKey', { input: { apiKey: text(fields, 'apiKey') } }),
  remove: (fields) => tellAccount(RemoveAccountDocument, 'removeAccount', { input: { account: text(fields, 'account') } }),
  delete: deleteAccount,
};

/** The forms that stand on a page of their own, and where it is. */
export const OWN_PAGES: Readonly<Record<string, string>> = { 'api-key': '/account/keys', 'revoke-key': '/account/keys' };

/** What is said when one of them was done. */
export const DONE: Readonly<Record<string, string>> = {
  name: 'Your name is changed.',
  password: 'Your password is changed, and you are signed out everywhere else.',
  session: 'That browser is signed out.',
  sessions: 'You are signed out everywhere else.',
  linked: 'Joined: from now on you can sign in that way too.',
  desk: 'The desk is changed.',
  invite: 'The link is made. It is shown here once: copy it now, and pass it on.',
  withdraw: 'The invitation is withdrawn; its link works no more.',
  colleague: 'They work at a desk of their own now.',
  leave: 'You have left, and work at a desk of your own now.',
  joined: 'You have joined the desk.',
  policy: 'Who may sign up is changed.',
  'api-key': 'The key is made. It is shown here once: copy it now.',
  'revoke-key': 'The key is revoked: it opens nothing any more.',
  remove: 'The account is removed, with what belonged to it.',
};
