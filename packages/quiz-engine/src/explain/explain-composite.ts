import type { Corroboration, OriginVerdict } from '@footnote/knowledge';
import type { KeyedQuestion, Option, OptionReason, OptionValue } from '../model.js';
import type { Scene } from '../generate/build-scene.js';
import { citeTellings } from './cite-tellings.js';
import { reasonOf, statedOf } from './reason-of-option.js';
import { corroborationOf } from '../generate/count-origins.js';
import { sayCorroboration } from './say-corroboration.js';

type ValueOf<T extends OptionValue['type']> = Extract<OptionValue, { type: T }>;

interface Explained<T extends OptionValue['type']> { readonly scene: Scene; readonly question: KeyedQuestion; readonly option: Option; readonly value: ValueOf<T> }

/** Reasons of options that say several things at once: who tells what, how many origins, from which stance to which. Null for plain options. */
export function explainComposite(scene: Scene, question: KeyedQuestion, option: Option): OptionReason | null {
  switch (option.value.type) {
    case 'TELLINGS': return explainTellings({ scene, question, option, value: option.value });
    case 'ORIGINS': return explainOrigins({ scene, question, option, value: option.value });
    case 'CHANGE': return explainChange({ scene, question, option, value: option.value });
    case 'ACTOR':
    case 'CLAIM':
    case 'EVENT':
    case 'SOURCE':
    case 'STANCE':
    case 'TEXT':
    case 'VERDICT': return null;
    default: return option.value satisfies never;
  }
}

function explainTellings({ scene, question, option, value: { tellings } }: Explained<'TELLINGS'>): OptionReason {
  const claims = statedOf(scene, question.asked.keyClaims);
  const wrong = tellings.filter(({ source, claim }) => claim === null || !scene.statedBySlug.get(claim)?.sources.some(({ slug }) => slug === source)).map(({ source }) => source);
  const shown = wrong.length === 0 ? tellings.map(({ source }) => source) : wrong;
  const sentences = shown.flatMap((source) => claims.filter((stated) => stated.sources.some(({ slug }) => slug === source)).map((stated) => citeTellings(scene, stated, new Set([source]))));
  return reasonOf({ scene, option, claims, sentences });
}

function explainOrigins({ scene, question, option, value: { verdict, max } }: Explained<'ORIGINS'>): OptionReason {
  const claims = statedOf(scene, question.asked.keyClaims);
  const [stated] = claims;
  const found = stated ? corroborationOf(scene, stated) : null;
  const isRight = found?.verdict === verdict && found.originCountMax === max;
  const sentences = !found ? [] : isRight && stated ? [citeTellings(scene, stated), sayCorroboration(scene, found)] : [rebuke(verdict, found), sayCorroboration(scene, found)];
  return reasonOf({ scene, option, claims, sentences });
}

/** What is wrong with another count of origins. */
function rebuke(chosen: OriginVerdict, { verdict }: Corroboration): string {
  switch (chosen) {
    case 'INDEPENDENT': return verdict === 'UNDETERMINED' ? 'That the voices are different people is more than the attributions show.' : 'Outlets are not origins: those who repeat one report add nothing to it.';
    case 'UNDETERMINED': return 'The attributions leave no such doubt.';
    case 'SHARED_ORIGIN':
    case 'SINGLE': return 'The attributions do not show that there is only one origin.';
    default: return chosen satisfies never;
  }
}

function explainChange({ scene, question, option, value: { actor } }: Explained<'CHANGE'>): OptionReason {
  const slugs = [...question.asked.keyClaims, ...question.bases.filter(({ optionId }) => optionId === option.id).flatMap(({ claims }) => claims)];
  const claims = [...new Set(statedOf(scene, slugs))].filter(({ claim }) => claim.predicate.type === 'POSITION' && claim.predicate.actor === actor);
  return reasonOf({ scene, option, claims, sentences: claims.map((stated) => citeTellings(scene, stated)) });
}
