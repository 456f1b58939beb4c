import type { Explanation, KeyedQuestion, Option, OptionReason } from '../model.js';
import type { Scene, Stated } from '../generate/build-scene.js';
import { rivalsOf } from '../generate/find-rivals.js';
import { formatNumber } from '../phrase/figures.js';
import { asSentence, joinList, trimEnd } from '../phrase/sentence.js';
import { citeTellings } from './cite-tellings.js';
import { explainComposite } from './explain-composite.js';
import { explainVerdict } from './explain-verdict.js';
import { explainWrongOption } from './explain-wrong-option.js';
import { basisOf, reasonOf, statedOf } from './reason-of-option.js';
import { corroborationOf, countsOrigins } from '../generate/count-origins.js';
import { sayCorroboration } from './say-corroboration.js';

/** Why the key is right, why each other option is wrong, and who disagrees: composed from the claims, every sentence with its source. */
export function composeExplanation(scene: Scene, question: KeyedQuestion): Explanation {
  const keyed = new Set(keyIds(question));
  const key = question.key.type === 'NUMBER' ? [explainNumber(scene, question)] : question.options.filter(({ id }) => keyed.has(id)).map((option) => explainKey(scene, question, option));
  const others = question.options.filter(({ id }) => !keyed.has(id)).map((option) => explainOther(scene, question, option));
  return { text: summarise(scene, question, keyed), key, others };
}

function keyIds({ key, options }: KeyedQuestion): readonly string[] {
  switch (key.type) {
    case 'OPTIONS': return key.optionIds;
    case 'PAIRS': return options.map(({ id }) => id);
    case 'NUMBER': return [];
    default: return key satisfies never;
  }
}

/** Where a number is asked there are no options, and the question itself stands for one. */
function explainNumber(scene: Scene, question: KeyedQuestion): OptionReason {
  const claims = statedOf(scene, question.asked.keyClaims);
  return reasonOf({ scene, option: question, claims, sentences: claims.flatMap((stated) => [citeTellings(scene, stated), ...corroborated(scene, stated)]) });
}

function explainKey(scene: Scene, question: KeyedQuestion, option: Option): OptionReason {
  if (option.value.type === 'VERDICT') return explainVerdict(scene, question, option);
  const composite = explainComposite(scene, question, option);
  if (composite) return composite;
  const claims = claimsBehind(scene, question, option);
  return reasonOf({ scene, option, claims, only: onlyOwn(option), sentences: claims.flatMap((stated) => [citeTellings(scene, stated, onlyOwn(option)), ...(option.value.type === 'SOURCE' ? [] : corroborated(scene, stated))]) });
}

/** How many origins a claim has, where there is anything to count. */
function corroborated(scene: Scene, stated: Stated): readonly string[] {
  return countsOrigins(scene, stated) ? [sayCorroboration(scene, corroborationOf(scene, stated))] : [];
}

/** A question about which source told it cites that source alone. */
function onlyOwn({ value }: Option): ReadonlySet<string> | null {
  return value.type === 'SOURCE' ? new Set([value.source]) : null;
}

function explainOther(scene: Scene, question: KeyedQuestion, option: Option): OptionReason {
  if (option.value.type === 'VERDICT') return explainVerdict(scene, question, option);
  const composite = explainComposite(scene, question, option);
  if (composite) return composite;
  const basis = basisOf(question.bases, option);
  return basis ? explainWrongOption({ scene, question, option, basis }) : reasonOf({ scene, option, claims: [], sentences: [] });
}

/** Of a key with several claims, those that this option rests on; of one claim, that one. */
function claimsBehind(scene: Scene, question: KeyedQuestion, { value, id }: Option): readonly Stated[] {
  const claims = statedOf(scene, question.asked.keyClaims);
  if (claims.length < 2) return claims;
  const paired = question.key.type === 'PAIRS' ? question.options.findIndex((option) => option.id === id) : -1;
  const own = claims.filter((stated) => isAbout(stated, value));
  return own.length > 0 ? own : claims.filter((_, at) => paired === -1 || at === paired);
}

function isAbout({ claim, sources }: Stated, value: Option['value']): boolean {
  const { predicate } = claim;
  switch (value.type) {
    case 'CLAIM': return claim.slug === value.claim;
    case 'ACTOR': return (predicate.type === 'POSITION' || predicate.type === 'ROLE' || predicate.type === 'STATEMENT') && predicate.actor === value.actor;
    case 'EVENT': return (predicate.type === 'DATE' && predicate.event === value.event) || (predicate.type === 'REASON' && predicate.of.slug === value.event);
    case 'SOURCE': return sources.some(({ slug }) => slug === value.source);
    default: return false;
  }
}

function summarise(scene: Scene, question: KeyedQuestion, keyed: ReadonlySet<string>): string {
  const claims = statedOf(scene, question.asked.keyClaims);
  const [first] = claims;
  const answers = question.options.filter(({ id }) => keyed.has(id)).map(({ text }) => text);
  const told = claims.map((stated) => citeTellings(scene, stated));
  const origins = first && claims.length === 1 ? corroborated(scene, first) : [];
  return [...opening(scene, question, answers), ...told, ...origins, ...dissent(scene, claims)].filter((sentence) => sentence !== '').join(' ');
}

function opening({ trueCase }: Scene, { kind, key, unit, options }: KeyedQuestion, answers: readonly string[]): readonly string[] {
  switch (kind) {
    case 'NUMERIC': return key.type === 'NUMBER' ? [asSentence(`the figure is ${formatNumber(key.number)}${unit === null ? '' : ` ${unit}`}`)] : [];
    case 'ORDER': return [asSentence(`the order is: ${orderOf(key, options).map(trueCase.lowerFirst).join('; ')}`)];
    case 'MATCH': return [];
    default: return [asSentence(`the right ${answers.length > 1 ? 'answers are' : 'answer is'} ${joinList(answers.map((answer) => `“${trimEnd(answer).replace(/“/gu, '‘').replace(/”/gu, '’')}”`))}`)];
  }
}

function orderOf(key: KeyedQuestion['key'], options: readonly Option[]): readonly string[] {
  return key.type === 'OPTIONS' ? key.optionIds.flatMap((id) => options.find((option) => option.id === id)?.text ?? []) : [];
}

/** Where others disagree, they are shown. */
function dissent(scene: Scene, claims: readonly Stated[]): readonly string[] {
  const keys = new Set(claims);
  const rivals = [...new Set(claims.flatMap((stated) => rivalsOf(scene, stated)))].filter((rival) => !keys.has(rival));
  return rivals.length === 0 ? [] : [claims.some(({ claim }) => claim.predicate.type === 'WORDING') ? 'Others word it otherwise.' : 'Not all agree.', ...rivals.map((rival) => citeTellings(scene, rival))];
}
