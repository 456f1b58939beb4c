import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AccessCase } from './access-case.js';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));

/** Every case there is: what a file named `*.access.ts` exports as `accessCases`. */
export async function loadCases(): Promise<readonly AccessCase[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.access.ts')).sort();
  const found: AccessCase[] = [];
  // One after the other: two imports at once that share a module meet it half linked.
  for (const name of files) found.push(...((await import(join(SOURCE, name))) as { readonly accessCases: readonly AccessCase[] }).accessCases);
  return found;
}
