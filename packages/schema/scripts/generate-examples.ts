import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, validate } from 'graphql';

/*
 * Turns examples/NN-name.graphql and their variables into one list, for the playground's menu, the guide and the tests. Each file
 * begins with two lines of comment: its title, and a sentence. `--check` compares with what is committed and writes nothing.
 */

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const examplesFolder = join(packageFolder, 'examples');
const outputFolder = join(packageFolder, 'src/browser/generated');
const banner = '// Generated from examples/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.\n';

interface Example { readonly name: string; readonly title: string; readonly says: string; readonly query: string; readonly variables: string }

const FILE = /^\d\d-([a-z0-9-]+)\.graphql$/;

function readExamples(): readonly Example[] {
  return readdirSync(examplesFolder).sort().flatMap((file) => {
    const name = FILE.exec(file)?.[1];
    return name === undefined ? [] : [readExample(file, name)];
  });
}

function readExample(file: string, name: string): Example {
  const query = readFileSync(join(examplesFolder, file), 'utf8');
  const [first = '', second = ''] = query.split('\n');
  if (!first.startsWith('# ') || !second.startsWith('# ')) throw new Error(`${file} has to begin with two lines of comment: its title, and a sentence`);
  const variablesFile = join(examplesFolder, file.replace('.graphql', '.variables.json'));
  const variables = existsSync(variablesFile) ? readFileSync(variablesFile, 'utf8').trim() : '';
  if (variables !== '') JSON.parse(variables);
  return { name, title: first.slice(2), says: second.slice(2), query, variables };
}

function findMistakes(examples: readonly Example[], sdl: string): readonly string[] {
  const schema = buildSchema(sdl);
  return examples.flatMap(({ name, query }) => validate(schema, parse(query)).map((error) => `${name}: ${error.message}`));
}

function writeList(examples: readonly Example[]): string {
  return `${banner}
export type * from './example-types.js';

/** A query that is worth trying. */
export interface Example {
  /** What links and tests call it. */
  readonly name: string;
  readonly title: string;
  /** What it asks, in a sentence. */
  readonly says: string;
  readonly query: string;
  /** Its variables as JSON; empty where it takes none. What stands in braces is filled in by whoever runs it. */
  readonly variables: string;
}

/** Every example, in the order of the menu. */
export const EXAMPLES: readonly Example[] = ${JSON.stringify(examples, null, 2)};
`;
}

/** What each of them answers, as types: a name that the schema changes is seen by whoever reads an answer. */
async function writeTypes(examples: readonly Example[], sdl: string): Promise<string> {
  const code = await codegen({
    filename: 'example-types.ts', schema: parse(sdl),
    documents: examples.map(({ name, query }) => ({ location: name, document: parse(query) })),
    config: { scalars: { Date: 'string', DateTime: 'string', URL: 'string', Edtf: 'string' }, strictScalars: true, enumsAsTypes: true, immutableTypes: true, skipTypename: true, onlyOperationTypes: true },
    plugins: [{ types: {} }, { operations: {} }], pluginMap: { types: typescript, operations: typescriptOperations },
  });
  return `${banner}${code.trimEnd()}\n`;
}

async function main(): Promise<void> {
  const examples = readExamples();
  const sdl = readFileSync(join(packageFolder, 'schema.graphql'), 'utf8');
  const mistakes = findMistakes(examples, sdl);
  if (mistakes.length > 0) {
    process.stderr.write(`examples/*.graphql do not fit schema.graphql:\n${mistakes.map((mistake) => `  - ${mistake}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  const files = { 'examples.ts': writeList(examples), 'example-types.ts': await writeTypes(examples, sdl) };
  for (const [name, code] of Object.entries(files)) {
    const file = join(outputFolder, name);
    if (!process.argv.includes('--check')) {
      mkdirSync(outputFolder, { recursive: true });
      writeFileSync(file, code);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== code) {
      process.stderr.write(`src/browser/generated/${name} is not what examples/*.graphql generate: run \`npm run -w @footnote/schema codegen\` and commit it.\n`);
      process.exitCode = 1;
    }
  }
  process.stdout.write(`${String(examples.length)} examples → src/browser/generated/examples.ts, example-types.ts\n`);
}

await main();
