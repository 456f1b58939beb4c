import type { Claim, PackGraph, Subject, SubjectKind } from '@footnote/knowledge';
import { keyOf, type Collection, type EntityRef } from './graph-edit.js';

/** Something that refers to another entity, and the field in which it does. */
export interface Dependent extends EntityRef { readonly collection: Collection; readonly field: string }

/** Everything that refers to an entity, other than its own parts: what would hang in the air without it. */
export function findDependents(graph: PackGraph, { collection, slug }: { readonly collection: Collection; readonly slug: string }): readonly Dependent[] {
  const found: Dependent[] = [];
  const add = (from: Collection, who: string, field: string) => void found.push({ collection: from, slug: who, field });
  const check = (from: Collection, who: string, fields: Readonly<Record<string, string | null>>) => {
    for (const [field, value] of Object.entries(fields)) if (value === slug) add(from, who, field);
  };
  switch (collection) {
    case 'outlets': for (const source of graph.sources) check('sources', source.slug, { outlet: source.outlet }); break;
    case 'sources': findSourceUses(graph, check); break;
    case 'actors': findActorUses(graph, check); break;
    case 'events': for (const event of graph.events) event.relations.forEach((relation, index) => check('events', event.slug, { [`relations.${index}.event`]: relation.event })); break;
    case 'claims': findClaimUses(graph, check); break;
    case 'issues': case 'aspects': case 'measures': case 'reliances': case 'assertions': case 'evidence': case 'absences': case 'contradictions': break;
    default: collection satisfies never;
  }
  for (const claim of graph.claims) for (const [field, kind, value] of namedBy(claim)) if (kind === collection && value === slug) add('claims', claim.slug, field);
  return found;
}

type Check = (from: Collection, who: string, fields: Readonly<Record<string, string | null>>) => void;

function findSourceUses(graph: PackGraph, check: Check): void {
  for (const assertion of graph.assertions) {
    check('assertions', keyOf('assertions', assertion), { source: assertion.source });
    assertion.chain.forEach((step, index) => check('assertions', keyOf('assertions', assertion), { [`chain.${index}.source`]: step.source }));
  }
  for (const reliance of graph.reliances) check('reliances', keyOf('reliances', reliance), { on: reliance.on, source: reliance.source });
  for (const absence of graph.absences) check('absences', absence.slug, { source: absence.source });
  for (const claim of graph.claims) check('claims', claim.slug, { retractedBy: claim.retractedBy });
}

function findActorUses(graph: PackGraph, check: Check): void {
  for (const actor of graph.actors) check('actors', actor.slug, { partOf: actor.partOf, heads: actor.heads });
  for (const event of graph.events) event.participants.forEach((participant, index) => check('events', event.slug, { [`participants.${index}.actor`]: participant.actor }));
  for (const assertion of graph.assertions) assertion.chain.forEach((step, index) => check('assertions', keyOf('assertions', assertion), { [`chain.${index}.actor`]: step.actor }));
}

function findClaimUses(graph: PackGraph, check: Check): void {
  for (const event of graph.events) event.relations.forEach((relation, index) => check('events', event.slug, { [`relations.${index}.claim`]: relation.claim }));
  for (const absence of graph.absences) check('absences', absence.slug, { claim: absence.claim });
  for (const contradiction of graph.contradictions) contradiction.claims.forEach((claim, index) => check('contradictions', contradiction.slug, { [`claims.${index}`]: claim }));
}

const SUBJECTS = { ACTOR: 'actors', EVENT: 'events', SOURCE: 'sources', CLAIM: 'claims', ISSUE: 'issues' } as const satisfies Record<SubjectKind, Collection>;

/** What the predicate of a claim names: the field, the collection and the slug. */
export function namedBy({ predicate }: Pick<Claim, 'predicate'>): readonly (readonly [field: string, collection: Collection, slug: string])[] {
  const subject = (field: string, { kind, slug }: Subject) => [field, SUBJECTS[kind], slug] as const;
  switch (predicate.type) {
    case 'POSITION': return [['position.actor', 'actors', predicate.actor], ['position.issue', 'issues', predicate.issue]];
    case 'REASON': return [subject('reason.of', predicate.of)];
    case 'DATE': return [['date.event', 'events', predicate.event]];
    case 'ROLE': return [['role.event', 'events', predicate.event], ['role.actor', 'actors', predicate.actor]];
    case 'FIGURE': return [['figure.measure', 'measures', predicate.measure]];
    case 'ASPECT': return [subject('aspect.of', predicate.subject), ['aspect.aspect', 'aspects', predicate.aspect]];
    case 'STATEMENT': return [['said.actor', 'actors', predicate.actor], ...(predicate.event === null ? [] : [['said.event', 'events', predicate.event] as const])];
    case 'WORDING': return [['wording.source', 'sources', predicate.source]];
    case 'RELATION': return [['relation.event', 'events', predicate.event], ['relation.to', 'events', predicate.to]];
    default: return predicate satisfies never;
  }
}
