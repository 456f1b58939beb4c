import type { AttributionStep } from '@footnote/knowledge';
import type { Clause, VerbGroup } from '../grammar/index.js';
import type { Attribution, TextRange } from '../model.js';
import { phraseOf, type SentenceFrame } from './frame.js';
import { isOwn, nameVoice, type SpokenBefore, type Voice, type VoiceContext } from './name-voice.js';
import { CLAUSE_ONLY, SAYING, TELLS_THINGS } from './saying-verbs.js';

export interface Cue extends Attribution { readonly plural: boolean }

const TIME_BEHIND = /^(?:\s*(?:,\s*)?(?:on|in|this|last|late|early|earlier)\s+(?:(?:on|this|last)\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|week|month|year|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)/;
/** What a sentence points back with when it names who reported the one before. */
const BACK_NOUNS = new Set(['order', 'orders', 'decision', 'move', 'plan', 'news', 'report', 'reports', 'information', 'announcement', 'story', 'details', 'directive', 'step']);

/** All that attributes in one sentence. */
export function findCues(context: VoiceContext, sentence: SentenceFrame): readonly Cue[] {
  const cues = [...findSayingClauses(context, sentence), ...findPrepositions(context, sentence), ...findUnnamedReports(context, sentence)];
  return [...cues, ...findCited(context, sentence, cues)];
}

function findSayingClauses(context: VoiceContext, sentence: SentenceFrame): readonly Cue[] {
  return sentence.chunks.clauses.flatMap((clause, at) => {
    const verb = sentence.chunks.verbs[clause.verb];
    if (!verb || !SAYING.has(verb.lemma) || clause.kind === 'INFINITIVE' || clause.kind === 'PARTICIPLE') return [];
    const cue = verb.voice === 'PASSIVE' ? passiveCue(context, sentence, { clause, verb, at }) : activeCue(context, sentence, { clause, verb, at });
    return cue ? [cue] : [];
  });
}

interface Said { readonly clause: Clause; readonly verb: VerbGroup; readonly at: number }

const SAYING_GERUNDS = new Set('add say claim argue note warn insist explain state write report point'.split(' '));

function activeCue(context: VoiceContext, sentence: SentenceFrame, said: Said): Cue | null {
  const { clause } = said;
  if (clause.subjects.length === 0 || !isSaid(sentence, said)) return null;
  const scope = scopeOf(sentence, said);
  const voice = scope ? voiceOf(context, sentence, clause.subjects) : null;
  if (!scope || !voice) return null;
  const chain = [...quotedVoice(context, sentence, said), ...voice, ...addressed(context, sentence, { said, voice })];
  return { cue: cueRange(context, sentence, said), scope, chain, plural: isPlural(sentence, clause) };
}

/** Not "did not say", "should say", nor "citing" and "quoting" without "as saying". */
function isSaid(sentence: SentenceFrame, { clause, verb }: Said): boolean {
  if (verb.negated || verb.modal === 'should' || (verb.modal === 'would' && verb.lemma !== 'say')) return false;
  if (clause.kind === 'GERUND' && !SAYING_GERUNDS.has(verb.lemma)) return false;
  return verb.lemma !== 'cite' && (verb.lemma !== 'quote' || hasAsSaying(sentence, verb));
}

/** From the subject to the verb, with the day behind it. */
function cueRange({ frame }: VoiceContext, { sentence, chunks }: SentenceFrame, { clause, verb }: Said): TextRange {
  const noun = clause.subjectInherited ? undefined : chunks.nouns[clause.subjects[0] ?? -1];
  const day = TIME_BEHIND.exec(frame.text.slice(verb.end, sentence.end))?.[0].length ?? 0;
  return { start: Math.min(verb.start, noun?.start ?? verb.start), end: Math.max(verb.end + day, noun && noun.start > verb.start ? noun.end : verb.end) };
}

/** The first of several names of a subject that is a voice, a person before the office that stands beside it. */
function voiceOf(context: VoiceContext, sentence: SentenceFrame, subjects: readonly number[]): Voice {
  const voices = subjects.map((subject) => nameVoice(context, sentence, subject)).filter((voice) => voice !== null);
  const person = voices.find((voice) => voice[0]?.actor && context.frame.actors.get(voice[0].actor)?.actor.kind === 'PERSON');
  return person ?? voices[0] ?? null;
}

function isPlural({ chunks }: SentenceFrame, { subjects }: Clause): boolean {
  const head = chunks.tokens[chunks.nouns[subjects[0] ?? -1]?.head ?? -1];
  return subjects.length > 1 && chunks.nouns[subjects[1] ?? -1]?.appositionOf === null || head !== undefined && (head.lower === 'they' || (head.pos === 'NOUN' && /(?:[^s]s|people|media)$/.test(head.lower)));
}

/** What stands around a verb of saying. */
interface Surroundings { readonly before: string; readonly after: string; readonly subjectStart: number; /** What stands before is a clause of its own that a comma closes. */ readonly trails: boolean; readonly stands: boolean }

function surround({ sentence, chunks }: SentenceFrame, { clause, verb }: Said): Surroundings {
  const marker = chunks.tokens[clause.marker ?? -1];
  const subjectStart = Math.min(verb.start, marker?.lower === 'as' ? marker.start : verb.start, ...clause.subjects.map((subject) => (clause.subjectInherited ? verb.start : chunks.nouns[subject]?.start ?? verb.start)));
  const before = sentence.text.slice(0, subjectStart - sentence.start);
  const after = sentence.text.slice(verb.end - sentence.start);
  const told = chunks.clauses.some((each) => { const other = chunks.verbs[each.verb]; return other !== undefined && other.to <= verb.from && other.end < subjectStart && (each.kind === 'MAIN' || each.kind === 'COMPLEMENT'); });
  const stands = before.trim().length > 12 && /(?:[,"”“’'–—-]|["”“]\s*)\s*$/.test(before);
  return { before, after, subjectStart, stands, trails: stands && told && !/^\s*(?:\S+\s+){0,3}that\b/.test(after) };
}

/**
 * What is said: the clause behind the verb; for a verb behind what it reports, all that stands before it; for one in the middle,
 * the whole sentence.
 */
function scopeOf(scene: SentenceFrame, said: Said): TextRange | null {
  const { sentence } = scene;
  const { verb } = said;
  const around = surround(scene, said);
  const behind = { start: verb.end, end: sentence.end };
  if (around.trails && /^[^,.]*,\s+(?:but|and|while|whereas|though|although)\b/.test(around.after)) return { start: sentence.start, end: around.subjectStart };
  if (isFollowed(scene, said, around)) return behind;
  if (around.stands) return /^\s*,\s+\S+\s+\S+/.test(around.after.replace(/^\s+(?:on|in|to|at|during)\b[^,.]*/, '')) ? { start: sentence.start, end: sentence.end } : { start: sentence.start, end: around.subjectStart };
  return tellsBehind(said, around.after) ? behind : null;
}

/** The clause that is said, or the quotation, stands behind the verb. */
function isFollowed({ chunks }: SentenceFrame, { at }: Said, { before, after, trails }: Surroundings): boolean {
  const next = chunks.clauses[at + 1];
  const clause = next !== undefined && (next.kind === 'COMPLEMENT' || (next.kind === 'MAIN' && next.parent === at && !/^\s*,/.test(after)));
  if (!trails && clause && !/^\s*,\s*(?:and|but)\b/.test(after)) return true;
  const quotation = /^[^.]{0,60}?[:,]?\s*["“„«]/.test(after);
  return (quotation && !/[,"”“]\s*$/.test(before)) || /^[^.]{0,40}\bthat\b/.test(after);
}

/** "said: …", "revealed the orders", "said he was against it". */
function tellsBehind({ clause, verb }: Said, after: string): boolean {
  if (/^\s*:/.test(after)) return true;
  if (clause.objects.length > 0 && (TELLS_THINGS.has(verb.lemma) || !CLAUSE_ONLY.has(verb.lemma))) return verb.lemma !== 'tell';
  return !CLAUSE_ONLY.has(verb.lemma) && after.trim().split(/\s+/).length > 3;
}

interface Addressed { readonly said: Said; readonly voice: readonly AttributionStep[] }
/** "told Radio North": who relays it, unless it is the article's own outlet. */
function addressed(context: VoiceContext, sentence: SentenceFrame, { said: { clause, verb }, voice }: Addressed): readonly AttributionStep[] {
  const listener = clause.objects[0];
  const toIndex = sentence.chunks.nouns.findIndex((noun) => noun.from === verb.to + 1 && ['to', 'with'].includes(sentence.chunks.tokens[verb.to]?.lower ?? ''));
  const at = verb.lemma === 'tell' ? listener : toIndex >= 0 ? toIndex : undefined;
  if (at === undefined || voice.some(({ kind }) => kind === 'OUTLET')) return [];
  const noun = sentence.chunks.nouns[at];
  if (!noun || isOwn(context, context.frame.text.slice(noun.start, noun.end))) return [];
  const told = nameVoice(context, sentence, at);
  return told?.every(({ kind }) => kind === 'OUTLET') ? told : [];
}

const hasAsSaying = ({ sentence }: SentenceFrame, verb: VerbGroup): boolean => /\bas (?:saying|telling|stating|having said)\b/.test(sentence.text.slice(verb.end - sentence.start));

/** "quotes the secretary as saying": the secretary is the further voice. */
function quotedVoice(context: VoiceContext, sentence: SentenceFrame, { clause, verb }: Said): readonly AttributionStep[] {
  if (!hasAsSaying(sentence, verb)) return [];
  const object = clause.objects[0];
  return object === undefined ? [] : nameVoice(context, sentence, object) ?? [];
}

/** "was reported by …", "was first announced by …". What it points back to stands in the sentence before. */
function passiveCue(context: VoiceContext, sentence: SentenceFrame, { clause, verb }: Said): Cue | null {
  const by = sentence.chunks.nouns.findIndex((noun) => noun.from >= verb.to && noun.from <= verb.to + 6 && sentence.chunks.tokens[noun.preposition ?? -1]?.lower === 'by');
  if (by < 0) return null;
  const chain = nameVoice(context, sentence, by);
  const noun = sentence.chunks.nouns[by];
  if (!chain || !noun) return null;
  return { cue: { start: verb.start, end: noun.end }, scope: { start: clause.start, end: sentence.sentence.end }, chain, plural: false };
}

/** "according to", "as per", "in the words of". */
function findPrepositions(context: VoiceContext, sentence: SentenceFrame): readonly Cue[] {
  const { tokens, nouns } = sentence.chunks;
  return tokens.flatMap((token, at): readonly Cue[] => {
    const length = prepositionLength(tokens, at);
    if (length === 0) return [];
    const noun = nouns.findIndex((each) => each.from >= at + length && each.from <= at + length + 1);
    const found = nouns[noun];
    if (!found) return [];
    const chain = nameVoice(context, sentence, noun) ?? [{ label: context.frame.text.slice(found.start, found.end).toLowerCase(), kind: 'UNATTRIBUTED' as const, actor: null, source: null }];
    const start = tokens[at - 1]?.lower === 'as' ? tokens[at - 1]?.start ?? token.start : token.start;
    return [{ cue: { start, end: phraseOf(sentence, noun).end }, scope: scopeAround(sentence, at), chain, plural: /s$/.test(tokens[found.head]?.lower ?? '') }];
  });
}

/** "according to" is two words, "per" one; "40 per cent" and "12 per head" are none. */
function prepositionLength(tokens: SentenceFrame['chunks']['tokens'], at: number): number {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'according') return next?.lower === 'to' ? 2 : 0;
  if (tokens[at]?.lower !== 'per' || /^\d/.test(tokens[at - 1]?.text ?? '')) return 0;
  return next?.pos === 'PROPN' || next?.pos === 'DET' || tokens[at - 1]?.lower === 'as' ? 1 : 0;
}

/** A preposition of attribution covers its sentence; behind ", and" only the clause that it stands in. */
function scopeAround({ sentence, chunks }: SentenceFrame, at: number): TextRange {
  const joint = chunks.tokens.findLastIndex((token, index) => index < at && token.pos === 'CCONJ' && chunks.tokens[index - 1]?.text === ',' && chunks.clauses.some((clause) => clause.from > index && clause.from < at && !clause.subjectInherited));
  const begin = joint > 0 && at - joint > 3 ? chunks.tokens[joint]?.start ?? sentence.start : sentence.start;
  return { start: begin, end: sentence.end };
}

/** "reportedly": reports that the article does not name. */
function findUnnamedReports({ ownOutlet }: VoiceContext, sentence: SentenceFrame): readonly Cue[] {
  const step: AttributionStep = { label: ownOutlet === null ? 'reports that are not named' : `reports that ${ownOutlet.replace(/^The\b/, 'the')} does not name`, kind: 'UNATTRIBUTED', actor: null, source: null };
  const { clauses, verbs, tokens } = sentence.chunks;
  return tokens.flatMap((token, at): readonly Cue[] => {
    const said = clauses.find((clause) => { const verb = verbs[clause.verb]; return verb?.head === at && verb.voice === 'PASSIVE' && ['say', 'report', 'understand', 'believe', 'think'].includes(verb.lemma); });
    const infinitive = said && clauses.some((clause) => clause.kind === 'INFINITIVE' && verbs[clause.verb]?.from === verbs[said.verb]?.to);
    if (token.lower !== 'reportedly' && !infinitive) return [];
    return [{ cue: { start: token.start, end: token.end }, scope: { start: sentence.sentence.start, end: sentence.sentence.end }, chain: [step], plural: false }];
  });
}

/** ", citing officials": a further voice behind whoever cites it. */
function findCited(context: VoiceContext, sentence: SentenceFrame, cues: readonly Cue[]): readonly Cue[] {
  return sentence.chunks.clauses.flatMap((clause): readonly Cue[] => {
    const verb = sentence.chunks.verbs[clause.verb];
    const object = clause.objects[0];
    if (!verb || !['cite', 'quote'].includes(verb.lemma) || object === undefined || clause.kind !== 'GERUND' && cues.length === 0 || hasAsSaying(sentence, verb)) return [];
    const further = nameVoice(context, sentence, object);
    const nearest = cues.find(({ chain }) => chain.length > 0) ?? null;
    const noun = sentence.chunks.nouns[object];
    if (!further || !noun) return [];
    return [{ cue: { start: verb.start, end: phraseOf(sentence, object).end }, scope: nearest?.scope ?? { start: sentence.sentence.start, end: sentence.sentence.end }, chain: [...further, ...(nearest?.chain ?? [])], plural: false }];
  });
}

/** Whether a sentence names who reported the one before: "This was reported by …", "An official revealed the orders". */
export function pointsBack({ chunks }: SentenceFrame): boolean {
  return chunks.clauses.slice(0, 2).some((clause) => {
    const verb = chunks.verbs[clause.verb];
    if (!verb || !SAYING.has(verb.lemma)) return false;
    const back = verb.voice === 'PASSIVE' ? clause.subjects[0] : clause.objects[0];
    const noun = chunks.nouns[back ?? -1];
    const head = noun ? chunks.tokens[noun.head]?.lower ?? '' : '';
    if (verb.voice === 'PASSIVE') return ['this', 'it', 'that'].includes(head) || (BACK_NOUNS.has(head) && chunks.tokens[noun?.from ?? -1]?.pos === 'DET');
    const definite = noun !== undefined && (noun.possessor !== null || ['the', 'this', 'his', 'her', 'its', 'their'].includes(chunks.tokens[noun.from]?.lower ?? ''));
    return TELLS_THINGS.has(verb.lemma) && definite && BACK_NOUNS.has(head);
  });
}

export type { SpokenBefore };
