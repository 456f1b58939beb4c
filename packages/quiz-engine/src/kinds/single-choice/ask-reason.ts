import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, nameEach, namedIn, subjectOf } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, claimOption } from '../../generate/collect-options.js';
import { misplacedValues } from '../../generate/find-misplaced.js';
import { reasonedOf } from '../../generate/premises.js';
import type { Reasoned } from '../../generate/premises.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import type { Voice } from '../../phrase/voice.js';
import { hedgeAside, hedgeQuestion } from '../../phrase/hedge-words.js';
import { possessive, trimEnd } from '../../phrase/sentence.js';
import { holdStance } from '../../phrase/stances.js';
import { askSpeaker, framePremise, writeStems } from '../../phrase/write-stem.js';

/** Why somebody held a position, or why something was done: the other options are reasons that were given for something else. */
export function askReason(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('REASON') ?? []).flatMap((reason) => {
    const { predicate } = reason.claim;
    const reasoned = predicate.type === 'REASON' ? reasonedOf(scene, predicate.of) : null;
    return reasoned ? askWhy(scene, reason, reasoned) : [];
  });
}

function askWhy(scene: Scene, reason: Stated, reasoned: Reasoned): readonly Candidate[] {
  const chosen = chooseVoice(scene, reason);
  if (!chosen || reason.standing.state === 'NOT_YET') return [];
  const voice = nameEach(chosen);
  const others = misplacedValues({ scene, key: reason, speakers: voice.sources, most: MOST_DISTRACTORS });
  if (others.length < 2) return [];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'reason', stems: () => whyStems({ scene, reason, reasoned, voice }),
    options: [claimOption(reason.claim, null), ...others.map(({ stated, basis }) => claimOption(stated.claim, basis))],
    slots: [`${reason.claim.slug}?reason`], speaksFor: namedIn(voice), keyClaims: [reason.claim.slug],
    premises: reasoned.type === 'EVENT' ? [] : [reasoned.stated.claim.slug],
    lastReported: reason.standing.lastReported, why: true, worth: 1, difficulty: 0.5,
  })];
}

interface ReasonToWord { readonly scene: Scene; readonly reason: Stated; readonly reasoned: Reasoned; readonly voice: Voice }

/** Of a position the question is one sentence; of an act or another fact, the fact first and the question after it. */
function whyStems({ scene, reason, reasoned, voice }: ReasonToWord): readonly string[] {
  const framings = framingsOf(scene, reason, voice);
  const hedges = hedgesIn(reason, voice);
  const aside = hedgeAside(hedges);
  const after = aside !== '' ? [`what, ${aside}, was the reason`] : ['what reason is given for this', 'why'];
  switch (reasoned.type) {
    case 'POSITION': return whyPosition({ scene, reason, held: reasoned.stated, voice });
    case 'EVENT': return after.flatMap((question) => framePremise(framings, reasoned.event.clause, question));
    case 'CLAIM': return after.flatMap((question) => framePremise(framings, scene.trueCase.lowerFirst(trimEnd(reasoned.stated.claim.statement)), question));
    default: return reasoned satisfies never;
  }
}

interface PositionToWord { readonly scene: Scene; readonly reason: Stated; readonly held: Stated; readonly voice: Voice }

function whyPosition({ scene, reason, held, voice }: PositionToWord): readonly string[] {
  const { predicate } = held.claim;
  if (predicate.type !== 'POSITION') return [];
  const actor = scene.index.actors.get(predicate.actor);
  const issue = scene.index.issues.get(predicate.issue);
  if (!actor || !issue) return [];
  // The stem presupposes the position as well as the reason, and hedges whichever of them is hedged.
  const hedges = [...hedgesIn(reason, voice), ...hedgesIn(held, voice)];
  const noun = { SUPPORTS: 'support for', OPPOSES: 'opposition to', UNDECIDED: 'indecision about' }[predicate.stance];
  const why = predicate.stance === 'UNDECIDED' ? `why ${actor.plural ? 'were' : 'was'} ${actor.inText} undecided about ${issue.gerund}` : `why did ${actor.inText} ${holdStance(predicate.stance, issue.gerund)}`;
  const speaker = subjectOf(scene, reason, voice);
  const asked = speaker && hedges.length === 0 && voice.relayed === null ? [askSpeaker(speaker, 'what reason', `give for ${possessive(actor.inText, actor.plural)} ${noun} ${issue.gerund}`)] : [];
  return [...asked, ...writeStems(framingsOf(scene, reason, voice), [hedgeQuestion(why, hedges)])];
}
