import { explainPreview, studentQuestion, type PreviewQuestion } from './preview-answer';

const option = (id: string) => ({ id, text: `Option ${id}`, reason: 'because', claim: 'secret-claim', evidence: [] });
const question = (content: Partial<PreviewQuestion['content']>): PreviewQuestion => ({
  id: 'q',
  content: { kind: 'SINGLE_CHOICE', stem: 'Which?', asOf: '2023-03-08', knownAt: '2023-07-31', options: ['a', 'b', 'c'].map(option), targets: [], unit: null, keyOptionIds: ['b'], keyPairs: [], keyNumber: null, ...content },
  check: { standing: 'CITED', canBeAsked: true, missing: [], explanation: { text: 'So it is.', key: [], others: [] } },
});

describe('the preview of a question', () => {
  it('has nothing in it that gives the key away', () => {
    const shown = JSON.stringify(studentQuestion(question({})));
    expect(shown).not.toMatch(/key|claim|because/);
  });
  it('does not show an order in its own order', () => {
    expect(studentQuestion(question({ kind: 'ORDER', keyOptionIds: ['a', 'b', 'c'] })).options.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(studentQuestion(question({ kind: 'ORDER', keyOptionIds: ['c', 'b', 'a'] })).options.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
  it.each([
    [{}, { optionIds: ['b'] }, true], [{}, { optionIds: ['a'] }, false], [{}, {}, false],
    [{ kind: 'MULTIPLE_CHOICE', keyOptionIds: ['a', 'b'] }, { optionIds: ['b', 'a'] }, true], [{ kind: 'MULTIPLE_CHOICE', keyOptionIds: ['a', 'b'] }, { optionIds: ['a', 'b', 'c'] }, false],
    [{ kind: 'ORDER', keyOptionIds: ['b', 'a', 'c'] }, { optionIds: ['b', 'a', 'c'] }, true], [{ kind: 'ORDER', keyOptionIds: ['b', 'a', 'c'] }, { optionIds: ['a', 'b', 'c'] }, false],
    [{ kind: 'MATCH', keyPairs: [{ leftId: 'a', rightId: 't' }] }, { pairs: [{ leftId: 'a', rightId: 't' }] }, true], [{ kind: 'MATCH', keyPairs: [{ leftId: 'a', rightId: 't' }] }, { pairs: [{ leftId: 'a', rightId: 'u' }] }, false],
    [{ kind: 'NUMERIC', keyNumber: 0 }, { number: 0 }, true], [{ kind: 'NUMERIC', keyNumber: null }, { number: null }, false],
  ] as const)('marks %j answered with %j: %s', (content, given, correct) => {
    expect(explainPreview(question(content as Partial<PreviewQuestion['content']>), given)).toMatchObject({ correct });
  });
});
