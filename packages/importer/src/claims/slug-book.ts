import type { PackGraph } from '@footnote/knowledge';

/** Hands out slugs that neither the pack nor this reading has yet, the same ones for the same reading. */
export interface SlugBook {
  /** A slug of some words, numbered where it is taken. */
  readonly take: (kind: SlugKind, words: string) => string;
}
export type SlugKind = 'event' | 'claim' | 'measure' | 'aspect';

const LONGEST_SLUG = 60;
const EMPTY = new Set(['a', 'an', 'the', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'with', 'and', 'that', 'its', 'his', 'her', 'their', 'from']);

export function createSlugBook(graph: PackGraph | null): SlugBook {
  const taken = new Map<SlugKind, Set<string>>([
    ['event', new Set(graph?.events.map(({ slug }) => slug))], ['claim', new Set(graph?.claims.map(({ slug }) => slug))],
    ['measure', new Set(graph?.measures.map(({ slug }) => slug))], ['aspect', new Set(graph?.aspects.map(({ slug }) => slug))],
  ]);
  return {
    take: (kind, words) => {
      const base = slugOf(words);
      const used = taken.get(kind) ?? new Set<string>();
      let slug = base;
      for (let number = 2; used.has(slug); number += 1) slug = `${base}-${number}`;
      used.add(slug);
      return slug;
    },
  };
}

/** Small letters, digits and single hyphens, of the words that carry meaning. */
export function slugOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']s\b/g, '').replace(/[^a-z0-9]+/g, ' ').trim().split(' ');
  const kept = plain.filter((word) => !EMPTY.has(word));
  let slug = '';
  for (const word of kept.length > 0 ? kept : plain) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug === '' ? 'unnamed' : slug;
}
