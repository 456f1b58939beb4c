import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isAbstractType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { randomUUID } from 'node:crypto';
import { decodeNodeId, encodeNodeId } from '../../graphql/node-id.js';
import { buildApiSchema } from '../../schema.js';
import type { Role } from '../access/access-case.js';
import { layGround, peopleWorld, type Ground, type World } from '../access/world.js';
import { writeSelection } from '../write-query.js';
import { idOf, openingOf, PUBLIC_NODES, valuesOf } from './reach.js';

/*
 * Generated from the schema, over real data: a type or a list that is added is tried without a word here, or fails until
 * `reach.ts` says where it is met.
 */

const schema = buildApiSchema();
const node = schema.getType('Node');
const nodeTypes = isAbstractType(node) ? schema.getPossibleTypes(node).map(({ name }) => name).sort() : [];

interface List { readonly type: string; readonly field: GraphQLField<unknown, unknown> }
const lists: readonly List[] = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !type.name.startsWith('__')
  ? Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection')).map((field) => ({ type: type.name, field })) : []));

let ground: Ground;
let world: World;
beforeAll(async () => {
  ground = await layGround();
  world = await peopleWorld(ground);
}, 120_000);
afterAll(async () => { await ground.close(); });

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

describe('a Node is fetched again by its id', () => {
  it('of at least twenty types, and of none that the schema does not have', () => {
    expect(nodeTypes.length).toBeGreaterThanOrEqual(20);
    expect([...PUBLIC_NODES].filter((name) => !nodeTypes.includes(name))).toEqual([]);
  });

  it.each(nodeTypes)('%s, with every field that it has, by whoever may', async (type) => {
    const id = await idOf(world, type);
    expect(decodeNodeId(id)?.type).toBe(type);
    const named = schema.getType(type);
    if (named === undefined) throw new Error(`no type ${type}`);
    const selection = writeSelection(named, { schema, depth: 1, values: { ...(await valuesOf(world)), first: '1' } }, 1);
    const role: Role = PUBLIC_NODES.has(type) ? 'visitor' : 'teacher';
    const { data, errors } = await world.ask(role, `query ($id: ID!) { node(id: $id) { ... on ${type} ${selection} } nodes(ids: [$id]) { __typename id } }`, { id });
    expect(errors.map(({ message, path }) => ({ message, path }))).toEqual([]);
    expect(data).toMatchObject({ node: { __typename: type, id }, nodes: [{ __typename: type, id }] });
  });

  it.each(nodeTypes.filter((name) => !PUBLIC_NODES.has(name)).flatMap((type) => (['visitor', 'student', 'otherTeacher', 'owner', 'program'] as const).map((role) => [type, role] as const)))('%s of a desk by no %s, however the id was come by', async (type, role) => {
    const id = await idOf(world, type);
    const { data, errors } = await world.ask(role, NODE, { id });
    expect({ data, codes: errors.map(({ extensions }) => extensions['code']) }).toEqual({ data: { node: null }, codes: [] });
  });

  it.each(nodeTypes)('%s by nobody where the id was guessed, and nothing is told of why', async (type) => {
    const guesses = [encodeNodeId(type, randomUUID()), encodeNodeId(type, '0'), encodeNodeId(type, `${randomUUID()}/x`), encodeNodeId(type, "1' or '1'='1")];
    for (const id of guesses) for (const role of ['visitor', 'otherTeacher'] as const) expect((await world.ask(role, NODE, { id })).data).toEqual({ node: null });
  });
});

describe('a list gives a page of a hundred at the most', () => {
  it('wherever there is one', () => {
    expect(lists.length).toBeGreaterThan(50);
  });

  it.each(lists.map(({ type, field }) => [`${type}.${field.name}`, type, field] as const))('%s', async (_place, type, field) => {
    const [before, after] = await openingOf(world, type);
    const values = await valuesOf(world);
    const given = field.args.filter((argument) => isNonNullType(argument.type)).map(({ name }) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Give a value for ${name} in testing/schema/reach.ts`);
      return `${name}: ${value}`;
    });
    const ask = (first: string, variables = {}) => world.ask('teacher', `${Object.keys(variables).length > 0 ? 'query ($first: Int) ' : ''}${before} ${field.name}(${[...given, `first: ${first}`].join(', ')}) { pageInfo { hasNextPage } } ${after}`, variables);
    for (const refused of [await ask('101'), await ask('$first', { first: 101 }), await ask('$first', { first: 100_000 }), await ask('-1')]) {
      expect({ codes: refused.errors.map(({ extensions }) => extensions['code']), body: refused.errors.length === 1 ? '' : refused.body }).toEqual({ codes: ['BAD_USER_INPUT'], body: '' });
      expect(refused.errors[0]?.message).toContain('`first`');
    }
    expect((await ask('1')).errors).toEqual([]);
  });
});
