import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { hedgesOf } from '../../generate/choose-voice.js';
import { alikeInLength, takeDistinct } from '../../generate/collect-options.js';
import { fewestTellers } from '../../generate/dated-events.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { capitalise, trimEnd } from '../../phrase/sentence.js';
import { frameVoice } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';
import { pairOptions } from './pair-options.js';
import type { Pair } from './pair-options.js';

const MOST = 4;
const WINDOW = 8;

/** Which reason is given for which event: the reasons of three or four events that stand near each other in the pack. */
export function matchReasons(scene: Scene): readonly Candidate[] {
  const seen = new Set<string>();
  const reasons = (scene.statedOfType.get('REASON') ?? []).filter(({ claim, place, standing }) => {
    if (claim.predicate.type !== 'REASON' || claim.predicate.of.kind !== 'EVENT' || standing.state !== 'HOLDS' || seen.has(place)) return false;
    seen.add(place);
    return scene.statedAtPlace.get(place)?.length === 1;
  });
  return reasons.flatMap((first, at) => (at % 2 === 0 ? askReasons(scene, first, reasons.slice(at + 1, at + WINDOW)) : []));
}

function askReasons(scene: Scene, first: Stated, others: readonly Stated[]): readonly Candidate[] {
  const alike = others.filter(({ claim }) => alikeInLength(claim.answer, first.claim.answer));
  const claims = [first, ...takeDistinct({ key: first, others: alike, textOf: ({ claim }) => claim.answer, most: MOST - 1 })];
  const pairs = claims.flatMap((stated) => pairOf(scene, stated));
  if (pairs.length < 3) return [];
  const sources = fewestTellers(claims);
  const hedges = hedgesOf(claims, sources);
  const framings = frameVoice({ index: scene.index, voice: { sources, relayed: null, complete: false }, asOf: scene.asOf, lastReported: null });
  return [propose({
    kind: 'MATCH', template: 'match-reasons', stems: () => writeStems(framings, hedges.length > 0 ? [hedgeQuestion('what was the reason for each of these', hedges)] : ['which reason belongs to which event', 'what was the reason for each of these']),
    ...pairOptions(pairs), slots: claims.map(({ claim }) => `${claim.slug}?reason`),
    speaksFor: sources.map(({ slug }) => slug), keyClaims: claims.map(({ claim }) => claim.slug), why: true, worth: 0.95, difficulty: 0.6,
  })];
}

function pairOf(scene: Scene, stated: Stated): readonly Pair[] {
  const { predicate } = stated.claim;
  const event = predicate.type === 'REASON' ? scene.index.events.get(predicate.of.slug) : undefined;
  if (!event) return [];
  return [{
    left: { text: capitalise(event.title), value: { type: 'EVENT', event: event.slug } },
    right: { text: capitalise(trimEnd(stated.claim.answer)), value: { type: 'CLAIM', claim: stated.claim.slug } }, stated,
  }];
}
