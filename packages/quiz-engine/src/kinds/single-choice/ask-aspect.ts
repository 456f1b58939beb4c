import type { Aspect } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, nameEach } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, claimOption, takeDistinct } from '../../generate/collect-options.js';
import { misplacedValues } from '../../generate/find-misplaced.js';
import type { Distractor } from '../../generate/find-misplaced.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import type { Voice } from '../../phrase/voice.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { writeStems } from '../../phrase/write-stem.js';

/** The value of an aspect, by the account of whoever gives it: against values that others give, or that belong to something else. */
export function askAspect(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('ASPECT') ?? []).flatMap((stated) => {
    const { predicate } = stated.claim;
    const aspect = predicate.type === 'ASPECT' ? scene.index.aspects.get(predicate.aspect) : undefined;
    const chosen = chooseVoice(scene, stated);
    const voice = chosen && nameEach(chosen);
    return aspect && voice && stated.standing.state !== 'NOT_YET' ? askWhat({ scene, stated, aspect, voice }) : [];
  });
}

interface AspectToAsk { readonly scene: Scene; readonly stated: Stated; readonly aspect: Aspect; readonly voice: Voice }

function askWhat({ scene, stated, aspect, voice }: AspectToAsk): readonly Candidate[] {
  const rivals = aspect.unique ? contradictingValues(scene, stated) : [];
  const misplaced = misplacedValues({ scene, key: stated, speakers: voice.sources, most: MOST_DISTRACTORS });
  const others = takeDistinct<Pick<Distractor, 'stated'>, Distractor>({ key: { stated }, others: [...rivals, ...misplaced], textOf: (each) => each.stated.claim.answer, most: MOST_DISTRACTORS });
  if (others.length < 2) return [];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'aspect',
    stems: () => writeStems(framingsOf(scene, stated, voice), [hedgeQuestion(aspect.asks, hedgesIn(stated, voice))]),
    options: [claimOption(stated.claim, null), ...others.map((other) => claimOption(other.stated.claim, other.basis))],
    slots: [`${stated.claim.slug}?value`], speaksFor: voice.sources.map(({ slug }) => slug), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, worth: 0.6, difficulty: 0.45,
  })];
}

/** Other values of the same unique aspect of the same subject: one of them at most is right by any one account. */
function contradictingValues(scene: Scene, stated: Stated): readonly Distractor[] {
  const tellers = new Set(stated.sources.map(({ slug }) => slug));
  return (scene.statedAtPlace.get(stated.place) ?? [])
    .filter((other) => other !== stated && !other.sources.some(({ slug }) => tellers.has(slug)))
    .map((other) => ({ stated: other, basis: { refutation: 'CONTRADICTED', claims: [stated.claim.slug, other.claim.slug], absences: [] } }));
}
