import { buildSchema } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findRefusals, unreleased } from './compare-released.js';

/*
 * `npm run -w @footnote/schema release -- 1.1.0`: what the schema is now is what was released. From then on nothing of it goes without
 * having been deprecated; the changelog's "Unreleased" gets its version and its day.
 */

const NOTHING_YET = 'Nothing yet.';

/** Gives what was unreleased its version and its day, and begins anew; throws where there is nothing to release, or it was released already. */
export function dateChangelog(changelog: string, { version, day }: { readonly version: string; readonly day: string }): string {
  const told = unreleased(changelog).trim();
  if (told === '' || told === NOTHING_YET) throw new Error('Nothing stands under "Unreleased" in docs/api-changelog.md: say there what this release changes.');
  if (changelog.includes(`## ${version} (`)) throw new Error(`${version} stands in docs/api-changelog.md already.`);
  return changelog.replace('## Unreleased\n', `## Unreleased\n\n${NOTHING_YET}\n\n## ${version} (${day})\n`);
}

async function main(version: string | undefined): Promise<void> {
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) throw new Error('Give the version: npm run -w @footnote/schema release -- 1.1.0');
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const place = (name: string): string => path.join(root, name);
  const [sdl, released, changelog] = ['packages/schema/schema.graphql', 'packages/schema/released.graphql', 'docs/api-changelog.md'].map((name) => readFileSync(place(name), 'utf8'));
  if (sdl === undefined || released === undefined || changelog === undefined) throw new Error('A file is missing.');
  const refusals = await findRefusals({ released: buildSchema(released), current: buildSchema(sdl), changelog });
  if (refusals.length > 0) throw new Error(refusals.map(({ path: at, says }) => `${at}: ${says}`).join('\n'));
  const dated = dateChangelog(changelog, { version, day: new Date().toISOString().slice(0, 10) });
  writeFileSync(place('packages/schema/released.graphql'), sdl.replace(/^#.*\n/, `# The schema as ${version} released it. Written by \`npm run -w @footnote/schema release\`; never edited.\n`));
  writeFileSync(place('docs/api-changelog.md'), dated);
  process.stdout.write(`${version} is released: commit packages/schema/released.graphql and docs/api-changelog.md.\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv[2]).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
