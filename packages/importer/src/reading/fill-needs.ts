import type { Claim } from '@footnote/knowledge';
import type { Proposal } from '../model.js';

/**
 * Without which other proposals each of them cannot stand: the new actor, event, issue or claim that it speaks of. Worked out
 * for all at once, since a claim about an event and the event are proposed by different steps. What the pack has is no need.
 */
export function fillNeeds(proposals: readonly Proposal[]): readonly Proposal[] {
  const makers = new Map<string, string>();
  for (const proposal of proposals) {
    const made = madeBy(proposal);
    if (made !== null && !makers.has(made)) makers.set(made, proposal.id);
  }
  return proposals.map((proposal) => {
    const needed = spokenOf(proposal).flatMap((entity) => makers.get(entity) ?? []).filter((id) => id !== proposal.id);
    return { ...proposal, needs: [...new Set([...proposal.needs, ...needed])] };
  });
}

function madeBy({ content }: Proposal): string | null {
  switch (content.kind) {
    case 'ACTOR': return content.known ? null : `ACTOR ${content.actor.slug}`;
    case 'EVENT': return content.known ? null : `EVENT ${content.event.slug}`;
    case 'ISSUE': return content.known ? null : `ISSUE ${content.issue.slug}`;
    case 'CLAIM': return content.known ? null : `CLAIM ${content.claim.slug}`;
    case 'FACTS':
    case 'RELIANCE':
    case 'CONTRADICTION': return null;
    default: return content satisfies never;
  }
}

function spokenOf({ content }: Proposal): readonly string[] {
  switch (content.kind) {
    case 'ACTOR': return [content.actor.partOf, content.actor.heads].flatMap((slug) => (slug === null ? [] : [`ACTOR ${slug}`]));
    case 'EVENT': return [...content.event.participants.map(({ actor }) => `ACTOR ${actor}`), ...content.event.relations.map(({ event }) => `EVENT ${event}`)];
    case 'CLAIM': return spokenOfInClaim(content.claim);
    case 'CONTRADICTION': return content.contradiction.claims.map((slug) => `CLAIM ${slug}`);
    case 'FACTS':
    case 'ISSUE':
    case 'RELIANCE': return [];
    default: return content satisfies never;
  }
}

/** Anonymous voices in the chain of a telling are left out: a chain also stands with the label alone. */
function spokenOfInClaim({ predicate }: Claim): readonly string[] {
  switch (predicate.type) {
    case 'POSITION': return [`ACTOR ${predicate.actor}`, `ISSUE ${predicate.issue}`];
    case 'REASON': return [`${predicate.of.kind} ${predicate.of.slug}`];
    case 'DATE': return [`EVENT ${predicate.event}`];
    case 'ROLE': return [`EVENT ${predicate.event}`, `ACTOR ${predicate.actor}`];
    case 'ASPECT': return [`${predicate.subject.kind} ${predicate.subject.slug}`];
    case 'STATEMENT': return [`ACTOR ${predicate.actor}`, ...(predicate.event === null ? [] : [`EVENT ${predicate.event}`])];
    case 'RELATION': return [`EVENT ${predicate.event}`, `EVENT ${predicate.to}`];
    case 'FIGURE':
    case 'WORDING': return [];
    default: return predicate satisfies never;
  }
}
