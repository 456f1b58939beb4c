import type { KeyedQuestion, Option, OptionReason, OptionValue } from '../model.js';
import type { Scene } from '../generate/build-scene.js';
import { formatDay } from '@footnote/knowledge';
import { asSentence } from '../phrase/sentence.js';
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
  const articles = nameArticles(scene, speaksFor);
  return reasonOf({
    scene, option, claims: [...told, ...elsewhere],
    sentences: chosen === verdict
      ? [...told.map((stated) => citeTellings(scene, stated, only)), ...sayAbsent(scene, absences), ...elsewhere.map((stated) => citeTellings(scene, stated))]
      : [sayWhyNot(chosen, verdict, articles), ...told.map((stated) => citeTellings(scene, stated, only))],
  });
}

interface Articles { readonly name: string; readonly plural: boolean }

function nameArticles(scene: Scene, speaksFor: readonly string[]): Articles {
  const [only, ...others] = speaksFor.flatMap((slug) => scene.index.sources.get(slug) ?? []);
  return only && others.length === 0 ? { name: 'the article', plural: false } : { name: `the articles known by ${formatDay(scene.knownAt)}`, plural: true };
}

/** Why one of the other two verdicts is wrong. */
function sayWhyNot(chosen: Verdict, right: Verdict, { name, plural }: Articles): string {
  const [say, doNot] = plural ? ['say', 'do not'] : ['says', 'does not'];
  switch (right) {
    case 'SAY_SO': return asSentence(chosen === 'SAY_OTHERWISE' ? `${name} ${doNot} contradict it` : `${name} ${plural ? 'do' : 'does'} say it`);
    case 'SAY_OTHERWISE': return asSentence(chosen === 'SAY_SO' ? `${name} ${say} something that excludes it` : `${name} ${plural ? 'do' : 'does'} speak of the matter, and ${say} something else`);
    case 'DO_NOT_SAY': return asSentence(chosen === 'SAY_SO' ? `no passage of ${name} says it: none of the words that were searched for stands there` : `no passage of ${name} contradicts it either; silence is not denial`);
    default: return right satisfies never;
  }
}
