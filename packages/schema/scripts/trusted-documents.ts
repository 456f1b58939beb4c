import { createHash } from 'node:crypto';
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

/*
 * The documents that the API runs by their hash alone. It takes the text from the manifest, never from a client, so that a hash stands for
 * what was reviewed with this build.
 */

/** A document as the API runs it, with its name and the hash by which it is asked for. */
export interface TrustedDocument { readonly name: string; readonly hash: string; readonly text: string }

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Each operation with the fragments that it needs, and with the `__typename`s that Apollo Client's cache would add: a client's own text is not looked at. */
export function trustOperations(documents: readonly DocumentNode[]): readonly TrustedDocument[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  return definitions.filter(isOperation).map((operation) => trust(operation.name?.value ?? '', addTypenames({ kind: Kind.DOCUMENT, definitions: [operation, ...neededBy(operation, fragments)] })));
}

/** A document as its author wrote it. */
export function trustText(name: string, text: string): TrustedDocument | null {
  const document = parse(text);
  return document.definitions.some(isOperation) ? trust(name, document) : null;
}

function trust(name: string, document: DocumentNode): TrustedDocument {
  const text = print(document);
  return { name, text, hash: createHash('sha256').update(text, 'utf8').digest('hex') };
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

function neededBy(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly FragmentDefinitionNode[] {
  const needed = new Set<FragmentDefinitionNode>();
  const gather = (definition: DefinitionNode): void => {
    visit(definition, { FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || needed.has(fragment)) return;
      needed.add(fragment);
      gather(fragment);
    } });
  };
  gather(operation);
  return [...needed];
}

function addTypenames(document: DocumentNode): DocumentNode {
  return visit(document, { SelectionSet(node, _key, parent) {
    const isRoot = parent !== undefined && !Array.isArray(parent) && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
    if (isRoot || node.selections.some((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'))) return undefined;
    return { ...node, selections: [...node.selections, TYPENAME] };
  } });
}

/** Writes into each generated document the hash by which it is asked for. */
export function writeHashes(code: string, documents: readonly TrustedDocument[]): string {
  const hashes = new Map(documents.map(({ name, hash }) => [`${name}Document`, hash]));
  return code.replace(/^(export const (\w+) = \{"kind":"Document",)/gm, (whole, start: string, name: string) => (hashes.has(name) ? `${start}"__meta__":{"hash":"${hashes.get(name) ?? ''}"},` : whole));
}

/** The manifest: texts by their hashes, in the order of those. */
export function writeManifest(documents: readonly TrustedDocument[]): string {
  const sorted = [...documents].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted.map(({ hash, text }) => [hash, text])), null, 1)}\n`;
}
