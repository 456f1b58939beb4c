import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { ViewerDocument, type ViewerQuery } from '@footnote/schema/browser';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { ask, tell, type Credentials, type Outcome } from '../../graphql/ask';
import { pathWithin, signInPath } from './path-within';
import { sessionCookieOf } from './session-cookie';

/** Asks one query as whoever is signed in on the device that asks. */
export async function askAsTeacher<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Outcome<Data>> {
  return ask(query, variables, await credentials());
}

/** Sends one mutation as whoever is signed in on the device that posted. */
export async function tellAsTeacher<Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Outcome<Data>> {
  return tell(mutation, variables, await credentials());
}

async function credentials(): Promise<Credentials> {
  const cookie = sessionCookieOf((await cookies()).getAll());
  return cookie === undefined ? {} : { cookie };
}

export type SignedIn = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in on the device that asks, read once for each page; `viewer` is null where nobody is. Without a session nothing is asked. */
export const findSignedIn = cache(async (): Promise<Outcome<ViewerQuery>> => {
  const extra = await credentials();
  return extra.cookie === undefined ? { ok: true, data: { viewer: null } } : ask(ViewerDocument, {}, extra);
});

/** What a page knows of the teacher whom it is for. */
export interface Teacher {
  readonly name: string;
  readonly email: string;
  readonly role: 'TEACHER' | 'OWNER';
  readonly deskName: string;
  /** How many work at the desk. */
  readonly deskMembers: number;
}

/** The teacher for whom a page is; sends everybody else to the sign-in page, which comes back. The layout of the desk says it where the API is away. */
export async function requireTeacher(): Promise<Teacher> {
  const outcome = await findSignedIn();
  if (!outcome.ok) throw new Error('The API did not say who is signed in.');
  const { viewer } = outcome.data;
  if (viewer === null) redirect(signInPath(await pathOfRequest()));
  return { name: viewer.account.name, email: viewer.account.email, role: viewer.account.role, deskName: viewer.desk.name, deskMembers: viewer.desk.members.totalCount };
}

/** The path and query of the page that is asked for, as our own server wrote it down. */
export async function pathOfRequest(): Promise<string> {
  return pathWithin((await headers()).get('x-footnote-path'), '/desk');
}
