import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { drawDisjoint, fewestTellers } from '../../generate/dated-events.js';
import type { DatedEvent } from '../../generate/dated-events.js';
import type { Scene } from '../../generate/build-scene.js';
import { capitalise, trimEnd } from '../../phrase/sentence.js';
import { frameVoice } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';
import { pairOptions } from './pair-options.js';

/** What happened when: three or four events with their dates, as told and undisputed. */
export function matchDates(scene: Scene): readonly Candidate[] {
  return drawDisjoint({ scene, purpose: 'match-dates', draws: 24, sizes: [3, 4] }).map((events) => askDates(scene, events));
}

function askDates(scene: Scene, events: readonly DatedEvent[]): Candidate {
  const sources = fewestTellers(events.map(({ stated }) => stated));
  const framings = frameVoice({ index: scene.index, voice: { sources, relayed: null, complete: false }, asOf: scene.asOf, lastReported: null });
  return propose({
    kind: 'MATCH', template: 'match-dates', stems: () => writeStems(framings, ['which date belongs to which event', 'when did each of these events happen']),
    ...pairOptions(events.map(({ event, stated }) => ({
      left: { text: capitalise(event.title), value: { type: 'EVENT', event: event.slug } },
      right: { text: capitalise(trimEnd(stated.claim.answer)), value: { type: 'CLAIM', claim: stated.claim.slug } }, stated,
    }))),
    slots: events.map(({ stated }) => `${stated.claim.slug}?date`),
    speaksFor: sources.map(({ slug }) => slug), keyClaims: events.map(({ stated }) => stated.claim.slug), worth: 0.45, difficulty: 0.4,
  });
}
