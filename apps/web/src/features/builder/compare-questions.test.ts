import { compareQuestions, compareWords, mergeParts } from './compare-questions';
import { changeOption, citePassage, removeOption } from './edit-question';
import { beginQuestion, isSameQuestion, type EditedQuestion } from './edited-question';

let made = 0;
const base: EditedQuestion = { ...beginQuestion({ kind: 'SINGLE_CHOICE', asOf: '2023-03-08', knownAt: '2023-07-31', newId: () => { made += 1; return `o${String(made)}`; } }), stem: 'Which department opposed it?' };

describe('compareWords', () => {
  it('marks whole words as the one’s or the other’s', () => {
    expect(compareWords('Which department refused it?', 'Which department opposed it?')).toEqual([
      { text: 'Which department ', in: 'BOTH' }, { text: 'opposed', in: 'THEIRS' }, { text: 'refused', in: 'MINE' }, { text: ' it?', in: 'BOTH' }]);
  });
});

describe('compareQuestions', () => {
  it('finds nothing between a version and itself', () => {
    expect(compareQuestions(base, base)).toEqual([]);
  });
  it('names the parts in which two versions differ, in reading order', () => {
    const mine = changeOption({ ...base, stem: 'Who opposed it?', keyOptionIds: ['o2'] }, 'o2', { text: 'Defense', reason: 'It said so.' });
    const compared = compareQuestions(mine, base);
    expect(compared.map(({ label }) => label)).toEqual(['Stem', 'Option B', 'Key']);
    expect(compared[1]).toMatchObject({ mine: 'Defense\nWhy: It said so.', theirs: '' });
  });
  it('sees a passage that only one has cited, and an option that only one has', () => {
    const cited = citePassage(base, 'o1', { source: 'gaze', exact: 'ordered', prefix: '', suffix: '', start: 1, end: 8, contentHash: 'x' });
    expect(compareQuestions(cited, base).map(({ mine }) => mine)).toEqual(['\ngaze: “ordered”']);
    expect(compareQuestions(removeOption(base, 'o3'), base)).toMatchObject([{ label: 'Option C', mine: '(not there)' }]);
  });
});

describe('mergeParts', () => {
  const mine = changeOption({ ...removeOption(base, 'o3'), stem: 'Mine?' }, 'o1', { text: 'mine' });
  const theirs = changeOption({ ...base, asOf: '2023-07-26' }, 'o2', { text: 'theirs' });
  it('takes the parts of mine that were chosen, and leaves theirs everywhere else', () => {
    const merged = mergeParts(theirs, mine, [{ of: 'STEM' }, { of: 'OPTION', id: 'o1' }]);
    expect(merged).toMatchObject({ stem: 'Mine?', asOf: '2023-07-26', options: [{ text: 'mine' }, { text: 'theirs' }, { id: 'o3' }] });
  });
  it('gives mine where every differing part of mine is chosen', () => {
    const merged = mergeParts(theirs, mine, compareQuestions(mine, theirs).map(({ part }) => part));
    expect(isSameQuestion(merged, mine)).toBe(true);
  });
  it('gives theirs where none is', () => {
    expect(mergeParts(theirs, mine, [])).toBe(theirs);
  });
});
