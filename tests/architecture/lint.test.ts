import { join } from 'node:path';
import { ESLint } from 'eslint';
import { repositoryRoot } from '../testkit/repository.js';

const eslint = new ESLint({ cwd: repositoryRoot });

async function rulesBrokenBy(code: string, filePath: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(code, { filePath: join(repositoryRoot, filePath) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('the lint rules', () => {
  it.each([
    ['a clock in the engine', 'export const now = Date.now();', 'packages/quiz-engine/src/proof/x.ts', 'no-restricted-syntax'],
    ['today in the engine', 'export const now = new Date();', 'packages/knowledge/src/x.ts', 'no-restricted-syntax'],
    ['dice in the evidence', 'export const dice = Math.random();', 'packages/evidence/src/x.ts', 'no-restricted-syntax'],
    ['any', 'export const a: any = 1;', 'apps/web/features/x.ts', '@typescript-eslint/no-explicit-any'],
    ['a non-null assertion', 'export const a = [1][0]!;', 'apps/api/src/modules/claims/x.service.ts', '@typescript-eslint/no-non-null-assertion'],
    ['the environment, read in a module', 'export const a = process.env.HOST;', 'apps/api/src/modules/claims/x.service.ts', 'no-restricted-properties'],
    ['an empty catch', 'try { f(); } catch {}\nfunction f(): void { throw new Error(); }', 'apps/api/src/platform/x.ts', 'no-empty'],
    ['a loose comparison', 'export const a = (b: unknown) => b == 1;', 'packages/corpus/src/x.ts', 'eqeqeq'],
    ['four parameters', 'export function f(a: number, b: number, c: number, d: number) { return a + b + c + d; }', 'packages/corpus/src/x.ts', 'max-params'],
  ])('refuse %s', async (_what, code, filePath, rule) => {
    expect(await rulesBrokenBy(code, filePath)).toContain(rule);
  });

  it.each([
    ['a type without a description', 'type Query { "A." a: String }', 'packages/schema/schema.graphql', '@graphql-eslint/require-description'],
    ['an argument without a description', '"Q."\ntype Query {\n  "A."\n  a(b: Int): String\n}', 'packages/schema/schema.graphql', '@graphql-eslint/require-description'],
    ['a value without a description', '"E."\nenum E {\n  A\n}', 'packages/schema/schema.graphql', '@graphql-eslint/require-description'],
    ['types out of order', '"B."\nscalar B\n\n"A."\nscalar A', 'packages/schema/schema.graphql', '@graphql-eslint/alphabetize'],
    ['a field that says its type again', '"T."\ntype Thing {\n  "N."\n  thingName: String\n}', 'packages/schema/schema.graphql', '@graphql-eslint/no-typename-prefix'],
    ['a connection without pages', '"C."\ntype ThingConnection {\n  "N."\n  nodes: [Int!]!\n}', 'packages/schema/schema.graphql', '@graphql-eslint/relay-connection-types'],
    ['an operation without a name', '{ packs { totalCount } }', 'packages/schema/operations/x.graphql', '@graphql-eslint/no-anonymous-operations'],
    ['an operation that asks for what there is not', 'query X { nothing }', 'packages/schema/operations/x.graphql', '@graphql-eslint/fields-on-correct-type'],
    ['a selection that a cache cannot keep', 'query X { pack(slug: "a") { title } }', 'packages/schema/operations/x.graphql', '@graphql-eslint/require-selections'],
  ])('refuse %s in GraphQL', async (_what, code, filePath, rule) => {
    expect(await rulesBrokenBy(code, filePath)).toContain(rule);
  });

  it('say nothing of what is allowed', async () => {
    expect(await rulesBrokenBy('export const a = new Date(0).getTime();', 'packages/knowledge/src/x.ts')).toEqual([]);
  });
});
