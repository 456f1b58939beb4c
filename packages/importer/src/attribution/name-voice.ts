import type { Actor, AttributionStep } from '@footnote/knowledge';
import type { NounGroup, TaggedToken } from '../grammar/index.js';
import { actorOfMention, mentionOf, phraseOf, type SentenceFrame, type TextFrame } from './frame.js';
import { DOCUMENT_NOUNS, NOBODY_NOUNS, OUTLET_NAME, OUTLET_NOUNS, UNNAMED_NOUNS } from './saying-verbs.js';

/** What naming a voice looks things up in. */
export interface VoiceContext {
  readonly frame: TextFrame;
  /** The outlet of the article itself: its own voice is no step of a chain. */
  readonly ownOutlet: string | null;
  /** Voices that spoke before, the latest last: what "they" and "the report" go back to. */
  readonly before: readonly SpokenBefore[];
}
export interface SpokenBefore { readonly chain: readonly AttributionStep[]; readonly sentence: number; readonly plural: boolean; readonly paragraph: number }

/** The steps for one voice, furthest first; empty where it is the article's own outlet, null where it is no voice. */
export type Voice = readonly AttributionStep[] | null;

const QUOTES = /["“”„«»‘]/g;
const clean = (text: string): string => text.replace(QUOTES, '').replace(/\s+/g, ' ').trim();

interface Speaker { readonly noun: NounGroup; readonly head: TaggedToken; readonly index: number; /** Its noun in the singular. */ readonly lemma: string; /** In the words of the text, with what hangs on it. */ readonly phrase: string }
type NameRule = (context: VoiceContext, sentence: SentenceFrame, speaker: Speaker) => Voice | undefined;

/** The first rule that knows the voice names it. */
const NAMES: readonly NameRule[] = [asOwnOutlet, asReportOf, asNobody, asEarlierOutlet, asOutlet, asDocument, asUnnamed, asActor];

/** Who a noun group stands for as a voice, with whatever voice hangs on it: "sources of the publication" are two steps. */
export function nameVoice(context: VoiceContext, sentence: SentenceFrame, index: number): Voice {
  const noun = sentence.chunks.nouns[index];
  const head = noun ? sentence.chunks.tokens[noun.head] : undefined;
  if (!noun || !head) return null;
  if (head.pos === 'PRON' || head.pos === 'DET') return namePronoun(context, sentence, head.lower);
  const { start, end } = phraseOf(sentence, index);
  const speaker: Speaker = { noun, head, index, lemma: singular(head.lower), phrase: clean(context.frame.text.slice(start, end)) };
  for (const rule of NAMES) { const voice = rule(context, sentence, speaker); if (voice !== undefined) return voice; }
  return head.pos === 'PROPN' ? [step(clean(context.frame.text.slice(noun.start, noun.end)), 'NAMED_ON_RECORD')] : null;
}

function asOwnOutlet(context: VoiceContext, _sentence: SentenceFrame, { lemma, phrase }: Speaker): Voice | undefined {
  return OUTLET_NOUNS.has(lemma) && (isOwn(context, phrase) || /^(?:this|our)\b/i.test(phrase)) ? [] : undefined;
}

/** "a New York Times report", "the information of the Times": the outlet is the voice. */
function asReportOf(context: VoiceContext, sentence: SentenceFrame, { lemma, head, index }: Speaker): Voice | undefined {
  return DOCUMENT_NOUNS.has(lemma) || NOBODY_NOUNS.has(head.lower) ? outletInside(context, sentence, index) ?? undefined : undefined;
}

function asNobody(_context: VoiceContext, _sentence: SentenceFrame, { head, noun, phrase }: Speaker): Voice | undefined {
  return NOBODY_NOUNS.has(head.lower) && (head.lower !== 'reports' || noun.to - noun.from === 1) ? [step(lowerFirst(phrase), 'UNATTRIBUTED')] : undefined;
}

/** "the newspaper", "the report": the outlet that was named before. */
function asEarlierOutlet(context: VoiceContext, sentence: SentenceFrame, { lemma, index }: Speaker): Voice | undefined {
  const back = (OUTLET_NOUNS.has(lemma) || lemma === 'report' || lemma === 'article') && isDefinite(sentence, index);
  return back ? lastOutlet(context, sentence) ?? undefined : undefined;
}

function asOutlet(context: VoiceContext, sentence: SentenceFrame, { noun, head, phrase }: Speaker): Voice | undefined {
  // "the broadcaster NTV"
  const called = head.pos === 'PROPN' && sentence.chunks.tokens.slice(noun.from, noun.head).some((token) => token.text === token.lower && OUTLET_NOUNS.has(token.lower));
  const actor = actorOfMention(context.frame, mentionOf(sentence, noun));
  if (!called && !isOutletActor(actor) && !(actor === null && head.pos === 'PROPN' && OUTLET_NAME.test(phrase))) return undefined;
  const label = called ? head.text : clean(context.frame.text.slice(noun.start, noun.end)).replace(/^The\b/, 'the');
  return isOwn(context, called ? head.text : phrase) ? [] : [step(label, 'OUTLET', actor?.slug ?? null)];
}

function isOutletActor(actor: Actor | null): boolean {
  return actor !== null && (actor.kind === 'OUTLET' || (actor.kind === 'ORGANISATION' && [actor.name, ...actor.aliases].some((name) => OUTLET_NAME.test(name))));
}

function asDocument({ frame }: VoiceContext, sentence: SentenceFrame, { lemma, noun, phrase }: Speaker): Voice | undefined {
  return DOCUMENT_NOUNS.has(lemma) && actorOfMention(frame, mentionOf(sentence, noun)) === null ? [step(lowerFirst(phrase), 'DOCUMENT')] : undefined;
}

function asUnnamed(context: VoiceContext, sentence: SentenceFrame, { lemma, head, noun, index }: Speaker): Voice | undefined {
  const actor = actorOfMention(context.frame, mentionOf(sentence, noun));
  const unnamed = UNNAMED_NOUNS.has(lemma) && (head.pos !== 'PROPN' || noun.head === 0);
  if (!unnamed && actor?.kind !== 'ANONYMOUS') return undefined;
  return [step(lowerFirst(withQualifier(context, sentence, index)), 'ANONYMOUS', actor?.slug ?? null), ...(unnamed ? relayedBy(context, sentence, index) : [])];
}

function asActor({ frame }: VoiceContext, sentence: SentenceFrame, { noun, head, phrase }: Speaker): Voice | undefined {
  const actor = actorOfMention(frame, mentionOf(sentence, noun));
  return actor ? [step(head.pos === 'PROPN' ? nameOf(actor.name) : lowerFirst(phrase), 'NAMED_ON_RECORD', actor.slug)] : undefined;
}

const nameOf = (name: string): string => name.replace(/^The\b/, 'the');
const lowerFirst = (text: string): string => (/^(?:[A-Z][a-z]|An? )/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
function singular(lower: string): string { return lower === 'people' ? lower : lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'); }
function isDefinite({ chunks }: SentenceFrame, index: number): boolean { return ['the', 'this', 'that', 'same'].includes(chunks.tokens[chunks.nouns[index]?.from ?? -1]?.lower ?? ''); }

function step(label: string, kind: AttributionStep['kind'], actor: string | null = null): AttributionStep { return { label, kind, actor, source: null }; }

/** "us", "this newspaper", the outlet's own name or a part of it that begins with a capital. */
export function isOwn({ ownOutlet }: Pick<VoiceContext, 'ownOutlet'>, phrase: string): boolean {
  if (/^(?:us|we|this (?:newspaper|paper|website|station|magazine|outlet|publication)|our (?:reporter|correspondent|newspaper|paper))\b/i.test(phrase)) return true;
  if (ownOutlet === null) return false;
  const own = ownOutlet.toLowerCase().replace(/^the /, '');
  const said = phrase.toLowerCase().replace(/^the /, '').trim();
  return said !== '' && (own === said || own.split(' ').includes(said) || own.endsWith(` ${said}`) || own.startsWith(`${said} `));
}

/** "a New York Times report", "Sources of the publication": the outlet that stands before or behind. */
function outletInside(context: VoiceContext, sentence: SentenceFrame, index: number): Voice {
  const noun = sentence.chunks.nouns[index];
  if (!noun) return null;
  const before = sentence.mentions.find((mention) => mention.start >= noun.start && mention.end <= noun.end && context.frame.actors.get(mention.actor)?.actor.kind === 'OUTLET');
  const text = clean(context.frame.text.slice(noun.start, noun.end)).replace(/\s\w+$/, '').replace(/^(?:an?|the)\s/i, '').replace(/['’]s$/, '');
  if (before || (OUTLET_NAME.test(text) && /^[A-Z]/.test(text))) {
    const label = before ? context.frame.text.slice(before.start, before.end) : text;
    return isOwn(context, label) ? [] : [step(/^the /i.test(label) ? nameOf(label) : `the ${label}`, 'OUTLET', before?.actor ?? null)];
  }
  const owner = noun.possessor;
  const behind = sentence.chunks.nouns.findIndex((each) => each.hangsOn === index && ['of', 'by', 'in', 'from'].includes(sentence.chunks.tokens[each.preposition ?? -1]?.lower ?? ''));
  for (const other of [owner, behind >= 0 ? behind : null]) {
    const voice = other === null ? null : nameVoice(context, sentence, other);
    if (voice?.some(({ kind }) => kind === 'OUTLET')) return voice;
  }
  return null;
}

/** The outlet whose people they are: "sources of the publication". */
function relayedBy(context: VoiceContext, sentence: SentenceFrame, index: number): readonly AttributionStep[] {
  const behind = sentence.chunks.nouns.findIndex((each) => each.hangsOn === index);
  const noun = sentence.chunks.nouns[behind];
  const head = noun ? singular(sentence.chunks.tokens[noun.head]?.lower ?? '') : '';
  if (behind < 0 || !(OUTLET_NOUNS.has(head) || outletActor(context, sentence, behind))) return [];
  return nameVoice(context, sentence, behind) ?? [];
}

function outletActor(context: VoiceContext, sentence: SentenceFrame, index: number): boolean {
  return actorOfMention(context.frame, mentionOf(sentence, sentence.chunks.nouns[index]))?.kind === 'OUTLET';
}

/** "officials familiar with the matter": an adjective with its preposition belongs to the label. */
function withQualifier({ frame }: VoiceContext, { chunks }: SentenceFrame, index: number): string {
  const noun = chunks.nouns[index];
  if (!noun) return '';
  const behind = chunks.tokens[noun.to];
  const after = chunks.nouns[index + 1];
  const hanging = chunks.nouns.find((each) => each.hangsOn === index);
  const end = behind?.pos === 'ADJ' && after && after.from <= noun.to + 2 ? after.end : hanging && !/^(?:publication|newspaper|paper)$/.test(chunks.tokens[hanging.head]?.lower ?? '') ? hanging.end : noun.end;
  const owner = noun.possessor === null ? undefined : chunks.nouns[noun.possessor];
  return clean(frame.text.slice(owner?.start ?? noun.start, end));
}

function lastOutlet({ before }: VoiceContext, sentence: SentenceFrame): Voice {
  const found = before.findLast(({ chain, sentence: at }) => at < sentence.index && chain.some(({ kind }) => kind === 'OUTLET' || kind === 'DOCUMENT'));
  return found ? found.chain.filter(({ kind }) => kind === 'OUTLET' || kind === 'DOCUMENT') : null;
}

/** "they said": the last voice of that number; "it said": the last outlet or body. */
function namePronoun({ before, frame }: VoiceContext, sentence: SentenceFrame, lower: string): Voice {
  if (!['he', 'she', 'they', 'it', 'we'].includes(lower)) return null;
  if (lower === 'we') return null;
  if (lower === 'he' || lower === 'she') { const here = personBefore(frame, sentence); if (here) return [here]; }
  const near = before.filter((voice) => voice.sentence <= sentence.index && sentence.index - voice.sentence <= 3 && voice.chain.length > 0);
  const fitting = near.findLast(({ chain, plural }) => {
    const first = chain[0];
    const kind = first?.actor ? frame.actors.get(first.actor)?.actor.kind : null;
    const person = kind === 'PERSON' || (first?.kind === 'ANONYMOUS' && !plural);
    if (lower === 'he' || lower === 'she') return person;
    if (lower === 'it') return !person && !plural;
    return plural || (first?.kind === 'ANONYMOUS');
  });
  if (fitting) return fitting.chain;
  if (lower === 'he' || lower === 'she') { const person = nearestPerson(frame, sentence); return person === null ? null : [person]; }
  return null;
}

/** A person who is named earlier in the same sentence: "the mayor now supports it, she said". */
function personBefore(frame: TextFrame, sentence: SentenceFrame): AttributionStep | null {
  const subject = sentence.chunks.clauses.flatMap(({ subjects, subjectInherited }) => (subjectInherited ? [] : subjects)).map((index) => actorOfMention(frame, mentionOf(sentence, sentence.chunks.nouns[index]))).find((actor) => actor?.kind === 'PERSON');
  return subject ? step(nameOf(subject.name), 'NAMED_ON_RECORD', subject.slug) : null;
}

function nearestPerson(frame: TextFrame, sentence: SentenceFrame): AttributionStep | null {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - 2); at -= 1) {
    const mention = frame.sentences[at]?.mentions.findLast((each) => each.kind === 'PERSON');
    const actor = mention ? frame.actors.get(mention.actor)?.actor : undefined;
    if (actor) return step(nameOf(actor.name), 'NAMED_ON_RECORD', actor.slug);
  }
  return null;
}
