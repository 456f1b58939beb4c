import { corroborate, wholesOf, type GraphParts, type PackGraph } from '@footnote/knowledge';
import type { Explanation, Grounds, KeyedQuestion } from '../model.js';
import { proveOn } from '../proof/prove-question.js';
import { indexForProof, type ProofIndex } from '../proof/proof-index.js';
import { createLooks, recordLooks, type Looks } from '../proof/recording-index.js';

/**
 * The part of the graph that a question rests on, closed under what the rules look at: it is gathered by proving the question on an
 * index that notes every look, so that the proof from these grounds alone is the proof from the whole graph. What the explanation
 * cites is added.
 */
export function groundsFor(question: KeyedQuestion, graph: PackGraph | Grounds, explanation: Explanation | null = null): Grounds {
  const index = indexForProof(graph);
  const looks = createLooks();
  const recorded = recordLooks(index, looks);
  proveOn(question, recorded);
  if (explanation) lookAtExplanation(recorded, explanation, question.asked.knownAt);
  closeLooks(index, looks);
  return { pack: graph.pack, ...slice(graph, looks) };
}

function lookAtExplanation({ graph }: ProofIndex, { key, others }: Explanation, knownAt: string): void {
  for (const reason of [...key, ...others]) {
    for (const slug of reason.evidence) graph.evidence.get(slug);
    for (const slug of reason.claims) {
      const claim = graph.claims.get(slug);
      if (claim) corroborate({ claim, assertions: graph.assertionsOfClaim.get(slug) ?? [], sources: graph.sources, outlets: graph.outlets, knownAt });
    }
  }
}

/** Follows references until none of what is carried points to something that is not. Participants and relations of events stay open. */
function closeLooks({ graph }: ProofIndex, looks: Looks): void {
  for (const slug of looks.contradictions) for (const claim of findContradiction(graph.contradictionsOfClaim, looks.claims, slug)) looks.claims.add(claim);
  for (const slug of looks.absences) addFound(looks.sources, graph.absences.get(slug)?.source);
  for (const slug of looks.assertions) {
    const assertion = graph.assertions.get(slug);
    if (!assertion) continue;
    looks.claims.add(assertion.claim);
    looks.sources.add(assertion.source);
    for (const evidence of assertion.evidence) looks.evidence.add(evidence);
    for (const { source, actor } of assertion.chain) { addFound(looks.sources, source); addFound(looks.actors, actor); }
  }
  for (const slug of looks.evidence) addFound(looks.sources, graph.evidence.get(slug)?.source);
  for (const slug of looks.claims) closeClaim(graph, looks, slug);
  for (const slug of looks.actors) {
    const actor = graph.actors.get(slug);
    for (const whole of actor ? wholesOf(graph, actor) : []) looks.actors.add(whole.slug);
  }
  for (const slug of looks.sources) addFound(looks.outlets, graph.sources.get(slug)?.outlet);
}

function addFound(seen: Set<string>, slug: string | null | undefined): void {
  if (slug !== null && slug !== undefined) seen.add(slug);
}

function findContradiction(byClaim: ProofIndex['graph']['contradictionsOfClaim'], claims: ReadonlySet<string>, slug: string): readonly string[] {
  const found = [...claims].flatMap((claim) => byClaim.get(claim) ?? []).find((each) => each.slug === slug);
  return found?.claims ?? [];
}

function closeClaim({ claims }: ProofIndex['graph'], looks: Looks, slug: string): void {
  const claim = claims.get(slug);
  if (!claim) return;
  addFound(looks.sources, claim.retractedBy);
  const { predicate } = claim;
  switch (predicate.type) {
    case 'POSITION': looks.actors.add(predicate.actor); looks.issues.add(predicate.issue); return;
    case 'REASON': addSubject(looks, predicate.of); return;
    case 'DATE': looks.events.add(predicate.event); return;
    case 'ROLE': looks.events.add(predicate.event); looks.actors.add(predicate.actor); return;
    case 'FIGURE': looks.measures.add(predicate.measure); return;
    case 'ASPECT': looks.aspects.add(predicate.aspect); addSubject(looks, predicate.subject); return;
    case 'STATEMENT': looks.actors.add(predicate.actor); addFound(looks.events, predicate.event); return;
    case 'WORDING': looks.sources.add(predicate.source); return;
    case 'RELATION': looks.events.add(predicate.event); looks.events.add(predicate.to); return;
    default: predicate satisfies never;
  }
}

function addSubject(looks: Looks, { kind, slug }: { readonly kind: string; readonly slug: string }): void {
  switch (kind) {
    case 'ACTOR': looks.actors.add(slug); return;
    case 'EVENT': looks.events.add(slug); return;
    case 'SOURCE': looks.sources.add(slug); return;
    case 'CLAIM': looks.claims.add(slug); return;
    case 'ISSUE': looks.issues.add(slug); return;
    default:
  }
}

/** The entities looked at, in the order of the graph. */
function slice(graph: GraphParts, looks: Looks): GraphParts {
  const keep = <T extends { readonly slug: string }>(entities: readonly T[], seen: ReadonlySet<string>): readonly T[] => entities.filter(({ slug }) => seen.has(slug));
  const reliances = graph.reliances.filter(({ source, on }) => looks.sources.has(source) && looks.sources.has(on));
  for (const { evidence } of reliances) for (const slug of evidence) looks.evidence.add(slug);
  return {
    outlets: keep(graph.outlets, looks.outlets), sources: keep(graph.sources, looks.sources), reliances, actors: keep(graph.actors, looks.actors),
    events: keep(graph.events, looks.events), issues: keep(graph.issues, looks.issues), aspects: keep(graph.aspects, looks.aspects),
    measures: keep(graph.measures, looks.measures), claims: keep(graph.claims, looks.claims), assertions: keep(graph.assertions, looks.assertions),
    evidence: keep(graph.evidence, looks.evidence), absences: keep(graph.absences, looks.absences), contradictions: keep(graph.contradictions, looks.contradictions),
  };
}
