/** Writes the JSON Schemas that the loader checks with to packages/corpus/schema, for editors. A test holds the two equal. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACK_SCHEMAS } from '../format/schemas.js';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));
for (const [kind, schema] of Object.entries(PACK_SCHEMAS)) {
  writeFileSync(`${folder}/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
console.log(`${Object.keys(PACK_SCHEMAS).length} schemas written to ${folder}`);
