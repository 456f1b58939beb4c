import { type SentenceFrame, type TextFrame } from '../attribution/frame.js';
import type { Clause, NounGroup, VerbGroup } from '../grammar/index.js';
import type { TextRange } from '../model.js';
import { findHolders } from './find-holders.js';
import { leadOf } from './lead-of.js';
import { findAlike, findListedStances, findProtests } from './find-listed-stances.js';
import { findNounStances } from './find-noun-stances.js';
import type { ActMention } from './act.js';
import { readAct } from './read-act.js';
import type { StanceFind } from './stance.js';
import { findRoll, findToldStance } from './find-told-stances.js';
import { findUndecided } from './find-undecided.js';
import { AIMING, BACKING, BODY_NAME, DECIDING_BODIES, HOLDING, IDIOM_VERBS, IDIOMS, NOT_FOR, ORDER_NOUNS, ORDERING, PREDICATES, PROTESTS, SHARING, SPEAKING, STANCE_VERBS, TOLD_THINGS, VERDICTS, type Sign, type StanceWord } from './stance-lexicon.js';

export interface StanceContext { readonly frame: TextFrame; readonly sentence: SentenceFrame }
export interface SaidClause { readonly clause: Clause; readonly verb: VerbGroup; readonly at: number }

/** All expressions of positions in a text, whatever they are about. */
export function findStances(frame: TextFrame): readonly StanceFind[] {
  const finds: StanceFind[] = [];
  for (const sentence of frame.sentences) {
    const context = { frame, sentence };
    finds.push(...soDoes(context, finds.at(-1)));
    const clauses = sentence.chunks.clauses.flatMap((clause, at): readonly SaidClause[] => { const verb = sentence.chunks.verbs[clause.verb]; return verb ? [{ clause, verb, at }] : []; });
    for (const said of clauses) finds.push(...findInClause(context, said), ...sharesView(context, said, finds.at(-1)), ...agrees(context, said, finds.at(-1)), ...findToldStance(context, said, finds.at(-1)));
    finds.push(...findNounStances(context), ...findRoll(context), ...findListedStances(context), ...findProtests(context));
    finds.push(...findAlike(context, finds.at(-1)));
  }
  return finds;
}

function findInClause(context: StanceContext, said: SaidClause): readonly StanceFind[] {
  const quoted = byQuotedDemand(context, said) ?? byQuotedVerdict(context, said);
  if (quoted) return [quoted];
  if (isHypothetical(context, said)) return [];
  const undecided = findUndecided(context, said);
  if (undecided) return [undecided];
  const rules = [byPassive, byPredicate, byShould, byVerdict, byIdiom, byOrder, byVerb, byAim];
  for (const rule of rules) { const found = rule(context, said); if (found) return found.holders.length > 0 ? [found] : []; }
  return [];
}

/** "if the council opposed", "would support", "whether he backs": nothing that is held. */
function isHypothetical({ sentence }: StanceContext, { clause, verb }: SaidClause): boolean {
  const marker = clause.marker === null ? '' : sentence.chunks.tokens[clause.marker]?.lower ?? '';
  if (isRefusal(verb)) return marker === 'if' || marker === 'whether';
  return ['if', 'whether', 'unless', 'lest'].includes(marker) || verb.modal !== null && ['should', 'must', 'may', 'might', 'could', 'can', 'cannot', 'ca'].includes(verb.modal) || verb.modal !== null && ['will', 'shall'].includes(verb.modal) && verb.lemma === 'vote';
}

/** "could not support", "cannot accept", "will never vote for": no possibility, but a refusal. */
const isRefusal = ({ modal, negated, lemma }: VerbGroup): boolean => negated && ['can', 'cannot', 'ca', 'could', 'will', 'wo', 'would', 'shall'].includes(modal ?? '') && ['support', 'back', 'endorse', 'approve', 'vote', 'favour', 'favor', 'agree', 'accept', 'consent'].includes(lemma);

export function tenseOf({ sentence }: StanceContext, { verb, clause }: SaidClause, speech: boolean): 'PRESENT' | 'PAST' {
  const words = sentence.chunks.tokens.slice(Math.max(0, verb.from - 2), verb.to + 1).map(({ lower }) => lower);
  if (words.includes('previously') || words.includes('formerly') || words.includes('once') || words.includes('earlier') && verb.tense === 'PAST') return 'PAST';
  if (verb.tense !== 'PAST') return 'PRESENT';
  if (verb.perfect) return speech ? 'PRESENT' : 'PAST';
  // "said that he was against it": the past of what is reported follows that of the reporting verb.
  return speech || clause.kind === 'COMPLEMENT' ? 'PRESENT' : 'PAST';
}

const negate = (sign: Sign, negated: boolean): Sign | null => (!negated ? sign : sign === 1 ? -1 : null);
const range = ({ start, end }: TextRange): TextRange => ({ start, end });

/** "opposes the sale", "approve of such a move", "is pushing for", "does not support". */
function byVerb(context: StanceContext, said: SaidClause): StanceFind | null {
  const { sentence, frame } = context;
  const { verb, clause } = said;
  const word = STANCE_VERBS.get(verb.particle ? `${verb.lemma}_${verb.particle}` : verb.lemma);
  if (!word || verb.voice === 'PASSIVE' || clause.kind === 'PARTICIPLE') return null;
  const led = leadOf(context, verb, word);
  if (!led) return null;
  if (isGoverned(context, said) || word.act && isOwnDeed(context, said)) return null;
  const sign = led.sign === null ? null : negate(led.sign, verb.negated);
  const act = readAct(frame, sentence, led.at);
  if (sign === null || (AIMING.has(verb.lemma) && act === null) || pointsElsewhere(said, sentence, act)) return null;
  const holders = findHolders(frame, sentence, clause.subjects).filter((actor) => !isDeciding(word, verb, actor));
  return { sentence: sentence.index, sign, holders, act, cue: range(verb), tense: tenseOf(context, said, word.speech), basis: 'STATED', strong: isStrong(sign, verb) };
}

/** Said in so many words: any word of being against, and those of backing that say no less. */
function isStrong(sign: Sign, { lemma, negated }: VerbGroup): boolean {
  return !negated && (sign === 1 ? BACKING.has(lemma) : !['refuse', 'decline', 'rule', 'want'].includes(lemma));
}

/** "fears", "opposes" may be an infinitive that another verb governs, or a gerund behind a preposition: then that says whose will it is. */
function isGoverned(context: StanceContext, said: SaidClause): boolean {
  const before = context.sentence.chunks.tokens[said.verb.from - 1]?.lower ?? '';
  return said.clause.kind === 'INFINITIVE' && !followsRaising(context, said) || said.clause.kind === 'GERUND' && ['of', 'from', 'against', 'for', 'by'].includes(before);
}

/** "We stopped the work": what the speaker has done once is told, and no stance. */
function isOwnDeed({ sentence: { chunks } }: StanceContext, { verb, clause }: SaidClause): boolean {
  return verb.tense === 'PAST' && ['i', 'we'].includes(chunks.tokens[chunks.nouns[clause.subjects[0] ?? -1]?.head ?? -1]?.lower ?? '');
}

/** "declined to comment", "backs the campaign", "voted for Ada Quill", "called on the president": nothing that one is for or against. */
function pointsElsewhere({ verb }: SaidClause, { chunks }: SentenceFrame, act: ActMention | null): boolean {
  const next = chunks.verbs.find((each) => each.from === verb.to);
  if (['refuse', 'decline'].includes(verb.lemma) && next !== undefined && SPEAKING.has(next.lemma)) return true;
  if (verb.lemma === 'vote' && act?.verb === null && act.object?.actor) return true;
  if (verb.lemma === 'call' && chunks.tokens[verb.to]?.lower === 'on' && !act?.verb) return true;
  if (isNoMatter(verb, act)) return true;
  const behind = chunks.nouns.find((noun) => noun.from >= verb.to && noun.from <= verb.to + 1);
  return act !== null && act.vague && behind !== undefined && PROTESTS.has(chunks.tokens[behind.head]?.lower ?? '');
}

/** "rejected the claim" denies what is said, and whoever "stops work" strikes: neither is against anything that could be done. */
function isNoMatter(verb: VerbGroup, act: ActMention | null): boolean {
  const head = act?.verb === null ? act.object?.head ?? '' : '';
  return ['reject', 'dismiss', 'contest', 'question', 'refuse', 'accept', 'protest'].includes(verb.lemma) && TOLD_THINGS.has(head) || ['stop', 'halt', 'cease'].includes(verb.lemma) && head === 'work';
}

/** What a body that decides does in the past is a decision: "the court blocked the law", "the council approved the plan". */
function isDeciding(word: StanceWord, verb: VerbGroup, { kind, name }: { readonly kind: string; readonly name: string }): boolean {
  const once = verb.tense === 'PAST' && !verb.progressive;
  return once && (word.act || ['reject', 'dismiss', 'endorse', 'back', 'propose', 'agree', 'refuse', 'support', 'vote'].includes(verb.lemma)) && (DECIDING_BODIES.has(kind) || (kind !== 'PERSON' && BODY_NAME.test(name)));
}

/** "is said to be objecting", "continues to oppose", "tends to favour": the infinitive's own subject holds it. */
function followsRaising({ sentence }: StanceContext, { clause, verb }: SaidClause): boolean {
  const { verbs, clauses } = sentence.chunks;
  const before = verbs.find((each) => each.to === verb.from);
  if (!before) return false;
  const governing = clauses.find((each) => verbs[each.verb] === before);
  return clause.subjectInherited && governing !== undefined && (before.voice === 'PASSIVE' && ['say', 'believe', 'think', 'report', 'understand', 'know', 'expect'].includes(before.lemma) || ['continue', 'seem', 'appear', 'go', 'tend', 'come', 'remain', 'happen'].includes(before.lemma));
}

/** "worked to block efforts", "vowed to sell": an infinitive of will. */
function byAim(context: StanceContext, said: SaidClause): StanceFind | null {
  const { verb, clause } = said;
  const { tokens, verbs } = context.sentence.chunks;
  if (!AIMING.has(verb.lemma) || clause.kind === 'INFINITIVE' || verb.negated && verb.lemma !== 'want') return null;
  const next = verbs.find((each) => each.from === verb.to && each.form === 'INFINITIVE');
  if (!next || tokens[verb.to]?.lower !== 'to') return null;
  const act = readAct(context.frame, context.sentence, next.from);
  if (!act) return null;
  const holders = findHolders(context.frame, context.sentence, clause.subjects);
  return { sentence: context.sentence.index, sign: verb.negated ? -1 : 1, holders, act, cue: { start: verb.start, end: next.end }, tense: tenseOf(context, said, false), basis: 'STATED', strong: verb.negated };
}

/** "the plan is opposed by the union", "was welcomed by". */
function byPassive(context: StanceContext, said: SaidClause): StanceFind | null {
  const { frame, sentence } = context;
  const { verb, clause } = said;
  if (verb.voice !== 'PASSIVE' || verb.negated) return null;
  const word = STANCE_VERBS.get(verb.lemma);
  const { nouns, tokens } = sentence.chunks;
  const by = nouns.findIndex((noun) => noun.from > verb.to - 1 && noun.from <= verb.to + 3 && tokens[noun.preposition ?? -1]?.lower === 'by');
  if (!word || word.act || by < 0) return null;
  const members = nouns.flatMap((noun, index) => (index === by || noun.coordinatedWith === by ? [index] : []));
  const subject = sentence.chunks.nouns[clause.subjects[0] ?? -1];
  const act = subject ? readAct(frame, sentence, subject.from) : null;
  return { sentence: sentence.index, sign: word.sign, holders: findHolders(frame, sentence, members), act, cue: range(verb), tense: tenseOf(context, said, word.speech), basis: 'STATED', strong: true };
}

const COPULAS = new Set(['be', 'remain', 'stay', 'stand', 'seem', 'become', 'feel', 'appear', 'come', 'get']);
interface PredicateAt { readonly sign: Sign; /** Where what it is about begins. */ readonly at: number; readonly end: number; readonly word: string }

/** "is against", "remains in favour of", "is reluctant to", "is all for", "is opposed to". */
function byPredicate(context: StanceContext, said: SaidClause): StanceFind | null {
  const { frame, sentence } = context;
  const { verb, clause } = said;
  const { tokens } = sentence.chunks;
  const found = predicateOf(context, verb);
  const sign = found ? negate(found.sign, verb.negated && found.word !== 'behind') : null;
  if (!found || sign === null) return null;
  const act = readAct(frame, sentence, found.at);
  if (found.word === 'for' && (act === null || NOT_FOR.has(tokens[found.at]?.lower ?? ''))) return null;
  return { sentence: sentence.index, sign, holders: findHolders(frame, sentence, clause.subjects), act, cue: { start: verb.start, end: tokens[found.end - 1]?.end ?? verb.end }, tense: tenseOf(context, said, false), basis: sign === 0 ? 'UNDECIDED' : 'STATED', strong: true };
}

function predicateOf({ sentence }: StanceContext, verb: VerbGroup): PredicateAt | null {
  const { tokens } = sentence.chunks;
  if (verb.lemma === 'oppose' && verb.voice === 'PASSIVE' && tokens[verb.to]?.lower !== 'by') return { sign: -1, at: tokens[verb.to]?.lower === 'to' ? verb.to + 1 : tokens.length, end: verb.to, word: 'opposed' };
  if (verb.lemma === 'tear' && verb.voice === 'PASSIVE') return { sign: 0, at: verb.to, end: verb.to, word: 'torn' };
  if (!COPULAS.has(verb.lemma)) return null;
  for (let at = verb.to; at < Math.min(tokens.length, verb.to + 5); at += 1) {
    const found = PREDICATES.map((predicate) => matchPredicate(tokens, at, predicate)).find((each) => each !== null);
    if (found) return found;
    if (!isPassable(tokens[at]?.pos, tokens[at]?.lower)) return null;
  }
  return null;
}

function matchPredicate(tokens: StanceContext['sentence']['chunks']['tokens'], at: number, { words, sign, leads }: (typeof PREDICATES)[number]): PredicateAt | null {
  if (!words.every((each, offset) => tokens[at + offset]?.lower === each)) return null;
  const end = at + words.length;
  const lead = tokens[end];
  const led = lead !== undefined && leads.includes(lead.lower);
  if (leads.length > 0 && !led && sign !== 0) return null;
  const isInfinitive = lead?.lower === 'to' && lead.pos === 'PART';
  return { sign, at: led && !isInfinitive && lead.lower !== 'whether' ? end + 1 : end, end, word: words[0] ?? '' };
}

const isPassable = (pos: string | undefined, lower: string | undefined): boolean => pos === 'ADV' || pos === 'PART' || ['dead', 'set', 'firmly', 'all', 'both', 'fiercely'].includes(lower ?? '') || lower === 'very' || lower === 'deeply' || lower === ',' || lower === 'strongly';

/** "believes that the court should be given the evidence", "insists the school must close". */
function byShould(context: StanceContext, said: SaidClause): StanceFind | null {
  const { frame, sentence } = context;
  const { clauses, verbs } = sentence.chunks;
  const { verb, at, clause } = said;
  if (!HOLDING.has(verb.lemma) || verb.voice === 'PASSIVE' || verb.negated && !['think', 'believe', 'feel'].includes(verb.lemma)) return null;
  const inner = clauses[at + 1];
  const innerVerb = inner ? verbs[inner.verb] : undefined;
  if (!inner || !innerVerb || inner.kind !== 'COMPLEMENT' && inner.kind !== 'MAIN' || innerVerb.modal !== 'should' && innerVerb.modal !== 'must') return null;
  const act = readAct(frame, sentence, innerVerb.from);
  const holders = findHolders(frame, sentence, clause.subjects).filter(({ kind }) => kind !== 'ANONYMOUS');
  const turned = verb.negated && act ? { ...act, sign: act.sign === 1 ? -1 as const : 1 as const } : act;
  return act ? { sentence: sentence.index, sign: 1, holders, act: turned, cue: { start: verb.start, end: innerVerb.end }, tense: tenseOf(context, said, true), basis: 'STATED', strong: false } : null;
}

interface Judged { /** Where what is judged begins: an index of tokens. */ readonly about: number; /** Where the verdict may stand: an index of tokens. */ readonly from: number; readonly negated: boolean }
const CALLING = new Set(['call', 'brand', 'label', 'consider', 'term', 'deem']);

/** "called the toll a mistake", "insists that the runway is needed". */
function byVerdict(context: StanceContext, said: SaidClause): StanceFind | null {
  const { frame, sentence } = context;
  const { verb, clause } = said;
  const judged = verb.negated || verb.voice === 'PASSIVE' ? null : CALLING.has(verb.lemma) ? judgedByCalling(context, said) : HOLDING.has(verb.lemma) ? judgedInClause(context, said) : null;
  if (!judged) return null;
  const verdict = sentence.chunks.tokens.slice(judged.from, judged.from + 5).map(({ lower }) => VERDICTS.get(lower)).find((sign) => sign !== undefined);
  const sign = verdict === undefined ? null : negate(verdict, judged.negated);
  const act = readAct(frame, sentence, judged.about);
  if (sign === null || !act) return null;
  const holders = findHolders(frame, sentence, clause.subjects).filter(({ kind }) => kind !== 'ANONYMOUS');
  return { sentence: sentence.index, sign, holders, act, cue: range(verb), tense: tenseOf(context, said, true), basis: 'STATED', strong: false };
}

function judgedByCalling({ sentence }: StanceContext, { clause, verb }: SaidClause): Judged | null {
  const { nouns } = sentence.chunks;
  const noun = nouns[clause.objects[0] ?? -1] ?? nouns.find((each) => each.from === verb.to);
  return noun ? { about: noun.from, from: noun.to, negated: false } : null;
}

function judgedInClause({ sentence }: StanceContext, { at }: SaidClause): Judged | null {
  const { clauses, verbs, nouns } = sentence.chunks;
  // "believe that returning the leopard is right": the gerund is what is judged.
  const doing = clauses[at + 1]?.kind === 'GERUND' ? verbs[clauses[at + 1]?.verb ?? -1] : undefined;
  const inner = clauses[doing === undefined ? at + 1 : at + 2];
  const verb = verbs[inner?.verb ?? -1];
  const noun = nouns[inner?.subjects[0] ?? -1];
  if (!inner || !verb || !noun || !['COMPLEMENT', 'MAIN'].includes(inner.kind) || !['be', 'need', 'deserve', 'justify', 'warrant'].includes(verb.lemma)) return null;
  return { about: doing?.from ?? noun.from, from: verb.head, negated: verb.negated };
}

/** "The cap is a mistake," said the minister: what somebody who is quoted calls a thing. */
function byQuotedVerdict({ frame, sentence }: StanceContext, { clause, verb }: SaidClause): StanceFind | null {
  const { tokens, nouns } = sentence.chunks;
  const noun = nouns[clause.subjects[0] ?? -1];
  if (verb.lemma !== 'be' || clause.kind !== 'MAIN' || clause.subjectInherited || verb.modal !== null || noun === undefined) return null;
  const speaker = frame.speakers?.find(({ range: quoted }) => quoted.start <= verb.start && verb.end <= quoted.end)?.actor;
  const holder = speaker === undefined ? undefined : frame.actors.get(speaker)?.actor;
  const verdict = tokens.slice(verb.head, verb.head + 4).map(({ lower }) => VERDICTS.get(lower)).find((sign) => sign !== undefined);
  const sign = verdict === undefined ? null : negate(verdict, verb.negated);
  const act = sign === null ? null : readAct(frame, sentence, noun.from);
  if (!holder || holder.kind === 'ANONYMOUS' || sign === null || act === null || tokens[noun.head]?.pos === 'PRON' && !act.vague) return null;
  return { sentence: sentence.index, sign, holders: [holder], act, cue: range(verb), tense: 'PRESENT', basis: 'STATED', strong: false };
}

/** "has thrown his weight behind the toll". */
function byIdiom(context: StanceContext, said: SaidClause): StanceFind | null {
  const { frame, sentence } = context;
  const { verb, clause } = said;
  const { tokens } = sentence.chunks;
  if (!IDIOM_VERBS.has(verb.lemma) || verb.negated) return null;
  for (let end = verb.to + 1; end <= Math.min(tokens.length, verb.to + 5); end += 1) {
    const words = tokens.slice(verb.to, end).map(({ lower }) => lower).join(' ');
    const idiom = IDIOMS.find((each) => each.words.test(words));
    const act = idiom ? readAct(frame, sentence, end) : null;
    // "spoke in favour": of what is told around it.
    if (idiom && (act || (/^(?:[,.;]|and|but)$/.test(tokens[end]?.lower ?? '.') && /favou?r$/.test(words)))) return { sentence: sentence.index, sign: idiom.sign, holders: findHolders(frame, sentence, clause.subjects), act, cue: { start: verb.start, end: tokens[end - 1]?.end ?? verb.end }, tense: tenseOf(context, said, true), basis: 'STATED', strong: true };
  }
  return null;
}

/** "shares her view": what was told last of somebody holds of this one too. */
function sharesView(context: StanceContext, said: SaidClause, last: StanceFind | undefined): readonly StanceFind[] {
  const { sentence, frame } = context;
  const { verb, clause } = said;
  const object = sentence.chunks.tokens[sentence.chunks.nouns[clause.objects[0] ?? -1]?.head ?? -1]?.lower ?? '';
  if (!last || !SHARING.has(verb.lemma) || verb.negated || sentence.index - last.sentence > 1 || !/^(?:view|views|opinion|position|stance|assessment|objections?)$/.test(object)) return [];
  const holders = findHolders(frame, sentence, clause.subjects);
  return holders.length === 0 ? [] : [{ ...last, sentence: sentence.index, holders, cue: range(verb), tense: tenseOf(context, said, false) }];
}

/** "He agrees.", "Her colleague disagreed: …": holds, or does not, what was told last; not "agreed to", "agreed that". */
function agrees(context: StanceContext, said: SaidClause, last: StanceFind | undefined): readonly StanceFind[] {
  const { sentence, frame } = context;
  const { verb, clause } = said;
  const next = sentence.chunks.tokens[verb.to];
  const alone = next === undefined || /^[.,:;]$/.test(next.text);
  if (!last || last.sign === 0 || !alone || verb.negated || verb.modal !== null || clause.kind !== 'MAIN' || !['agree', 'disagree'].includes(verb.lemma) || sentence.index - last.sentence > 1) return [];
  const holders = findHolders(frame, sentence, clause.subjects).filter(({ slug }) => !last.holders.some((holder) => holder.slug === slug));
  const sign: Sign = verb.lemma === 'agree' ? last.sign : last.sign === 1 ? -1 : 1;
  return holders.length === 0 ? [] : [{ ...last, sign, sentence: sentence.index, holders, cue: range(verb), tense: 'PRESENT', basis: 'STATED' }];
}

/** "This deal must not go ahead," said the union's leader: what must or should be is what the speaker wants. */
function byQuotedDemand({ frame, sentence }: StanceContext, { clause, verb }: SaidClause): StanceFind | null {
  if (verb.modal !== 'must' && verb.modal !== 'should' || clause.kind !== 'MAIN') return null;
  const speaker = frame.speakers?.find(({ range: quoted }) => quoted.start <= verb.start && verb.end <= quoted.end)?.actor;
  const holder = speaker === undefined ? undefined : frame.actors.get(speaker)?.actor;
  const act = holder ? readAct(frame, sentence, verb.from) : null;
  if (!holder || !act || holder.kind === 'ANONYMOUS') return null;
  return { sentence: sentence.index, sign: 1, holders: [holder], act, cue: range(verb), tense: 'PRESENT', basis: 'STATED', strong: verb.negated };
}

/** "ordered the ministry to share", "issued a directive to submit": who orders it has ceased to waver. Not a parliament or a court: they decide. */
function byOrder(context: StanceContext, said: SaidClause): StanceFind | null {
  const { frame, sentence } = context;
  const { verb, clause } = said;
  if (verb.negated || verb.voice === 'PASSIVE' || (clause.kind !== 'MAIN' && clause.kind !== 'COMPLEMENT')) return null;
  const object = issuedOrder(context, said);
  if (!ORDERING.has(verb.lemma) && !(verb.lemma === 'decide' && verb.tense !== 'FUTURE') && !object) return null;
  const act = readAct(frame, sentence, object?.to ?? verb.to);
  if (!act || act.verb === null) return null;
  const holders = findHolders(frame, sentence, clause.subjects).filter(({ kind, name }) => !DECIDING_BODIES.has(kind) && (kind === 'PERSON' || !BODY_NAME.test(name)));
  return { sentence: sentence.index, sign: 1, holders, act, cue: { start: verb.start, end: object?.end ?? verb.end }, tense: 'PRESENT', basis: 'BY_ACT', strong: true };
}

/** "issued a classified directive". */
function issuedOrder({ sentence }: StanceContext, { clause, verb }: SaidClause): NounGroup | null {
  const object = sentence.chunks.nouns[clause.objects[0] ?? -1];
  return object && ['issue', 'sign', 'give'].includes(verb.lemma) && ORDER_NOUNS.has(sentence.chunks.tokens[object.head]?.lower ?? '') ? object : null;
}

/** "So does the guild.": what was said last holds of it too. */
function soDoes({ frame, sentence }: StanceContext, last: StanceFind | undefined): readonly StanceFind[] {
  const [first, second] = sentence.chunks.tokens;
  if (!last || last.sentence < sentence.index - 1 || !first || !second || !['so', 'neither', 'nor'].includes(first.lower) || !['AUX', 'VERB'].includes(second.pos)) return [];
  const subject = sentence.chunks.nouns.findIndex((noun) => noun.from === 2);
  const members = sentence.chunks.nouns.flatMap((noun, index) => (index === subject || noun.coordinatedWith === subject ? [index] : []));
  const holders = subject < 0 ? [] : findHolders(frame, sentence, members);
  return holders.length === 0 ? [] : [{ ...last, sentence: sentence.index, holders, cue: { start: first.start, end: second.end } }];
}
