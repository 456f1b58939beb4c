import type { PackCollection } from '@footnote/schema/browser';

const LONGEST = 60;

/** A name within a pack for something new, made of its words: small letters, digits and hyphens; of words in other letters, its kind. */
export function makeName(words: string, collection: PackCollection): string {
  const name = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST).replace(/-+$/, '');
  return name === '' ? collection.toLowerCase() : name;
}

/** Many things of one name are no reason to ask for ever. */
const MOST_TRIES = 50;

/** The name, or the first of it with a number behind that nothing has. */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  for (let nth = 1; nth <= MOST_TRIES; nth += 1) {
    const candidate = nth === 1 ? name : `${name}-${String(nth)}`;
    if (!await isTaken(candidate)) return candidate;
  }
  return `${name}-${String(Date.now())}`;
}
