import type { Issue, Stance } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { hedgesOf } from '../../generate/choose-voice.js';
import { fewestTellers } from '../../generate/dated-events.js';
import { takeUnrelated } from '../../generate/collect-options.js';
import { currentPositionsOn } from '../../generate/current-positions.js';
import type { CurrentPosition } from '../../generate/current-positions.js';
import type { Scene } from '../../generate/build-scene.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { capitalise } from '../../phrase/sentence.js';
import { nameStance } from '../../phrase/stances.js';
import { frameVoice } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';
import { pairOptions } from './pair-options.js';

const FEWEST = 3;
const MOST = 5;

/** Which actor held which stance: at least three unrelated actors and two stances. */
export function matchStances(scene: Scene): readonly Candidate[] {
  return scene.graph.issues.flatMap((issue) => {
    const positions = currentPositionsOn(scene, issue.slug);
    const days = new Set(positions.map(({ stated }) => stated.standing.lastReported));
    // One stem can say "last reported on" of one day only.
    return [...days].flatMap((day) => askIssue(scene, issue, positions.filter(({ stated }) => stated.standing.lastReported === day)));
  });
}

function askIssue(scene: Scene, issue: Issue, positions: readonly CurrentPosition[]): readonly Candidate[] {
  const chosen = spread(scene, positions);
  if (chosen.length < FEWEST || new Set(chosen.map(({ stance }) => stance)).size < 2) return [];
  const claims = chosen.map(({ stated }) => stated);
  const sources = fewestTellers(claims);
  const lastReported = claims[0]?.standing.lastReported ?? null;
  const hedges = hedgesOf(claims, sources);
  const framings = frameVoice({ index: scene.index, voice: { sources, relayed: null, complete: false }, asOf: scene.asOf, lastReported });
  return [propose({
    kind: 'MATCH', template: 'match-stances', stems: () => writeStems(framings, [hedgeQuestion(`who took which position on ${issue.gerund}`, hedges), hedgeQuestion(`where did each of these stand on ${issue.gerund}`, hedges)]),
    ...pairOptions(chosen.map(({ actor, stance, stated }) => ({
      left: { text: capitalise(scene.index.actors.get(actor)?.name ?? actor), value: { type: 'ACTOR', actor } },
      right: { text: nameStance(stance), value: { type: 'STANCE', stance } }, stated,
    }))),
    slots: claims.map(({ claim }) => `${claim.slug}?stance`),
    speaksFor: sources.map(({ slug }) => slug), keyClaims: claims.map(({ claim }) => claim.slug), lastReported, worth: 0.85, difficulty: 0.55,
  })];
}

/** Unrelated actors, one of each stance first, so that the stances differ as far as they can. */
function spread(scene: Scene, positions: readonly CurrentPosition[]): readonly CurrentPosition[] {
  const byStance = new Map<Stance, CurrentPosition[]>();
  for (const position of positions) byStance.set(position.stance, [...(byStance.get(position.stance) ?? []), position]);
  const rounds = [...byStance.values()].flatMap((group) => group.map((position, round) => ({ position, round }))).sort((a, b) => a.round - b.round).map(({ position }) => position);
  const [first, ...others] = rounds;
  if (!first) return [];
  const actors = [first.actor, ...takeUnrelated({ scene, key: first.actor, others: others.map(({ actor }) => actor), most: MOST - 1 })];
  return rounds.filter(({ actor }) => actors.includes(actor));
}
