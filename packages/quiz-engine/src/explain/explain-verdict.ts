import type { KeyedQuestion, Option, OptionReason, OptionValue } from '../model.js';
import type { Scene } from '../generate/build-scene.js';
import { citeTellings } from './cite-tellings.js';
import { sayAbsent } from './explain-wrong-option.js';
import { reasonOf, statedOf } from './reason-of-option.js';

type Verdict = Extract<OptionValue, { type: 'VERDICT' }>['verdict'];

/** Why the articles say so, say otherwise or do not say, seen from one of the three answers. */
export function explainVerdict(scene: Scene, question: KeyedQuestion, option: Option): OptionReason {
  const right = question.options.find(({ id }) => question.key.type === 'OPTIONS' && question.key.optionIds.includes(id))?.value;
  const verdict = right?.type === 'VERDICT' ? right.verdict : 'DO_NOT_SAY';
  const chosen = option.value.type === 'VERDICT' ? option.value.verdict : verdict;
  const { keyClaims, speaksFor, proposition } = question.asked;
  const only = speaksFor.length > 0 ? new Set(speaksFor) : null;
  const told = statedOf(scene, keyClaims);
  const elsewhere = proposition?.type === 'CLAIM' && verdict !== 'SAY_SO' ? statedOf(scene, [proposition.claim]) : [];
  const absences = [...new Set(question.bases.flatMap((basis) => basis.absences))];
  return reasonOf({
    scene, option, claims: [...told, ...elsewhere],
    sentences: [
      opening(chosen, verdict, speaksFor.length === 1),
      ...told.map((stated) => citeTellings(scene, stated, only)),
      ...(chosen === verdict || verdict === 'DO_NOT_SAY' ? sayAbsent(scene, absences) : []),
      ...(chosen === verdict && elsewhere.length > 0 ? elsewhere.map((stated) => citeTellings(scene, stated)) : []),
    ],
  });
}

function opening(chosen: Verdict, right: Verdict, isOne: boolean): string {
  const [article, say, doNot] = isOne ? ['The article', 'says', 'does not'] : ['The articles', 'say', 'do not'];
  if (chosen === right) return '';
  switch (right) {
    case 'SAY_SO': return chosen === 'SAY_OTHERWISE' ? `${article} ${doNot} contradict it: the statement is what ${isOne ? 'it' : 'they'} ${say}.` : `${article} ${say} it in so many words or others.`;
    case 'SAY_OTHERWISE': return chosen === 'SAY_SO' ? `${article} ${say} something that excludes it.` : `${article} ${isOne ? 'does' : 'do'} speak of the matter, and ${say} something else.`;
    case 'DO_NOT_SAY': return chosen === 'SAY_SO' ? `No passage of ${isOne ? 'the article' : 'the articles'} says it.` : `No passage of ${isOne ? 'the article' : 'the articles'} contradicts it either; silence is not denial.`;
    default: return right satisfies never;
  }
}
