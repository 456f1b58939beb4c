import type { Actor } from '@footnote/knowledge';
import { actorOfMention, mentionOf, type SentenceFrame, type TextFrame } from '../attribution/frame.js';
import type { Clause, NounGroup } from '../grammar/index.js';
import { singular } from './read-act.js';
import { describeUnnamed } from './describe-unnamed.js';

/** Who holds a position: the actors that the subject of its clause names, a pronoun or "the ministry" followed back. */
export function findHolders(frame: TextFrame, sentence: SentenceFrame, subjects: readonly number[]): readonly Actor[] {
  const grouped = inGroup(frame, sentence, subjects);
  if (grouped.length > 0) return grouped;
  const found = subjects.flatMap((subject) => { const actor = holderOf(frame, sentence, subject); return actor ? [actor] : []; });
  const proper = subjects.flatMap((subject) => { const noun = sentence.chunks.nouns[subject]; return noun && sentence.chunks.tokens[noun.head]?.pos === 'PROPN' ? [actorOfMention(frame, mentionOf(sentence, noun))] : []; }).find((actor) => actor?.kind === 'PERSON');
  const person = proper ?? found.find(({ kind }) => kind === 'PERSON');
  // "the secretary, Ada Quill, opposes": two names of one holder; "the ministry and the union oppose" are two.
  const beside = subjects.some((subject) => { const other = sentence.chunks.nouns[subject]?.appositionOf; return other !== null && other !== undefined; });
  const distinct = beside && person ? [person] : found;
  return [...new Map(distinct.map((actor) => [actor.slug, actor])).values()];
}

const GROUPS = new Set(['group', 'camp', 'side', 'stream', 'bloc', 'faction', 'wing', 'half', 'party']);

/** "the first group, made up of the generals, opposes": who is named between a group and its verb. */
function inGroup(frame: TextFrame, sentence: SentenceFrame, subjects: readonly number[]): readonly Actor[] {
  const { nouns, tokens, verbs } = sentence.chunks;
  const group = nouns.find((noun) => GROUPS.has(singular(tokens[noun.head]?.lower ?? '')) && ['DET', 'ADJ', 'NUM'].includes(tokens[noun.head - 1]?.pos ?? '') && noun.preposition === null);
  const subject = nouns[subjects[0] ?? -1];
  if (!group || !subject || subject.from - group.to > 2 || subject.from < group.from || tokens[subject.head]?.pos !== 'PRON' && subject !== group) return [];
  const verb = verbs.filter((each) => each.from > group.to && each.form === 'FINITE').at(1);
  if (!verb) return [];
  return sentence.mentions.filter((mention) => mention.start > group.end && mention.end < verb.start).flatMap((mention) => { const actor = frame.actors.get(mention.actor)?.actor; return actor ? [actor] : []; });
}

function holderOf(frame: TextFrame, sentence: SentenceFrame, index: number): Actor | null {
  const noun = sentence.chunks.nouns[index];
  const head = noun ? sentence.chunks.tokens[noun.head] : undefined;
  if (!noun || !head) return null;
  if (['i', 'we'].includes(head.lower)) return speakerAt(frame, head.start);
  const named = actorOfMention(frame, mentionOf(sentence, noun)) ?? byName(frame, noun);
  if (named) return named.kind === 'OUTLET' ? null : inFull(frame, named, noun);
  if (['he', 'she', 'it', 'they', 'who', 'which'].includes(head.lower)) return followPronoun(frame, sentence, { head: head.lower, before: noun.start });
  if (singular(head.lower) === 'member' && ['his', 'her', 'its', 'their'].includes(sentence.chunks.tokens[noun.from]?.lower ?? '')) return bodyBefore(frame, sentence, noun);
  const place = placeBehind(frame, sentence, { index, head: singular(head.lower) });
  if (place) return place;
  const unnamed = describeUnnamed(frame, sentence, index);
  if (unnamed) return unnamed;
  if (noun.to - noun.from <= 2 && ['the', 'its', 'his', 'her', 'their'].includes(sentence.chunks.tokens[noun.from]?.lower ?? '')) return followDescription(frame, sentence, { noun, head: singular(head.lower) });
  return null;
}

/** "I" and "we" within quotation marks: whoever is quoted. */
function speakerAt(frame: TextFrame, at: number): Actor | null {
  const speaker = frame.speakers?.find(({ range }) => range.start <= at && at < range.end)?.actor;
  return speaker === undefined ? null : frame.actors.get(speaker)?.actor ?? null;
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?|this|that) /, '').replace(/[’]/g, "'").trim();

/** An actor whose name a noun group is, where no mention says so. */
function byName(frame: TextFrame, noun: NounGroup): Actor | null {
  const said = plain(frame.text.slice(noun.start, noun.end));
  return [...frame.actors.values()].find(({ actor }) => plain(actor.name) === said || actor.aliases.some((alias) => plain(alias) === said))?.actor ?? null;
}

/** "the Chamber" for the Chamber of Commerce that was named before it, if only one begins so. */
function inFull(frame: TextFrame, actor: Actor, noun: NounGroup): Actor {
  const short = plain(actor.name);
  if (short.includes(' ') || actor.kind === 'PERSON') return actor;
  const longer = [...frame.actors.values()].filter((other) => other.actor !== actor && other.actor.kind !== 'PERSON' && new RegExp(`(?:^${escape(short)} | ${escape(short)}$)`).test(plain(other.actor.name)) && other.mentions.some(({ start }) => start < noun.start));
  const only = longer.length === 1 ? longer[0] : undefined;
  return only?.actor ?? actor;
}
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "the town of Eichen". */
function placeBehind(frame: TextFrame, sentence: SentenceFrame, { index, head }: { readonly index: number; readonly head: string }): Actor | null {
  if (!['town', 'city', 'village', 'state', 'province', 'municipality', 'island', 'government', 'republic', 'kingdom', 'district', 'county', 'people'].includes(head)) return null;
  const { nouns, tokens } = sentence.chunks;
  const behind = nouns.find((noun) => noun.hangsOn === index && tokens[noun.preposition ?? -1]?.lower === 'of');
  return actorOfMention(frame, mentionOf(sentence, behind));
}

/** "his members": the body that was named before in the sentence. */
function bodyBefore(frame: TextFrame, sentence: SentenceFrame, noun: NounGroup): Actor | null {
  const bodies = sentence.mentions.filter((mention) => mention.end <= noun.start && ['ORGANISATION', 'AGENCY', 'LEGISLATURE'].includes(mention.kind));
  return actorOfMention(frame, bodies.at(-1) ?? null);
}

const KIND_NOUNS: Readonly<Record<string, readonly Actor['kind'][]>> = { department: ['DEPARTMENT'], ministry: ['DEPARTMENT'], agency: ['AGENCY'], court: ['COURT'], party: ['ORGANISATION'], union: ['ORGANISATION'], association: ['ORGANISATION'], federation: ['ORGANISATION'], group: ['ORGANISATION'], company: ['ORGANISATION'], council: ['LEGISLATURE', 'ORGANISATION', 'OFFICE'], board: ['ORGANISATION', 'OFFICE', 'LEGISLATURE'], committee: ['LEGISLATURE', 'ORGANISATION'], office: ['OFFICE'], chamber: ['ORGANISATION', 'LEGISLATURE'], club: ['ORGANISATION'], society: ['ORGANISATION'] };

/** "the department", "the Chamber": the last body of that kind, or with that word in its name. */
function followDescription(frame: TextFrame, sentence: SentenceFrame, { noun, head }: { readonly noun: NounGroup; readonly head: string }): Actor | null {
  const kinds = KIND_NOUNS[head];
  const named = new RegExp(`\\b${head.replace(/[^\p{L}\d]/gu, '')}`, 'iu');
  for (let at = sentence.index; at >= Math.max(0, sentence.index - 8); at -= 1) {
    const candidates = (frame.sentences[at]?.mentions ?? []).filter((mention) => mention.start < noun.start).map((mention) => actorOfMention(frame, mention)).filter((actor) => actor !== null && actor.kind !== 'PERSON');
    const byName = candidates.findLast((actor) => actor !== null && named.test(actor.name));
    const byKind = candidates.findLast((actor) => actor !== null && kinds?.includes(actor.kind));
    if (byName ?? byKind) return byName ?? byKind ?? null;
  }
  return null;
}

/** Whom a pronoun stands for: the nearest subject before it that fits, here or in the two sentences before. */
export function followPronoun(frame: TextFrame, sentence: SentenceFrame, { head, before }: { readonly head: string; readonly before: number }): Actor | null {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - 2); at -= 1) {
    const scene = frame.sentences[at];
    if (!scene) continue;
    const candidates = subjectsOf(frame, scene).filter(({ end }) => at < sentence.index || end <= before).map(({ actor }) => actor);
    const fitting = candidates.findLast((actor) => fits(head, actor));
    if (fitting) return fitting;
    const mentioned = scene.mentions.filter((mention) => at < sentence.index || mention.end <= before).map((mention) => actorOfMention(frame, mention)).filter((actor) => actor !== null && fits(head, actor)).at(-1);
    if (mentioned && at === sentence.index) return mentioned;
  }
  return null;
}

function fits(head: string, actor: Actor): boolean {
  const person = (actor.kind === 'PERSON' || actor.kind === 'ANONYMOUS') && !actor.plural;
  if (['he', 'she', 'his', 'her'].includes(head)) return person;
  if (['it', 'its'].includes(head)) return actor.kind !== 'PERSON' && actor.kind !== 'ANONYMOUS' && actor.kind !== 'OUTLET' && !actor.plural;
  if (head === 'who') return true;
  return actor.kind !== 'COUNTRY' && actor.kind !== 'PERSON' && actor.kind !== 'OUTLET';
}

function subjectsOf(frame: TextFrame, sentence: SentenceFrame): readonly { readonly actor: Actor; readonly end: number }[] {
  return sentence.chunks.clauses.flatMap((clause: Clause) => (clause.subjectInherited ? [] : clause.subjects)).flatMap((index) => {
    const noun = sentence.chunks.nouns[index];
    const actor = actorOfMention(frame, mentionOf(sentence, noun));
    return noun && actor ? [{ actor, end: noun.end }] : [];
  }).sort((a, b) => a.end - b.end);
}
