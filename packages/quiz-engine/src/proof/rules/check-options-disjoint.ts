import { areKin, wholesOf, type Actor } from '@footnote/knowledge';
import type { Check, Option, OptionValue } from '../../model.js';
import { valueKeyOf } from '../asked-slot.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { foldText, holdsPhrase, unhedgedText } from '../text/words.js';

/**
 * Rule 3: options are pairwise disjoint. No two are one actor under two names, a part and its whole up to the department, or a head
 * and what it heads directly; a country or an administration never stands beside a department; and no option contains another.
 */
export function checkOptionsDisjoint(inquiry: Inquiry): readonly Check[] {
  const { options, targets } = inquiry.question;
  const failures = [options, targets].flatMap((side) => pairsOf(side).flatMap(([a, b]) => checkPair(inquiry, a, b) ?? []));
  return failures.length > 0 ? failures : [pass('OPTIONS_DISJOINT', options.length === 0 ? 'There are no options that could overlap.' : 'No option is another under a second name, a part of another, or contained in it.')];
}

/** Every pair of a list, in order. */
export function pairsOf<T>(elements: readonly T[]): readonly (readonly [T, T])[] {
  return elements.flatMap((a, at) => elements.slice(at + 1).map((b) => [a, b] as const));
}

function checkPair(inquiry: Inquiry, a: Option, b: Option): Check | null {
  const detail = { optionId: b.id };
  const isSameText = foldText(a.text) === foldText(b.text) || (a.value.type === 'CLAIM' && unhedgedText(a.text) === unhedgedText(b.text));
  const isSameValue = a.value.type !== 'TEXT' && valueKeyOf(a.value) === valueKeyOf(b.value);
  if (isSameValue || isSameText) return fail('OPTIONS_SAME', `“${a.text}” and “${b.text}” say the same.`, detail);
  return checkActors(inquiry, a, b) ?? checkNested(a, b);
}

/** The actor that an option names, where it names one. */
function actorOf({ index }: Inquiry, value: OptionValue): Actor | undefined {
  const { graph } = index;
  if (value.type === 'ACTOR' || value.type === 'CHANGE') return graph.actors.get(value.actor);
  const predicate = value.type === 'CLAIM' ? graph.claims.get(value.claim)?.predicate : undefined;
  return predicate?.type === 'ROLE' ? graph.actors.get(predicate.actor) : undefined;
}

function checkActors(inquiry: Inquiry, a: Option, b: Option): Check | null {
  const [x, y] = [actorOf(inquiry, a.value), actorOf(inquiry, b.value)];
  if (!x || !y) return null;
  const isOneActorChanging = x.slug === y.slug && a.value.type === 'CHANGE';
  if (isOneActorChanging) return null;
  const detail = { optionId: b.id };
  if (standsAbove(inquiry, x, y) || standsAbove(inquiry, y, x)) return fail('WHOLE_BESIDE_DEPARTMENT', `“${a.text}” and “${b.text}” never stand beside each other: one is a country or an administration, the other a department of one.`, detail);
  return areKin(inquiry.index.graph, x.slug, y.slug) ? fail('OPTIONS_KIN', `“${a.text}” and “${b.text}” overlap: one is the other under a second name, a part of it, or its head.`, detail) : null;
}

const DEPARTMENTS = new Set(['DEPARTMENT', 'AGENCY']);

/** "The US" or "the administration" above a department, whether or not the pack records the line between them. */
function standsAbove({ index }: Inquiry, whole: Actor, part: Actor): boolean {
  const isPartOfDepartment = DEPARTMENTS.has(part.kind) || wholesOf(index.graph, part).some(({ kind }) => DEPARTMENTS.has(kind));
  if (!isPartOfDepartment || DEPARTMENTS.has(whole.kind)) return false;
  const isGovernment = whole.kind !== 'PERSON' && [whole.name, whole.inText, ...whole.aliases].some((name) => /\b(?:administration|government)\b/iu.test(name));
  return whole.kind === 'COUNTRY' || isGovernment;
}

/** Texts of which one holds the other as a phrase: "the generals" within "the generals and the Secretary". */
function checkNested(a: Option, b: Option): Check | null {
  if (a.value.type === 'TELLINGS' || a.value.type === 'ORIGINS' || a.value.type === 'VERDICT' || a.value.type === 'CHANGE') return null;
  const isNested = holdsPhrase(a.text, b.text) || holdsPhrase(b.text, a.text);
  return isNested ? fail('OPTIONS_NESTED', `“${a.text}” and “${b.text}” contain one another.`, { optionId: b.id }) : null;
}
