const LONGEST = 90;

/** A name as the title of a page: not longer than a line or two. */
export function sayTitle(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/\s\S*$/, '')}…`;
}
