import type { FuzzyDate, PackGraph } from '@footnote/knowledge';
import { changing } from '../testing/build-graph.js';
import { defectsOf, withAsked, withBasis, withOption, withStem } from '../testing/defects-of.js';
import { SLUICE } from '../testing/sluice-affair.js';
import { ASPECT, actorValue, ask, basis, CHANGE, claimValue, CORROBORATION, DATE, DISAGREEMENT, eventValue, HAPPENED, HOLDER, MATCH, NUMERIC, option, ORDER, OUTLET, REASON, reslot, sourceValue, SPEAKER, STANCE } from '../testing/sound-questions.js';

describe('rule 2: each wrong option is refuted in a recorded way', () => {
  it('refuses a wrong option without a reason', () => {
    expect(defectsOf({ ...HOLDER, bases: HOLDER.bases.slice(1) })).toContain('REFUTATION_MISSING');
  });

  it('refuses claims that do not contradict the option', () => {
    expect(defectsOf(withBasis(HOLDER, basis('k3x9', 'CONTRADICTED', ['water-opposes'])))).toContain('OPTION_UNREPORTED');
    expect(defectsOf(withBasis(DATE, basis('g3z9', 'CONTRADICTED', ['petition-on-11-april'])))).toContain('NOT_CONTRADICTED');
    expect(defectsOf(withBasis(STANCE, basis('h2y8', 'CONTRADICTED', ['governor-undecided'])))).toContain('NOT_CONTRADICTED');
  });

  it('refuses a refutation that is not approved, does not anchor, or comes later', () => {
    expect(defectsOf(HOLDER, changing(SLUICE, 'assertions', 'boatmen-support--courier-may', { approved: false }))).toContain('REFUTATION_UNSUPPORTED');
    expect(defectsOf(HOLDER, changing(SLUICE, 'evidence', 'boatmen-support--courier-may--1', { anchor: 'ORPHANED' }))).toContain('REFUTATION_UNSUPPORTED');
    const later = withOption(withBasis(HOLDER, basis('k3x9', 'CONTRADICTED', ['governor-supports'])), 'k3x9', { text: 'Tam Reyes', value: actorValue('governor') });
    expect(defectsOf(later)).toContain('REFUTATION_UNSUPPORTED');
  });

  it('refuses an actor of whom no position is reported: silence about the world refutes nothing', () => {
    const silent = withOption(HOLDER, 'w8m4', { text: 'The River Court', value: actorValue('court') });
    expect(defectsOf(withBasis(silent, basis('w8m4', 'CONTRADICTED', ['court-said'])))).toContain('OPTION_UNREPORTED');
    expect(defectsOf(withBasis(silent, basis('w8m4', 'MISPLACED', ['court-said'])))).toContain('OPTION_UNREPORTED');
  });

  it('refuses an invented value', () => {
    const invented = changing({ ...SLUICE, claims: [...SLUICE.claims, { ...claimOf('petition-on-11-april'), slug: 'made-up', answer: '17 May 2030', predicate: { type: 'DATE', event: 'petition', date: { edtf: '2030-05-17', earliest: '2030-05-17', latest: '2030-05-17', precision: 'DAY', basis: 'STATED', note: null } } }] }, 'claims', 'made-up', {});
    expect(defectsOf(withOption(DATE, 'g3z9', { text: '17 May 2030', value: claimValue('made-up') }), invented)).toContain('INVENTED_VALUE');
    const uncited = { ...SLUICE, assertions: SLUICE.assertions.filter(({ claim }) => claim !== 'governor-undecided') };
    expect(defectsOf(STANCE, uncited)).toContain('INVENTED_VALUE');
  });

  it('refuses a wrong option that a source spoken for tells as well', () => {
    const also = withOption(HOLDER, 'w8m4', { text: 'Ilse Oru', value: actorValue('minister') });
    expect(defectsOf(also)).toContain('WRONG_OPTION_IS_RIGHT');
    const overlapping = withOption(withStem(withAsked(DATE, { speaksFor: ['courier-may', 'beacon-may'] }), 'the Courier’s report of 10 May assign', 'the Courier’s report of 10 May or the Beacon’s report of 10 May assign'), 'g3z9', { text: 'March 2031', value: claimValue('flood-in-march') });
    expect(defectsOf(overlapping)).toEqual(expect.arrayContaining(['WRONG_OPTION_IS_RIGHT', 'DATES_OVERLAP']));
  });

  it('refuses a wrong option that an unapproved telling leaves open', () => {
    const open = { ...SLUICE, assertions: [...SLUICE.assertions, { slug: 'why-ban-here', claim: 'ban-as-reason', source: 'courier-may', tense: 'PRESENT', hedges: ['NONE'], loadedTerms: [], chain: [], evidence: ['water-opposes--courier-may--1'], approved: false } as const], claims: [...SLUICE.claims, { ...claimOf('why-ban'), slug: 'ban-as-reason', predicate: { type: 'REASON', of: { kind: 'CLAIM', slug: 'water-opposes' } } as const }] };
    expect(defectsOf(REASON, open)).toContain('WRONG_OPTION_MAY_BE_RIGHT');
  });

  it('refuses an option from elsewhere where no source is named that was read whole', () => {
    expect(defectsOf(withStem(withAsked(SPEAKER, { speaksFor: [] }), ', by the Courier’s report of 10 May,', ''))).toContain('MISPLACED_WITHOUT_SOURCE');
  });

  it('refuses an option from elsewhere that no sound claim gives to anything', () => {
    expect(defectsOf(withBasis(REASON, basis('b6n3', 'MISPLACED', ['why-ban'])))).toContain('NOT_MISPLACED');
    expect(defectsOf(REASON, changing(SLUICE, 'assertions', 'why-levy--beacon-may', { approved: false }))).toContain('NOT_MISPLACED');
  });

  it('refuses “not told by that outlet” without a record, and where its text speaks of the same thing', () => {
    expect(defectsOf({ ...OUTLET, bases: OUTLET.bases.map((each) => ({ ...each, absences: [] })) })).toContain('ABSENCE_UNRECORDED');
    const same = ask({
      kind: 'OUTLET', stem: 'Among the reports of 10 May 2031, which outlet dates the flooding of the lower town to 2 March 2031?', options: OUTLET.options,
      key: { type: 'OPTIONS', optionIds: ['d3f8'] }, asked: { keyClaims: ['flood-on-2-march'] },
      bases: [basis('a9c5', 'MISPLACED', ['flood-in-march']), basis('h7k2', 'CONTRADICTED', ['flood-on-24-february'])],
    });
    expect(defectsOf(same)).toContain('WRONG_OPTION_MAY_BE_RIGHT');
  });

  it('refuses an outlet that tells it as well, and takes a telling by a translation for one', () => {
    const told = withOption(ask({ ...OUTLET, stem: 'Among the reports of 10 May 2031, which outlet reported that the Ministry of Farms supports opening the sluice?', asked: { keyClaims: ['farms-supports'] } }), 'h7k2', { value: sourceValue('wire-may') });
    expect(defectsOf(told)).toContain('WRONG_OPTION_IS_RIGHT');
  });

  it('repeats the search of an absence record in the text', () => {
    expect(defectsOf(OUTLET, changing(SLUICE, 'absences', 'beacon-without-boatmen', { terms: ['grazing'] }))).toContain('ABSENCE_TERM_FOUND');
    expect(defectsOf(OUTLET, changing(SLUICE, 'absences', 'beacon-without-boatmen', { contentHash: '' }))).toContain('ABSENCE_OUTDATED');
    expect(defectsOf(OUTLET, changing(SLUICE, 'absences', 'beacon-without-boatmen', { claim: 'farms-supports', statement: 'The ministry of farms grows wheat.' }))).toContain('ABSENCE_UNRECORDED');
  });

  it('has nothing to refute in a numeric question', () => {
    expect(defectsOf(NUMERIC)).toEqual([]);
  });
});

describe('rule 2 for orderings and matchings', () => {
  it('refuses an order that the dates do not have', () => {
    expect(defectsOf({ ...ORDER, key: { type: 'OPTIONS', optionIds: ['j9v8', 'f6x4', 'c2s7'] } })).toContain('ORDER_WRONG');
  });

  it('refuses neighbours whose dates overlap by any telling', () => {
    const withFlood = reslot(withAsked(withOption(ORDER, 'j9v8', { text: 'The lower town is flooded', value: eventValue('flood') }), { keyClaims: ['ban-in-2029', 'flood-on-2-march', 'petition-on-11-april'] }));
    const question = { ...withFlood, key: { type: 'OPTIONS', optionIds: ['f6x4', 'j9v8', 'c2s7'] } as const };
    expect(defectsOf(question)).toEqual([]);
    const late = changing(SLUICE, 'claims', 'flood-in-march', { predicate: { type: 'DATE', event: 'flood', date: { edtf: '2031', earliest: '2031-01-01', latest: '2031-12-31', precision: 'YEAR', basis: 'STATED', note: null } } });
    expect(defectsOf(question, late)).toContain('ORDER_UNDECIDABLE');
  });

  it('refuses an event that had not happened by then', () => {
    const future = reslot(withAsked(withOption(ORDER, 'j9v8', { text: 'The Governor orders the sluice opened', value: eventValue('order') }), { keyClaims: ['ban-in-2029', 'order-on-18-june', 'petition-on-11-april'] }));
    expect(defectsOf(future)).toContain('KEY_NOT_YET');
  });

  it('refuses a pair that no claim joins', () => {
    expect(defectsOf({ ...MATCH, key: { type: 'PAIRS', pairs: [{ leftId: 'm3d8', rightId: 'n8e3' }, { leftId: 'q7g4', rightId: 'r4b9' }, { leftId: 't2w6', rightId: 'v6h5' }] } })).toContain('KEY_NOT_A_VALUE');
  });

  it('refuses a cross-pairing that some source tells as well', () => {
    const also = ask({
      kind: 'MATCH', stem: 'As of 10 May 2031, which act goes with whom, by the Beacon’s report of 10 May and the Courier’s report of 10 May?',
      options: [option('m3d8', 'The Ministry of Farms', actorValue('farms')), option('q7g4', 'The Ministry of Trade', actorValue('trade')), option('t2w6', 'The Guild of Boatmen', actorValue('boatmen'))],
      targets: [option('n8e3', 'Farms bans grazing by the dam', eventValue('ban')), option('r4b9', 'Trade puts a levy on barges', eventValue('levy')), option('v6h5', 'In favour', { type: 'STANCE', stance: 'SUPPORTS' })],
      key: { type: 'PAIRS', pairs: [{ leftId: 'm3d8', rightId: 'n8e3' }, { leftId: 'q7g4', rightId: 'r4b9' }, { leftId: 't2w6', rightId: 'v6h5' }] },
      asked: { keyClaims: ['farms-banned', 'trade-levied', 'boatmen-support'], speaksFor: ['beacon-may', 'courier-may'] },
    });
    expect(defectsOf(also)).toEqual(expect.arrayContaining(['CROSS_PAIR_UNREFUTED', 'OPTION_TYPES_MIXED']));
  });

  it('refuses a cross-pairing that nothing excludes where no source is named', () => {
    const speakers = ask({
      kind: 'MATCH', stem: 'As of 10 May 2031, who said what?',
      options: [option('m3d8', 'Nela Dorn', actorValue('inspector')), option('q7g4', 'The River Court', actorValue('court')), option('t2w6', 'The Guild of Boatmen', actorValue('boatmen'))],
      targets: [option('n8e3', 'A team had begun to measure', claimValue('dorn-said')), option('r4b9', 'It had no jurisdiction', claimValue('court-said')), option('v6h5', 'The river belonged to nobody', claimValue('guild-said'))],
      key: { type: 'PAIRS', pairs: [{ leftId: 'm3d8', rightId: 'n8e3' }, { leftId: 'q7g4', rightId: 'r4b9' }, { leftId: 't2w6', rightId: 'v6h5' }] },
      asked: { keyClaims: ['dorn-said', 'court-said', 'guild-said'] },
    });
    expect(defectsOf(speakers)).toContain('CROSS_PAIR_UNREFUTED');
    expect(defectsOf(withStem(withAsked(speakers, { speaksFor: ['courier-may'] }), 'who said what', 'who, by the Courier’s report of 10 May, said what'))).toEqual([]);
  });
});

describe('rule 2 for options that are derived', () => {
  it('refuses a change that no report contradicts', () => {
    const silent = withOption(CHANGE, 'k4w8', { text: 'The River Court: from opposed to in favour', value: { type: 'CHANGE', actor: 'court', before: 'OPPOSES', after: 'SUPPORTS' } });
    expect(defectsOf(silent)).toContain('OPTION_UNREPORTED');
  });

  it('refuses an event as wrong that happened between the two days as well, or may have', () => {
    expect(defectsOf(HAPPENED, redated('petition-on-11-april', '2031-05-11', '2031-05-20'))).toContain('WRONG_OPTION_IS_RIGHT');
    const straddling = defectsOf(HAPPENED, redated('petition-on-11-april', '2031-05-01', '2031-05-31'));
    expect(straddling).toEqual(expect.arrayContaining(['WRONG_OPTION_MAY_BE_RIGHT', 'DATES_OVERLAP']));
    const later = { ...claimOf('petition-on-11-april'), slug: 'petition-in-may', predicate: { type: 'DATE', event: 'petition', date: interval('2031-05-12', '2031-05-14') } as const };
    const unapproved = { slug: 'later', claim: 'petition-in-may', source: 'beacon-may', tense: 'PRESENT', hedges: ['NONE'], loadedTerms: [], chain: [], evidence: ['levy-in-2030--beacon-may--1'], approved: false } as const;
    expect(defectsOf(HAPPENED, { ...SLUICE, claims: [...SLUICE.claims, later], assertions: [...SLUICE.assertions, unapproved] })).toContain('WRONG_OPTION_MAY_BE_RIGHT');
    expect(defectsOf(HAPPENED, { ...SLUICE, claims: [...SLUICE.claims, later], assertions: [...SLUICE.assertions, { ...unapproved, approved: true }] })).toContain('WRONG_OPTION_IS_RIGHT');
  });

  it('takes a date on the first day itself for one before what came after it, but not before what lies “between”, and one after the last day for one after it', () => {
    expect(defectsOf(HAPPENED, redated('petition-on-11-april', '2031-05-10', '2031-05-10'))).toEqual([]);
    const between = withStem(HAPPENED, 'only after 10 May 2031', 'between 10 May 2031 and 21 June 2031');
    expect(defectsOf(between)).toEqual([]);
    expect(defectsOf(between, redated('petition-on-11-april', '2031-05-10', '2031-05-10'))).toContain('WRONG_OPTION_MAY_BE_RIGHT');
    expect(defectsOf(HAPPENED, redated('petition-on-11-april', '2031-06-22', '2031-06-22'))).toEqual([]);
  });

  it('refuses an event as wrong for which no date is cited, or one that nobody spoken for soundly tells', () => {
    expect(defectsOf({ ...HAPPENED, bases: HAPPENED.bases.slice(1) })).toContain('REFUTATION_MISSING');
    expect(defectsOf(withBasis(HAPPENED, basis('e4r7', 'MISPLACED', ['levy-in-2030'])))).toContain('REFUTATION_MISSING');
    expect(defectsOf(withBasis(HAPPENED, basis('e4r7', 'CONTRADICTED', ['petition-on-11-april'])))).toContain('NOT_CONTRADICTED');
    expect(defectsOf(HAPPENED, changing(SLUICE, 'assertions', 'levy-in-2030--beacon-may', { approved: false }))).toContain('REFUTATION_UNSUPPORTED');
    expect(defectsOf(HAPPENED, changing(SLUICE, 'claims', 'levy-in-2030', { retractedBy: 'beacon-june' }))).toContain('REFUTATION_UNSUPPORTED');
    const unspoken = withStem(withAsked(HAPPENED, { speaksFor: ['courier-may', 'courier-june'] }), ', the Courier’s report of 20 June and the Beacon’s report of 10 May', ' and the Courier’s report of 20 June');
    expect(defectsOf(unspoken)).toContain('REFUTATION_UNSUPPORTED');
  });

  it('refuses a stance among events', () => {
    expect(defectsOf(withOption(HAPPENED, 'e4r7', { text: 'In favour', value: { type: 'STANCE', stance: 'SUPPORTS' } }))).toEqual(expect.arrayContaining(['REFUTATION_MISSING', 'OPTION_TYPES_MIXED']));
  });

  it('refuses a count of origins that is right, and an origin that nobody names', () => {
    const right = withOption(CORROBORATION, 'g2q6', { text: 'One, shared by all of them', value: { type: 'ORIGINS', verdict: 'SHARED_ORIGIN', originKeys: ['source:memo'], min: 1, max: 1 } });
    expect(defectsOf(right)).toContain('WRONG_OPTION_IS_RIGHT');
    const invented = withOption(CORROBORATION, 'g2q6', { value: { type: 'ORIGINS', verdict: 'INDEPENDENT', originKeys: ['source:the-times'], min: 3, max: 3 } });
    expect(defectsOf(invented)).toContain('INVENTED_VALUE');
  });

  it('refuses a telling that no source tells otherwise', () => {
    const unrefuted = withOption(DISAGREEMENT, 'j6z2', { text: 'The Courier: 2 March 2031; Nordwire: March 2031', value: { type: 'TELLINGS', tellings: [{ source: 'courier-may', claim: 'flood-on-2-march' }, { source: 'wire-may', claim: 'flood-in-march' }] } });
    expect(defectsOf(unrefuted)).toEqual([]);
    const told = changing(SLUICE, 'claims', 'flood-on-24-february', { predicate: { type: 'DATE', event: 'flood', date: { edtf: '2031-03', earliest: '2031-03-01', latest: '2031-03-31', precision: 'MONTH', basis: 'STATED', note: null } } });
    expect(defectsOf(unrefuted, { ...told, contradictions: [] })).toContain('TELLINGS_WRONG');
  });

  it('refuses another value of a unique aspect that the named source gives too', () => {
    const also = { ...SLUICE, assertions: [...SLUICE.assertions, { slug: 'letter-too', claim: 'order-as-letter', source: 'courier-june', tense: 'PRESENT', hedges: ['NONE'], loadedTerms: [], chain: [], evidence: ['form-of-order--courier-june--1'], approved: true } as const], claims: [...SLUICE.claims, { ...claimOf('form-of-petition'), slug: 'order-as-letter', predicate: { type: 'ASPECT', aspect: 'form', subject: { kind: 'EVENT', slug: 'order' } } as const }] };
    const codes = defectsOf(ASPECT, { ...also, evidence: also.evidence });
    expect(codes).toContain('KEY_CONTRADICTED');
    expect(codes).toContain('WRONG_OPTION_IS_RIGHT');
  });
});

function interval(earliest: string, latest: string): FuzzyDate {
  return { edtf: `${earliest}/${latest}`, earliest, latest, precision: 'INTERVAL', basis: 'STATED', note: null };
}

/** The affair with another date in a claim about its event. */
function redated(slug: string, earliest: string, latest: string): PackGraph {
  const { predicate } = claimOf(slug);
  if (predicate.type !== 'DATE') throw new Error(`“${slug}” is no date.`);
  return changing(SLUICE, 'claims', slug, { predicate: { ...predicate, date: interval(earliest, latest) } });
}

function claimOf(slug: string): (typeof SLUICE.claims)[number] {
  const claim = SLUICE.claims.find((each) => each.slug === slug);
  if (!claim) throw new Error(`The fixture has no claim “${slug}”.`);
  return claim;
}

