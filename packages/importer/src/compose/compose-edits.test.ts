import { applyEdits, attachOriginals, checkGraph, exportPack, loadPack } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import { loadShippedGraph } from '@footnote/corpus/testing';
import type { Event, PackGraph } from '@footnote/knowledge';
import fc from 'fast-check';
import type { Decision, ProposalContent, Reading } from '../model.js';
import { composeEdits, type Composition } from './compose-edits.js';
import { createPack } from './create-pack.js';
import { actor, claim, day, decide, event, makeReading, OUTLET, tell, TOLD, type Proposed, type ReadingParts } from './testing/make-reading.js';

const EMPTY = createPack({ slug: 'mill-pond', title: 'The mill pond', language: 'en', today: '2024-03-10' });

const TEXT = `The town council voted on 1 March to drain the mill pond.

Councillor Petra Lund opposes draining the pond because herons nest there. The anglers' club is reported to oppose it too, the Valley Post said.

The council's engineer counted at least 40 herons on 2 March.`;

const LUND = actor('petra-lund', 'Petra Lund', { aliases: ['Lund', 'Councillor Lund'] });
const COUNCIL = actor('town-council', 'The town council', { inText: 'the town council', kind: 'LEGISLATURE' });
const CLUB = actor('anglers-club', 'The anglers’ club', { inText: 'the anglers’ club', kind: 'ORGANISATION' });
const ISSUE = { slug: 'draining-the-pond', question: 'Should the mill pond be drained?', gerund: 'draining the mill pond' };
const VOTE = event('council-votes', 'the town council voted to drain the mill pond', { participants: [{ actor: 'town-council', role: 'voted' }] });
const VOTED_ON = claim('vote-on-1-march', { type: 'DATE', event: 'council-votes', date: day('2024-03-01') }, { answer: '1 March 2024' });
const LUND_OPPOSES = claim('lund-opposes', { type: 'POSITION', actor: 'petra-lund', issue: ISSUE.slug, stance: 'OPPOSES' }, { answer: 'Petra Lund' });
const CLUB_OPPOSES = claim('club-opposes', { type: 'POSITION', actor: 'anglers-club', issue: ISSUE.slug, stance: 'OPPOSES' }, { answer: 'The anglers’ club' });
const HERONS = claim('herons-nest', { type: 'REASON', of: { kind: 'CLAIM', slug: 'lund-opposes' } }, { answer: 'herons nest there', temporal: 'STATE' });
const MEASURE = { slug: 'herons', label: 'herons at the mill pond', asks: 'how many herons had been counted', unit: 'herons', casualties: false };
const COUNTED = claim('herons-40', { type: 'FIGURE', measure: 'herons', figure: { bound: 'AT_LEAST', value: 40, upper: null } }, { answer: 'at least 40' });

const PROPOSED: readonly Proposed[] = [
  [{ kind: 'ACTOR', actor: LUND, known: false }, 'Councillor Petra Lund'],
  [{ kind: 'ACTOR', actor: COUNCIL, known: false }, 'The town council'],
  [{ kind: 'ACTOR', actor: CLUB, known: false }, 'The anglers'],
  [{ kind: 'ISSUE', issue: ISSUE, known: false }, 'drain the mill pond'],
  [{ kind: 'EVENT', event: VOTE, known: false }, 'The town council voted on 1 March to drain the mill pond.'],
  [tell(VOTED_ON), 'The town council voted on 1 March to drain the mill pond.'],
  [tell(LUND_OPPOSES), 'Councillor Petra Lund opposes draining the pond because herons nest there.'],
  [tell(CLUB_OPPOSES, { telling: { ...TOLD, hedges: ['REPORTEDLY'], chain: [{ label: 'the Valley Post', kind: 'OUTLET', actor: null, source: null }] } }), "The anglers' club is reported to oppose it too, the Valley Post said."],
  [tell(HERONS), 'opposes draining the pond because herons nest there'],
  [tell(COUNTED, { measure: MEASURE }), "The council's engineer counted at least 40 herons on 2 March."],
  [{ kind: 'RELIANCE', on: 'valley-post-2024-03-04', unseen: { outlet: { ...OUTLET, slug: 'valley-post', name: 'Valley Post' }, label: 'the Valley Post report', published: { ...day('2024-03-04'), edtf: '../2024-03-04', earliest: null, precision: 'INTERVAL' } }, declared: true, similarity: null }, 'the Valley Post said'],
];

const read = (over: Partial<ReadingParts> = {}): Reading => makeReading({ text: TEXT, proposed: PROPOSED, ...over });
const compose = (reading: Reading, { graph = EMPTY, decisions = decide(reading), sourceSlug = 'hill-courier-2024-03-04' }: { graph?: PackGraph; decisions?: readonly Decision[]; sourceSlug?: string } = {}): Composition => composeEdits({ graph, reading, decisions, sourceSlug });
const isOf = (kind: ProposalContent['kind'], slug: string) => (content: ProposalContent) => content.kind === kind && JSON.stringify(content).includes(`"slug":"${slug}"`);
const rejecting = (...which: readonly ((content: ProposalContent) => boolean)[]) => (content: ProposalContent) => (which.some((is) => is(content)) ? 'REJECTED' as const : 'ACCEPTED' as const);

function expectValid(graph: PackGraph): void {
  const loaded = loadPack(exportPack(graph));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 2)));
}

describe('an empty pack', () => {
  it('is valid from the first', () => {
    expect(checkGraph(EMPTY).ok).toBe(true);
    expectValid(EMPTY);
  });
});

describe('composing what was approved', () => {
  it('makes a source of full text, with verbatim evidence that stands where its words are, and everything approved', () => {
    const { edits, graph, left } = compose(read());
    expect(left).toEqual([]);
    expect(graph.sources.find(({ slug }) => slug === 'hill-courier-2024-03-04')).toMatchObject({ textKind: 'FULL', outlet: 'hill-courier', label: 'Hill Courier', text: TEXT });
    expect(graph.claims.map(({ slug }) => slug)).toEqual(['club-opposes', 'herons-40', 'herons-nest', 'lund-opposes', 'vote-on-1-march']);
    expect(graph.evidence.length).toBeGreaterThan(0);
    for (const evidence of graph.evidence) {
      expect(evidence).toMatchObject({ anchor: 'EXACT', verbatim: true, original: null });
      expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
    expect(applyEdits(EMPTY, edits)).toMatchObject({ ok: true, graph });
    expectValid(graph);
  });

  it('lets the voice of another outlet be the report that the article was approved to rely on, and only a name where that was rejected', () => {
    const chainOf = ({ graph }: Composition) => graph.assertions.find(({ claim: slug }) => slug === 'club-opposes')?.chain[0];
    expect(chainOf(compose(read()))).toMatchObject({ label: 'the Valley Post', source: 'valley-post-2024-03-04' });
    const reading = read();
    expect(chainOf(compose(reading, { decisions: decide(reading, rejecting(({ kind }) => kind === 'RELIANCE')) }))).toMatchObject({ label: 'the Valley Post', source: null });
  });

  it('leaves what rests on something rejected or undecided, and says on what', () => {
    const reading = read();
    const { graph, left } = compose(reading, { decisions: decide(reading, rejecting(isOf('ACTOR', 'petra-lund'))) });
    expect(graph.claims.map(({ slug }) => slug)).toEqual(['club-opposes', 'herons-40', 'vote-on-1-march']);
    expect(left.map(({ why }) => why).sort()).toEqual(['It rests on the actor “Petra Lund”, which was rejected.', 'It rests on the claim “lund opposes.”, which could not be taken.']);
    const undecided = compose(reading, { decisions: decide(reading, (content) => (isOf('EVENT', 'council-votes')(content) && content.kind === 'EVENT' ? 'UNDECIDED' : 'ACCEPTED')) });
    expect(undecided.left.map(({ why }) => why)).toEqual([`It rests on the event “${VOTE.title}”, which has not been decided yet.`]);
    expectValid(graph);
  });

  it('keeps an event without a participant who was rejected, and an actor without what it was a part of', () => {
    const reading = read({ proposed: [...PROPOSED, [{ kind: 'ACTOR', known: false, actor: actor('engineer', 'The council’s engineer', { kind: 'OFFICE', partOf: 'town-council' }) }, "The council's engineer"]] });
    const { graph } = compose(reading, { decisions: decide(reading, rejecting((content) => content.kind === 'ACTOR' && content.actor.slug === 'town-council')) });
    expect(graph.events.find(({ slug }) => slug === 'council-votes')?.participants).toEqual([]);
    expect(graph.actors.find(({ slug }) => slug === 'engineer')?.partOf).toBeNull();
  });

  it('takes what a person wrote instead of what was proposed', () => {
    const reading = read();
    const edited: ProposalContent = { kind: 'ACTOR', known: false, actor: { ...LUND, name: 'Petra Lund-Berg', inText: 'Petra Lund-Berg' } };
    const { graph, left } = compose(reading, { decisions: decide(reading, (content) => (content.kind === 'ACTOR' && content.actor.slug === 'petra-lund' ? edited : 'ACCEPTED')) });
    expect(left).toEqual([]);
    expect(graph.actors.find(({ slug }) => slug === 'petra-lund')?.name).toBe('Petra Lund-Berg');
  });

  it('takes two new actors of one article for one where their names say so, with everything that is told of both', () => {
    const reading = read({ proposed: [...PROPOSED, [{ kind: 'ACTOR', actor: actor('p-lund', 'P. Lund'), known: false }, 'Petra Lund'], [tell(claim('p-lund-acts', { type: 'ROLE', event: 'council-votes', role: 'who voted against it', actor: 'p-lund', unique: false })), 'Councillor Petra Lund']] });
    const { graph, left } = compose(reading);
    expect(left).toEqual([]);
    expect(graph.actors.some(({ slug }) => slug === 'p-lund')).toBe(false);
    expect(graph.claims.find(({ slug }) => slug === 'p-lund-acts')?.predicate).toMatchObject({ actor: 'petra-lund' });
  });

  it.each([
    ['who published it', { outlet: null }, 'Say first who published the article.'],
    ['when it was published', { published: null }, 'Say first when the article was published, or by when at the latest.'],
  ] as const)('takes nothing before somebody has said %s', (_title, over, why) => {
    const reading = read(over);
    const composed = compose(reading);
    expect(composed.edits).toEqual([]);
    expect(composed.graph).toBe(EMPTY);
    expect(new Set(composed.left.map((one) => one.why))).toEqual(new Set([why]));
    expect(composed.left).toHaveLength(reading.proposals.length);
  });

  it('leaves what a check of the pack refuses, with the sentence of that check', () => {
    const reading = read({ proposed: [...PROPOSED, [tell(claim('later', { type: 'DATE', event: 'council-votes', date: day('2024-05-01') })), 'The town council']] });
    const { graph, left } = compose(reading);
    expect(left).toMatchObject([{ why: expect.stringContaining('tells as past what is dated 1 May 2024') as string }]);
    expect(graph.claims.some(({ slug }) => slug === 'later')).toBe(false);
    expectValid(graph);
  });

  it('leaves what a person emptied of words, naming the field', () => {
    const reading = read();
    const { left, graph } = compose(reading, { decisions: decide(reading, (content) => (content.kind === 'CLAIM' && content.claim.slug === 'herons-40' ? { ...content, claim: { ...content.claim, answer: '' } } : 'ACCEPTED')) });
    expect(left).toMatchObject([{ why: expect.stringContaining('answer') as string }]);
    expectValid(graph);
  });

  it('gives an event the date that is told of it, where its own was only inferred', () => {
    const vague = { ...VOTE, date: { ...day('2024-03-04'), edtf: '../2024-03-04', earliest: null, precision: 'INTERVAL' as const, basis: 'INFERRED' as const } };
    const { graph } = compose(read({ proposed: PROPOSED.map((one) => (one[0].kind === 'EVENT' ? [{ ...one[0], event: vague }, ...one.slice(1) as string[]] as const : one)) }));
    expect(graph.events[0]?.date.edtf).toBe('2024-03-01');
  });

  it('joins two proposals of one claim into one telling with the passages of both', () => {
    const again = tell({ ...LUND_OPPOSES, slug: 'lund-opposes-again' }, { telling: { ...TOLD, hedges: ['ALLEGEDLY'] } });
    const { graph } = compose(read({ proposed: [...PROPOSED, [again, 'Councillor Petra Lund opposes draining the pond']] }));
    const tellings = graph.assertions.filter(({ claim: slug }) => slug.startsWith('lund-opposes'));
    expect(tellings).toHaveLength(1);
    expect(tellings[0]).toMatchObject({ evidence: ['lund-opposes--hill-courier-2024-03-04--1', 'lund-opposes--hill-courier-2024-03-04--2'], hedges: ['ALLEGEDLY'] });
  });
});

describe('a second article', () => {
  const first = compose(read()).graph;
  const SECOND = `Mrs. Petra Lund said on Monday that she no longer objects. The council voted on 29 February to drain the mill pond, the Valley Post reported. An engineer counted 25 herons.`;
  const twin = actor('lund-petra', 'Petra Lund', { aliases: ['Mrs. Lund'] });

  it('finds the actor, issue, event and measure of the first under the slugs that they have', () => {
    const proposed: readonly Proposed[] = [
      [{ kind: 'ACTOR', actor: twin, known: false }, 'Petra Lund'],
      [{ kind: 'ISSUE', issue: { slug: 'pond-drain', question: 'Should the pond be drained?', gerund: 'draining the pond' }, known: false }, 'drain the mill pond'],
      [{ kind: 'EVENT', event: { ...event('vote-of-february', 'the council voted to drain the mill pond'), date: day('2024-02-29') }, known: false }, 'The council voted on 29 February to drain the mill pond'],
      [tell(claim('vote-on-29-february', { type: 'DATE', event: 'vote-of-february', date: day('2024-02-29') }, { answer: '29 February 2024' })), 'The council voted on 29 February'],
      [tell(claim('lund-supports', { type: 'POSITION', actor: 'lund-petra', issue: 'pond-drain', stance: 'SUPPORTS' }, { answer: 'Petra Lund' })), 'she no longer objects'],
      [tell(claim('herons-25', { type: 'FIGURE', measure: 'herons-2', figure: { bound: 'EXACTLY', value: 25, upper: null } }, { answer: '25' }), { measure: { ...MEASURE, slug: 'herons-2', label: 'herons' } }), 'An engineer counted 25 herons.'],
    ];
    const reading = makeReading({ text: SECOND, proposed, published: day('2024-03-11'), outlet: { ...OUTLET, slug: 'dale-news', name: 'Dale News' } });
    const { graph, left } = compose(reading, { graph: first, sourceSlug: 'dale-news-2024-03-11' });
    expect(left).toEqual([]);
    expect([graph.actors.length, graph.issues.length, graph.events.length, graph.measures.length]).toEqual([first.actors.length, 1, 1, 1]);
    expect(graph.actors.find(({ slug }) => slug === 'petra-lund')?.aliases).toContain('Mrs. Lund');
    expect(graph.contradictions.map(({ kind, claims }) => `${kind} ${[...claims].sort().join(' ')}`).sort()).toEqual(['DATE vote-on-1-march vote-on-29-february', 'VALUE herons-25 herons-40']);
    expect(graph.claims.find(({ slug }) => slug === 'lund-supports')?.predicate).toMatchObject({ actor: 'petra-lund', issue: 'draining-the-pond' });
    expectValid(graph);
  });

  it('tells a claim again as a new assertion and not as a new claim', () => {
    const proposed: readonly Proposed[] = [
      [{ kind: 'ACTOR', actor: twin, known: false }, 'Petra Lund'],
      [{ kind: 'ISSUE', issue: { ...ISSUE, slug: 'pond' }, known: false }, 'drain the mill pond'],
      [tell(claim('petra-lund-is-against-it', { type: 'POSITION', actor: 'lund-petra', issue: 'pond', stance: 'OPPOSES' })), 'Petra Lund said on Monday'],
    ];
    const { graph } = compose(makeReading({ text: SECOND, proposed, published: day('2024-03-11') }), { graph: first, sourceSlug: 'hill-courier-2024-03-11' });
    expect(graph.claims).toHaveLength(first.claims.length);
    expect(graph.assertions.filter(({ claim: slug }) => slug === 'lund-opposes').map(({ source }) => source)).toEqual(['hill-courier-2024-03-04', 'hill-courier-2024-03-11']);
    expect(graph.sources.map(({ label }) => label)).toContain('Hill Courier of 11 March 2024');
  });

  it('takes an actor whom a person gave the name of another for that one, and keeps what the article calls them', () => {
    const angler: ProposalContent = { kind: 'ACTOR', actor: actor('the-herons-friend', 'The herons’ friend'), known: false };
    const reading = makeReading({ text: SECOND, proposed: [[angler, 'she'], [tell(claim('friend-supports', { type: 'POSITION', actor: 'the-herons-friend', issue: ISSUE.slug, stance: 'SUPPORTS' })), 'she no longer objects']], published: day('2024-03-11') });
    const { graph } = compose(reading, { graph: first, sourceSlug: 'x', decisions: decide(reading, (content) => (content.kind === 'ACTOR' ? { ...angler, actor: { ...angler.actor, name: 'Petra Lund', inText: 'Petra Lund' } } : 'ACCEPTED')) });
    expect(graph.actors).toHaveLength(first.actors.length);
    expect(graph.actors.find(({ slug }) => slug === 'petra-lund')?.aliases).toContain('The herons’ friend');
    expect(graph.claims.find(({ slug }) => slug === 'friend-supports')?.predicate).toMatchObject({ actor: 'petra-lund' });
  });

  it('takes an event to which a person gave the headline of another for that one', () => {
    const strike: ProposalContent = { kind: 'EVENT', event: { ...event('pond-decision', 'a decision fell at the town hall'), date: day('2024-03-01') }, known: false };
    const proposed: readonly Proposed[] = [[strike, 'The council voted on 29 February'], [tell(claim('decided-on-1-march', { type: 'DATE', event: 'pond-decision', date: day('2024-03-01') })), 'The council voted on 29 February']];
    const reading = makeReading({ text: SECOND, proposed, published: day('2024-03-11') });
    expect(compose(reading, { graph: first, sourceSlug: 'x' }).graph.events).toHaveLength(2);
    const { graph } = compose(reading, { graph: first, sourceSlug: 'x', decisions: decide(reading, (content) => (content.kind === 'EVENT' ? { ...strike, event: { ...strike.event, title: VOTE.title } } : 'ACCEPTED')) });
    expect(graph.events).toEqual(first.events);
    expect(graph.assertions.filter(({ claim: slug }) => slug === 'vote-on-1-march').map(({ source }) => source)).toEqual(['hill-courier-2024-03-04', 'x']);
  });

  it('takes two new actors of one slug who are two people for two', () => {
    const other = actor('petra-lund', 'Petra Lund', { kind: 'COUNTRY', inText: 'the Petra Lund' });
    const reading = makeReading({ text: SECOND, proposed: [[{ kind: 'ACTOR', actor: { ...other, name: 'Petra', inText: 'Petra' }, known: false }, 'Petra']], published: day('2024-03-11') });
    const { graph } = compose(reading, { graph: first, sourceSlug: 'x' });
    expect(graph.actors.map(({ slug }) => slug)).toEqual(['petra-lund', 'town-council', 'anglers-club', 'petra-lund-2']);
  });

  it('changes nothing when the same article is imported a second time', () => {
    expect(compose(read(), { graph: first }).edits).toEqual([]);
  });

  it('puts a new version of an article in the place of the old one, and withdraws what it does not say any more', () => {
    const changed = TEXT.replace('Councillor Petra Lund opposes draining the pond because herons nest there. ', '').replace('The town council voted', 'After a long night the town council voted');
    const { graph, withdrawn } = compose(makeReading({ text: changed, proposed: [] }), { graph: first });
    expect(withdrawn).toEqual(['herons-nest--hill-courier-2024-03-04', 'lund-opposes--hill-courier-2024-03-04']);
    expect(graph.sources.find(({ slug }) => slug === 'hill-courier-2024-03-04')?.text).toBe(changed);
    expect(graph.claims.map(({ slug }) => slug)).toEqual(['club-opposes', 'herons-40', 'vote-on-1-march']);
    for (const { exact, start, end, source } of graph.evidence) if (source === 'hill-courier-2024-03-04') expect(changed.slice(start, end)).toBe(exact);
    expectValid(graph);
  });

  it('lets the text of a report that was known by name alone take its place, with those who rely on it', () => {
    const reading = makeReading({ text: 'The anglers oppose draining the mill pond, their chairman told this paper.', proposed: [], outlet: { ...OUTLET, slug: 'valley-post', name: 'Valley Post' }, published: day('2024-03-03') });
    const { graph } = compose(reading, { graph: first, sourceSlug: 'valley-post-2024-03-04' });
    expect(graph.sources.find(({ slug }) => slug === 'valley-post-2024-03-04')).toMatchObject({ textKind: 'FULL', published: day('2024-03-03') });
    expect(graph.reliances).toMatchObject([{ source: 'hill-courier-2024-03-04', on: 'valley-post-2024-03-04' }]);
  });
});

describe('a pack with originals attached', () => {
  it('gets the article beside them, and they stay attached', () => {
    const files = readPackFolder(shippedPacks().find(({ slug }) => slug === 'harbour-ferry')?.dir ?? '');
    const originals = [...files].filter(([path]) => path.startsWith('originals/')).map(([name, rawText]) => ({ name, rawText }));
    const attached = attachOriginals(loadShippedGraph('harbour-ferry'), originals).graph;
    const { graph, left, edits } = compose(read(), { graph: attached });
    expect(left).toEqual([]);
    expect(graph.sources.filter(({ summary }) => summary !== undefined)).toHaveLength(originals.length);
    expect(graph.sources.some(({ slug }) => slug === 'hill-courier-2024-03-04')).toBe(true);
    const taken = applyEdits(attached, edits);
    expect(taken.ok && taken.graph).toEqual(graph);
    expect(taken.ok && applyEdits(taken.graph, taken.inverse)).toMatchObject({ ok: true, graph: attached });
  });

  it('refuses to lay an article over a summary: it is to be attached', () => {
    const { left, edits } = compose(read(), { graph: loadShippedGraph('harbour-ferry'), sourceSlug: 'quay-review-2021-07-10' });
    expect(edits).toEqual([]);
    expect(left[0]?.why).toMatch(/attach the article/);
  });
});

describe('whatever a person approves', () => {
  it('gives a valid pack: any proposals, in any state, with any dates, stances and figures', () => {
    const verdicts = fc.constantFrom('ACCEPTED' as const, 'REJECTED' as const, 'UNDECIDED' as const);
    const days = fc.constantFrom('2024-02-27', '2024-03-01', '2024-03-04', '2024-06-01');
    const contents = fc.tuple(fc.array(verdicts, { minLength: 14, maxLength: 14 }), days, fc.constantFrom('SUPPORTS' as const, 'OPPOSES' as const, 'UNDECIDED' as const), fc.nat(60), fc.constantFrom('EXACTLY' as const, 'AT_LEAST' as const, 'BETWEEN' as const));
    fc.assert(fc.property(contents, contents, (...articles) => {
      let graph = EMPTY;
      articles.forEach(([given, date, stance, value, bound], number) => {
        const vote: Event = { ...VOTE, slug: `vote-${String(number)}`, date: day(date) };
        const reading = makeReading({
          text: TEXT, published: day(`2024-03-0${String(4 + number)}`), outlet: { ...OUTLET, slug: `paper-${String(number)}`, name: `Paper ${String(number)}` },
          proposed: [
            ...PROPOSED.filter(([content]) => content.kind !== 'EVENT' && !(content.kind === 'CLAIM' && content.claim.predicate.type !== 'REASON')),
            [{ kind: 'EVENT', event: vote, known: false }, 'The town council'],
            [tell({ ...VOTED_ON, predicate: { type: 'DATE', event: vote.slug, date: day(date) } }), 'The town council voted on 1 March'],
            [tell({ ...LUND_OPPOSES, predicate: { type: 'POSITION', actor: 'petra-lund', issue: ISSUE.slug, stance } }), 'Councillor Petra Lund'],
            [tell({ ...COUNTED, predicate: { type: 'FIGURE', measure: 'herons', figure: { bound, value, upper: 30 } } }, { measure: MEASURE }), 'at least 40 herons'],
          ],
        });
        const decisions = reading.proposals.flatMap(({ id }, index): readonly Decision[] => {
          const verdict = index < 2 ? 'ACCEPTED' : given[index % given.length] ?? 'ACCEPTED';
          return verdict === 'UNDECIDED' ? [] : [{ proposal: id, verdict, content: null }];
        });
        graph = composeEdits({ graph, reading, decisions, sourceSlug: `paper-${String(number)}` }).graph;
      });
      expectValid(graph);
    }), { numRuns: 60, seed: 11 });
  });
});
