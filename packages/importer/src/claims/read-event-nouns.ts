import type { Actor } from '@footnote/knowledge';
import type { NounGroup, TaggedToken } from '../grammar/index.js';
import type { FoundDate, TextRange } from '../model.js';
import { EVENT_NOUNS } from './act-verbs.js';
import { pastOf } from './inflect-verb.js';
import { phraseFrom } from './phrase-of.js';
import { actorOf, lies, textOf, type Scene, type SentenceScene } from './scene.js';
import { isKnownDate } from './tell.js';

/** An event that is named by a noun: "the army's invasion of the island in 1940", "resistance by the union". */
export interface NamedEvent {
  readonly sentence: SentenceScene;
  /** "invasion" */
  readonly noun: string;
  /** "invade"; null where nobody does it. */
  readonly verb: string | null;
  readonly agent: Actor | null;
  /** "of the island", "to hand over the keys": what follows the noun. */
  readonly rest: string;
  readonly date: FoundDate | null;
  readonly cue: TextRange;
  /** The noun group's own words, without what hangs on it: "several months of resistance". */
  readonly words: string;
  /** Told as what went before an act: "suspended the deal after a dispute over fish". */
  readonly preceding: boolean;
}

/** What somebody can do without an object: "the resistance of the union" says enough. */
const ALONE = new Set(['resist', 'object', 'protest', 'resign', 'withdraw', 'strike', 'refuse', 'riot', 'visit', 'attack', 'order', 'complain', 'appeal', 'veto', 'intervene']);

/** Acts that stand as nouns: with who does them, or with a date right behind them. */
export function readEventNouns(scene: Scene): readonly NamedEvent[] {
  return scene.sentences.flatMap((sentence) => sentence.chunks.nouns.flatMap((noun) => readEventNoun(scene, sentence, noun) ?? []));
}

function readEventNoun(scene: Scene, sentence: SentenceScene, noun: NounGroup): NamedEvent | null {
  const head = sentence.chunks.tokens[noun.head];
  const verb = head === undefined ? undefined : verbOfGroup(sentence, noun, head);
  if (head === undefined || verb === undefined) return null;
  const by = byAgent(scene, sentence, noun);
  const agent = actorOf(scene, sentence, sentence.chunks.nouns[noun.possessor ?? -1]) ?? by?.actor ?? null;
  const date = dateBehind(scene, sentence, noun.to);
  const rest = restOf(phraseFrom(scene, sentence, { from: by?.to ?? noun.to, verb: null, most: 18, clauses: 0 }).text);
  const saysEnough = date !== null || (agent !== null && (rest !== '' || ALONE.has(verb ?? '')));
  const preceding = verb !== 'report' && (rest !== '' || noun.to - noun.from > 2) && isPreceding(sentence, noun);
  return saysEnough || preceding ? { preceding, sentence, noun: head.lemma, verb, agent, rest, date, cue: { start: head.start, end: head.end }, words: textOf(scene, noun) } : null;
}

function verbOfGroup(sentence: SentenceScene, noun: NounGroup, head: TaggedToken): string | null | undefined {
  const isNamed = noun.to !== noun.head + 1 || sentence.mentions.some((mention) => lies(head, mention));
  return isNamed || isContent(sentence, noun) ? undefined : verbOf(head);
}

/** "after a dispute", "following the vote". */
function isPreceding({ chunks: { tokens } }: SentenceScene, noun: NounGroup): boolean {
  return ['after', 'following'].includes(tokens[noun.preposition ?? -1]?.lower ?? '') && /^(?:an?|the)$/.test(tokens[noun.from]?.lower ?? '');
}

/** "information, including the decision to …": what information is said to hold is told as that. */
function isContent({ chunks: { tokens } }: SentenceScene, noun: NounGroup): boolean {
  return tokens.slice(Math.max(0, noun.from - 12), noun.from).some(({ lower }) => ['including', 'includes', 'include', 'included', 'showing', 'details', 'detailing'].includes(lower));
}

/** The act that a noun names; null where nobody does it, undefined where it names none. "Decisions" are several, and no event. */
function verbOf({ lower, lemma }: TaggedToken): string | null | undefined {
  if (lower !== lemma && lemma !== 'order') return EVENT_NOUNS[lower];
  return EVENT_NOUNS[lemma];
}

/** "resistance by the council", "opposition from the union". */
function byAgent(scene: Scene, sentence: SentenceScene, noun: NounGroup): { readonly actor: Actor; readonly end: number; readonly to: number } | null {
  const { tokens, nouns } = sentence.chunks;
  const next = tokens[noun.to];
  if (next === undefined || !['by', 'from'].includes(next.lower)) return null;
  const agent = nouns.find(({ preposition }) => preposition === noun.to);
  const actor = actorOf(scene, sentence, agent);
  return actor === null || agent === undefined ? null : { actor, end: agent.end, to: agent.to };
}

/** Only what hangs on the noun itself: "of the island", "to hand over the keys", "against the sale". */
function restOf(text: string): string {
  return /^(?:of|to|on|against|into|for|over|between|about) /.test(text) ? text : '';
}

/** A date of which only a preposition, or "of X", parts the noun: "invasion of the island in May 1940", "treaty in 1815". */
function dateBehind(scene: Scene, sentence: SentenceScene, at: number): FoundDate | null {
  const { tokens } = sentence.chunks;
  return scene.analysis.dates.filter((date) => lies(date, sentence.sentence) && isKnownDate(date.date)).find((date) => {
    const first = tokens.findIndex(({ start }) => start >= date.start);
    if (first <= at || first - at > 6) return false;
    const between = tokens.slice(at, first);
    return between.every(({ pos, text }) => ['ADP', 'DET', 'PROPN', 'NOUN', 'ADJ'].includes(pos) && text !== ',') && between.filter(({ pos }) => pos === 'ADP').length <= 2;
  }) ?? null;
}

/** "invaded the island", "decided to hand over the keys", "resisted": the noun told as an act. */
export function tellAsAct({ verb, rest }: NamedEvent): string | null {
  if (verb === null) return null;
  if (verb === 'order' && rest === '') return 'gave an order';
  if (rest.startsWith('of ')) return `${pastOf(verb)} ${rest.slice(3)}`;
  return rest === '' ? pastOf(verb) : `${pastOf(verb)} ${rest}`;
}
