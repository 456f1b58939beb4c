import type { Actor, Issue } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, namedIn } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, actorOption, takeAlike } from '../../generate/collect-options.js';
import { currentPositions, currentPositionsOn } from '../../generate/current-positions.js';
import type { CurrentPosition } from '../../generate/current-positions.js';
import type { Scene } from '../../generate/build-scene.js';
import { askWhich } from '../../phrase/actor-nouns.js';
import { hedgeAdverb } from '../../phrase/hedge-words.js';
import { heldStance, holdStance } from '../../phrase/stances.js';
import { writeStems } from '../../phrase/write-stem.js';

/** Who held a stance, among others of whom another stance is reported. */
export function askPositionHolder(scene: Scene): readonly Candidate[] {
  return currentPositions(scene).flatMap((position) => {
    const issue = scene.index.issues.get(position.issue);
    const actor = scene.index.actors.get(position.actor);
    return issue && actor ? askHolder({ scene, position, issue, actor }) : [];
  });
}

interface HolderToAsk { readonly scene: Scene; readonly position: CurrentPosition; readonly issue: Issue; readonly actor: Actor }

function askHolder({ scene, position, issue, actor }: HolderToAsk): readonly Candidate[] {
  const voice = chooseVoice(scene, position.stated);
  if (!voice) return [];
  const others = rivalsOf(scene, position, actor);
  const taken = takeAlike({ scene, key: actor, others: others.map((other) => other.actor), most: MOST_DISTRACTORS });
  if (taken.length < 2) return [];
  const bodies = taken.flatMap((slug) => scene.index.actors.get(slug) ?? []);
  const which = askWhich([actor, ...bodies]);
  const adverb = hedgeAdverb(hedgesIn(position.stated, voice));
  const questions = [
    `${which} ${heldStance({ stance: position.stance, gerund: issue.gerund, adverb })}`,
    ...(adverb === '' && position.stated.standing.lastReported === null ? [`${which} was reported to ${holdStance(position.stance, issue.gerund)}`] : []),
  ];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'position-holder', stems: () => writeStems(framingsOf(scene, position.stated, voice), questions),
    options: [
      actorOption(actor, null),
      ...bodies.map((body) => actorOption(body, { refutation: 'CONTRADICTED', claims: claimsOf(others, body.slug), absences: [] })),
    ],
    slots: [`${position.stated.claim.slug}?actor`], speaksFor: namedIn(voice),
    keyClaims: [position.stated.claim.slug], lastReported: position.stated.standing.lastReported, worth: 0.7, difficulty: 0.3,
  })];
}

/** Holders of another stance on the issue, of the same kind first, and those first of whom the same sources tell. */
function rivalsOf(scene: Scene, position: CurrentPosition, actor: Actor): readonly CurrentPosition[] {
  const tellers = new Set(position.stated.sources.map(({ slug }) => slug));
  const plausibility = (other: CurrentPosition): number =>
    (scene.index.actors.get(other.actor)?.kind === actor.kind ? 2 : 0) + (other.stated.sources.some(({ slug }) => tellers.has(slug)) ? 1 : 0);
  return currentPositionsOn(scene, position.issue)
    .filter((other) => other.stance !== position.stance && other.stated.standing.lastReported === position.stated.standing.lastReported)
    .map((other) => ({ other, rank: plausibility(other) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ other }) => other);
}

function claimsOf(positions: readonly CurrentPosition[], actor: string): readonly string[] {
  return positions.filter((other) => other.actor === actor).map(({ stated }) => stated.claim.slug);
}
