import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { throwDice, type Dice } from '../fuzz/dice.js';
import { BACKUP_FAULTS } from './backup-faults.js';
import { CLOCK_FAULTS } from './clock-faults.js';
import { countLosses, type Count } from './count-losses.js';
import { CROWD_FAULTS } from './crowd-faults.js';
import { DISK_FAULTS } from './disk-faults.js';
import type { Fault, Ground, GroundKind, Made } from './fault.js';
import type { RunFrom } from './keep-api.js';
import { KILLS, STOPS } from './kill-faults.js';
import { migrationFaults } from './migration-faults.js';
import { NETWORK_FAULTS } from './network-faults.js';
import { openGround } from './open-ground.js';

export interface FaultPlan {
  readonly from: RunFrom;
  readonly seed: number;
  /** How many kills, of all kinds together. */
  readonly kills: number;
  /** Names of faults; all of them where none is named. */
  readonly only: readonly string[];
  readonly grounds: readonly GroundKind[];
  readonly students: number;
  /** What earlier parts of the same run have made; it goes on after that. */
  readonly parts?: readonly FaultReport[];
  readonly say: (sentence: string) => void;
  /** Whether to end after the fault in hand, and report what was made. */
  readonly isEnough?: () => boolean;
}

/** One fault that was made, or could not be. */
export interface Event {
  readonly fault: Pick<Fault, 'name' | 'says' | 'isKill'>;
  readonly ground: GroundKind;
  /** From the end of the fault to the first answer that was asked for after it; null where it was not made. */
  readonly recoveryMs: number | null;
  readonly remarks: readonly string[];
  readonly wrong: readonly string[];
  readonly skipped: string | null;
  /** How many processes wanted a core just then, on average over a minute. */
  readonly load: number;
}

/** What a class on one ground went through. */
export interface GroundReport { readonly kind: GroundKind; readonly events: readonly Event[]; readonly count: Count; readonly came: Readonly<Record<string, number>>; readonly starts: number }
export interface Unreached { readonly kind: GroundKind; readonly why: string; readonly faults: readonly Fault[] }
export interface FaultReport { readonly grounds: readonly GroundReport[]; readonly unreached: readonly Unreached[]; readonly seconds: number }

export const GROUNDS: readonly GroundKind[] = ['embedded', 'external', 'skewable', 'small'];
const RECOVERY_LIMIT_MS = 120_000;

/** Every fault that there is. */
export function listFaults(from: RunFrom): readonly Fault[] {
  return [...KILLS, ...migrationFaults(from), ...STOPS, ...DISK_FAULTS, ...NETWORK_FAULTS, ...CROWD_FAULTS, ...BACKUP_FAULTS, ...CLOCK_FAULTS];
}

/** Makes the faults of a plan, ground after ground, each under load, and counts what became of the answers. */
export async function makeFaults(plan: FaultPlan): Promise<FaultReport> {
  const began = performance.now();
  const { parts = [] } = plan;
  // A later part goes on with the same faults, at moments of its own.
  const dice = parts.length === 0 ? throwDice(plan.seed) : throwDice(plan.seed + parts.length * PART);
  const grounds: GroundReport[] = [];
  const unreached: Unreached[] = [];
  for (const [kind, faults] of listLeft(plan, parts.length === 0 ? dice : throwDice(plan.seed))) {
    if (plan.isEnough?.() === true) break;
    plan.say(`${kind}: ${String(faults.length)} faults`);
    const opened = await openGround(kind, { from: plan.from, students: plan.students, dice });
    if (!opened.ok) {
      unreached.push({ kind, why: opened.why, faults: [...new Set(faults)] });
      continue;
    }
    try {
      grounds.push(await goThrough(opened.ground, faults, plan));
    } finally {
      await opened.close();
    }
  }
  return { grounds, unreached, seconds: (performance.now() - began) / 1000 };
}

/** Far from the seed that anybody would give to another run. */
const PART = 1_000_003;

/** How many faults of a plan there are, those that could not be made included. */
export function countFaults(plan: FaultPlan): number {
  return [...schedule(plan, throwDice(plan.seed)).values()].reduce((sum, faults) => sum + faults.length, 0);
}

/** What earlier parts have left to be done; a ground that cannot be had is not tried again. */
function listLeft(plan: FaultPlan, dice: Dice): ReadonlyMap<GroundKind, readonly Fault[]> {
  const { parts = [] } = plan;
  const done = (kind: GroundKind): number => parts.flatMap(({ grounds }) => grounds).filter((ground) => ground.kind === kind).reduce((sum, { events }) => sum + events.length, 0);
  const cannot = new Set(parts.flatMap(({ unreached }) => unreached.map(({ kind }) => kind)));
  return new Map([...schedule(plan, dice)].map(([kind, faults]): readonly [GroundKind, readonly Fault[]] => [kind, cannot.has(kind) ? [] : faults.slice(done(kind))]).filter(([, faults]) => faults.length > 0));
}

/** Which faults are made where, in which order: kills by the dice, everything else once a ground. */
function schedule({ only, kills, grounds, from }: FaultPlan, dice: Dice): ReadonlyMap<GroundKind, readonly Fault[]> {
  const wanted = listFaults(from).filter(({ name }) => only.length === 0 || only.includes(name));
  const places = wanted.filter(({ isKill }) => isKill).flatMap((fault) => fault.grounds.filter((kind) => grounds.includes(kind)).flatMap((kind) => Array.from({ length: weightOf(fault) }, () => ({ fault, kind }))));
  const killed = places.length === 0 ? [] : Array.from({ length: kills }, () => dice.pick(places));
  const planned = grounds.map((kind): readonly [GroundKind, readonly Fault[]] => [kind, [...wanted.filter((fault) => !fault.isKill && fault.grounds.includes(kind)), ...killed.filter((one) => one.kind === kind).map(({ fault }) => fault)]]);
  return new Map(planned.filter(([, faults]) => faults.length > 0));
}

/** A disk that is full is a disk that is full. */
function weightOf({ name }: Fault): number {
  return name.includes('disk') ? 1 : 4;
}

async function goThrough(ground: Ground, faults: readonly Fault[], { say, isEnough }: FaultPlan): Promise<GroundReport> {
  const events: Event[] = [];
  for (const fault of faults) {
    if (isEnough?.() === true) break;
    // A class at work: at some moment of what it does.
    await wait(300 + ground.dice.below(1_200));
    const event = await makeOne(ground, fault);
    events.push(event);
    say(`${ground.kind} ${String(events.length)}/${String(faults.length)} ${fault.name}: ${event.skipped ?? `served after ${String(Math.round(event.recoveryMs ?? 0))} ms`}${event.wrong.map((sentence) => `\n  WRONG: ${sentence}`).join('')}`);
  }
  await ground.busy.sendHome();
  const client = await ground.site.database.connect();
  try {
    const count = await countLosses(client, ground.ledger, { isClockTrue: ground.kind !== 'skewable' });
    return { kind: ground.kind, events, count, came: ground.ledger.counts(), starts: ground.site.api.starts() };
  } finally {
    await client.end();
  }
}

async function makeOne(ground: Ground, fault: Fault): Promise<Event> {
  const made: Made = await fault.make(ground);
  const event = { fault, ground: ground.kind, load: loadavg()[0] ?? 0 };
  if (!made.made) return { ...event, recoveryMs: null, remarks: [], wrong: [], skipped: made.why };
  const servedAt = await untilServed(ground, made.endedAt);
  const count = await lookAgain(ground);
  const failed = listErrors(ground.site.api.output());
  return { ...event, recoveryMs: servedAt - made.endedAt, remarks: made.remarks ?? [], wrong: [...(made.wrong ?? []), ...count, ...failed], skipped: null };
}

/** What the API wrote down as a fault of its own since it was started: an outage is none. */
function listErrors(printed: string): readonly string[] {
  const lines = printed.split('\n').filter((line) => line.includes('"level":50'));
  // The last message is the innermost: libraries wrap what the driver said.
  return [...new Set(lines.map((line) => `the API logged an error: ${/"msg":"([^"]*)"/.exec(line)?.[1] ?? ''} (${[...line.matchAll(/"message":"((?:[^"\\\\]|\\\\.){0,160})/g)].at(-1)?.[1] ?? line.slice(0, 300)}; ${/"code":"(\w+)"/.exec(line)?.[1] ?? 'no code'})`))];
}

/** When the first request was served that was sent after a moment. */
async function untilServed({ ledger, site }: Ground, moment: number): Promise<number> {
  for (const end = performance.now() + RECOVERY_LIMIT_MS; performance.now() < end; await wait(10)) {
    const served = ledger.firstServedAfter(moment);
    if (served !== null) return served;
  }
  throw new Error(`Nobody was served within ${String(RECOVERY_LIMIT_MS / 1000)} s:\n${JSON.stringify(ledger.counts())}\n${site.api.output().slice(-3_000)}`);
}

/** Counts after every fault, while the class goes on: what was lost is then known to have been lost by it. */
async function lookAgain({ site, ledger, kind }: Ground): Promise<readonly string[]> {
  const client = await site.database.connect();
  try {
    const { lost, doubled, broken } = await countLosses(client, ledger, { isClockTrue: kind !== 'skewable' });
    return [...(lost === 0 ? [] : [`${String(lost)} acknowledged answers are not stored as they were sent`]), ...(doubled === 0 ? [] : [`${String(doubled)} answers count twice`]), ...broken];
  } finally {
    await client.end();
  }
}
