import { addAttempts, emptyAccumulator, removeAttempt, type Accumulator, type CountedAttempt } from '@footnote/quiz-engine';
import type { Database, Transaction } from '../../platform/database/index.js';
import {
  countWaiting, forgetCounted, hasWaiting, lockStates, readMarked, readStates, readUncountedHeads, RULES, writeCounted, writeState, type CountedRow, type CountedState, type Head, type Rule, type StateRow,
} from './counting.store.js';
import { finishOverdueAttempts } from '../attempts/index.js';
import { readFrame, type QuizFrame } from './frame.store.js';
import type { FrozenRevision } from './frozen-revision.js';
import { createAnswerReader, findWithdrawn, markAttempts, type MarkedAttempt } from './marked-attempt.js';

/** What was counted of a revision, by rule. */
export type CountedRevision = Readonly<Record<Rule, Accumulator>>;

export interface Counting { readonly database: Database; readonly frame: QuizFrame; readonly revisions: readonly FrozenRevision[]; readonly now: Date }

/** What was counted of a quiz so far, by revision, and how many finished attempts are not among it yet. */
export interface CountedQuiz { readonly byRevision: ReadonlyMap<string, CountedRevision>; readonly waiting: number }

/** How many attempts a step takes: whoever deletes an attempt, or looks too, waits for it. */
const STEP = 500;
/** How many of them are read and added up in one go, in which nothing else in the process runs: some milliseconds. */
const TURN = 50;
/** How long whoever looks waits for what is not counted yet. */
const PATIENCE_MS = 1_500;

/**
 * What was counted of each revision of a quiz, after counting what was finished since somebody last looked: the answers of those
 * attempts are read, and no others. It goes by steps, each of which stands: where there are too many for one look, what has been counted
 * is told, and the rest is counted behind it. Where an attempt was deleted or answers were marked again, all is counted anew.
 */
export async function countAttempts(counting: Counting, patience = PATIENCE_MS): Promise<CountedQuiz> {
  const { database, frame, now } = counting;
  // Whoever ran out of time, or was overtaken by the closing, has finished, and need not have come back to say so.
  await finishOverdueAttempts(database, { quiz: frame.key, now });
  const states = await readStates(database.queries, frame.key);
  if (states.every((state) => isCurrent(state, frame) && !state.hasUncounted)) return { byRevision: toCounted(states), waiting: 0 };
  const until = performance.now() + patience;
  let step = await countStep(counting, { waits: true });
  while (step.hasMore && performance.now() < until) step = await countStep(counting, { waits: true });
  return { byRevision: toCounted(step.states), waiting: step.hasMore ? await countWaiting(database.queries, frame.key) : 0 };
}

/** What one step left: `hasMore` where there is something that the next can count. */
export interface CountStep { readonly states: readonly StateRow[]; readonly hasMore: boolean }

/**
 * Counts some of the attempts that were not, in a transaction of its own. `waits` for whoever counts the same quiz, or leaves it to them.
 * What was marked again since the frame was read is left to whoever reads it anew.
 */
export async function countStep({ database, frame, revisions, now }: Counting, { waits }: { readonly waits: boolean }): Promise<CountStep> {
  return database.queries.transaction(async (transaction) => {
    const held = await lockStates(transaction, { quiz: frame.key, fresh: pack(EMPTY, frame), now, waits });
    if (held === null) return { states: [], hasMore: false };
    if (await hasMoved(transaction, frame)) return { states: held, hasMore: false };
    const states = held.every((state) => isCurrent(state, frame)) ? held : await countAnew(transaction, { frame, now });
    // Whoever held them before may have counted all there is.
    if (!states.some(({ hasUncounted }) => hasUncounted)) return { states, hasMore: false };
    const heads = await readUncountedHeads(transaction, { quiz: frame.key, limit: STEP });
    const tallies = new Map(states.map(({ revision, state }) => [revision, state === null ? EMPTY : spread(state)]));
    await countHeads(transaction, { frame, revisions, heads, tallies });
    const counted = [...tallies].map(([revision, tally]) => ({ revision, state: pack(tally, frame), hasUncounted: false }));
    for (const { revision, state } of counted) await writeState(transaction, { revision, state, now });
    // What is left although nothing new was found is held by whoever deletes it.
    return { states: counted, hasMore: heads.some((head) => !head.counted) && await hasWaiting(transaction, frame.key) };
  });
}

/** Whether answers were marked again, or a revision was published, since a frame was read: it would count by what holds no more. */
async function hasMoved(transaction: Transaction, frame: QuizFrame): Promise<boolean> {
  const now = await readFrame(transaction, frame.key);
  return now?.regrade?.number !== frame.regrade?.number || now?.revisions.length !== frame.revisions.length;
}

/** Forgets all that was counted of a quiz, within a transaction that goes on: to be called where marks were just changed. What there is is counted again by steps. */
export async function countAnew(transaction: Transaction, { frame, now }: Pick<Counting, 'frame' | 'now'>): Promise<readonly StateRow[]> {
  const fresh = pack(EMPTY, frame);
  const states = await lockStates(transaction, { quiz: frame.key, fresh, now, waits: true }) ?? [];
  await forgetCounted(transaction, frame.key);
  for (const { revision } of states) await writeState(transaction, { revision, state: fresh, now });
  return readStates(transaction, frame.key);
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
  const unless = (other: Accumulator): Accumulator | null => (other === FIRST || JSON.stringify(other) === JSON.stringify(FIRST) ? null : other);
  return { version: 1, regrade: regrade?.number ?? 0, FIRST, LAST: unless(LAST), BEST: unless(BEST) };
}

interface Heads extends Pick<Counting, 'frame' | 'revisions'> { readonly heads: readonly Head[]; readonly tallies: Map<string, CountedRevision> }

/** By turns: between two of them whoever else waits in the process has theirs. */
async function countHeads(transaction: Transaction, { frame, revisions, heads, tallies }: Heads): Promise<void> {
  const how = { revisions, withdrawn: findWithdrawn(frame, revisions), readAnswer: createAnswerReader() };
  const counted: CountedRow[] = [];
  for (const people of turnsOf(groupByStudent(heads))) {
    const theirs = people.flat();
    const rows = await readMarked(transaction, { attempts: theirs.map(({ attempt }) => attempt), regraded: frame.regrade !== null });
    const marked = markAttempts(theirs, { ...how, rows });
    const changes = people.map((person) => changesOf(person, marked));
    applyChanges(tallies, changes.flatMap(({ changed }) => changed));
    counted.push(...changes.flatMap((change) => change.rows));
  }
  await writeCounted(transaction, { quiz: frame.key, rows: counted });
}

/** Each turn has some attempts more than TURN at most by those of its last student. */
function turnsOf(people: readonly (readonly Head[])[]): readonly (readonly (readonly Head[])[])[] {
  const turns: (readonly Head[])[][] = [];
  let room = 0;
  for (const person of people) {
    if (room <= 0) {
      turns.push([]);
      room = TURN;
    }
    turns.at(-1)?.push(person);
    room -= person.length;
  }
  return turns;
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
    const [first, last, best] = RULES.map((rule) => own.filter((change) => change.rule === rule));
    const FIRST = applyTo(counted.FIRST, first ?? []);
    // Where nobody has two attempts the three are one, and are worked out once.
    const orSame = (rule: Rule, mine: readonly Changed[] = []): Accumulator => (counted[rule] === counted.FIRST && areSame(mine, first ?? []) ? FIRST : applyTo(counted[rule], mine));
    tallies.set(revision, { FIRST, LAST: orSame('LAST', last), BEST: orSame('BEST', best) });
  }
}

function areSame(ones: readonly Changed[], others: readonly Changed[]): boolean {
  return ones.length === others.length && ones.every(({ attempt, by }, at) => others[at]?.attempt === attempt && others[at].by === by);
}

function applyTo(accumulator: Accumulator, changes: readonly Changed[]): Accumulator {
  const added = addAttempts(accumulator, changes.filter(({ by }) => by > 0).map(({ attempt }) => attempt));
  return changes.filter(({ by }) => by < 0).reduce((sum, { attempt }) => removeAttempt(sum, attempt), added);
}
