import type { CorroborationPartsFragment } from '@footnote/schema/browser';

type Origin = CorroborationPartsFragment['origins'][number];

/** One origin with everything that goes back to it. */
export interface OriginGroup {
  readonly key: string;
  readonly label: string;
  readonly kind: Origin['kind'];
  /** Report: several may relay it. Voice: a person, an unnamed one, a document. Own: an outlet that names nobody. */
  readonly nature: 'REPORT' | 'VOICE' | 'OWN';
  readonly outlets: readonly { readonly slug: string; readonly label: string; readonly claims: number }[];
  readonly claims: number;
}

interface Corroborated { readonly corroboration: { readonly origins: readonly Origin[] } }

/**
 * Turns the origins of single claims into the origins of a topic: reports that others relay first, then voices, then what
 * outlets say on nobody's word; within each the one that carries most stands first.
 */
export function groupOrigins(claims: readonly Corroborated[]): readonly OriginGroup[] {
  const keys = [...new Set(claims.flatMap((claim) => claim.corroboration.origins.map((origin) => origin.key)))];
  const groups = keys.flatMap((key): OriginGroup[] => {
    const found = claims.flatMap((claim) => claim.corroboration.origins.filter((origin) => origin.key === key));
    const first = found[0];
    if (first === undefined) return [];
    const slugs = new Map(found.flatMap((origin) => origin.sources).map((source) => [source.slug, source.label]));
    const outlets = [...slugs].map(([slug, label]) => ({ slug, label, claims: found.filter((origin) => origin.sources.some((source) => source.slug === slug)).length }));
    return [{ key, label: first.label, kind: first.kind, nature: natureOf(first), outlets, claims: found.length }];
  });
  return groups.sort((a, b) => ORDER.indexOf(a.nature) - ORDER.indexOf(b.nature) || b.outlets.length - a.outlets.length || b.claims - a.claims);
}

const ORDER: readonly OriginGroup['nature'][] = ['REPORT', 'VOICE', 'OWN'];

function natureOf(origin: Pick<Origin, 'key' | 'sources'>): OriginGroup['nature'] {
  if (!origin.key.startsWith('source:')) return 'VOICE';
  return isOwnWord(origin) ? 'OWN' : 'REPORT';
}

/** Whether an outlet says it on nobody's word: then the origin is the very source that tells it. */
export function isOwnWord(origin: Pick<Origin, 'key' | 'sources'>): boolean {
  return origin.sources.some((source) => origin.key === `source:${source.slug}`);
}

/** Whether an origin is a report that others relay. */
export function isReport(origin: Pick<Origin, 'key' | 'sources'>): boolean {
  return origin.key.startsWith('source:') && !isOwnWord(origin);
}
