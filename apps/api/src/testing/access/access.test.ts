import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLObjectType } from 'graphql';
import { buildApiSchema } from '../../schema.js';
import { ROLES, type AccessCase, type Expectation, type Role } from './access-case.js';
import { checkAnswer } from './check-answer.js';
import { loadCases } from './load-cases.js';
import { layGround, peopleWorld, type Ground, type World } from './world.js';

/** Every case there is. */
const cases = await loadCases();
const schema = buildApiSchema();
const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => (type ? fieldsOf(type) : []));

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
    // Whoever is refused destroys nothing, and if they did, the test would have failed.
    const world = expectation === 'ALLOWED' && 'fresh' in one && one.fresh === true ? await peopleWorld(ground) : shared;
    const asking = await one.ask({ world, role });
    checkAnswer(await world.ask(role, asking.query, asking.variables), { expectation, asking, field: one.operation.split('.')[1] ?? '' });
  });
});
