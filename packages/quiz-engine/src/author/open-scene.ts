import type { Day, PackGraph } from '@footnote/knowledge';
import { buildScene, type Scene } from '../generate/build-scene.js';

/** An editor asks for one day over and over, and a desk for a few: more scenes of one graph are not worth their memory. */
const MOST_SCENES = 8;

const scenes = new WeakMap<PackGraph, Map<string, Scene>>();

/** The scene of a graph on a day as known by a day: built once, since every key that a teacher presses asks for it again. */
export function openScene(graph: PackGraph, asOf: Day, knownAt: Day): Scene {
  const own = scenes.get(graph) ?? new Map<string, Scene>();
  scenes.set(graph, own);
  const clocks = `${asOf} ${knownAt}`;
  const known = own.get(clocks);
  if (known) return known;
  const [oldest] = own.keys();
  if (own.size >= MOST_SCENES && oldest !== undefined) own.delete(oldest);
  const scene = buildScene({ graph, asOf, knownAt, seed: '' });
  own.set(clocks, scene);
  return scene;
}
