import { contentWords, foldWords } from '../proof/text/words.js';
import { outsideQuotes } from '../proof/text/quoted-spans.js';
import { about, type Flaw, type Found, type Item } from './item.js';
import { DOWNING, HALADYNA, TARRANT } from './references.js';

/** A stem that can be read in two ways: two questions in one, "and/or", "etc.". */
export const AMBIGUOUS: Flaw = {
  flaw: 'AMBIGUOUS', name: 'Ambiguous wording', reference: `${TARRANT}: ambiguous or unclear information`,
  find: ({ stem }) => {
    const asksTwice = (stem.match(/\?/gu) ?? []).length > 1;
    const hedged = /\band\/or\b|\betc\b|\([^)]*\?\)/iu.test(stem);
    return asksTwice || hedged ? about(asksTwice ? 'The stem asks more than one question.' : 'The stem leaves open what it means (“and/or”, “etc.”).') : [];
  },
};

/** More words than a reader can hold: the literature has no number; 45 words are about three lines of print. */
const LONGEST_STEM = 45;

/** Information in the stem that the question does not need. */
export const GRATUITOUS: Flaw = {
  flaw: 'GRATUITOUS', name: 'More in the stem than the question needs', reference: `${TARRANT}: gratuitous or unnecessary information in the stem; ${HALADYNA}: avoid excessive verbiage`,
  find: ({ stem }) => (foldWords(stem).length > LONGEST_STEM ? about(`The stem has ${foldWords(stem).length} words; see what of it a student can do without.`) : []),
};

/** A stem that cannot be answered without reading the options first. */
export const UNFOCUSED: Flaw = {
  flaw: 'UNFOCUSED', name: 'A stem that asks nothing', reference: `${HALADYNA}: put the central idea in the stem; ${TARRANT}: unfocused stem`,
  find: ({ stem, question }) => {
    const refersToOptions = /\bwhich (?:one )?of (?:the following|these)(?: statements?| sentences?)?(?:,[^,]*,)? (?:is|are) (?:true|correct|right|false|accurate)\b/iu.test(stem);
    const asks = stem.includes('?') || /\b(?:put|match|order|arrange|name|say|choose|give)\b/iu.test(stem);
    return refersToOptions || !asks ? about(`The stem does not say what is asked${question.options.length > 0 ? ' until the options are read' : ''}.`) : [];
  },
};

/** Kinds whose stem reports a claim after "that": what the claim denies is told, not asked. */
const TELLS: ReadonlySet<string> = new Set(['OUTLET', 'MULTIPLE_CHOICE', 'CORROBORATION']);

/** "Not", "except", "never" in the stem. What a proposition denies, and the labels of a verdict, are no instruction. */
export const NEGATIVE: Flaw = {
  flaw: 'NEGATIVE', name: 'Negative wording', reference: `${HALADYNA}: word the stem positively; ${DOWNING}: negative wording`,
  find: ({ stem, question }) => {
    const outside = outsideQuotes(stem);
    const asked = question.kind === 'TRUE_FALSE_NOT_STATED' ? '' : TELLS.has(question.kind) ? outside.replace(/\bthat\b.*$/su, ' ') : outside;
    const negative = /\b(?:not|except|never|neither|nor|none|least)\b|n[’']t\b/iu.exec(asked.replace(/\bat (?:the )?least\b|\bnot yet\b/giu, ' '));
    return negative ? about(`The stem is worded negatively (“${negative[0]}”), which readers overlook.`) : [];
  },
};

/** A sentence with a hole in it, instead of a question. */
export const FILL_IN_BLANK: Flaw = {
  flaw: 'FILL_IN_BLANK', name: 'A sentence with a gap', reference: `${TARRANT}: fill-in-the-blank stem`,
  find: ({ stem }) => (/_{2,}|\.{3,}|…/u.test(stem) ? about('The stem is a sentence with a hole; a question is read more surely.') : []),
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
    return term ? [{ message: `“${term[0]}” is vague: of how often or how many?`, optionId: id }] : [];
  });
  return [...(inStem ? about(`“${inStem[0]}” in the stem is vague.`) : []), ...inOptions];
}

/** The stem holds the answer by logic: the kind of thing it asks for is one that only the key is. */
export const LOGICAL_CUE: Flaw = {
  flaw: 'LOGICAL_CUE', name: 'The stem gives the answer by logic', reference: `${TARRANT}: logical cues in the stem`,
  find: ({ stem, key, wrong }) => {
    const asked = /\b(?:which|what) ((?:\p{Ll}+ ){0,2}\p{Ll}+)/u.exec(stem)?.[1];
    const [right] = key;
    if (asked === undefined || !right || key.length > 1 || wrong.length === 0) return [];
    const kinds = contentWords(asked);
    const fits = (text: string): boolean => { const words = new Set(contentWords(text)); return kinds.some((kind) => words.has(kind)); };
    return fits(right.text) && wrong.every(({ text }) => !fits(text)) ? about('Only the key names the kind of thing that the stem asks for.') : [];
  },
};
