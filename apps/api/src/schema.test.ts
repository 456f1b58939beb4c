import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as knowledge from '@footnote/knowledge';
import { PROOF_RULES, QUESTION_KINDS, REFUTATIONS } from '@footnote/quiz-engine';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, separateOperations, validate, validateSchema, buildSchema } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
// Before any module: fields that modules add to a type stand in the order in which their classes are loaded.
import { buildApiSchema } from './schema.js';
import { printApiSchema } from './print-schema.js';
import { LIMITS } from './graphql/limits/limits.js';
import { estimateCost } from './graphql/limits/estimate-cost.js';
import { publishStarterQuiz } from './modules/quizzes/index.js';
import { ADMIN_TOKEN, shippedGraph, startTestApi, type TestApi } from './testing/start-test-api.js';
import { sampleVariables } from './testing/sample-variables.js';
import { writeQuery } from './testing/write-query.js';

const schema = buildApiSchema();
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../packages/schema');
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  it('is the one that is committed', () => {
    const committed = readFileSync(path.join(folder, 'schema.graphql'), 'utf8');
    expect(printApiSchema(schema)).toBe(committed);
    expect(printApiSchema(buildSchema(committed))).toBe(committed);
  });

  it('is sound', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    const bare: string[] = [];
    const note = (name: string, { description }: { readonly description?: string | null | undefined }): void => { if ((description ?? '').length < 8) bare.push(name); };
    for (const type of types) {
      if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      note(type.name, type);
    }
    for (const type of types) {
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
    }
    expect(bare).toEqual([]);
    expect(types.length).toBeGreaterThan(100);
  });

  it('has the words of the domain, each with all of its values', () => {
    const words: Readonly<Record<string, readonly string[]>> = {
      ActorKind: knowledge.ACTOR_KINDS, OutletKind: knowledge.OUTLET_KINDS, TextKind: knowledge.TEXT_KINDS, Stance: knowledge.STANCES, Hedge: knowledge.HEDGES, AttributionKind: knowledge.ATTRIBUTION_KINDS,
      AnchorState: knowledge.ANCHOR_STATES, EventRelationKind: knowledge.EVENT_RELATION_KINDS, ContradictionKind: knowledge.CONTRADICTION_KINDS, OriginVerdict: knowledge.ORIGIN_VERDICTS,
      DatePrecision: knowledge.DATE_PRECISIONS, DateBasis: knowledge.DATE_BASES, QuestionKind: QUESTION_KINDS, Refutation: REFUTATIONS, ProofRule: PROOF_RULES,
    };
    for (const [name, values] of Object.entries(words)) {
      const type = schema.getType(name);
      expect({ name, values: isEnumType(type) ? type.getValues().map((value) => value.name) : null }).toEqual({ name, values });
    }
  });

  it('takes every operation of the web app, at a cost that leaves room', () => {
    const document = parse(readdirSync(path.join(folder, 'operations')).map((name) => readFileSync(path.join(folder, 'operations', name), 'utf8')).join('\n'));
    const operations = Object.entries(separateOperations(document));
    expect(operations.length).toBeGreaterThan(10);
    for (const [name, operation] of operations) {
      expect({ name, errors: validate(schema, operation).map(({ message }) => message) }).toEqual({ name, errors: [] });
      const variables = sampleVariables(schema, operation);
      const isQuery = operation.definitions.some((definition) => definition.kind === 'OperationDefinition' && definition.operation === 'query');
      if (isQuery) expect({ name, fits: estimateCost({ schema, document: operation, operationName: name, variables }) < LIMITS.cost * 0.75 }).toEqual({ name, fits: true });
    }
  });
});

describe('every field', () => {
  let api: TestApi;
  let values: Readonly<Record<string, string>>;
  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(shippedGraph('harbour-ferry'));
    const code = await publishStarterQuiz(api.dependencies);
    const start = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken } }', { variables: { input: { code, nickname: 'Mira' } } });
    const { attempt, resumeToken } = (start.data as unknown as { startAttempt: { attempt: { id: string }; resumeToken: string } }).startAttempt;
    const ids = await api.ask('{ source(pack: "harbour-ferry", slug: "wire-2021-07-07") { id } }');
    const source = (ids.data as unknown as { source: { id: string } }).source.id;
    values = {
      first: '3', pack: '"harbour-ferry"', issue: '"selling-the-ferry"', asOf: '"2021-07-10"', from: '"2021-06-01"', to: '"2021-07-31"', text: '"ferry"', code: `"${code ?? ''}"`,
      id: `"${attempt.id}"`, ids: `["${source}"]`, source: `"${source}"`, resumeToken: `"${resumeToken}"`,
    };
  }, 120_000);
  afterAll(async () => { await api.close(); });

  const slugs: Readonly<Record<string, string>> = { pack: 'harbour-ferry', source: 'wire-2021-07-07', claim: 'chamber-supports-sale', actor: 'odo-farrant', event: 'grounding', issue: 'selling-the-ferry' };
  // What is fetched by an id is tried below; what a desk, a class or a link alone is given, by the matrix of roles and operations.
  const theirs = new Set([
    'packEdits', 'importBatch', 'importModel', 'importBatches', 'importedArticle', 'node', 'nodes', 'deskPack', 'deskPacks', 'deskQuiz', 'deskQuizzes', 'checkQuestion', 'viewer', 'accounts', 'desk', 'invitation', 'deskClasses', 'deskClass', 'classExport', 'class', 'membership',
    'quizResults', 'quizProgress', 'regradePreview', 'markLog', 'studentAttempt',
  ]);
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !theirs.has(name));

  it.each(roots.map(({ name }) => name))('below the root `%s` resolves, two objects deep', async (name) => {
    const root = schema.getQueryType()?.getFields()[name];
    if (root === undefined) throw new Error(`no root ${name}`);
    const query = writeQuery(root, { schema, depth: 2, values: { ...values, slug: `"${slugs[name] ?? 'x'}"` } });
    const { errors, data } = await api.ask(query, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    expect(errors.map(({ message, path: where }) => ({ message, where }))).toEqual([]);
    expect(data?.[name]).not.toBeNull();
    expect(JSON.stringify(data).length).toBeGreaterThan(100);
  }, 60_000);
});
