import { slugOf } from '@footnote/importer/slugs';
import { ContentFault, few, line } from './given-parts.js';

/** Slugs are what the pack format allows; whether there is such a thing is checked with the whole graph. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 120;

/** A value without which nothing can be added; refuses where there is none. */
export function need<Value>(value: Value | null | undefined, field: string): Value {
  if (value === null || value === undefined) throw new ContentFault(field, 'This is needed.');
  return value;
}

/** The entity of a slug, as it was before. */
export function find<Entity extends { readonly slug: string }>(entities: readonly Entity[], slug: string | null | undefined): Entity | null {
  return entities.find((entity) => entity.slug === slug) ?? null;
}

/** A slug that names something; undefined where none was given. */
export function named(given: string | null | undefined, field: string): string | undefined {
  if (given === null || given === undefined) return undefined;
  if (given.length > LONGEST_SLUG || !SLUG.test(given)) throw new ContentFault(field, 'Choose one that there is, by its slug: small letters, digits and single hyphens.');
  return given;
}

/** The same of what may be missing: an empty text takes it away. */
export function namedOrNothing(given: string | null | undefined, field: string): string | null | undefined {
  return given?.trim() === '' ? null : named(given, field);
}

/** The slug of something new: the one that was given, or one made of words, which nothing else has. */
export function freeSlug(entities: readonly { readonly slug: string }[], { slug, words }: { readonly slug: string | null | undefined; readonly words: string }): string {
  const given = namedOrNothing(slug, 'slug');
  if (given !== undefined && given !== null) return given;
  const base = slugOf(words).slice(0, 60).replace(/-+$/, '');
  const taken = new Set(entities.map((entity) => entity.slug));
  for (let nth = 1; ; nth += 1) {
    const candidate = nth === 1 ? base : `${base}-${String(nth)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** A list of texts of one line each, all of them; undefined where none was given. */
export function lines(given: readonly string[] | null | undefined, field: string): readonly string[] | undefined {
  return given === null || given === undefined ? undefined : few(given, field).map((typed, at) => need(line(typed, `${field}.${String(at)}`), field));
}

/** A language; undefined where none was given. */
export function language(given: string | null | undefined): string | undefined {
  const tag = line(given, 'language');
  try {
    if (tag !== undefined) Intl.getCanonicalLocales(tag);
    return tag;
  } catch (error) {
    if (error instanceof RangeError) throw new ContentFault('language', 'Write the language as a tag such as en, en-GB or sr-Latn.');
    throw error;
  }
}

/** An address on the web: null takes it away, nothing leaves it as it was. */
export function webAddress(given: unknown, before: string | null): string | null {
  return given === undefined ? before : given === null ? null : String(given as string | URL);
}
