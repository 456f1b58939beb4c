import type { QuestionKind } from '../model.js';
import type { Candidate } from '../generate/candidate.js';

/**
 * A kind may run ahead of the others: by so many questions, and by so large a share of their mean. Without this "which outlet" and
 * true / false, of which any pack yields hundreds, would bury the reasons and comparisons.
 */
const AHEAD = 3;
const SHARE = 1.5;

/** How many origins stand behind a report is asked in the same words each time: a few such questions make the point. */
const FEW: ReadonlySet<QuestionKind> = new Set(['CORROBORATION']);
const FEW_SHARE = 0.5;

/** A candidate with its score, and a text that breaks ties the same way everywhere. */
export interface Ranked { readonly candidate: Candidate; readonly score: number; readonly tie: string }

/** So many candidates compete for one slot at most; what is beyond them would be thrown away as twins in any case. */
const MOST_PER_SLOT = 4;

/** A second question with the same words for its key gives the first away, or is given away by it. */
const REPEATED_KEY = 0.3;

/** Scores with what repetition costs: of questions of one kind whose keys read the same, the best alone keeps its full score. */
function markRepeated(ranked: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return ranked.map((each) => {
    const { template, options } = each.candidate;
    const key = `${template} ${options.filter(({ right }) => right).map(({ text }) => text).join('|')}`;
    const isPhrase = options.some(({ right, value }) => right && value.type === 'CLAIM');
    const isRepeated = isPhrase && seen.has(key);
    seen.add(key);
    return isRepeated ? { ...each, score: each.score - REPEATED_KEY } : each;
  });
}

/** Best first, and no more of one slot than are worth proving. */
export function rankCandidates(ranked: readonly Ranked[]): readonly Ranked[] {
  const taken = new Map<string, number>();
  const sorted = [...ranked].sort((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : 1));
  return markRepeated(sorted).filter(({ candidate }) => {
    const slot = `${candidate.kind} ${[...candidate.slots].sort().join('+')}`;
    const count = taken.get(slot) ?? 0;
    taken.set(slot, count + 1);
    return count < MOST_PER_SLOT;
  });
}

/** Tries a candidate: proves it and keeps it, or gives null where it cannot be kept. */
export type Try<T> = (ranked: Ranked) => T | null;

interface Queue { readonly kind: QuestionKind; readonly ranked: readonly Ranked[]; next: number; kept: number }

/**
 * Takes candidates in rounds, one of each kind a round and the kind with the fewest candidates first, so that every kind has its share
 * and the set is mixed. No two of the set ask an elementary slot twice, of whatever kinds they are: this is stricter than comparing
 * questions as wholes. Templates of a kind take turns.
 */
export function selectInRounds<T>(byKind: ReadonlyMap<QuestionKind, readonly Ranked[]>, attempt: Try<T>, limit: number): readonly T[] {
  const queues: Queue[] = [...byKind].map(([kind, ranked]) => ({ kind, ranked: takeTurns(ranked), next: 0, kept: 0 })).sort((a, b) => a.ranked.length - b.ranked.length);
  const asked = new Set<string>();
  const kept: T[] = [];
  for (let progressed = true; progressed && kept.length < limit;) {
    progressed = false;
    for (const queue of queues) {
      if (kept.length >= limit) break;
      if (queue.kept > mostOf(queue.kind, kept.length / queues.length, queues.length)) continue;
      const found = takeNext(queue, asked, attempt);
      if (found === null) continue;
      kept.push(found);
      queue.kept += 1;
      progressed = true;
    }
  }
  return kept;
}

/** A kind that is asked for alone has nothing to run ahead of. */
function mostOf(kind: QuestionKind, mean: number, kinds: number): number {
  return AHEAD + (FEW.has(kind) && kinds > 1 ? FEW_SHARE : SHARE) * mean;
}

function takeNext<T>(queue: Queue, asked: Set<string>, attempt: Try<T>): T | null {
  while (queue.next < queue.ranked.length) {
    const ranked = queue.ranked[queue.next];
    queue.next += 1;
    if (!ranked || ranked.candidate.slots.some((slot) => asked.has(slot))) continue;
    const found = attempt(ranked);
    if (found === null) continue;
    for (const slot of ranked.candidate.slots) asked.add(slot);
    return found;
  }
  return null;
}

/** What each further question of a template is worth less than the one before: five good reasons do not crowd out the first date. */
const FATIGUE = 0.12;

/** The best first, with the templates of a kind taking turns as their questions tire. */
function takeTurns(ranked: readonly Ranked[]): readonly Ranked[] {
  const rounds = new Map<string, number>();
  return ranked
    .map((each) => {
      const round = rounds.get(each.candidate.template) ?? 0;
      rounds.set(each.candidate.template, round + 1);
      return { each, round };
    })
    .sort((a, b) => b.each.score - FATIGUE * b.round - (a.each.score - FATIGUE * a.round))
    .map(({ each }) => each);
}
