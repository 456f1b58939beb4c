import type { Claim, Day, Source } from '@footnote/knowledge';
import type { KeyedQuestion, Option } from '../model.js';
import { askedSlotOf } from './asked-slot.js';
import type { ProofIndex } from './proof-index.js';
import type { Telling } from './support/tellings.js';

/** A question taken apart for the rules: everything in it is derived from the key, the claims and the graph. */
export interface Inquiry {
  readonly question: KeyedQuestion;
  readonly index: ProofIndex;
  /** What is asked, recomputed; null where that cannot be told. */
  readonly slot: string | null;
  readonly keyOptions: readonly Option[];
  readonly wrongOptions: readonly Option[];
  readonly keyClaims: readonly Claim[];
  /** The sources that the stem speaks for, as far as the graph has them; none: every source known. */
  readonly named: readonly Source[];
  /** The day whose state is asked: the last report where one is asked for, else `asOf`. */
  readonly day: Day;
  /** Tellings by claim, worked out once. */
  readonly tellings: Map<string, readonly Telling[]>;
}

/** Takes a question apart. */
export function openInquiry(question: KeyedQuestion, index: ProofIndex): Inquiry {
  const { asked, key, options } = question;
  const keyIds = new Set(key.type === 'OPTIONS' ? key.optionIds : []);
  return {
    question, index, slot: askedSlotOf(question, index.graph),
    keyOptions: options.filter(({ id }) => keyIds.has(id)),
    wrongOptions: key.type === 'OPTIONS' && question.kind !== 'ORDER' ? options.filter(({ id }) => !keyIds.has(id)) : [],
    keyClaims: asked.keyClaims.flatMap((slug) => index.graph.claims.get(slug) ?? []),
    named: asked.speaksFor.flatMap((slug) => index.graph.sources.get(slug) ?? []),
    day: asked.lastReported ?? asked.asOf,
    tellings: new Map(),
  };
}

/** Whether the stem speaks for a source: for it by name, or for every source. */
export function speaksFor({ named }: Inquiry, source: string): boolean {
  return named.length === 0 || named.some(({ slug }) => slug === source);
}

/** Everything that a student reads of the question before answering. */
export function shownTexts({ stem, options, targets }: KeyedQuestion): readonly string[] {
  return [stem, ...options.map(({ text }) => text), ...targets.map(({ text }) => text)];
}
