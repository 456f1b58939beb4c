import type { Actor, Issue, Stance } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, namedIn } from '../../generate/choose-voice.js';
import { currentPositions, currentPositionsOn } from '../../generate/current-positions.js';
import type { CurrentPosition } from '../../generate/current-positions.js';
import type { Scene } from '../../generate/build-scene.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { possessive } from '../../phrase/sentence.js';
import { nameStance } from '../../phrase/stances.js';
import { writeStems } from '../../phrase/write-stem.js';

const STANCES: readonly Stance[] = ['SUPPORTS', 'OPPOSES', 'UNDECIDED'];

/** Which stance somebody held, where all three are reported of somebody. */
export function askStance(scene: Scene): readonly Candidate[] {
  return currentPositions(scene).flatMap((position) => {
    const issue = scene.index.issues.get(position.issue);
    const actor = scene.index.actors.get(position.actor);
    return issue && actor ? askWhere({ scene, position, issue, actor }) : [];
  });
}

interface StanceToAsk { readonly scene: Scene; readonly position: CurrentPosition; readonly issue: Issue; readonly actor: Actor }

function askWhere({ scene, position, issue, actor }: StanceToAsk): readonly Candidate[] {
  const voice = chooseVoice(scene, position.stated);
  const citing = new Map(currentPositionsOn(scene, position.issue).map((other) => [other.stance, other.stated.claim.slug]));
  if (!voice || STANCES.some((stance) => !citing.has(stance))) return [];
  const hedges = hedgesIn(position.stated, voice);
  const questions = [`where did ${actor.inText} stand on ${issue.gerund}`, `what was ${possessive(actor.inText, actor.plural)} position on ${issue.gerund}`];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'stance', stems: () => writeStems(framingsOf(scene, position.stated, voice), questions.map((question) => hedgeQuestion(question, hedges))),
    options: STANCES.map((stance) => ({
      text: nameStance(stance), value: { type: 'STANCE', stance }, right: stance === position.stance,
      basis: stance === position.stance ? null : { refutation: 'CONTRADICTED', claims: [position.stated.claim.slug, citing.get(stance) ?? ''], absences: [] },
    })),
    slots: [`${position.stated.claim.slug}?stance`], speaksFor: namedIn(voice),
    keyClaims: [position.stated.claim.slug], lastReported: position.stated.standing.lastReported, worth: 0.5, difficulty: 0.35,
  })];
}
