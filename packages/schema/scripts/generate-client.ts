import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

/*
 * What somebody else's program is written with: every type of the schema, and the examples of the guide as typed documents. They are the
 * same files that the playground shows and the tests run, so that none of them is out of date. `--check` compares and writes nothing.
 */

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const examplesFolder = join(packageFolder, 'examples');
const outputFile = join(packageFolder, 'src/client/generated/graph.ts');
const banner = '// Generated from schema.graphql and examples/*.graphql by `npm run -w @footnote/schema codegen`. Do not edit.\n';

async function generate(): Promise<string> {
  const documents = readdirSync(examplesFolder).filter((name) => name.endsWith('.graphql')).sort().map((location) => ({ location, document: parse(readFileSync(join(examplesFolder, location), 'utf8')) }));
  const code = await codegen({
    filename: outputFile,
    schema: parse(readFileSync(join(packageFolder, 'schema.graphql'), 'utf8')),
    documents,
    config: {
      scalars: { Date: 'string', DateTime: 'string', URL: 'string', Edtf: 'string' },
      strictScalars: true,
      enumsAsConst: true,
      useTypeImports: true,
      immutableTypes: true,
      namingConvention: { enumValues: 'keep' },
      skipTypename: true,
      dedupeFragments: true,
      avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ types: {} }, { operations: {} }, { documents: {} }],
    pluginMap: { types: typescript, operations: typescriptOperations, documents: typedDocumentNode },
  });
  return `${banner}${code.trimEnd()}\n`;
}

const code = await generate();
if (!process.argv.includes('--check')) {
  mkdirSync(dirname(outputFile), { recursive: true });
  writeFileSync(outputFile, code);
  process.stdout.write('schema.graphql and examples → src/client/generated/graph.ts\n');
} else if (!existsSync(outputFile) || readFileSync(outputFile, 'utf8') !== code) {
  process.stderr.write('src/client/generated/graph.ts is not what the schema and the examples generate: run `npm run -w @footnote/schema codegen` and commit it.\n');
  process.exitCode = 1;
}
