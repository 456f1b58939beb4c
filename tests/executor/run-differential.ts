import { layGround } from '../fuzz/lay-ground.js';
import { compareRandomly } from './compare-executors.js';

/*
 * `npm run differential -- [--runs 10000] [--seed 1] [--from 0]`: asks the plans and graphql-js the same random questions, and prints where
 * they do not answer alike.
 */

function readNumber(name: string, standard: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? standard : Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`);
  return value;
}

async function main(): Promise<number> {
  const [runs, seed, from] = [readNumber('runs', 10_000), readNumber('seed', 1), readNumber('from', 0)];
  const ground = await layGround();
  const reference = await ground.api.replica({ executor: 'reference' });
  const began = Date.now();
  const report = await compareRandomly(ground, { planned: ground.api.app, reference }, {
    seed, from, runs, onProgress: (asked) => { if (asked % 1_000 === 0) process.stderr.write(`${String(asked)} compared after ${String(Math.round((Date.now() - began) / 1_000))} s\n`); },
  });
  await reference.close();
  await ground.api.close();
  for (const { asked, planned, reference: expected } of report.differences.slice(0, 20)) {
    process.stdout.write(`\n${asked.query}\n${JSON.stringify(asked.variables)}\nplanned:   ${planned.slice(0, 3_000)}\nreference: ${expected.slice(0, 3_000)}\n`);
  }
  process.stdout.write(`\n${String(report.asked)} documents, ${String(report.withData)} answered with data and ${String(report.withErrors)} with errors: ${String(report.differences.length)} answered differently\n`);
  return report.differences.length === 0 ? 0 : 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
