import { describePassage } from '@footnote/evidence';
import type { Actor, PackGraph } from '@footnote/knowledge';
import fc from 'fast-check';
import { attachOriginals } from '../attach/attach-original.js';
import { exportPack } from '../export/export-pack.js';
import { loadPack } from '../load-pack.js';
import { loadFerry, readFerry } from '../testing/ferry.js';
import { loadShippedGraph } from '../testing/load-shipped-graph.js';
import { applyEdits, checkGraph } from './apply-edits.js';
import { COLLECTIONS, keyOf, type EditResult, type GraphEdit } from './graph-edit.js';
import { makeEvidence, nextEvidenceSlugs } from './make-evidence.js';

const PACKS = ['harbour-ferry', 'us-icc-evidence'] as const;

function succeed(result: EditResult): Extract<EditResult, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result;
}

function fail(result: EditResult): Extract<EditResult, { ok: false }>['problems'] {
  if (result.ok) throw new Error('The edits were taken.');
  return result.problems;
}

function ofFerry<C extends (typeof COLLECTIONS)[number]>(collection: C, slug: string): PackGraph[C][number] {
  const found = loadFerry()[collection].find((value) => keyOf(collection, value) === slug);
  if (found === undefined) throw new Error(`The invented pack has no ${slug}`);
  return found;
}

describe('checking a graph without its files', () => {
  it.each(PACKS)('finds nothing wrong with %s, and gives the graph and the advice that loading gives', (slug) => {
    const graph = loadShippedGraph(slug);
    const loaded = loadPack(exportPack(graph));
    const checked = succeed(checkGraph(graph));
    expect(checked.base).toEqual(graph);
    expect(checked.inverse).toEqual([]);
    expect(loaded.ok && loaded.warnings.map(({ code, message }) => `${code} ${message}`).sort()).toEqual(checked.warnings.map(({ code, message }) => `${code} ${message}`).sort());
  });
});

/** One edit of some kind at a random place of a collection. Not every one is sound; those that are not must be refused as a whole. */
function drawEdit(graph: PackGraph): fc.Arbitrary<GraphEdit> {
  const word = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,3}$/);
  return fc.oneof(...COLLECTIONS.map((collection) => fc.record({ at: fc.nat(10_000), text: word, how: fc.constantFrom('reword', 'add', 'remove', 'move') }).map(({ at, text, how }): GraphEdit => {
    const list = graph[collection];
    const value = list[at % Math.max(1, list.length)];
    if (value === undefined) return { put: 'pack', value: { ...graph.pack, title: text } };
    const reworded = Object.fromEntries(Object.entries(value).map(([field, old]) => [field, ['title', 'name', 'label', 'note', 'statement', 'question', 'explanation', 'description', 'unit', 'ownership'].includes(field) ? `${text} ${String(at)}.` : old]));
    if (how === 'remove') return { remove: collection, slug: keyOf(collection, value) };
    const named = how === 'add' && 'slug' in value ? { ...reworded, slug: `${value.slug}-${String(at)}`, aliases: [], inText: `${text} ${String(at)}` } : reworded;
    const fields = Object.fromEntries(Object.entries(named).filter(([field]) => field in value));
    // A value of the collection with other words in its fields of text.
    return { put: collection, value: fields, ...(how === 'move' ? { at: at % (list.length + 1) } : {}) } as unknown as GraphEdit;
  })));
}

describe('undoing edits', () => {
  it.each(PACKS)('gives back %s exactly as it was, whatever edits of whatever collection were taken', (slug) => {
    const graph = loadShippedGraph(slug);
    const seen = new Set<string>();
    fc.assert(fc.property(fc.array(drawEdit(graph), { minLength: 1, maxLength: 6 }), (edits) => {
      const taken = applyEdits(graph, edits);
      if (!taken.ok) return expect(taken.problems.length).toBeGreaterThan(0);
      for (const edit of edits) seen.add('put' in edit ? `put ${edit.put}` : `remove ${edit.remove}`);
      const loaded = loadPack(exportPack(taken.base));
      expect(loaded.ok && loaded.graph).toEqual(taken.base);
      expect(succeed(applyEdits(taken.graph, taken.inverse)).graph).toEqual(graph);
    }), { numRuns: slug === 'harbour-ferry' ? 120 : 25, seed: 7 });
    expect([...seen].filter((kind) => kind.startsWith('put')).length).toBeGreaterThanOrEqual(slug === 'harbour-ferry' ? 10 : 6);
    expect([...seen].filter((kind) => kind.startsWith('remove')).length).toBeGreaterThanOrEqual(2);
  });

  it('gives back a graph that has originals attached, with every passage of them where it was', () => {
    const originals = [...readFerry()].filter(([path]) => path.startsWith('originals/')).map(([name, rawText]) => ({ name, rawText }));
    const attached = attachOriginals(loadFerry(), originals).graph;
    const actor = { ...ofFerry('actors', 'ada-quill'), name: 'Clerk Ada Quill' };
    const taken = succeed(applyEdits(attached, [{ put: 'actors', value: actor }]));
    expect(taken.graph.sources.filter(({ textKind }) => textKind === 'FULL')).toHaveLength(6);
    expect(taken.base.sources.filter(({ textKind }) => textKind === 'FULL')).toHaveLength(0);
    expect(taken.graph.actors.find(({ slug }) => slug === 'ada-quill')).toEqual(actor);
    expect(succeed(applyEdits(taken.graph, taken.inverse)).graph).toEqual(attached);
  });

  it('gives back what a removal took along with it', () => {
    const graph = loadFerry();
    const taken = succeed(applyEdits(graph, [{ remove: 'claims', slug: 'service-since-1987' }]));
    expect(taken.graph.assertions.some(({ claim }) => claim === 'service-since-1987')).toBe(false);
    expect(taken.graph.evidence.some(({ slug }) => slug.startsWith('service-since-1987--'))).toBe(false);
    expect(succeed(applyEdits(taken.graph, taken.inverse)).graph).toEqual(graph);
  });
});

describe('editing a graph', () => {
  it('takes the original of a source that is handed back as it was read for its summary', () => {
    const originals = [...readFerry()].filter(([path]) => path.startsWith('originals/')).map(([name, rawText]) => ({ name, rawText }));
    const attached = attachOriginals(loadFerry(), originals).graph;
    const [source] = attached.sources.filter(({ textKind }) => textKind === 'FULL');
    if (source === undefined) throw new Error('No original was attached');
    const taken = succeed(applyEdits(attached, [{ put: 'sources', value: { ...source, title: 'Another title' } }, ...attached.evidence.map((value): GraphEdit => ({ put: 'evidence', value }))]));
    expect(taken.base).toEqual({ ...loadFerry(), sources: loadFerry().sources.map((one) => (one.slug === source.slug ? { ...one, title: 'Another title' } : one)) });
  });

  it('refuses a new passage of an attached original, which no file of the pack could hold', () => {
    const originals = [...readFerry()].filter(([path]) => path.startsWith('originals/')).map(([name, rawText]) => ({ name, rawText }));
    const attached = attachOriginals(loadFerry(), originals).graph;
    const passage = attached.evidence.find(({ verbatim }) => verbatim);
    const text = attached.sources.find(({ slug }) => slug === passage?.source)?.text ?? '';
    if (passage === undefined) throw new Error('No passage of an original');
    const problems = fail(applyEdits(attached, [{ put: 'evidence', value: { ...passage, ...describePassage(text, 0, 40) } }]));
    expect(problems).toMatchObject([{ collection: 'evidence', slug: passage.slug, code: 'PASSAGE_OF_ORIGINAL' }]);
  });

  it('works out dates, hashes and places itself, whatever an edit says of them', () => {
    const event = ofFerry('events', 'sale-suspended');
    const source = ofFerry('sources', 'quay-review-2021-07-10');
    const taken = succeed(applyEdits(loadFerry(), [
      { put: 'events', value: { ...event, date: { ...event.date, earliest: '1900-01-01', latest: null, precision: 'YEAR' } } },
      { put: 'sources', value: { ...source, contentHash: 'wrong' } },
    ]));
    expect(taken.graph).toEqual(loadFerry());
  });

  it('makes evidence from a range of a text, numbered after what the telling has', () => {
    const graph = loadFerry();
    const telling = ofFerry('assertions', 'service-since-1987--ledger-2021-05-20');
    const text = ofFerry('sources', 'ledger-2021-05-20').text ?? '';
    const end = text.indexOf('.') + 1;
    const [slug = ''] = nextEvidenceSlugs(telling, 1);
    const evidence = makeEvidence({ graph, source: telling.source, range: { start: 0, end }, slug });
    if (evidence === null) throw new Error('No evidence');
    const taken = succeed(applyEdits(graph, [{ put: 'evidence', value: evidence }, { put: 'assertions', value: { ...telling, evidence: [...telling.evidence, slug] } }]));
    expect(taken.graph.evidence.find((one) => one.slug === 'service-since-1987--ledger-2021-05-20--2')).toMatchObject({ exact: text.slice(0, end), start: 0, anchor: 'EXACT', verbatim: false });
    expect(makeEvidence({ graph, source: telling.source, range: { start: 5, end: 5 }, slug })).toBeNull();
    expect(makeEvidence({ graph, source: telling.source, range: { start: 0, end: text.length + 1 }, slug })).toBeNull();
    expect(makeEvidence({ graph, source: 'inspection-report-2021-06-03', range: { start: 0, end: 1 }, slug })).toBeNull();
  });
});

describe('refusing edits', () => {
  it('tells what rests on what is removed, by number and by name', () => {
    const problems = fail(applyEdits(loadFerry(), [{ remove: 'actors', slug: 'odo-farrant' }]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ collection: 'actors', slug: 'odo-farrant', code: 'STILL_NEEDED', severity: 'ERROR' });
    expect(problems[0]?.message).toMatch(/^(\d+ \w+(, | and )?)+ rest on this actor: “.+”; “.+”; “.+”; and \d+ more\.$/);
  });

  it('takes a removal once whatever rests on it is removed by the same edits, in any order', () => {
    const lonely: Actor = { ...ofFerry('actors', 'ada-quill'), slug: 'deputy-quill', name: 'Deputy Quill', inText: 'Deputy Quill', aliases: [], heads: null, partOf: null };
    const added = succeed(applyEdits(loadFerry(), [{ put: 'actors', value: lonely }, { put: 'actors', value: { ...lonely, slug: 'aide', name: 'An aide', inText: 'an aide', partOf: 'deputy-quill' } }]));
    expect(fail(applyEdits(added.graph, [{ remove: 'actors', slug: 'deputy-quill' }]))[0]?.message).toBe('1 actor rests on this actor: “An aide”.');
    expect(succeed(applyEdits(added.graph, [{ remove: 'actors', slug: 'deputy-quill' }, { remove: 'actors', slug: 'aide' }])).graph).toEqual(loadFerry());
  });

  it.each<readonly [string, () => GraphEdit[], Record<string, unknown>]>([
    ['a removal of what is not there', () => [{ remove: 'events', slug: 'no-such-event' }], { collection: 'events', slug: 'no-such-event', code: 'NOT_THERE' }],
    ['a reference to nothing, at the field that has it', () => [{ put: 'events', value: { ...ofFerry('events', 'sale-suspended'), participants: [{ actor: 'nobody', role: 'decider' }] } }], { collection: 'events', slug: 'sale-suspended', field: 'participants.0.actor', code: 'REFERENCE_UNKNOWN' }],
    ['a field without words', () => [{ put: 'issues', value: { ...ofFerry('issues', 'selling-the-ferry'), gerund: ' ' } }], { collection: 'issues', slug: 'selling-the-ferry', field: 'gerund', code: 'VALUE_NOT_ALLOWED' }],
    ['a date that no calendar has', () => [{ put: 'events', value: { ...ofFerry('events', 'sale-suspended'), date: { ...ofFerry('events', 'sale-suspended').date, edtf: '2021-02-30' } } }], { collection: 'events', slug: 'sale-suspended', field: 'date.edtf', code: 'DATE_NOT_EDTF' }],
    ['a telling of a claim that is not there', () => [{ put: 'assertions', value: { ...ofFerry('assertions', 'service-since-1987--ledger-2021-05-20'), claim: 'no-such-claim' } }], { collection: 'assertions', slug: 'no-such-claim--ledger-2021-05-20', field: 'claim', code: 'REFERENCE_UNKNOWN' }],
    ['a telling without a passage', () => [{ remove: 'evidence', slug: 'service-since-1987--ledger-2021-05-20--1' }], { collection: 'assertions', slug: 'service-since-1987--ledger-2021-05-20', field: 'evidence', code: 'ASSERTION_WITHOUT_EVIDENCE' }],
    ['a claim that nobody tells any more', () => [{ remove: 'assertions', slug: 'service-since-1987--ledger-2021-05-20' }], { collection: 'claims', slug: 'service-since-1987', field: 'assertions', code: 'CLAIM_WITHOUT_ASSERTION' }],
    ['words that the text does not hold', () => [{ put: 'evidence', value: { ...ofFerry('evidence', 'service-since-1987--ledger-2021-05-20--1'), exact: 'never written' } }], { collection: 'evidence', slug: 'service-since-1987--ledger-2021-05-20--1', field: 'quote', code: 'ANCHOR_NOT_FOUND', remedy: 'Choose the passage again in the text of the source.' }],
    ['a passage that nothing cites', () => [{ put: 'evidence', value: { ...ofFerry('evidence', 'service-since-1987--ledger-2021-05-20--1'), slug: 'loose' } }], { collection: 'evidence', slug: 'loose', code: 'EVIDENCE_UNUSED' }],
    ['a contradiction that goes unrecorded', () => [{ remove: 'contradictions', slug: 'how-many-signatures' }], { collection: 'claims', code: 'DISAGREEMENT_UNRECORDED' }],
    ['a second source with the label of another', () => [{ put: 'sources', value: { ...ofFerry('sources', 'quay-review-2021-07-10'), slug: 'copy' } }], { code: 'LABEL_SHARED', collection: 'sources' }],
  ])('names the entity and the field of %s', (_title, edits, expected) => {
    const problems = fail(applyEdits(loadFerry(), edits()));
    expect(problems).toContainEqual(expect.objectContaining(expected));
    for (const { message, remedy } of problems) expect(`${message} ${remedy}`).not.toMatch(/`|\.yaml|\.md\b|reliesOn/);
  });

  it('says in one sentence what each fault is that the checks of files find, without a word of files', () => {
    const graph = loadFerry();
    const [claim] = graph.claims.filter(({ predicate }) => predicate.type === 'POSITION');
    if (claim === undefined) throw new Error('No position');
    const problems = fail(applyEdits(graph, [{ put: 'claims', value: { ...claim, temporal: 'EVENT' } }]));
    expect(problems).toContainEqual(expect.objectContaining({ collection: 'claims', slug: claim.slug, field: 'temporal', code: 'POSITION_NOT_A_STATE', remedy: 'Say that it is a state. If somebody acted, that is an event, not a position.' }));
  });
});

describe('changing the text of a source', () => {
  const SOURCE = 'ledger-2021-05-20';

  function withText(change: (text: string) => string): EditResult {
    const source = ofFerry('sources', SOURCE);
    return applyEdits(loadFerry(), [{ put: 'sources', value: { ...source, text: change(source.text ?? '') } }]);
  }

  it('follows every passage to where its words stand now, tells of each, and can be undone', () => {
    const taken = succeed(withText((text) => `A note of the authors stands first.\n\n${text}`));
    const cited = loadFerry().evidence.filter(({ source }) => source === SOURCE);
    expect(taken.reanchored.map(({ anchor }) => anchor)).toEqual(cited.map(() => 'MOVED'));
    expect(taken.graph.evidence.filter(({ source }) => source === SOURCE).map(({ exact, start }) => [exact, start])).toEqual(cited.map(({ exact, start }) => [exact, start + 37]));
    expect(succeed(applyEdits(taken.graph, taken.inverse)).graph).toEqual(loadFerry());
  });

  it('cites words that differ a little as they stand now, and lets them support nothing until somebody has looked', () => {
    const slug = 'service-since-1987--ledger-2021-05-20';
    const { exact } = ofFerry('evidence', `${slug}--1`);
    const taken = succeed(withText((text) => text.replace(exact, exact.replace('has been in', 'was all along in').replace('was all along', 'has beeen'))));
    expect(taken.reanchored).toContainEqual(expect.objectContaining({ evidence: `${slug}--1`, anchor: 'FUZZY', before: exact, after: 'has beeen in service since 1987' }));
    expect(taken.graph.assertions.find((one) => one.slug === slug)).toMatchObject({ approved: false });
    expect(succeed(applyEdits(taken.graph, taken.inverse)).graph).toEqual(loadFerry());
  });

  it('refuses to lose a passage, saying which and why, unless what rests on it goes with it', () => {
    const slug = 'service-since-1987--ledger-2021-05-20';
    const { exact } = ofFerry('evidence', `${slug}--1`);
    const source = ofFerry('sources', SOURCE);
    const without = { ...source, text: (source.text ?? '').replace(exact, exact.replace('1987', '1988')) };
    expect(fail(applyEdits(loadFerry(), [{ put: 'sources', value: without }]))).toMatchObject([{ collection: 'evidence', slug: `${slug}--1`, code: 'PASSAGE_LOST', message: expect.stringContaining('1987') as string }]);
    expect(succeed(applyEdits(loadFerry(), [{ put: 'sources', value: without }, { remove: 'claims', slug: 'service-since-1987' }])).graph.claims.some((claim) => claim.slug === 'service-since-1987')).toBe(false);
  });

  it('searches for the terms of absence records again, and refuses a text that has come to hold them', () => {
    const record = loadFerry().absences[0];
    if (record === undefined) throw new Error('No absence record');
    const source = ofFerry('sources', record.source);
    const harmless = succeed(applyEdits(loadFerry(), [{ put: 'sources', value: { ...source, text: `${source.text ?? ''}\n\nNothing else is told.` } }]));
    const kept = harmless.graph.absences.find(({ slug }) => slug === record.slug);
    expect(kept?.contentHash).toBe(harmless.graph.sources.find(({ slug }) => slug === record.source)?.contentHash);
    expect(kept?.contentHash).not.toBe(record.contentHash);
    expect(fail(applyEdits(loadFerry(), [{ put: 'sources', value: { ...source, text: `${source.text ?? ''}\n\nThere is also word of ${record.terms[0] ?? ''}.` } }]))).toContainEqual(expect.objectContaining({ collection: 'absences', slug: record.slug, code: 'ABSENCE_TERM_PRESENT' }));
  });
});
