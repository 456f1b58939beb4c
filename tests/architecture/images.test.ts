import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../testkit/repository.js';

const dockerfile = readFileSync(join(repositoryRoot, 'Dockerfile'), 'utf8');
const foldersIn = (folder: string): readonly string[] => readdirSync(join(repositoryRoot, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(repositoryRoot, folder, 'package.json'), 'utf8')) as { readonly name: string; readonly dependencies?: Readonly<Record<string, string>> };

/** The folders of our own packages that a workspace needs when it runs, and those that these need. */
function neededBy(folder: string, found = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    const needed = foldersIn('packages').find((one) => manifestOf(one).name === name);
    if (needed === undefined || found.has(needed)) continue;
    found.add(needed);
    neededBy(needed, found);
  }
  return found;
}

// No daemon runs where the tests run: what is forgotten here would be found by whoever first builds the images.
describe('the images', () => {
  it.each([...foldersIn('apps'), ...foldersIn('packages'), 'tests'])('are installed with the manifest of %s', (folder) => {
    expect(dockerfile).toContain(`COPY ${folder}/package.json ${folder}/\n`);
  });

  it('hold what the API and the command line need of our own packages', () => {
    const needed = [...new Set([...neededBy('apps/api'), ...neededBy('apps/cli')])].sort();
    expect(needed).toContain('packages/importer');
    expect(needed.filter((folder) => !dockerfile.includes(`COPY --from=build /app/${folder}/dist ${folder}/dist\n`))).toEqual([]);
  });
});
