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
