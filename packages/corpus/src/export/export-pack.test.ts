import type { Claim, PackGraph } from '@footnote/knowledge';
import fc from 'fast-check';
import { attachOriginals } from '../attach/attach-original.js';
import { readPackFolder, shippedPacks } from '../disk/pack-folders.js';
import { loadPack } from '../load-pack.js';
import { loadFerry, readFerry } from '../testing/ferry.js';
import { exportPack } from './export-pack.js';

function reload(graph: PackGraph): PackGraph {
  const result = loadPack(exportPack(graph));
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.graph;
}

/** The invented affair with other words in every field that is free text. */
function withWords(graph: PackGraph, [title, label, note, answer]: readonly [string, string, string, string]): PackGraph {
  const reword = (claim: Claim): Claim => ({ ...claim, statement: `${title} ${claim.slug}`, answer: claim.predicate.type === 'ASPECT' || claim.predicate.type === 'REASON' ? `${answer} ${claim.slug}` : answer });
  return {
    ...graph,
    pack: { ...graph.pack, title, summary: note },
    actors: graph.actors.map((actor) => ({ ...actor, description: note })),
    events: graph.events.map((event) => ({ ...event, title, note: answer })),
    sources: graph.sources.map((source) => ({ ...source, title: note, label: `${label} ${source.slug}` })),
    claims: graph.claims.map(reword),
    contradictions: graph.contradictions.map((contradiction) => ({ ...contradiction, explanation: note })),
  };
}

describe('exporting a pack', () => {
  it.each(shippedPacks())('loads what it exported of $slug as an equal graph', ({ dir }) => {
    const result = loadPack(readPackFolder(dir));
    // A pack that does not load has tests of its own that say so.
    if (result.ok) expect(reload(result.graph)).toEqual(result.graph);
  });

  it('writes the same bytes for the same graph, and again after a round trip', () => {
    const once = exportPack(loadFerry());
    expect([...exportPack(loadFerry())]).toEqual([...once]);
    expect([...exportPack(reload(loadFerry()))]).toEqual([...once]);
  });

  it('keeps whatever words people write, in any script and with any marks', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    fc.assert(fc.property(fc.tuple(words, words, words, words), (texts) => {
      const graph = withWords(loadFerry(), texts);
      expect(reload(graph)).toEqual(graph);
    }), { numRuns: 40 });
  });

  it('keeps a quote that stands twice at the place that was meant', () => {
    const files = new Map(readFerry());
    const path = 'claims/positions.yaml';
    const claims = files.get(path) ?? '';
    files.set(path, claims.replace('quote: Ines Tallow now supports selling, she told the agency.', 'quote: selling\n          prefix: now supports'));
    const result = loadPack(files);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const evidence = result.graph.evidence.find(({ slug }) => slug === 'harbour-master-supports-sale--wire-2021-07-07--1');
    expect(evidence).toMatchObject({ exact: 'selling', prefix: expect.stringContaining('now supports ') as string });
    expect(reload(result.graph)).toEqual(result.graph);
  });

  it('never writes an attached original, but the summary and the locators from before', () => {
    const graph = loadFerry();
    const originals = [...readFerry()].filter(([path]) => path.startsWith('originals/')).map(([name, rawText]) => ({ name, rawText }));
    const attached = attachOriginals(graph, originals).graph;
    expect(attached.sources.filter(({ textKind }) => textKind === 'FULL')).toHaveLength(6);
    expect([...exportPack(attached)]).toEqual([...exportPack(graph)]);
  });

  it('keeps a full text whose publisher allows it, with its line ends', () => {
    const files = new Map(readFerry());
    files.set('sources/letter.md', '---\noutlet: quay-review\nlabel: A letter\nlanguage: en\npublished: { edtf: 2021-07-10, basis: STATED }\ntextKind: FULL\n---\nDear readers,\nthe union still opposes a sale.\n\nYours\n');
    files.set('claims/letter.yaml', '- slug: letter-greets\n  statement: The letter greets its readers.\n  answer: a greeting\n  temporal: EVENT\n  aspect: { aspect: demand, of: { source: letter } }\n  assertions:\n    - source: letter\n      evidence: [{ quote: "Dear readers,\\nthe union" }]\n');
    const result = loadPack(files);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.graph.sources.find(({ slug }) => slug === 'letter')?.text).toBe('Dear readers,\nthe union still opposes a sale.\n\nYours');
    expect(result.graph.evidence.find(({ source }) => source === 'letter')).toMatchObject({ verbatim: true, exact: 'Dear readers,\nthe union' });
    expect(reload(result.graph)).toEqual(result.graph);
  });
});
