import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';

/*
 * Turns examples/NN-name.graphql and their variables into one list, for the playground's menu, the guide and the tests. Each file
 * begins with two lines of comment: its title, and a sentence. `--check` compares with what is committed and writes nothing.
 */

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const examplesFolder = join(packageFolder, 'examples');
const outputFile = join(packageFolder, 'src/browser/generated/examples.ts');

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

function write(examples: readonly Example[]): string {
  return `// Generated from examples/*.graphql by \`npm run -w @footnote/schema codegen\`. Do not edit.

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

function main(): void {
  const examples = readExamples();
  const mistakes = findMistakes(examples, readFileSync(join(packageFolder, 'schema.graphql'), 'utf8'));
  const code = write(examples);
  if (mistakes.length > 0) {
    process.stderr.write(`examples/*.graphql do not fit schema.graphql:\n${mistakes.map((mistake) => `  - ${mistake}\n`).join('')}`);
    process.exitCode = 1;
  } else if (!process.argv.includes('--check')) {
    mkdirSync(dirname(outputFile), { recursive: true });
    writeFileSync(outputFile, code);
    process.stdout.write(`${String(examples.length)} examples → src/browser/generated/examples.ts\n`);
  } else if (!existsSync(outputFile) || readFileSync(outputFile, 'utf8') !== code) {
    process.stderr.write('src/browser/generated/examples.ts is not what examples/*.graphql generate: run `npm run -w @footnote/schema codegen` and commit it.\n');
    process.exitCode = 1;
  }
}

main();
