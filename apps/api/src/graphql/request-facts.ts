import type { OperationPlugin } from './operation-plugin.js';

/** What the line of a request in the log says of its operation: names and codes, never a variable, a token or an address. */
export interface RequestFacts {
  /** As its author called it; null where it has no name, or none was run. */
  operation: string | null;
  type: 'query' | 'mutation' | 'subscription' | null;
  /** The codes of its errors, each once. */
  codes: readonly string[];
}

/** Somebody else wrote the name: what is too long for one is cut. */
const NAME_LENGTH = 80;

export function noFacts(): RequestFacts {
  return { operation: null, type: null, codes: [] };
}

/** Notes for each request what was asked for and how it was refused. */
export function noteFacts(): OperationPlugin {
  return ({ facts }) => ({
    resolved: ({ operation, operationName }) => {
      facts.operation = operationName?.slice(0, NAME_LENGTH) ?? null;
      facts.type = operation?.operation ?? null;
    },
    answering: ({ result: { errors } }) => {
      if (errors !== undefined) facts.codes = [...new Set(errors.map(({ extensions }) => String(extensions?.['code'] ?? 'UNKNOWN')))];
    },
  });
}
