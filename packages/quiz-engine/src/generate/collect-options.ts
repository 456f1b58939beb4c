import { areKin } from '@footnote/knowledge';
import type { Actor, Claim } from '@footnote/knowledge';
import { capitalise, trimEnd } from '../phrase/sentence.js';
import type { CandidateOption } from './candidate.js';
import type { Scene } from './build-scene.js';

/** Four options at most: a fourth plausible distractor is rare, a fifth never earns its reading time (Rodriguez 2005). */
export const MOST_DISTRACTORS = 3;

/** An actor as an option. */
export function actorOption(actor: Actor, basis: CandidateOption['basis']): CandidateOption {
  return { text: capitalise(actor.name), value: { type: 'ACTOR', actor: actor.slug }, right: basis === null, basis };
}

/** A claim's value as an option. */
export function claimOption(claim: Claim, basis: CandidateOption['basis']): CandidateOption {
  return { text: capitalise(trimEnd(claim.answer)), value: { type: 'CLAIM', claim: claim.slug }, right: basis === null, basis };
}

/** Actors by slug to take options from beside the key, the most plausible first, and how many at most. */
export interface UnrelatedChoice { readonly scene: Scene; readonly key: string; readonly others: readonly string[]; readonly most: number }

/** Takes options from the most plausible on, leaving out whoever is kin to one already taken. */
export function takeUnrelated({ scene, key, others, most }: UnrelatedChoice): readonly string[] {
  const taken: string[] = [];
  for (const actor of others) {
    if (taken.length >= most) break;
    if ([key, ...taken].every((other) => !areKin(scene.index, actor, other))) taken.push(actor);
  }
  return taken;
}

/** Actors to take options from beside the key, the most plausible first, and how many at most. */
export interface AlikeChoice { readonly scene: Scene; readonly key: Actor; readonly others: readonly string[]; readonly most: number }

/** Actors of the key's own kind where there are two of them; or else of its class, bodies beside bodies and people beside people; or else any. */
export function takeAlike({ scene, key, others, most }: AlikeChoice): readonly string[] {
  const sameKind = others.filter((slug) => scene.index.actors.get(slug)?.kind === key.kind);
  const sameClass = others.filter((slug) => classOf(scene.index.actors.get(slug)) === classOf(key));
  for (const pool of [sameKind, [...new Set([...sameKind, ...sameClass])]]) {
    const taken = takeUnrelated({ scene, key: key.slug, others: pool, most });
    if (taken.length >= 2) return taken;
  }
  return takeUnrelated({ scene, key: key.slug, others, most });
}

/** People, bodies of government and others, states: what may stand side by side when no two are of one kind. */
export function classOf(actor: Actor | undefined): 'PERSON' | 'BODY' | 'COUNTRY' | 'OUTLET' {
  switch (actor?.kind) {
    case 'PERSON':
    case 'ANONYMOUS': return 'PERSON';
    case 'COUNTRY': return 'COUNTRY';
    case 'OUTLET': return 'OUTLET';
    default: return 'BODY';
  }
}

/** What to take from beside the key, the most plausible first, and how many at most. */
export interface DistinctChoice<K, T extends K> { readonly key: K; readonly others: readonly T[]; readonly textOf: (each: K) => string; readonly most: number }

/** Takes texts that differ from each other and none of which contains another. */
export function takeDistinct<K, T extends K>({ key, others, textOf, most }: DistinctChoice<K, T>): readonly T[] {
  const taken: T[] = [];
  for (const other of others) {
    if (taken.length >= most) break;
    const text = fold(textOf(other));
    if ([key, ...taken].every((each) => !overlaps(fold(textOf(each)), text))) taken.push(other);
  }
  return taken;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/^(the|a|an) /, '').replace(/[^\p{L}\p{N} ]/gu, '').trim();
}

function overlaps(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** Whether two texts are near enough in length to stand as options of one question: the longer at most 2.2 times the shorter, or 14 characters more. */
export function alikeInLength(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return long <= short * 2.2 || long - short <= 14;
}
