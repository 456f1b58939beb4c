import type { Actor } from '@footnote/knowledge';
import { actorOfMention, mentionOf, type SentenceFrame, type TextFrame } from '../attribution/frame.js';
import type { Clause, NounGroup } from '../grammar/index.js';
import { singular } from './read-act.js';

/** Who holds a position: the actors that the subject of its clause names, a pronoun or "the ministry" followed back. */
export function findHolders(frame: TextFrame, sentence: SentenceFrame, subjects: readonly number[]): readonly Actor[] {
  const found = subjects.flatMap((subject) => { const actor = holderOf(frame, sentence, subject); return actor ? [actor] : []; });
  const person = found.find(({ kind }) => kind === 'PERSON');
  // "the secretary, Ada Quill, opposes": two names of one holder; "the ministry and the union oppose" are two.
  const beside = subjects.some((subject) => { const other = sentence.chunks.nouns[subject]?.appositionOf; return other !== null && other !== undefined; });
  const distinct = beside && person ? [person] : found;
  return [...new Map(distinct.map((actor) => [actor.slug, actor])).values()];
}

function holderOf(frame: TextFrame, sentence: SentenceFrame, index: number): Actor | null {
  const noun = sentence.chunks.nouns[index];
  const head = noun ? sentence.chunks.tokens[noun.head] : undefined;
  if (!noun || !head) return null;
  const named = actorOfMention(frame, mentionOf(sentence, noun));
  if (named) return named.kind === 'OUTLET' ? null : named;
  if (['he', 'she', 'it', 'they', 'who', 'which'].includes(head.lower)) return followPronoun(frame, sentence, { head: head.lower, before: noun.start });
  if (singular(head.lower) === 'member' && ['his', 'her', 'its', 'their'].includes(sentence.chunks.tokens[noun.from]?.lower ?? '')) return bodyBefore(frame, sentence, noun);
  if (['the', 'its', 'his', 'her', 'their'].includes(sentence.chunks.tokens[noun.from]?.lower ?? '')) return followDescription(frame, sentence, { noun, head: singular(head.lower) });
  return null;
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
