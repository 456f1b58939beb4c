import type { AttributionStep, Claim, Predicate, Subject } from '@footnote/knowledge';
import type { ProposalContent } from '../model.js';

export type RenamedKind = 'actor' | 'issue' | 'event' | 'claim' | 'measure' | 'aspect' | 'source';

/** What is called otherwise from now on: "kind slug" → slug. */
export type Renames = ReadonlyMap<string, string>;

/** The slug by which something goes now. */
export function nowCalled(renames: Renames, kind: RenamedKind, slug: string): string {
  return renames.get(`${kind} ${slug}`) ?? slug;
}

/** A content with every reference under its present name. Own slugs are renamed too. */
export function renameIn(content: ProposalContent, renames: Renames): ProposalContent {
  if (renames.size === 0) return content;
  const of = (kind: RenamedKind) => (slug: string) => nowCalled(renames, kind, slug);
  const maybe = (kind: RenamedKind, slug: string | null) => (slug === null ? null : nowCalled(renames, kind, slug));
  switch (content.kind) {
    case 'FACTS': return content;
    case 'RELIANCE': return { ...content, on: of('source')(content.on) };
    case 'ACTOR': return { ...content, actor: { ...content.actor, slug: of('actor')(content.actor.slug), partOf: maybe('actor', content.actor.partOf), heads: maybe('actor', content.actor.heads) } };
    case 'ISSUE': return { ...content, issue: { ...content.issue, slug: of('issue')(content.issue.slug) } };
    case 'EVENT': {
      const { event } = content;
      return {
        ...content,
        event: {
          ...event, slug: of('event')(event.slug), participants: event.participants.map((participant) => ({ ...participant, actor: of('actor')(participant.actor) })),
          relations: event.relations.map((relation) => ({ ...relation, event: of('event')(relation.event), claim: maybe('claim', relation.claim) })),
        },
      };
    }
    case 'CLAIM': return {
      ...content, claim: renameClaim(content.claim, renames), telling: { ...content.telling, chain: content.telling.chain.map((step) => renameStep(step, renames)) },
      measure: content.measure === null ? null : { ...content.measure, slug: of('measure')(content.measure.slug) }, aspect: content.aspect === null ? null : { ...content.aspect, slug: of('aspect')(content.aspect.slug) },
    };
    case 'CONTRADICTION': return { ...content, contradiction: { ...content.contradiction, claims: content.contradiction.claims.map(of('claim')) } };
    default: return content satisfies never;
  }
}

function renameStep(step: AttributionStep, renames: Renames): AttributionStep {
  return { ...step, actor: step.actor === null ? null : nowCalled(renames, 'actor', step.actor), source: step.source === null ? null : nowCalled(renames, 'source', step.source) };
}

function renameClaim(claim: Claim, renames: Renames): Claim {
  return { ...claim, slug: nowCalled(renames, 'claim', claim.slug), predicate: renamePredicate(claim.predicate, renames) };
}

const SUBJECTS = { ACTOR: 'actor', EVENT: 'event', SOURCE: 'source', CLAIM: 'claim', ISSUE: 'issue' } as const satisfies Record<Subject['kind'], RenamedKind>;

function renamePredicate(predicate: Predicate, renames: Renames): Predicate {
  const of = (kind: RenamedKind, slug: string) => nowCalled(renames, kind, slug);
  const subject = ({ kind, slug }: Subject): Subject => ({ kind, slug: of(SUBJECTS[kind], slug) });
  switch (predicate.type) {
    case 'POSITION': return { ...predicate, actor: of('actor', predicate.actor), issue: of('issue', predicate.issue) };
    case 'REASON': return { ...predicate, of: subject(predicate.of) };
    case 'DATE': return { ...predicate, event: of('event', predicate.event) };
    case 'ROLE': return { ...predicate, event: of('event', predicate.event), actor: of('actor', predicate.actor) };
    case 'FIGURE': return { ...predicate, measure: of('measure', predicate.measure) };
    case 'ASPECT': return { ...predicate, subject: subject(predicate.subject), aspect: of('aspect', predicate.aspect) };
    case 'STATEMENT': return { ...predicate, actor: of('actor', predicate.actor), event: predicate.event === null ? null : of('event', predicate.event) };
    case 'WORDING': return { ...predicate, source: of('source', predicate.source) };
    case 'RELATION': return { ...predicate, event: of('event', predicate.event), to: of('event', predicate.to) };
    default: return predicate satisfies never;
  }
}
