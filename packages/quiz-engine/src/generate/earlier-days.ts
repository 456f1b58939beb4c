import type { Day } from '@footnote/knowledge';
import type { Scene } from './build-scene.js';

const MOST_DAYS = 8;

/** The days worth comparing with the scene's that lie before it; without any, the days on which held sources appeared. */
export function earlierDays(scene: Scene): readonly Day[] {
  const key = scene.graph.pack.keyDates.map(({ day }) => day);
  const days = key.length > 0 ? key : scene.held.flatMap(({ published }) => published.latest ?? []);
  return [...new Set(days)].filter((day) => day < scene.asOf).sort().slice(0, MOST_DAYS);
}
