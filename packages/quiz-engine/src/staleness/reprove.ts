import type { Day, GraphParts } from '@footnote/knowledge';
import type { Check, KeyedQuestion } from '../model.js';
import type { DefectCode } from '../proof/defects.js';
import { openInquiry, type Inquiry } from '../proof/inquiry.js';
import { indexForProof } from '../proof/proof-index.js';
import { checkKeySupported } from '../proof/rules/check-key-supported.js';
import { checkOptionsRefuted } from '../proof/rules/check-options-refuted.js';
import { namesDay } from '../proof/text/days.js';

/** A question looked at in two states of its pack, both times with everything known that is known today. */
export interface Comparison {
  /** As published. */
  readonly question: KeyedQuestion;
  /** On the pack as it was when the question was published. */
  readonly then: Inquiry;
  /** On the pack as it is. */
  readonly now: Inquiry;
  readonly today: Day;
}

/** Takes a published question apart twice. */
export function compareStates({ question, before, graph, today }: { readonly question: KeyedQuestion; readonly before: GraphParts; readonly graph: GraphParts; readonly today: Day }): Comparison {
  const moved = knowsAll(question, [before, graph], today) ? question : { ...question, asked: { ...question.asked, knownAt: today } };
  return { question, today, then: openInquiry(moved, indexForProof(before)), now: openInquiry(moved, indexForProof(graph)) };
}

/** Whether the question's own clock knows all that is known today, so that one look is enough: nothing was published in between. */
function knowsAll({ asked: { knownAt } }: KeyedQuestion, graphs: readonly GraphParts[], today: Day): boolean {
  return knownAt >= today || !graphs.some(({ sources }) => sources.some(({ published: { latest } }) => latest !== null && latest > knownAt && latest <= today));
}

/**
 * By a clock that was moved on, a text is spoken for that the stem never meant, and that nobody therefore searched. That is no fault
 * of the question; by its own clock it is.
 */
const OWN_CLOCK_ONLY: ReadonlySet<DefectCode> = new Set<DefectCode>(['ABSENCE_UNRECORDED']);

/**
 * What fails now and did not fail in the pack as it was when the question was published: by the question's own clock, and with
 * everything known that is known today. Comparing like with like is what keeps a question quiet about what its author could know:
 * a quiz on March that is published from a pack with July in it has nothing new in July.
 */
export function freshFailures({ question, then, now }: Comparison): readonly Check[] {
  const moved = failuresOf(now).filter(({ code }) => !OWN_CLOCK_ONLY.has(code as DefectCode));
  const isMoved = now.question !== question;
  const own = isMoved ? failuresOf(at(question, now)) : failuresOf(now);
  if (moved.length === 0 && own.length === 0) return [];
  const knownMoved = new Set(failuresOf(then).map(markOf));
  const knownOwn = isMoved ? new Set(failuresOf(at(question, then)).map(markOf)) : knownMoved;
  const fresh = [...own.filter((check) => !knownOwn.has(markOf(check))), ...moved.filter((check) => !knownMoved.has(markOf(check)))];
  return [...new Map(fresh.map((check) => [markOf(check), check])).values()];
}

function at(question: KeyedQuestion, { index }: Inquiry): Inquiry {
  return openInquiry(question, index);
}

/** By the two rules about what is reported. The others are about wording, which no later source changes. */
function failuresOf(inquiry: Inquiry): readonly Check[] {
  return [...checkKeySupported(inquiry), ...checkOptionsRefuted(inquiry)].filter(({ passed }) => !passed);
}

/** Failures are told apart by what fails, not by what makes it fail: a key that was disputed by one and is now by two was known to be disputed. */
function markOf({ code, optionId }: Check): string {
  return `${code ?? ''} ${optionId ?? ''}`;
}

/** Whether the words of a question say for which day it asks. */
export function saysItsDay({ question: { stem, asked } }: Comparison): boolean {
  return namesDay(stem, asked.asOf) || (asked.lastReported !== null && namesDay(stem, asked.lastReported));
}
