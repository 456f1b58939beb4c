import type { Source } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { framingsOf, hedgesOf, voiceOf } from '../../generate/choose-voice.js';
import { claimOption, takeDistinct } from '../../generate/collect-options.js';
import { misplacedValues } from '../../generate/find-misplaced.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { writeStems } from '../../phrase/write-stem.js';

const MOST_RIGHT = 3;

/** What belongs to a thing by one account: at least two values of an aspect that admits several, among values of other things. */
export function chooseValues(scene: Scene): readonly Candidate[] {
  return [...scene.statedAtPlace.values()].flatMap((tellings) => {
    const { predicate } = tellings[0]?.claim ?? { predicate: null };
    const aspect = predicate?.type === 'ASPECT' ? scene.index.aspects.get(predicate.aspect) : undefined;
    const question = aspect && !aspect.unique && /^what\b/u.test(aspect.asks) ? aspect.asks : null;
    if (question === null || tellings.length < 2) return [];
    const sources = new Set(tellings.flatMap(({ sources: tellers }) => tellers));
    return [...sources].flatMap((source) => askValues({ scene, question, source, tellings: tellings.filter(({ sources: tellers, standing }) => tellers.includes(source) && standing.state === 'HOLDS') }));
  });
}

interface ValuesToAsk { readonly scene: Scene; readonly question: string; readonly source: Source; readonly tellings: readonly Stated[] }

function askValues({ scene, question, source, tellings }: ValuesToAsk): readonly Candidate[] {
  const [first, ...more] = tellings;
  if (!first) return [];
  const right = [first, ...takeDistinct({ key: first, others: more, textOf: ({ claim }) => claim.answer, most: MOST_RIGHT - 1 })];
  const wrong = misplacedValues({ scene, key: first, speakers: [source], most: 2 });
  if (right.length < 2 || wrong.length < 1) return [];
  const hedges = hedgesOf(right, [source]);
  return [propose({
    kind: 'MULTIPLE_CHOICE', template: 'values',
    stems: () => writeStems(framingsOf(scene, first, voiceOf(scene, first, [source])), [hedgeQuestion(question.replace(/^what\b/u, 'which of these'), hedges)]),
    options: [...right.map(({ claim }) => claimOption(claim, null)), ...wrong.map(({ stated, basis }) => claimOption(stated.claim, basis))],
    slots: right.map(({ claim }) => `${claim.slug}?value`), speaksFor: [source.slug], keyClaims: right.map(({ claim }) => claim.slug),
    worth: 0.65, difficulty: 0.5,
  })];
}
