import type { Claim } from '@footnote/knowledge';
import { rivalsOf } from '../generate/find-rivals.js';
import { recordedAbsences } from '../generate/find-misplaced.js';
import type { Scene } from '../generate/build-scene.js';
import type { Option, OptionBasis } from '../model.js';
import type { Inquiry } from '../proof/inquiry.js';
import { fillKey } from '../proof/proof-index.js';
import { checkWrongOption } from '../proof/rules/check-options-refuted.js';

/** A wrong option that has to be refuted, and the claim that its author took it from, where there is one. */
export interface Unrefuted { readonly option: Option; readonly claim: Claim | null }

/**
 * Finds a reason that the prover accepts why an option is wrong. Reasons are tried as the generator would give them: what is told of
 * the option itself, what the key's claims and their rivals exclude, what belongs elsewhere, what texts were searched for in vain.
 * Where none holds, the likeliest is recorded, so that the proof says what it lacks.
 */
export function findBasis(inquiry: Inquiry, scene: Scene, { option, claim }: Unrefuted): OptionBasis | null {
  const tried = basesToTry(inquiry, scene, { option, claim });
  return tried.find((basis) => accepts(inquiry, option, basis)) ?? tried[0] ?? null;
}

function accepts(inquiry: Inquiry, option: Option, basis: OptionBasis): boolean {
  const supposed: Inquiry = { ...inquiry, question: { ...inquiry.question, bases: [basis] } };
  return checkWrongOption(supposed, option).passed;
}

function basesToTry({ question, keyClaims, named, index }: Inquiry, scene: Scene, { option, claim }: Unrefuted): readonly OptionBasis[] {
  const of = (refutation: OptionBasis['refutation'], claims: readonly string[], absences: readonly string[] = []): OptionBasis => ({ optionId: option.id, refutation, claims: [...new Set(claims)], absences });
  const own = claim ? [claim.slug] : [];
  const stated = claim ? scene.statedBySlug.get(claim.slug) : undefined;
  const keys = question.asked.keyClaims;
  const rivals = keyClaims.flatMap((key) => scene.statedBySlug.get(key.slug) ?? []).flatMap((key) => rivalsOf(scene, key)).map((rival) => rival.claim.slug);
  const positions = positionsOf(scene, option, keyClaims);
  const searched = claim ? named.flatMap(({ slug }) => index.absencesOfClaim.get(fillKey(slug, claim.slug)) ?? []) : [];
  return [
    ...(own.length > 0 ? [of('CONTRADICTED', own)] : []),
    ...(positions.length > 0 ? [of('CONTRADICTED', positions)] : []),
    of('CONTRADICTED', [...keys, ...own]),
    ...(rivals.length > 0 ? [of('CONTRADICTED', rivals)] : []),
    ...(own.length > 0 ? [of('MISPLACED', own, stated ? recordedAbsences(scene, stated, named) : [])] : []),
    ...(searched.length > 0 ? [of('ABSENT', [], searched)] : []),
  ];
}

/** Where holders of a position are asked for: what is reported of the position of the option itself. */
function positionsOf(scene: Scene, { value }: Option, keyClaims: readonly Claim[]): readonly string[] {
  const key = keyClaims[0]?.predicate;
  if (value.type !== 'ACTOR' || key?.type !== 'POSITION') return [];
  return (scene.statedAtPlace.get(`position:${value.actor}:${key.issue}`) ?? []).map(({ claim }) => claim.slug);
}
