import { areKin, namesOf, wholesOf } from '@footnote/knowledge';
import type { Inquiry } from '../inquiry.js';
import { foldText } from '../text/words.js';

/**
 * An actor and everybody who overlaps with it: its aliases, its wholes, its parts and heads. Found by relation, not by walking
 * through all actors.
 */
export function overlappingActors({ index }: Inquiry, slug: string): readonly string[] {
  const { graph, partsOfActor, actorsByName } = index;
  const actor = graph.actors.get(slug);
  if (!actor) return [slug];
  const named = namesOf(actor).flatMap((name) => actorsByName.get(foldText(name)) ?? []);
  const wholes = wholesOf(graph, actor).map((whole) => whole.slug);
  const parts = [slug, ...wholes].flatMap((whole) => partsOfActor.get(whole) ?? []);
  const candidates = [...new Set([slug, ...named, ...wholes, ...parts])];
  return candidates.filter((other) => areKin(graph, slug, other));
}
