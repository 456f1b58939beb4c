import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApiSchema } from '../../schema.js';
import type { Answer } from '../start-test-api.js';
import { ROLES, type AccessCase, type Asking, type Expectation, type Role } from './access-case.js';
import { layGround, peopleWorld, type Ground, type World } from './world.js';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));

/** Every case there is: what a file named `*.access.ts` exports as `accessCases`. */
const cases = await loadCases();
const schema = buildApiSchema();
const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type ? fieldsOf(type) : []));

async function loadCases(): Promise<readonly AccessCase[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.access.ts')).sort();
  const found: AccessCase[] = [];
  // One after the other: two imports at once that share a module meet it half linked.
  for (const name of files) found.push(...((await import(join(SOURCE, name))) as { readonly accessCases: readonly AccessCase[] }).accessCases);
  return found;
}

function fieldsOf(type: GraphQLObjectType): readonly string[] {
  return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
}

function expectationsOf(one: AccessCase): readonly (readonly [Role, Expectation])[] {
  if ('everybody' in one) return ROLES.map((role) => [role, 'ALLOWED'] as const);
  const { program } = one.roles;
  return [...ROLES.map((role) => [role, one.roles[role]] as const), ...(program === undefined ? [] : [['program', program] as const])];
}

describe('the matrix of roles and operations', () => {
  it('has a case for every operation of the schema', () => {
    const tried = new Set<string>(cases.map(({ operation }) => operation));
    expect(operations.filter((operation) => !tried.has(operation))).toEqual([]);
  });

  it('has no case for an operation that is not there', () => {
    expect(cases.map(({ operation }) => operation).filter((operation) => !operations.includes(operation))).toEqual([]);
  });

  it('has somebody who may and somebody who may not for every operation, or says why everybody may', () => {
    const oneSided = operations.filter((operation) => {
      const its = cases.filter((one) => one.operation === operation);
      if (its.length === 0 || its.some((one) => 'everybody' in one && one.everybody !== '')) return false;
      const expected = its.flatMap(expectationsOf).map(([, expectation]) => expectation);
      return !expected.includes('ALLOWED') || expected.every((expectation) => expectation === 'ALLOWED');
    });
    expect(oneSided).toEqual([]);
  });
});

let ground: Ground;
let shared: World;
beforeAll(async () => {
  ground = await layGround();
  shared = await peopleWorld(ground);
}, 120_000);
afterAll(async () => { await ground.close(); });

describe.each(cases.map((one) => [one.of === undefined ? one.operation : `${one.operation} ${one.of}`, one] as const))('%s', (_name, one) => {
  it.each(expectationsOf(one))('%s: %s', async (role, expectation) => {
    const world = 'fresh' in one && one.fresh === true ? await peopleWorld(ground) : shared;
    const asking = await one.ask({ world, role });
    check(await world.ask(role, asking.query, asking.variables), { expectation, asking, field: one.operation.split('.')[1] ?? '' });
  });
});

interface Checked { readonly expectation: Expectation; readonly asking: Asking; readonly field: string }

/** Whether an answer is what was expected; a denied one must not show the thing anywhere, in a message neither. */
function check(answer: Answer, { expectation, asking: { shows, variables = {} }, field }: Checked): void {
  const payload = answer.data?.[field] as { readonly userErrors?: readonly { readonly code: string }[] } | null | undefined;
  const codes = answer.errors.map(({ extensions }) => extensions['code']);
  const userErrors = payload?.userErrors?.map(({ code }) => code) ?? [];
  switch (expectation) {
    case 'ALLOWED':
      expect({ codes, userErrors, body: codes.length + userErrors.length > 0 ? answer.body : '' }).toEqual({ codes: [], userErrors: [], body: '' });
      if (shows === undefined) expect(payload).not.toBeNull();
      else expect(answer.body).toContain(shows);
      return;
    case 'NULL': expect({ codes, payload }).toEqual({ codes: [], payload: null }); break;
    case 'LACKS_IT':
      if (shows === undefined) throw new Error(`The case of ${field} does not say what a denied answer lacks (\`shows\`).`);
      expect({ codes, isThere: payload !== null && payload !== undefined }).toEqual({ codes: [], isThere: true });
      break;
    case 'UNAUTHENTICATED': expect({ codes, data: payload ?? null }).toEqual({ codes: ['UNAUTHENTICATED'], data: null }); break;
    case 'NOT_FOUND':
    case 'FORBIDDEN':
    case 'INVALID': expect({ codes, userErrors }).toEqual({ codes: [], userErrors: [expectation] }); break;
    default: expectation satisfies never;
  }
  // What the asker sent may come back in a message; what they did not send may not.
  if (shows !== undefined && !JSON.stringify(variables).includes(shows)) expect(answer.body).not.toContain(shows);
}
