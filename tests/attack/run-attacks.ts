import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ATTACKS, isHandled, type Attack, type Outcome } from './attacks.js';
import type { Question, Told } from './serve-target.js';
import { answersHonestly, type Target } from './target.js';

/*
 * `npm run attack [-- NAME…]`: attacks a server in a process of its own and prints how each attack ended, what that process spent in CPU
 * meanwhile, how much of that it would have spent with nobody there, what is left for the attack, and whether the next honest request was
 * answered. Of three times the cheapest is shown: what else the machine does, or the collector of memory, only adds. At rest it is looked
 * at before and after, and the lesser of the two is taken off. Ends with status 1 where an attack was not handled; what one cost is shown,
 * and held against 50 ms by whoever reads it.
 */

const MOST_CPU_MS = 50;
const TIMES = 3;
const IDLE_MS = 12_000;

/** Milliseconds of CPU that were spent within milliseconds of time. */
interface Spent { readonly cpu: number; readonly time: number }
interface Line { readonly attack: Attack; readonly outcome: Outcome; readonly spent: readonly Spent[]; readonly handled: boolean; readonly honest: boolean }

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

async function spend(child: ChildProcess, work: () => Promise<void>): Promise<Spent> {
  const [began, before] = [Date.now(), (await hear(child, 'CPU', { is: 'CPU' })).milliseconds];
  await work();
  return { cpu: (await hear(child, 'CPU', { is: 'CPU' })).milliseconds - before, time: Date.now() - began };
}

async function measure({ child, target }: { readonly child: ChildProcess; readonly target: Target }, attack: Attack): Promise<Line> {
  const spent: Spent[] = [];
  let outcome: Outcome = { is: 'CLOSED', how: '' };
  let [handled, honest] = [true, true];
  for (let left = TIMES; left > 0; left -= 1) {
    spent.push(await spend(child, async () => { outcome = await attack.run(target); }));
    handled &&= isHandled(attack, outcome);
    honest &&= await answersHonestly(target);
  }
  return { attack, outcome, spent, handled, honest };
}

/** What it costs to do nothing, in milliseconds of CPU a millisecond. */
async function measureRest(child: ChildProcess): Promise<number> {
  const { cpu, time } = await spend(child, () => new Promise((resolve) => { setTimeout(resolve, IDLE_MS); }));
  return cpu / time;
}

function print(lines: readonly Line[], rest: number): void {
  process.stdout.write(`\nAt rest the API spends ${(rest * 1_000).toFixed(1)} ms of CPU a second.\n\n| attack | ended with | ms of CPU meanwhile | of that at rest | of the attack | next honest request | |\n|---|---|---:|---:|---:|---|---|\n`);
  for (const { attack: { name, requests = 1 }, outcome, spent, handled, honest } of lines) {
    const [{ cpu, time } = { cpu: 0, time: 0 }] = spent.map((one) => ({ cpu: one.cpu / requests, time: one.time / requests })).sort((a, b) => (a.cpu - a.time * rest) - (b.cpu - b.time * rest));
    const own = Math.max(0, cpu - time * rest);
    const ended = outcome.is === 'CLOSED' ? `closed: ${outcome.how}` : String(outcome.status);
    process.stdout.write(`| ${name}${requests === 1 ? '' : ' (CPU of each)'} | ${ended} | ${cpu.toFixed(0)} | ${(time * rest).toFixed(0)} | ${own.toFixed(0)}${own > MOST_CPU_MS ? ' (over 50)' : ''} | ${honest ? 'answered' : 'NOT ANSWERED'} | ${handled ? 'handled' : 'NOT HANDLED'} |\n`);
  }
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const attacks = ATTACKS.filter(({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)));
  const child = startTarget();
  const { port, guessedIds, cookie } = await hear(child, 'READY');
  const target: Target = { port, guessedIds, cookie, storm: async (times) => { await hear(child, 'STORMED', { is: 'STORM', times }); } };
  // A server that has just started compiles what it runs for the first time.
  for (let warm = 0; warm < 100; warm += 1) await answersHonestly(target);
  const restBefore = await measureRest(child);
  const lines: Line[] = [];
  for (const attack of attacks) lines.push(await measure({ child, target }, attack));
  print(lines, Math.min(restBefore, await measureRest(child)));
  child.disconnect();
  return lines.every(({ handled, honest }) => handled && honest) ? 0 : 1;
}

main().then((status) => { process.exit(status); }, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exit(2);
});
