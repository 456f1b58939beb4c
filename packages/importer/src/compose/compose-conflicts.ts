import { listConflicts } from '@footnote/corpus';
import type { Claim, Contradiction } from '@footnote/knowledge';
import { kindOfContradiction, slugOfContradiction } from '../known/index.js';
import { freeSlug, has, type Approved, type Draft } from './draft.js';

/** Records the approved contradictions, and each one without which the pack would be refused: of two claims that cannot both hold, both stay. */
export function composeContradictions(draft: Draft, approved: readonly Approved[]): void {
  for (const { proposal, content } of approved) {
    if (content.kind !== 'CONTRADICTION') continue;
    const claims = [...new Set(content.contradiction.claims)].filter((slug) => has(draft, 'claims', slug));
    if (claims.length < 2) { draft.left.set(proposal.id, 'One of the two claims is not in the pack: it was rejected, or not decided yet.'); continue; }
    draft.put('contradictions', { ...content.contradiction, claims, slug: freeSlug(content.contradiction.slug, (slug) => has(draft, 'contradictions', slug)), kind: internalOr(draft, claims, content.contradiction.kind) }, proposal);
  }
  for (const { earlier, later, source } of listConflicts(draft.graph)) {
    const slug = freeSlug(slugOfContradiction(earlier.slug, later.slug), (candidate) => has(draft, 'contradictions', candidate));
    const contradiction: Contradiction = { slug, kind: source === null ? kindOfContradiction(later) : 'INTERNAL', claims: [earlier.slug, later.slug], explanation: explain(draft, earlier, later) };
    draft.put('contradictions', contradiction, null);
  }
}

function internalOr(draft: Draft, claims: readonly string[], kind: Contradiction['kind']): Contradiction['kind'] {
  if (kind !== 'INTERNAL') return kind;
  const tellers = claims.map((slug) => new Set(tellersOf(draft, slug)));
  return tellers.some((of, index) => tellers.slice(index + 1).some((others) => [...of].some((source) => others.has(source)))) ? 'INTERNAL' : 'VALUE';
}

function tellersOf(draft: Draft, claim: string): readonly string[] {
  return draft.graph.assertions.filter((assertion) => assertion.claim === claim).map(({ source }) => source);
}

/** Who says what; it does not rule on who is right. */
function explain(draft: Draft, earlier: Claim, later: Claim): string {
  const say = (claim: Claim) => `${[...new Set(tellersOf(draft, claim.slug).map((source) => draft.graph.sources.find(({ slug }) => slug === source)?.label ?? source))].join(', ')}: ${claim.statement}`;
  return `${say(earlier)} ${say(later)}`;
}
