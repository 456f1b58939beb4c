import { findLocators, type OriginalLocator } from '@footnote/evidence';
import type { PackGraph, Source } from '@footnote/knowledge';
import { readOriginal } from './read-original.js';

/** Which source of a pack a text is, by how many of its cited passages; or why it is none. */
export type Recognition =
  | { readonly source: string; readonly hits: number; readonly of: number }
  | { readonly refused: string };

/**
 * A text is a source if it holds at least half of that source's cited passages: a copy may be cut or altered, and two outlets that
 * relay one report share a sentence here and there.
 */
const LEAST_SHARE = 0.5;
/** One passage of few words may stand anywhere. */
const LEAST_HITS = 2;
/** A runner-up nearer than this in its share makes the text ambiguous. */
const LEAST_LEAD = 0.2;

interface Score { readonly source: Source; readonly hits: number; readonly of: number; readonly share: number }

/** Recognises which source of the pack a raw text is, whatever menus surround it. */
export function recogniseSource(graph: PackGraph, rawText: string): Recognition {
  const original = readOriginal(rawText);
  if (!original.ok) return { refused: original.refused };
  const scores = scoreSources(graph, original.text);
  const [best, second] = scores;
  if (best === undefined) return { refused: `No source of the pack "${graph.pack.slug}" has locators of original passages, so none can be recognised.` };
  const isEnough = best.share >= LEAST_SHARE && best.hits >= Math.min(LEAST_HITS, best.of);
  if (!isEnough) return { refused: `This is none of the sources of "${graph.pack.slug}": ${describeScores(scores)} At least half of the passages of one source must be there.` };
  if (second !== undefined && second.share >= LEAST_SHARE && best.share - second.share < LEAST_LEAD) {
    return { refused: `This could be ${best.source.slug} or ${second.source.slug}: ${describeScores([best, second])} Give a file that holds one article, or say which source it is.` };
  }
  return { source: best.source.slug, hits: best.hits, of: best.of };
}

/** Sources with locators, by the share of their passages that the text holds. */
function scoreSources(graph: PackGraph, text: string): readonly Score[] {
  // A source that came with its full text has no summary to replace.
  const wanted = graph.sources
    .filter((source) => source.textKind === 'SUMMARY' || source.summary !== undefined)
    .flatMap((source) => distinctLocators(graph, source.slug).map((locator) => ({ source, locator })));
  // One pass for all sources: hashing the runs of a text is what takes the time.
  const found = findLocators(text, wanted.map(({ locator }) => locator));
  const scores = new Map<string, Score>();
  wanted.forEach(({ source }, index) => {
    const { hits, of } = scores.get(source.slug) ?? { hits: 0, of: 0 };
    const counted = { hits: hits + ((found[index] ?? null) === null ? 0 : 1), of: of + 1 };
    scores.set(source.slug, { source, ...counted, share: counted.hits / counted.of });
  });
  return [...scores.values()].sort((a, b) => b.share - a.share || b.hits - a.hits || (a.source.slug < b.source.slug ? -1 : 1));
}

/** Two pieces of evidence that stand for one passage count once. */
function distinctLocators(graph: PackGraph, source: string): readonly OriginalLocator[] {
  const byPassage = new Map<string, OriginalLocator>();
  for (const { source: of, original } of graph.evidence) {
    if (of === source && original !== null) byPassage.set(`${original.words}:${original.hash}`, original);
  }
  return [...byPassage.values()];
}

function describeScores(scores: readonly Score[]): string {
  const found = scores.filter((score) => score.hits > 0);
  if (found.length === 0) return `none of the ${scores.reduce((sum, score) => sum + score.of, 0)} passages of its ${scores.length} sources is in it.`;
  return `it holds ${found.map((score) => `${score.hits} of the ${score.of} passages of ${score.source.slug}`).join(', ')}.`;
}
