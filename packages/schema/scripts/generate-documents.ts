import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, specifiedRules, validate, type DocumentNode } from 'graphql';

/*
 * Turns operations/*.graphql into TypedDocumentNodes that a browser can import: parsed ahead of time, so that neither
 * graphql-js nor TypeGraphQL reaches it. `--check` compares with what is committed and writes nothing.
 */

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const operationsFolder = join(packageFolder, 'operations');
const outputFile = join(packageFolder, 'src/browser/generated/documents.ts');
const banner = '// Generated from operations/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.\n';

interface Operations { readonly location: string; readonly document: DocumentNode }

function readOperations(): Operations[] {
  return readdirSync(operationsFolder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const location = join(operationsFolder, name);
      return { location: name, document: parse(readFileSync(location, 'utf8')) };
    });
}

/** All operations are validated as one document, because fragments are shared between files. */
function findMistakes(sdl: string, operations: readonly Operations[]): readonly string[] {
  const document: DocumentNode = { kind: operations[0]?.document.kind ?? parse('{a}').kind, definitions: operations.flatMap((file) => file.document.definitions) };
  const rules = specifiedRules.filter((rule) => rule.name !== 'NoUnusedFragmentsRule' && rule.name !== 'LoneAnonymousOperationRule');
  return validate(buildSchema(sdl), document, rules).map((error) => error.message);
}

async function generate(sdl: string, operations: Operations[]): Promise<string> {
  const code = await codegen({
    filename: outputFile,
    schema: parse(sdl),
    documents: operations,
    config: {
      scalars: { Date: 'string', DateTime: 'string', URL: 'string', Edtf: 'string' },
      strictScalars: true,
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      onlyOperationTypes: true,
      dedupeFragments: true,
      avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ types: {} }, { operations: {} }, { documents: {} }],
    pluginMap: { types: typescript, operations: typescriptOperations, documents: typedDocumentNode },
  });
  return `${banner}${code.trimEnd()}\n`;
}

async function main(): Promise<void> {
  const sdl = readFileSync(join(packageFolder, 'schema.graphql'), 'utf8');
  const operations = readOperations();
  const mistakes = findMistakes(sdl, operations);
  if (mistakes.length > 0) {
    process.stderr.write(`operations/*.graphql do not fit schema.graphql:\n${mistakes.map((mistake) => `  - ${mistake}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  const code = operations.length === 0 ? `${banner}export {};\n` : await generate(sdl, operations);
  if (process.argv.includes('--check')) {
    const committed = existsSync(outputFile) ? readFileSync(outputFile, 'utf8') : '';
    if (committed === code) return;
    process.stderr.write('src/browser/generated/documents.ts is not what operations/*.graphql generate: run `npm run -w @footnote/schema codegen` and commit it.\n');
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(outputFile), { recursive: true });
  writeFileSync(outputFile, code);
  process.stdout.write(`${String(operations.length)} files of operations → src/browser/generated/documents.ts\n`);
}

await main();
