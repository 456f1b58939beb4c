import type { GraphIndex } from '@footnote/knowledge';
import type { KeyedQuestion } from '../model.js';
import { areTwins, twinMarkOf } from '../proof/twins.js';
import type { TwinMark } from '../proof/twins.js';

/** The questions of a set so far, by what they ask: tells at once whether another one would be a twin of any of them. */
export class KeptQuestions {
  private readonly marks = new Map<string, TwinMark[]>();

  constructor(private readonly index: GraphIndex) {}

  /** Whether the set has a twin of a question by rule 8. A question of which nobody can say what it asks counts as one: it may not be kept. */
  hasTwinOf(question: KeyedQuestion): boolean {
    const mark = twinMarkOf(question, this.index);
    return mark === null || (this.marks.get(mark.group) ?? []).some((other) => areTwins(mark, other));
  }

  /** Adds a question that has no twin yet. */
  add(question: KeyedQuestion): void {
    const mark = twinMarkOf(question, this.index);
    if (mark) this.marks.set(mark.group, [...(this.marks.get(mark.group) ?? []), mark]);
  }
}
