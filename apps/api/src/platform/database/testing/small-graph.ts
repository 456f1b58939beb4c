import type { Assertion, Claim, Evidence, FuzzyDate, PackGraph, Predicate, Source } from '@footnote/knowledge';

/** A graph about nothing, with a row for every table: what the database has to carry, not what a pack has to say. */
export function smallGraph(slug: string): PackGraph {
  const claims = [
    claim('opposes', { type: 'POSITION', actor: 'harbour-board', issue: 'dredging', stance: 'OPPOSES' }, { temporal: 'STATE', holdsFrom: day('2030-01-02') }),
    claim('why', { type: 'REASON', of: { kind: 'CLAIM', slug: 'opposes' } }),
    claim('when', { type: 'DATE', event: 'vote', date: day('2030-01-02') }),
    claim('who', { type: 'ROLE', event: 'vote', role: 'chair', actor: 'mira', unique: true }),
    claim('how-many', { type: 'FIGURE', measure: 'boats', figure: { bound: 'BETWEEN', value: 3, upper: 5 } }),
    claim('form', { type: 'ASPECT', subject: { kind: 'EVENT', slug: 'vote' }, aspect: 'form' }, { retractedBy: 'gazette' }),
    claim('said', { type: 'STATEMENT', actor: 'mira', event: null, quotation: null, verbatim: false }),
    claim('word', { type: 'WORDING', topic: 'the dredging', source: 'gazette', term: 'digging', loaded: true }),
    claim('then', { type: 'RELATION', event: 'vote', relation: 'RESPONDS_TO', to: 'storm' }),
  ];
  return {
    pack: { slug, title: 'The harbour', summary: 'An invented affair.', language: 'en', invented: true, dateline: null, keyDates: [{ day: '2030-01-02', label: 'the vote' }] },
    outlets: [{ slug: 'gazette', name: 'Harbour Gazette', kind: 'NEWSPAPER', country: null, ownership: null, stateOwned: null, reference: null }],
    sources: [source('gazette', 'The board opposed the dredging. Café ☕ 𝒳.'), { ...source('herald', null), textKind: 'UNSEEN', contentHash: null }],
    reliances: [{ source: 'gazette', on: 'herald', declared: true, similarity: 0.25, evidence: ['opposes--gazette--1'] }],
    actors: [
      { slug: 'mira', name: 'Mira', inText: 'Mira', kind: 'PERSON', aliases: ['the harbourmaster'], partOf: 'harbour-board', heads: 'harbour-board', description: null, plural: false },
      { slug: 'harbour-board', name: 'The Harbour Board', inText: 'the Harbour Board', kind: 'AGENCY', aliases: [], partOf: null, heads: null, description: 'runs the harbour', plural: false },
    ],
    events: [
      { slug: 'storm', title: 'A storm', clause: 'a storm came', nominal: 'the storm', date: { ...day('2029'), earliest: '2029-01-01', latest: '2029-12-31', precision: 'YEAR' }, participants: [], relations: [], note: null },
      { slug: 'vote', title: 'A vote', clause: 'the board voted', nominal: 'the vote', date: day('2030-01-02'), participants: [{ actor: 'mira', role: 'chair' }], relations: [{ kind: 'RESPONDS_TO', event: 'storm', claim: 'then' }], note: 'a note' },
    ],
    issues: [{ slug: 'dredging', question: 'Should the harbour be dredged?', gerund: 'dredging the harbour' }],
    aspects: [{ slug: 'form', label: 'the form of the vote', asks: 'what form the vote took', unique: true }],
    measures: [{ slug: 'boats', label: 'boats lost', asks: 'how many boats were lost', unit: 'boats', casualties: false }],
    claims,
    assertions: claims.map((one, index): Assertion => ({
      slug: `${one.slug}--gazette`, claim: one.slug, source: 'gazette', tense: 'PRESENT', hedges: ['ALLEGEDLY', 'SCARE_QUOTES'], loadedTerms: [], evidence: [`${one.slug}--gazette--1`], approved: true,
      chain: index === 0 ? [{ label: 'officials', kind: 'ANONYMOUS', actor: 'mira', source: 'herald' }] : [],
    })),
    evidence: claims.map((one, index): Evidence => ({
      slug: `${one.slug}--gazette--1`, source: 'gazette', exact: 'opposed the dredging', prefix: 'The board ', suffix: '.', start: 10, end: 30, contentHash: 'a'.repeat(64), anchor: 'EXACT', verbatim: false,
      original: index === 0 ? { start: 1, end: 2, words: 3, hash: '0123456789abcdef' } : null,
    })),
    absences: [{ slug: 'no-boats', source: 'gazette', claim: 'how-many', statement: 'No boat is named.', terms: ['boat', 'ship'], contentHash: 'a'.repeat(64), reviewedBy: 'A reader', reviewedOn: '2030-02-01' }],
    contradictions: [{ slug: 'dates-differ', kind: 'DATE', claims: ['when', 'then'], explanation: 'They differ.' }],
  };
}

function day(edtf: string): FuzzyDate {
  return { edtf, earliest: edtf, latest: edtf, precision: 'DAY', basis: 'STATED', note: null };
}

function claim(slug: string, predicate: Predicate, rest: Partial<Claim> = {}): Claim {
  return { slug, statement: `The board opposed it (${slug}).`, answer: slug, predicate, holdsFrom: null, holdsUntil: null, temporal: 'EVENT', retractedBy: null, ...rest };
}

function source(slug: string, text: string | null): Source {
  return { slug, outlet: 'gazette', title: null, url: 'https://example.org/', language: 'en', machineTranslated: false, published: day('2030-01-03'), textKind: 'SUMMARY', text, contentHash: 'a'.repeat(64), label: slug };
}
