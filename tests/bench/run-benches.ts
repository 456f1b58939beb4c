import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../testkit/repository.js';

/* `npm run bench [-- NAME…]`: runs the benches of the packages one after the other, so that none measures another. */

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const benches = listBenches().filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
  if (benches.length === 0) {
    process.stderr.write(`No bench is called ${wanted.join(' or ')}; there are ${listBenches().join(', ')}.\n`);
    return 2;
  }
  let failed = 0;
  for (const file of benches) {
    process.stdout.write(`\n${file}\n`);
    failed += (await run(file)) === 0 ? 0 : 1;
  }
  return failed === 0 ? 0 : 1;
}

function listBenches(): readonly string[] {
  const folders = ['packages', 'apps'].flatMap((parent) => readdirSync(join(repositoryRoot, parent)).map((name) => join(parent, name, 'bench')));
  return folders.filter((folder) => existsSync(join(repositoryRoot, folder))).flatMap((folder) => readdirSync(join(repositoryRoot, folder)).filter((name) => name.endsWith('.bench.ts')).map((name) => join(folder, name)));
}

async function run(file: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=footnote-source', file], { cwd: repositoryRoot, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => { resolve(status ?? 1); });
  });
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
