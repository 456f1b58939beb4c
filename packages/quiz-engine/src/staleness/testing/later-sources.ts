import type { Claim, PackGraph } from '@footnote/knowledge';
import { onDay, outlet, tellAll, type Told } from '../../proof/testing/build-graph.js';

/** What comes into a pack: a source, and what it tells. */
export interface Arrival {
  readonly slug: string;
  readonly day: string;
  readonly told: readonly Omit<Told, 'source'>[];
  readonly claims?: readonly Claim[];
}

/** A pack into which a source comes, with claims of its own or tellings of known ones. */
export function withArrival(graph: PackGraph, { slug, day, told, claims = [] }: Arrival): PackGraph {
  const label = `the Gazette’s report of ${day}`;
  const { sources, assertions, evidence } = tellAll([{ slug, outlet: 'gazette', label, published: onDay(day) }], told.map((one): Told => ({ ...one, source: slug })));
  return {
    ...graph, claims: [...graph.claims, ...claims], sources: [...graph.sources, ...sources], assertions: [...graph.assertions, ...assertions], evidence: [...graph.evidence, ...evidence],
    outlets: graph.outlets.some((one) => one.slug === 'gazette') ? graph.outlets : [...graph.outlets, outlet('gazette', 'The Gazette')],
  };
}

/** A pack without the tellings of a claim by a source. */
export function untelling(graph: PackGraph, claim: string, source?: string): PackGraph {
  return { ...graph, assertions: graph.assertions.filter((one) => one.claim !== claim || (source !== undefined && one.source !== source)) };
}
