import type { Event, EventRelationKind } from '@footnote/knowledge';
import type { Proposal, TextRange } from '../model.js';
import { clausesOf, lies, type Scene, type SentenceScene } from './scene.js';

/** One event and how it stands to another, with the words that say so. */
export interface Relation { readonly from: Event; readonly kind: EventRelationKind; readonly to: Event; readonly cue: TextRange; readonly passage: TextRange }

/** An event that a sentence tells, where it does so. */
interface Told { readonly event: Event; readonly cue: TextRange }
type Relate = (scene: Scene, relation: Relation) => Proposal;

/** Words between two events of one sentence that say how they stand; `turned`: what stands behind them comes first. */
const LINKS: readonly { readonly words: RegExp; readonly kind: EventRelationKind; readonly turned: boolean }[] = [
  { words: /\bin (?:direct )?(?:response|reply|reaction|answer|retaliation|revenge) (?:to|for)\b/i, kind: 'RESPONDS_TO', turned: false },
  { words: /\bin protest (?:at|against|over)\b/i, kind: 'RESPONDS_TO', turned: false },
  { words: /\bas part of\b/i, kind: 'PART_OF', turned: false },
  { words: /\b(?:because of|due to|as a result of|owing to|on account of)\b/i, kind: 'CAUSES', turned: true },
  { words: /\b(?:following|after)\b/i, kind: 'BEFORE', turned: true },
  { words: /\b(?:prior to|ahead of|before)\b/i, kind: 'BEFORE', turned: false },
];
/** How far behind the words what they lead to may begin. */
const REACH = 60;

/** "began after the board had rejected the offer", "was closed in response to the ruling": two events of a sentence and what links them. */
export function proposeLinks(scene: Scene, events: readonly Proposal[], relate: Relate): readonly Proposal[] {
  const told = events.flatMap(({ content, cues }): readonly Told[] => (content.kind === 'EVENT' && cues[0] !== undefined ? [{ event: content.event, cue: cues[0] }] : []));
  return scene.sentences.flatMap((sentence) => {
    const here = told.filter(({ cue }) => lies(cue, sentence.sentence)).sort((a, b) => a.cue.start - b.cue.start);
    return here.length < 2 ? [] : linksIn(scene, sentence, here).map((relation) => relate(scene, relation));
  });
}

function linksIn(scene: Scene, sentence: SentenceScene, here: readonly Told[]): readonly Relation[] {
  return here.flatMap((second, at): readonly Relation[] => {
    const first = here[at - 1];
    const found = first === undefined ? null : linkBetween(scene, sentence, { first, second });
    if (first === undefined || found === null || first.event.slug === second.event.slug) return [];
    const [from, to] = found.turned ? [second.event, first.event] : [first.event, second.event];
    return [{ from, kind: found.kind, to, cue: found.cue, passage: sentence.sentence }];
  });
}

interface Pair { readonly first: Told; readonly second: Told }
interface Link { readonly kind: EventRelationKind; readonly turned: boolean; readonly cue: TextRange }

/** The link nearest to the second of two events, with nothing between that begins a clause of another kind. */
function linkBetween(scene: Scene, sentence: SentenceScene, { first, second }: Pair): Link | null {
  const between = scene.text.slice(first.cue.end, second.cue.start);
  for (const { words, kind, turned } of LINKS) {
    const match = new RegExp(words.source, `${words.flags}g`);
    const last = [...between.matchAll(match)].at(-1);
    if (last === undefined) continue;
    const rest = between.slice(last.index + last[0].length);
    if (rest.length > REACH || /[;:]|\b(?:but|while|although|who|which|that|said|if|and)\b|,\s/.test(rest)) continue;
    const start = first.cue.end + last.index;
    if (kind === 'BEFORE' && !isOwnTime(sentence, second.cue, start)) continue;
    return { kind, turned, cue: { start, end: start + last[0].length } };
  }
  return null;
}

/** "after" begins the clause of the second event, or leads right to the noun that names it: "after the vote", not "after talks on the vote". */
function isOwnTime(sentence: SentenceScene, cue: TextRange, start: number): boolean {
  const { tokens, nouns } = sentence.chunks;
  const clause = clausesOf(sentence).find(({ verb }) => verb.start <= cue.start && cue.end <= verb.end);
  if (clause !== undefined) return tokens[clause.clause.marker ?? -1]?.start === start;
  const noun = nouns.find((each) => tokens[each.head]?.start === cue.start);
  return noun !== undefined && tokens[noun.preposition ?? -1]?.start === start;
}
