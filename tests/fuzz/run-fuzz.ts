import { fuzzApi } from './fuzz-api.js';
import { layGround } from './lay-ground.js';

/*
 * `npm run fuzz -- [--runs 100000] [--seed 1] [--from 0]`: asks the API random questions and prints what must not have been answered.
 * A finding is made again by its seed and number: `npm run fuzz -- --seed 1 --from 4711 --runs 1`.
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
  const began = Date.now();
  const report = await fuzzApi(ground, {
    seed, from, runs,
    onProgress: (asked) => { if ((asked - 1) % 2_000 === 0) process.stderr.write(`${String(asked)} asked after ${String(Math.round((Date.now() - began) / 1_000))} s\n`); },
  });
  await ground.api.close();
  for (const { number, asker, what, request, answer } of report.findings.slice(0, 50)) {
    process.stdout.write(`\n--seed ${String(seed)} --from ${String(number)} --runs 1 (${asker}): ${what}\n${request.query}\n${JSON.stringify(request.variables)}\n${answer}\n`);
  }
  process.stdout.write(`\n${String(report.asked)} asked: ${String(report.answered)} answered, ${String(report.refused)} refused, ${String(report.findings.length)} that must not be\n`);
  return report.findings.length === 0 ? 0 : 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
