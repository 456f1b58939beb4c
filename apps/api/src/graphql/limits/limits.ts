import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { limitShape } from './limit-shape.js';

/** What one request may ask for. Each number leaves the largest operation of the web app a wide margin. */
export const LIMITS = {
  /** Words and signs of the document: what parsing and validation cost grows with them. */
  tokens: 3_000,
  /** Fields under another name: the same thing asked for again and again. */
  aliases: 30,
  depth: 16,
  directives: 20,
  /** Objects that the answer can hold, by the sizes of its pages: see `estimate-cost.ts`. */
  cost: 60_000,
  /** Of the body of a request. */
  bytes: 128 * 1024,
  /** Of the body of a request of somebody signed in, who may send whole articles and packs. */
  signedInBytes: 12 * 1024 * 1024,
} as const;

/** The armor's rules throw, which Apollo would answer with 500: reported instead, they are mistakes of the request like any other. */
function report(context: ValidationContext | null, error: GraphQLError): void {
  context?.reportError(new GraphQLError(error.message.replace(/^Syntax Error: /, ''), { extensions: { code: 'LIMIT_EXCEEDED' } }));
}

const reported = { propagateOnRejection: false, onReject: [report] };

/** Rules that refuse a document for its shape alone, before any of it runs. Nothing is exempt: `__typename` costs as well. */
export const LIMIT_RULES: readonly ValidationRule[] = [
  limitShape,
  maxAliasesRule({ n: LIMITS.aliases, allowList: [], ...reported }),
  // A fragment is not a level: it is where its fields are.
  maxDepthRule({ n: LIMITS.depth, flattenFragments: true, ...reported }),
  maxDirectivesRule({ n: LIMITS.directives, ...reported }),
] as unknown as readonly ValidationRule[];
