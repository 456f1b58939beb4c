import { changing } from '../testing/build-graph.js';
import { defectsOf, withAsked, withOption, withStem } from '../testing/defects-of.js';
import { SLUICE } from '../testing/sluice-affair.js';
import { ask, ASPECT, basis, CHANGE, claimValue, DATE, HOLDER, MATCH, NUMERIC, option, OUTLET, REASON, SPEAKER, STANCE, WORDING } from '../testing/sound-questions.js';

describe('rule 5: the stem is dated', () => {
  it('refuses a stem without its date', () => {
    expect(defectsOf(withStem(HOLDER, 'As of 10 May 2031, which', 'Which'))).toContain('STEM_UNDATED');
  });

  it.each(['11 May 2031', '10 May 2032', '10 Mai 2031', '110 May 2031', '10 May 20311', '0 May 2031'])('refuses a stem whose date is altered to “%s”', (day) => {
    expect(defectsOf(withStem(HOLDER, '10 May 2031', day))).toContain('STEM_UNDATED');
  });

  it('wants both days of a change', () => {
    expect(defectsOf(withStem(CHANGE, ' and 20 June 2031', ' and now'))).toContain('STEM_UNDATED');
  });
});

describe('rule 5: the stem is attributed', () => {
  it('refuses a stem that does not name the only source that tells it', () => {
    expect(defectsOf(withStem(withAsked(ASPECT, { speaksFor: [] }), ', according to the Courier’s report of 20 June', ''))).toContain('STEM_UNATTRIBUTED');
  });

  it('refuses a stem that does not name a source it speaks for', () => {
    expect(defectsOf(withStem(REASON, 'according to the Courier’s report of 10 May, ', ''))).toContain('SOURCE_UNNAMED');
  });

  it('takes an outlet with several texts by its dated label only', () => {
    const late = withAsked(withStem(ASPECT, 'the Courier’s report of 20 June', 'the Courier'), {});
    expect(defectsOf(late)).toContain('SOURCE_UNNAMED');
  });

  it('refuses attribution to the wrong source', () => {
    expect(defectsOf(withStem(REASON, 'the Courier’s report of 10 May', 'the Beacon’s report of 10 May'))).toEqual(expect.arrayContaining(['SOURCE_UNNAMED', 'SOURCE_MISNAMED']));
    expect(defectsOf(withAsked(withStem(REASON, 'the Courier’s report of 10 May', 'the Courier’s report of 10 May and Nordwire'), { speaksFor: ['courier-may', 'wire-may'], premises: [] }))).not.toContain('SOURCE_UNNAMED');
    expect(defectsOf(withAsked(withStem(DATE, 'the Courier’s report of 10 May', 'the Courier’s report of 10 May and the Beacon’s report of 10 May'), { speaksFor: ['courier-may', 'beacon-may'] }))).toContain('SOURCE_MISNAMED');
  });

  it('takes several sources by the report that they declare to rely on, if they are all of them', () => {
    const relayed = withAsked(withStem(HOLDER, 'As of 10 May 2031, which of these bodies', 'As of 10 May 2031, by the two outlets that relay the memo of 9 May 2031, which of these bodies'), { speaksFor: ['courier-may', 'beacon-may'] });
    expect(defectsOf(relayed)).toEqual([]);
    expect(defectsOf(withAsked(relayed, { speaksFor: ['courier-may', 'wire-may'] }))).toContain('SOURCE_UNNAMED');
  });

  it('refuses a stem that speaks of something else than the key answers', () => {
    expect(defectsOf(withStem(HOLDER, 'opposed opening the sluice', 'opposed the levy on barges'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(HOLDER, 'opposed', 'supported'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(DATE, 'the flooding of the lower town', 'the founding of the River Court'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(NUMERIC, 'boats had been lost in the flood', 'people had drowned'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(STANCE, 'Minister Ilse Oru', 'the River Court'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(SPEAKER, 'a team had begun to measure the banks', 'grazing should be banned'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(OUTLET, 'the boatmen support opening the sluice', 'three gates of the dam are broken'))).toContain('STEM_ASKS_ELSE');
  });
});

describe('rule 5: nothing foreign stands in the stem', () => {
  it('refuses a number that nothing the question rests on has', () => {
    expect(defectsOf(withStem(NUMERIC, 'at least how many boats', 'at least how many of 7,000 boats'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(OUTLET, 'the boatmen support', '30 boatmen support'))).toContain('STEM_ASKS_ELSE');
  });

  it('refuses a denial that nothing the question rests on makes', () => {
    expect(defectsOf(withStem(HOLDER, 'opposed', 'had not opposed'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(OUTLET, 'support', 'do not support'))).toContain('STEM_ASKS_ELSE');
  });

  it('refuses an actor of whom no claim of the question tells', () => {
    expect(defectsOf(withStem(HOLDER, 'opposed opening the sluice', 'opposed opening the sluice, as the River Court did'))).toContain('STEM_ASKS_ELSE');
    expect(defectsOf(withStem(REASON, 'the Ministry of Water oppose', 'the Ministry of Trade oppose'))).toContain('STEM_ASKS_ELSE');
  });

  it('refuses a source that had not appeared by then among the choices', () => {
    expect(defectsOf(withOption(OUTLET, 'h7k2', { text: 'The Beacon’s report of 21 June', value: { type: 'SOURCE', source: 'beacon-june' } }))).toContain('SOURCE_UNSEEN');
  });
});

describe('rule 5: hedges are kept', () => {
  it('refuses a stem that drops “is said to” or “reportedly”', () => {
    expect(defectsOf(withStem(STANCE, 'reportedly ', ''))).toContain('HEDGE_DROPPED');
  });

  it.each([['ALLEGEDLY', 'allegedly'], ['UNOFFICIAL', 'unofficially'], ['REPORTEDLY', 'reportedly']] as const)('refuses a stem that drops %s, and takes one that keeps it', (hedge, word) => {
    const hedged = changing(SLUICE, 'assertions', 'minister-opposes--courier-may', { hedges: [hedge] });
    expect(defectsOf(withStem(STANCE, 'reportedly ', ''), hedged)).toContain('HEDGE_DROPPED');
    expect(defectsOf(withStem(STANCE, 'reportedly', word), hedged)).toEqual([]);
  });

  it('does not take a weaker hedge for a stronger one', () => {
    const hedged = changing(SLUICE, 'assertions', 'minister-opposes--courier-may', { hedges: ['ALLEGEDLY'] });
    expect(defectsOf(STANCE, hedged)).toContain('HEDGE_DROPPED');
  });

  it('does not take the hedge in the name of the issue for the hedge of the telling', () => {
    const issue = changing(SLUICE, 'issues', 'opening', { gerund: 'opening the allegedly leaky sluice' });
    expect(defectsOf(withStem(withStem(STANCE, 'reportedly ', ''), 'opening the sluice', 'opening the allegedly leaky sluice'), issue)).toContain('HEDGE_DROPPED');
  });

  it('needs no hedge where one source spoken for tells it flat', () => {
    expect(defectsOf(HOLDER, changing(SLUICE, 'assertions', 'water-opposes--courier-may', { hedges: ['ALLEGEDLY'] }))).toEqual([]);
  });

  it('keeps the hedge of what the stem presupposes', () => {
    expect(defectsOf(REASON, changing(SLUICE, 'assertions', 'water-opposes--courier-may', { hedges: ['ALLEGEDLY'] }))).toContain('HEDGE_DROPPED');
  });
});

describe('rule 5: loaded terms and quotations', () => {
  it('refuses a loaded term without quotation marks', () => {
    expect(defectsOf(withStem(WORDING, '“dump”', 'dump'))).toContain('LOADED_TERM_UNQUOTED');
    expect(defectsOf(withStem(HOLDER, 'opening the sluice', 'opening the sluice in order to dump the water'))).toContain('LOADED_TERM_UNQUOTED');
  });

  it('refuses a loaded term without its outlet', () => {
    expect(defectsOf(withStem(HOLDER, 'opening the sluice', 'opening the sluice (to “dump” it)'))).toContain('LOADED_TERM_WITHOUT_OUTLET');
    expect(defectsOf(withStem(HOLDER, 'opening the sluice', 'opening the sluice (to “dump” it, in the Beacon’s report of 10 May)'))).toEqual([]);
  });

  const TRANSLATED = ask({
    kind: 'SINGLE_CHOICE', stem: 'As of 10 May 2031, which word does Nordwire use for what would be done to the water?',
    options: [option('b4y6', '“release”', claimValue('courier-says-release')), option('g8t3', '“spill”', claimValue('wire-says-spill')), option('w5n9', '“dump”', claimValue('beacon-says-dump'))],
    key: { type: 'OPTIONS', optionIds: ['g8t3'] }, asked: { keyClaims: ['wire-says-spill'], speaksFor: ['wire-may'] },
    bases: [basis('b4y6', 'MISPLACED', ['courier-says-release']), basis('w5n9', 'MISPLACED', ['beacon-says-dump'])],
  });

  it('refuses the wording of a machine translation as its outlet’s, and takes it as the translator’s', () => {
    expect(defectsOf(TRANSLATED)).toContain('TRANSLATION_AS_WORDING');
    expect(defectsOf(withStem(TRANSLATED, 'does Nordwire use', 'does the machine translation of Nordwire use'))).not.toContain('TRANSLATION_AS_WORDING');
  });

  it('refuses a quotation that is not verbatim, asked or shown as verbatim', () => {
    expect(defectsOf(withStem(SPEAKER, 'that a team had begun to measure the banks', 'that “we have begun to measure the banks”'))).toContain('QUOTATION_NOT_VERBATIM');
    expect(defectsOf(withStem(SPEAKER, 'who said', 'who, word for word, said'))).toContain('QUOTATION_NOT_VERBATIM');
  });

  it('takes a verbatim quotation in quotation marks', () => {
    const verbatim = ask({
      ...SPEAKER, stem: 'As of 10 May 2031, who said, by the Courier’s report of 10 May, that “the river belongs to nobody”?', key: { type: 'OPTIONS', optionIds: ['v3g5'] },
      asked: { keyClaims: ['guild-said'], speaksFor: ['courier-may'] }, bases: [basis('q4h7', 'MISPLACED', ['court-said']), basis('s8b2', 'MISPLACED', ['dorn-said'])],
    });
    expect(defectsOf(verbatim)).toEqual([]);
  });

  it('refuses a menu teaser, or any words that nothing cites, in quotation marks', () => {
    expect(defectsOf(withStem(HOLDER, 'opening the sluice', 'opening the sluice, to which “Vasland objects in the opening”'))).toContain('QUOTATION_NOT_CITED');
  });

  it('refuses Footnote’s own summary in quotation marks', () => {
    expect(defectsOf(withStem(HOLDER, 'opening the sluice', 'opening the sluice (“The Floodgate does not want the sluice opened”)'))).toContain('QUOTATION_NOT_CITED');
  });

  it('lets options carry what their claims carry', () => {
    expect(defectsOf(withOption(MATCH, 'v6h5', { text: 'Opposed' }))).toEqual([]);
  });
});
