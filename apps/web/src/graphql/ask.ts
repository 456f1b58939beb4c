import { CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { getClient } from './client';
import { noteFailedRendering } from './note-failed-rendering';

/** What came of asking the API. An outage is an outcome here: a page says so, rather than break. */
export type Outcome<Data> =
  | { readonly ok: true; readonly data: Data }
  /** Nobody answered, or not in time, or with something that is no answer. */
  | { readonly ok: false; readonly reason: 'UNREACHABLE' }
  /** The API understood and declined: unknown pack, bad date, missing token. */
  | { readonly ok: false; readonly reason: 'REFUSED'; readonly code: string; readonly message: string };

/** Asks one query on behalf of the page that is being rendered. Nothing is cached: every page shows what is so now. */
export async function ask<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>, variables: Variables, extra: Credentials = {},
): Promise<Outcome<Data>> {
  const outcome = await outcomeOf(async () => {
    const { data, error } = await getClient().query<Data, OperationVariables>({ query, variables, fetchPolicy: 'no-cache', errorPolicy: 'all', context: contextOf(extra) });
    return { data, error };
  });
  // That there is no such thing is an answer like any other.
  if (!outcome.ok && !(outcome.reason === 'REFUSED' && outcome.code === 'BAD_USER_INPUT')) await noteFailedRendering();
  return outcome;
}

/** Sends one mutation on behalf of the form that was posted. */
export async function tell<Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables, extra: Credentials = {}): Promise<Outcome<Data>> {
  return outcomeOf(async () => {
    const { data, error } = await getClient().mutate<Data, OperationVariables>({ mutation, variables, fetchPolicy: 'no-cache', errorPolicy: 'all', context: contextOf(extra) });
    return { data, error };
  });
}

/** What shows the API who asks. */
export interface Credentials {
  readonly authorization?: string;
  /** The cookie of somebody's session, as the browser sent it. */
  readonly cookie?: string;
}

function contextOf({ authorization, cookie }: Credentials): { headers: Record<string, string> } {
  return { headers: { ...(authorization === undefined ? {} : { authorization }), ...(cookie === undefined ? {} : { cookie }) } };
}

interface Reply<Data> { readonly data: Data | undefined; readonly error: unknown }

async function outcomeOf<Data>(send: () => Promise<Reply<Data>>): Promise<Outcome<Data>> {
  const { data, error } = await send().catch((problem: unknown): Reply<Data> => ({ data: undefined, error: problem }));
  if (error instanceof Error && CombinedGraphQLErrors.is(error)) return refusal(error);
  if (error !== undefined || data === undefined || data === null) return { ok: false, reason: 'UNREACHABLE' };
  return { ok: true, data };
}

function refusal(error: CombinedGraphQLErrors): Outcome<never> {
  const first = error.errors[0];
  const code = first?.extensions?.['code'];
  // A fault inside the API, or its database away, is an outage to a reader, not an answer.
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE') {
    process.stderr.write(`The API failed: ${error.message}\n`);
    return { ok: false, reason: 'UNREACHABLE' };
  }
  return { ok: false, reason: 'REFUSED', code: typeof code === 'string' ? code : 'UNKNOWN', message: first?.message ?? error.message };
}
