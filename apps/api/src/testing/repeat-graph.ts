import type { Claim, PackGraph, Predicate, Subject } from '@footnote/knowledge';

/** A pack with everything of another several times over, under other slugs: what shows whether work grows with rows. */
export function repeatGraph(graph: PackGraph, { slug, times }: { readonly slug: string; readonly times: number }): PackGraph {
  const copies = Array.from({ length: times }, (_, nth) => copyOf(graph, nth === 0 ? '' : `-${String(nth)}`));
  const all = <Part extends keyof Omit<PackGraph, 'pack'>>(part: Part): PackGraph[Part] => copies.flatMap((copy) => copy[part] as readonly never[]) as unknown as PackGraph[Part];
  return {
    pack: { ...graph.pack, slug },
    outlets: all('outlets'), sources: all('sources'), reliances: all('reliances'), actors: all('actors'), events: all('events'), issues: graph.issues,
    aspects: all('aspects'), measures: all('measures'), claims: all('claims'), assertions: all('assertions'), evidence: all('evidence'),
    absences: all('absences'), contradictions: all('contradictions'),
  };
}

/** Issues are not copied: their positions multiply instead, all on one issue. */
function copyOf(graph: PackGraph, mark: string): PackGraph {
  const to = (slug: string): string => `${slug}${mark}`;
  const maybe = (slug: string | null): string | null => (slug === null ? null : to(slug));
  const subject = ({ kind, slug }: Subject): Subject => ({ kind, slug: kind === 'ISSUE' ? slug : to(slug) });
  return {
    ...graph,
    outlets: graph.outlets.map((one) => ({ ...one, slug: to(one.slug) })),
    sources: graph.sources.map((one) => ({ ...one, slug: to(one.slug), outlet: to(one.outlet) })),
    reliances: graph.reliances.map((one) => ({ ...one, source: to(one.source), on: to(one.on), evidence: one.evidence.map(to) })),
    actors: graph.actors.map((one) => ({ ...one, slug: to(one.slug), partOf: maybe(one.partOf), heads: maybe(one.heads) })),
    events: graph.events.map((one) => ({
      ...one, slug: to(one.slug), participants: one.participants.map(({ actor, role }) => ({ actor: to(actor), role })),
      relations: one.relations.map(({ kind, event, claim }) => ({ kind, event: to(event), claim: maybe(claim) })),
    })),
    aspects: graph.aspects.map((one) => ({ ...one, slug: to(one.slug) })),
    measures: graph.measures.map((one) => ({ ...one, slug: to(one.slug) })),
    claims: graph.claims.map((one): Claim => ({ ...one, slug: to(one.slug), predicate: predicateOf(one.predicate, { to, maybe, subject }), retractedBy: maybe(one.retractedBy) })),
    assertions: graph.assertions.map((one) => ({
      ...one, slug: to(one.slug), claim: to(one.claim), source: to(one.source), evidence: one.evidence.map(to),
      chain: one.chain.map((step) => ({ ...step, actor: maybe(step.actor), source: maybe(step.source) })),
    })),
    evidence: graph.evidence.map((one) => ({ ...one, slug: to(one.slug), source: to(one.source) })),
    absences: graph.absences.map((one) => ({ ...one, slug: to(one.slug), source: to(one.source), claim: maybe(one.claim) })),
    contradictions: graph.contradictions.map((one) => ({ ...one, slug: to(one.slug), claims: one.claims.map(to) })),
  };
}

interface Names { readonly to: (slug: string) => string; readonly maybe: (slug: string | null) => string | null; readonly subject: (subject: Subject) => Subject }

function predicateOf(predicate: Predicate, { to, maybe, subject }: Names): Predicate {
  switch (predicate.type) {
    case 'POSITION': return { ...predicate, actor: to(predicate.actor) };
    case 'REASON': return { ...predicate, of: subject(predicate.of) };
    case 'DATE': return { ...predicate, event: to(predicate.event) };
    case 'ROLE': return { ...predicate, event: to(predicate.event), actor: to(predicate.actor) };
    case 'FIGURE': return { ...predicate, measure: to(predicate.measure) };
    case 'ASPECT': return { ...predicate, aspect: to(predicate.aspect), subject: subject(predicate.subject) };
    case 'STATEMENT': return { ...predicate, actor: to(predicate.actor), event: maybe(predicate.event) };
    case 'WORDING': return { ...predicate, source: to(predicate.source) };
    case 'RELATION': return { ...predicate, event: to(predicate.event), to: to(predicate.to) };
    default: return predicate satisfies never;
  }
}
