import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../testkit/repository.js';
import type { GroundKind } from './fault.js';
import { keepParts, readParts } from './keep-progress.js';
import { countFaults, GROUNDS, listFaults, makeFaults, type FaultPlan, type FaultReport } from './make-faults.js';
import { isGood, joinReports, writeReport } from './write-report.js';

/*
 * `npm run faults -- [--kills 200] [--seed 1] [--only NAME…] [--ground NAME…] [--students 12] [--from build|source] [--resume FILE] [--minutes 7] [--report docs/reliability.md] [--json FILE]`:
 * makes every fault under load, and says what became of the answers. Ends with status 1 where an acknowledged answer was lost or counts
 * twice, or anything is half made.
 */

const USAGE = `npm run faults -- [--kills 20] [--seed 1] [--only NAME] [--ground NAME] [--students 12] [--from build|source] [--resume FILE] [--minutes N] [--report FILE] [--json FILE] [--join FILE] [--remark SENTENCE] [--list]

  --only and --ground may be given more than once. With --resume a run is made in parts: it goes on where the file says that the last part ended, and
  all parts are one report; --minutes ends a part after the fault in hand. With --join (more than once) nothing is made: runs that were written with --json become one report. A remark stands in the report beside what was not reached. The grounds: ${GROUNDS.join(', ')}.`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: {
    kills: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' }, students: { type: 'string', default: '12' }, only: { type: 'string', multiple: true, default: [] },
    ground: { type: 'string', multiple: true, default: [] }, from: { type: 'string', default: 'build' }, resume: { type: 'string' }, minutes: { type: 'string' }, report: { type: 'string' }, json: { type: 'string' }, join: { type: 'string', multiple: true, default: [] }, remark: { type: 'string' }, list: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
  } });
  if (values.help) return say(USAGE, 0);
  const known = listFaults('build');
  if (values.list) return say(known.map(({ name, says, grounds }) => `${name.padEnd(30)} ${says} (${grounds.join(', ')})`).join('\n'), 0);
  const unknown = [...values.only.filter((name) => !known.some((fault) => fault.name === name)), ...values.ground.filter((name) => !GROUNDS.some((kind) => kind === name))];
  const [kills, seed, students, minutes] = [values.kills, values.seed, values.students, values.minutes ?? '0'].map(Number);
  if (unknown.length > 0 || ![kills, seed, students].every((count) => Number.isInteger(count)) || !Number.isFinite(minutes) || (values.from !== 'build' && values.from !== 'source')) return say(`${unknown.length > 0 ? `Unknown: ${unknown.join(', ')}.\n` : ''}${USAGE}`, 2);
  const plan: FaultPlan = {
    from: values.from, seed: seed ?? 1, kills: kills ?? 20, students: students ?? 12, only: values.only, grounds: values.ground.length === 0 ? GROUNDS : values.ground as GroundKind[], // looked at above
    say: (sentence) => { process.stderr.write(`${sentence}\n`); }, isEnough: stopOnSignals(minutes ?? 0),
  };
  const parts = values.join.length > 0 ? values.join.map((file) => JSON.parse(readFileSync(file, 'utf8')) as FaultReport) : await makePart(plan, values.resume ?? null); // written by --json
  const report = joinReports(parts);
  const text = writeReport(report, { seed: values.seed, students: students ?? 12, from: values.from, remark: values.remark ?? null, parts: parts.length });
  if (values.report !== undefined) writeFileSync(path.resolve(repositoryRoot, values.report), text);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(report, null, 1));
  return say(text, isGood(report) ? 0 : 1);
}

/** Makes what is left of a run, or as much of it as there is time for; all of its parts. */
async function makePart(plan: FaultPlan, file: string | null): Promise<readonly FaultReport[]> {
  const before = file === null ? [] : readParts(file, plan);
  const part = await makeFaults({ ...plan, parts: before });
  // Where nothing is left, or there is no time, what is there is told.
  const parts = part.grounds.length + part.unreached.length === 0 ? before : [...before, part];
  if (file !== null) keepParts(file, plan, parts);
  const made = joinReports(parts).grounds.flatMap(({ events }) => events).length;
  if (file !== null) plan.say(`${String(made)} of ${String(countFaults(plan))} faults are made${made < countFaults(plan) ? '; the same command goes on with the next' : ''}.`);
  return parts;
}

/** Ctrl-C ends the run after the fault in hand, with everything that it started, and reports what was made, as does the end of its time; a second one ends it at once. */
function stopOnSignals(minutes: number): () => boolean {
  let isEnough = false;
  const end = minutes > 0 ? performance.now() + minutes * 60_000 : Infinity;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isEnough) process.exit(130);
      isEnough = true;
      process.stderr.write('It ends after this fault.\n');
    });
  }
  return () => isEnough || performance.now() >= end;
}

function say(text: string, status: number): number {
  process.stdout.write(`${text}\n`);
  return status;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
