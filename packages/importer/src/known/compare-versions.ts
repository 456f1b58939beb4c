import { resolvePassage, splitSentences } from '@footnote/evidence';
import type { AnchorState, Evidence } from '@footnote/knowledge';
import type { TextRange } from '../model.js';
import { sharedWords } from './mark-differences.js';

/** One change between two versions, sentence by sentence; ranges are of the version named. */
export type VersionChange =
  | { readonly kind: 'ADDED'; readonly newer: TextRange }
  | { readonly kind: 'REMOVED'; readonly older: TextRange }
  | { readonly kind: 'CHANGED'; readonly older: TextRange; readonly newer: TextRange };

/** What became of one citation. */
export interface VersionCitation { readonly evidence: string; readonly anchor: AnchorState; readonly newer: TextRange | null; readonly sentence: string | null }

export interface VersionComparison { readonly changes: readonly VersionChange[]; readonly unchanged: number; readonly citations: readonly VersionCitation[] }

/** The likeness of words from which on a sentence that went and one that came at its place are one that was changed. */
const CHANGED = 0.4;

/** What differs between two versions of one text, and where its citations stand now. */
export function compareVersions(older: string, newer: string, evidence: readonly Evidence[] = []): VersionComparison {
  const [before, after] = [splitSentences(older), splitSentences(newer)];
  const kept = keptSentences(before.map(({ text }) => text), after.map(({ text }) => text));
  const changes: VersionChange[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...kept, [before.length, after.length] as const]) {
    changes.push(...compareGap(before.slice(a, nextA), after.slice(b, nextB)));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return { changes, unchanged: kept.length, citations: evidence.map((one) => follow(newer, one)) };
}

interface Piece extends TextRange { readonly text: string }

/** Sentences between two that stayed: pairs that share words were changed, in their order; the others went or came. */
function compareGap(gone: readonly Piece[], come: readonly Piece[]): readonly VersionChange[] {
  const changes: VersionChange[] = [];
  const open = [...come];
  for (const old of gone) {
    const at = open.findIndex((candidate) => shareOfWords(old.text, candidate.text) >= CHANGED);
    const match = open[at];
    if (match === undefined) { changes.push({ kind: 'REMOVED', older: rangeOf(old) }); continue; }
    for (const added of open.splice(0, at + 1).slice(0, -1)) changes.push({ kind: 'ADDED', newer: rangeOf(added) });
    changes.push({ kind: 'CHANGED', older: rangeOf(old), newer: rangeOf(match) });
  }
  return [...changes, ...open.map((added): VersionChange => ({ kind: 'ADDED', newer: rangeOf(added) }))];
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

function shareOfWords(a: string, b: string): number {
  const [of, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (of === undefined || other === undefined) return 0;
  const shared = [...of].filter((word) => other.has(word)).length;
  return shared / Math.max(1, of.size + other.size - shared);
}

/** Pairs of sentences that stayed. What opens and ends both alike is paired as it stands, so that the table is only of what lies between. */
function keptSentences(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const least = Math.min(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < least && a[head] === b[head]) head += 1;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const between = sharedWords(a.slice(head, a.length - tail), b.slice(head, b.length - tail)).map(([x, y]) => [x + head, y + head] as const);
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const), ...between,
    ...Array.from({ length: tail }, (_, at) => [a.length - tail + at, b.length - tail + at] as const),
  ];
}

function follow(newer: string, evidence: Evidence): VersionCitation {
  const found = resolvePassage(newer, evidence);
  if (found.anchor === 'ORPHANED') return { evidence: evidence.slug, anchor: 'ORPHANED', newer: null, sentence: found.sentence };
  return { evidence: evidence.slug, anchor: found.anchor, newer: { start: found.start, end: found.end }, sentence: null };
}
