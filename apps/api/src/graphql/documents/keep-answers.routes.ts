import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Database } from '../../platform/database/index.js';
import { today, type RequestContext } from '../request-context.js';
import { createKeptAnswers, type KeptAnswer, type KeptAnswers } from './kept-answers.js';
import { readStatesTogether, readStateNow, type PackScope } from './pack-states.js';
import { asksForTheGraph, scopeOfAnswer } from './scope-of-answer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What of its answer may be kept; null where none of it may. */
    keeping: Keeping | null;
  }
}

/** What is found out on the way to an answer that may be kept. */
export interface Keeping {
  readonly key: string;
  /** Known once it is about to be executed; absent where the answer is not one to keep. */
  known?: { readonly scope: PackScope; readonly state: string; readonly operation: string | null };
}

/** Answers of the public graph that were given before. */
export interface AnswerKeeper {
  /** Gives an answer again to whoever asks the same by GET, as long as its packs are in the same state. Comes before anything of the request is read. */
  readonly register: (app: FastifyInstance) => void;
  /** Finds out of which packs an answer will tell, and in which state they are before it is worked out. */
  readonly plugin: () => ApolloServerPlugin<RequestContext>;
  /** Keeps what was just answered. */
  readonly keep: (request: FastifyRequest, answer: Pick<KeptAnswer, 'body' | 'contentType' | 'tag'>) => void;
}

export interface KeeperOptions {
  readonly database: Database;
  readonly clock: () => Date;
  readonly giveAgain: (request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer) => FastifyReply;
  readonly mostBytes?: number;
}

const MOST_BYTES = 32 * 1024 * 1024;
/** An address or a header that is longer than any client of ours sends is not looked up. */
const LONGEST_URL = 4_000;
const LONGEST_ACCEPT = 200;

/**
 * Keeps answers in this process, by the address and the form that were asked for. That none of them is of yesterday is not left to
 * notifications, which come a moment late, or never where the connection broke: the state of the packs is read for each request, together
 * with those that come at the same time. What is kept was worked out after that state was read, so that it may be newer than that, and never older.
 */
export function createAnswerKeeper({ database, clock, giveAgain, mostBytes = MOST_BYTES }: KeeperOptions): AnswerKeeper {
  const answers = createKeptAnswers(mostBytes);
  const readState = readStatesTogether(database);
  const dayOf = (): string => clock().toISOString().slice(0, 10);
  return {
    register(app) {
      app.decorateRequest('keeping', null);
      app.addHook('onRequest', async (request, reply) => {
        const key = keyOf(request);
        if (key === null) return;
        const kept = await findCurrent({ answers, key, stateOf: async (scope) => `${dayOf()} ${await readState(scope)}` });
        if (kept === null) {
          request.keeping = { key };
          return;
        }
        Object.assign(request.facts, { operation: kept.operation, type: 'query' });
        return giveAgain(request, reply, kept);
      });
    },
    plugin: noteStates,
    keep({ keeping }, answer) {
      if (keeping?.known !== undefined) answers.keep(keeping.key, { ...answer, ...keeping.known });
    },
  };
}

/** What is asked for by GET, by nobody in particular; null where somebody asks, or otherwise. */
function keyOf({ method, routeOptions, url, headers }: FastifyRequest): string | null {
  if (method !== 'GET' || routeOptions.url !== '/graphql') return null;
  const { cookie, authorization, accept = '', 'content-type': contentType } = headers;
  if (cookie !== undefined || authorization !== undefined || contentType !== undefined) return null;
  return url.length > LONGEST_URL || accept.length > LONGEST_ACCEPT ? null : `${accept}\n${url}`;
}

interface Search { readonly answers: KeptAnswers; readonly key: string; readonly stateOf: (scope: PackScope) => Promise<string> }

/** An answer that is kept and still holds; what holds no longer is forgotten. Where the database is away it is worked out whether to answer at all. */
async function findCurrent({ answers, key, stateOf }: Search): Promise<KeptAnswer | null> {
  const kept = answers.find(key);
  if (kept === undefined) return null;
  try {
    if (await stateOf(kept.scope) === kept.state) return kept;
  } catch {
    // Executed, it fails for the same reason, which is told there.
    return null;
  }
  answers.drop(key);
  return null;
}

function noteStates(): ApolloServerPlugin<RequestContext> {
  // A document is parsed once, and asked for often.
  const known = new WeakMap<DocumentNode, boolean>();
  return {
    requestDidStart: async () => ({
      executionDidStart: async ({ contextValue, schema, document, operation, operationName, request }) => {
        const { document: source, database } = contextValue;
        const keeping = source?.keeping;
        if (keeping === undefined || keeping === null || source?.is !== 'TRUSTED' || !source.cacheable) return;
        const isOfTheGraph = known.get(document) ?? asksForTheGraph(schema, document);
        known.set(document, isOfTheGraph);
        if (!isOfTheGraph) return;
        try {
          const scope = scopeOfAnswer({ schema, document, operation, variables: request.variables ?? {} });
          keeping.known = { scope, state: `${today(contextValue)} ${await readStateNow(database, scope)}`, operation: operationName };
        } catch {
          // The database is away, or a switch is no truth value: both are told by what is executed next.
        }
      },
    }),
  };
}
