import { keyOf, namedBy, slugOfAssertion, type Collection } from '@footnote/corpus';
import { findTextOf, type Evidence, type PackGraph } from '@footnote/knowledge';
import { namesOf, toReference, type ReferenceRecord } from './entity-names.js';

/** A cited passage with the words around it. */
export interface CitationRecord {
  readonly slug: string;
  readonly source: ReferenceRecord;
  readonly citedBy: ReferenceRecord;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly anchor: Evidence['anchor'];
  readonly verbatim: boolean;
}

/** The passages on which a thing rests. */
export function citationsOf(graph: PackGraph, collection: Collection, slug: string): readonly CitationRecord[] {
  const citing = [
    ...graph.assertions.filter((telling) => concerns({ graph, collection, slug }, { kind: 'assertions', key: slugOfAssertion(telling), claim: telling.claim, source: telling.source, evidence: telling.evidence }))
      .map((telling) => ({ by: toReference(graph, 'assertions', slugOfAssertion(telling)), evidence: telling.evidence })),
    ...graph.reliances.filter((reliance) => concerns({ graph, collection, slug }, { kind: 'reliances', key: keyOf('reliances', reliance), claim: null, source: reliance.source, evidence: reliance.evidence }))
      .map((reliance) => ({ by: toReference(graph, 'reliances', keyOf('reliances', reliance)), evidence: reliance.evidence })),
  ];
  return citing.flatMap(({ by, evidence }) => evidence.filter((one) => collection !== 'evidence' || one === slug).flatMap((one) => cite(graph, one, by) ?? []));
}

interface Asked { readonly graph: PackGraph; readonly collection: Collection; readonly slug: string }
interface Citing { readonly kind: 'assertions' | 'reliances'; readonly key: string; readonly claim: string | null; readonly source: string; readonly evidence: readonly string[] }

function concerns({ graph, collection, slug }: Asked, { kind, key, claim, source, evidence }: Citing): boolean {
  switch (collection) {
    case 'assertions': case 'reliances': return collection === kind && key === slug;
    case 'evidence': return evidence.includes(slug);
    case 'sources': return source === slug;
    case 'claims': return claim === slug;
    case 'contradictions': return claim !== null && namesOf(graph).find('contradictions', slug)?.claims.includes(claim) === true;
    case 'actors': case 'events': case 'issues': case 'aspects': case 'measures': return claim !== null && isAbout({ graph, collection, slug }, claim);
    case 'outlets': case 'absences': return false;
    default: return collection satisfies never;
  }
}

function isAbout({ graph, collection, slug }: Asked, claim: string): boolean {
  const found = namesOf(graph).find('claims', claim);
  return found !== null && namedBy(found).some(([, kind, named]) => kind === collection && named === slug);
}

/** Nobody reads more around a passage to know where it stands. */
const AROUND = 240;

function cite(graph: PackGraph, slug: string, citedBy: ReferenceRecord): CitationRecord | null {
  const evidence = namesOf(graph).find('evidence', slug);
  const source = evidence === null ? null : namesOf(graph).find('sources', evidence.source);
  if (evidence === null || source === null) return null;
  const text = findTextOf(source, evidence) ?? '';
  const { exact, start, end, anchor, verbatim } = evidence;
  return { slug, source: toReference(graph, 'sources', source.slug), citedBy, exact, ...contextOf(text, { start, end }), start, end, anchor, verbatim };
}

/** What stands beside a passage in its paragraph, cut between words where it is long. */
function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly before: string; readonly after: string } {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const stop = text.indexOf('\n', end);
  const after = text.slice(end, stop < 0 ? text.length : stop);
  return {
    before: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/, '')}`,
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\S*$/, '')}…`,
  };
}
