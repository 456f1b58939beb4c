import type { Turns } from '../graph-store/turns.js';
import type { Database } from '../platform/database/index.js';
import type { ApiKeyScope } from './viewer/api-key-scope.js';
import type { Deadline } from './limits/limit-time.js';
import type { RequestFacts } from './request-facts.js';
import type { DocumentSource } from './documents/trusted-documents.js';

/** Somebody signed in. */
export interface ViewerAccount {
  /** The id of the user's row. */
  readonly key: string;
  readonly name: string;
  readonly role: 'TEACHER' | 'OWNER';
  /** The id of the row of the desk at which they work. */
  readonly deskKey: string;
  /** The id of the row of the session in which they ask; absent where they were named otherwise, as in tests. */
  readonly sessionKey?: string;
}

/** Who asks: whoever is signed in, a program with a key of theirs, whoever holds the administrator's token, or anybody. */
export interface Viewer {
  /** Null for whoever is not signed in: students, visitors, programs without a key. Policies alone read it, by `requireAtDesk` and its like: a key has less than its maker. */
  readonly account: ViewerAccount | null;
  /** What the key that asks may open of its maker's desk; null where nobody asks with a key: a session is not limited. */
  readonly scopes: ReadonlySet<ApiKeyScope> | null;
  /** The id of the row of the key that asks; null where none does. */
  readonly apiKey: string | null;
  /** Holds the administrator's token, which the installation printed in its terminal. */
  readonly isAdministrator: boolean;
  /** Sent an Authorization header that was not accepted. */
  readonly sentBadToken: boolean;
}

/** What one request works with. */
export interface RequestContext {
  readonly requestId: string;
  /** What the log will say of it. */
  readonly facts: RequestFacts;
  readonly database: Database;
  readonly viewer: Viewer;
  /** Where its document comes from; absent where nobody said, as for what a socket asks: then it is free-form. */
  readonly document?: DocumentSource;
  /** A digest of the address that asks, another each day: by it failures are counted. */
  readonly origin: string;
  readonly now: () => Date;
  /** Whether this installation fetches articles of which only the address is given. */
  readonly fetchesArticles: boolean;
  /** Which language model it can ask about articles, as far as teachers may know; null where it has none. */
  readonly languageModel: { readonly host: string; readonly name: string } | null;
  /** With which services people can sign in besides their password. */
  readonly identityProviders: readonly { readonly id: string; readonly name: string }[];
  /** When what it reads is given up; absent where it may take its time. */
  readonly deadline?: Deadline;
  /** Takes what is read for this request in turns. */
  readonly turns: Turns;
}

/** Today, as a calendar day in UTC: what "now" means to the two clocks. */
export function today(context: Pick<RequestContext, 'now'>): string {
  return context.now().toISOString().slice(0, 10);
}

/** Under which a request keeps what was made for it. */
const MADE = Symbol('made for this request');

/**
 * Makes something once for each request, when it is first needed: loaders must not outlive the request whose reads they remember.
 * They hang on the request itself, and go with it: no table for all requests has to be looked through when memory is collected.
 */
export function perRequest<Thing>(make: (context: RequestContext) => Thing): (context: RequestContext) => Thing {
  const key = {};
  return (context) => {
    const made = madeFor(context);
    const known = made.get(key);
    // What stands under this key was made below.
    if (known !== undefined) return known as Thing;
    const thing = make(context);
    made.set(key, thing);
    return thing;
  };
}

function madeFor(context: RequestContext & { readonly [MADE]?: Map<object, unknown> }): Map<object, unknown> {
  const known = context[MADE];
  if (known !== undefined) return known;
  const made = new Map<object, unknown>();
  // Not enumerable: a context that is made of another by spreading is another request's.
  Object.defineProperty(context, MADE, { value: made });
  return made;
}
