import { compareDates, formatDate } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { areApart } from '../support/contradiction.js';
import { datesOfEvent } from '../support/event-dates.js';
import { placeInWindow, windowOf } from '../support/happened-between.js';
import { figuresOverlap, formatFigure, formatNumber, saysBound } from '../text/figures.js';
import { foldText } from '../text/words.js';
import { pairsOf } from './check-options-disjoint.js';

/**
 * Rule 6: dates and figures stand side by side only where their intervals are disjoint, and a figure is asked as the bound that its
 * source states: "at least 500" is also true of 19,400. Neighbours in an ordering are compared under rule 2.
 */
export function checkComparable(inquiry: Inquiry): readonly Check[] {
  const { options, targets } = inquiry.question;
  const failures = [...[options, targets].flatMap((side) => pairsOf(side).flatMap(([a, b]) => comparePair(inquiry, a, b) ?? [])), ...checkWindow(inquiry), ...checkBound(inquiry)];
  return failures.length > 0 ? failures : [pass('COMPARABLE', 'No two dates or figures are compared that could both be true, and every figure has its bound.')];
}

function comparePair(inquiry: Inquiry, a: Option, b: Option): Check | null {
  const { graph } = inquiry.index;
  const [x, y] = [a, b].map(({ value }) => (value.type === 'CLAIM' ? graph.claims.get(value.claim)?.predicate : undefined));
  if (x?.type === 'DATE' && y?.type === 'DATE' && !areApart(compareDates(x.date, y.date))) {
    return fail('DATES_OVERLAP', `“${a.text}” (${formatDate(x.date)}) and “${b.text}” (${formatDate(y.date)}) overlap: both could be right.`, { optionId: b.id });
  }
  if (x?.type === 'FIGURE' && y?.type === 'FIGURE' && figuresOverlap(x.figure, y.figure) && !asksBareNumber(inquiry, [a, b])) {
    return fail('FIGURES_OVERLAP', `“${formatFigure(x.figure)}” and “${formatFigure(y.figure)}” overlap: one number could satisfy both.`, { optionId: b.id });
  }
  return null;
}

/** Where a stretch of time is asked about, no option is dated partly in it by anybody spoken for. */
function checkWindow(inquiry: Inquiry): readonly Check[] {
  const window = windowOf(inquiry.question);
  if (!window) return [];
  return inquiry.question.options.flatMap(({ id, text, value }) => {
    const undecided = value.type === 'EVENT' ? datesOfEvent(inquiry, value.event).find(({ date }) => placeInWindow(date, window) === 'UNDECIDED') : undefined;
    return undecided ? [fail('DATES_OVERLAP', `“${text}” (${formatDate(undecided.date)}) lies neither wholly in the time asked about nor wholly outside.`, { optionId: id, evidence: undecided.evidence })] : [];
  });
}

/** Whether the stem carries the bound and one source, so that only the number behind the bound is asked: "at least how many, says X?" */
function asksBareNumber({ index, named, keyClaims, question }: Inquiry, options: readonly Option[]): boolean {
  const figure = keyClaims[0]?.predicate;
  const areBare = options.every(({ text, value }) => {
    const predicate = value.type === 'CLAIM' ? index.graph.claims.get(value.claim)?.predicate : undefined;
    return predicate?.type === 'FIGURE' && foldText(text) === foldText(formatNumber(predicate.figure.value));
  });
  return areBare && named.length === 1 && figure?.type === 'FIGURE' && saysBound(question.stem, figure.figure);
}

/** The bound of the key's figure stands in the stem or in the key's own option. */
function checkBound({ question, keyClaims, keyOptions }: Inquiry): readonly Check[] {
  return keyClaims.flatMap(({ predicate, slug }) => {
    if (predicate.type !== 'FIGURE' || question.kind === 'OUTLET' || question.kind === 'CORROBORATION' || question.kind === 'TRUE_FALSE_NOT_STATED') return [];
    const texts = [question.stem, ...keyOptions.map(({ text }) => text), ...(question.kind === 'MATCH' ? question.targets.map(({ text }) => text) : [])];
    const isSaid = predicate.figure.bound === 'EXACTLY' ? saysBound(question.stem, predicate.figure) : texts.some((text) => saysBound(text, predicate.figure));
    return isSaid ? [] : [fail('FIGURE_WITHOUT_BOUND', `The source says “${formatFigure(predicate.figure)}”, and neither the stem nor the key keeps that bound.`, { claim: slug })];
  });
}
