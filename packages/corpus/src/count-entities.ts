import type { PackGraph } from '@footnote/knowledge';

/** How many of each kind of entity a pack holds. */
export function countEntities(graph: PackGraph): Readonly<Record<string, number>> {
  return {
    outlets: graph.outlets.length,
    'sources held': graph.sources.filter((source) => source.textKind !== 'UNSEEN').length,
    'sources unseen': graph.sources.filter((source) => source.textKind === 'UNSEEN').length,
    reliances: graph.reliances.length,
    actors: graph.actors.length,
    'actors with aliases': graph.actors.filter((actor) => actor.aliases.length > 0).length,
    events: graph.events.length,
    issues: graph.issues.length,
    positions: graph.claims.filter((claim) => claim.predicate.type === 'POSITION').length,
    claims: graph.claims.length,
    assertions: graph.assertions.length,
    evidence: graph.evidence.length,
    'evidence with a locator': graph.evidence.filter((evidence) => evidence.original !== null).length,
    contradictions: graph.contradictions.length,
    'absence records': graph.absences.length,
  };
}
