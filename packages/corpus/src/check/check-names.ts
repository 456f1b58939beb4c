import { foldName, namesOf, wholesOf, type Actor } from '@footnote/knowledge';
import type { EntityKind } from '../compile/scope.js';
import type { CheckContext } from './check-soundness.js';

/** A name means one thing, and what has a name is used. */
export function checkNames(context: CheckContext): void {
  checkActorNames(context);
  checkLabels(context);
  checkUnused(context);
}

function checkActorNames(context: CheckContext): void {
  const bearers = new Map<string, Actor>();
  for (const actor of context.graph.actors) {
    for (const name of new Set(namesOf(actor))) {
      const other = bearers.get(name);
      if (other === undefined) bearers.set(name, actor);
      else if (!isPartOrHead(context, actor, other)) {
        context.log.error(context.places.find('actor', actor.slug, ...pathOfName(actor, name)), {
          code: 'ALIAS_SHARED', message: `"${name}" is a name of both "${other.slug}" and "${actor.slug}".`,
          remedy: 'Take it from one of them, or merge the two; only a part and its whole, or a head and what it heads, may share a name.',
        });
      }
    }
  }
}

function isPartOrHead(context: CheckContext, a: Actor, b: Actor): boolean {
  return wholesOf(context.index, a).includes(b) || wholesOf(context.index, b).includes(a);
}

function pathOfName(actor: Actor, name: string): readonly (string | number)[] {
  const alias = actor.aliases.findIndex((candidate) => foldName(candidate) === name);
  if (alias !== -1) return ['aliases', alias];
  return foldName(actor.name) === name ? ['name'] : ['inText'];
}

function checkLabels(context: CheckContext): void {
  const first = new Map<string, string>();
  for (const { slug, label } of context.graph.sources) {
    const key = foldName(label);
    const other = first.get(key);
    if (other === undefined) first.set(key, slug);
    else context.log.error(context.places.find('source', slug, 'label'), { code: 'LABEL_SHARED', message: `"${label}" is also the label of "${other}": a stem that names it would speak for both.`, remedy: 'Add the day or the title: "Sputnik of 8 March 2023".' });
  }
}

function checkUnused(context: CheckContext): void {
  const used = gatherUsed(context);
  const lists: readonly (readonly [EntityKind, readonly { readonly slug: string }[]])[] = [
    ['outlet', context.graph.outlets], ['actor', context.graph.actors], ['event', context.graph.events], ['issue', context.graph.issues], ['aspect', context.graph.aspects], ['measure', context.graph.measures],
  ];
  for (const [kind, entities] of lists) {
    for (const { slug } of entities) {
      if (!used.has(`${kind} ${slug}`)) context.log.warn(context.places.find(kind, slug), { code: 'ENTITY_UNUSED', message: `Nothing refers to the ${kind} "${slug}".`, remedy: 'Add a claim about it, or remove it.' });
    }
  }
}

function gatherUsed({ graph }: CheckContext): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (kind: EntityKind, slug: string | null) => void used.add(`${kind} ${slug ?? ''}`);
  for (const source of graph.sources) use('outlet', source.outlet);
  for (const actor of graph.actors) { use('actor', actor.partOf); use('actor', actor.heads); }
  for (const event of graph.events) for (const participant of event.participants) use('actor', participant.actor);
  for (const assertion of graph.assertions) for (const step of assertion.chain) use('actor', step.actor);
  for (const { predicate } of graph.claims) {
    if ('actor' in predicate) use('actor', predicate.actor);
    if ('event' in predicate) use('event', predicate.event);
    if ('issue' in predicate) use('issue', predicate.issue);
    if ('aspect' in predicate) use('aspect', predicate.aspect);
    if ('measure' in predicate) use('measure', predicate.measure);
    if ('to' in predicate) use('event', predicate.to);
    if (predicate.type === 'ASPECT' && predicate.subject.kind !== 'SOURCE' && predicate.subject.kind !== 'CLAIM') use(predicate.subject.kind.toLowerCase() as EntityKind, predicate.subject.slug);
    if (predicate.type === 'REASON' && predicate.of.kind === 'EVENT') use('event', predicate.of.slug);
  }
  return used;
}
