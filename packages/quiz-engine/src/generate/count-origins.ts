import { corroborate } from '@footnote/knowledge';
import type { Corroboration } from '@footnote/knowledge';
import type { Scene, Stated } from './build-scene.js';

/** How many origins stand behind a claim, by its sound tellings as known by the scene's clock. */
export function corroborationOf(scene: Scene, stated: Stated): Corroboration {
  const known = counted.get(stated);
  if (known) return known;
  const { claim, tellings } = stated;
  const corroboration = corroborate({ claim, assertions: tellings, sources: scene.index.sources, outlets: scene.index.outlets, knownAt: scene.knownAt });
  counted.set(stated, corroboration);
  return corroboration;
}

/** A telling belongs to one scene, and so to one clock. */
const counted = new WeakMap<Stated, Corroboration>();

/**
 * Whether origins are worth counting. A word is its outlet's own; and that a paper published a report needs no origin but the report,
 * so that its text and its own notice of it are not two voices.
 */
export function countsOrigins(scene: Scene, stated: Stated): boolean {
  return stated.claim.predicate.type !== 'WORDING' && !isOfReport(scene, stated);
}

/** Whether a claim says that an outlet reported something, or when. */
export function isOfReport(scene: Scene, { claim: { predicate } }: Stated): boolean {
  const event = predicate.type === 'DATE' || predicate.type === 'ROLE' ? scene.index.events.get(predicate.event) : undefined;
  return event?.participants.some(({ actor }) => scene.index.actors.get(actor)?.kind === 'OUTLET') === true;
}
