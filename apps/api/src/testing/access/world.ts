import { ADMIN_TOKEN, shippedGraph, startTestApi, type Answer, type TestApi, type TestTeacher } from '../start-test-api.js';
import type { Role } from './access-case.js';
import { askOrHear } from './ask-or-hear.js';

/** The pack that every world has, public to all. */
export const PACK = 'harbour-ferry';

/** Teachers at three desks, and whoever is not signed in. What they work with is made when a case first needs it: see `made-things.ts`. */
export interface World {
  readonly api: TestApi;
  readonly teacher: TestTeacher;
  /** At the desk of `teacher`. */
  readonly colleague: TestTeacher;
  readonly otherTeacher: TestTeacher;
  /** Keeps the installation, and works at a desk of their own. */
  readonly owner: TestTeacher;
  readonly ask: (role: Role, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** A server with the pack in its database, and its one owner. */
export interface Ground {
  readonly api: TestApi;
  readonly owner: TestTeacher;
  readonly close: () => Promise<void>;
}

export async function layGround(): Promise<Ground> {
  const api = await startTestApi();
  await api.importGraph(shippedGraph(PACK));
  return { api, owner: await api.signUp({ name: 'Owner', role: 'OWNER' }), close: () => api.close() };
}

/** Makes new teachers at new desks. */
export async function peopleWorld({ api, owner }: Ground): Promise<World> {
  const teacher = await api.signUp({ name: 'Teacher' });
  const colleague = await api.signUp({ name: 'Colleague', atDeskOf: teacher });
  const otherTeacher = await api.signUp({ name: 'Other teacher' });
  const headers: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
    visitor: {}, student: {}, teacher: teacher.headers, colleague: colleague.headers, otherTeacher: otherTeacher.headers, owner: owner.headers,
    program: { authorization: `Bearer ${ADMIN_TOKEN}` },
  };
  return { api, teacher, colleague, otherTeacher, owner, ask: (role, query, variables = {}) => askOrHear(api, query, { variables, headers: headers[role] }) };
}

/** Makes something of a world when it is first needed, once. */
export function madeOnce<Thing>(make: (world: World) => Promise<Thing>): (world: World) => Promise<Thing> {
  const made = new WeakMap<World, Promise<Thing>>();
  return (world) => {
    const known = made.get(world) ?? make(world);
    made.set(world, known);
    return known;
  };
}

/** The payload of a root field that was asked for in order to make something; throws where it was refused, with what was said. */
export function payloadOf<Payload>({ data, errors, body }: Answer, field: string): Payload {
  const payload: unknown = data?.[field];
  if (errors.length > 0 || payload === null || payload === undefined || (payload as { userErrors?: unknown[] }).userErrors?.length) throw new Error(`${field} was refused: ${body}`);
  // The shape is that of the caller's own document.
  return payload as Payload;
}
