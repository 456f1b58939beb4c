import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Keeping } from './keep-answers.routes.js';
import { LIMITS } from '../limits/limits.js';

/** Where the document of a request comes from, and whether its answer is everybody's. */
export interface DocumentSource {
  readonly is: 'FREE' | 'TRUSTED';
  readonly cacheable: boolean;
  /** Where its answer may be kept: what is found out about that. */
  readonly keeping?: Keeping | null;
}

/** Documents that were written with this build, by the SHA-256 (hex) of their text: those of the web app, and the examples of the playground. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const MANIFEST = fileURLToPath(import.meta.resolve('@footnote/schema/trusted-documents.json'));

/** Reads the manifest that the codegen wrote. */
export function readTrustedDocuments(): TrustedDocuments {
  // Written by our own codegen, which a check holds to the operations.
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Readonly<Record<string, string>>;
  return new Map(Object.entries(manifest));
}

/** A request names its document in one of these ways: by its hash, by its text, or not at all. */
export type Named =
  | { readonly by: 'HASH'; readonly hash: string }
  | { readonly by: 'TEXT' }
  /** Two ways at once, or something that is no hash. */
  | { readonly by: 'MISTAKE'; readonly message: string };

interface Parts { readonly documentId?: unknown; readonly query?: unknown; readonly extensions?: unknown }

/** Reads how a request names its document: `documentId` ("sha256:…"), Apollo's `extensions.persistedQuery.sha256Hash`, or `query`. */
export function readNamed({ documentId, query, extensions }: Parts): Named {
  const hasQuery = query !== undefined && query !== null;
  if (documentId !== undefined && documentId !== null) {
    if (hasQuery) return { by: 'MISTAKE', message: 'Send either a `query` or the `documentId` of one, not both.' };
    const hash = typeof documentId === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1] : undefined;
    return hash === undefined ? { by: 'MISTAKE', message: '`documentId` is "sha256:" and 64 hexadecimal digits.' } : { by: 'HASH', hash };
  }
  const { persistedQuery } = (typeof extensions === 'object' && extensions !== null ? extensions : {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null };
  const hash = persistedQuery?.sha256Hash;
  // Text that comes with a hash is a free-form query: nobody adds to the documents of a build.
  if (hash === undefined || hasQuery) return { by: 'TEXT' };
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? { by: 'HASH', hash } : { by: 'MISTAKE', message: '`extensions.persistedQuery.sha256Hash` is 64 hexadecimal digits.' };
}

/**
 * The roots of the public graph. Their answers are everybody's as long as nobody says who they are: none of them, and nothing below them,
 * takes a code, a token or an id that only somebody has.
 */
export const PUBLIC_ROOTS: ReadonlySet<string> = new Set([
  'packs', 'pack', 'sources', 'source', 'sourcesSharingOrigin', 'outlets', 'actors', 'actor', 'events', 'event', 'issues', 'issue', 'claims', 'claim', 'contradictions', 'positions', 'positionChanges',
  'changes', 'search', '__typename', '__schema', '__type',
]);

/** Whether a document is one query whose roots are all of the public graph. What cannot be read is not: it is refused elsewhere. */
export function isPublic(text: string): boolean {
  try {
    return asksPublicly(parse(text, { maxTokens: LIMITS.tokens, noLocation: true }));
  } catch {
    return false;
  }
}

/** Whether the roots of a document with one query are all of the public graph. */
export function asksPublicly({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const [operation] = operations;
  return operations.length === 1 && operation?.operation === 'query' && rootsOf(operation.selectionSet, fragments, new Set()).every((name) => PUBLIC_ROOTS.has(name));
}

function rootsOf({ selections }: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, seen: Set<string>): readonly string[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one.name.value];
    if (one.kind === Kind.INLINE_FRAGMENT) return rootsOf(one.selectionSet, fragments, seen);
    const fragment = fragments.get(one.name.value);
    // A fragment that is not there, or goes in a circle, makes the document invalid.
    if (fragment === undefined || seen.has(one.name.value)) return ['an invalid document'];
    seen.add(one.name.value);
    return rootsOf(fragment.selectionSet, fragments, seen);
  });
}
