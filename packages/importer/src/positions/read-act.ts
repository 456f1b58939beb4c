import { actorOfMention, mentionOf, type SentenceFrame, type TextFrame } from '../attribution/frame.js';
import { baseOfGerund, type Clause, type NounGroup, type VerbGroup } from '../grammar/index.js';
import { BRINGING, CARRIERS, classOf, NOUN_VERB, TRANSPARENT, UNDOING, VAGUE } from './act-lexicon.js';
import type { ActMention, ActPart } from './act.js';
import { STANCE_VERBS } from './stance-lexicon.js';

interface Place { readonly frame: TextFrame; readonly sentence: SentenceFrame; readonly depth: number }
const DEEPEST = 4;
const POSSESSIVES = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** The act that the words from a token on name; null where they name none. */
export function readAct(frame: TextFrame, sentence: SentenceFrame, at: number): ActMention | null {
  return readFrom({ frame, sentence, depth: 0 }, at);
}

function readFrom(place: Place, from: number): ActMention | null {
  if (place.depth > DEEPEST) return null;
  const { tokens, nouns, verbs } = place.sentence.chunks;
  const deeper = { ...place, depth: place.depth + 1 };
  let at = from;
  while (['ADV', 'PUNCT'].includes(tokens[at]?.pos ?? '') && tokens[at]?.lower !== 'not' && !/^[.;:,]$/.test(tokens[at]?.text ?? '')) at += 1;
  const token = tokens[at];
  if (!token) return null;
  const verb = verbs.find((each) => each.from === at);
  if (verb) return readVerb(deeper, verb);
  const noun = nouns.findIndex((each) => each.from <= at && at < each.to);
  if (noun >= 0) return readNoun(deeper, noun);
  if (token.lower === 'whether' || token.lower === 'if' || token.lower === 'how') return readQuestion(deeper, at + 1);
  if (token.pos === 'ADP' && at === from) return readFrom(deeper, at + 1);
  return null;
}

/** "whether to sell", "how to solve it", "whether he backs the sale". */
function readQuestion(place: Place, at: number): ActMention | null {
  const { verbs } = place.sentence.chunks;
  const verb = verbs.find((each) => each.from >= at && each.from <= at + 6);
  return verb ? readVerb(place, verb) : null;
}

const keyOf = (verb: VerbGroup): string => (verb.particle === null ? verb.lemma : `${verb.lemma}_${verb.particle}`);
function turn(act: ActMention | null, sign: 1 | -1): ActMention | null { return act && sign === -1 ? { ...act, sign: act.sign === 1 ? -1 : 1 } : act; }

function readVerb(place: Place, verb: VerbGroup): ActMention | null {
  const key = keyOf(verb);
  const sign = verb.negated ? -1 : 1;
  // "call off" is no calling for: a particle that the bare verb does not take makes another verb of it.
  const stance = STANCE_VERBS.get(key) ?? (verb.particle === null || STANCE_VERBS.get(verb.lemma)?.prepositions.includes(verb.particle) === true ? STANCE_VERBS.get(verb.lemma) : undefined);
  if (stance && stance.sign !== 0) {
    const inner = readFrom(place, skipFrom(place, verb));
    if (inner) return turn(turn(inner, stance.sign), sign);
  }
  if (TRANSPARENT.has(key)) { const inner = readBehind(place, verb); if (inner) return turn(inner, sign); }
  return turn(describeVerb(place, verb), sign);
}

/** "preventing the council from selling": what is prevented stands behind "from". */
function skipFrom({ sentence }: Place, verb: VerbGroup): number {
  const { tokens, verbs } = sentence.chunks;
  const next = verbs.find((each) => each.from >= verb.to && each.form === 'GERUND');
  return next && next.from - verb.to <= 12 && tokens[next.from - 1]?.lower === 'from' ? next.from : verb.to;
}

function readBehind(place: Place, verb: VerbGroup): ActMention | null {
  const { verbs, nouns, clauses } = place.sentence.chunks;
  const next = verbs.find((each) => each.from >= verb.to);
  const object = nouns.find((noun) => noun.from === verb.to);
  const own = clauses.some((clause) => verbs[clause.verb] === next && clause.kind === 'MAIN' && !clause.subjectInherited && clause.marker !== null);
  if (next && !own && next.from - verb.to <= (object ? object.to - object.from + 6 : 2)) return readVerb({ ...place, depth: place.depth + 1 }, next);
  return readFrom({ ...place, depth: place.depth + 1 }, verb.to);
}

/** An act by its verb: object, recipient and who would do it. */
function describeVerb(place: Place, verb: VerbGroup): ActMention | null {
  const { sentence } = place;
  if (['be', 'have', 'do', 'say', 'tell'].includes(verb.lemma)) return null;
  const places = placesOf(sentence, verb);
  const object = partAt(place, places.object);
  const recipient = partAt(place, places.recipient);
  const agent = partAt(place, places.agent);
  const pointing = isVagueOnly(object) && recipient === null;
  const turned = pointing && object !== null && UNDOING.has(keyOf(verb));
  const end = Math.max(verb.end, object && object.start > verb.start ? object.end : 0, recipient?.end ?? 0);
  return { sentence: sentence.index, start: verb.start, end, verb: keyOf(verb), sign: turned ? -1 : 1, object, recipient, agent, preposition: places.preposition, vague: pointing && isEmptyVerb(keyOf(verb), object), nominal: null };
}

interface Places { readonly object: number; readonly recipient: number; readonly agent: number; readonly preposition: string | null }
const GIVING = new Set(['give', 'hand', 'send', 'provide', 'sell', 'offer', 'supply', 'deny', 'grant']);

/** Which noun groups take part in what a verb says: indexes of noun groups, −1 where there is none. */
function placesOf({ chunks }: SentenceFrame, verb: VerbGroup): Places {
  const { nouns, clauses, verbs, tokens } = chunks;
  const clause = clauses.find((each) => verbs[each.verb] === verb);
  const subject = clause?.subjects[0] ?? -1;
  const direct = verb.voice === 'PASSIVE' ? -1 : nouns.findIndex((noun) => noun.from >= verb.to && noun.from <= verb.to + 1 && noun.preposition === null);
  // "give the court the evidence"
  if (GIVING.has(verb.lemma) && direct >= 0 && nouns[direct]?.to === nouns[direct + 1]?.from) return { object: direct + 1, recipient: direct, agent: -1, preposition: null };
  const recipient = takesRecipient(verb.lemma) ? recipientIndex(chunks, nouns[direct]?.to ?? verb.to, verb) : -1;
  const undergone = verb.voice === 'PASSIVE' || (direct < 0 && INTRANSITIVE.has(keyOf(verb)));
  const places = { recipient, preposition: tokens[nouns[recipient]?.preposition ?? -1]?.lower ?? null };
  return undergone ? { ...places, object: subject, agent: -1 } : { ...places, object: direct, agent: isAgent(clause) ? subject : -1 };
}

/** What these are done to is their subject: "the bronzes should go back". */
const INTRANSITIVE = new Set(['go_back', 'go_ahead', 'return', 'close', 'open', 'reopen', 'move', 'merge', 'end', 'start', 'continue']);

const isAgent = (clause: Clause | undefined): boolean => clause !== undefined && clause.kind !== 'GERUND' && !clause.subjectInherited;

/** "solve the problem", "sign the bill": the verb says no more than its pointing object does. */
function isEmptyVerb(verb: string, object: ActPart | null): boolean {
  if (object !== null && (UNDOING.has(verb) || (object.head !== 'it' && BRINGING.has(verb)))) return true;
  return ['resolve', 'solve', 'settle', 'handle', 'do', 'make', 'take', 'proceed', 'decide', 'address', 'act', 'approach', 'deal', 'close', 'complete', 'conclude', 'finalise', 'finalize', 'clinch'].includes(verb);
}

/** Whether what is done can have somebody to whom, or with whom, it is done. */
const takesRecipient = (verb: string): boolean => ['share', 'sell', 'merge', 'assist', 'extradite', 'lease', 'rent', 'lend', 'export', 'grant', 'offer', 'pay', 'award', 'return', 'move', 'deport', 'cooperate', 'work', 'link', 'connect', 'open', 'donate', 'entrust', 'delegate', 'assign'].includes(classOf(verb));

const isVagueOnly = (object: ActPart | null): boolean => object === null || VAGUE.has(object.head);

/** The group behind "to" or "with" that follows, before another verb of its own takes over. */
function recipientIndex(chunks: SentenceFrame['chunks'], from: number, verb: Pick<VerbGroup, 'lemma'>): number {
  const limit = chunks.clauses.filter((clause) => ['MAIN', 'COMPLEMENT', 'ADVERBIAL', 'INFINITIVE'].includes(clause.kind)).map((clause) => chunks.verbs[clause.verb]?.from ?? Infinity).filter((start) => start > from && start >= 0);
  const end = Math.min(...limit, chunks.tokens.length);
  const allowed = ['share', 'merge', 'combine', 'cooperate', 'work'].includes(verb.lemma) ? ['with', 'to'] : ['to', 'with'];
  return chunks.nouns.findIndex((noun) => noun.from >= from && noun.from < end && noun.preposition !== null && allowed.includes(chunks.tokens[noun.preposition]?.lower ?? '') && noun.coordinatedWith === null && !isTail(chunks.tokens[noun.preposition - 1]?.lower ?? ''));
}
/** "related to", "according to", "due to": no recipient. */
const isTail = (lower: string): boolean => ['related', 'according', 'due', 'thanks', 'close', 'access', 'damage', 'threat', 'respect', 'regard', 'connection', 'committed', 'opposed'].includes(lower);

const DAYS = new Set(['today', 'tomorrow', 'tonight', 'yesterday', 'now']);

export function partAt({ frame, sentence }: Pick<Place, 'frame' | 'sentence'>, index: number): ActPart | null {
  const noun = sentence.chunks.nouns[index];
  const last = noun ? sentence.chunks.tokens[noun.head] : undefined;
  if (!noun || !last) return null;
  // "arbitration tomorrow": the day is no part of the thing.
  const head = DAYS.has(last.lower) && noun.head > noun.from ? sentence.chunks.tokens[noun.head - 1] ?? last : last;
  const first = sentence.chunks.tokens[noun.from]?.lower ?? '';
  const actor = actorOfMention(frame, mentionOf(sentence, noun));
  return { head: singular(head.lower), text: frame.text.slice(noun.start, noun.end).slice(0, head.end - noun.start), actor: actor?.slug ?? null, start: noun.start, end: noun.end, definite: noun.possessor !== null || POSSESSIVES.has(first) || ['the', 'this', 'that', 'these', 'those', 'such'].includes(first), proper: head.pos === 'PROPN' };
}

/** "proposals" → "proposal"; enough to compare two mentions of one thing. */
export function singular(lower: string): string {
  if (/(?:ss|us|is|news)$/.test(lower) || lower.length < 4) return lower;
  return lower.replace(/ies$/, 'y').replace(/(ch|sh|x|z|s)es$/, '$1').replace(/s$/, '');
}

function readNoun(place: Place, index: number): ActMention | null {
  const { sentence } = place;
  const { tokens, nouns } = sentence.chunks;
  const owned = nouns.findIndex((noun) => noun.possessor === index);
  if (owned >= 0) return readNoun(place, owned);
  const noun = nouns[index];
  const head = noun ? tokens[noun.head] : undefined;
  if (!noun || !head) return null;
  const lower = singular(head.lower);
  const followed = readControlled(place, index);
  if (followed && !CARRIERS.has(lower)) return followed;
  if (CARRIERS.has(lower)) { const carried = readCarried(place, index); if (carried) return carried; }
  if (LEAVE.has(lower) && !isOfBehind(sentence, noun)) return { ...vagueAct(place, noun), sign: lower === 'refusal' || lower === 'rejection' ? -1 : 1 };
  const verb = nounVerb(sentence, noun);
  if (verb) return describeNoun(place, { index, verb });
  if (VAGUE.has(lower) || head.pos === 'PRON') return vagueAct(place, noun);
  const object = partAt(place, index);
  return { sentence: sentence.index, start: noun.start, end: noun.end, verb: null, sign: 1, object, recipient: null, agent: null, preposition: null, vague: false, nominal: null };
}

/** "recommended approval", "urged rejection": of what is talked about. */
const LEAVE = new Set(['approval', 'permission', 'consent', 'acceptance', 'adoption', 'rejection', 'refusal']);
const isOfBehind = ({ chunks }: SentenceFrame, noun: NounGroup): boolean => ['of', 'for', 'to'].includes(chunks.tokens[noun.to]?.lower ?? '');

function vagueAct({ sentence }: Place, noun: NounGroup): ActMention {
  return { sentence: sentence.index, start: noun.start, end: noun.end, verb: null, sign: 1, object: null, recipient: null, agent: null, preposition: null, vague: true, nominal: null };
}

/** "wants the city to sell", "preventing it from selling", "the council selling", "wants the ferry sold": the verb behind a group is the act. */
function readControlled(place: Place, index: number): ActMention | null {
  const { tokens, nouns, verbs } = place.sentence.chunks;
  const noun = nouns[index];
  const agent = partAt(place, index);
  if (!noun || !agent) return null;
  const end = Math.max(...nouns.filter((each, at) => at === index || each.coordinatedWith === index).map(({ to }) => to));
  const verb = verbs.find((each) => each.from === end || (each.from === end + 1 && tokens[end]?.lower === 'from'));
  if (!verb) return null;
  if (verb.form === 'FINITE' || verb.form === 'PARTICIPLE') return isParticipleOf(tokens[verb.head]?.lower ?? '') && !['by', 'to'].includes(tokens[verb.to]?.lower ?? '') ? describeDone(place, { noun, verb, object: agent }) : null;
  // "called for the decision to be reversed": what stands before "to be" is what it would be done to.
  if (verb.form === 'INFINITIVE' && verb.voice === 'PASSIVE') return describeUndergone(place, { noun, verb, object: agent });
  if (verb.form === 'INFINITIVE' && agent.actor === null && !/(?:ment|council|ity|ry|board|ors?|ers?|people|als?|us|them|him|it)$/.test(tokens[noun.head]?.lower ?? '')) return null;
  const act = readVerb({ ...place, depth: place.depth + 1 }, verb);
  return act ? { ...act, agent } : null;
}

/** "wants the ferry sold". */
function describeDone(place: Place, { noun, verb, object }: { readonly noun: NounGroup; readonly verb: VerbGroup; readonly object: ActPart }): ActMention {
  const recipient = takesRecipient(verb.lemma) ? partAt(place, recipientIndex(place.sentence.chunks, verb.to, verb)) : null;
  return { sentence: place.sentence.index, start: noun.start, end: verb.end, verb: keyOf(verb), sign: 1, object, recipient, agent: null, preposition: null, vague: false, nominal: null };
}
/** "the decision to be reversed", "the rules to be changed". */
function describeUndergone(place: Place, { noun, verb, object }: { readonly noun: NounGroup; readonly verb: VerbGroup; readonly object: ActPart }): ActMention {
  const done = describeDone(place, { noun, verb, object });
  const undone = UNDOING.has(keyOf(verb));
  if (VAGUE.has(object.head)) return { ...done, vague: true, sign: undone !== verb.negated ? -1 : 1 };
  return verb.negated ? { ...done, sign: -1 } : done;
}
const isParticipleOf = (lower: string): boolean => /^(?:sold|built|closed|shut|merged|scrapped|banned|abolished|moved|demolished|kept|cancelled|stopped|shared|introduced|vaccinated|reopened|renamed|torn|done|given|passed)$/.test(lower);

/** "a plan to build", "the idea of selling", "the merger plan", "a bill that would abolish". */
function readCarried(place: Place, index: number): ActMention | null {
  const { tokens, nouns, verbs, clauses } = place.sentence.chunks;
  const noun = nouns[index];
  if (!noun) return null;
  const next = verbs.find((each) => each.from === noun.to);
  if (next?.form === 'INFINITIVE') return readVerb(place, next);
  const token = tokens[noun.to];
  if (token && ['of', 'for', 'on', 'about', 'against'].includes(token.lower)) {
    const gerund = verbs.find((each) => each.from === noun.to + 1 && each.form === 'GERUND');
    const inner = gerund ? readVerb(place, gerund) : readFrom({ ...place, depth: place.depth + 1 }, noun.to + 1);
    if (inner && !(inner.verb === null && inner.object?.actor)) return turn(inner, token.lower === 'against' ? -1 : 1);
  }
  const relative = clauses.find((clause) => clause.kind === 'RELATIVE' && clause.antecedent === index);
  const verb = relative ? verbs[relative.verb] : undefined;
  if (verb?.modal && ['would', 'will', 'could'].includes(verb.modal)) { const act = readVerb(place, verb); return act ? { ...act, agent: null } : null; }
  return readModifier(place, noun);
}

/** "the merger plan", "the dam project": the noun before the carrier is what it is about. */
function readModifier(place: Place, noun: NounGroup): ActMention | null {
  const modifier = place.sentence.chunks.tokens[noun.head - 1];
  if (noun.head === noun.from || modifier?.pos !== 'NOUN' && modifier?.pos !== 'PROPN' || /^\d/.test(modifier.text)) return null;
  if (place.sentence.mentions.some((mention) => mention.start <= modifier.start && modifier.end <= mention.end) || ['draft', 'government', 'policy', 'master', 'rescue', 'action'].includes(modifier.lower)) return null;
  const head = singular(modifier.lower);
  const verb = NOUN_VERB.get(head) ?? null;
  const part: ActPart = { head, text: modifier.text, actor: null, start: modifier.start, end: modifier.end, definite: false, proper: modifier.pos === 'PROPN' };
  return { sentence: place.sentence.index, start: noun.start, end: noun.end, verb, sign: 1, object: verb ? null : part, recipient: null, agent: null, preposition: null, vague: false, nominal: verb ? head : null };
}

/** The verb of a noun of action: by list, or "-ing" with "of" behind it ("the handing over of"). */
function nounVerb({ chunks }: SentenceFrame, noun: NounGroup): string | null {
  const head = chunks.tokens[noun.head];
  if (!head) return null;
  const listed = NOUN_VERB.get(singular(head.lower));
  if (listed) return listed;
  const match = /^(\w{3,})ing$/.exec(head.lower);
  const next = chunks.tokens[noun.to]?.lower ?? '';
  const particle = ['over', 'in', 'off', 'out', 'down', 'up'].includes(next) && chunks.tokens[noun.to + 1]?.lower === 'of' ? next : null;
  if (!match || next !== 'of' && particle === null) return null;
  const base = baseOfGerund(head.lower);
  return particle === null ? base : `${base}_${particle}`;
}

/** "the transfer of evidence … to the court", "the ferry sale". */
function describeNoun(place: Place, { index, verb }: { readonly index: number; readonly verb: string }): ActMention {
  const { sentence } = place;
  const { nouns, tokens } = sentence.chunks;
  const noun = nouns[index];
  if (!noun) throw new RangeError(`no noun group ${index}`);
  const of = nouns.findIndex((each) => each.from >= noun.to && each.from <= noun.to + 3 && ['of', 'between'].includes(tokens[each.preposition ?? -1]?.lower ?? ''));
  const object = of >= 0 ? partAt(place, of) : modifierOf(sentence, noun);
  const to = nounRecipient(sentence, { noun, of, verb });
  const recipient = partAt(place, to);
  const end = Math.max(noun.end, object?.end ?? 0, recipient?.end ?? 0);
  return { sentence: sentence.index, start: noun.start, end, verb, sign: 1, object, recipient, agent: null, preposition: recipient ? tokens[nouns[to]?.preposition ?? -1]?.lower ?? null : null, vague: false, nominal: singular(tokens[noun.head]?.lower ?? '') };
}

/** "ferry" of "the ferry sale". */
function modifierOf({ chunks }: SentenceFrame, noun: NounGroup): ActPart | null {
  const modifier = chunks.tokens[noun.head - 1];
  if (noun.head <= noun.from || !modifier || !['NOUN', 'PROPN'].includes(modifier.pos)) return null;
  return { head: singular(modifier.lower), text: modifier.text, actor: null, start: modifier.start, end: modifier.end, definite: false, proper: modifier.pos === 'PROPN' };
}

/** To whom: anywhere behind what is given; without that, only close behind the noun. */
function nounRecipient({ chunks }: SentenceFrame, { noun, of, verb }: { readonly noun: NounGroup; readonly of: number; readonly verb: string }): number {
  if (!takesRecipient(verb)) return -1;
  const found = recipientIndex(chunks, chunks.nouns[of]?.to ?? noun.to, { lemma: verb });
  return found >= 0 && (of >= 0 || (chunks.nouns[found]?.from ?? 0) - noun.to <= 2) ? found : -1;
}
