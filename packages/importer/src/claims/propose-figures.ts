import type { Claim, Figure, Measure } from '@footnote/knowledge';
import type { NounGroup, TaggedToken, VerbGroup } from '../grammar/index.js';
import type { Proposal } from '../model.js';
import { makeProposal } from '../reading/make-proposal.js';
import { asSentence, capitalise, join } from './compose-event.js';
import { SAYING_VERBS } from './act-verbs.js';
import { participleOf, pastOf } from './inflect-verb.js';
import { phraseFrom } from './phrase-of.js';
import { proposeAmount } from './propose-amount.js';
import { readAmounts, SAME_IN_PLURAL } from './read-amounts.js';
import { readEarlier } from './read-earlier.js';
import { readTolls } from './read-tolls.js';
import { boundAfter, readNumberAt, sayFigure, type BoundedNumber } from './read-number.js';
import { clausesOf, meets, type SaidClause, type Scene, type SentenceScene } from './scene.js';
import { slugOf } from './slug-book.js';
import { tellingAt } from './tell.js';

const VICTIM_VERBS = new Set(['kill', 'injure', 'wound', 'murder', 'shoot', 'die', 'drown', 'perish', 'maim', 'hurt', 'deport', 'abduct', 'kidnap', 'displace', 'torture', 'rape', 'detain', 'arrest', 'imprison']);
/** Nouns after a number that are no count of things: times, parts of dates, ages, sizes, money and shares are other matters. */
const NO_UNIT = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'o’clock', 'am', 'pm', 'percent', 'per', 'cent', '%', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'side', 'way', 'time', 'stream', 'thing', 'metre', 'meter', 'kilometre', 'mile', 'degree', 'page', 'part']);

/** What is counted, and what is told of it. */
export interface Count { readonly figure: Figure; readonly unit: string; readonly about: string; readonly asks: string; readonly statement: string; readonly casualties: boolean; readonly tokens: { readonly from: number; readonly to: number } }

/** Figures with their bound, their unit and what they count; and those that a clause gives otherwise: money, shares, sizes, what is planned. */
export function proposeFigures(scene: Scene): readonly Proposal[] {
  const counts = proposeCounts(scene);
  const amounts = readAmounts(scene);
  // Who has or does what with them says more than that they were counted; only victims are asked for by what happened to them.
  const kept = counts.filter(({ content, cues }) => content.kind === 'CLAIM' && content.measure?.casualties === true || !amounts.some(({ amount }) => cues.some((cue) => meets(cue, amount.range))));
  const taken = kept.flatMap(({ cues }) => cues);
  return [...kept, ...amounts.filter(({ amount }) => !taken.some((cue) => meets(cue, amount.range))).map((clause) => proposeAmount(scene, clause))];
}

function proposeCounts(scene: Scene): readonly Proposal[] {
  return scene.sentences.flatMap((sentence) => {
    let unit: string | null = null;
    const counts = countsIn(scene, sentence);
    const counted = counts.flatMap((count): readonly Proposal[] => {
      const read = countOf(scene, sentence, { ...count, unit: count.unit ?? unit });
      unit = count.unit ?? unit;
      return read === null ? [] : [propose(scene, sentence, read)];
    });
    return [...counted, ...readEarlier(scene, sentence, counts).map((earlier) => propose(scene, sentence, earlier)), ...readTolls(sentence).map((toll) => propose(scene, sentence, toll))];
  });
}

/** A number with what it counts, as far as its own words say so. */
export interface Numbered { readonly figure: Figure; readonly unit: string | null; readonly noun: NounGroup | null; readonly from: number; readonly to: number }

/** Numbers that count things; "over 1,000 were injured" has no unit of its own. */
function countsIn(scene: Scene, sentence: SentenceScene): readonly Numbered[] {
  const { tokens } = sentence.chunks;
  const found: Numbered[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumberAt(tokens, at);
    if (number === null) continue;
    const counted = number.currency !== null || isNamed(scene, sentence, number) ? null : countedBy(sentence, number);
    if (counted !== null) found.push(counted);
    at = number.to - 1;
  }
  return found;
}

/** A number that belongs to a date or a name counts nothing. */
function isNamed({ analysis }: Scene, { chunks: { tokens }, mentions }: SentenceScene, { from, to }: BoundedNumber): boolean {
  const range = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return analysis.dates.some((date) => meets(date, range)) || mentions.some((mention) => meets(mention, range));
}

function countedBy({ chunks: { tokens, nouns } }: SentenceScene, { figure, from, to }: BoundedNumber): Numbered | null {
  const whole = partOfWhole(tokens, nouns, to);
  if (whole !== null && figure.value >= 2) return { figure, unit: tokens.slice(whole.head, whole.to).map(({ text }) => text).join(' '), noun: nouns.find((group) => group.from <= from && to <= group.to) ?? null, from, to };
  if ((figure.bound === 'EXACTLY' && figure.value < 2) || isYear(figure, tokens[from])) return null;
  const noun = nouns.find((group) => group.from <= to && to < group.to && group.head >= to) ?? null;
  const next = tokens[to];
  if (noun === null) return next?.pos === 'AUX' || next?.pos === 'VERB' ? { figure, unit: null, noun, from, to } : null;
  const head = tokens[noun.head];
  // One thing is no count, and a name with a number in it is none either.
  if (head === undefined || !isSeveral(head)) return null;
  const after = boundAfter(tokens, noun.to);
  return { figure: after === null ? figure : { ...figure, bound: after.bound }, unit: unitOf(tokens, noun, to), noun, from, to: after?.to ?? noun.to };
}

const isSeveral = ({ pos, lemma, lower }: TaggedToken): boolean => pos === 'NOUN' && !NO_UNIT.has(lemma) && (lower !== lemma || SAME_IN_PLURAL.has(lower));

/** "1,140 of its members": they are counted by what they are a part of. */
function partOfWhole(tokens: readonly TaggedToken[], nouns: readonly NounGroup[], at: number): NounGroup | null {
  if (tokens[at]?.lower !== 'of' || !['the', 'its', 'their', 'his', 'her', 'our'].includes(tokens[at + 1]?.lower ?? '')) return null;
  const noun = nouns.find((group) => group.from === at + 1);
  const head = tokens[noun?.head ?? -1];
  return noun !== undefined && head?.pos === 'NOUN' && head.lower !== head.lemma && !NO_UNIT.has(head.lemma) ? noun : null;
}

const isYear = ({ bound, value }: Figure, token: TaggedToken | undefined): boolean => bound === 'EXACTLY' && value > 1500 && value < 2100 && token !== undefined && !token.text.includes(',');

const unitOf = (tokens: readonly TaggedToken[], noun: NounGroup, from: number): string => tokens.slice(from, noun.to).map(({ text }) => text).join(' ').replace(/ - /g, '-');

/** "children were killed", "passengers on board", "the clerk counted signatures". */
function countOf(scene: Scene, sentence: SentenceScene, counted: Numbered & { readonly unit: string | null }): Count | null {
  const { figure, unit, noun, from, to } = counted;
  if (unit === null) return null;
  const said = clausesOf(sentence);
  const index = noun === null ? -1 : sentence.chunks.nouns.indexOf(noun);
  const isSmall = figure.bound === 'EXACTLY' && figure.value < 10;
  const passive = said.find(({ clause, verb }) => (index >= 0 ? clause.subjects.includes(index) : verb.from === to) && isTold(verb))
    ?? said.find(({ verb }) => verb.from >= to && verb.from <= to + 6 && verb.voice === 'PASSIVE' && isTold(verb) && sentence.chunks.tokens.slice(to, verb.from).every(({ pos, text }) => text === ',' || pos !== 'VERB'));
  const parts = { scene, sentence, figure, unit, from, to };
  if (passive !== undefined) return isNoCount(passive, isSmall) ? null : countBySubject(parts, passive);
  // "walked off the job, closing 41 schools": the outcome of what is told.
  const outcome = said.find(({ clause, verb }) => clause.kind === 'GERUND' && clause.objects.includes(index) && !verb.negated && sentence.chunks.tokens[verb.from - 1]?.text === ',' && !SAYING_VERBS.has(verb.lemma) && said.some(({ verb: main }) => main.to <= verb.from && isTold(main) && main.tense === 'PAST'));
  if (outcome !== undefined && !isNoCount(outcome, isSmall)) return countByObject(parts, outcome);
  const active = said.find(({ clause, verb }) => clause.objects.includes(index) && isTold(verb));
  if (active !== undefined) return isNoCount(active, isSmall) || (active.verb.tense === 'PRESENT' && !active.verb.perfect && isSmall) ? null : countByObject(parts, active);
  return noun === null ? null : countBare(parts);
}

/** "Two officials told the agency" counts nobody; few are a count where they were harmed. */
function isNoCount({ verb }: SaidClause, isSmall: boolean): boolean {
  return SAYING_VERBS.has(verb.lemma) || (isSmall && !VICTIM_VERBS.has(verb.lemma));
}

const isTold = ({ form, negated, modal, tense, perfect }: VerbGroup): boolean => form === 'FINITE' && !negated && modal === null && (tense === 'PAST' || perfect || tense === 'PRESENT');

interface CountParts { readonly scene: Scene; readonly sentence: SentenceScene; readonly figure: Figure; readonly unit: string; readonly from: number; readonly to: number }

function countBySubject({ scene, sentence, figure, unit, from, to }: CountParts, { verb, clause }: SaidClause): Count | null {
  const verbs = sentence.chunks.tokens.slice(verb.from, verb.to).map(({ text }) => text).join(' ');
  // "packed the hall", "depend on it": what they did is not told without its object, and a pronoun tells it to nobody.
  const next = sentence.chunks.tokens[verb.to];
  const needsMore = verb.voice === 'ACTIVE' && !VICTIM_VERBS.has(verb.lemma) && (clause.objects.length > 0 || next?.pos === 'ADP');
  // "have fallen ill"
  const phrase = needsMore ? phraseFrom(scene, sentence, { from: verb.to, verb: null, most: 10 }) : null;
  const rest = phrase?.text ?? (verb.voice === 'ACTIVE' && next?.pos === 'ADJ' ? next.text : placeIn(scene, sentence));
  const isTorn = phrase !== null && (phrase.cut || phrase.text === '' || /^['’]s?$/.test(sentence.chunks.tokens[phrase.end]?.text ?? ''));
  if (isTorn || needsMore && /\b(?:it|them|him|her|us|me|this|that|these|those)\b/iu.test(rest)) return null;
  const told = join(verbs, rest);
  return { figure, unit, about: join(unit, told.replace(/^(?:was|were|are|is|have been|has been|had been) /, '')), asks: `how many ${join(unit, told)}`, statement: asSentence(join(sayFigure(figure), unit, told)), casualties: VICTIM_VERBS.has(verb.lemma), tokens: { from, to } };
}

function countByObject({ scene, sentence, figure, unit, from, to }: CountParts, { verb }: SaidClause): Count | null {
  // "has killed 500 children": they were killed. "counted 1,240 signatures": they were counted.
  if (['be', 'have', 'see', 'include', 'make', 'take', 'reach'].includes(verb.lemma)) return null;
  const participle = verb.perfect || verb.voice === 'PASSIVE' ? sentence.chunks.tokens[verb.head]?.lower ?? pastOf(verb.lemma) : participleFor(verb);
  const place = VICTIM_VERBS.has(verb.lemma) ? placeIn(scene, sentence) : '';
  const told = join('were', participle, place);
  return { figure, unit, about: join(unit, participle, place), asks: `how many ${join(unit, told)}`, statement: asSentence(join(sayFigure(figure), unit, told)), casualties: VICTIM_VERBS.has(verb.lemma), tokens: { from, to } };
}

const participleFor = ({ lemma, particle }: VerbGroup): string => join(participle(lemma), particle ?? '');
const participle = (lemma: string): string => participleOf(lemma);

/** "with about 60 passengers on board", "the petition at 2,000 signatures": what hangs on the thing counted says of what it is one. */
function countBare({ scene, sentence, figure, unit, from, to }: CountParts): Count | null {
  const phrase = phraseFrom(scene, sentence, { from: to, verb: null, most: 5 });
  const hangs = /^(?:on|of|in|at|under|from|to) /.test(phrase.text) ? phrase.text : '';
  const what = join(unit, hangs);
  const told = /^(?:on|in|at|under) /.test(hangs) ? join('were', hangs) : 'were counted';
  const isSmall = figure.bound === 'EXACTLY' && figure.value < 20;
  if (isSmall || (hangs === '' && sentence.chunks.tokens[from - 1]?.pos !== 'ADP')) return null;
  return { figure, unit, about: what, asks: `how many ${join(unit, hangs.startsWith('of') ? hangs : '', told)}`, statement: asSentence(join(sayFigure(figure), unit, hangs.startsWith('of') ? hangs : '', told)), casualties: false, tokens: { from, to } };
}

/** "in Mariupol": where the sentence has one place that is named. */
function placeIn(scene: Scene, { chunks, mentions }: SentenceScene): string {
  const places = chunks.nouns.filter(({ preposition, head }) => preposition !== null && ['in', 'of'].includes(chunks.tokens[preposition]?.lower ?? '') && chunks.tokens[head]?.pos === 'PROPN' && !scene.analysis.dates.some((date) => meets(date, chunks.tokens[head] ?? { start: 0, end: 0 })) && !mentions.some((mention) => mention.kind !== 'COUNTRY' && meets(mention, chunks.tokens[head] ?? { start: 0, end: 0 })));
  const names = [...new Set(places.map(({ head }) => chunks.tokens[head]?.text ?? ''))];
  return names.length === 1 && names[0] !== undefined && scene.text.includes(names[0]) ? `in ${names[0]}` : '';
}

function propose(scene: Scene, sentence: SentenceScene, count: Count): Proposal {
  const { figure, unit, about, asks, statement, casualties, tokens: { from, to } } = count;
  const { tokens } = sentence.chunks;
  const cue = { start: tokens[from]?.start ?? sentence.sentence.start, end: tokens[to - 1]?.end ?? sentence.sentence.end };
  const measureSlug = slugOf(about);
  const known = scene.analysis.context.graph?.measures.some(({ slug }) => slug === measureSlug) ?? false;
  const measure: Measure = { slug: measureSlug, label: about, asks, unit, casualties };
  const claim: Claim = {
    slug: scene.slugs.take('claim', `${sayFigure(figure).replace(/,/g, '')} ${about}`), statement, answer: sayFigure(figure),
    predicate: { type: 'FIGURE', measure: measureSlug, figure }, holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null,
  };
  return makeProposal({
    content: { kind: 'CLAIM', claim, known: false, telling: tellingAt(scene, cue), measure: known ? null : measure, aspect: null },
    rule: 'FIGURE_COUNTED', title: `${capitalise(about)}: ${sayFigure(figure)}`, because: `The sentence counts ${unit}; the bound is the one that it states.`,
    passages: [{ start: sentence.sentence.start, end: sentence.sentence.end }], cues: [cue],
  }, scene.text);
}
