import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, specifiedRules, validate, type DocumentNode } from 'graphql';
import { trustOperations, trustText, writeHashes, writeManifest, type TrustedDocument } from './trusted-documents.js';

/*
 * Turns operations/*.graphql into TypedDocumentNodes that a browser can import: parsed ahead of time, so that neither
 * graphql-js nor TypeGraphQL reaches it; and writes down what the API runs by its hash. `--check` compares with what is committed and writes nothing.
 */

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const operationsFolder = join(packageFolder, 'operations');
const outputFile = join(packageFolder, 'src/browser/generated/documents.ts');
const examplesFolder = join(packageFolder, 'examples');
const manifestFile = join(packageFolder, 'trusted-documents.json');
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

/** The examples of the playground, as they stand there. */
function readExamples(): readonly TrustedDocument[] {
  const names = existsSync(examplesFolder) ? readdirSync(examplesFolder).filter((name) => name.endsWith('.graphql')).sort() : [];
  return names.flatMap((name) => trustText(name, readFileSync(join(examplesFolder, name), 'utf8')) ?? []);
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
  const trusted = trustOperations(operations.map(({ document }) => document));
  const code = operations.length === 0 ? `${banner}export {};\n` : writeHashes(await generate(sdl, operations), trusted);
  const written: readonly (readonly [string, string])[] = [[outputFile, code], [manifestFile, writeManifest([...trusted, ...readExamples()])]];
  if (process.argv.includes('--check')) {
    const stale = written.filter(([file, text]) => (existsSync(file) ? readFileSync(file, 'utf8') : '') !== text).map(([file]) => relative(packageFolder, file));
    if (stale.length === 0) return;
    process.stderr.write(`${stale.join(' and ')} ${stale.length === 1 ? 'is' : 'are'} not what the operations generate: run \`npm run -w @footnote/schema codegen\` and commit it.\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(outputFile), { recursive: true });
  for (const [file, text] of written) writeFileSync(file, text);
  process.stdout.write(`${String(operations.length)} files of operations → src/browser/generated/documents.ts, trusted-documents.json\n`);
}

await main();
