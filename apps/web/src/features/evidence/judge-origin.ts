import type { Telling } from './describe-hedge';

/** What a telling adds: a voice on the record, a repetition, or nobody can say. */
export interface OriginBadge {
  readonly kind: 'ECHO' | 'LONE' | 'PERHAPS';
  readonly text: string;
}

/**
 * The badge of one telling, from the furthest voice that it names, as origins are counted. A named person or a document
 * is an origin of its own, whoever carries it; whoever relays a report of unnamed voices repeats that report; unnamed
 * people are never assumed to be different people. A telling that names nobody gets no badge.
 */
export function judgeOrigin(chain: Telling['chain']): OriginBadge | null {
  const furthest = chain[0];
  if (furthest === undefined) return null;
  if (furthest.kind === 'NAMED_ON_RECORD') return { kind: 'LONE', text: `On the record: ${furthest.label}` };
  if (furthest.kind === 'DOCUMENT') return { kind: 'LONE', text: `Rests on a document: ${furthest.label}` };
  const report = chain.find((step) => step.source !== null) ?? chain.find((step) => step.kind === 'OUTLET');
  if (report !== undefined) return { kind: 'ECHO', text: `Repeats ${report.source?.label ?? report.label}` };
  return furthest.kind === 'ANONYMOUS' ? { kind: 'PERHAPS', text: 'May be independent' } : null;
}
