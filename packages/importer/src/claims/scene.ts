import type { Actor } from '@footnote/knowledge';
import type { Chunks, Clause, NounGroup, VerbGroup } from '../grammar/index.js';
import type { ParsedSentence } from '../language/index.js';
import type { Mention, TextRange } from '../model.js';
import type { Analysis } from '../reading/analysis.js';
import { createSlugBook, type SlugBook } from './slug-book.js';

/** One sentence with its shallow reading and the names in it. */
export interface SentenceScene {
  readonly index: number;
  readonly sentence: ParsedSentence;
  readonly chunks: Chunks;
  readonly mentions: readonly Mention[];
}

/** What the rules that propose claims look things up in. */
export interface Scene {
  readonly analysis: Analysis;
  readonly text: string;
  readonly sentences: readonly SentenceScene[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly slugs: SlugBook;
}

export function buildScene(analysis: Analysis): Scene {
  const { parsed, chunks, mentions, actors, context } = analysis;
  const none: Chunks = { tokens: [], nouns: [], verbs: [], clauses: [] };
  const ordered = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  const sentences = parsed.sentences.map((sentence, index): SentenceScene => {
    while ((ordered[next]?.start ?? Infinity) < sentence.start) next += 1;
    const here: Mention[] = [];
    for (let at = next; (ordered[at]?.start ?? Infinity) < sentence.end; at += 1) { const mention = ordered[at]; if (mention !== undefined && lies(mention, sentence)) here.push(mention); }
    return { index, sentence, chunks: chunks[index] ?? none, mentions: here };
  });
  return { analysis, text: parsed.text, sentences, actors: new Map(actors.map(({ actor }) => [actor.slug, actor])), slugs: createSlugBook(context.graph) };
}

/** Whether a range lies within another. */
export function lies(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two ranges share a character. */
export function meets(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

export function rangeOf({ start, end }: TextRange): TextRange { return { start, end }; }

/** The clauses of a sentence that have a verb, with it. */
export interface SaidClause { readonly at: number; readonly clause: Clause; readonly verb: VerbGroup }
export function clausesOf({ chunks }: SentenceScene): readonly SaidClause[] {
  return chunks.clauses.flatMap((clause, at) => {
    const verb = chunks.verbs[clause.verb];
    return verb === undefined ? [] : [{ at, clause, verb }];
  });
}

/** The innermost clause around a range: the shortest that holds its beginning. */
export function clauseAround(scene: SentenceScene, range: TextRange): SaidClause | null {
  const around = clausesOf(scene).filter(({ clause }) => clause.start <= range.start && range.start < clause.end);
  return around.sort((a, b) => (a.clause.end - a.clause.start) - (b.clause.end - b.clause.start))[0] ?? null;
}

/** The actor that a noun group names: the mention has to hold its head, "Norway" in "Norway's fleet" does not. */
export function actorOf(scene: Scene, { chunks, mentions }: SentenceScene, noun: NounGroup | undefined): Actor | null {
  const head = noun === undefined ? undefined : chunks.tokens[noun.head];
  if (head === undefined) return null;
  const mention = mentions.find((each) => each.start <= head.start && head.end <= each.end);
  return mention === undefined ? null : scene.actors.get(mention.actor) ?? null;
}

/** The text of some tokens as it stands, with single spaces. */
export function textOf(scene: Scene, { start, end }: TextRange): string {
  return scene.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

const DASH = /^[-–—]$|^--$/;

/** Of a clause that an aside between dashes parts from its subject, or that is the aside: the noun group before the dash. */
export function nounBeforeDash({ chunks }: SentenceScene, { verb }: SaidClause): NounGroup | undefined {
  const { tokens, nouns } = chunks;
  const dashes = tokens.flatMap(({ text, start, end }, at) => (DASH.test(text) && tokens[at - 1]?.end !== start && tokens[at + 1]?.start !== end ? [at] : []));
  const [first, second] = dashes;
  if (first === undefined || verb.from < first) return undefined;
  const isAside = /^(?:which|who)$/.test(tokens[first + 1]?.lower ?? '') && verb.from === first + 2;
  const follows = second !== undefined && verb.from > second && verb.from - second <= 2;
  return isAside || follows ? nouns.find(({ to }) => to === first) : undefined;
}
