import { contentWords, foldWords } from '../proof/text/words.js';
import { outsideQuotes } from '../proof/text/quoted-spans.js';
import type { LintMend } from '../model.js';
import { about, type Flaw, type Found, type Item } from './item.js';
import { restem } from './mends.js';
import { DOWNING, HALADYNA, TARRANT } from './references.js';
import { tidyGaps } from './tidy-gaps.js';

/** A stem that can be read in two ways: two questions in one, "and/or", "etc.". */
export const AMBIGUOUS: Flaw = {
  flaw: 'AMBIGUOUS', name: 'Ambiguous wording', reference: `${TARRANT}: ambiguous or unclear information`,
  find: ({ stem }) => {
    const asksTwice = (stem.match(/\?/gu) ?? []).length > 1;
    const hedged = /\band\/or\b|\betc\b|\([^)]*\?\)/iu.test(stem);
    if (asksTwice) return about('The stem asks more than one question.', restem('Ask the first question only', stem.slice(0, stem.indexOf('?') + 1)));
    return hedged ? about('The stem leaves open what it means (“and/or”, “etc.”).', restem('Say which is meant', stem.replace(/\band\/or\b/giu, 'or').replace(/,? ?\betc\b\.?/giu, ' '))) : [];
  },
};

/** More words than a reader can hold: the literature has no number; 45 words are about three lines of print. */
const LONGEST_STEM = 45;

/** Information in the stem that the question does not need. */
export const GRATUITOUS: Flaw = {
  flaw: 'GRATUITOUS', name: 'More in the stem than the question needs', reference: `${TARRANT}: gratuitous or unnecessary information in the stem; ${HALADYNA}: avoid excessive verbiage`,
  find: ({ stem }) => (foldWords(stem).length > LONGEST_STEM ? about(`The stem has ${foldWords(stem).length} words; see what of it a student can do without.`, shorten(stem)) : []),
};

/** What stands in brackets can go, and sentences before the one that asks; null where the question alone is long. */
function shorten(stem: string): LintMend | null {
  const sentences = stem.replace(/\s*\([^)]*\)/gu, '').split(/(?<=[.!?]) +/u);
  const kept = sentences.findIndex((_, at) => foldWords(sentences.slice(at).join(' ')).length <= LONGEST_STEM);
  return kept === -1 ? null : restem('Keep what asks', sentences.slice(kept).join(' '));
}

/** A stem that cannot be answered without reading the options first. */
export const UNFOCUSED: Flaw = {
  flaw: 'UNFOCUSED', name: 'A stem that asks nothing', reference: `${HALADYNA}: put the central idea in the stem; ${TARRANT}: unfocused stem`,
  find: ({ stem, question }) => {
    const refersToOptions = /\bwhich (?:one )?of (?:the following|these)(?: statements?| sentences?)?(?:,[^,]*,)? (?:is|are) (?:true|correct|right|false|accurate)\b/iu.test(stem);
    const asks = stem.includes('?') || /\b(?:put|match|order|arrange|name|say|choose|give)\b/iu.test(stem);
    const beginsAlike = stem.includes('?') ? '' : sharedOpening(question.options.map(({ text }) => text));
    if (beginsAlike !== '' && !refersToOptions) return about(`All options begin with “${beginsAlike}”, which belongs into the stem.`, pullIntoStem(stem, beginsAlike, question.options));
    const mend = !refersToOptions && /^(?:who|whom|whose|what|which|when|where|why|how)\b/iu.test(stem.trim()) ? restem('End it as a question', `${stem.trim().replace(/[.!:;,\s]+$/u, '')}?`) : null;
    return refersToOptions || !asks ? about(`The stem does not say what is asked${question.options.length > 0 ? ' until the options are read' : ''}.`, mend) : [];
  },
};

/** So many words in common are no accident of articles. */
const SHARED_WORDS = 3;

/** The words with which all of several texts begin, where they are three or more and something follows in each; else empty. */
function sharedOpening(texts: readonly string[]): string {
  const [first, ...others] = texts.map((text) => text.trim().split(/\s+/u));
  if (!first || others.length < 2) return '';
  const differs = first.findIndex((word, at) => others.some((words) => words[at]?.toLowerCase() !== word.toLowerCase()));
  return differs >= SHARED_WORDS ? first.slice(0, differs).join(' ') : '';
}

function pullIntoStem(stem: string, opening: string, options: Item['options']): LintMend {
  const begun = stem.trim().replace(/[.:;,\s]+$/u, '');
  return {
    label: 'Move the common words into the stem', stem: tidyGaps(`${begun} ${opening.charAt(0).toLowerCase()}${opening.slice(1)} what?`),
    options: options.map(({ id, text }) => ({ id, text: tidyGaps(text.trim().slice(opening.length)) })),
  };
}

/** Kinds whose stem reports a claim after "that": what the claim denies is told, not asked. */
const TELLS: ReadonlySet<string> = new Set(['OUTLET', 'MULTIPLE_CHOICE', 'CORROBORATION']);

/** "Not", "except", "never" in the stem. What a proposition denies, and the labels of a verdict, are no instruction. */
export const NEGATIVE: Flaw = {
  flaw: 'NEGATIVE', name: 'Negative wording', reference: `${HALADYNA}: word the stem positively; ${DOWNING}: negative wording`,
  find: ({ stem, question }) => {
    const outside = outsideQuotes(stem);
    const asked = question.kind === 'TRUE_FALSE_NOT_STATED' ? '' : TELLS.has(question.kind) ? outside.replace(/\bthat\b.*$/su, ' ') : outside;
    const negative = NEGATIVES.exec(asked.replace(/\bat (?:the )?least\b|\bnot yet\b/giu, ' ').replace(EMPHASISED, ' '));
    return negative ? about(`The stem is worded negatively (“${negative[0]}”), which readers overlook where it is not emphasised.`, emphasise(stem, negative[0])) : [];
  },
};

const NEGATIVES = /\b(?:not|except|never|neither|nor|none|least)\b|n[’']t\b/iu;
/** In capitals a denial is seen. */
const EMPHASISED = /\b(?:NOT|EXCEPT|NEVER|NEITHER|NOR|NONE|LEAST)\b/gu;

function emphasise(stem: string, negative: string): LintMend {
  const shown = /n[’']t$/iu.test(negative) ? stem.replace(/\b(can)[’']t\b/iu, '$1NOT').replace(/\b(\p{L}+)n[’']t\b/u, '$1 NOT') : stem.replace(new RegExp(`\\b${negative}\\b`, 'u'), negative.toUpperCase());
  return { label: 'Put the denial in capitals', stem: shown };
}

const HOLE = /_{2,}|\.{3,}|…/u;

/** A sentence with a hole in it, instead of a question. */
export const FILL_IN_BLANK: Flaw = {
  flaw: 'FILL_IN_BLANK', name: 'A sentence with a gap', reference: `${TARRANT}: fill-in-the-blank stem`,
  find: ({ stem }) => (HOLE.test(stem) ? about('The stem is a sentence with a hole; a question is read more surely.', restem('Make it a question', `${stem.replace(HOLE, ' which of these ').replace(/[.\s]+$/u, '')}?`)) : []),
};

/** "Often", "recently", "many": a reader cannot tell how often, when, how many. */
export const VAGUE: Flaw = {
  flaw: 'VAGUE', name: 'Vague terms', reference: `${HALADYNA}: avoid vague frequency terms; ${TARRANT}: vague terms`,
  find: ({ stem, options }) => findVague(stem, options),
};

const VAGUE_TERMS = /\b(?:often|usually|frequently|sometimes|rarely|generally|normally|commonly|typically|recently|occasionally|probably|various|numerous)\b/iu;

function findVague(stem: string, options: Item['options']): Found {
  const inStem = VAGUE_TERMS.exec(outsideQuotes(stem));
  const inOptions = options.flatMap(({ id, text }) => {
    const term = VAGUE_TERMS.exec(outsideQuotes(text));
    return term ? [{ message: `“${term[0]}” is vague: of how often or how many?`, optionId: id, mend: { label: `Leave out “${term[0]}”`, option: { id, text: tidyGaps(text.replace(term[0], ' ')) } } }] : [];
  });
  return [...(inStem ? about(`“${inStem[0]}” in the stem is vague: how often, when, how many?`, restem(`Leave out “${inStem[0]}”`, stem.replace(inStem[0], ' '))) : []), ...inOptions];
}

/** Takes the noun that only the right answer has out of “which ministry opposed it”. */
function askWhichOfThese(stem: string, asked: string, right: string): LintMend {
  const words = asked.split(' ');
  const named = new Set(contentWords(right));
  const last = words.findIndex((word) => contentWords(word).some((each) => named.has(each)));
  const noun = words.slice(0, last + 1).join(' ');
  return restem('Ask “which of these”', stem.replace(new RegExp(`\\b([Ww])(?:hich|hat) ${noun}\\b`, 'u'), '$1hich of these'));
}

/** The stem holds the answer by logic: the kind of thing it asks for is one that only the key is. */
export const LOGICAL_CUE: Flaw = {
  flaw: 'LOGICAL_CUE', name: 'The stem gives the answer by logic', reference: `${TARRANT}: logical cues in the stem`,
  find: ({ stem, key, wrong }) => {
    const asked = /\b(?:[Ww]hich|[Ww]hat) ((?:\p{Ll}+ ){0,2}\p{Ll}+)/u.exec(stem)?.[1];
    const [right] = key;
    if (asked === undefined || !right || key.length > 1 || wrong.length === 0) return [];
    const kinds = contentWords(asked);
    const fits = (text: string): boolean => { const words = new Set(contentWords(text)); return kinds.some((kind) => words.has(kind)); };
    return fits(right.text) && wrong.every(({ text }) => !fits(text)) ? about('Only the right answer names the kind of thing that the stem asks for.', askWhichOfThese(stem, asked, right.text)) : [];
  },
};
