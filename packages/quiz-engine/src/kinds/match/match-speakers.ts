import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { hedgesOf } from '../../generate/choose-voice.js';
import { takeUnrelated } from '../../generate/collect-options.js';
import { fewestTellers } from '../../generate/dated-events.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { capitalise, trimEnd } from '../../phrase/sentence.js';
import { frameVoice } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';
import { pairOptions } from './pair-options.js';

const MOST = 4;
const WINDOW = 10;

/** Who said what: three or four speakers who are not related, with one saying each. */
export function matchSpeakers(scene: Scene): readonly Candidate[] {
  const statements = (scene.statedOfType.get('STATEMENT') ?? []).filter(({ standing }) => standing.state === 'HOLDS');
  return statements.flatMap((first, at) => (at % 3 === 0 ? askSpeakers(scene, statements.slice(at, at + WINDOW)) : []));
}

function askSpeakers(scene: Scene, statements: readonly Stated[]): readonly Candidate[] {
  const sayingOf = new Map<string, Stated>();
  for (const stated of statements) {
    if (stated.claim.predicate.type === 'STATEMENT' && !sayingOf.has(stated.claim.predicate.actor)) sayingOf.set(stated.claim.predicate.actor, stated);
  }
  const [first, ...others] = sayingOf.keys();
  if (first === undefined) return [];
  const actors = [first, ...takeUnrelated({ scene, key: first, others, most: MOST - 1 })];
  const claims = actors.flatMap((actor) => sayingOf.get(actor) ?? []);
  if (claims.length < 3) return [];
  const sources = fewestTellers(claims);
  const hedges = hedgesOf(claims, sources);
  const framings = frameVoice({ index: scene.index, voice: { sources, relayed: null, complete: false }, asOf: scene.asOf, lastReported: null });
  return [propose({
    kind: 'MATCH', template: 'match-speakers', stems: () => writeStems(framings, [hedgeQuestion('who said what', hedges), hedgeQuestion('what did each of these say', hedges)]),
    ...pairOptions(actors.flatMap((actor) => {
      const stated = sayingOf.get(actor);
      return stated ? [{
        left: { text: capitalise(scene.index.actors.get(actor)?.name ?? actor), value: { type: 'ACTOR' as const, actor } },
        right: { text: capitalise(trimEnd(stated.claim.answer)), value: { type: 'CLAIM' as const, claim: stated.claim.slug } }, stated,
      }] : [];
    })),
    slots: claims.map(({ claim }) => `${claim.slug}?saying`),
    speaksFor: sources.map(({ slug }) => slug), keyClaims: claims.map(({ claim }) => claim.slug), worth: 0.7, difficulty: 0.5,
  })];
}
