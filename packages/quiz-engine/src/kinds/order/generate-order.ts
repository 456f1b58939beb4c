import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { drawDisjoint, fewestTellers } from '../../generate/dated-events.js';
import type { DatedEvent } from '../../generate/dated-events.js';
import type { Scene } from '../../generate/build-scene.js';
import { capitalise } from '../../phrase/sentence.js';
import { frameVoice } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';

/** Events to be put in order: three to five whose dates, as told and undisputed, are pairwise disjoint. */
export function generateOrder(scene: Scene): readonly Candidate[] {
  return drawDisjoint({ scene, purpose: 'order', draws: 80, sizes: [3, 3, 4, 3, 4, 5] }).map((order) => askOrder(scene, order));
}

function askOrder(scene: Scene, order: readonly DatedEvent[]): Candidate {
  const sources = fewestTellers(order.map(({ stated }) => stated));
  const framings = frameVoice({ index: scene.index, voice: { sources, relayed: null, complete: false }, asOf: scene.asOf, lastReported: null });
  const questions = ['in which order did these events come, the earliest first', 'what is the order of these events, from the earliest to the latest'];
  return propose({
    kind: 'ORDER', template: 'order', stems: () => writeStems(framings, questions), ordered: true,
    options: order.map(({ event }) => ({ text: capitalise(event.title), value: { type: 'EVENT', event: event.slug }, right: true, basis: null })),
    slots: order.flatMap(({ event: earlier }, at) => order.slice(at + 1).map(({ event: later }) => `${earlier.slug}<${later.slug}?order`)),
    speaksFor: sources.map(({ slug }) => slug), keyClaims: order.map(({ stated }) => stated.claim.slug),
    worth: 0.6 + (order.length === 4 ? 0.1 : 0), difficulty: 0.3 + 0.1 * (order.length - 2),
  });
}
