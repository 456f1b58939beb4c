import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { readStatesTogether } from '../../graphql/documents/pack-states.js';
import { today } from '../../graphql/request-context.js';
import { packId, type Database } from '../../platform/database/index.js';
import { readListedStates } from './page-states.store.js';

/** Stands for all public packs together. */
const ALL = '*';
/** More than a web server asks for at once. */
const MOST_PACKS = 100;

export interface PageStateOptions { readonly database: Database; readonly clock: () => Date }

/**
 * `/page-states?pack=…`: in which state that is of which the public pages of topics are made, a digest for each pack that is named (`*`: for
 * all together). While a digest is the same, so are the pages, and the web app need not render them anew. It tells nothing but whether
 * something has changed, and of what is no public pack the same as of what is none.
 */
export function registerPageStates(app: FastifyInstance, { database, clock }: PageStateOptions): void {
  app.get<{ readonly Querystring: { readonly pack?: string | readonly string[] } }>('/page-states', async (request, reply) => {
    const packs = [...new Set([request.query.pack ?? []].flat())].slice(0, MOST_PACKS);
    // From where the pages are read: of a copy that is behind the primary, a page would be kept as newer than it is.
    const states = await readPageStates(database.readCopy() ?? database, packs);
    // What is not asked for a day is told as of today.
    const day = today({ now: clock });
    return reply.header('cache-control', 'no-store').send(Object.fromEntries(packs.map((pack, at) => [pack, digest(`${day}\n${states[at] ?? ''}`)])));
  });
}

async function readPageStates(database: Database, packs: readonly string[]): Promise<readonly string[]> {
  const read = readStatesTogether(database);
  const [listed, ...states] = await Promise.all([readListedStates(database.queries), ...packs.map((pack) => read(pack === ALL ? 'ALL' : [packId(pack)]))]);
  return packs.map((pack, at) => {
    const quizzes = listed.filter((quiz) => pack === ALL || quiz.pack === packId(pack)).map(({ state }) => state);
    return [states[at] ?? '', ...quizzes].join('\n');
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
