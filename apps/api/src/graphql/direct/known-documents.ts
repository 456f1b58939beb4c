import { getOperationAST, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OperationPlugin } from '../operation-plugin.js';

/** A document that has been read and checked. */
export interface KnownDocument {
  readonly source: string;
  readonly document: DocumentNode;
  /** The operation of a name, or the only one where none is named; null where there is none. */
  readonly operationOf: (name: string | null) => OperationDefinitionNode | null;
}

/** Documents that Apollo Server has read, and found nothing to refuse in: nothing of them need be read again. */
export interface KnownDocuments {
  readonly find: (source: string) => KnownDocument | undefined;
  /** Remembers each document that is about to be executed for the first time. */
  readonly plugin: OperationPlugin;
}

/** How many free-form documents are remembered, and how long they may be: anybody can send another. Those of the build are few. */
const MOST_FREE = 200;
const LONGEST_FREE = 10_000;

export function createKnownDocuments(): KnownDocuments {
  const trusted = new Map<string, KnownDocument>();
  const free = new LRUCache<string, KnownDocument>({ max: MOST_FREE });
  return {
    find: (source) => trusted.get(source) ?? free.get(source),
    plugin: ({ document: from }) => ({
      resolved: ({ source, document }) => {
        const isTrusted = from?.is === 'TRUSTED';
        const all = isTrusted ? trusted : free;
        if (all.has(source) || (!isTrusted && source.length > LONGEST_FREE)) return;
        all.set(source, prepare(source, document));
      },
    }),
  };
}

function prepare(source: string, document: DocumentNode): KnownDocument {
  const only = getOperationAST(document) ?? null;
  return { source, document, operationOf: (name) => (name === null || name === only?.name?.value ? only : getOperationAST(document, name) ?? null) };
}
