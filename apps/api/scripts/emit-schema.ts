import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printApiSchema } from '../src/print-schema.js';
import { buildApiSchema } from '../src/schema.js';

/*
 * Writes the SDL that the classes and resolvers make, for clients and for review: what changes in it is seen in the commit that
 * changes it. `--check` compares with what is committed and writes nothing.
 */
const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../packages/schema/schema.graphql');
const sdl = printApiSchema(buildApiSchema());

if (!process.argv.includes('--check')) {
  writeFileSync(file, sdl);
  process.stdout.write(`${String(sdl.split('\n').length)} lines → packages/schema/schema.graphql\n`);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== sdl) {
  process.stderr.write('packages/schema/schema.graphql is not what the classes make: run `npm run -w @footnote/schema sdl` and commit it.\n');
  process.exitCode = 1;
} else {
  process.stdout.write('packages/schema/schema.graphql is what the classes make.\n');
}
