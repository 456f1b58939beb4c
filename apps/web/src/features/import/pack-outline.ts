import { GROUPS } from './group-proposals';
import type { OutlineEntry } from './review-outline';

/** An outline as it goes to the browser: names that begin alike and keys that repeat would be most of the page of a long article. */
export interface PackedOutline {
  /** With what every id begins. */
  readonly prefix: string;
  readonly rows: readonly PackedRow[];
}

/** The rest of the id, the part of the review by its place, and the rest of an entry in its order. The number is the row's. */
type PackedRow = readonly [id: string, part: number, kind: OutlineEntry['kind'], fact: string | null, verdict: OutlineEntry['verdict'], by: string | null, sure: number | null, needs: readonly number[]];

/** Packs the outline of one article: its proposals in the order of their numbers. */
export function packOutline(outline: readonly OutlineEntry[]): PackedOutline {
  const prefix = outline.map(({ id }) => id).reduce((shared, id) => shared.slice(0, countAlike(shared, id)), outline[0]?.id ?? '');
  return { prefix, rows: outline.map(({ id, group, kind, fact, verdict, by, sure, needs }) => [id.slice(prefix.length), GROUPS.indexOf(group), kind, fact, verdict, by, sure, needs]) };
}

/** Gives the outline back as it was. */
export function unpackOutline({ prefix, rows }: PackedOutline): readonly OutlineEntry[] {
  return rows.flatMap(([id, part, kind, fact, verdict, by, sure, needs], index) => {
    const group = GROUPS[part];
    return group === undefined ? [] : [{ id: prefix + id, number: index + 1, group, kind, fact, verdict, by, sure, needs }];
  });
}

function countAlike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
