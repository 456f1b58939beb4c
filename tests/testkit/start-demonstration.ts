import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endProgram, startProgram, until } from './processes.js';
import { repositoryRoot } from './repository.js';
import { answers, newAddress, newDataFolder, startScript, type Product } from './start-product.js';
import type { Credentials } from './teacher-steps.js';

/** Three weeks of a class are made before it answers, on a machine that may be busy. */
const START_LIMIT_MS = 300_000;

/** The product on the demonstration: a desk with a class of 28 and three weeks behind it. */
export interface Demonstration extends Product {
  /** Who signs in at its desk. */
  readonly account: Credentials;
}

/** Makes a demonstration in a folder of its own and starts the product on it, as `npm run demo` does. */
export async function startDemonstration(): Promise<Demonstration> {
  const data = await newDataFolder();
  const address = await newAddress(data.folder);
  const { environment } = startScript(address);
  const program = startProgram({
    args: ['--conditions=footnote-source', '--import', 'tsx', 'scripts/demo.ts', '--folder', data.folder],
    environment: { ...environment, TSX_TSCONFIG_PATH: join(repositoryRoot, 'scripts/tsconfig.run.json') },
  });
  const stop = async (): Promise<void> => {
    await endProgram(program);
    await data.remove();
  };
  try {
    await until('the demonstration to be made and to answer', async () => {
      if (program.process.exitCode !== null) throw new Error(`The demonstration ended with status ${program.process.exitCode}:\n${program.output()}`);
      return (await answers(address.webUrl)) || undefined;
    }, START_LIMIT_MS);
    return { ...address, program, output: program.output, stop, account: await readAccount(data.folder) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readAccount(folder: string): Promise<Credentials> {
  const known = JSON.parse(await readFile(join(folder, 'demonstration.json'), 'utf8')) as { readonly account: Credentials }; // written by the demonstration once it is made
  return known.account;
}
