import type { PackGraph } from '@footnote/knowledge';
import { findTextOf } from '@footnote/knowledge';
import fc from 'fast-check';
import { loadFerry, readFerry } from '../testing/ferry.js';
import { attachOriginal, attachOriginals } from './attach-original.js';
import { detachAllOriginals, detachOriginal } from './detach-original.js';

const WIRE = 'wire-2021-07-07';
const originals = [...readFerry()].filter(([path]) => path.startsWith('originals/')).map(([name, rawText]) => ({ name, rawText }));
const wireText = originals.find(({ name }) => name.includes('wire'))?.rawText ?? '';

function expectSound(graph: PackGraph): void {
  for (const evidence of graph.evidence) {
    const source = graph.sources.find(({ slug }) => slug === evidence.source);
    if (source === undefined) throw new Error(evidence.slug);
    expect(findTextOf(source, evidence)?.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  }
}

describe('attaching an original', () => {
  it('re-anchors every citation of the source to the verbatim passage, in place', () => {
    const { graph, citations } = attachOriginal(loadFerry(), WIRE, wireText);
    expect(citations.length).toBeGreaterThanOrEqual(14);
    expect(citations.filter(({ anchor }) => anchor !== 'EXACT')).toEqual([]);
    const source = graph.sources.find(({ slug }) => slug === WIRE);
    expect(source).toMatchObject({ textKind: 'FULL', summary: { text: expect.stringContaining('The agency reports') as string } });
    for (const evidence of graph.evidence.filter((candidate) => candidate.source === WIRE)) {
      expect(evidence).toMatchObject({ verbatim: true, contentHash: source?.contentHash });
    }
    expect(graph.evidence.find(({ slug }) => slug === `not-for-sale-this-year--${WIRE}--1`)?.exact).toMatch(/^"?Not for sale this year,?"?$/);
    expectSound(graph);
  });

  it('finds every passage in a copy with other boilerplate, without line ends, or with spaces lost', () => {
    const menus = 'Home | Politics | Sport | Weather\n\nSubscribe now!\n\n';
    for (const copy of [`${menus}${wireText}\n\nYou may also like\n${menus}`, wireText.replace(/\s*\n+\s*/g, ' '), wireText.replace(/\.\s+/g, '.'), wireText.replaceAll("'", '’').replaceAll('"', '”')]) {
      const { graph, citations } = attachOriginal(loadFerry(), WIRE, copy);
      expect(citations.filter(({ anchor }) => anchor !== 'EXACT' && anchor !== 'MOVED')).toEqual([]);
      expectSound(graph);
    }
    expect(attachOriginal(loadFerry(), WIRE, menus + wireText).citations.every(({ anchor }) => anchor === 'MOVED')).toBe(true);
  });

  it.each([
    ['a number', '1,240', '1,420', `signatures-1240--${WIRE}--1`],
    ['a name', 'Ada Quill', 'Ida Quill', `signatures-1240--${WIRE}--1`],
    ['a negation', 'now supports', 'does not support', `harbour-master-supports-sale--${WIRE}--1`],
    ['a word', 'overriding', 'ignoring', `suspension-overrides-vote--${WIRE}--1`],
  ])('orphans a citation, and no other, whose passage differs in %s', (_, from, to, slug) => {
    const { graph, citations } = attachOriginal(loadFerry(), WIRE, wireText.replace(from, to));
    const orphaned = citations.filter(({ anchor }) => anchor === 'ORPHANED');
    expect(orphaned).toContainEqual({ evidence: slug, anchor: 'ORPHANED', start: null, end: null, exact: null });
    expect(orphaned.length).toBeLessThanOrEqual(2);
    expect(graph.evidence.find((evidence) => evidence.slug === slug)).toMatchObject({ anchor: 'ORPHANED', verbatim: false });
    expectSound(graph);
  });

  it('leaves evidence without a locator on the summary, which stays beside the original', () => {
    const graph = loadFerry();
    const slug = `signatures-1240--${WIRE}--1`;
    const without = { ...graph, evidence: graph.evidence.map((evidence) => (evidence.slug === slug ? { ...evidence, original: null } : evidence)) };
    const result = attachOriginal(without, WIRE, wireText);
    expect(result.onSummary).toEqual([slug]);
    expect(result.citations.map(({ evidence }) => evidence)).not.toContain(slug);
    expect(result.graph.evidence.find((evidence) => evidence.slug === slug)).toMatchObject({ anchor: 'EXACT', verbatim: false, exact: expect.stringContaining('counted 1,240 names') as string });
    expectSound(result.graph);
  });

  it('repeats each absence record in the original, and lets one whose term is there prove nothing', () => {
    const clean = attachOriginal(loadFerry(), WIRE, wireText);
    expect(clean.absences.map(({ absence, holds }) => [absence, holds])).toEqual([['wire-names-no-passengers', true], ['wire-names-no-buyer', true]]);
    const hash = clean.graph.sources.find(({ slug }) => slug === WIRE)?.contentHash;
    expect(clean.graph.absences.filter(({ source }) => source === WIRE).map(({ contentHash }) => contentHash)).toEqual([hash, hash]);

    const altered = attachOriginal(loadFerry(), WIRE, `${wireText}\nForty-one passengers were on board.`);
    expect(altered.absences[0]).toEqual({ absence: 'wire-names-no-passengers', holds: false, found: ['passenger', 'passengers', 'on board'] });
    const source = altered.graph.sources.find(({ slug }) => slug === WIRE);
    expect(altered.graph.absences.find(({ slug }) => slug === 'wire-names-no-passengers')?.contentHash).not.toBe(source?.contentHash);
  });

  it('attaches all six originals at once, each to its own source', () => {
    const { graph, outcomes } = attachOriginals(loadFerry(), originals);
    expect(outcomes.map((outcome) => [outcome.name, 'source' in outcome ? outcome.source : outcome.refused])).toEqual(originals.map(({ name }) => [name, name.replace(/^originals\/(.*)\.txt$/, '$1')]));
    expect(graph.evidence.every(({ verbatim, anchor }) => verbatim && anchor === 'EXACT')).toBe(true);
    expectSound(graph);
  });

  it('refuses the second copy of one article and names the first', () => {
    const { outcomes } = attachOriginals(loadFerry(), [{ name: 'a.txt', rawText: wireText }, { name: 'b.txt', rawText: `Menu\n${wireText}` }]);
    expect(outcomes[1]).toEqual({ name: 'b.txt', refused: expect.stringMatching(/wire-2021-07-07.*a\.txt/) as string });
  });

  it('attaches another copy in the place of the first', () => {
    const first = attachOriginal(loadFerry(), WIRE, wireText.replace('1,240', '1,420')).graph;
    expect(attachOriginal(first, WIRE, wireText)).toEqual(attachOriginal(loadFerry(), WIRE, wireText));
  });

  it('gives the graph back as it was when the original is detached, whatever text was attached', () => {
    const graph = loadFerry();
    expect(detachAllOriginals(attachOriginals(graph, originals).graph)).toEqual(graph);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(wireText.length), (noise, at) => {
      const text = `${wireText.slice(0, at)}${noise}${wireText.slice(at)}`;
      expect(detachOriginal(attachOriginal(graph, WIRE, text).graph, WIRE)).toEqual(graph);
    }), { numRuns: 40 });
  });

  it('throws where the caller names a source that is not there, or that nobody has read', () => {
    expect(() => attachOriginal(loadFerry(), 'nothing', wireText)).toThrow(/no source "nothing"/);
    expect(() => attachOriginal(loadFerry(), 'inspection-report-2021-06-03', wireText)).toThrow(/UNSEEN/);
  });
});
