import type { Scene, Stated } from './build-scene.js';

/** Whether a claim puts a number on victims: a quiz has one question about such a number at most. */
export function asksVictims(scene: Scene, { claim: { predicate } }: Stated): boolean {
  return predicate.type === 'FIGURE' && scene.index.measures.get(predicate.measure)?.casualties === true;
}
