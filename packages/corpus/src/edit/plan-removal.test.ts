import type { PackGraph } from '@footnote/knowledge';
import { loadFerry } from '../testing/ferry.js';
import { loadShippedGraph } from '../testing/load-shipped-graph.js';
import { applyEdits } from './apply-edits.js';
import { findDependents } from './find-dependents.js';
import { COLLECTIONS, keyOf, type Collection } from './graph-edit.js';
import { planRemoval } from './plan-removal.js';

const slugsOf = (graph: PackGraph, collection: Collection): readonly string[] => {
  const list: readonly PackGraph[Collection][number][] = graph[collection];
  return list.map((value) => keyOf(collection, value));
};

describe('planning a removal', () => {
  it('lets a source go with its tellings, the claims that nobody else tells, and what it relies on', () => {
    const graph = loadFerry();
    const source = 'ledger-2021-05-20';
    const { consequences } = planRemoval(graph, [{ collection: 'sources', slug: source }]);
    const tellings = graph.assertions.filter((telling) => telling.source === source);
    const toldByOthers = new Set(graph.assertions.filter((telling) => telling.source !== source).map(({ claim }) => claim));
    const gone = (collection: Collection): readonly string[] => consequences.filter((one) => one.collection === collection && one.goes).map(({ slug }) => slug);
    expect(tellings.length).toBeGreaterThan(1);
    expect(gone('assertions')).toEqual(expect.arrayContaining(tellings.map((telling) => keyOf('assertions', telling))));
    expect(gone('claims')).toEqual(expect.arrayContaining(tellings.map(({ claim }) => claim).filter((claim) => !toldByOthers.has(claim))));
    expect(gone('claims').some((claim) => toldByOthers.has(claim) && graph.claims.find(({ slug }) => slug === claim)?.predicate.type !== 'REASON')).toBe(false);
    expect(gone('events')).toEqual([]);
  });

  it('lets an event stay that only names who goes, and says that it changes', () => {
    const graph = loadFerry();
    const event = graph.events.find(({ participants }) => participants.length > 0);
    const actor = event?.participants[0]?.actor ?? '';
    const { consequences, edits } = planRemoval(graph, [{ collection: 'actors', slug: actor }]);
    expect(consequences).toContainEqual({ collection: 'events', slug: event?.slug, goes: false });
    expect(edits.some((edit) => 'put' in edit && edit.put === 'events' && edit.value.slug === event?.slug && edit.value.participants.every((seat) => seat.actor !== actor))).toBe(true);
  });

  it('says of what nothing rests on that nothing else happens', () => {
    const graph = loadFerry();
    const [issue] = graph.issues;
    const alone = { ...graph, issues: [...graph.issues, { slug: 'alone', question: 'Is it?', gerund: issue?.gerund ?? '' }] };
    expect(planRemoval(alone, [{ collection: 'issues', slug: 'alone' }])).toEqual({ edits: [{ remove: 'issues', slug: 'alone' }], consequences: [] });
  });

  it.each(['harbour-ferry', 'us-icc-evidence'] as const)('leaves nothing of %s hanging in the air, whatever goes', (pack) => {
    const graph = loadShippedGraph(pack);
    let planned = 0;
    for (const collection of COLLECTIONS) {
      for (const slug of slugsOf(graph, collection).filter((_, at) => at % (pack === 'harbour-ferry' ? 4 : 61) === 0)) {
        const { edits, consequences } = planRemoval(graph, [{ collection, slug }]);
        planned += 1;
        expect(consequences.some((one) => one.collection === collection && one.slug === slug)).toBe(false);
        // A pack can have other reasons not to stand without a thing; that something still names it is none of them.
        const applied = planned % 4 === 0 ? applyEdits(graph, edits) : null;
        if (applied !== null && !applied.ok) expect(applied.problems.filter(({ code }) => ['STILL_NEEDED', 'NOT_THERE', 'REFERENCE_UNKNOWN', 'ASSERTION_WITHOUT_EVIDENCE', 'CLAIM_WITHOUT_ASSERTION', 'ATTRIBUTION_KIND', 'CONTRADICTION_TOO_SMALL'].includes(code))).toEqual([]);
        if (applied?.ok === true) expect(findDependents(applied.base, { collection, slug })).toEqual([]);
      }
    }
    expect(planned).toBeGreaterThan(20);
  }, 60_000);

  it('can be taken back', () => {
    const graph = loadFerry();
    const applied = applyEdits(graph, planRemoval(graph, [{ collection: 'sources', slug: 'ledger-2021-05-20' }]).edits);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problems.slice(0, 3)));
    const undone = applyEdits(applied.graph, applied.inverse);
    expect(undone.ok && undone.graph).toEqual(graph);
  });
});
