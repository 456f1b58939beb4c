import { changing } from '../testing/build-graph.js';
import { defectsOf, withAsked, withOption, withStem } from '../testing/defects-of.js';
import { SLUICE } from '../testing/sluice-affair.js';
import { ASPECT, CHANGE, CORROBORATION, DATE, DISAGREEMENT, HAPPENED, HOLDER, NOT_SAID, NUMERIC, OUTLET, REASON, reslot, SAID_OTHERWISE, SAID_SO, SPEAKER, STANCE } from '../testing/sound-questions.js';

describe('rule 1: the key rests on an approved, anchored assertion that holds', () => {
  it('refuses a key that rests on no claim', () => {
    expect(defectsOf(withAsked(HOLDER, { keyClaims: [] }))).toContain('KEY_WITHOUT_CLAIM');
    expect(defectsOf(withAsked(HOLDER, { keyClaims: ['no-such-claim'] }))).toContain('KEY_WITHOUT_CLAIM');
  });

  it('refuses to ask for a position of somebody of whom nothing is reported', () => {
    expect(defectsOf(withAsked(withStem(STANCE, 'Minister Ilse Oru', 'Vasland'), { keyClaims: [] }))).toContain('POSITION_UNREPORTED');
  });

  it('refuses a key that is not what its claims say', () => {
    expect(defectsOf(reslot(withAsked(HOLDER, { keyClaims: ['farms-supports'] })))).toContain('KEY_NOT_A_VALUE');
    expect(defectsOf({ ...HOLDER, key: { type: 'OPTIONS', optionIds: ['k3x9'] } })).toContain('KEY_NOT_A_VALUE');
  });

  it('refuses a key of the wrong shape for its kind', () => {
    expect(defectsOf({ ...HOLDER, key: { type: 'OPTIONS', optionIds: ['p7f2', 'k3x9'] } })).toEqual(expect.arrayContaining(['KEY_MALFORMED']));
    expect(defectsOf({ ...HOLDER, key: { type: 'OPTIONS', optionIds: ['not-there'] } })).toContain('KEY_MALFORMED');
    expect(defectsOf({ ...HOLDER, key: { type: 'NUMBER', number: 1, claim: 'boats-lost' } })).toContain('KEY_MALFORMED');
    expect(defectsOf({ ...HOLDER, options: [...HOLDER.options, ...HOLDER.options] })).toContain('KEY_MALFORMED');
  });

  it('refuses a key that the source named does not tell', () => {
    expect(defectsOf(withAsked(REASON, { speaksFor: ['beacon-may'] }))).toContain('KEY_NOT_TOLD');
  });

  it('refuses a key that only an unapproved assertion supports', () => {
    expect(defectsOf(STANCE, changing(SLUICE, 'assertions', 'minister-opposes--courier-may', { approved: false }))).toContain('KEY_UNAPPROVED');
  });

  it('refuses a key that was reported only after the day by which the question knows', () => {
    expect(defectsOf(withAsked(ASPECT, { knownAt: '2031-06-01' }))).toContain('SOURCE_UNSEEN');
    expect(defectsOf(withAsked(ASPECT, { knownAt: '2031-06-01', speaksFor: [] }))).toContain('KEY_NOT_YET_KNOWN');
  });

  it('refuses a key that its outlet has withdrawn by then, and accepts it before', () => {
    const retracted = changing(SLUICE, 'claims', 'minister-opposes', { retractedBy: 'courier-june' });
    expect(defectsOf(withAsked(STANCE, { knownAt: '2031-06-21' }), retracted)).toContain('KEY_RETRACTED');
    expect(defectsOf(STANCE, retracted)).toEqual([]);
  });

  it.each([
    ['cites no passage', { evidence: [] }, 'KEY_WITHOUT_EVIDENCE'],
  ] as const)('refuses a key whose assertion %s', (_, patch, code) => {
    expect(defectsOf(STANCE, changing(SLUICE, 'assertions', 'minister-opposes--courier-may', patch))).toContain(code);
  });

  it.each([
    ['found only approximately', { anchor: 'FUZZY' }, 'EVIDENCE_FUZZY'],
    ['orphaned', { anchor: 'ORPHANED' }, 'EVIDENCE_ORPHANED'],
    ['not what stands at its place', { exact: 'Its minister, Ilse Oru, is said to agree.' }, 'EVIDENCE_NOT_IN_TEXT'],
    ['one of a menu teaser beside it', { start: 0 }, 'EVIDENCE_NOT_IN_TEXT'],
    ['of another state of the text', { contentHash: 'f'.repeat(64) }, 'EVIDENCE_OF_ANOTHER_TEXT'],
    ['of another source', { source: 'beacon-may' }, 'EVIDENCE_OF_ANOTHER_TEXT'],
  ] as const)('refuses evidence that is %s', (_, patch, code) => {
    expect(defectsOf(STANCE, changing(SLUICE, 'evidence', 'minister-opposes--courier-may--1', patch))).toContain(code);
  });

  it('accepts evidence that has moved with its text', () => {
    expect(defectsOf(STANCE, changing(SLUICE, 'evidence', 'minister-opposes--courier-may--1', { anchor: 'MOVED' }))).toEqual([]);
  });

  it('refuses what had not happened on the day asked about', () => {
    expect(defectsOf(withStem(withAsked(ASPECT, { asOf: '2031-06-01' }), '21 June 2031', '1 June 2031'))).toContain('KEY_NOT_YET');
  });

  it('refuses a last-reported position asked as if it still held, and accepts it asked as last reported', () => {
    const later = withStem(withAsked(HOLDER, { asOf: '2031-06-21', knownAt: '2031-06-21' }), 'As of 10 May 2031', 'As of 21 June 2031');
    expect(defectsOf(later)).toContain('LAST_REPORTED_AS_HOLDING');
    const asLast = withStem(withAsked(later, { lastReported: '2031-05-10' }), 'As of 21 June 2031', 'As of 21 June 2031, and as last reported on 10 May 2031');
    expect(defectsOf(asLast)).toEqual([]);
  });

  it('refuses another day of the last report than the reports give, and a last report of what still holds', () => {
    const wrong = withStem(withAsked(HOLDER, { asOf: '2031-06-21', knownAt: '2031-06-21', lastReported: '2031-05-09' }), 'As of 10 May 2031', 'As of 21 June 2031, and as last reported on 9 May 2031');
    expect(defectsOf(wrong)).toContain('LAST_REPORTED_WRONG');
    const idle = withStem(withAsked(HOLDER, { lastReported: '2031-05-10' }), 'As of 10 May 2031', 'As last reported on 10 May 2031');
    expect(defectsOf(idle)).toContain('LAST_REPORTED_WRONG');
  });

  it('refuses a reason whose position was only last reported', () => {
    const later = withStem(withAsked(REASON, { asOf: '2031-06-21', knownAt: '2031-06-21' }), 'As of 10 May 2031', 'As of 21 June 2031');
    expect(defectsOf(later)).toContain('LAST_REPORTED_AS_HOLDING');
  });

  it('refuses a disputed key whose stem does not name its source', () => {
    const unnamed = withStem(withAsked(DATE, { speaksFor: [] }), 'does the Courier’s report of 10 May assign', 'is dated');
    expect(defectsOf(unnamed)).toContain('KEY_DISPUTED');
  });

  it('refuses a key that a source named contradicts itself', () => {
    const both = withStem(withAsked(DATE, { speaksFor: ['courier-may', 'wire-may'] }), 'the Courier’s report of 10 May', 'the Courier’s report of 10 May and Nordwire');
    expect(defectsOf(both)).toContain('KEY_CONTRADICTED');
  });

  it('refuses a key that an internal contradiction of its source undoes', () => {
    const lead = { slug: 'lead-and-body', kind: 'INTERNAL', claims: ['farms-supports', 'water-opposes'], explanation: 'The lead says otherwise.' } as const;
    expect(defectsOf(HOLDER, { ...SLUICE, contradictions: [...SLUICE.contradictions, lead] })).toContain('KEY_DISPUTED');
    expect(defectsOf(SAID_OTHERWISE, { ...SLUICE, contradictions: [...SLUICE.contradictions, lead] })).toEqual([]);
  });

  it('refuses a stem that presupposes what nobody tells', () => {
    expect(defectsOf(withAsked(REASON, { premises: ['no-such-claim'] }))).toContain('PREMISE_UNSUPPORTED');
    const untold = { ...SLUICE, assertions: SLUICE.assertions.filter(({ claim }) => claim !== 'water-opposes') };
    expect(defectsOf(REASON, untold)).toContain('PREMISE_UNSUPPORTED');
  });

  it('refuses to speak for a text that nobody here has read', () => {
    expect(defectsOf(withAsked(DATE, { speaksFor: ['memo'] }))).toContain('SOURCE_UNSEEN');
  });

  it('says in a passed check who tells the key, and when', () => {
    const graph = SLUICE;
    expect(defectsOf(SPEAKER, graph)).toEqual([]);
  });
});

describe('rule 1 for kinds whose key is derived', () => {
  it.each([
    ['SAY_SO', SAID_SO, 's3m7'], ['SAY_OTHERWISE', SAID_OTHERWISE, 'p5k9'], ['DO_NOT_SAY', NOT_SAID, 's3m7'],
  ] as const)('refuses a wrong verdict where the texts show %s', (_, question, wrong) => {
    expect(defectsOf({ ...question, key: { type: 'OPTIONS', optionIds: [wrong] } })).toContain('VERDICT_WRONG');
  });

  it('refuses a verdict whose stem does not carry the statement', () => {
    expect(defectsOf(withStem(SAID_OTHERWISE, 'supports', 'opposes'))).toContain('PROPOSITION_MISSING');
    expect(defectsOf(withStem(SAID_SO, 'The lower town was flooded on 24 February 2031', 'Three gates of the dam are broken'))).toContain('PROPOSITION_MISSING');
  });

  it('refuses “do not say” without a record, with an outdated record, and where a term does occur', () => {
    expect(defectsOf({ ...NOT_SAID, bases: [] }, { ...SLUICE, absences: [] })).toContain('ABSENCE_UNRECORDED');
    expect(defectsOf(NOT_SAID, changing(SLUICE, 'absences', 'beacon-without-quays', { contentHash: '0'.repeat(64) }))).toContain('ABSENCE_OUTDATED');
    expect(defectsOf(NOT_SAID, changing(SLUICE, 'absences', 'beacon-without-quays', { terms: ['quays', 'levy'] }))).toContain('ABSENCE_TERM_FOUND');
    expect(defectsOf(NOT_SAID, changing(SLUICE, 'absences', 'beacon-without-quays', { terms: [] }))).toContain('ABSENCE_UNRECORDED');
  });

  it('refuses a number that is not the figure', () => {
    expect(defectsOf({ ...NUMERIC, key: { type: 'NUMBER', number: 501, claim: 'boats-lost' } })).toContain('NUMBER_WRONG');
  });

  it('asks of a range the end that the stem asks for', () => {
    const range = changing(SLUICE, 'claims', 'boats-lost', { predicate: { type: 'FIGURE', measure: 'boats', figure: { bound: 'BETWEEN', value: 500, upper: 870 } } });
    const upper = withStem(NUMERIC, 'at least how many', 'between 500 and at most how many');
    expect(defectsOf({ ...upper, key: { type: 'NUMBER', number: 870, claim: 'boats-lost' } }, range)).toEqual([]);
    expect(defectsOf({ ...upper, key: { type: 'NUMBER', number: 500, claim: 'boats-lost' } }, range)).toContain('NUMBER_WRONG');
  });

  it('refuses a wrong count of origins', () => {
    const flat = changing(SLUICE, 'assertions', 'water-opposes--beacon-may', { chain: [] });
    expect(defectsOf(CORROBORATION, flat)).toContain('ORIGINS_WRONG');
    expect(defectsOf({ ...CORROBORATION, key: { type: 'OPTIONS', optionIds: ['g2q6'] } })).toContain('ORIGINS_WRONG');
  });

  it('refuses stances before and after that were not reported', () => {
    expect(defectsOf({ ...CHANGE, key: { type: 'OPTIONS', optionIds: ['d6y2'] } })).toContain('CHANGE_WRONG');
  });

  it('does not call a position changed because another prevailed', () => {
    const overridden = withOption(CHANGE, 'h9s5', { text: 'The Ministry of Water: from opposed to in favour', value: { type: 'CHANGE', actor: 'water', before: 'OPPOSES', after: 'SUPPORTS' } });
    expect(defectsOf(withAsked(overridden, { keyClaims: ['water-opposes', 'governor-supports'] }))).toContain('CHANGE_WRONG');
  });

  it('refuses as what happened between two days what happened before, what may have, and what had not yet', () => {
    expect(defectsOf(reslot({ ...withAsked(HAPPENED, { keyClaims: ['petition-on-11-april'] }), key: { type: 'OPTIONS', optionIds: ['y6c8'] } }))).toContain('CHANGE_WRONG');
    const dated = (earliest: string, latest: string) => changing(SLUICE, 'claims', 'order-on-18-june', { predicate: { type: 'DATE', event: 'order', date: { edtf: '', earliest, latest, precision: 'INTERVAL', basis: 'STATED', note: null } } });
    expect(defectsOf(HAPPENED, dated('2031-05-10', '2031-06-18'))).toEqual(expect.arrayContaining(['CHANGE_WRONG', 'DATES_OVERLAP']));
    expect(defectsOf(HAPPENED, dated('2031-05-11', '2031-06-18'))).toEqual([]);
    expect(defectsOf(withStem(withAsked(HAPPENED, { asOf: '2031-06-01' }), 'by 21 June 2031', 'by 1 June 2031'))).toContain('KEY_NOT_YET');
  });

  it('refuses as what happened what no source spoken for tells, what was not known yet, and a claim of something else', () => {
    expect(defectsOf(withStem(withAsked(HAPPENED, { speaksFor: ['courier-may', 'beacon-may'] }), ', the Courier’s report of 20 June and', ' and'))).toContain('KEY_NOT_TOLD');
    expect(defectsOf(withAsked(HAPPENED, { knownAt: '2031-06-01' }))).toContain('SOURCE_UNSEEN');
    expect(defectsOf(reslot(withAsked(HAPPENED, { keyClaims: ['levy-in-2030'] })))).toContain('KEY_NOT_A_VALUE');
  });

  it('refuses to ask for what happened between two days of which the stem or the question has one only', () => {
    expect(defectsOf(withStem(HAPPENED, 'only after 10 May 2031', 'of late'))).toEqual(expect.arrayContaining(['STEM_UNDATED', 'STEM_ASKS_ELSE']));
    expect(defectsOf(withStem(HAPPENED, 'only after 10 May 2031', 'before 10 May 2031'))).toContain('STEM_ASKS_ELSE');
    const { since: _, ...undated } = HAPPENED.asked;
    expect(defectsOf(reslot({ ...HAPPENED, asked: undated }))).toEqual(expect.arrayContaining(['CHANGE_WRONG', 'SLOT_UNKNOWN']));
    expect(defectsOf(reslot(withAsked(HAPPENED, { since: '2031-06-21' })))).toContain('CHANGE_WRONG');
  });

  it('refuses a change that names only one of its days', () => {
    expect(defectsOf(withStem(CHANGE, '10 May 2031', 'last month'))).toContain('STEM_UNDATED');
  });

  it('refuses a source told to say what it does not', () => {
    expect(defectsOf({ ...DISAGREEMENT, key: { type: 'OPTIONS', optionIds: ['c8m4'] } })).toContain('TELLINGS_WRONG');
  });

  it('refuses an outlet that does not tell it', () => {
    expect(defectsOf({ ...OUTLET, key: { type: 'OPTIONS', optionIds: ['a9c5'] } })).toContain('KEY_NOT_TOLD');
  });
});
