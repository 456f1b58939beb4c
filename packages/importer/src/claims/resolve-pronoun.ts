import type { Actor } from '@footnote/knowledge';
import type { NounGroup } from '../grammar/index.js';
import { actorOf, clausesOf, type Scene, type SentenceScene } from './scene.js';

const FITS: Readonly<Record<string, (actor: Actor) => boolean>> = {
  he: isOne, she: isOne, they: (actor) => actor.plural || actor.kind !== 'COUNTRY', it: (actor) => actor.kind !== 'PERSON' && actor.kind !== 'ANONYMOUS' && !actor.plural,
};

function isOne({ kind, plural }: Actor): boolean { return (kind === 'PERSON' || kind === 'ANONYMOUS') && !plural; }

/**
 * Whom "he", "she", "they" or "it" as a subject stands for: the nearest subject before it that fits, in this sentence or the one
 * before. Null where none does, or where two do: a wrong name is worse than none.
 */
export function resolvePronoun(scene: Scene, sentence: SentenceScene, noun: NounGroup | undefined): Actor | null {
  const head = noun === undefined ? undefined : sentence.chunks.tokens[noun.head];
  const fits = head === undefined ? undefined : FITS[head.lower];
  if (head === undefined || fits === undefined) return null;
  const here = subjectsOf(scene, sentence).filter(({ end }) => end <= head.start);
  const before = scene.sentences[sentence.index - 1];
  const candidates = here.length > 0 ? here : before === undefined ? [] : subjectsOf(scene, before);
  const fitting = [...new Map(candidates.filter(({ actor }) => fits(actor)).map(({ actor }) => [actor.slug, actor])).values()];
  return fitting.length === 1 ? fitting[0] ?? null : null;
}

function subjectsOf(scene: Scene, sentence: SentenceScene): readonly { readonly actor: Actor; readonly end: number }[] {
  return clausesOf(sentence).flatMap(({ clause }) => clause.subjects.flatMap((index) => {
    const noun = sentence.chunks.nouns[index];
    const actor = actorOf(scene, sentence, noun);
    return noun === undefined || actor === null ? [] : [{ actor, end: noun.end }];
  }));
}
