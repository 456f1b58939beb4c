import type { Issue, Stance } from '@footnote/knowledge';
import { groupBy } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { hedgesOf } from '../../generate/choose-voice.js';
import { actorOption, classOf, takeUnrelated } from '../../generate/collect-options.js';
import { currentPositions, currentPositionsOn } from '../../generate/current-positions.js';
import type { CurrentPosition } from '../../generate/current-positions.js';
import { fewestTellers } from '../../generate/dated-events.js';
import type { Scene } from '../../generate/build-scene.js';
import { hedgeAdverb } from '../../phrase/hedge-words.js';
import { heldStance } from '../../phrase/stances.js';
import { frameVoice } from '../../phrase/voice.js';
import { writeStems } from '../../phrase/write-stem.js';

/** Which of these held a stance, where at least two did and at least one held another. */
export function chooseHolders(scene: Scene): readonly Candidate[] {
  const groups = groupBy(currentPositions(scene), ({ issue, stance, stated }) => [[issue, stance, stated.standing.lastReported ?? ''].join('\n')]);
  return [...groups.values()].flatMap((holders) => {
    const issue = holders[0] ? scene.index.issues.get(holders[0].issue) : undefined;
    return issue && holders[0] && holders.length > 1 ? askHolders({ scene, issue, stance: holders[0].stance, holders }) : [];
  });
}

interface HoldersToAsk { readonly scene: Scene; readonly issue: Issue; readonly stance: Stance; readonly holders: readonly CurrentPosition[] }

function askHolders({ scene, issue, stance, holders }: HoldersToAsk): readonly Candidate[] {
  const [first, ...more] = holders;
  if (!first) return [];
  const right = [first.actor, ...takeUnrelated({ scene, key: first.actor, others: more.map(({ actor }) => actor), most: 2 })];
  const ofClass = classOf(scene.index.actors.get(first.actor));
  const isAlike = ({ actor }: CurrentPosition): boolean => classOf(scene.index.actors.get(actor)) === ofClass;
  const rivals = currentPositionsOn(scene, issue.slug).filter((other) => other.stance !== stance && other.stated.standing.lastReported === first.stated.standing.lastReported);
  // Bodies among bodies first: a person who alone is wrong among them gives himself away.
  const others = [...rivals.filter(isAlike), ...rivals.filter((rival) => !isAlike(rival))];
  const wrong = others.reduce<readonly string[]>((taken, { actor }) => (
    taken.length < 2 && takeUnrelated({ scene, key: actor, others: [...right, ...taken], most: right.length + taken.length }).length === right.length + taken.length && !taken.includes(actor) ? [...taken, actor] : taken
  ), []);
  const claims = right.flatMap((slug) => holders.find(({ actor }) => actor === slug)?.stated ?? []);
  if (right.length < 2 || wrong.length < 1) return [];
  const sources = fewestTellers(claims);
  const adverb = hedgeAdverb(hedgesOf(claims, sources));
  const lastReported = first.stated.standing.lastReported;
  const framings = frameVoice({ index: scene.index, voice: { sources, relayed: null, complete: false }, asOf: scene.asOf, lastReported });
  return [propose({
    kind: 'MULTIPLE_CHOICE', template: 'holders', stems: () => writeStems(framings, [`which of these ${heldStance({ stance, gerund: issue.gerund, adverb, actor: { plural: true } })}`]),
    options: [...right, ...wrong].flatMap((slug) => {
      const actor = scene.index.actors.get(slug);
      const rival = others.find((other) => other.actor === slug);
      return actor ? [actorOption(actor, right.includes(slug) || !rival ? null : { refutation: 'CONTRADICTED' as const, claims: [rival.stated.claim.slug], absences: [] })] : [];
    }),
    slots: claims.map(({ claim }) => `${claim.slug}?actor`), speaksFor: sources.map(({ slug }) => slug), keyClaims: claims.map(({ claim }) => claim.slug),
    lastReported, worth: 0.75, difficulty: 0.5,
  })];
}
