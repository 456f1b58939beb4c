import type { Option, OptionBasis, OptionReason } from '../model.js';
import type { Scene, Stated } from '../generate/build-scene.js';
import { citeTellings } from './cite-tellings.js';
import { corroborationOf, isOfReport } from '../generate/count-origins.js';

/** Claims of the scene by slug, without those that nobody known tells. */
export function statedOf(scene: Scene, slugs: readonly string[]): readonly Stated[] {
  return slugs.flatMap((slug) => scene.statedBySlug.get(slug) ?? []);
}

/** The anchored passages that claims rest on, of these sources only where some are given. */
export function passagesOf(scene: Scene, claims: readonly Stated[], only: ReadonlySet<string> | null = null): readonly string[] {
  const passages = claims.flatMap(({ tellings }) => tellings.filter(({ source }) => only === null || only.has(source)).flatMap(({ evidence }) => evidence));
  return [...new Set(passages)].filter((slug) => {
    const anchor = scene.index.evidence.get(slug)?.anchor;
    return anchor === 'EXACT' || anchor === 'MOVED';
  });
}

/** What is to be said of an option, and the claims it rests on. */
export interface Reasoning {
  readonly scene: Scene;
  readonly option: Pick<Option, 'id'>;
  readonly sentences: readonly string[];
  readonly claims: readonly Stated[];
  /** Only these sources' passages; all where omitted. */
  readonly only?: ReadonlySet<string> | null;
}

/** An option's reason with the claims, passages and origins it rests on. */
export function reasonOf({ scene, option, sentences, claims, only = null }: Reasoning): OptionReason {
  const [first] = claims;
  return {
    optionId: option.id,
    reason: [...new Set(sentences.filter((sentence) => sentence !== ''))].join(' '),
    claims: claims.map(({ claim }) => claim.slug),
    evidence: passagesOf(scene, claims, only),
    corroboration: first && !isOfReport(scene, first) ? corroborationOf(scene, first) : null,
  };
}

/** Sentences that cite claims one after the other. */
export function citeAll(scene: Scene, claims: readonly Stated[]): readonly string[] {
  return claims.map((stated) => citeTellings(scene, stated));
}

/** The basis of an option, if it has one. */
export function basisOf(bases: readonly OptionBasis[], option: Pick<Option, 'id'>): OptionBasis | undefined {
  return bases.find(({ optionId }) => optionId === option.id);
}
