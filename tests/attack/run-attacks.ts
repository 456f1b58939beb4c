import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ATTACKS, isHandled, type Attack, type Outcome } from './attacks.js';
import type { Question, Told } from './serve-target.js';
import { answersHonestly, type Target } from './target.js';

/*
 * `npm run attack [-- NAME…]`: attacks a server in a process of its own and prints how each attack ended, what it cost that process in
 * CPU (the least of three times: what else the machine does only adds), and whether the next honest request was answered. Ends with
 * status 1 where one was not handled; what it cost is shown, and held against 50 ms by whoever reads it.
 */

const MOST_CPU_MS = 50;
const TIMES = 3;
const IDLE_MS = 3_000;

interface Line { readonly name: string; readonly outcome: string; readonly cpu: number; readonly handled: boolean; readonly honest: boolean }

function startTarget(): ChildProcess {
  return fork(fileURLToPath(new URL('./serve-target.ts', import.meta.url)), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Asks the target's process and waits for what it tells. */
function hear<Kind extends Told['is']>(child: ChildProcess, is: Kind, question?: Question): Promise<Extract<Told, { is: Kind }>> {
  return new Promise((resolve, reject) => {
    const listen = (told: Told): void => {
      if (told.is !== is) return;
      child.off('message', listen).off('exit', fail);
      // Its kind was just looked at.
      resolve(told as Extract<Told, { is: Kind }>);
    };
    const fail = (status: number | null): void => { reject(new Error(`the API ended with status ${String(status)}`)); };
    child.on('message', listen).once('exit', fail);
    if (question !== undefined) child.send(question);
  });
}

interface Measuring {
  readonly child: ChildProcess;
  readonly target: Target;
  /** What it costs to do nothing, in milliseconds of CPU a millisecond. */
  readonly idle: number;
}

async function measure({ child, target, idle }: Measuring, attack: Attack): Promise<Line> {
  const costs: number[] = [];
  let outcome: Outcome = { is: 'CLOSED', how: '' };
  let [handled, honest] = [true, true];
  for (let left = attack.slow ? 1 : TIMES; left > 0; left -= 1) {
    const began = Date.now();
    const before = (await hear(child, 'CPU', { is: 'CPU' })).milliseconds;
    outcome = await attack.run(target);
    const spent = (await hear(child, 'CPU', { is: 'CPU' })).milliseconds - before;
    costs.push(Math.max(0, spent - idle * (Date.now() - began)) / (attack.requests ?? 1));
    handled &&= isHandled(attack, outcome);
    honest &&= await answersHonestly(target);
  }
  return { name: attack.requests === undefined ? attack.name : `${attack.name} (CPU of each)`, outcome: outcome.is === 'CLOSED' ? `closed: ${outcome.how}` : String(outcome.status), cpu: Math.min(...costs), handled, honest };
}

async function measureIdle(child: ChildProcess): Promise<number> {
  const before = (await hear(child, 'CPU', { is: 'CPU' })).milliseconds;
  await new Promise((resolve) => { setTimeout(resolve, IDLE_MS); });
  return ((await hear(child, 'CPU', { is: 'CPU' })).milliseconds - before) / IDLE_MS;
}

function print(lines: readonly Line[]): void {
  process.stdout.write(`\n| attack | ended with | CPU of the API, ms | next honest request | |\n|---|---|---:|---|---|\n`);
  for (const { name, outcome, cpu, handled, honest } of lines) {
    process.stdout.write(`| ${name} | ${outcome} | ${cpu.toFixed(0)}${cpu > MOST_CPU_MS ? ' (over 50)' : ''} | ${honest ? 'answered' : 'NOT ANSWERED'} | ${handled ? 'handled' : 'NOT HANDLED'} |\n`);
  }
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const attacks = ATTACKS.filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)));
  const child = startTarget();
  const { port, guessedIds } = await hear(child, 'READY');
  const target: Target = { port, guessedIds, storm: async (times) => { await hear(child, 'STORMED', { is: 'STORM', times }); } };
  // A server that has just started compiles what it runs for the first time.
  for (let warm = 0; warm < 100; warm += 1) await answersHonestly(target);
  const idle = await measureIdle(child);
  const lines: Line[] = [];
  for (const attack of attacks) lines.push(await measure({ child, target, idle }, attack));
  print(lines);
  child.disconnect();
  return lines.every(({ handled, honest }) => handled && honest) ? 0 : 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
