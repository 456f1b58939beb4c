import { compareMeaning, type MeaningDifference, type MeaningReason } from './compare-meaning.js';
import type { PassageSelector } from './describe-passage.js';
import { hashText } from './hash-text.js';
import type { TextRange } from './locate-original.js';
import { normaliseWords } from './normalise-words.js';
import { negationBeside } from './negation-beside.js';
import { rankCandidates, supportOf, type Candidate } from './rank-candidates.js';
import { findExact, findSimilar, quoteOf } from './search-passage.js';

/** The largest share of a quote that may have been edited. */
export const MAX_EDITED_SHARE = 0.1;
/** Fewer words or characters than these stand in texts by chance: such a quote is found only where its context agrees. */
const TELLING_WORDS = 5;
const TELLING_LENGTH = 25;
/** The likeness of prefix or suffix from which on the context agrees; unrelated English reaches about 0.4. */
const SUPPORTING_LIKENESS = 0.6;

/** Why a passage could not be found again. */
export type OrphanReason = 'EMPTY_QUOTE' | 'NOT_FOUND' | 'TOO_SHORT' | 'AMBIGUOUS' | MeaningReason;

/** The passage was found. `score` (0 to 1) weighs quote, prefix, suffix and position; 1 is the same words in the same place. */
export interface Anchored {
  readonly anchor: 'EXACT' | 'MOVED' | 'FUZZY';
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The passage was not found; `sentence` says why in words that a teacher understands. */
export interface Orphaned {
  readonly anchor: 'ORPHANED';
  readonly reason: OrphanReason;
  readonly sentence: string;
}

export type Resolution = Anchored | Orphaned;

/**
 * Finds a described passage again in a normalised text that may have changed.
 *
 * EXACT: the same words at the same offset. MOVED: the same words elsewhere. FUZZY: at most one edit in ten characters,
 * none of which changes a number, name, date, unit, negation or hedge. Otherwise ORPHANED: a wrong anchor is worse than none.
 */
export function resolvePassage(text: string, selector: PassageSelector): Resolution {
  if (standsUnchanged(text, selector)) return { anchor: 'EXACT', start: selector.start, end: selector.start + selector.exact.length, score: 1 };
  if (normaliseWords(selector.exact).length === 0) return orphan('EMPTY_QUOTE', 'The citation holds no words to look for.');
  const exact = findExact(text, quoteOf(selector));
  return exact.length > 0 ? resolveExactly(text, selector, exact) : resolveFuzzily(text, selector);
}

/** The same words at the same offset in the same context, whatever changed elsewhere. */
function standsUnchanged(text: string, { exact, prefix, suffix, start, contentHash }: PassageSelector): boolean {
  if (exact === '' || start < 0 || !text.startsWith(exact, start)) return false;
  const hasContext = prefix !== '' || suffix !== '';
  if (hasContext && start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length)) return true;
  return contentHash === hashText(text);
}

function resolveExactly(text: string, selector: PassageSelector, ranges: readonly TextRange[]): Resolution {
  const ranked = rankCandidates(text, selector, ranges.map((range) => ({ ...range, edits: 0 })));
  const rivals = ranked.filter((candidate) => isRivalOf(candidate, ranked[0]));
  const inPlace = rivals.find((candidate) => candidate.start === selector.start && supportOf(candidate) >= SUPPORTING_LIKENESS);
  const best = inPlace ?? rivals[0];
  if (best === undefined) return notFound(selector);
  if (!isTelling(selector.exact) && supportOf(best) < SUPPORTING_LIKENESS) return tooShort();
  if (rivals.length > 1 && inPlace === undefined) return ambiguous(rivals.length);
  const turned = negationBeside(text, selector, best);
  if (turned !== null) return differs(turned);
  return anchored(best.start === selector.start ? 'EXACT' : 'MOVED', best);
}

function resolveFuzzily(text: string, selector: PassageSelector): Resolution {
  const { exact } = selector;
  const ranked = rankCandidates(text, selector, findSimilar(text, quoteOf(selector), Math.floor(exact.length * MAX_EDITED_SHARE)));
  const best = ranked[0];
  if (best === undefined) return notFound(selector);
  if (!isTelling(exact) && supportOf(best) < SUPPORTING_LIKENESS) return tooShort();
  const differenceOf = ({ start, end }: Candidate): MeaningDifference | null => compareMeaning(exact, text.slice(start, end));
  // The likeliest place decides: another that keeps the meaning may be about something else.
  const difference = differenceOf(best) ?? negationBeside(text, selector, best);
  if (difference !== null) return differs(difference);
  const rivals = ranked.filter((candidate) => isRivalOf(candidate, best) && differenceOf(candidate) === null);
  return rivals.length > 1 ? ambiguous(rivals.length) : anchored('FUZZY', best);
}

/**
 * Whether nothing tells a candidate from the best. Context tells only where it agrees with the best at all; then a
 * flawless best is told by one edit, any other by three.
 */
function isRivalOf(candidate: Candidate, best: Candidate | undefined): boolean {
  if (best === undefined) return false;
  if (supportOf(best) < SUPPORTING_LIKENESS) return true;
  const margin = best.totalEdits === 0 ? 1 : 3;
  return candidate.totalEdits - best.totalEdits < margin;
}

function isTelling(exact: string): boolean {
  return exact.length >= TELLING_LENGTH && normaliseWords(exact).length >= TELLING_WORDS;
}

function anchored(anchor: Anchored['anchor'], { start, end, score }: Candidate): Anchored {
  return { anchor, start, end, score };
}

function orphan(reason: OrphanReason, sentence: string): Orphaned {
  return { anchor: 'ORPHANED', reason, sentence };
}

function notFound({ exact }: PassageSelector): Orphaned {
  const edits = Math.floor(exact.length * MAX_EDITED_SHARE);
  return orphan('NOT_FOUND', `The text does not hold the quoted words, nor any within ${edits} edited characters of them.`);
}

function tooShort(): Orphaned {
  return orphan('TOO_SHORT', 'The quote is too short to be recognised, and the words around it are not those that stood there.');
}

function ambiguous(count: number): Orphaned {
  return orphan('AMBIGUOUS', `The text holds the quoted words ${count} times, and the words around them do not tell which is meant.`);
}

const SUBJECTS: Readonly<Record<MeaningReason, string>> = {
  NUMBERS_DIFFER: 'A figure has changed',
  DATES_DIFFER: 'A date or a time has changed',
  UNITS_DIFFER: 'A unit has changed',
  NAMES_DIFFER: 'A name has changed',
  NEGATION_DIFFERS: 'A negation has come or gone',
  HEDGE_DIFFERS: 'How certain or binding it is has changed',
  DIRECTION_DIFFERS: 'A word that decides the meaning has changed',
  QUOTATION_DIFFERS: 'Quotation marks have come or gone',
};

function differs({ reason, quote, text }: MeaningDifference): Orphaned {
  const named = (words: string): string => (words === '' ? 'nothing' : words === '“ ”' ? 'quotation marks' : `“${words}”`);
  return orphan(reason, `${SUBJECTS[reason]}: where the quote has ${named(quote)}, the text has ${named(text)}.`);
}
