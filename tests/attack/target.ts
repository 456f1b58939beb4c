import { request } from 'node:http';
import { isInterfaceType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { encodeNodeId } from '../../apps/api/src/graphql/node-id.js';
import { classSteps, ownQuiz } from '../../apps/api/src/modules/classes/testing/class-steps.js';
import { openSession } from '../../apps/api/src/modules/live/testing/live-desk.js';
import { buildApiSchema } from '../../apps/api/src/schema.js';
import { shippedGraph, startTestApi, type TestApi } from '../../apps/api/src/testing/start-test-api.js';
import type { AddressInfo } from 'node:net';

/** A server that is attacked, and what an attacker has guessed of it. */
export interface Target {
  readonly port: number;
  /** The ids of a desk's own things, each as every type, and ids of nothing. */
  readonly guessedIds: readonly string[];
  /** Of a teacher who is signed in, and has nothing to do with the attack. */
  readonly cookie: string;
  /** Tells every watcher of a pack that it changed, this many times. */
  readonly storm: (times: number) => Promise<void>;
}

/** Stands in the names of what belongs to the desk: where it is answered, something has leaked. */
export const MARK = 'CANARYOFTHEDESK';

/** Lets a server with a furnished desk listen on a free port. */
export async function openTarget(): Promise<{ readonly api: TestApi; readonly target: Target }> {
  const api = await startTestApi({ now: () => new Date() });
  await api.importGraph(shippedGraph('harbour-ferry'));
  const teacher = await api.signUp({ name: MARK });
  await ownQuiz(api, teacher);
  const steps = classSteps(api, teacher);
  await steps.join((await steps.createClass(MARK)).code, MARK);
  const { pool } = api.test.database;
  await pool.query('UPDATE quizzes SET title = $1', [MARK]);
  const tables = ['quizzes', 'classes', 'students', 'revisions', 'users', 'desks'];
  const keys = (await Promise.all(tables.map((table) => pool.query<{ id: string }>(`SELECT id FROM ${table} LIMIT 2`)))).flatMap(({ rows }) => rows.map(({ id }) => id)).concat(randomUUID());
  const schema = buildApiSchema();
  const node = schema.getType('Node');
  // A published quiz is everybody's who has its code, and asks no more than its id.
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name).filter((name) => name !== 'Quiz' && name !== 'Question') : [];
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    api,
    target: {
      port: (api.app.server.address() as AddressInfo).port,
      guessedIds: types.flatMap((type) => keys.map((key) => encodeNodeId(type, key))),
      cookie: (await openSession(api, teacher)).cookie,
      // By the database alone, in a transaction each: what it costs to tell is not what it costs to be told.
      async storm(times) { await pool.query(`DO $$ BEGIN FOR i IN 1..${String(times)} LOOP PERFORM pg_notify('pack_changed', 'harbour-ferry'); COMMIT; END LOOP; END $$`); },
    },
  };
}

export interface Sent { readonly method?: string; readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
export interface Reply { readonly status: number; readonly body: string }

/** Sends one request on a connection of its own; a connection that is closed without an answer has the status 0. */
export function send({ port }: Pick<Target, 'port'>, { method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Reply> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, method, path, agent: false, headers: { 'content-type': 'application/json', ...headers, 'content-length': String(Buffer.byteLength(body)) } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('error', () => undefined).on('close', () => { resolve({ status: reply.statusCode ?? 0, body: text }); });
    });
    // What is refused before it is read to its end breaks the connection on which it is sent.
    sent.on('error', () => { resolve({ status: 0, body: '' }); });
    sent.end(body);
  });
}

export const ask = (target: Pick<Target, 'port'>, query: string, variables: object = {}): Promise<Reply> => send(target, { body: JSON.stringify({ query, variables }) });

/** Whether somebody who means well is answered. */
export async function answersHonestly(target: Pick<Target, 'port'>): Promise<boolean> {
  const { status, body } = await ask(target, '{ pack(slug: "harbour-ferry") { title sources(first: 2) { nodes { slug } } } }');
  return status === 200 && body.includes('"nodes":[{');
}
