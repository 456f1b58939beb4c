import { describe, expect, it } from '@jest/globals';
import { parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { buildApiSchema, writtenGraph } from '../schema.js';
import { planOperation } from './plan-operation.js';
import { writeStatement, type WrittenStatement } from './write-statement.js';
import { WrittenData, writeResult, writtenResult } from './written-data.js';

const graph = writtenGraph();

function write(query: string, variables: Readonly<Record<string, unknown>> = {}): WrittenStatement | null {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(definitions.filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition').map((one) => [one.name.value, one]));
  return writeStatement(graph, planOperation({ schema: buildApiSchema(), operation: definitions[0] as OperationDefinitionNode, fragments, variables }));
}

describe('a statement that is the answer', () => {
  it.each([
    ['a page of a topic', '{ pack(slug: "p") { id slug events(first: 20) { nodes { id title date { edtf latest } sources(first: 5) { nodes { label } } claims { nodes { statement assertions { nodes { hedges source { label outlet { name } } evidence { exact start } } } } } } } } }'],
    ['what a page says of itself', '{ claims(pack: "p") { totalCount pageInfo { hasNextPage hasPreviousPage __typename } edges { node { slug } __typename } __typename } }'],
    ['one thing by its name, in fragments and under other names', 'query { one: claim(pack: "p", slug: "s") { ...C } } fragment C on Claim { a: slug ... { holdsFrom { precision } pack { title } } }'],
    ['several roots', '{ pack(slug: "p") { slug } sources(pack: "p", first: 3) { nodes { slug } } __typename }'],
    ['a page whose size comes with the request', 'query ($n: Int) { events(pack: "p", first: $n) { nodes { slug } } }'],
  ])('is written for %s', (_what, query) => {
    expect(write(query)?.text).toMatch(/^select case when .* then null else row_to_json\("the answer"\)::text end as "data" from \(select /);
  });

  it.each([
    ['what rules work out', '{ pack(slug: "p") { claims { nodes { corroboration { verdict } } } } }'],
    ['the words of a date', '{ events(pack: "p") { nodes { date { label } } } }'],
    ['what some viewers see otherwise', '{ sources(pack: "p") { nodes { text } } }'],
    ['a page after a cursor', '{ pack(slug: "p") { events(after: "x") { nodes { slug } } } }'],
    ['cursors', '{ claims(pack: "p") { pageInfo { endCursor } } }'],
    ['a page that is too large, which its resolver refuses', '{ pack(slug: "p") { events(first: 101) { nodes { slug } } } }'],
    ['a list below what many rows refer to, which would be written for each', '{ claims(pack: "p") { nodes { event { sources { nodes { slug } } } } } }'],
    ['all packs at once', '{ packs { nodes { slug } } }'],
    ['what is of a desk', '{ viewer { desk { name } } }'],
    ['something else beside the graph', '{ pack(slug: "p") { slug } installation { isSetUp } }'],
    ['a name that PostgreSQL would cut off', `{ pack(slug: "p") { ${'a'.repeat(64)}: slug } }`],
    ['nothing but a name of a type', '{ __typename }'],
  ])('is not written for %s', (_what, query) => {
    expect(write(query)).toBeNull();
  });

  it('takes what names a row, and sizes that are variables, as values', () => {
    const statement = write('query ($p: String!, $n: Int) { pack(slug: $p) { events(first: $n) { nodes { slug claims(first: 7) { totalCount nodes { slug } } } } } }', { p: 'x', n: 4 });
    expect(statement?.slots).toHaveLength(2);
    expect(statement?.text).toContain('limit 7');
    expect(statement?.text).not.toContain("'x'");
    const [key, size] = statement?.slots ?? [];
    expect([key?.read({ slug: 'harbour-ferry' }), size?.read({ first: 4 }), size?.read({}), size?.read({ after: 'x' })]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), 4, 20, null]);
    expect(() => size?.read({ first: 1000 })).toThrow('at most 100');
  });

  it('takes no value where an argument asks for more than is written, whichever way it came', () => {
    const slots = write('{ claims(pack: "p", filter: { anonymous: true }) { nodes { slug } } }')?.slots ?? [];
    expect(slots).toHaveLength(2);
    for (const { read } of slots) expect([read({ pack: 'p', filter: { anonymous: true } }), read({ pack: 'p', filter: null }) === null]).toEqual([null, false]);
  });

  it('holds no word of a request but keys and types: all else are values, or numbers', () => {
    const { text } = write(`{ pack(slug: "a'; drop table packs; --") { slug } }`) ?? { text: '' };
    expect(text).not.toContain('drop table');
    expect(text).toContain('$1');
  });

  it('reads of a desk’s own pack nothing', () => {
    expect(write('{ pack(slug: "p") { slug } }')?.text).toContain('"packs"."desk_id" is null');
    expect(write('{ claims(pack: "p") { nodes { slug } } }')?.text).toContain('"packs"."desk_id" is null');
  });
});

describe('a result whose data is text', () => {
  it('is sent as it would be had it been an object', () => {
    const result = writtenResult('{"a":[1,"é"]}');
    expect(writeResult(result)).toBe('{"data":{"a":[1,"é"]}}\n');
    expect(writeResult({ ...result, extensions: { cost: { requested: 3 } } })).toBe('{"data":{"a":[1,"é"]},"extensions":{"cost":{"requested":3}}}\n');
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { a: [1, 'é'] } });
    expect(writeResult({ data: { a: 1 } })).toBe('{"data":{"a":1}}\n');
    expect(writeResult({ errors: [{ message: 'no' }], data: new WrittenData('{"a":1}') })).toBe('{"errors":[{"message":"no"}],"data":{"a":1}}\n');
  });
});
