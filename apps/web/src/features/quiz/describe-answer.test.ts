import { answerLines, keyLines, leadOf, verdictOf } from './describe-answer';

type Response = Parameters<typeof verdictOf>[0];

function response(part: Partial<Response> & { readonly kind?: Response['question']['kind'] }): Response {
  const { kind = 'SINGLE_CHOICE', ...rest } = part;
  return {
    id: 'r', optionIds: ['b'], pairs: null, number: null, correct: false, score: 0, answeredAt: '2026-01-01T00:00:00Z', keyOptionIds: ['a'], keyPairs: [], keyNumber: null, counts: true, remarks: [], updates: [],
    explanation: { text: '', key: [], others: [] },
    question: {
      id: 'q', kind, stem: '', unit: 'children', asOf: '2023-03-08', standing: 'PROVED', sources: [],
      options: [{ id: 'a', text: 'The Department of Defense' }, { id: 'b', text: 'The Department of State' }, { id: 'c', text: 'Joe Biden' }],
      targets: [{ id: 't', text: 'one thing' }, { id: 'u', text: 'another' }],
    },
    ...rest,
  };
}

describe('the verdict', () => {
  it('names the right answer, as the rest of a sentence', () => {
    expect(verdictOf(response({})).heading).toBe('Not quite. The right answer: the Department of Defense.');
    expect(verdictOf(response({ optionIds: ['a'], correct: true })).heading).toBe('Right: the Department of Defense.');
    expect(verdictOf(response({ optionIds: ['c'], keyOptionIds: ['c'], correct: true })).heading).toBe('Right: Joe Biden.');
  });
  it('writes a figure with its unit, the thousands parted', () => {
    expect(verdictOf(response({ kind: 'NUMERIC', optionIds: null, number: 7, keyOptionIds: [], keyNumber: 19_400 })).heading).toBe('Not quite. The right answer: 19,400 children.');
  });
  it('counts the lines of an order that stand where they belong', () => {
    expect(verdictOf(response({ kind: 'ORDER', optionIds: ['b', 'a', 'c'], keyOptionIds: ['a', 'b', 'c'] })).heading).toBe('Not quite. One of 3 lines is in its place.');
  });
  it('counts what was found and what was too much in a multiple choice', () => {
    expect(verdictOf(response({ kind: 'MULTIPLE_CHOICE', optionIds: ['a', 'c'], keyOptionIds: ['a', 'b'] })).heading).toBe('Not quite. You found 1 of the 2 that are right, and chose 1 that is not.');
  });
  it('lists an order with its places, and a match with its pairs', () => {
    expect(keyLines(response({ kind: 'ORDER', keyOptionIds: ['c', 'a'] }))).toEqual(['1. Joe Biden', '2. The Department of Defense']);
    expect(answerLines(response({ kind: 'MATCH', optionIds: null, pairs: [{ leftId: 'a', rightId: 't' }] }))).toEqual(['The Department of Defense: one thing']);
  });
  it('leads with why what was chosen is wrong, in one sentence', () => {
    const reason = { option: { id: 'b', text: 'The Department of State' }, reason: 'Sputnik counts it among those in favour. It alone names it.', evidence: [], corroboration: null, assertions: [] };
    expect(leadOf(response({ explanation: { text: '', key: [], others: [reason] } }))).toBe('You chose “The Department of State”. Sputnik counts it among those in favour.');
  });
});
