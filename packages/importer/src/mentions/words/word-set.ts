/** A set of words from a list that is written with blanks between them; an underscore stands for a blank within an entry. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map((word) => word.replaceAll('_', ' ')));
}
