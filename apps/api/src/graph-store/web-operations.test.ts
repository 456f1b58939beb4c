import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isCompositeType, Kind, parse, print, separateOperations, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { countStatements } from '../platform/database/index.js';
import { buildApiSchema } from '../schema.js';
import { repeatGraph } from '../testing/repeat-graph.js';
import { ADMIN_TOKEN, shippedGraph, startTestApi, type TestApi } from '../testing/start-test-api.js';

const FOLDER = new URL('../../../../packages/schema/operations/', import.meta.url);

/** Values for what the operations ask of a pack. */
const VALUES: Readonly<Record<string, unknown>> = {
  issue: 'selling-the-ferry', asOf: '2021-07-10', from: '2021-06-01', to: '2021-07-31', slug: 'wire-2021-07-07',
};

/** The operations of the web app that read a public pack: whatever takes one, and besides it nothing that we have no value for. Drafts, which take long to make, are counted with the roots. */
function operationsOfPacks(): readonly (readonly [name: string, document: DocumentNode])[] {
  const all = separateOperations(parse(readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n')));
  return Object.entries(all).filter(([name, document]) => name !== 'Drafts' && document.definitions.some((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query') return false;
    const variables = definition.variableDefinitions ?? [];
    const known = variables.every(({ variable, type }) => variable.name.value === 'pack' || variable.name.value in VALUES || type.kind !== Kind.NON_NULL_TYPE);
    return known && variables.some(({ variable }) => variable.name.value === 'pack');
  }));
}

/** What is worked out rather than read, and what that takes: the tellings, voices, sources and reliances that the rules of time and of origin have to see. */
const WORKED_OUT: ReadonlySet<string> = new Set(['corroboration', 'changes', 'positions', 'positionChanges']);
const READS_OF_RULES = 8;

/** The most that an operation may take, whatever its lists hold: a statement for each list and thing that it names, and once those of the rules. */
function mostStatements(document: DocumentNode): number {
  const types = new TypeInfo(buildApiSchema());
  const levels: string[] = [];
  visit(document, visitWithTypeInfo(types, { Field: ({ name }) => { if (isCompositeType(getNamedType(types.getType() ?? null))) levels.push(name.value); } }));
  return levels.length + (levels.some((name) => WORKED_OUT.has(name)) ? READS_OF_RULES : 0);
}

function variablesOf(document: DocumentNode, pack: string): Readonly<Record<string, unknown>> {
  const names = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.variableDefinitions ?? [] : [])).map(({ variable }) => variable.name.value);
  return Object.fromEntries(Object.entries({ ...VALUES, pack }).filter(([name]) => names.includes(name)));
}

describe('an operation of the web app about a pack', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    const ferry = shippedGraph('harbour-ferry');
    for (const [slug, times] of [['three-ferries', 3], ['six-ferries', 6]] as const) await api.importGraph(repeatGraph(ferry, { slug, times }));
  }, 120_000);
  afterAll(async () => { await api.close(); });

  it('is one of many', () => {
    expect(operationsOfPacks().map(([name]) => name)).toEqual(expect.arrayContaining(['Topic', 'TopicPositions', 'TopicChanges', 'TopicOrigins', 'TopicDisagreements', 'SourceReader', 'SourceClaims']));
  });

  it.each(operationsOfPacks())('%s costs as many statements on six ferries as on three, and at most one for each list and thing that it names, besides what the rules see', async (_name, document) => {
    const read = async (pack: string): Promise<readonly string[]> => {
      const variables = variablesOf(document, pack);
      const { result, statements } = await countStatements(() => api.ask(print(document), { variables, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }));
      expect(result.errors).toEqual([]);
      // What is spent is told to other replicas once a second, on nobody's behalf.
      return statements.filter((statement) => !statement.includes('spent_costs')).sort();
    };
    // The first request of a kind also prepares what is kept.
    for (const pack of ['three-ferries', 'six-ferries']) await read(pack);
    const few = await read('three-ferries');
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThanOrEqual(mostStatements(document));
    expect(await read('six-ferries')).toEqual(few);
  }, 60_000);
});
