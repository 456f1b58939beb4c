import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isAbstractType, isInputObjectType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { buildApiSchema } from '../../schema.js';
import { ROLES, type AccessCase, type Role } from './access-case.js';
import { loadCases } from './load-cases.js';

const schema = buildApiSchema();
const objects = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
const ROOTS = ['Query', 'Mutation', 'Subscription'] as const;

/** Names that speak of what is right, and types that hold it as a whole. */
const KEY_FIELD = /^(key[A-Z]|keys?$|correct|isCorrect|score$|explanation$|proof$|backing$|reasons?$|grounds$)/;
/** Whose such fields are a key; elsewhere the words mean something else, and each such place says what. */
const NO_KEY: Readonly<Record<string, string>> = {
  'Corroboration.explanation': 'how many sources agree, of the public graph', 'Contradiction.explanation': 'how two claims differ, of the public graph', 'Pack.keyDates': 'days of the public graph',
  'CreateApiKeyPayload.key': 'the secret of an API key that was just made', 'Position.reason': 'why somebody holds a position, of the public graph', 'Origin.key': 'by what an origin is told from others, of the public graph',
};

const keyFields = objects.flatMap((type) => Object.keys(type.getFields()).filter((name) => KEY_FIELD.test(name)).map((name) => `${type.name}.${name}`)).filter((name) => !(name in NO_KEY));
const holders = new Set(keyFields.map((name) => name.split('.')[0] ?? ''));

function nextOf(type: GraphQLNamedType): readonly (readonly [string, GraphQLNamedType])[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map((one) => [`(${one.name})`, one] as const);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => [field.name, getNamedType(field.type)] as const) : [];
}

/** Every type that can be reached from a type by any fields, without passing through the closed ones; with the shortest way to each. */
function walk(from: GraphQLNamedType, closed: ReadonlySet<string> = new Set()): ReadonlyMap<string, string> {
  const found = new Map([[from.name, '']]);
  const open = closed.has(from.name) ? [] : [from];
  for (let type = open.shift(); type !== undefined; type = open.shift()) {
    for (const [step, next] of nextOf(type)) {
      if (isInputObjectType(next) || found.has(next.name)) continue;
      found.set(next.name, `${found.get(type.name) ?? ''}.${step}`);
      if (!closed.has(next.name)) open.push(next);
    }
  }
  return found;
}

const walks = new Map<string, ReadonlySet<string>>();

/** What can be reached from a root, whoever asks. */
function reachOf(operation: string): ReadonlySet<string> {
  const known = walks.get(operation) ?? new Set(walk(rootType(operation)).keys());
  walks.set(operation, known);
  return known;
}

let cases: readonly AccessCase[];
beforeAll(async () => { cases = await loadCases(); });

/** The roots from which a role is ever given anything. */
function rootsOf(role: Role): readonly string[] {
  const isAllowed = (one: AccessCase): boolean => 'everybody' in one || one.roles[role] === 'ALLOWED';
  return [...new Set(cases.filter(isAllowed).map(({ operation }) => operation))];
}

function rootType(operation: string): GraphQLNamedType {
  const [root = '', name = ''] = operation.split('.');
  const type = schema.getType(root);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`there is no ${operation}`);
  return getNamedType(field.type);
}

/** What `node` gives is not of one type: each module's cases say to whom it gives what. */
const isTyped = (operation: string): boolean => !/^Query\.nodes?$/.test(operation);

/** Every way on which a role may come to a field that tells a key, but for those that lead through the closed types. */
function waysToKeys(role: Role, closed: ReadonlySet<string> = new Set()): readonly string[] {
  return rootsOf(role).filter(isTyped).flatMap((operation) => [...walk(rootType(operation), closed)]
    .filter(([type]) => holders.has(type) && !closed.has(type)).map(([type, way]) => `${operation}${way} → ${type}`)).sort();
}

/** A student's own pass through a quiz, and their own answer: what is told of them, and when, is tried in `key-secrecy.test.ts`. */
const OWN_ANSWERS = new Set(['Attempt', 'Response']);

describe('fields that tell a key', () => {
  it('are those of known types', () => {
    expect([...holders].sort()).toMatchSnapshot();
  });

  it('that are none are still there', () => {
    const all = new Set(objects.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)));
    expect(Object.keys(NO_KEY).filter((name) => !all.has(name))).toEqual([]);
  });

  it.each(['visitor', 'student'] as const)('are reached by a %s through the feedback on their own answers alone', (role) => {
    const ways = waysToKeys(role);
    expect(ways).toMatchSnapshot();
    // Not the shortest way alone: with those two closed, there is none.
    expect(waysToKeys(role, OWN_ANSWERS)).toEqual([]);
    expect(ways.length).toBeGreaterThan(0);
  });
});

describe('every object type and field', () => {
  it('is reached from a root, by one role at least', () => {
    const reached = new Set(ROLES.flatMap((role) => rootsOf(role).flatMap((operation) => [...reachOf(operation)])));
    const roots = new Set<string>(ROOTS);
    expect(objects.filter(({ name }) => !roots.has(name) && !reached.has(name)).map(({ name }) => name)).toEqual([]);
  });

  it('is reached by the roles that this table says', () => {
    const reach = new Map(ROLES.map((role) => [role, new Set(rootsOf(role).filter(isTyped).flatMap((operation) => [...reachOf(operation)]))] as const));
    // Whoever reaches an object reaches its fields: no field of an object is closed by the schema. What a field then gives is its policy's.
    const table = objects.filter(({ name }) => !(ROOTS as readonly string[]).includes(name)).map((type) => `${type.name}: ${ROLES.filter((role) => reach.get(role)?.has(type.name)).join(', ')}`);
    expect(table.sort()).toMatchSnapshot();
  });
});
