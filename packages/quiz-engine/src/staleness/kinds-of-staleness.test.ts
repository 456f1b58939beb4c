import { describe, expect, it } from '@jest/globals';
import { hashText } from '@footnote/evidence';
import type { PackGraph } from '@footnote/knowledge';
import fc from 'fast-check';
import { LINEAGE, select, TOOLS, write } from '../author/testing/write-own.js';
import { assessQuestion } from '../author/assess-question.js';
import type { AuthoredQuestion } from '../author/authored-question.js';
import type { KeyedQuestion } from '../model.js';
import { proveQuestion } from '../proof/prove-question.js';
import { changing, claim, onDay } from '../proof/testing/build-graph.js';
import { SLUICE } from '../proof/testing/sluice-affair.js';
import { ask, CHANGE, CORROBORATION, DATE, HOLDER, MATCH, NOT_SAID, NUMERIC, ORDER, REASON, SEVERAL, SOUND, STANCE } from '../proof/testing/sound-questions.js';
import { findStaleness } from './find-staleness.js';
import type { Finding, PublishedQuestion } from './finding.js';
import { compareWords } from './mends/compare-words.js';
import { asOfDay } from './testing/earlier-state.js';
import { untelling, withArrival } from './testing/later-sources.js';

const TODAY = '2031-12-01';

function published(question: KeyedQuestion, graph: PackGraph = SLUICE): PublishedQuestion {
  return { question, explanation: { text: '', key: [], others: [] }, proof: proveQuestion({ question, graph }), grounds: graph, authored: null };
}

function stale(question: KeyedQuestion, graph: PackGraph, before: PackGraph = SLUICE): Finding | null {
  return findStaleness({ published: published(question, before), before, graph, knownAt: TODAY, tools: TOOLS });
}

const position = (actor: string, stance: 'SUPPORTS' | 'OPPOSES' | 'UNDECIDED') => ({ type: 'POSITION', actor, issue: 'opening', stance }) as const;

describe('no sound question', () => {
  it.each(Object.keys(SOUND) as (keyof typeof SOUND)[])('of the kind %s is stale by a pack that stays as it is, or by one that only grows elsewhere', (name) => {
    expect(stale(SOUND[name], structuredClone(SLUICE))).toBeNull();
    const elsewhere = withArrival(SLUICE, { slug: 'gazette-july', day: '2031-07-01', told: [{ claim: 'quay-mended', sentence: 'The upper quay has been mended.' }], claims: [claim('quay-mended', 'The upper quay has been mended.', 'It was mended', { type: 'STATEMENT', actor: 'farms', event: null, quotation: null, verbatim: false })] });
    expect(stale(SOUND[name], elsewhere)).toBeNull();
  });
});

describe('a claim about the same day that contradicts the key', () => {
  const arrival = withArrival(SLUICE, { slug: 'gazette-may', day: '2031-05-10', told: [{ claim: 'water-supports', sentence: 'Water’s ministry is quite in favour of opening the sluice.' }], claims: [claim('water-supports', 'The Ministry of Water supports opening the sluice.', 'The Ministry of Water', position('water', 'SUPPORTS'))] });

  it('disputes a question that speaks for everybody, and its mend names those who told the key', () => {
    const finding = stale(HOLDER, arrival);
    expect(finding).toMatchObject({ kind: 'DISPUTED', headline: 'has a key that a source disputes', changes: [{ kind: 'CONTRADICTED', then: { claim: 'water-opposes' }, now: { claim: 'water-supports', passage: { label: 'the Gazette’s report of 2031-05-10' } } }] });
    const [mend] = finding?.mends ?? [];
    expect(mend).toMatchObject({ kind: 'NAME_THE_SOURCE', placement: 'REPLACE', keyChanges: false, standing: 'PROVED' });
    expect(mend?.authored?.stem).toMatch(/Courier/u);
  });

  it('disputes nothing that is asked by the account of others', () => {
    const minister = withArrival(SLUICE, { slug: 'gazette-may', day: '2031-05-10', told: [{ claim: 'minister-supports', sentence: 'Oru is all for it.' }], claims: [claim('minister-supports', 'Minister Ilse Oru supports opening the sluice.', 'Ilse Oru', position('minister', 'SUPPORTS'))] });
    expect(stale(STANCE, minister)).toBeNull();
  });

  it('is found though it was published after the day by which the question knows', () => {
    const late = withArrival(SLUICE, { slug: 'gazette-late', day: '2031-07-01', told: [{ claim: 'water-supported-then', sentence: 'In May the ministry had been in favour.', tense: 'PAST' }], claims: [claim('water-supported-then', 'The Ministry of Water supports opening the sluice.', 'The Ministry of Water', position('water', 'SUPPORTS'), { holdsFrom: onDay('2031-05-01'), holdsUntil: onDay('2031-05-20') })] });
    expect(stale(HOLDER, late)).toMatchObject({ kind: 'DISPUTED', changes: [{ kind: 'CONTRADICTED' }] });
  });

  it('counts only once somebody has approved it', () => {
    const unapproved = changing(arrival, 'assertions', 'water-supports--gazette-may', { approved: false });
    expect(stale(HOLDER, unapproved)).toBeNull();
  });

  it('makes a wrong option right as well', () => {
    const farms = withArrival(SLUICE, { slug: 'gazette-may', day: '2031-05-10', told: [{ claim: 'farms-opposes', sentence: 'Farms, too, is against it.' }], claims: [claim('farms-opposes', 'The Ministry of Farms opposes opening the sluice.', 'The Ministry of Farms', position('farms', 'OPPOSES'))] });
    expect(stale(HOLDER, farms)).toMatchObject({ kind: 'DISPUTED', changes: [{ kind: 'ALSO_RIGHT', optionId: 'k3x9', now: { claim: 'farms-opposes' } }] });
  });

  it('opens an order that stood', () => {
    const everybody = ask({ ...ORDER, stem: 'As of 10 May 2031, in which order did these come, the earliest first?', asked: { keyClaims: ORDER.asked.keyClaims } });
    const early = withArrival(SLUICE, { slug: 'gazette-may', day: '2031-05-10', told: [{ claim: 'petition-in-2028', sentence: 'A first petition of 1 June 2028 was the one that counted.' }], claims: [claim('petition-in-2028', 'The petition was handed in on 1 June 2028.', '1 June 2028', { type: 'DATE', event: 'petition', date: onDay('2028-06-01') })] });
    expect(stale(everybody, early)).toMatchObject({ kind: 'DISPUTED', headline: 'asks for an order that can no longer be told' });
  });
});

describe('what a question rests on, when it goes', () => {
  it.each([
    ['the telling of the key', REASON, untelling(SLUICE, 'why-water-opposes'), 'TELLING_GONE'],
    ['the claim of the key', DATE, { ...untelling(SLUICE, 'flood-on-2-march'), claims: SLUICE.claims.filter(({ slug }) => slug !== 'flood-on-2-march'), contradictions: [] }, 'CLAIM_GONE'],
    ['its approval', REASON, changing(SLUICE, 'assertions', 'why-water-opposes--courier-may', { approved: false }), 'UNAPPROVED'],
    ['its passage', DATE, changing(SLUICE, 'evidence', 'flood-on-2-march--courier-may--1', { anchor: 'ORPHANED' }), 'PASSAGE_LOST'],
    ['its source', STANCE, { ...SLUICE, sources: SLUICE.sources.filter(({ slug }) => slug !== 'courier-may') }, 'SOURCE_WITHDRAWN'],
    ['its value', NUMERIC, changing(SLUICE, 'claims', 'boats-lost', { predicate: { type: 'FIGURE', measure: 'boats', figure: { bound: 'AT_LEAST', value: 700, upper: null } }, answer: 'at least 700' }), 'REWRITTEN'],
    ['the words of its reason', REASON, changing(SLUICE, 'claims', 'why-water-opposes', { answer: 'Salmon need still water to spawn' }), 'REWRITTEN'],
    ['the word of its outlet', REASON, changing(SLUICE, 'claims', 'why-water-opposes', { retractedBy: 'courier-june' }), 'RETRACTED'],
    ['what refuted an option', HOLDER, untelling(SLUICE, 'boatmen-support'), 'REFUTATION_LOST'],
    ['the text that was searched', NOT_SAID, changing(SLUICE, 'sources', 'beacon-may', { text: `${SLUICE.sources.find(({ slug }) => slug === 'beacon-may')?.text ?? ''} More.`, contentHash: hashText('More.') }), 'NOT_SEARCHED'],
  ] as const)('%s: leaves it unsupported', (_what, question, graph, kind) => {
    const finding = stale(question, graph);
    expect(finding).toMatchObject({ kind: 'UNSUPPORTED', changes: [{ kind }] });
    expect(finding?.sentence.length).toBeGreaterThan(20);
    expect(finding?.mends.some((mend) => mend.kind === 'WITHDRAW')).toBe(true);
  });

  it('does no harm where another telling of a source spoken for is left', () => {
    expect(stale(HOLDER, untelling(SLUICE, 'water-opposes', 'beacon-may'))).toBeNull();
    expect(stale(HOLDER, changing(SLUICE, 'evidence', 'water-opposes--beacon-may--1', { anchor: 'ORPHANED' }))).toBeNull();
  });
});

describe('a text that comes and that nobody has searched', () => {
  const everywhere = ask({
    ...NOT_SAID, stem: 'As of 10 May 2031, consider this statement: Fish have died in the river. What do the articles that had appeared by 10 May 2031 say about it?',
    options: NOT_SAID.options.map((one) => ({ ...one, text: one.text.replace('The article says', 'The articles say').replace('The article does', 'The articles do') })), bases: [],
    asked: { keyClaims: [], knownAt: TODAY, proposition: { type: 'ABSENT', absences: ['courier-without-fish', 'beacon-without-fish', 'wire-without-fish'] } },
  });
  const silent = (source: string) => ({ slug: `${source.split('-')[0] ?? ''}-without-fish`, source, claim: null, statement: 'Fish have died in the river.', terms: ['fish', 'trout'], contentHash: SLUICE.sources.find(({ slug }) => slug === source)?.contentHash ?? '', reviewedBy: 'the author of the tests', reviewedOn: '2031-07-01' });
  const may = asOfDay({ ...SLUICE, absences: ['courier-may', 'beacon-may', 'wire-may'].map(silent) }, '2031-05-10');

  it('leaves “not stated” unsupported where it may have appeared by the day asked, and the mend names the texts that were searched', () => {
    const finding = stale(everywhere, withArrival(may, { slug: 'gazette-may', day: '2031-05-09', told: [{ claim: 'farms-supports', sentence: 'Farms is for it.' }] }), may);
    expect(finding).toMatchObject({ kind: 'UNSUPPORTED', headline: 'says “not stated” of a text that nobody has searched' });
    expect(finding?.sentence).toContain('the Gazette’s report of 2031-05-09');
    expect(finding?.mends[0]).toMatchObject({ kind: 'NAME_THE_SOURCE', keyChanges: false });
    expect(finding?.mends[0]?.authored?.stem).toMatch(/Courier.*Beacon.*Nordwire|Beacon.*Courier/u);
  });

  it('is no news where it came after that day', () => {
    expect(stale(everywhere, withArrival(may, { slug: 'gazette-july', day: '2031-07-09', told: [{ claim: 'farms-supports', sentence: 'Farms is for it.' }] }), may)).toBeNull();
  });
});

describe('a newer state', () => {
  const may = asOfDay(SLUICE, '2031-05-10');

  it('overtakes whoever asks for the old one, by name, by stance or in a list', () => {
    expect(stale(MATCH, SLUICE, may)).toMatchObject({ kind: 'OVERTAKEN', changes: [{ kind: 'NEWER_STATE', then: { claim: 'governor-undecided' }, now: { claim: 'governor-supports' } }] });
    // The Governor was a wrong option: now he is one of those who support.
    expect(stale(SEVERAL, SLUICE, may)).toMatchObject({ kind: 'OVERTAKEN', changes: [{ kind: 'NEWER_STATE', now: { claim: 'governor-supports' } }] });
    expect(stale(HOLDER, SLUICE, may)).toBeNull();
  });

  it('overtakes a question about a change by the next change', () => {
    const again = withArrival(SLUICE, { slug: 'gazette-july', day: '2031-07-20', told: [{ claim: 'governor-opposes', sentence: 'Reyes has come to oppose it.' }], claims: [claim('governor-opposes', 'Governor Tam Reyes opposes opening the sluice.', 'Tam Reyes', position('governor', 'OPPOSES'))] });
    expect(stale(CHANGE, again)).toMatchObject({ kind: 'OVERTAKEN', changes: [{ kind: 'NEWER_STATE', now: { claim: 'governor-opposes' } }] });
  });

  it('overtakes a figure by one that was given later, even where the stem names its source', () => {
    const more = (day: string) => withArrival(SLUICE, { slug: 'gazette-july', day, told: [{ claim: 'more-boats-lost', sentence: 'At least 700 boats are gone by now.' }], claims: [claim('more-boats-lost', 'At least 700 boats have been lost.', 'at least 700', { type: 'FIGURE', measure: 'boats', figure: { bound: 'AT_LEAST', value: 700, upper: null } })] });
    const finding = stale(NUMERIC, more('2031-07-20'));
    expect(finding).toMatchObject({ kind: 'OVERTAKEN', changes: [{ kind: 'NEWER_FIGURE', now: { claim: 'more-boats-lost' } }] });
    // Of the same time it is another account, and the stem says whose is asked.
    expect(stale(NUMERIC, more('2031-06-21'))).toBeNull();
  });

  it('changes the count of origins by a further teller', () => {
    const finding = stale(CORROBORATION, withArrival(SLUICE, { slug: 'gazette-july', day: '2031-07-20', told: [{ claim: 'water-opposes', sentence: 'The ministry of water is still against it.', chain: [{ label: 'Ilse Oru', kind: 'NAMED_ON_RECORD', actor: 'minister', source: null }] }] }));
    expect(finding).toMatchObject({ kind: 'OVERTAKEN', headline: 'no longer counts every origin', changes: [{ kind: 'MORE_ORIGINS', now: { passage: { origin: 'Origin: Ilse Oru', repeats: false } } }] });
  });
});

describe('a question of an author’s own', () => {
  function own(authored: AuthoredQuestion, graph: PackGraph = SLUICE): PublishedQuestion {
    const { question, explanation, proof } = assessQuestion({ authored, graph, tools: TOOLS });
    return { question, explanation, proof, grounds: graph, authored };
  }
  const passage = 'Dry quays moved the boatmen to petition.';
  const cited = write('What moved the boatmen?', [{ text: 'Dry quays', evidence: [select('courier-may', passage)] }, 'Wet quays', 'A feast']);
  const changeText = (replace: (text: string) => string): PackGraph => {
    const text = replace(SLUICE.sources.find(({ slug }) => slug === 'courier-may')?.text ?? '');
    return changing(SLUICE, 'sources', 'courier-may', { text, contentHash: hashText(text) });
  };
  const look = (authored: AuthoredQuestion, graph: PackGraph, before: PackGraph = SLUICE): Finding | null => findStaleness({ published: own(authored, before), before, graph, knownAt: TODAY, tools: TOOLS });

  it('holds as long as the passage that she cites stands somewhere in its text', () => {
    expect(look(cited, changeText((text) => `A new first line. ${text}`))).toBeNull();
  });

  it('is unsupported once the passage or its source is gone', () => {
    const [option] = cited.options;
    expect(look(cited, changeText((text) => text.replace(passage, 'Something else entirely stands here.')))).toMatchObject({ kind: 'UNSUPPORTED', changes: [{ kind: 'PASSAGE_LOST', optionId: option?.id, then: { passage: { exact: passage } }, now: null }] });
    expect(look(cited, { ...SLUICE, sources: SLUICE.sources.filter(({ slug }) => slug !== 'courier-may') })).toMatchObject({ kind: 'UNSUPPORTED', changes: [{ kind: 'SOURCE_WITHDRAWN' }] });
  });

  it('is told that it holds only if its date is said, and is given the date', () => {
    const undated = write('Where does Governor Reyes stand on opening the sluice?', [{ text: 'Undecided', claim: 'governor-undecided' }, { text: 'Against', claim: 'water-opposes' }, { text: 'In favour', claim: 'farms-supports' }]);
    const finding = look(undated, SLUICE, asOfDay(SLUICE, '2031-05-10'));
    expect(finding).toMatchObject({ kind: 'OVERTAKEN', headline: 'holds only if its date is said' });
    expect(finding?.mends[0]).toMatchObject({ kind: 'SAY_THE_DATE', placement: 'REPLACE', keyChanges: false, authored: { id: LINEAGE, stem: 'As of 10 May 2031, where does Governor Reyes stand on opening the sluice?' } });
    expect(finding?.mends[0]?.stem[0]).toEqual({ edit: 'REMOVED', text: 'Where ' });
  });

  it('is never stale where it rests on nothing', () => {
    const unsourced = write('What do you need on a ferry?', ['A ticket', 'A passport', 'A bicycle']);
    expect(look(unsourced, SLUICE, asOfDay(SLUICE, '2031-05-10'))).toBeNull();
  });
});

describe('what a mend does to words', () => {
  it('gives the old text without what is added, and the new without what is taken away, whatever the two', () => {
    const text = fc.array(fc.constantFrom('as', 'of', 'March,', 'what', 'What', 'did', 'he', 'decide?'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (was, is) => {
      const parts = compareWords(was, is);
      const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim();
      const side = (edit: 'ADDED' | 'REMOVED'): string => tidy(parts.filter((part) => part.edit !== edit).map((part) => part.text).join(' '));
      expect(side('ADDED')).toBe(tidy(was));
      expect(side('REMOVED')).toBe(tidy(is));
    }));
  });
});
