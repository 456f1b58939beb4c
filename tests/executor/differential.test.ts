import { EXAMPLES } from '@footnote/schema/examples';
import { getNamedType, isInterfaceType, isObjectType, isRequiredArgument, isUnionType, Kind, parse, print, separateOperations, type DocumentNode } from 'graphql';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillVariables, KNOWN_QUERY, readKnown, type KnownAnswer } from '../../apps/api/playground/src/known.js';
import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { buildApiSchema } from '../../apps/api/src/schema.js';
import { ADMIN_TOKEN, shippedGraph } from '../../apps/api/src/testing/start-test-api.js';
import { layGround, type Ground } from '../fuzz/lay-ground.js';
import { repositoryRoot } from '../testkit/repository.js';
import { compare, compareRandomly, type Asked, type Executors } from './compare-executors.js';

let ground: Ground;
let executors: Executors;
beforeAll(async () => {
  ground = await layGround();
  await ground.api.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(ground.api.dependencies);
  executors = { planned: ground.api.app, reference: await ground.api.replica({ executor: 'reference' }) };
}, 120_000);
afterAll(async () => {
  await executors.reference.close();
  await ground.api.close();
});

async function difference(asked: Asked) {
  const found = await compare(executors, asked);
  ground.pass();
  return found;
}

/** Values for what the web app's operations ask of the first pack, by the names of their variables. */
const VALUES: Readonly<Record<string, unknown>> = { pack: 'harbour-ferry', issue: 'selling-the-ferry', asOf: '2021-07-10', from: '2021-06-01', to: '2021-07-31', slug: 'wire-2021-07-07', first: 5, query: 'ferry' };

/** The queries of the web app; what they need and we have no value for is left out, and is refused alike. */
function operations(): readonly (readonly [name: string, document: DocumentNode])[] {
  const folder = join(repositoryRoot, 'packages/schema/operations');
  const all = separateOperations(parse(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')));
  return Object.entries(all).filter(([, { definitions }]) => definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query'));
}

function variablesOf({ definitions }: DocumentNode): Readonly<Record<string, unknown>> {
  const names = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.variableDefinitions ?? [] : [])).map(({ variable }) => variable.name.value);
  return Object.fromEntries(Object.entries(VALUES).filter(([name]) => names.includes(name)));
}

/** How to come by rows of each type whose columns are read as they are asked for. */
const WAYS: Readonly<Record<string, (selection: string) => string>> = {
  Event: (selection) => `{ events(pack: "harbour-ferry", first: 4) { nodes { __typename ${selection} } } }`,
  Source: (selection) => `{ sources(pack: "harbour-ferry", first: 4) { nodes { __typename ${selection} } } claims(pack: "harbour-ferry", first: 2) { nodes { assertions { nodes { source { ${selection} } } } } } }`,
  Claim: (selection) => `{ claims(pack: "harbour-ferry", first: 4) { nodes { __typename ${selection} } } pack(slug: "harbour-ferry") { claims(first: 3) { edges { cursor node { ${selection} } } } } }`,
  Assertion: (selection) => `{ pack(slug: "harbour-ferry") { claims(first: 3) { nodes { assertions(first: 2) { nodes { __typename ${selection} } pageInfo { __typename } } } } } }`,
  Evidence: (selection) => `{ pack(slug: "harbour-ferry") { sources(first: 3) { nodes { evidence(first: 2) { nodes { __typename ${selection} } } } } } }`,
};

/** Every field of those types that asks for no argument, whoever added it. */
function fieldsOfRows(): readonly (readonly [name: string, query: string])[] {
  const schema = buildApiSchema();
  return Object.entries(WAYS).flatMap(([name, way]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}`);
    return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument)).map((field) => {
      const inner = getNamedType(field.type);
      const part = !isObjectType(inner) ? '' : inner.name.endsWith('Connection') ? ' { totalCount nodes { __typename } }' : ` { ${['id', 'edtf', 'label'].filter((one) => inner.getFields()[one] !== undefined).join(' ')} __typename }`;
      return [`${name}.${field.name}`, way(`${field.name}${isInterfaceType(inner) || isUnionType(inner) ? ' { __typename }' : part}`)] as const;
    });
  });
}

describe('a planned query', () => {
  it.each(EXAMPLES.filter(({ query }) => !/^(mutation|subscription) /m.test(query)).map((example) => [example.name, example] as const))('is answered to the letter as graphql-js does: the example %s', async (_name, { query, variables }) => {
    const known = readKnown((await ground.api.ask(KNOWN_QUERY)).data as unknown as KnownAnswer);
    const filled = variables === '' ? {} : JSON.parse(fillVariables(variables, { known, random: (bytes) => randomBytes(bytes) })) as Readonly<Record<string, unknown>>;
    expect(await difference({ query, variables: filled })).toBeNull();
  });

  it.each(operations())('is answered to the letter as graphql-js does: the operation %s of the web app', async (_name, document) => {
    const query = print(document);
    for (const headers of [{}, { authorization: `Bearer ${ADMIN_TOKEN}` }]) expect(await difference({ query, variables: variablesOf(document), headers })).toBeNull();
  });

  it.each<readonly [what: string, asked: Asked]>([
    ['a null where there has to be something, and the nearest place that may be null', { query: '{ pack(slug: "harbour-ferry") { slug events(first: 101) { nodes { slug } } } packs { nodes { slug } } }' }],
    ['a list that is refused for each of its parents', { query: '{ events(pack: "harbour-ferry", first: 3) { nodes { slug claims(first: -1) { nodes { slug } } } } }' }],
    ['errors beside what is answered', { query: '{ node(id: "nothing") { id } packs(first: 1) { nodes { slug } } nodes(ids: ["x"]) { id } }' }],
    ['fields that are left out by variables, and those that are not', { query: 'query ($a: Boolean!, $b: Boolean!) { packs { nodes { slug @include(if: $a) title @skip(if: $b) ...P @include(if: $b) } } } fragment P on Pack { summary slug }', variables: { a: true, b: false } }],
    ['the same with other variables', { query: 'query ($a: Boolean!, $b: Boolean!) { packs { nodes { slug @include(if: $a) title @skip(if: $b) ...P @include(if: $b) } } } fragment P on Pack { summary slug }', variables: { a: false, b: true } }],
    ['a selection of which nothing is left', { query: '{ packs { nodes { slug @skip(if: true) } } }' }],
    ['a switch that is given as null', { query: 'query ($a: Boolean = true) { packs { nodes { slug @include(if: $a) } } }', variables: { a: null } }],
    ['a variable of another type', { query: 'query ($n: Int) { packs(first: $n) { nodes { slug } } }', variables: { n: 'many' } }],
    ['a variable that is missing', { query: 'query ($p: String!) { pack(slug: $p) { slug } }' }],
    ['a variable that is left to its default', { query: 'query ($n: Int = 1) { packs(first: $n) { nodes { slug } totalCount } }' }],
    ['aliases, and one field asked for twice in parts', { query: '{ a: packs(first: 1) { nodes { slug } nodes { title } } b: packs(first: 2) { totalCount nodes { __typename } } }' }],
    ['a name that an object of ours does not take', { query: '{ __proto__: packs { nodes { constructor: slug toString: title } } }' }],
    ['the other names that every object has', { query: '{ constructor: packs { nodes { hasOwnProperty: slug valueOf: title } } }' }],
    ['fragments on interfaces and their types', { query: '{ nodes(ids: ["UGFjazp4"]) { __typename ... on Pack { slug } ... on Event { title } } search(text: "ferry", first: 5) { nodes { __typename } } }' }],
    ['one of several operations', { query: 'query A { packs { totalCount } } query B { outlets(first: 1) { totalCount } }', operationName: 'B' }],
    ['none of several operations', { query: 'query A { packs { totalCount } } query B { outlets(first: 1) { totalCount } }' }],
    ['an operation that is not there', { query: 'query A { packs { totalCount } }', operationName: 'C' }],
    ['the schema', { query: '{ __schema { queryType { name fields(includeDeprecated: true) { name args { name defaultValue type { kind name ofType { name } } } } } directives { name locations } } __type(name: "Claim") { name fields { name } } }' }],
    ['a document that is not valid', { query: '{ packs { nodes { nothing } } }' }],
  ])('is answered to the letter as graphql-js does: %s', async (_what, asked) => {
    expect(await difference(asked)).toBeNull();
  });

  // By itself, so that of its row nothing is read that only other fields ask for.
  it.each(fieldsOfRows())('is answered to the letter as graphql-js does: %s alone', async (_name, query) => {
    expect(await difference({ query })).toBeNull();
    const { data, errors } = await ground.api.ask(query);
    expect([errors, JSON.stringify(data).length > 60]).toEqual([[], true]);
  });

  it('is answered to the letter as graphql-js does: random documents of any asker', async () => {
    const { differences, withData, withErrors } = await compareRandomly(ground, executors, { seed: 20_300_102, from: 0, runs: 300 });
    expect(differences).toEqual([]);
    // Were nearly all refused, hardly anything would have been compared.
    expect(withData).toBeGreaterThan(60);
    expect(withErrors).toBeGreaterThan(60);
  });
});

describe('the comparison', () => {
  it('tells what is answered differently', async () => {
    // Of a server, nothing but this is used.
    const lying = { inject: async () => ({ statusCode: 200, body: '{"data":{"packs":null}}' }) } as unknown as Executors['planned'];
    expect(await compare({ ...executors, planned: lying }, { query: '{ packs { totalCount } }' })).toMatchObject({ planned: expect.stringContaining('null'), reference: expect.stringContaining('totalCount') });
  });
});
