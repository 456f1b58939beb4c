import type { Figure, Measure } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf } from '../../generate/choose-voice.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { boundedQuestion } from '../../phrase/figures.js';
import { writeStems } from '../../phrase/write-stem.js';

/** Figures, each asked for as the bound that its source states. */
export function generateNumeric(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('FIGURE') ?? []).flatMap((stated) => {
    const { predicate } = stated.claim;
    const measure = predicate.type === 'FIGURE' ? scene.index.measures.get(predicate.measure) : undefined;
    return measure && predicate.type === 'FIGURE' && stated.standing.state !== 'NOT_YET' ? askHowMany({ scene, stated, measure, figure: predicate.figure }) : [];
  });
}

interface FigureToAsk { readonly scene: Scene; readonly stated: Stated; readonly measure: Measure; readonly figure: Figure }

function askHowMany({ scene, stated, measure, figure }: FigureToAsk): readonly Candidate[] {
  const voice = chooseVoice(scene, stated);
  const question = boundedQuestion(measure.asks, figure);
  if (!voice || question === null) return [];
  return [propose({
    kind: 'NUMERIC', template: 'figure', stems: () => writeStems(framingsOf(scene, stated, voice), [question.text]), options: [],
    number: { value: question.asked, claim: stated.claim.slug, unit: measure.unit },
    slots: [`${stated.claim.slug}?figure`], speaksFor: voice.sources.map(({ slug }) => slug), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, casualties: measure.casualties, worth: 0.4, difficulty: 0.75,
  })];
}
