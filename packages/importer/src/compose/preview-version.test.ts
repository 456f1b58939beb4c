import type { PackGraph } from '@footnote/knowledge';
import fc from 'fast-check';
import { markDifferences } from '../known/index.js';
import { composeEdits } from './compose-edits.js';
import { createPack } from './create-pack.js';
import { previewVersion } from './preview-version.js';
import { actor, claim, day, decide, makeReading, OUTLET, tell, type Proposed } from './testing/make-reading.js';

const OLD = 'Mayor Sol Berg supports closing the pool. The pool costs 40,000 crowns a year. The pool was built long ago. Its roof is leaking badly at this time, she says.';
const MEASURE = { slug: 'cost', label: 'cost of the pool', asks: 'what the pool costs a year', unit: 'crowns', casualties: false };
const PROPOSED: readonly Proposed[] = [
  [{ kind: 'ACTOR', actor: actor('sol-berg', 'Sol Berg'), known: false }, 'Sol Berg'],
  [{ kind: 'ISSUE', issue: { slug: 'closing', question: 'Should the pool be closed?', gerund: 'closing the pool' }, known: false }, 'closing the pool'],
  [tell(claim('berg-supports', { type: 'POSITION', actor: 'sol-berg', issue: 'closing', stance: 'SUPPORTS' })), 'Mayor Sol Berg supports closing the pool.'],
  [tell(claim('because-of-the-roof', { type: 'REASON', of: { kind: 'CLAIM', slug: 'berg-supports' } }, { answer: 'its roof leaks', temporal: 'STATE' })), 'Its roof is leaking badly at this time'],
  [tell(claim('costs-40000', { type: 'FIGURE', measure: 'cost', figure: { bound: 'EXACTLY', value: 40_000, upper: null } }), { measure: MEASURE }), 'The pool costs 40,000 crowns a year.'],
];
const reading = (text: string, proposed: readonly Proposed[] = []) => makeReading({ text, proposed, published: day('2024-05-04'), outlet: { ...OUTLET, slug: 'pool-post', name: 'Pool Post' }, title: 'The pool' });
const old = reading(OLD, PROPOSED);
const KNOWN: PackGraph = composeEdits({ graph: createPack({ slug: 'pool', title: 'The pool', language: 'en', today: '2024-06-01' }), reading: old, decisions: decide(old), sourceSlug: 'post' }).graph;
const preview = (text: string, graph = KNOWN) => previewVersion({ graph, reading: reading(text), source: 'post' });
const fates = (text: string) => Object.fromEntries((preview(text)?.changes ?? []).flatMap(({ effects }) => effects.map(({ claim: slug, fate }) => [slug, fate])));

describe('previewVersion', () => {
  it('shows each difference with what differs marked, and counts what stays', () => {
    const shown = preview(OLD.replace('40,000', '52,000').replace('The pool was built long ago. ', ''));
    expect(shown?.unchanged).toBe(2);
    expect(shown?.changes?.map(({ kind, older, newer }) => [kind, older.filter(({ differs }) => differs).map(({ text }) => text.trim()), newer.filter(({ differs }) => differs).map(({ text }) => text.trim())])).toEqual([
      ['CHANGED', ['40,000'], ['52,000']], ['REMOVED', ['The pool was built long ago.'], []],
    ]);
  });

  it('says of a changed figure that the claim goes, since nobody else tells it', () => {
    expect(fates(OLD.replace('40,000', '52,000'))).toEqual({ 'costs-40000': 'CLAIM_GOES' });
    expect(preview(OLD.replace('40,000', '52,000'))).toMatchObject({ tellingsGone: 1, claimsGone: 1, kept: 2 });
  });

  it('says of a claim that others tell too that this telling alone goes', () => {
    const first = KNOWN.assertions.find((one) => one.claim === 'costs-40000');
    if (first === undefined) throw new Error('nobody tells the figure');
    const graph = { ...KNOWN, assertions: [...KNOWN.assertions, { ...first, slug: 'told-elsewhere', source: 'another', evidence: ['of-another'] }] };
    expect(preview(OLD.replace('40,000', '52,000'), graph)?.changes?.flatMap(({ effects }) => effects.map(({ fate }) => fate))).toEqual(['TELLING_GOES']);
  });

  it('says of a reason that it goes with what it is the reason of, wherever its own passage stands', () => {
    const shown = preview(OLD.replace('supports', 'opposes'));
    expect(shown).toMatchObject({ claimsGone: 2 });
    expect(shown?.changes?.flatMap(({ effects }) => effects)).toMatchObject([{ claim: 'berg-supports', fate: 'CLAIM_GOES', why: expect.stringMatching(/./) }]);
  });

  it('finds a passage again that stands in other words, or elsewhere', () => {
    expect(fates(OLD.replace('leaking badly at this time', 'leaking badly at that time'))).toEqual({ 'because-of-the-roof': 'REWORDED' });
    expect(preview(`First of all. ${OLD}`)).toMatchObject({ claimsGone: 0, tellingsGone: 0, kept: 3, changes: [{ kind: 'ADDED', effects: [] }] });
  });

  it('does what it says: the pack afterwards lacks those claims and no others', () => {
    const text = OLD.replace('40,000', '52,000').replace('supports', 'opposes');
    const next = reading(text);
    const { graph } = composeEdits({ graph: KNOWN, reading: next, decisions: decide(next), sourceSlug: 'post' });
    const gone = KNOWN.claims.filter(({ slug }) => !graph.claims.some((one) => one.slug === slug));
    expect(gone.length).toBe(3);
    expect(preview(text)?.claimsGone).toBe(gone.length);
  });

  it('has nothing to compare with where the pack has no such text', () => {
    expect(previewVersion({ graph: KNOWN, reading: reading(OLD), source: 'nobody' })).toBeNull();
  });

  it('does not try sentence by sentence what would take minutes, and says what becomes of the citations all the same', () => {
    const long = Array.from({ length: 2_100 }, (_, at) => `This is number ${at}.`).join(' ');
    const graph = { ...KNOWN, sources: KNOWN.sources.map((source) => ({ ...source, text: `${source.text ?? ''} ${long}` })) };
    expect(preview(long, graph)).toMatchObject({ changes: null, claimsGone: 3 });
  });
});

describe('markDifferences', () => {
  it('gives parts that are the two sentences again, and marks nothing where they are one', () => {
    const words = fc.array(fc.constantFrom('the', 'pool', 'closes', 'on', '3', 'May,', ' '), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(words, words, (a, b) => {
      const { older, newer } = markDifferences(a, b);
      expect([older.map(({ text }) => text).join(''), newer.map(({ text }) => text).join('')]).toEqual([a, b]);
      if (a.trim() === b.trim() && a !== '') expect([...older, ...newer].filter(({ differs, text }) => differs && text.trim() !== '')).toEqual([]);
    }));
  });
});
