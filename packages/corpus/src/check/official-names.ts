import { normaliseWords } from '@footnote/evidence';

/**
 * Names that have one official form, so that two texts which name the same body share these words without one having copied the other.
 * Within a shared run each counts as one word. Only the names of bodies, offices and treaties belong here, never a turn of phrase.
 */
export const OFFICIAL_NAMES: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'International Criminal Court', reason: 'the court’s name in its statute' },
  { name: 'Office of the Prosecutor', reason: 'an organ of the court, Article 42 of the Rome Statute' },
  { name: 'Office of the Ukraine Prosecutor General', reason: 'a body’s name' },
  { name: 'United Nations Human Rights Monitoring Mission', reason: 'a body’s name' },
  { name: 'National Security Council', reason: 'a body’s name' },
  { name: 'White House National Security Council', reason: 'a body’s name' },
  { name: 'New York Times', reason: 'a newspaper’s name' },
  { name: 'Department of Defense', reason: 'a department’s name' },
  { name: 'Department of Justice', reason: 'a department’s name' },
  { name: 'United States of America', reason: 'a country’s name' },
];

/** The words of a shared run, each official name in it counted as one; the longest names first, so that none is cut by a shorter one. */
export function countOwnWords(words: string): number {
  const names = OFFICIAL_NAMES.map(({ name }) => normaliseWords(name).map(({ word }) => word).join(' ')).sort((a, b) => b.length - a.length);
  let rest = ` ${words} `;
  for (const name of names) rest = rest.replaceAll(` ${name} `, ' # ');
  return rest.trim().split(/\s+/).length;
}
