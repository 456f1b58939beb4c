import { positionsAt } from '@footnote/knowledge';
import type { Stance } from '@footnote/knowledge';
import type { Scene, Stated } from './build-scene.js';

/** A position that holds on the scene's day, or was the last reported of its holder. */
export interface CurrentPosition { readonly stated: Stated; readonly actor: string; readonly issue: string; readonly stance: Stance }

const positions = new WeakMap<Scene, readonly CurrentPosition[]>();

/** The positions that a question about the scene's day may ask; of holders of whom sources contradict each other, none. */
export function currentPositions(scene: Scene): readonly CurrentPosition[] {
  const known = positions.get(scene);
  if (known) return known;
  const ofType = scene.statedOfType.get('POSITION') ?? [];
  const standing = positionsAt({
    claims: ofType.map(({ claim }) => claim), assertions: ofType.flatMap(({ tellings }) => tellings), sources: scene.index.sources, asOf: scene.asOf, knownAt: scene.knownAt,
  });
  const perHolder = new Map<string, number>();
  for (const { actor, issue } of standing) perHolder.set(`${actor}\n${issue}`, (perHolder.get(`${actor}\n${issue}`) ?? 0) + 1);
  const current = standing.flatMap(({ claim, actor, issue, stance }): CurrentPosition[] => {
    const stated = scene.statedBySlug.get(claim.slug);
    return stated && perHolder.get(`${actor}\n${issue}`) === 1 ? [{ stated, actor, issue, stance }] : [];
  });
  positions.set(scene, current);
  return current;
}
