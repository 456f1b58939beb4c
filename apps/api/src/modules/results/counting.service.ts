import { addAttempts, emptyAccumulator, removeAttempt, type Accumulator, type CountedAttempt } from '@footnote/quiz-engine';
import type { Database, Transaction } from '../../platform/database/index.js';
import {
  forgetCounted, lockStates, readAllHeads, readMarked, readStates, readUncountedHeads, RULES, writeCounted, writeState, type CountedRow, type CountedState, type Head, type Rule, type StateRow,
} from './counting.store.js';
import { finishOverdueAttempts } from '../attempts/index.js';
import type { QuizFrame } from './frame.store.js';
import type { FrozenRevision } from './frozen-revision.js';
import { createAnswerReader, findWithdrawn, markAttempts, type MarkedAttempt } from './marked-attempt.js';

/** What was counted of a revision, by rule. */
export type CountedRevision = Readonly<Record<Rule, Accumulator>>;

export interface Counting { readonly database: Database; readonly frame: QuizFrame; readonly revisions: readonly FrozenRevision[]; readonly now: Date }

/**
 * What was counted of each revision of a quiz, after counting what was finished since somebody last looked: the answers of those
 * attempts are read, and no others. Where an attempt was deleted or answers were marked again, all is counted anew.
 */
export async function countAttempts(counting: Counting): Promise<ReadonlyMap<string, CountedRevision>> {
  // Whoever ran out of time, or was overtaken by the closing, has finished, and need not have come back to say so.
  await finishOverdueAttempts(counting.database, { quiz: counting.frame.key, now: counting.now });
  const states = await readStates(counting.database.queries, counting.frame.key);
  if (states.every((state) => isCurrent(state, counting.frame) && !state.hasUncounted)) return toCounted(states);
  return toCounted(await counting.database.queries.transaction((transaction) => countWithin(transaction, counting)));
}

/** The same within a transaction that goes on: to be called where marks were just changed. */
export async function countWithin(transaction: Transaction, counting: Omit<Counting, 'database'>): Promise<readonly StateRow[]> {
  const { frame, now } = counting;
  const states = await lockStates(transaction, { quiz: frame.key, now });
  const anew = !states.every((state) => isCurrent(state, frame));
  // Whoever held them before may have counted all there is.
  if (!anew && !states.some(({ hasUncounted }) => hasUncounted)) return states;
  if (anew) await forgetCounted(transaction, frame.key);
  const heads = anew ? (await readAllHeads(transaction, frame.key)).map((head) => ({ ...head, counted: false })) : await readUncountedHeads(transaction, frame.key);
  const tallies = new Map(states.map(({ revision, state }) => [revision, anew || state === null ? EMPTY : spread(state)]));
  await countHeads(transaction, { counting, heads, tallies });
  const counted = [...tallies].map(([revision, tally]) => ({ revision, state: pack(tally, frame), hasUncounted: false }));
  for (const { revision, state } of counted) await writeState(transaction, { revision, state, now });
  return counted;
}

const EMPTY: CountedRevision = { FIRST: emptyAccumulator(), LAST: emptyAccumulator(), BEST: emptyAccumulator() };

function isCurrent({ state }: StateRow, { regrade }: Pick<QuizFrame, 'regrade'>): boolean {
  return state !== null && state.version === 1 && state.regrade === (regrade?.number ?? 0);
}

function toCounted(states: readonly StateRow[]): ReadonlyMap<string, CountedRevision> {
  return new Map(states.map(({ revision, state }) => [revision, state === null ? EMPTY : spread(state)]));
}

const spread = ({ FIRST, LAST, BEST }: CountedState): CountedRevision => ({ FIRST, LAST: LAST ?? FIRST, BEST: BEST ?? FIRST });

/** Where nobody has two attempts the three are one, and are kept once. */
function pack({ FIRST, LAST, BEST }: CountedRevision, { regrade }: Pick<QuizFrame, 'regrade'>): CountedState {
  const text = JSON.stringify(FIRST);
  const unless = (other: Accumulator): Accumulator | null => (JSON.stringify(other) === text ? null : other);
  return { version: 1, regrade: regrade?.number ?? 0, FIRST, LAST: unless(LAST), BEST: unless(BEST) };
}

/** How many attempts are read at once: some megabytes of answers. */
const BATCH = 4_000;

interface Heads { readonly counting: Omit<Counting, 'database'>; readonly heads: readonly Head[]; readonly tallies: Map<string, CountedRevision> }

async function countHeads(transaction: Transaction, { counting: { frame, revisions }, heads, tallies }: Heads): Promise<void> {
  const withdrawn = findWithdrawn(frame, revisions);
  const readAnswer = createAnswerReader();
  for (const people of batchesOf(groupByStudent(heads))) {
    const batch = people.flat();
    const rows = await readMarked(transaction, { attempts: batch.map(({ attempt }) => attempt), regraded: frame.regrade !== null });
    const marked = markAttempts(batch, { rows, revisions, withdrawn, readAnswer });
    const changes = people.map((person) => changesOf(person, marked));
    applyChanges(tallies, changes.flatMap(({ changed }) => changed));
    await writeCounted(transaction, { quiz: frame.key, rows: changes.flatMap((change) => change.rows) });
  }
}

/** Attempts of one student stand together in the order in which they are read; one without a student is somebody's only one. */
function groupByStudent(heads: readonly Head[]): readonly (readonly Head[])[] {
  const groups: Head[][] = [];
  for (const head of heads) {
    const last = groups.at(-1);
    if (last !== undefined && head.student !== null && last[0]?.student === head.student) last.push(head);
    else groups.push([head]);
  }
  return groups;
}

function batchesOf(people: readonly (readonly Head[])[]): readonly (readonly (readonly Head[])[])[] {
  const batches: (readonly Head[])[][] = [];
  let size = BATCH;
  for (const person of people) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(person);
    size += person.length;
  }
  return batches;
}

interface Changed { readonly revision: string; readonly rule: Rule; readonly attempt: CountedAttempt; readonly by: 1 | -1 }

/** What a student's new attempts change: under each rule, the attempt that counted leaves and the one that counts now enters. */
function changesOf(person: readonly Head[], marked: ReadonlyMap<string, MarkedAttempt>): { readonly changed: readonly Changed[]; readonly rows: readonly CountedRow[] } {
  const attempts = person.flatMap((head) => {
    const result = marked.get(head.attempt);
    return result === undefined ? [] : [{ head, result }];
  });
  const chosen = RULES.map((rule) => ({ rule, before: choose(attempts.filter(({ head }) => head.counted), rule), after: choose(attempts, rule) }));
  const changed = chosen.flatMap(({ rule, before, after }): readonly Changed[] => {
    if (before === after) return [];
    return [[before, -1] as const, [after, 1] as const].flatMap(([one, by]) => (one === undefined ? [] : [{ revision: one.head.revision, rule, attempt: one.result.counted, by }]));
  });
  const rows = attempts.map((one): CountedRow => ({
    attempt: one.head.attempt, revision: one.head.revision, student: one.head.student, mark: one.result.mark, maxMark: one.result.maxMark, correct: one.result.correct,
    seconds: Math.max(0, Math.round((one.head.finishedAt.getTime() - one.head.startedAt.getTime()) / 1000)),
    rules: chosen.filter(({ after }) => after === one).map(({ rule }) => rule),
  }));
  return { changed, rows };
}

interface Candidate { readonly head: Head; readonly result: MarkedAttempt }

/** The attempt that counts, of some in the order in which they were finished. */
function choose(attempts: readonly Candidate[], rule: Rule): Candidate | undefined {
  switch (rule) {
    case 'FIRST': return attempts[0];
    case 'LAST': return attempts.at(-1);
    case 'BEST': return attempts.reduce<Candidate | undefined>((best, one) => (best === undefined || partOf(one) > partOf(best) ? one : best), undefined);
    default: return rule satisfies never;
  }
}

/** Revisions may have different numbers of questions. */
const partOf = ({ result: { mark, maxMark } }: Candidate): number => (maxMark === 0 ? 0 : mark / maxMark);

function applyChanges(tallies: Map<string, CountedRevision>, changes: readonly Changed[]): void {
  for (const revision of new Set(changes.map((change) => change.revision))) {
    const own = changes.filter((change) => change.revision === revision);
    const counted = tallies.get(revision) ?? EMPTY;
    const applied = (rule: Rule): Accumulator => {
      const mine = own.filter((change) => change.rule === rule);
      const added = addAttempts(counted[rule], mine.filter(({ by }) => by > 0).map(({ attempt }) => attempt));
      return mine.filter(({ by }) => by < 0).reduce((sum, { attempt }) => removeAttempt(sum, attempt), added);
    };
    tallies.set(revision, { FIRST: applied('FIRST'), LAST: applied('LAST'), BEST: applied('BEST') });
  }
}
