import type { EntityKind } from '../compile/scope.js';
import type { CheckContext } from './check-soundness.js';

interface Edge { readonly from: string; readonly to: string; readonly path: readonly (string | number)[] }

/** Nothing is a part, a head, a source, a cause or a reason of itself, however long the way round. */
export function checkCycles(context: CheckContext): void {
  const { actors, events, reliances, claims } = context.graph;
  report(context, { kind: 'actor', verb: 'is part of' }, actors.flatMap(({ slug, partOf }) => (partOf === null ? [] : [{ from: slug, to: partOf, path: ['partOf'] }])));
  report(context, { kind: 'actor', verb: 'heads' }, actors.flatMap(({ slug, heads }) => (heads === null ? [] : [{ from: slug, to: heads, path: ['heads'] }])));
  report(context, { kind: 'source', verb: 'relies on' }, reliances.map(({ source, on }) => {
    const index = reliances.filter((other) => other.source === source).findIndex((other) => other.on === on);
    return { from: source, to: on, path: ['reliesOn', index, 'source'] };
  }));
  report(context, { kind: 'claim', verb: 'is the reason for' }, claims.flatMap(({ slug, predicate }) => (predicate.type === 'REASON' && predicate.of.kind === 'CLAIM' ? [{ from: slug, to: predicate.of.slug, path: ['reason', 'of'] }] : [])));
  // BEFORE and CAUSES both put this event first; OVERRIDES and RESPONDS_TO put the other first.
  report(context, { kind: 'event', verb: 'comes before' }, events.flatMap(({ slug, relations }) => relations.flatMap(({ kind, event }, index): Edge[] => {
    if (kind === 'PART_OF') return [];
    const path = ['relations', index, 'event'];
    return [kind === 'BEFORE' || kind === 'CAUSES' ? { from: slug, to: event, path } : { from: event, to: slug, path }];
  })));
  report(context, { kind: 'event', verb: 'is part of' }, events.flatMap(({ slug, relations }) => relations.flatMap(({ kind, event }, index) => (kind === 'PART_OF' ? [{ from: slug, to: event, path: ['relations', index, 'event'] }] : []))));
}

function report(context: CheckContext, { kind, verb }: { readonly kind: EntityKind; readonly verb: string }, edges: readonly Edge[]): void {
  for (const cycle of findCycles(edges)) {
    const [first] = cycle;
    if (first === undefined) continue;
    const round = [...cycle.map((edge) => edge.from), first.from].map((slug) => `"${slug}"`).join(` ${verb} `);
    context.log.error(placeOf(context, kind, first), { code: 'CYCLE', message: `${round}.`, remedy: 'Remove one of these references: nothing can stand before, above or behind itself.' });
  }
}

/** An order of events may be written at either of the two. */
function placeOf(context: CheckContext, kind: EntityKind, edge: Edge) {
  const isWrittenAtOther = kind === 'event' && context.index.events.get(edge.from)?.relations[Number(edge.path[1])]?.event !== edge.to;
  return context.places.find(kind, isWrittenAtOther ? edge.to : edge.from, ...edge.path);
}

/** Each cycle once, by a depth-first walk that cuts every edge closing one. Linear in the edges. */
function findCycles(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) outgoing.set(edge.from, [...(outgoing.get(edge.from) ?? []), edge]);
  const done = new Set<string>();
  const cycles: Edge[][] = [];
  const walk = (slug: string, trail: readonly Edge[]) => {
    for (const edge of outgoing.get(slug) ?? []) {
      const next = [...trail, edge];
      const start = next.findIndex((step) => step.from === edge.to);
      if (start !== -1) cycles.push(next.slice(start));
      else if (!done.has(edge.to)) walk(edge.to, next);
    }
    done.add(slug);
  };
  for (const slug of outgoing.keys()) if (!done.has(slug)) walk(slug, []);
  return cycles;
}
