import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines, ROOT, runCollecting } from './build.js';
import { BOUNDED_LISTS } from './schema/bounded-lists.js';
import { findRefusals } from './schema/compare-released.js';
import { findSchemaFaults } from './schema/find-faults.js';

/* What `npm run check` holds the schema to. */

export interface Outcome {
  readonly passed: boolean;
  /** One line where it passed; what went wrong where it did not. */
  readonly says: string;
}

const bin = (name: string): string => path.join(ROOT, 'node_modules', ...name.split('/'));
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** Below this, the patterns of the lint match next to nothing. */
const LEAST_DOCUMENTS = 20;

interface LintResult { readonly filePath: string; readonly messages: readonly { readonly line: number; readonly message: string; readonly ruleId: string | null }[] }

/** graphql-eslint over the SDL, the operations and the examples; that it saw them is asserted. */
export async function lintSchema(): Promise<Outcome> {
  const { status, output } = await runCollecting(process.execPath, [bin('eslint/bin/eslint.js'), 'packages/schema/**/*.graphql', '--max-warnings=0', '--ignore-pattern', '**/released.graphql', '--format', 'json']);
  const results = parseResults(output);
  if (results === null) return { passed: false, says: lastLines(output, 30) };
  const found = results.flatMap(({ filePath, messages }) => messages.map(({ line, message, ruleId }) => `${path.relative(ROOT, filePath)}:${String(line)} ${message} (${ruleId ?? 'syntax'})`));
  if (status === 0 && (results.length < LEAST_DOCUMENTS || !results.some(({ filePath }) => filePath.endsWith('schema.graphql')))) {
    return { passed: false, says: `only ${String(results.length)} documents were seen, which is too few to be true` };
  }
  return status === 0 ? { passed: true, says: `${String(results.length)} documents` } : { passed: false, says: found.slice(0, 60).join('\n') };
}

/** npm's own warnings may stand before the report. */
function parseResults(output: string): readonly LintResult[] | null {
  const start = output.indexOf('[{');
  const end = output.lastIndexOf(']');
  if (start < 0 || end < start) return null;
  try {
    // The shape is that of ESLint's formatter "json".
    return JSON.parse(output.slice(start, end + 1)) as readonly LintResult[];
  } catch {
    // Whatever is not JSON is an error of ESLint itself: it is told as it stands.
    return null;
  }
}

/** Our own rules: lists, connections, mutations, scalars, counts, deprecations. */
export function checkSchemaRules(): Promise<Outcome> {
  const schema = buildSchema(read('packages/schema/schema.graphql'));
  const faults = findSchemaFaults(schema, { boundedLists: BOUNDED_LISTS });
  const types = Object.keys(schema.getTypeMap()).length;
  return Promise.resolve(faults.length === 0 ? { passed: true, says: `${String(types)} types, ${String(Object.keys(BOUNDED_LISTS).length)} lists that are bounded` } : { passed: false, says: faults.map(({ rule, place, says }) => `${place}: ${rule}. ${says}`).join('\n') });
}

/** Nothing of the last release is gone or changed, but for what it had deprecated and the changelog tells. */
export async function checkSchemaRelease(): Promise<Outcome> {
  const refusals = await findRefusals({
    released: buildSchema(read('packages/schema/released.graphql')), current: buildSchema(read('packages/schema/schema.graphql')), changelog: read('docs/api-changelog.md'),
  });
  return refusals.length === 0 ? { passed: true, says: 'nothing that was released breaks' } : { passed: false, says: refusals.map(({ path: at, says }) => `${at}: ${says}`).join('\n') };
}

/** On a real database: that every Node is fetched again by its id by those who may, and that no list gives more than a page. */
export async function checkSchemaOnData(): Promise<Outcome> {
  const file = 'apps/api/src/testing/schema/schema-on-data.test.ts';
  const { status, output } = await runCollecting(process.execPath, [bin('jest/bin/jest.js'), '-c', 'jest.config.mjs', file], { NODE_OPTIONS: '--experimental-vm-modules' });
  const passed = Number(/Tests:\s+(\d+) passed/.exec(output)?.[1] ?? 0);
  if (status === 0 && passed < 50) return { passed: false, says: `only ${String(passed)} things were tried, which is too few to be true` };
  return { passed: status === 0, says: status === 0 ? `${String(passed)} types and fields tried` : lastLines(output, 60) };
}
