import type { KeyedQuestion } from '../model.js';
import { ASPECT, DATE, HOLDER, NUMERIC, REASON, SAID_SO, SOUND, SPEAKER } from '../proof/testing/sound-questions.js';
import { withOption, withStem } from '../proof/testing/defects-of.js';
import { FLAWS, lintQuestion } from './lint-question.js';

function flawsOf(question: KeyedQuestion): readonly string[] {
  return lintQuestion({ question }).map(({ flaw }) => flaw);
}

const LONG = 'In a summer that had been dry and a spring that had been wet, after a winter of which the older inhabitants still speak with awe and the younger ones with impatience, as of 10 May 2031, and leaving aside what was said earlier, which of these bodies opposed opening the sluice?';

describe('the linter', () => {
  it('knows the nineteen flaws of the literature, each once and each with its reference', () => {
    expect(new Set(FLAWS.map(({ flaw }) => flaw)).size).toBe(19);
    expect(FLAWS.every(({ reference }) => /\d{4}/u.test(reference))).toBe(true);
  });

  it('finds little in sound questions, and never blocks one', () => {
    const found = Object.values(SOUND).flatMap((question) => flawsOf(question));
    expect(found.filter((flaw) => flaw !== 'LOST_SEQUENCE')).toEqual([]);
  });

  it.each<[string, KeyedQuestion]>([
    ['AMBIGUOUS', { ...HOLDER, stem: 'As of 10 May 2031, who opposed opening the sluice? And why?' }],
    ['AMBIGUOUS', withStem(HOLDER, 'opposed', 'opposed and/or delayed')],
    ['GRATUITOUS', { ...HOLDER, stem: LONG }],
    ['UNFOCUSED', { ...HOLDER, stem: 'As of 10 May 2031, which of the following statements is true?' }],
    ['UNFOCUSED', { ...HOLDER, stem: 'The sluice.' }],
    ['NEGATIVE', withStem(HOLDER, 'opposed', 'did not support')],
    ['FILL_IN_BLANK', { ...HOLDER, stem: 'As of 10 May 2031, the sluice was opposed by ___.' }],
    ['VAGUE', withStem(HOLDER, 'opposed', 'often opposed')],
    ['LOGICAL_CUE', withOption(withStem(withOption(HOLDER, 'k3x9', { text: 'The farmers' }), 'which of these bodies', 'which ministry'), 'w8m4', { text: 'The boatmen' })],
    ['NONE_OF_THE_ABOVE', withOption(HOLDER, 'k3x9', { text: 'None of the above' })],
    ['ALL_OF_THE_ABOVE', withOption(HOLDER, 'k3x9', { text: 'All of these' })],
    ['K_TYPE', withOption(HOLDER, 'k3x9', { text: 'A and C' })],
    ['ABSOLUTE', withOption(REASON, 'b6n3', { text: 'The silt is always dredged' })],
    ['TRUE_FALSE', { ...HOLDER, options: [{ id: 'p7f2', text: 'True', value: { type: 'ACTOR', actor: 'water' } }, { id: 'k3x9', text: 'False', value: { type: 'ACTOR', actor: 'farms' } }] }],
    ['IMPLAUSIBLE', withStem(HOLDER, 'opening the sluice', 'opening the sluice, which the Ministry of Farms had asked for')],
    ['LOST_SEQUENCE', withOption(withOption(withOption(DATE, 'c7v4', { text: '24 February 2031' }), 'g3z9', { text: '11 April 2031' }), 'm6q5', { text: '2 March 2031' })],
    ['SEVERAL_RIGHT', withOption(ASPECT, 'n2w8', { text: 'A directive, sealed' })],
    ['SEVERAL_RIGHT', withStem(HOLDER, 'which of these bodies', 'which two of these bodies')],
    ['LONGEST_KEY', withOption(REASON, 'f8s7', { text: 'A flood of the height of last year might undermine the dam' })],
    ['WORD_REPEAT', withStem(ASPECT, 'what form', 'what directive')],
    ['GRAMMATICAL_CUE', { ...withOption(withOption(withOption(ASPECT, 'r5k6', { text: 'Order' }), 'n2w8', { text: 'Letter' }), 't9d3', { text: 'Decree' }), stem: 'As of 21 June 2031, the document was an' }],
    ['CONVERGENCE', { ...withOption(withOption(withOption(ASPECT, 'r5k6', { text: 'Sealed decree for farmers' }), 'n2w8', { text: 'Sealed letter' }), 't9d3', { text: 'Decree for boatmen' }), options: [...ASPECT.options.map((each) => ({ ...each, text: { r5k6: 'Sealed decree for farmers', n2w8: 'Sealed letter', t9d3: 'Decree for boatmen' }[each.id] ?? '' })), { id: 'zz99', text: 'Speech to farmers', value: { type: 'CLAIM', claim: 'form-of-ban' } }] }],
  ])('finds %s', (flaw, question) => {
    expect(flawsOf(question)).toContain(flaw);
  });

  it('takes no verdict, no bound and no proposition for a negative stem', () => {
    expect(flawsOf(SAID_SO)).not.toContain('NEGATIVE');
    expect(flawsOf(NUMERIC)).not.toContain('NEGATIVE');
  });

  it('says which option it speaks of', () => {
    expect(lintQuestion({ question: withOption(SPEAKER, 'q4h7', { text: 'Nobody' }) })).toContainEqual(expect.objectContaining({ flaw: 'NONE_OF_THE_ABOVE', optionId: 'q4h7' }));
  });
});
