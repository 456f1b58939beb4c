import type { Figure } from '@footnote/knowledge';
import type { Clause, NounGroup, TaggedToken, VerbGroup } from '../grammar/index.js';
import { isEnglishWord } from '../language/index.js';
import type { TextRange } from '../model.js';
import { boundAfter, readNumberAt, type BoundedNumber } from './read-number.js';
import { actorOf, clausesOf, meets, type Scene, type SentenceScene } from './scene.js';
import { resolvePronoun } from './resolve-pronoun.js';

/** A number with its unit. */
export interface Amount { readonly figure: Figure; /** "euros", "percent", "tonnes". */ readonly unit: string; /** "of the world's cobalt", "long". */ readonly behind: string; readonly from: number; readonly to: number; readonly range: TextRange }

/** An amount in the clause that tells it, in the words of the text: "the auction" "is expected" "to raise" … */
export interface AmountClause {
  readonly sentence: SentenceScene;
  readonly amount: Amount;
  readonly subject: string;
  readonly finite: VerbGroup;
  /** The verb is a participle without its "was": "valued at". */
  readonly reduced: boolean;
  /** "an investment worth 300 million dollars": no verb says it. */
  readonly worth: boolean;
  /** What stands between the finite verb and the amount, without the preposition. */
  readonly between: string;
  readonly preposition: string;
}

const MONEY = /^(?:euros?|dollars?|pounds?|crowns?|kroner|kronor|francs?|yen|yuan|rupees?|roubles?|rubles?|pesos?|zloty|lira|rand|shekels?|dirhams?|riyals?|won|reais|cents?|pence)$/;
const SIZES = /^(?:km|kilometres?|kilometers?|miles?|metres?|meters?|feet|foot|inches|cm|mm|kg|kilograms?|kilos|grams?|tonnes?|tons|pounds|hectares?|acres?|litres?|liters?|gallons?|barrels?|megawatts?|gigawatts?|mw|gw|degrees?|seconds|knots|decibels)$/;
const TIMES = /^(?:years?|months?|weeks?|days?|hours?|minutes?|times?|decades?|centuries|nights?|rounds?|points?|goals?|o’clock|a\.?m|p\.?m|pages?|parts?|ways?|sides?|things?|members?)$/;
/** Nouns for several that have no other form. */
export const SAME_IN_PLURAL = new Set(['people', 'staff', 'aircraft', 'sheep', 'cattle', 'fish', 'deer', 'police', 'personnel', 'offspring', 'households']);
const LENGTHS = /^(?:long|wide|high|tall|deep|thick|away|apart)$/;
const PREPOSITIONS = new Set(['by', 'at', 'to', 'for', 'of', 'with', 'from']);

/** The amounts of a text that a clause tells of a subject in words of its own. */
export function readAmounts(scene: Scene): readonly AmountClause[] {
  return scene.sentences.flatMap((sentence) => amountsIn(scene, sentence).flatMap((amount) => clauseOf(scene, sentence, amount) ?? []));
}

function amountsIn(scene: Scene, sentence: SentenceScene): readonly Amount[] {
  const { tokens } = sentence.chunks;
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumberAt(tokens, at);
    if (number === null) continue;
    const amount = isNamed(scene, sentence, number) ? null : withUnit(scene, sentence, number);
    if (amount !== null) found.push(amount);
    at = number.to - 1;
  }
  return found;
}

const rangeOf = (tokens: readonly TaggedToken[], from: number, to: number): TextRange => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });

function isNamed({ analysis }: Scene, { chunks: { tokens }, mentions }: SentenceScene, { from, to }: BoundedNumber): boolean {
  const range = rangeOf(tokens, from, to);
  return analysis.dates.some((date) => meets(date, range)) || mentions.some((mention) => mention.form !== 'VOICE' && meets(mention, range));
}

/** "fewer than 500": a bound that no figure of a pack can have. */
const isBelow = (tokens: readonly TaggedToken[], from: number): boolean => tokens[from - 1]?.lower === 'than' && ['less', 'fewer', 'lower'].includes(tokens[from - 2]?.lower ?? '');

interface Unit { readonly unit: string; readonly to: number }

function withUnit(scene: Scene, sentence: SentenceScene, { figure, from, to, currency }: BoundedNumber): Amount | null {
  const { tokens } = sentence.chunks;
  const unit = currency === null ? unitAt(sentence, to, figure) : { unit: currency, to };
  if (unit === null || figure.value === 0 || isBelow(tokens, from)) return null;
  const after = boundAfter(tokens, unit.to);
  const length = LENGTHS.test(tokens[unit.to]?.lower ?? '') ? unit.to + 1 : unit.to;
  const end = tokens[unit.to]?.lower === 'of' ? endOfShare(sentence, unit.to) : length;
  const range = rangeOf(tokens, from, end);
  return { figure: after === null ? figure : { ...figure, bound: after.bound }, unit: unit.unit, behind: end === unit.to ? '' : scene.text.slice(tokens[unit.to]?.start ?? 0, range.end).trim(), from, to: end, range };
}

/** "of the world's cobalt": to the end of the group that "of" leads to. */
function endOfShare({ chunks }: SentenceScene, of: number): number {
  const noun = chunks.nouns.find((each) => each.from === of + 1);
  const owned = noun === undefined ? undefined : chunks.nouns.find((each) => each.possessor === chunks.nouns.indexOf(noun));
  return (owned ?? noun)?.to ?? of;
}

function unitAt({ chunks: { tokens, nouns } }: SentenceScene, at: number, figure: Figure): Unit | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  if (token.text === '%' || token.lower === 'percent') return { unit: 'percent', to: at + 1 };
  if (token.lower === 'per' && next?.lower === 'cent') return { unit: 'percent', to: at + 2 };
  // "the 2.4 billion crown project": only says what kind of project it is.
  if (next?.pos === 'NOUN' && !token.lower.endsWith('s') && MONEY.test(token.lower)) return null;
  if (MONEY.test(token.lower) || SIZES.test(token.lower)) return { unit: token.lower, to: at + 1 };
  if (next !== undefined && (MONEY.test(next.lower) && token.pos !== 'VERB' || /^(?:square|cubic|metric|nautical)$/.test(token.lower) && SIZES.test(next.lower))) return { unit: `${token.text} ${next.text}`, to: at + 2 };
  return countAt({ tokens, nouns }, at, figure);
}

/** "6,000 jobs", "85 people": several of a thing. */
function countAt({ tokens, nouns }: Pick<SentenceScene['chunks'], 'tokens' | 'nouns'>, at: number, figure: Figure): Unit | null {
  const noun = nouns.find((group) => group.from <= at && at < group.to && group.head >= at);
  const head = noun === undefined ? undefined : tokens[noun.head];
  const isCount = head?.pos === 'NOUN' && (head.lower !== head.lemma || SAME_IN_PLURAL.has(head.lower)) && !TIMES.test(head.lower) && (figure.value >= 10 || figure.bound !== 'EXACTLY');
  return noun === undefined || !isCount || isYear(figure, tokens[at - 1]) ? null : { unit: tokens.slice(at, noun.to).map(({ text }) => text).join(' ').replace(/ - /g, '-'), to: noun.to };
}

const isYear = ({ bound, value }: Figure, token: TaggedToken | undefined): boolean => bound === 'EXACTLY' && value > 1500 && value < 2100 && token !== undefined && !token.text.includes(',');

function clauseOf(scene: Scene, sentence: SentenceScene, amount: Amount): AmountClause | null {
  const { tokens } = sentence.chunks;
  const worth = worthOf(scene, sentence, amount);
  const said = clausesOf(sentence).filter(({ verb }) => (verb.form === 'FINITE' || verb.form === 'PARTICIPLE') && verb.to <= amount.from).at(-1);
  if (said === undefined || !isToldHere(sentence, said)) return null;
  const { clause, verb } = said;
  if (worth !== null) return { sentence, amount, subject: worth, finite: verb, reduced: false, worth: true, between: '', preposition: '' };
  const reduced = clause.kind === 'PARTICIPLE' || verb.form === 'PARTICIPLE';
  const until = prepositionBefore(tokens, amount) === '' ? amount.from : amount.from - 1;
  const between = tokens.slice(verb.to, until);
  if (between.length > 12 || between.some((token) => isBreak(token) || scene.analysis.dates.some((date) => meets(date, token))) || reduced && (clause.antecedent === null || between[0]?.pos === 'DET')) return null;
  const subject = subjectOf(scene, sentence, { clause, verb });
  const last = between.at(-1);
  // "puts 3,000 jobs at risk": without what follows it is not said.
  if (subject === null || last === undefined && verb.particle === null && UNFINISHED.has(verb.lemma)) return null;
  return { sentence, amount, subject, finite: verb, reduced, worth: false, between: scene.text.slice(between[0]?.start ?? 0, last?.end ?? 0), preposition: prepositionBefore(tokens, amount) };
}

/** "the investment" of "suspends the investment worth 300 million dollars". */
function worthOf(scene: Scene, { chunks }: SentenceScene, { from }: Amount): string | null {
  const noun = chunks.tokens[from - 1]?.lower === 'worth' ? chunks.nouns.find((each) => each.to === from - 1) : undefined;
  return noun === undefined || chunks.tokens[noun.head]?.pos === 'PRON' ? null : scene.text.slice(noun.start, noun.end).replace(/\s+/g, ' ').replace(/^an? /i, 'the ');
}

function prepositionBefore(tokens: readonly TaggedToken[], { from }: Amount): string {
  const before = tokens[from - 1]?.lower ?? '';
  return PREPOSITIONS.has(before) ? before : '';
}

const UNFINISHED = new Set(['put', 'leave', 'keep', 'make', 'render', 'give']);

/** What ends the stretch in which an amount belongs to its verb. */
const isBreak = ({ text, lower, pos }: TaggedToken): boolean => /^[,;:()"“”—–]$/.test(text) || pos === 'CCONJ' || pos === 'SCONJ' || ['that', 'who', 'which', 'it', 'them', 'they', 'he', 'she', 'him', 'this', 'whom', 'than', 'not', 'no'].includes(lower);

/** Asserted or foreseen, and neither denied nor under an "if". */
function isToldHere({ chunks }: SentenceScene, { clause, verb }: { readonly clause: Clause; readonly verb: VerbGroup }): boolean {
  const marker = chunks.tokens[clause.marker ?? -1]?.lower ?? '';
  return !verb.negated && !['if', 'unless', 'whether', 'lest', 'than', 'how', 'what', 'why'].includes(marker) && !['say', 'tell', 'add', 'ask', 'know', 'think', 'believe', 'mean', 'see'].includes(verb.lemma);
}

/** Whom a pronoun stands for; not where it is doubtful: "is against the strike and says it will cost". */
function pronounText(scene: Scene, sentence: SentenceScene, noun: NounGroup): string | null {
  return isAmbiguous(scene, sentence, noun) ? null : resolvePronoun(scene, sentence, noun)?.inText ?? null;
}

/** "it", where a thing was named before it in the sentence that is nobody: either may be meant. */
function isAmbiguous(scene: Scene, sentence: SentenceScene, noun: NounGroup): boolean {
  const { nouns, tokens } = sentence.chunks;
  const isThing = (each: NounGroup): boolean => { const head = tokens[each.head]; return head?.pos === 'NOUN' && head.lower === head.lemma && actorOf(scene, sentence, each) === null; };
  return tokens[noun.head]?.lower === 'it' && nouns.some((each) => each.to <= noun.from && isThing(each));
}

/** The subject in words; a pronoun by whom it stands for. */
function subjectOf(scene: Scene, sentence: SentenceScene, { clause, verb }: { readonly clause: Clause; readonly verb: VerbGroup }): string | null {
  const { nouns, tokens } = sentence.chunks;
  const noun = nouns[(clause.kind === 'PARTICIPLE' ? clause.antecedent : null) ?? clause.subjects[0] ?? -1];
  if (noun === undefined || noun.from >= verb.from || tokens.slice(noun.from, noun.to).some(({ pos, lower }) => pos === 'NUM' || ['those', 'these', 'some', 'others', 'all'].includes(lower) && noun.to - noun.from === 1)) return null;
  const actor = actorOf(scene, sentence, noun);
  if (actor !== null) return actor.inText;
  if (tokens[noun.head]?.pos === 'PRON') return pronounText(scene, sentence, noun);
  const owner = noun.possessor === null ? undefined : nouns[noun.possessor];
  const index = nouns.indexOf(noun);
  const hanging = nouns.find((each) => each.hangsOn === index && each.to <= verb.from && tokens[each.preposition ?? -1]?.lower === 'of');
  const words = scene.text.slice((owner ?? noun).start, (hanging ?? noun).end).replace(/\s+/g, ' ');
  const first = tokens[(owner ?? noun).from];
  // "Boats will be allowed": a capital that only begins the sentence.
  const isName = first === undefined || first.start !== sentence.sentence.start || sentence.mentions.some((mention) => mention.start === first.start) || !isEnglishWord(first.lower);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
