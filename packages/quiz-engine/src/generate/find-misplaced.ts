import type { Source } from '@footnote/knowledge';
import { foldAnswer } from '../phrase/fold-answer.js';
import type { CandidateOption } from './candidate.js';
import { alikeInLength, takeDistinct } from './collect-options.js';
import { neighboursOf } from './build-scene.js';
import type { Scene, Stated } from './build-scene.js';

/** A telling whose value stands as a wrong option, and why it is wrong. */
export interface Distractor { readonly stated: Stated; readonly basis: NonNullable<CandidateOption['basis']> }

/** For which key, against which sources read whole, and how many at most. */
export interface MisplacedRequest { readonly scene: Scene; readonly key: Stated; readonly speakers: readonly Source[]; readonly most: number }

/**
 * Values that the named sources, or others, give to another subject: true of something, and wrong here. None that any known source
 * gives here too, and none that says the same in other words as far as the pack's contradictions and places can tell.
 */
export function misplacedValues({ scene, key, speakers, most }: MisplacedRequest): readonly Distractor[] {
  const here = new Set((scene.statedAtPlace.get(key.place) ?? []).map(({ claim }) => foldAnswer(claim.answer)));
  const named = new Set(speakers.map(({ slug }) => slug));
  const candidates = nearbyValues(scene, key)
    .filter(({ claim, place }) => place !== key.place && !here.has(foldAnswer(claim.answer)) && alikeInLength(claim.answer, key.claim.answer))
    .map((stated) => ({ stated, rank: plausibility(stated, key, named) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_CONSIDERED)
    .map(({ stated }) => stated);
  return takeDistinct({ key, others: candidates, textOf: ({ claim }) => claim.answer, most }).map((stated) => ({
    stated, basis: { refutation: 'MISPLACED', claims: [stated.claim.slug], absences: recordedAbsences(scene, stated, speakers) },
  }));
}

/** Enough to choose among, and no more: a place in a large pack has thousands of values elsewhere. */
const MOST_CONSIDERED = 24;
const MOST_SCANNED = 64;

/** Values of the same family and aspect: those that stand near the key in the pack come first, since an affair is written in order. */
function nearbyValues(scene: Scene, key: Stated): readonly Stated[] {
  const { predicate } = key.claim;
  const family = scene.statedOfType.get(predicate.type) ?? [];
  const sameAspect = predicate.type === 'ASPECT' ? scene.statedOfAspect.get(predicate.aspect) ?? [] : family;
  return neighboursOf(sameAspect, key.at, MOST_SCANNED);
}

/** Told by a source that the stem speaks for, of like length, with like beginnings: what a reader who half remembers would choose. */
function plausibility(stated: Stated, key: Stated, named: ReadonlySet<string>): number {
  const told = stated.sources.some(({ slug }) => named.has(slug)) ? 2 : 0;
  const lengths = Math.min(stated.claim.answer.length, key.claim.answer.length) / Math.max(stated.claim.answer.length, key.claim.answer.length, 1);
  const opening = firstWord(stated.claim.answer) === firstWord(key.claim.answer) ? 0.5 : 0;
  return told + lengths + opening;
}

/** The absence records by which the sources named were searched for a claim in vain. */
export function recordedAbsences(scene: Scene, stated: Stated, speakers: readonly Source[]): readonly string[] {
  return speakers.flatMap(({ slug }) => scene.absenceOf.get(`${slug}\n${stated.claim.slug}`) ?? []);
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/u)[0]?.toLowerCase() ?? '';
}
