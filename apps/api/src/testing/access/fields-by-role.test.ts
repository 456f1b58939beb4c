import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isLeafType, isObjectType, getNamedType } from 'graphql';
import { buildApiSchema } from '../../schema.js';
import { valuesOf } from '../schema/reach.js';
import type { Answer } from '../start-test-api.js';
import { ROLES, type Role } from './access-case.js';
import { loadCases } from './load-cases.js';
import { widenQuery } from './widen-query.js';
import { layGround, peopleWorld, type Ground, type World } from './world.js';

/*
 * Role x type x field, by what is really given: every case is asked again by every role for all that its answer has, and what came
 * with a value is written down. `keys-in-schema.test.ts` says what could be reached; this says what was.
 */

const schema = buildApiSchema();
const cases = await loadCases();
// What only a world of its own can bear (it deletes an account, or ends a session) gives the same types as its neighbours.
const asked = cases.filter((one) => !one.operation.startsWith('Subscription.') && !('fresh' in one && one.fresh === true));

let ground: Ground;
let world: World;
beforeAll(async () => {
  ground = await layGround();
  world = await peopleWorld(ground);
}, 120_000);
afterAll(async () => { await ground.close(); });

const given = new Map<string, Set<Role>>();

/** Notes each field that has a value; an empty list or null tells nothing. */
function note(value: unknown, role: Role): void {
  if (Array.isArray(value)) { for (const one of value) note(one, role); return; }
  if (typeof value !== 'object' || value === null) return;
  const { __typename: type, ...fields } = value as Readonly<Record<string, unknown>>;
  for (const [key, one] of Object.entries(fields)) {
    if (typeof type === 'string' && one !== null && !(Array.isArray(one) && one.length === 0)) {
      const place = `${type}.${fieldOf(type, key)}`;
      given.set(place, (given.get(place) ?? new Set()).add(role));
    }
    note(one, role);
  }
}

/** Where members of a union name different things alike, the query gave them names of their own. */
function fieldOf(type: string, key: string): string {
  return key.startsWith(`${type.toLowerCase()}_`) ? key.slice(type.length + 1) : key;
}

describe('what each role is given, field by field', () => {
  it.each(asked.map((one) => [one.of === undefined ? one.operation : `${one.operation} ${one.of}`, one] as const))('%s', async (_name, one) => {
    const values = { ...(await valuesOf(world)), first: '2', number: '1', knownAt: '"2021-07-10"', kind: 'SINGLE_CHOICE', slug: '"wire-2021-07-07"' };
    for (const role of ROLES) {
      const { query, variables = {} } = await one.ask({ world, role });
      const answer = await askForAll(role, { query, variables, values });
      expect(unexpected(answer)).toEqual([]);
      note(answer.data, role);
    }
  });

  it('is this, and no other', () => {
    const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && !/^(Query|Mutation|Subscription)$/.test(type.name));
    const table = objects.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => {
      const roles = given.get(`${type.name}.${name}`);
      return `${type.name}.${name}: ${roles === undefined ? '-' : ROLES.filter((role) => roles.has(role)).join(', ')}`;
    }) : []));
    expect(table.sort()).toMatchSnapshot();
    // A matrix that nothing was noted in would hold for ever.
    expect(table.filter((line) => !line.endsWith(': -')).length).toBeGreaterThan(table.length * 0.5);
  });
});

interface Widened { readonly query: string; readonly variables: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, string>> }

/** Asks as deep as a request may ask: what would be too much is asked for less deep. */
async function askForAll(role: Role, { query, variables, values }: Widened): Promise<Answer> {
  const ask = (depth: number): Promise<Answer> => world.ask(role, widenQuery(query, { schema, depth, values }), variables);
  for (const depth of [2, 1]) {
    const answer = await ask(depth);
    if (unexpected(answer).length === 0) return answer;
  }
  return ask(0);
}

function unexpected({ errors }: Answer): readonly string[] {
  return errors.filter(({ extensions }) => !EXPECTED.has(String(extensions['code']))).map(({ message }) => message);
}

/** A refusal that the case itself expects of some role. */
const EXPECTED: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'BAD_USER_INPUT', 'NOT_FOUND']);
