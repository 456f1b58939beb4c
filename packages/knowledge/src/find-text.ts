import type { Evidence, Source } from './graph.js';

/** The text that a piece of evidence has its offsets in: the source's own, or its summary where an original is attached; null where neither has its hash. */
export function findTextOf(source: Source, evidence: Pick<Evidence, 'contentHash'>): string | null {
  if (source.contentHash === evidence.contentHash) return source.text;
  return source.summary?.contentHash === evidence.contentHash ? source.summary.text : null;
}
