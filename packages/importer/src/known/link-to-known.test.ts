import { hashText } from '@footnote/evidence';
import type { FuzzyDate, PackGraph } from '@footnote/knowledge';
import { createPack } from '../compose/create-pack.js';
import { composeEdits } from '../compose/compose-edits.js';
import { actor, claim, day, decide, event, makeReading, OUTLET, rangeOf, tell, TOLD, type Proposed } from '../compose/testing/make-reading.js';
import type { Attribution, Proposal } from '../model.js';
import { sayTheSame } from './compare-words.js';
import { compareVersions } from './compare-versions.js';
import { linkToKnown } from './link-to-known.js';
import { proposeReliance } from './propose-reliance.js';
import { recogniseArticle } from './recognise-article.js';

const TEXT = 'The harbour board ordered the closing of the old lock on 3 May. Board chair Imre Dahl supports closing the lock since it leaks. The lock takes 1,260 boats a year, the board says.';
const DAHL = actor('imre-dahl', 'Imre Dahl');
const BOARD = actor('harbour-board', 'The harbour board', { inText: 'the harbour board', kind: 'AGENCY', aliases: ['HB'] });
const ISSUE = { slug: 'closing-the-lock', question: 'Should the old lock be closed?', gerund: 'closing the old lock' };
const ORDER = event('board-orders', 'the harbour board ordered the closing of the old lock', { nominal: 'the order to close the old lock', date: day('2024-05-03'), participants: [{ actor: 'harbour-board', role: 'gave the order' }] });
const MEASURE = { slug: 'boats', label: 'boats a year in the old lock', asks: 'how many boats pass the lock a year', unit: 'boats', casualties: false };
const OLD: readonly Proposed[] = [
  [{ kind: 'ACTOR', actor: DAHL, known: false }, 'Imre Dahl'], [{ kind: 'ACTOR', actor: BOARD, known: false }, 'The harbour board'],
  [{ kind: 'ISSUE', issue: ISSUE, known: false }, 'closing the lock'], [{ kind: 'EVENT', event: ORDER, known: false }, 'The harbour board ordered'],
  [tell(claim('dahl-supports', { type: 'POSITION', actor: 'imre-dahl', issue: ISSUE.slug, stance: 'SUPPORTS' })), 'Board chair Imre Dahl supports closing the lock'],
  [tell(claim('it-leaks', { type: 'REASON', of: { kind: 'CLAIM', slug: 'dahl-supports' } }, { answer: 'the lock leaks', temporal: 'STATE' })), 'since it leaks'],
  [tell(claim('ordered-on-3-may', { type: 'DATE', event: 'board-orders', date: day('2024-05-03') }, { statement: 'The order was given on 3 May 2024.' })), 'ordered the closing of the old lock on 3 May'],
  [tell(claim('board-ordered', { type: 'ROLE', event: 'board-orders', role: 'who gave the order', actor: 'harbour-board', unique: true })), 'The harbour board ordered'],
  [tell(claim('boats-1260', { type: 'FIGURE', measure: 'boats', figure: { bound: 'EXACTLY', value: 1260, upper: null } }), { measure: MEASURE }), 'The lock takes 1,260 boats a year'],
];
const oldReading = makeReading({ text: TEXT, proposed: OLD, published: day('2024-05-04'), outlet: { ...OUTLET, slug: 'lock-gazette', name: 'Lock Gazette' }, title: 'The old lock closes', url: 'https://www.gazette.example/lock?utm=1' });
const KNOWN: PackGraph = composeEdits({ graph: createPack({ slug: 'lock', title: 'The lock', language: 'en', today: '2024-06-01' }), reading: oldReading, decisions: decide(oldReading), sourceSlug: 'gazette' }).graph;

const NEXT = 'The board ordered the old lock shut on 5 May. Dahl opposes it now. Some 900 boats pass it. Since the lock is leaking, Imre Dahl had been for closing it.';

function link(proposed: readonly Proposed[], published: FuzzyDate | null = day('2024-05-20')): readonly Proposal[] {
  const reading = makeReading({ text: NEXT, proposed, published });
  return linkToKnown(reading.proposals, { reading, graph: KNOWN }).filter(({ content }) => content.kind !== 'FACTS');
}

const IDENTITIES: readonly Proposed[] = [[{ kind: 'ACTOR', actor: actor('dahl', 'Imre Dahl', { aliases: ['Dahl'] }), known: false }, 'Dahl'], [{ kind: 'ISSUE', issue: { slug: 'shutting', question: 'Should the lock be closed?', gerund: 'closing the lock' }, known: false }, 'old lock']];
const claimOf = (proposals: readonly Proposal[], type: string) => proposals.flatMap(({ content, notes }) => (content.kind === 'CLAIM' && content.claim.predicate.type === type ? [{ content, notes }] : []))[0];

describe('comparing with what a pack knows', () => {
  it('leaves everything as it is where nothing is known', () => {
    expect(linkToKnown(oldReading.proposals, { reading: oldReading, graph: null })).toBe(oldReading.proposals);
  });

  it('proposes a claim that is told again under the slug of the pack, with a note of who has it, and under the id it had', () => {
    const before: Proposed = [tell(claim('dahl-for-it', { type: 'POSITION', actor: 'dahl', issue: 'shutting', stance: 'SUPPORTS' }), { telling: { ...TOLD, tense: 'PAST' } }), 'had been for closing it'];
    const reading = makeReading({ text: NEXT, proposed: [...IDENTITIES, before], published: day('2024-05-20') });
    const linked = linkToKnown(reading.proposals, { reading, graph: KNOWN });
    const found = claimOf(linked, 'POSITION');
    expect(found?.content).toMatchObject({ known: true, claim: { slug: 'dahl-supports' }, telling: { tense: 'PAST' } });
    expect(found?.notes).toEqual([{ kind: 'TOLD_AGAIN', text: 'Told again: Lock Gazette has it. It becomes one more telling of the same claim.' }]);
    expect(linked.map(({ id }) => id)).toEqual(reading.proposals.map(({ id }) => id));
  });

  it('recognises an actor by name and keeps the new alias, and an issue by its words', () => {
    const linked = link(IDENTITIES);
    expect(linked[0]?.content).toMatchObject({ kind: 'ACTOR', known: true, actor: { slug: 'imre-dahl', aliases: ['Dahl'] } });
    expect(linked[1]?.content).toMatchObject({ kind: 'ISSUE', known: true, issue: { slug: 'closing-the-lock' } });
    expect(linked[1]?.notes[0]?.text).toContain('Should the old lock be closed?');
  });

  it('calls another stance at a later time an update, and at the same time a contradiction that it proposes beside it', () => {
    const turned: readonly Proposed[] = [...IDENTITIES, [tell(claim('dahl-against', { type: 'POSITION', actor: 'dahl', issue: 'shutting', stance: 'OPPOSES' })), 'Dahl opposes it now.']];
    const later = link(turned);
    expect(claimOf(later, 'POSITION')?.notes).toMatchObject([{ kind: 'UPDATES' }]);
    expect(later.some(({ content }) => content.kind === 'CONTRADICTION')).toBe(false);
    const same = link(turned, day('2024-05-04'));
    expect(claimOf(same, 'POSITION')?.notes).toMatchObject([{ kind: 'CONTRADICTS' }]);
    const proposed = same.find(({ content }) => content.kind === 'CONTRADICTION');
    expect(proposed?.content).toMatchObject({ contradiction: { kind: 'VALUE', claims: ['dahl-supports', 'dahl-against'] } });
    expect(proposed?.needs).toEqual([same.find(({ content }) => content.kind === 'CLAIM')?.id]);
  });

  it('takes an act of the same people about the same time for one event, and another date of it for a contradiction', () => {
    const told = event('board-shuts', 'the harbour board ordered the closing of the lock', { nominal: 'the order to close the old lock', date: day('2024-05-05'), participants: [{ actor: 'board', role: 'ordered' }] });
    const linked = link([[{ kind: 'ACTOR', actor: { ...BOARD, slug: 'board' }, known: false }, 'The board'], [{ kind: 'EVENT', event: told, known: false }, 'The board ordered'], [tell(claim('on-5-may', { type: 'DATE', event: 'board-shuts', date: day('2024-05-05') })), 'on 5 May']]);
    expect(linked.find(({ content }) => content.kind === 'EVENT')).toMatchObject({ content: { known: true, event: { slug: 'board-orders' } }, notes: [{ kind: 'TOLD_AGAIN' }] });
    expect(claimOf(linked, 'DATE')).toMatchObject({ content: { claim: { predicate: { event: 'board-orders' } } }, notes: [{ kind: 'CONTRADICTS', text: 'Lock Gazette says otherwise: The order was given on 3 May 2024.' }] });
  });

  it.each([
    ['a year later', { date: day('2025-05-03') }],
    ['by somebody else', { participants: [{ actor: 'petra-lund', role: 'ordered' }] }],
    ['of something else', { clause: 'the harbour board ordered two new cranes', nominal: 'the order of two cranes' }],
    ['that did not happen', { clause: 'the harbour board never ordered the closing of the old lock' }],
  ])('takes an act %s for another event', (_title, over) => {
    const linked = link([[{ kind: 'EVENT', event: { ...ORDER, slug: 'another', ...over }, known: false }, 'The board ordered']]);
    expect(linked[0]?.content).toMatchObject({ known: false, event: { slug: 'another' } });
  });

  it('compares figures as they are bounded, and their measures by what they count', () => {
    const figure = (bound: 'EXACTLY' | 'AT_LEAST', value: number): readonly Proposed[] => [[tell(claim('boats-900', { type: 'FIGURE', measure: 'ships', figure: { bound, value, upper: null } }), { measure: { ...MEASURE, slug: 'ships', label: 'boats a year in the lock' } }), '900 boats']];
    expect(claimOf(link(figure('EXACTLY', 1260)), 'FIGURE')?.content).toMatchObject({ known: true, claim: { slug: 'boats-1260' } });
    expect(claimOf(link(figure('EXACTLY', 900)), 'FIGURE')?.notes).toMatchObject([{ kind: 'CONTRADICTS' }]);
    expect(claimOf(link(figure('AT_LEAST', 900)), 'FIGURE')?.notes).toEqual([]);
  });

  it('compares a reason by its words once the claim that it is for is known', () => {
    const linked = link([...IDENTITIES, [tell(claim('for-leaks', { type: 'REASON', of: { kind: 'CLAIM', slug: 'dahl-for-it' } }, { answer: 'the lock is leaking', temporal: 'STATE' })), 'Since the lock is leaking'], [tell(claim('dahl-for-it', { type: 'POSITION', actor: 'dahl', issue: 'shutting', stance: 'SUPPORTS' })), 'had been for closing it']]);
    expect(claimOf(linked, 'REASON')?.content).toMatchObject({ known: true, claim: { slug: 'it-leaks' } });
  });

  it.each([
    ['the ferry was sold', 'the ferry had been sold', true],
    ['the ferry was sold', 'the ferry was not sold', false],
    ['41 passengers were on board', '14 passengers were on board', false],
    ['1,260 boats', '1260 boats', true],
    ['fear of prosecution', 'lack of money', false],
    ['', '', true],
  ])('says of “%s” and “%s” whether they are one value: %s', (a, b, expected) => {
    expect(sayTheSame(a, b)).toBe(expected);
  });
});

const attribution = (text: string, cue: string, scope: string, label = 'the Lock Gazette'): Attribution => ({ cue: rangeOf(text, cue), scope: rangeOf(text, scope), chain: [{ label: 'officials', kind: 'ANONYMOUS', actor: null, source: null }, { label, kind: 'OUTLET', actor: null, source: null }] });

describe('reliance on another text', () => {
  const RELAYED = 'The lock will close, the River Wire reported on 2 May. It leaks, the River Wire said. No repairs are planned.';
  const reading = makeReading({
    text: RELAYED, proposed: [], published: day('2024-05-06'), dates: [{ ...rangeOf(RELAYED, '2 May'), surface: '2 May', date: day('2024-05-02'), confidence: 1 }],
    attributions: [attribution(RELAYED, 'the River Wire reported', 'The lock will close', 'the River Wire'), attribution(RELAYED, 'the River Wire said', 'It leaks', 'the River Wire')],
  });

  it('proposes one unseen source for an outlet that is named, of the day that the words give, with each place where it is named', () => {
    const [proposal, ...others] = proposeReliance({ reading, graph: null, outlets: [] });
    expect(others).toEqual([]);
    expect(proposal?.content).toEqual({ kind: 'RELIANCE', on: 'river-wire-2024-05-02', declared: true, similarity: null, unseen: { outlet: { slug: 'river-wire', name: 'River Wire', kind: 'UNKNOWN', country: null, ownership: null, stateOwned: null, reference: null }, label: 'the River Wire report of 2 May 2024', published: day('2024-05-02') } });
    expect(proposal?.passages.map(({ start, end }) => RELAYED.slice(start, end))).toEqual(['The lock will close, the River Wire reported on 2 May.', 'It leaks, the River Wire said.']);
  });

  it('dates a report without a day of its own by the article, and never after it', () => {
    const [proposal] = proposeReliance({ reading: { ...reading, dates: [{ ...rangeOf(RELAYED, '2 May'), surface: '2 May', date: day('2024-06-02'), confidence: 1 }] }, graph: null, outlets: [] });
    expect(proposal?.content).toMatchObject({ on: 'river-wire-2024-05-06', unseen: { published: { edtf: '../2024-05-06', earliest: null, latest: '2024-05-06' } } });
  });

  it('lets several articles rely on one report: the one that the pack has', () => {
    const unseen = { ...reading, proposals: proposeReliance({ reading, graph: KNOWN, outlets: [] }) };
    const facts = reading.proposals;
    const joined = { ...unseen, proposals: [...facts, ...unseen.proposals] };
    const graph = composeEdits({ graph: KNOWN, reading: joined, decisions: decide(joined), sourceSlug: 'courier' }).graph;
    const [second] = proposeReliance({ reading, graph, outlets: [] });
    expect(second?.content).toMatchObject({ on: 'river-wire-2024-05-02', unseen: null });
    const [later] = proposeReliance({ reading: { ...reading, dates: [], facts: { ...reading.facts, published: { value: day('2024-09-01'), confidence: 1, because: '' } } }, graph, outlets: [] });
    expect(later?.content).toMatchObject({ on: 'river-wire-2024-09-01' });
  });

  it('never lets an outlet rely on itself by naming itself', () => {
    const own = { ...reading, facts: { ...reading.facts, outlet: { value: { ...OUTLET, name: 'The River Wire' }, confidence: 1, because: '' } } };
    expect(proposeReliance({ reading: own, graph: null, outlets: [] })).toEqual([]);
  });

  it('suggests, and marks as a suggestion, a source whose wording or rare figures are shared; not one that is later', () => {
    const copy = makeReading({ text: 'It is spring. Board chair Imre Dahl supports closing the lock since it leaks. The rest is another matter altogether.', proposed: [], published: day('2024-05-10') });
    const [suggested] = proposeReliance({ reading: copy, graph: KNOWN, outlets: [] });
    expect(suggested?.content).toMatchObject({ kind: 'RELIANCE', on: 'gazette', declared: false, unseen: null });
    expect(suggested?.because).toContain('A suggestion, from likeness alone');
    expect(suggested?.notes).toMatchObject([{ kind: 'DOUBTFUL' }]);
    const earlier = { ...copy, facts: { ...copy.facts, published: { value: day('2024-04-01'), confidence: 1, because: '' } } };
    expect(proposeReliance({ reading: earlier, graph: KNOWN, outlets: [] })).toEqual([]);
    expect(proposeReliance({ reading: makeReading({ text: 'Nothing of this is about locks and boats at all, and nobody has said so before.', proposed: [] }), graph: KNOWN, outlets: [] })).toEqual([]);
  });
});

describe('recognising an article', () => {
  const recognise = (over: Partial<Parameters<typeof makeReading>[0]>) => recogniseArticle({ reading: makeReading({ text: TEXT, proposed: [], published: day('2024-05-04'), ...over }), graph: KNOWN });
  const longer = `${TEXT} A spokesman added nothing to this, and the council will meet in June.`;

  it('knows the same text by its hash, whoever is said to have published it', () => {
    expect(KNOWN.sources.find(({ slug }) => slug === 'gazette')?.contentHash).toBe(hashText(TEXT));
    expect(recognise({})).toMatchObject({ kind: 'SAME', source: 'gazette' });
  });

  it.each([
    ['by its address, whatever counts visits in it', { url: 'http://gazette.example/lock/#top' }],
    ['by its title and outlet', { title: 'The old lock closes', outlet: { ...OUTLET, name: 'Lock Gazette' } }],
    ['by its outlet and most of its wording', { outlet: { ...OUTLET, name: 'Lock Gazette' } }],
  ])('knows another version %s', (_title, over) => {
    expect(recognise({ text: longer, ...over })).toMatchObject({ kind: 'VERSION', source: 'gazette' });
  });

  it('tells a copy by another outlet from a version, and another article from both', () => {
    expect(recognise({ text: longer })).toMatchObject({ kind: 'COPY', source: 'gazette' });
    expect(recognise({ text: 'The mayor opened a school in the north of the town, and spoke at length of reading.' })).toEqual({ kind: 'NEW' });
  });

  it('says what was added, removed and changed between two versions, and where each citation stands now', () => {
    const newer = 'A first word. The harbour board ordered the closing of the old lock on 4 May. The lock takes 1,260 boats a year, the board says. Nothing more.';
    const { changes, unchanged, citations } = compareVersions(TEXT, newer, KNOWN.evidence);
    expect(unchanged).toBe(1);
    expect(changes.map((change) => [change.kind, 'older' in change ? TEXT.slice(change.older.start, change.older.end) : '', 'newer' in change ? newer.slice(change.newer.start, change.newer.end) : ''])).toEqual([
      ['ADDED', '', 'A first word.'],
      ['CHANGED', 'The harbour board ordered the closing of the old lock on 3 May.', 'The harbour board ordered the closing of the old lock on 4 May.'],
      ['REMOVED', 'Board chair Imre Dahl supports closing the lock since it leaks.', ''],
      ['ADDED', '', 'Nothing more.'],
    ]);
    const anchors = new Map(citations.map(({ evidence, anchor }) => [evidence, anchor]));
    expect(anchors.get('boats-1260--gazette--1')).toBe('MOVED');
    expect(anchors.get('ordered-on-3-may--gazette--1')).toBe('ORPHANED');
  });
});
