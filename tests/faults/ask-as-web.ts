import {
  AcceptSafeProposalsDocument, ApplyImportDocument, CopyPackDocument, EditPackDocument, FinishAttemptDocument, ImportBatchPageDocument, OpenQuestionDocument, QuizResultsPageDocument, StartAttemptDocument, StartImportDocument,
  SubmitResponseDocument,
} from '@footnote/schema/browser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The operations that the web app sends while a quiz is taken, and of its teacher's those that look at results, mend a pack and import into it. */
const DOCUMENTS = {
  StartAttempt: StartAttemptDocument, SubmitResponse: SubmitResponseDocument, FinishAttempt: FinishAttemptDocument, OpenQuestion: OpenQuestionDocument, QuizResultsPage: QuizResultsPageDocument, CopyPack: CopyPackDocument,
  EditPack: EditPackDocument, StartImport: StartImportDocument, ImportBatchPage: ImportBatchPageDocument, AcceptSafeProposals: AcceptSafeProposalsDocument, ApplyImport: ApplyImportDocument,
} as const;
export type Operation = keyof typeof DOCUMENTS;

// Written by the codegen beside the documents themselves.
const TEXTS = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@footnote/schema/trusted-documents.json')), 'utf8')) as Readonly<Record<string, string>>;

/** What came of a request: data; or that nobody could answer now, which says when to come back; or something that must not be. */
export type Came =
  | { readonly is: 'ANSWERED'; readonly data: Readonly<Record<string, unknown>> }
  /** 503 or 429 with its sentence and `Retry-After`, a connection that broke, or nobody there. */
  | { readonly is: 'AWAY'; readonly how: string }
  | { readonly is: 'WRONG'; readonly how: string };

export interface WebApp {
  readonly url: string;
  readonly forwardingSecret: string;
  /** How long the web app waits for the API. */
  readonly patienceMs?: number;
}

export interface Asked { readonly operation: Operation; readonly variables: object; readonly address: string; readonly cookie?: string }

/** Asks the API as the web app does: by the hash of the document, in somebody's name, with the web app's patience. */
export async function askAsWeb(web: WebApp, asked: Asked): Promise<Came> {
  const byHash = await send(web, asked, true);
  return byHash.is === 'WRONG' && byHash.how.includes('PERSISTED_QUERY_NOT_FOUND') ? send(web, asked, false) : byHash;
}

async function send({ url, forwardingSecret, patienceMs = 15_000 }: WebApp, { operation, variables, address, cookie }: Asked, byHash: boolean): Promise<Came> {
  const hash = hashOf(operation);
  try {
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST', signal: AbortSignal.timeout(patienceMs),
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-forwarded-for': address, 'x-footnote-forwarding-secret': forwardingSecret, ...(cookie !== undefined && { cookie }) },
      body: JSON.stringify({ variables, operationName: operation, ...(byHash ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } : { query: TEXTS[hash] }) }),
    });
    return judge(reply, await reply.text());
  } catch (error) {
    return { is: 'AWAY', how: nameFailure(error) };
  }
}

function hashOf(operation: Operation): string {
  const { __meta__: meta } = DOCUMENTS[operation] as { readonly __meta__?: { readonly hash?: string } }; // written by the codegen
  return meta?.hash ?? '';
}

function judge(reply: Response, body: string): Came {
  const { data, errors } = readBody(body);
  if (reply.status === 503 || reply.status === 429) {
    const whole = /^\d+$/.test(reply.headers.get('retry-after') ?? '') && errors.length > 0 && errors.every(({ message }) => /^[A-Z].*\.$/s.test(message));
    return whole ? { is: 'AWAY', how: String(reply.status) } : { is: 'WRONG', how: `${String(reply.status)} without a sentence or without Retry-After: ${body.slice(0, 200)}` };
  }
  const [first] = errors;
  if (first !== undefined || data === null) return { is: 'WRONG', how: `${String(reply.status)} ${first?.extensions?.code ?? ''} ${first?.message ?? body.slice(0, 200)}` };
  return { is: 'ANSWERED', data };
}

interface Body { readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] }

function readBody(body: string): Body {
  try {
    // GraphQL over HTTP.
    const { data = null, errors = [] } = JSON.parse(body) as Partial<Body>;
    return { data, errors };
  } catch {
    return { data: null, errors: [] };
  }
}

function nameFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  return error.name === 'TimeoutError' ? 'no answer in time' : code ?? error.message;
}
