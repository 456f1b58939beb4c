import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { Database } from '../../platform/database/index.js';
import type { OperationPlugin } from '../operation-plugin.js';
import { today } from '../request-context.js';
import type { IncomingHttpHeaders } from 'node:http';
import { createKeptAnswers, type KeptAnswer, type KeptAnswers } from './kept-answers.js';
import { createPackProofs, type PackProofs } from './pack-proofs.js';
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
  readonly plugin: () => OperationPlugin;
  /** Keeps what was just answered. */
  readonly keep: (request: FastifyRequest, answer: Pick<KeptAnswer, 'body' | 'contentType' | 'tag'>) => void;
  /** An answer to a GET at an address that was seen to hold a moment ago, and of which nothing was heard since: at once, without a statement. Null where it has to be looked at. */
  readonly findProved: (url: string, headers: IncomingHttpHeaders) => KeptAnswer | null;
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
 * notifications, which come a moment late, or never where the connection broke: the state of the packs is read, for all who ask at the same
 * time, and holds for a second, or until something is heard of any pack (see `createPackProofs`). What is kept was worked out after that
 * state was read, so that it may be newer than that, and never older.
 */
export function createAnswerKeeper({ database, clock, giveAgain, mostBytes = MOST_BYTES }: KeeperOptions): AnswerKeeper {
  const answers = createKeptAnswers(mostBytes);
  const proofs = createPackProofs({ database, clock });
  const readState = readStatesTogether(database);
  const stateOf = async (scope: PackScope): Promise<string> => `${today({ now: clock })} ${await readState(scope)}`;
  const renewing = new WeakSet<KeptAnswer>();
  /** One look for all who ask meanwhile; where it fails, the proof ends in its time, and whoever asks then looks again. */
  const renew = (kept: KeptAnswer): void => {
    if (renewing.has(kept)) return;
    renewing.add(kept);
    void proveAgain({ kept, proofs, stateOf }).finally(() => { renewing.delete(kept); });
  };
  return {
    register(app) {
      app.decorateRequest('keeping', null);
      app.addHook('onClose', () => proofs.close());
      app.addHook('onRequest', async (request, reply) => {
        if (request.method !== 'GET' || request.routeOptions.url !== '/graphql') return;
        const key = keyOf(request.url, request.headers);
        if (key === null) return;
        const kept = await findCurrent({ answers, proofs, key, stateOf });
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
      if (keeping?.known !== undefined) answers.set(keeping.key, { ...answer, ...keeping.known, proof: null });
    },
    findProved(url, headers) {
      const key = keyOf(url, headers);
      const kept = key === null ? undefined : answers.get(key);
      if (kept === undefined || kept.proof === null || !proofs.holds(kept.proof)) return null;
      if (proofs.isOld(kept.proof)) renew(kept);
      return kept;
    },
  };
}

/** What is asked for by GET, by nobody in particular; null where somebody asks, or otherwise. */
function keyOf(url: string, headers: IncomingHttpHeaders): string | null {
  const { cookie, authorization, accept = '', 'content-type': contentType } = headers;
  if (cookie !== undefined || authorization !== undefined || contentType !== undefined) return null;
  return url.length > LONGEST_URL || accept.length > LONGEST_ACCEPT ? null : `${accept}\n${url}`;
}

interface Search { readonly answers: KeptAnswers; readonly proofs: PackProofs; readonly key: string; readonly stateOf: (scope: PackScope) => Promise<string> }

/** An answer that is kept and still holds; what holds no longer is forgotten. Where the database is away it is worked out whether to answer at all. */
async function findCurrent({ answers, proofs, key, stateOf }: Search): Promise<KeptAnswer | null> {
  const kept = answers.get(key);
  if (kept === undefined) return null;
  if (kept.proof !== null && proofs.holds(kept.proof)) return kept;
  const proved = await proveAgain({ kept, proofs, stateOf });
  // Where the database is away, executed it fails for the same reason, which is told there.
  if (proved === 'ANOTHER') answers.delete(key);
  return proved === 'SAME' ? kept : null;
}

/** Looks whether the packs of an answer are in the state in which they were; its proof begins before that is read. */
async function proveAgain({ kept, proofs, stateOf }: Omit<Search, 'answers' | 'key'> & { readonly kept: KeptAnswer }): Promise<'SAME' | 'ANOTHER' | 'UNKNOWN'> {
  const proof = proofs.begin();
  try {
    const isSame = await stateOf(kept.scope) === kept.state;
    kept.proof = isSame ? proof : null;
    return isSame ? 'SAME' : 'ANOTHER';
  } catch {
    return 'UNKNOWN';
  }
}

function noteStates(): OperationPlugin {
  // A document is parsed once, and asked for often.
  const known = new WeakMap<DocumentNode, boolean>();
  return (context) => ({
    executing: ({ schema, document, operation, operationName, variables }) => {
      const { document: source, database } = context;
      const keeping = source?.keeping;
      if (keeping === undefined || keeping === null || source?.is !== 'TRUSTED' || !source.cacheable || operation === undefined) return;
      const isOfTheGraph = known.get(document) ?? asksForTheGraph(schema, document);
      known.set(document, isOfTheGraph);
      if (!isOfTheGraph) return;
      return readScope(() => scopeOfAnswer({ schema, document, operation, variables }), async (scope) => {
        keeping.known = { scope, state: `${today(context)} ${await readStateNow(database, scope)}`, operation: operationName };
      });
    },
  });
}

/** Where the database is away, or a switch is no truth value, nothing is kept: both are told by what is executed next. */
async function readScope(find: () => PackScope, note: (scope: PackScope) => Promise<void>): Promise<void> {
  try {
    await note(find());
  } catch {
    // See above.
  }
}
