import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { FaultPlan, FaultReport } from './make-faults.js';

/** What makes a run the run that it is: parts of another are not added to it. */
export type PlanOfRun = Pick<FaultPlan, 'from' | 'seed' | 'kills' | 'only' | 'grounds' | 'students'>;

/** A run that is made in parts, as its file keeps it. */
interface Progress { readonly plan: PlanOfRun; readonly parts: readonly FaultReport[] }

/** The parts that a file keeps of a run; none where there is no such file. Throws where it is of another run. */
export function readParts(file: string, plan: PlanOfRun): readonly FaultReport[] {
  if (!existsSync(file)) return [];
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Progress; // written below
  if (JSON.stringify(kept.plan) !== JSON.stringify(pickPlan(plan))) throw new Error(`${file} is of another run (${JSON.stringify(kept.plan)}): go on with the same kills, seed, grounds and students, or name another file.`);
  return kept.parts;
}

/** Keeps the parts of a run. */
export function keepParts(file: string, plan: PlanOfRun, parts: readonly FaultReport[]): void {
  const progress: Progress = { plan: pickPlan(plan), parts };
  writeFileSync(file, JSON.stringify(progress, null, 1));
}

function pickPlan({ from, seed, kills, only, grounds, students }: PlanOfRun): PlanOfRun {
  return { from, seed, kills, only, grounds, students };
}
