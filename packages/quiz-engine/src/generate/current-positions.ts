import { groupBy, positionsAt } from '@footnote/knowledge';
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

const byIssue = new WeakMap<Scene, ReadonlyMap<string, readonly CurrentPosition[]>>();

/** The current positions on one issue. */
export function currentPositionsOn(scene: Scene, issue: string): readonly CurrentPosition[] {
  const known = byIssue.get(scene) ?? groupBy(currentPositions(scene), (position) => [position.issue]);
  byIssue.set(scene, known);
  return known.get(issue) ?? [];
}

/** Whether some known source reports a stance on an issue of anybody. */
export function isCitedStance(scene: Scene, issue: string, stance: Stance): boolean {
  const known = cited.get(scene) ?? new Set((scene.statedOfType.get('POSITION') ?? []).flatMap(({ claim: { predicate } }) => (predicate.type === 'POSITION' ? [`${predicate.issue}\n${predicate.stance}`] : [])));
  cited.set(scene, known);
  return known.has(`${issue}\n${stance}`);
}

const cited = new WeakMap<Scene, ReadonlySet<string>>();
