import type { Check } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { propositionOf } from '../support/judge-proposition.js';
import { datesIn } from '../text/days.js';
import { quotedSpans } from '../text/quoted-spans.js';
import { stancesIn, withoutStances, type SaidStance } from '../text/stances.js';
import { contentWords, coverage, foldText, foldWords } from '../text/words.js';
import { isAskingWord, TURNING, withoutAsking } from './asking-words.js';
import { claimsAsked, ownTexts } from './check-foreign.js';

/**
 * Every word of the stem that carries meaning is accounted for: it stands in what the question rests on, or it only asks. A machine
 * cannot read a stem, so a word that it cannot trace may have made another question of it: “welcomed” for “opposed”, “Norway” for
 * “Ukraine”, “after” for “before”. Whoever wants other words has the question cited instead of proved.
 */
export function checkWords(inquiry: Inquiry): readonly Check[] {
  const texts = ownTexts(inquiry);
  return [...checkTraced(inquiry, texts), ...checkStances(inquiry, texts), ...checkDenials(inquiry, texts), ...checkVerdictsAsked(inquiry), ...checkDates(inquiry, texts)];
}

function checkTraced(inquiry: Inquiry, texts: readonly string[]): readonly Check[] {
  const { question } = inquiry;
  const own = new Set(texts.flatMap((text) => [...contentWords(text), ...foldWords(text)]));
  const rest = withoutAsking(foldText(withoutStances(withoutLoadedTerms(inquiry), stancesAsked(inquiry)))).split(' ').filter((word) => word !== '' && word !== '¦');
  const isTraced = (word: string): boolean => own.has(word) || contentWords(word).every((reduced) => own.has(reduced));
  const stranger = rest.find((word) => !isAskingWord(word) && (contentWords(word).length > 0 || TURNING.has(word)) && !isTraced(word)) ?? acronymsIn(question.stem).find((word) => !isTraced(word.toLowerCase()));
  return stranger === undefined ? [] : [fail('STEM_WORD_UNTRACED', `The stem says “${wordAsWritten(question.stem, stranger)}”, which nothing that the question rests on says.`)];
}

/** Loaded terms between quotation marks are looked after by a rule of their own. */
function withoutLoadedTerms({ question: { stem }, index }: Inquiry): string {
  const quoted = quotedSpans(stem).filter(({ text }) => (index.loadedTerms.get(foldWords(text)[0] ?? '') ?? []).some(({ term }) => foldText(term) === foldText(text)));
  return [...quoted].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, stem);
}

/** The stances that a stem may name in words of its own: those of its claims, or the one with which a statement was altered. */
function stancesAsked(inquiry: Inquiry): ReadonlySet<SaidStance> {
  const proposition = inquiry.question.kind === 'TRUE_FALSE_NOT_STATED' ? propositionOf(inquiry) : null;
  if (proposition?.type === 'ALTERED' && proposition.value.type === 'STANCE') return new Set([proposition.value.stance]);
  return new Set(claimsAsked(inquiry).flatMap(({ predicate }) => (predicate.type === 'POSITION' ? [predicate.stance] : [])));
}

/** A stem names the stance that it asks about, and none that nothing of the question has. */
function checkStances(inquiry: Inquiry, texts: readonly string[]): readonly Check[] {
  const { kind, stem } = inquiry.question;
  const said = new Set(stancesIn(stem));
  const own = new Set([...stancesAsked(inquiry), ...texts.flatMap(stancesIn)]);
  if ([...said].some((stance) => !own.has(stance))) return [fail('STEM_WORD_UNTRACED', 'The stem speaks of a stance that nothing has on which the question rests.')];
  const isNamed = kind === 'OUTLET' || kind === 'CORROBORATION' || ((kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_CHOICE') && inquiry.slot?.endsWith('?stance') !== true);
  const unsaid = isNamed && [...stancesAsked(inquiry)].some((stance) => !said.has(stance));
  return unsaid ? [fail('STEM_WORD_UNTRACED', 'The stem does not name the stance that it asks about.')] : [];
}

const VERDICTS = /\b(?:borne out|true|contradicted|denied)\b[^.?]*\bor (?:is it )?(?:mentioned|stated|said|named|told)\b/iu;

/** “Borne out, contradicted or mentioned” leaves no word for what the articles do not say. */
function checkVerdictsAsked({ question }: Inquiry): readonly Check[] {
  return question.kind === 'TRUE_FALSE_NOT_STATED' && VERDICTS.test(question.stem) ? [fail('STEM_WORD_UNTRACED', 'The stem does not ask whether the articles do not say it.')] : [];
}

/** "US", "UN", "EU": too short to carry meaning by their length. */
function acronymsIn(stem: string): readonly string[] {
  return stem.match(/(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}])/gu) ?? [];
}

function wordAsWritten(stem: string, word: string): string {
  return stem.split(/[^\p{L}\p{M}\p{N},]+/u).find((written) => foldText(written) === word) ?? word;
}

const DENIALS = /\b(?:not|never|neither|nor|none|no|cannot|without|except|hardly|scarcely|barely|nobody|nothing)\b|n[’']t\b/giu;

/** A text is carried by a stem that holds this share of its meaning words. */
const CARRIED = 0.75;

/** A stem denies as often as what it carries does: a “not” more or less asks the opposite. */
function checkDenials({ question }: Inquiry, texts: readonly string[]): readonly Check[] {
  const said = countDenials(withoutAsking(foldText(question.stem).replace(/\b(\p{L}+n) t\b/gu, '$1’t')));
  const carried = texts.filter((text) => foldWords(text).length > 1 && coverage(question.stem, text) >= CARRIED).map(countDenials);
  if (said === 0 && carried.every((count) => count === 0)) return [];
  if (carried.length > 0 && carried.includes(said) && said <= Math.max(...carried) && (said > 0 || carried.some((count) => count === 0))) return [];
  return [fail('STEM_WORD_UNTRACED', said > 0 ? 'The stem denies what nothing that the question rests on denies.' : 'The stem leaves out a “not” of what it speaks of.')];
}

function countDenials(text: string): number {
  return text.match(DENIALS)?.length ?? 0;
}

/** A date of the stem stands in what the question rests on as a whole: its day with its month, its month with its year. */
function checkDates({ question }: Inquiry, texts: readonly string[]): readonly Check[] {
  const own = new Set(texts.flatMap(datesIn));
  const foreign = datesIn(question.stem).find((date) => !own.has(date));
  return foreign === undefined ? [] : [fail('STEM_WORD_UNTRACED', `The stem has the date “${foreign}”, which nothing that the question rests on has.`)];
}
