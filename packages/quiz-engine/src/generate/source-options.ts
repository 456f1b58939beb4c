import type { Source } from '@footnote/knowledge';
import { nameOutlet, nameSource } from '../phrase/name-source.js';
import { capitalise } from '../phrase/sentence.js';
import type { CandidateOption } from './candidate.js';
import type { Scene, Stated } from './build-scene.js';
import { foldAnswer } from '../phrase/fold-answer.js';
import { rivalsOf } from './find-rivals.js';

/** A source as an option: by its outlet's name, or by its label where the outlet has several texts. */
export function sourceOption(scene: Scene, source: Source, basis: CandidateOption['basis']): CandidateOption {
  const text = scene.heldOfOutlet.get(source.outlet) === 1 ? nameOutlet(scene.index, source) : capitalise(nameSource(scene.index, source));
  return { text, value: { type: 'SOURCE', source: source.slug }, right: basis === null, basis };
}

/** So many sources are looked through for those that do not tell a claim; a large pack has hundreds. */
const MOST_READ = 12;

/**
 * Sources that certainly do not tell a claim: they tell what excludes it, word it otherwise, were searched for it in vain, or,
 * read whole, tell something else of the same matter and have none of its words. The surest come first.
 */
export function sourcesWithout(scene: Scene, stated: Stated): readonly CandidateOption[] {
  const tellers = new Set(stated.sources.map(({ slug }) => slug));
  const rivals = stated.claim.predicate.type === 'WORDING' ? otherWordings(scene, stated) : rivalsOf(scene, stated);
  const options = readersOf(scene, stated).flatMap((source): CandidateOption[] => {
    if (tellers.has(source.slug)) return [];
    const rival = rivals.find((other) => other.sources.some(({ slug }) => slug === source.slug));
    if (rival) return [sourceOption(scene, source, { refutation: 'CONTRADICTED', claims: [rival.claim.slug], absences: [] })];
    const absence = scene.absenceOf.get(`${source.slug}\n${stated.claim.slug}`);
    if (absence !== undefined) return [sourceOption(scene, source, { refutation: 'ABSENT', claims: [], absences: [absence] })];
    const instead = stated.claim.predicate.type === 'WORDING' || holdsWords(scene, source, stated) ? null : tellsInstead(scene, source, stated);
    return instead === null ? [] : [sourceOption(scene, source, { refutation: 'MISPLACED', claims: [instead], absences: [] })];
  });
  const rank = { CONTRADICTED: 0, ABSENT: 1, MISPLACED: 2, ORDER: 3, MATCH: 3 };
  return options.sort((a, b) => rank[a.basis?.refutation ?? 'MATCH'] - rank[b.basis?.refutation ?? 'MATCH']);
}

/** Sources published about when the tellers were: those a reader might mix up. */
function readersOf(scene: Scene, stated: Stated): readonly Source[] {
  if (scene.held.length <= MOST_READ) return scene.held;
  const at = scene.heldAt.get(stated.sources[0]?.slug ?? '') ?? 0;
  const from = Math.max(0, Math.min(at - MOST_READ / 2, scene.held.length - MOST_READ));
  return scene.held.slice(from, from + MOST_READ);
}

/** Something that a source tells of the same matter, or else anything it tells: it was read. */
function tellsInstead(scene: Scene, source: Source, stated: Stated): string | null {
  const told = scene.statedBySource.get(source.slug) ?? [];
  const alike = told.find(({ claim, place }) => place === stated.place || claim.predicate.type === stated.claim.predicate.type);
  return (alike ?? told[0])?.claim.slug ?? null;
}

function holdsWords(scene: Scene, source: Source, stated: Stated): boolean {
  const words = foldAnswer(stated.claim.answer);
  return words === '' || (scene.foldedText.get(source.slug) ?? '').includes(words);
}

/** How other sources word the same thing; a machine translation's words are nobody's. */
function otherWordings(scene: Scene, stated: Stated): readonly Stated[] {
  if (stated.claim.predicate.type !== 'WORDING') return [];
  return (scene.statedAtPlace.get(stated.place) ?? []).filter((other) => other !== stated && other.sources.every(({ machineTranslated }) => !machineTranslated));
}
