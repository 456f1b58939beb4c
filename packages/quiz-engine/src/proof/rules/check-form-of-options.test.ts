import { changing } from '../testing/build-graph.js';
import { defectsOf, withAsked, withOption, withStem } from '../testing/defects-of.js';
import { SLUICE } from '../testing/sluice-affair.js';
import { ASPECT, actorValue, basis, CHANGE, claimValue, CORROBORATION, DATE, DISAGREEMENT, HOLDER, MATCH, NUMERIC, option, ORDER, OUTLET, REASON, reslot, SAID_SO, SEVERAL } from '../testing/sound-questions.js';
import { findOrderCues } from '../order-cues.js';

describe('rule 3: options are pairwise disjoint', () => {
  it('refuses one actor under two names', () => {
    const shared = changing(SLUICE, 'actors', 'farms', { aliases: ['the Floodgate'] });
    expect(defectsOf(HOLDER, shared)).toContain('OPTIONS_KIN');
  });

  it.each([
    ['a part of another', 'engineers', 'The dam engineers'],
    ['the head of another', 'minister', 'Ilse Oru'],
  ])('refuses %s', (_, slug, text) => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text, value: actorValue(slug) }))).toContain('OPTIONS_KIN');
  });

  it.each([
    ['administration', 'The Isterian administration'], ['isteria', 'Isteria'], ['neighbour', 'Vasland'],
  ])('refuses a whole beside a department: %s', (slug, text) => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text, value: actorValue(slug) }))).toContain('WHOLE_BESIDE_DEPARTMENT');
  });

  it('lets two departments of one administration stand beside each other', () => {
    expect(defectsOf(HOLDER)).not.toContain('OPTIONS_KIN');
  });

  it('refuses two options that say the same, and one that contains another', () => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text: 'the ministry of water' }))).toContain('OPTIONS_SAME');
    expect(defectsOf(withOption(ASPECT, 'n2w8', { text: 'A sealed directive of the ministry' }))).toContain('OPTIONS_NESTED');
  });
});

describe('rule 4: options are alike, and no cue gives the key away', () => {
  it('refuses an option whose words do not say what it stands for', () => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text: 'The Ministry of Farm' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(DATE, 'g3z9', { text: '12 April 2031' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(OUTLET, 'a9c5', { text: 'The Bacon' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(MATCH, 'n8e3', { text: 'Against' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(ORDER, 'c2s7', { text: 'The boatmen withdraw a petition' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(SAID_SO, 'p5k9', { text: 'The article does not say so' }))).toContain('OPTION_TEXT_ALTERED');
  });

  it('reads options that are composed of several values part by part', () => {
    expect(defectsOf(withOption(CHANGE, 'h9s5', { text: 'Tam Reyes: from in favour to undecided' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(CHANGE, 'h9s5', { text: 'The River Court: from undecided to in favour' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(CORROBORATION, 'b7f3', { text: 'Two, which all three outlets share' }))).toContain('OPTION_TEXT_ALTERED');
    expect(defectsOf(withOption(DISAGREEMENT, 'f3t7', { text: 'The Courier: 24 February 2031; Nordwire: 2 March 2031.' }))).toContain('OPTION_TEXT_ALTERED');
  });

  it('refuses an option that stands for nothing', () => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { value: actorValue('nobody-known') }))).toContain('OPTION_VALUE_UNKNOWN');
  });

  it('refuses options of mixed types', () => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text: '2029', value: claimValue('ban-in-2029') }))).toContain('OPTION_TYPES_MIXED');
    expect(defectsOf(withOption(ASPECT, 'n2w8', { text: '2029', value: claimValue('ban-in-2029') }))).toContain('OPTION_TYPES_MIXED');
  });

  it('refuses options of mixed grammatical form', () => {
    expect(defectsOf(withOption(REASON, 'b6n3', { text: 'To pay for the dredging of silt' }))).toContain('OPTION_FORMS_MIXED');
    expect(defectsOf(withOption(REASON, 'b6n3', { text: 'The dredging of silt had to be paid for.' }))).toContain('OPTION_FORMS_MIXED');
  });

  it('refuses a conspicuously long key, and options of very unlike length', () => {
    const long = 'A flood as high as the one of last winter, or higher by a hand, might undermine the dam, the locks and the lower town';
    const longer = changing(SLUICE, 'claims', 'why-water-opposes', { answer: long });
    expect(defectsOf(withOption(REASON, 'f8s7', { text: long }), longer)).toContain('LONGEST_IS_KEY');
    const short = changing(longer, 'claims', 'why-levy', { answer: 'The silt' });
    expect(defectsOf(withOption(withOption(REASON, 'f8s7', { text: long }), 'b6n3', { text: 'The silt' }), short)).toContain('OPTION_LENGTHS_UNLIKE');
  });

  it('refuses a word of the stem that only the key repeats', () => {
    expect(defectsOf(withStem(REASON, 'oppose opening the sluice', 'oppose opening the sluice to a flood'))).toContain('REPEATED_WORD_GIVES_KEY');
  });

  it('refuses an article that only the key fits', () => {
    const article = { ...withOption(ASPECT, 'r5k6', { text: 'Order that is sealed' }), stem: 'As of 21 June 2031, the order to open the sluice was, by the Courier’s report of 20 June, an' };
    expect(defectsOf(withOption(withOption(article, 'n2w8', { text: 'Letter that is open' }), 't9d3', { text: 'Decree' }))).toContain('GRAMMAR_GIVES_KEY');
  });

  it('refuses ids that say something of the key', () => {
    const renamed = (ids: readonly string[]) => ({ ...HOLDER, options: HOLDER.options.map((each, at) => ({ ...each, id: ids[at] ?? '' })), key: { type: 'OPTIONS', optionIds: [ids[1] ?? ''] } as const, bases: HOLDER.bases.map((each, at) => ({ ...each, optionId: ids[at * 2] ?? '' })) });
    expect(defectsOf(renamed(['x1', 'x2', 'x3']))).toEqual([]);
    expect(defectsOf(renamed(['wrong-1', 'key-1xx', 'wrong-2']))).toContain('ID_GIVES_KEY');
    expect(defectsOf(renamed(['o2', 'o1', 'o3']))).toContain('ID_GIVES_KEY');
    expect(defectsOf(renamed(['k3x9', 'p7f2ww', 'w8m4']))).toContain('ID_GIVES_KEY');
    expect(defectsOf(renamed(['a-farms', 'a-water', 'a-guild']))).toContain('ID_GIVES_KEY');
  });

  it('sees in a set what no question shows: keys that keep standing, or sorting, into one place', () => {
    const placed = (at: number, ids: readonly string[], n: number) => ({ ...HOLDER, id: `q${n}`, options: HOLDER.options.map((each, index) => ({ ...each, id: ids[index] ?? '' })), key: { type: 'OPTIONS', optionIds: [ids[at] ?? ''] } as const });
    const always = Array.from({ length: 9 }, (_, n) => placed(0, [`k${n}x`, `b${n}x`, `z${n}x`], n));
    expect(findOrderCues(always).map(({ code }) => code)).toEqual(['ORDER_GIVES_KEY', 'ID_GIVES_KEY']);
    const mixed = Array.from({ length: 9 }, (_, n) => placed(n % 3, [['c', 'a', 'b'][n % 2] + String(n), 'd1', 'b7'], n));
    expect(findOrderCues(mixed)).toEqual([]);
  });
});

describe('rule 6: dates and figures are compared only where disjoint', () => {
  it('refuses two dates that overlap', () => {
    expect(defectsOf(withOption(DATE, 'g3z9', { text: 'March 2031', value: claimValue('flood-in-march') }))).toContain('DATES_OVERLAP');
  });

  const FIGURE = reslot({
    ...ASPECT, stem: 'As of 21 June 2031, according to the Beacon’s report of 21 June, how many boats had been lost in the flood?',
    options: [option('n2w8', 'at least 19,400', claimValue('homes-flooded')), option('r5k6', 'at least 500', claimValue('boats-lost')), option('t9d3', 'at least 40', claimValue('people-drowned'))],
    asked: { ...ASPECT.asked, keyClaims: ['boats-lost'], speaksFor: ['beacon-june'] },
    bases: [basis('n2w8', 'CONTRADICTED', ['boats-lost']), basis('t9d3', 'CONTRADICTED', ['boats-lost'])],
  });

  it('refuses figures whose bounds overlap: “at least 500” is also true of 19,400', () => {
    expect(defectsOf(FIGURE)).toContain('FIGURES_OVERLAP');
  });

  it('accepts the bare numbers where the stem carries the bound and its one source', () => {
    const bare = withOption(withOption(withOption(withStem(FIGURE, 'how many', 'at least how many'), 'n2w8', { text: '19,400' }), 'r5k6', { text: '500' }), 't9d3', { text: '40' });
    expect(defectsOf(bare)).toEqual([]);
    expect(defectsOf(withStem(bare, 'at least how many', 'how many'))).toEqual(expect.arrayContaining(['FIGURES_OVERLAP', 'FIGURE_WITHOUT_BOUND']));
  });

  it('refuses a figure asked without its bound', () => {
    expect(defectsOf(withStem(NUMERIC, 'at least how many', 'how many'))).toContain('FIGURE_WITHOUT_BOUND');
  });
});

describe('rule 7: enough options, none of them padding', () => {
  it('refuses fewer than two wrong options in a single choice', () => {
    expect(defectsOf({ ...HOLDER, options: HOLDER.options.slice(0, 2) })).toContain('TOO_FEW_WRONG_OPTIONS');
    expect(defectsOf({ ...OUTLET, options: OUTLET.options.slice(0, 2) })).toContain('TOO_FEW_WRONG_OPTIONS');
    expect(defectsOf({ ...SAID_SO, options: SAID_SO.options.slice(0, 2) })).toContain('TOO_FEW_WRONG_OPTIONS');
  });

  it('refuses two items to order or to match', () => {
    expect(defectsOf({ ...ORDER, options: ORDER.options.slice(1), key: { type: 'OPTIONS', optionIds: ['f6x4', 'j9v8'] } })).toContain('TOO_FEW_ITEMS');
  });

  it('refuses padding', () => {
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text: 'None of the above' }))).toContain('PADDED_OPTION');
    expect(defectsOf(withOption(HOLDER, 'k3x9', { text: ' ' }))).toContain('PADDED_OPTION');
    expect(defectsOf({ ...SEVERAL, options: [...SEVERAL.options, ...['b1', 'b2', 'b3'].map((id) => option(`${id}zz`, `Nobody ${id}`, actorValue('court')))] })).toContain('TOO_MANY_OPTIONS');
  });
});

describe('what does not matter', () => {
  it('is proved in any order of its options', () => {
    expect(defectsOf({ ...HOLDER, options: [...HOLDER.options].reverse() })).toEqual([]);
    expect(defectsOf(withAsked(HOLDER, {}))).toEqual([]);
  });
});
