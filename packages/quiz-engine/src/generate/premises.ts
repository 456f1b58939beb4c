import type { Event, Subject } from '@footnote/knowledge';
import type { Scene, Stated } from './build-scene.js';

/** What a reason is given for: a position somebody holds, or an event. */
export type Reasoned =
  | { readonly type: 'POSITION'; readonly stated: Stated }
  | { readonly type: 'CLAIM'; readonly stated: Stated }
  | { readonly type: 'EVENT'; readonly event: Event };

/** Looks up what a reason is of; null where it is not told by anybody known, or is of a kind that no stem is written for. */
export function reasonedOf(scene: Scene, of: Subject): Reasoned | null {
  if (of.kind === 'EVENT') {
    const event = scene.index.events.get(of.slug);
    return event ? { type: 'EVENT', event } : null;
  }
  const stated = of.kind === 'CLAIM' ? scene.statedBySlug.get(of.slug) : undefined;
  if (!stated) return null;
  return { type: stated.claim.predicate.type === 'POSITION' ? 'POSITION' : 'CLAIM', stated };
}
