import type { Actor } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, nameEach } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, actorOption, claimOption, takeUnrelated } from '../../generate/collect-options.js';
import { misplacedValues } from '../../generate/find-misplaced.js';
import { neighboursOf } from '../../generate/build-scene.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import type { Voice } from '../../phrase/voice.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { spokenClause } from '../../phrase/spoken.js';
import { writeStems } from '../../phrase/write-stem.js';

const MOST_SCANNED = 48;

/** Who said a thing, and what somebody said: against other speakers and other sayings of the same affair. */
export function askStatement(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('STATEMENT') ?? []).flatMap((stated) => {
    const { predicate } = stated.claim;
    const actor = predicate.type === 'STATEMENT' ? scene.index.actors.get(predicate.actor) : undefined;
    const chosen = chooseVoice(scene, stated);
    const voice = chosen && nameEach(chosen);
    if (!actor || !voice || stated.standing.state === 'NOT_YET') return [];
    return [...askSpeaker({ scene, stated, actor, voice }), ...askSaying({ scene, stated, actor, voice })];
  });
}

interface SayingToAsk { readonly scene: Scene; readonly stated: Stated; readonly actor: Actor; readonly voice: Voice }

function askSpeaker({ scene, stated, actor, voice }: SayingToAsk): readonly Candidate[] {
  const said = spokenClause(stated.claim.statement);
  const others = otherSpeakers(scene, stated, actor);
  if (said === null || others.length < 2) return [];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'speaker',
    stems: () => writeStems(framingsOf(scene, stated, voice), [hedgeQuestion(`who said that ${said}`, hedgesIn(stated, voice))]),
    options: [actorOption(actor, null), ...others.map(({ actor: other, claim }) => actorOption(other, { refutation: 'MISPLACED', claims: [claim], absences: [] }))],
    slots: [`${stated.claim.slug}?speaker`], speaksFor: voice.sources.map(({ slug }) => slug), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, worth: 0.5, difficulty: 0.35,
  })];
}

function askSaying({ scene, stated, actor, voice }: SayingToAsk): readonly Candidate[] {
  const others = misplacedValues({ scene, key: stated, speakers: voice.sources, most: MOST_DISTRACTORS });
  if (others.length < 2) return [];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'saying',
    stems: () => writeStems(framingsOf(scene, stated, voice), [hedgeQuestion(`what did ${actor.inText} say`, hedgesIn(stated, voice))]),
    options: [claimOption(stated.claim, null), ...others.map((other) => claimOption(other.stated.claim, other.basis))],
    slots: [`${stated.claim.slug}?saying`], speaksFor: voice.sources.map(({ slug }) => slug), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, worth: 0.55, difficulty: 0.5,
  })];
}

function otherSpeakers(scene: Scene, stated: Stated, actor: Actor): readonly { readonly actor: Actor; readonly claim: string }[] {
  const claimOf = new Map<string, string>();
  for (const { claim } of neighboursOf(scene.statedOfType.get('STATEMENT') ?? [], stated.at, MOST_SCANNED)) {
    if (claim.predicate.type !== 'STATEMENT' || claimOf.has(claim.predicate.actor)) continue;
    if (scene.index.actors.get(claim.predicate.actor)?.kind === actor.kind) claimOf.set(claim.predicate.actor, claim.slug);
  }
  return takeUnrelated({ scene, key: actor.slug, others: [...claimOf.keys()], most: MOST_DISTRACTORS }).flatMap((slug) => {
    const other = scene.index.actors.get(slug);
    const claim = claimOf.get(slug);
    return other && claim !== undefined ? [{ actor: other, claim }] : [];
  });
}
