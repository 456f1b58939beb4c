import type { KeyedQuestion, LintMend } from '../model.js';
import { applyMend } from './mends.js';
import { FLAWS, lintQuestion } from './lint-question.js';

/** A question in free words, as teachers write them: the first option is right. */
function own(stem: string, texts: readonly string[], kind: KeyedQuestion['kind'] = 'SINGLE_CHOICE'): KeyedQuestion {
  const ids = ['w8m4', 'p7f2', 'k3x9', 'r5k6', 'z2q7'];
  return {
    id: 'own', pack: 'sluice-affair', kind, stem, options: texts.map((text, at) => ({ id: ids[at] ?? `q${at}x8`, text, value: { type: 'TEXT' } })), targets: [], unit: null,
    asked: { slot: '', asOf: '2031-05-10', knownAt: '2031-05-10', speaksFor: [], keyClaims: [], premises: [], lastReported: null, why: false },
    key: { type: 'OPTIONS', optionIds: ['w8m4'] }, bases: [],
  };
}

const SOUND = own('As of 10 May 2031, who opposed opening the sluice?', ['The Water Ministry', 'The boatmen', 'The farmers']);

interface Flawed { readonly flaw: string; readonly question: KeyedQuestion; readonly mended: Partial<{ readonly stem: string; readonly texts: readonly string[] }> | null }

const FLAWED: readonly Flawed[] = [
  { flaw: 'AMBIGUOUS', question: { ...SOUND, stem: 'Who opposed opening the sluice? And why?' }, mended: { stem: 'Who opposed opening the sluice?' } },
  { flaw: 'AMBIGUOUS', question: { ...SOUND, stem: 'Who opposed and/or delayed opening the sluice?' }, mended: { stem: 'Who opposed or delayed opening the sluice?' } },
  { flaw: 'IMPLAUSIBLE', question: own('Who answered the Farm Ministry?', ['The boatmen', 'The Farm Ministry', 'The town council', 'The governor']), mended: { texts: ['The boatmen', 'The town council', 'The governor'] } },
  { flaw: 'NONE_OF_THE_ABOVE', question: own(SOUND.stem, ['The Water Ministry', 'The boatmen', 'The farmers', 'None of the above']), mended: { texts: ['The Water Ministry', 'The boatmen', 'The farmers'] } },
  { flaw: 'NONE_OF_THE_ABOVE', question: own(SOUND.stem, ['None of these', 'The boatmen', 'The farmers', 'The governor']), mended: null },
  { flaw: 'ALL_OF_THE_ABOVE', question: own(SOUND.stem, ['The Water Ministry', 'The boatmen', 'The farmers', 'All of the above']), mended: { texts: ['The Water Ministry', 'The boatmen', 'The farmers'] } },
  { flaw: 'LONGEST_KEY', question: own('Why was the sluice kept shut?', ['A flood might wash out the dam (as it had done the year before)', 'The quays would lie dry by then', 'The fields had water enough']), mended: { texts: ['A flood might wash out the dam', 'The quays would lie dry by then', 'The fields had water enough'] } },
  { flaw: 'GRATUITOUS', question: own('The summer had been dry, and the older inhabitants of the lower town spoke of nothing else than of the winter before, in which the river had come over the banks twice and had carried away three boats, a shed and the better part of a mole that nobody had ever liked. Who opposed opening the sluice?', ['The Water Ministry', 'The boatmen', 'The farmers']), mended: { stem: 'Who opposed opening the sluice?' } },
  { flaw: 'TRUE_FALSE', question: own('Was the sluice opened?', ['Yes', 'No']), mended: null },
  { flaw: 'CONVERGENCE', question: own('What was handed over?', ['Sealed decree for farmers', 'Sealed letter', 'Decree for boatmen', 'Speech to farmers']), mended: null },
  { flaw: 'LOGICAL_CUE', question: own('Which ministry opposed opening the sluice?', ['The Water Ministry', 'The boatmen', 'The farmers']), mended: { stem: 'Which of these opposed opening the sluice?' } },
  { flaw: 'FILL_IN_BLANK', question: { ...SOUND, stem: 'The opening of the sluice was opposed by ____.' }, mended: { stem: 'The opening of the sluice was opposed by which of these?' } },
  { flaw: 'ABSOLUTE', question: own('Why was the sluice kept shut?', ['The dam might break', 'The silt is always dredged', 'The fields had water']), mended: { texts: ['The dam might break', 'The silt is dredged', 'The fields had water'] } },
  { flaw: 'ABSOLUTE', question: own('Why was the sluice kept shut?', ['The dam might break', 'Nobody had asked', 'The fields had water']), mended: null },
  { flaw: 'WORD_REPEAT', question: own('What became of the sealed order?', ['A sealed directive', 'A letter', 'A decree']), mended: { texts: ['A directive', 'A letter', 'A decree'] } },
  { flaw: 'UNFOCUSED', question: { ...SOUND, stem: 'Who opposed opening the sluice' }, mended: { stem: 'Who opposed opening the sluice?' } },
  { flaw: 'UNFOCUSED', question: own('The Water Ministry', ['wanted the sluice to stay shut', 'wanted the sluice to be torn down', 'wanted the sluice to open']), mended: { stem: 'The Water Ministry wanted the sluice to what?', texts: ['Stay shut', 'Be torn down', 'Open'] } },
  { flaw: 'UNFOCUSED', question: { ...SOUND, stem: 'Which of the following statements is true?' }, mended: null },
  { flaw: 'K_TYPE', question: own(SOUND.stem, ['The Water Ministry', 'The boatmen', 'The farmers', 'A and B only']), mended: { texts: ['The Water Ministry', 'The boatmen', 'The farmers'] } },
  { flaw: 'GRAMMATICAL_CUE', question: own('As of 21 June 2031, the document was an', ['Order', 'Letter', 'Decree']), mended: { stem: 'As of 21 June 2031, the document was a(n)' } },
  { flaw: 'GRAMMATICAL_CUE', question: own('Which farms were flooded, was it said?', ['The upper fields', 'The mole', 'The dam']), mended: { stem: 'Which of these were flooded, was it said?' } },
  { flaw: 'LOST_SEQUENCE', question: own('How many boats were lost?', ['40', '500', '120']), mended: { texts: ['40', '120', '500'] } },
  { flaw: 'LOST_SEQUENCE', question: own('When was the town flooded?', ['24 February 2031', '11 April 2031', '2 March 2031']), mended: { texts: ['24 February 2031', '2 March 2031', '11 April 2031'] } },
  { flaw: 'VAGUE', question: { ...SOUND, stem: 'Who often opposed opening the sluice?' }, mended: { stem: 'Who opposed opening the sluice?' } },
  { flaw: 'VAGUE', question: own(SOUND.stem, ['The Water Ministry', 'Various boatmen', 'The farmers']), mended: { texts: ['The Water Ministry', 'Boatmen', 'The farmers'] } },
  { flaw: 'SEVERAL_RIGHT', question: { ...SOUND, stem: 'Which two of these opposed opening the sluice?' }, mended: { stem: 'Which of these opposed opening the sluice?' } },
  { flaw: 'SEVERAL_RIGHT', question: own('What form did the order take?', ['A sealed directive', 'A directive, sealed', 'A letter', 'A speech']), mended: { texts: ['A sealed directive', 'A letter', 'A speech'] } },
  { flaw: 'NEGATIVE', question: { ...SOUND, stem: 'Who did not oppose opening the sluice?' }, mended: { stem: 'Who did NOT oppose opening the sluice?' } },
  { flaw: 'NEGATIVE', question: { ...SOUND, stem: 'Who didn’t oppose opening the sluice?' }, mended: { stem: 'Who did NOT oppose opening the sluice?' } },
];

function mendOf(question: KeyedQuestion, flaw: string): LintMend | null {
  return lintQuestion({ question }).find((finding) => finding.flaw === flaw && finding.mend)?.mend ?? null;
}

describe('the nineteen flaws in questions of free words', () => {
  it('has a flawed question for each of them, and finds none in a sound one', () => {
    expect(new Set(FLAWED.map(({ flaw }) => flaw))).toEqual(new Set(FLAWS.map(({ flaw }) => flaw)));
    expect(lintQuestion({ question: SOUND })).toEqual([]);
  });

  it.each(FLAWED)('finds $flaw, and says what it is in plain words', ({ flaw, question }) => {
    const found = lintQuestion({ question }).filter((finding) => finding.flaw === flaw);
    expect(found).not.toEqual([]);
    for (const { name, message, reference } of found) {
      expect(name).toMatch(/^[\p{Lu}“][^_]{6,}$/u);
      expect(message).toMatch(/[.?]$/u);
      expect(reference).toMatch(/\d{4}/u);
    }
  });

  it.each(FLAWED.filter(({ mended }) => mended !== null))('mends $flaw: $question.stem', ({ flaw, question, mended }) => {
    const mend = mendOf(question, flaw);
    const after = mend === null ? question : applyMend(question, mend);
    expect({ stem: after.stem, texts: after.options.map(({ text }) => text) }).toEqual({ stem: question.stem, texts: question.options.map(({ text }) => text), ...mended });
    const flaws = (each: KeyedQuestion): readonly string[] => lintQuestion({ question: each }).map((finding) => finding.flaw);
    expect(flaws(after)).not.toContain(flaw);
    expect(flaws(after).filter((each) => !flaws(question).includes(each))).toEqual([]);
  });

  it.each(FLAWED.filter(({ mended }) => mended === null))('offers no mend of $flaw where only the author has the words: $question.stem', ({ flaw, question }) => {
    expect(mendOf(question, flaw)).toBeNull();
  });

  it('never leaves out the right answer, nor so many that no choice remains', () => {
    expect(mendOf(own(SOUND.stem, ['The Water Ministry', 'The boatmen', 'None of the above']), 'NONE_OF_THE_ABOVE')).toBeNull();
    const { options } = applyMend(own('How many boats were lost?', ['40', '500', '120']), { label: '', options: [{ id: 'w8m4', text: '40' }, { id: 'k3x9', text: '120' }, { id: 'p7f2', text: '500' }] });
    expect(options.map(({ id }) => id)).toEqual(['w8m4', 'k3x9', 'p7f2']);
  });
});
