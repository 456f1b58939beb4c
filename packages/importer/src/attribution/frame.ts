import type { Chunks, NounGroup, Stretch, TaggedSentence } from '../grammar/index.js';
import { chunkSentence } from '../grammar/index.js';
import type { Actor } from '@footnote/knowledge';
import type { FoundActor, Mention, TextRange } from '../model.js';

/** One sentence as the rules of attribution and of positions look at it. */
export interface SentenceFrame {
  readonly index: number;
  readonly sentence: TaggedSentence;
  readonly chunks: Chunks;
  readonly mentions: readonly Mention[];
  /** Sentences of one paragraph have the same number. */
  readonly paragraph: number;
}

/** A text as those rules look at it. */
export interface TextFrame {
  readonly text: string;
  readonly sentences: readonly SentenceFrame[];
  readonly actors: ReadonlyMap<string, FoundActor>;
  /** Whose words stand in quotation marks, where that was read already. */
  readonly speakers?: readonly { readonly range: TextRange; readonly actor: string }[];
}

export interface FrameInput {
  readonly parsed: { readonly text: string; readonly sentences: readonly TaggedSentence[] };
  readonly mentions: readonly Mention[];
  readonly actors: readonly FoundActor[];
  /** One for each sentence, where they are there already. */
  readonly chunks?: readonly Chunks[];
}

/** Brings together sentences, chunks, names and paragraphs. */
export function buildFrame({ parsed, mentions, actors, chunks }: FrameInput): TextFrame {
  let paragraph = 0;
  let end = 0;
  let next = 0;
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  const sentences = parsed.sentences.map((sentence, index): SentenceFrame => {
    if (index > 0 && parsed.text.slice(end, sentence.start).includes('\n')) paragraph += 1;
    end = sentence.end;
    const here: Mention[] = [];
    while (next < ordered.length && (ordered[next]?.start ?? 0) < sentence.end) { const mention = ordered[next]; if (mention && mention.start >= sentence.start) here.push(mention); next += 1; }
    return { index, sentence, chunks: chunks?.[index] ?? chunkSentence(sentence), mentions: here, paragraph };
  });
  return { text: parsed.text, sentences, actors: new Map(actors.map((found) => [found.actor.slug, found])) };
}

const BODIES = /^(?:departments?|ministr(?:y|ies)|part(?:y|ies)|groups?|agenc(?:y|ies)|unions?|governments?|administrations?|officials|leaders|leadership|side|camp|team|delegation|caucus|offices?|councils?|boards?)$/;

/** The mention that holds the head of a noun group; "Norland" in "Norland's ports" is not it. */
export function mentionOf({ chunks, mentions }: SentenceFrame, noun: NounGroup | undefined): Mention | null {
  const head = noun === undefined ? undefined : chunks.tokens[noun.head];
  if (!noun || !head) return null;
  const exact = mentions.find((mention) => mention.start <= head.start && head.end <= mention.end);
  if (exact) return exact;
  // The name may begin later than the group: "the former minister Ada Quill", "US military generals".
  const last = mentions.find((mention) => mention.start >= noun.start && mention.end === noun.end);
  if (last) return last;
  // "the Justice departments", "the Green Party group": the name stands before a word for bodies of its kind.
  const before = BODIES.test(head.lower) ? chunks.tokens[noun.head - 1] : undefined;
  return before ? mentions.find((mention) => mention.start >= noun.start && mention.kind !== 'COUNTRY' && mention.start <= before.start && before.end <= mention.end) ?? null : null;
}

export function actorOfMention(frame: TextFrame, mention: Mention | null): Actor | null {
  return mention === null ? null : frame.actors.get(mention.actor)?.actor ?? null;
}

/** A noun group with the prepositional phrases that hang on it: "the highest ranks of the US military". */
export function phraseOf({ chunks }: SentenceFrame, index: number): Stretch {
  const first = chunks.nouns[index];
  if (!first) throw new RangeError(`no noun group ${index}`);
  let last = first;
  chunks.nouns.forEach((noun, at) => { if (at > index && noun.hangsOn !== null && chunks.nouns[noun.hangsOn] === last) last = noun; });
  return { from: first.from, to: last.to, start: first.start, end: last.end };
}

export const holds = (outer: TextRange, inner: TextRange): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
