import type { GraphIndex } from '@footnote/knowledge';
import type { KeyedQuestion } from '../model.js';
import { askedSlotOf, keyValues, orderedEvent, valueKeyOf } from './asked-slot.js';

/** Two questions of a set that ask the same slot of the same claim. */
export interface Twins {
  readonly first: string;
  readonly second: string;
  /** What both ask. */
  readonly slot: string;
}

/**
 * What makes two questions twins (rule 8): they are so where `group` is the same and at least `atLeast` of their `parts` are shared.
 * `parts` are the values of the key: the same slot with another key asks something else.
 */
export interface TwinMark {
  readonly group: string;
  readonly parts: readonly string[];
  readonly atLeast: number;
}

/**
 * The twin mark of a question, recomputed and never read from its declared slot. Two orderings are twins where they share two
 * events, and two matchings where they share two pairs: whoever can do the one has answered part of the other.
 */
export function twinMarkOf(question: KeyedQuestion, index: GraphIndex): TwinMark | null {
  const slot = askedSlotOf(question, index);
  if (slot === null) return null;
  switch (question.kind) {
    case 'ORDER': return { group: 'order', parts: question.options.map(({ value }) => orderedEvent(value, index)), atLeast: 2 };
    case 'MATCH': return { group: slot.slice(0, slot.lastIndexOf('/')), parts: question.asked.keyClaims, atLeast: 2 };
    case 'NUMERIC': return { group: slot, parts: question.key.type === 'NUMBER' ? [valueKeyOf({ type: 'CLAIM', claim: question.key.claim })] : [], atLeast: 1 };
    default: return { group: slot, parts: keyValues(question).map(valueKeyOf), atLeast: 1 };
  }
}

/** Whether two marks are of twins. */
export function areTwins(a: TwinMark, b: TwinMark): boolean {
  if (a.group !== b.group) return false;
  const parts = new Set(b.parts);
  return a.parts.filter((part) => parts.has(part)).length >= Math.max(a.atLeast, b.atLeast);
}

/** All pairs of twins in a set of questions, in the order of the set. Only questions of one group are compared. */
export function findTwins(questions: readonly KeyedQuestion[], index: GraphIndex): readonly Twins[] {
  const seen = new Map<string, { readonly id: string; readonly mark: TwinMark }[]>();
  return questions.flatMap((question) => {
    const mark = twinMarkOf(question, index);
    if (!mark) return [];
    const group = seen.get(mark.group) ?? [];
    const twins = group.filter((other) => areTwins(mark, other.mark)).map((other) => ({ first: other.id, second: question.id, slot: mark.group }));
    seen.set(mark.group, [...group, { id: question.id, mark }]);
    return twins;
  });
}

/** Whether a question asks for the number of victims: its figure is of a measure that is marked so. */
export function asksCasualties(question: KeyedQuestion, index: GraphIndex): boolean {
  const measured = [...question.asked.keyClaims, ...(question.key.type === 'NUMBER' ? [question.key.claim] : [])];
  return measured.some((slug) => {
    const predicate = index.claims.get(slug)?.predicate;
    return predicate?.type === 'FIGURE' && index.measures.get(predicate.measure)?.casualties === true;
  });
}

/** The casualty questions of a quiz after its first: a quiz holds at most one. */
export function findExcessCasualties(questions: readonly KeyedQuestion[], index: GraphIndex): readonly KeyedQuestion[] {
  return questions.filter((question) => asksCasualties(question, index)).slice(1);
}
