import type { NounGroup } from '../grammar/index.js';
import { ARTICLE, type AspectFind } from './aspect-find.js';
import { join, lowerStart } from './compose-event.js';
import { joinTokens, phraseAfter, phraseFrom } from './phrase-of.js';
import { actorOf, clausesOf, lies, meets, textOf, type SaidClause, type Scene, type SentenceScene } from './scene.js';

/** Things that say something: what they are about or hold can be asked. */
const BEARERS = new Set(['evidence', 'information', 'material', 'document', 'data', 'proof', 'report', 'file', 'record', 'footage', 'letter', 'email', 'memo', 'study', 'survey', 'dossier', 'list', 'bill', 'law', 'plan', 'proposal', 'deal', 'agreement', 'treaty', 'contract', 'package', 'programme', 'program', 'statement', 'directive', 'order', 'provision', 'resolution', 'motion', 'measure', 'allegation']);
const MATTERS = new Set(['evidence', 'information', 'material', 'proof', 'data', 'document', 'footage', 'detail', 'allegation']);
const HOLDS = new Set(['include', 'contain', 'comprise', 'cover', 'feature']);
const STRIFE = new Set(['rift', 'dispute', 'conflict', 'row', 'split', 'feud', 'standoff', 'stand-off', 'disagreement', 'war', 'battle', 'clash', 'quarrel', 'argument', 'tension', 'talk', 'negotiation', 'agreement', 'deal', 'relation']);

/** What things hold, between whom they are, how and where they come about, and how certain they are. */
export function findAspectsOfThings(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  return [...findHoldings(scene, sentence), ...findMatter(scene, sentence), ...findParties(scene, sentence), ...findMannerAndPlace(scene, sentence), ...findStatus(scene, sentence), ...findBasis(scene, sentence)];
}

/** "The evidence includes materials on …". */
function findHoldings(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  return clausesOf(sentence).filter(({ verb }) => HOLDS.has(verb.lemma) && verb.form === 'FINITE' && !verb.negated && verb.modal === null).flatMap((said) => {
    const noun = bearerOf(scene, sentence, said);
    if (noun === null) return [];
    const cue = { start: said.verb.start, end: said.verb.end };
    // "includes information on the decisions …": what it includes are the decisions.
    const inner = sentence.chunks.nouns.find(({ from }) => from === said.verb.to);
    const deeper = inner === undefined ? null : matterOf(scene, sentence, inner);
    const values = deeper === null ? splitValues(phraseAfter(scene, sentence, said.verb).text) : deeper.values;
    return values.filter((value) => value.split(' ').length > 2).map((value) => holding({ noun, value, cue }));
  });
}

function holding({ noun, value, cue }: { readonly noun: string; readonly value: string; readonly cue: AspectFind['cue'] }): AspectFind {
  const is = noun.endsWith('s') && !noun.endsWith('ss') ? 'are' : 'is';
  return {
    rule: 'ASPECT_CONTENT', label: `what the ${noun} ${is} said to include`, asks: `what ${is} the ${noun} said to include`, unique: false, subject: ARTICLE, temporal: 'EVENT',
    statement: value.startsWith('that ') ? `The ${noun} ${is} said to show ${value}` : `The ${noun} ${is} said to include ${value}`, answer: value, because: `The sentence says what the ${noun} holds.`, cue,
  };
}

/** The thing that a clause says something of: by its own word, by "they" for the subject of the sentence before, or as antecedent of "that". */
function bearerOf(scene: Scene, sentence: SentenceScene, { clause }: SaidClause): string | null {
  const index = clause.kind === 'RELATIVE' ? clause.antecedent : clause.subjects[0] ?? null;
  const noun = index === null ? undefined : sentence.chunks.nouns[index];
  const head = noun === undefined ? undefined : sentence.chunks.tokens[noun.head];
  if (head === undefined) return null;
  if (BEARERS.has(head.lemma)) return head.lower;
  const before = scene.sentences[sentence.index - 1];
  return ['they', 'it', 'these', 'this'].includes(head.lower) && before !== undefined ? bearerOfSentence(before) : null;
}

function bearerOfSentence(sentence: SentenceScene): string | null {
  const heads = clausesOf(sentence).flatMap(({ clause }) => clause.subjects.flatMap((index) => sentence.chunks.tokens[sentence.chunks.nouns[index]?.head ?? -1] ?? []));
  const objects = sentence.chunks.nouns.flatMap(({ head }) => sentence.chunks.tokens[head] ?? []);
  return [...heads, ...objects].find(({ lemma }) => BEARERS.has(lemma))?.lower ?? null;
}

/** "evidence showing that …", "information about the decisions …", "information, including …". */
function findMatter(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  const held = clausesOf(sentence).filter(({ verb }) => HOLDS.has(verb.lemma)).map(({ verb }) => verb.to);
  return sentence.chunks.nouns.filter(({ from }) => !held.includes(from)).flatMap((noun): readonly AspectFind[] => {
    const matter = matterOf(scene, sentence, noun);
    return matter === null ? [] : matter.values.map((value) => holding({ noun: matter.head, value, cue: matter.cue }));
  });
}

interface Matter { readonly head: string; readonly values: readonly string[]; readonly cue: AspectFind['cue'] }

function matterOf(scene: Scene, sentence: SentenceScene, noun: NounGroup): Matter | null {
  const { tokens } = sentence.chunks;
  const head = tokens[noun.head];
  if (head === undefined || !MATTERS.has(head.lemma) || noun.to !== noun.head + 1) return null;
  const skip = matterBegins(tokens.slice(noun.to, noun.to + 3).map(({ lower }) => lower));
  if (skip === null || bearsDate(scene, sentence, noun.to + skip)) return null;
  const from = noun.to + skip;
  const shows = ['showing', 'indicating', 'suggesting', 'proving'].includes(tokens[noun.to]?.lower ?? '') || tokens[from - 1]?.lower === 'that';
  const phrase = phraseFrom(scene, sentence, { from, verb: null, most: 24, clauses: shows ? 1 : 0 });
  if (phrase.words < 3) return null;
  return { head: head.lower, values: shows ? [`that ${phrase.text}`] : splitValues(phrase.text), cue: { start: head.start, end: tokens[from - 1]?.end ?? head.end } };
}

function matterBegins([first, second, third]: readonly (string | undefined)[]): number | null {
  if (first === undefined) return null;
  if (['about', 'on', 'regarding', 'concerning'].includes(first)) return 1;
  if (['showing', 'indicating', 'suggesting', 'proving'].includes(first)) return second === 'that' ? 2 : 1;
  if (first === ',' && second === 'including') return 2;
  return first === 'that' && ['details', 'shows', 'show', 'proves', 'suggests', 'indicates'].includes(second ?? '') ? (third === 'that' ? 3 : 2) : null;
}

const bearsDate = (scene: Scene, { chunks }: SentenceScene, at: number): boolean => scene.analysis.dates.some((date) => date.start === chunks.tokens[at]?.start);

/** "decisions to target X and to relocate Y" holds two values, each with its own beginning. */
function splitValues(text: string): readonly string[] {
  const match = /^(.*?\b(?:decisions?|orders?|plans?|allegations?|attempts?|efforts?|proposals?|measures?)\b.*?) to (.+?) and (?:to )?((?:\p{L}+ly )?\p{L}+ .+)$/u.exec(text);
  if (match !== null && (/ and to /.test(text) || /^(?:\p{L}+ly )/u.test(match[3] ?? ''))) return [`${match[1] ?? ''} to ${match[2] ?? ''}`, `${match[1] ?? ''} to ${match[3] ?? ''}`];
  const gerund = /^(.*?\bfor the \p{L}+ing of .+?) and ((?:\p{L}+ly )?\p{L}+ing .+)$/u.exec(text);
  return gerund === null ? (text === '' ? [] : [text]) : [gerund[1] ?? '', gerund[2] ?? ''];
}

/** "a quarrel between the palace and its generals". */
function findParties(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  const { tokens, nouns } = sentence.chunks;
  return nouns.flatMap((noun): readonly AspectFind[] => {
    const head = tokens[noun.head];
    if (head === undefined || !STRIFE.has(head.lemma) || tokens[noun.to]?.lower !== 'between') return [];
    const a = nouns.find(({ from }) => from === noun.to + 1);
    const joint = a === undefined ? -1 : tokens.findIndex(({ lower }, at) => at >= a.to && at <= a.to + 4 && lower === 'and');
    const b = nouns.find(({ from }) => from === joint + 1);
    if (a === undefined || b === undefined || joint === -1) return [];
    const value = joinTokens(scene, tokens.slice(a.from, b.to));
    const is = head.lower === head.lemma ? 'is' : 'are';
    return [{
      rule: 'ASPECT_PARTIES', label: `between whom the ${head.lower} ${is}`, asks: `between whom ${is} the ${head.lower}`, unique: true, subject: ARTICLE, temporal: 'STATE',
      statement: `The ${head.lower} ${is} between ${value}`, answer: value, because: `“Between” names the sides of the ${head.lower}.`, cue: { start: head.start, end: b.end },
    }];
  });
}

/** "were acquired through …", "takes place behind closed doors". */
function findMannerAndPlace(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  return clausesOf(sentence).filter(({ verb }) => verb.form === 'FINITE' && !verb.negated && verb.modal === null).flatMap((said) => {
    const noun = sentence.chunks.nouns[said.clause.subjects[0] ?? -1];
    const thing = noun === undefined ? null : thingOf(scene, sentence, noun);
    if (thing === null || noun === undefined) return [];
    const told: Told = { sentence, said, thing, plural: isPlural(sentence, noun), phrase: phraseAfter(scene, sentence, said.verb).text };
    return [mannerOf(told), placeOf(told)].flatMap((find) => find ?? []);
  });
}

interface Told { readonly sentence: SentenceScene; readonly said: SaidClause; readonly thing: string; readonly plural: boolean; readonly phrase: string }

function mannerOf({ sentence, said: { verb }, thing, plural, phrase }: Told): AspectFind | null {
  if (verb.voice !== 'PASSIVE' || !/^(?:through|via|by means of|with the help of) /.test(phrase)) return null;
  const participle = sentence.chunks.tokens[verb.head]?.lower ?? '';
  const was = plural ? 'were' : 'was';
  return {
    rule: 'ASPECT_MANNER', label: `how ${thing} ${was} ${participle}`, asks: `how ${was} ${thing} ${participle}`, unique: false, subject: ARTICLE, temporal: 'EVENT',
    statement: join(thing, was, participle, phrase), answer: phrase, because: 'The sentence says by what means.', cue: { start: verb.start, end: verb.end },
  };
}

function placeOf({ said: { verb }, thing, plural, phrase }: Told): AspectFind | null {
  const place = /^place ((?:behind|in|at|on|under|outside|inside|near|off) .+)$/.exec(phrase)?.[1];
  if (verb.lemma !== 'take' || place === undefined) return null;
  const isPast = verb.tense === 'PAST' || verb.perfect;
  const does = isPast ? 'did' : plural ? 'do' : 'does';
  const takes = isPast ? 'took' : plural ? 'take' : 'takes';
  return {
    rule: 'ASPECT_PLACE', label: `where ${thing} ${takes} place`, asks: `where ${does} ${thing} take place`, unique: false, subject: ARTICLE, temporal: isPast ? 'EVENT' : 'STATE',
    statement: join(thing, takes, 'place', place), answer: place, because: 'The sentence says where it takes place.', cue: { start: verb.start, end: verb.end },
  };
}

/** "These figures are not definitive." */
function findStatus(scene: Scene, sentence: SentenceScene): readonly AspectFind[] {
  const { tokens, nouns } = sentence.chunks;
  return clausesOf(sentence).filter(({ verb }) => verb.lemma === 'be' && verb.negated && verb.form === 'FINITE' && verb.modal === null).flatMap(({ verb, clause }): readonly AspectFind[] => {
    const noun = nouns[clause.subjects[0] ?? -1];
    const thing = noun === undefined || actorOf(scene, sentence, noun) !== null ? null : thingOf(scene, sentence, noun);
    const quality = tokens.slice(verb.to, verb.to + 3).find(({ pos, lower }) => pos !== 'PART' && !['not', 'yet', 'n’t', "n't"].includes(lower));
    if (thing === null || noun === undefined || quality?.pos !== 'ADJ' || !/^(?:definitive|final|official|complete|confirmed|binding|verified|public|legal|certain|clear|known|mandatory|compulsory|permanent|safe|valid|ready)$/.test(quality.lower)) return [];
    const plural = isPlural(sentence, noun);
    const value = `not ${quality.lower}`;
    return [{
      rule: 'ASPECT_STATUS', label: `what is said of how certain ${thing} ${plural ? 'are' : 'is'}`, asks: `what is said of ${thing}`, unique: false, subject: ARTICLE, temporal: 'STATE',
      statement: join(thing, plural ? 'are' : 'is', value), answer: value, because: 'The sentence denies it that quality.', cue: { start: verb.start, end: quality.end },
    }];
  });
}

/** A common noun with "the", or what "these" and "it" stood for in the sentence before. */
function thingOf(scene: Scene, sentence: SentenceScene, noun: NounGroup): string | null {
  const head = sentence.chunks.tokens[noun.head];
  if (head === undefined) return null;
  if (head.pos === 'NOUN') return lowerStart(textOf(scene, noun)).replace(/^(?:these|those|this|that|a|an) /, 'the ');
  const before = scene.sentences[sentence.index - 1];
  if (!['these', 'they', 'it', 'this'].includes(head.lower) || before === undefined) return null;
  const bearer = bearerOfSentence(before);
  return bearer === null ? null : `the ${bearer}`;
}

function isPlural({ chunks }: SentenceScene, { head }: NounGroup): boolean {
  const token = chunks.tokens[head];
  return token !== undefined && (['these', 'they'].includes(token.lower) ? false : token.lower !== token.lemma && token.lower.endsWith('s'));
}


const NO_BASIS = /^(?:reports?|media|unofficial|information|some|the information)\b/i;

/** "According to official data, at least 500 …": on what a figure rests. */
function findBasis(scene: Scene, { sentence, chunks }: SentenceScene): readonly AspectFind[] {
  return scene.analysis.attributions.filter(({ cue, scope }) => lies(cue, sentence) && meets(scope, sentence)).flatMap(({ cue, scope, chain }): readonly AspectFind[] => {
    const [first] = chain;
    if (first === undefined || first.actor !== null || (first.kind !== 'DOCUMENT' && first.kind !== 'UNATTRIBUTED') || NO_BASIS.test(first.label)) return [];
    const counted = chunks.tokens.findIndex((token, at) => token.pos === 'NUM' && lies(token, scope) && chunks.nouns.some(({ from, to, head }) => from <= at && at < to && chunks.tokens[head]?.pos === 'NOUN' && head > at));
    const unit = chunks.nouns.find(({ from, to }) => from <= counted && counted < to);
    const head = unit === undefined ? undefined : chunks.tokens[unit.head];
    if (head === undefined || counted === -1) return [];
    const what = `the number of ${head.lower}`;
    return [{
      rule: 'ASPECT_BASIS', label: `on what ${what} rests`, asks: `on what does ${what} rest`, unique: false, subject: ARTICLE, temporal: 'EVENT',
      statement: `${what} rests on ${first.label}`, answer: first.label, because: 'The sentence says where its figure is from.', cue,
    }];
  });
}
