import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { readNamed, type TrustedDocuments } from '../documents/trusted-documents.js';
import type { KnownDocument, KnownDocuments } from './known-documents.js';

/** What a body asks for by a document that is known. */
export interface AskedDirectly {
  readonly is: 'FREE' | 'TRUSTED';
  readonly known: KnownDocument;
  readonly operation: OperationDefinitionNode;
  /** As the body names it; null where it does not. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

export interface ReadOptions { readonly documents: TrustedDocuments; readonly known: KnownDocuments }

/** Names that Fastify refuses in a body, however they are written there; and a sign in the place of bytes that are no UTF-8, whose length it doubts. */
const SUSPECT = /__proto__|constructor|\\u00[567]|\ufffd/i;

/**
 * Reads a body that asks for something known, in the plain form in which clients send it. Null for whatever else it may be: the long way
 * knows what to say to each mistake, and knows every form.
 */
export function readAsked(text: string, { documents, known }: ReadOptions): AskedDirectly | null {
  const body = parsePlain(text);
  if (body === null) return null;
  const { query, variables, operationName, extensions } = body;
  const named = readNamed(body);
  const source = named.by === 'HASH' ? documents.get(named.hash) : named.by === 'TEXT' ? query : null;
  if (typeof source !== 'string') return null;
  // Beside a text, they might ask for what this server does not do; it says so.
  if (!isRecordOrNothing(variables) || !isRecordOrNothing(extensions) || (named.by === 'TEXT' && isThere(extensions))) return null;
  const name = operationName ?? null;
  if (name !== null && typeof name !== 'string') return null;
  const document = known.find(source);
  const operation = document?.operationOf(name) ?? null;
  if (document === undefined || operation === null || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
  return { is: named.by === 'HASH' ? 'TRUSTED' : 'FREE', known: document, operation, operationName: name, variables: variables ?? undefined };
}

type Body = Readonly<Record<string, unknown>>;

function parsePlain(text: string): Body | null {
  if (SUSPECT.test(text)) return null;
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : null;
  } catch {
    // Fastify says what is wrong with it.
    return null;
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOrNothing(value: unknown): value is Body | null | undefined {
  return !isThere(value) || isRecord(value);
}
