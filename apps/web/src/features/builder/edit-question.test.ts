import { addOption, changeOption, citePassage, dropPassage, markKey, matchOption, MOST_OPTIONS, moveInOrder, removeOption, takeMend } from './edit-question';
import { beginQuestion, copyOf, isSameQuestion, saysTheSame, type EditedQuestion } from './edited-question';

let made = 0;
const newId = (): string => { made += 1; return `o${String(made)}`; };
const begin = (kind: EditedQuestion['kind'] = 'SINGLE_CHOICE'): EditedQuestion => { made = 0; return beginQuestion({ kind, asOf: '2023-03-08', knownAt: '2023-07-31', newId }); };
const passage = { source: 's', exact: 'left', prefix: '', suffix: '', start: 0, end: 4, contentHash: 'x' };

describe('a question of one’s own', () => {
  it('begins with three options and the first as its key', () => {
    expect(begin().options.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3']);
    expect(begin().keyOptionIds).toEqual(['o1']);
  });
  it('begins with the three labels where a statement is asked about', () => {
    expect(begin('TRUE_FALSE_NOT_STATED').options.map(({ text }) => text)).toEqual(['The articles say so', 'The articles say otherwise', 'The articles do not say']);
  });
  it('takes another key in the place of the first where there is one', () => {
    expect(markKey(begin(), 'o2').keyOptionIds).toEqual(['o2']);
  });
  it('takes keys on and off in the order of the options where there may be several', () => {
    const two = markKey(markKey(begin('MULTIPLE_CHOICE'), 'o3'), 'o2');
    expect(two.keyOptionIds).toEqual(['o1', 'o2', 'o3']);
    expect(markKey(two, 'o1').keyOptionIds).toEqual(['o2', 'o3']);
  });
  it('loses the key with its option, and says nothing in its place', () => {
    expect(removeOption(begin(), 'o1')).toMatchObject({ keyOptionIds: [], options: [{ id: 'o2' }, { id: 'o3' }] });
  });
  it('has no more options than anybody reads', () => {
    let question = begin();
    for (let more = 0; more < MOST_OPTIONS; more += 1) question = addOption(question, newId());
    expect(question.options).toHaveLength(MOST_OPTIONS);
  });
});

describe('an order', () => {
  const order = { ...begin('ORDER'), keyOptionIds: ['o1', 'o2', 'o3'] };
  it('moves an event by one place, and no further than its ends', () => {
    expect(moveInOrder(order, 'o2', -1).keyOptionIds).toEqual(['o2', 'o1', 'o3']);
    expect(moveInOrder(order, 'o3', 1)).toBe(order);
  });
  it('takes a new event as its last', () => {
    expect(addOption(order, 'new').keyOptionIds).toEqual(['o1', 'o2', 'o3', 'new']);
  });
});

describe('a match', () => {
  it('gives each line one target', () => {
    const question = { ...begin('MATCH'), targets: [{ id: 't1', text: 'one' }, { id: 't2', text: 'two' }] };
    expect(matchOption(matchOption(question, 'o1', 't1'), 'o1', 't2').keyPairs).toEqual([{ leftId: 'o1', rightId: 't2' }]);
  });
});

describe('evidence', () => {
  it('rests an option on a passage once', () => {
    const once = citePassage(begin(), 'o1', passage);
    expect(once.options[0]?.evidence).toEqual([passage]);
    expect(citePassage(once, 'o1', passage)).toBe(once);
  });
  it('is taken from its option alone', () => {
    const both = citePassage(citePassage(begin(), 'o1', passage), 'o2', passage);
    expect(dropPassage(both, 'o1', passage).options.map(({ evidence }) => evidence.length)).toEqual([0, 1, 0]);
  });
});

describe('a mend', () => {
  const none = { stem: null, option: null, options: null };
  it('changes the stem, or one option', () => {
    expect(takeMend(begin(), { ...none, stem: 'Which?' }).stem).toBe('Which?');
    expect(takeMend(begin(), { ...none, option: { id: 'o2', text: 'Shorter' } }).options[1]?.text).toBe('Shorter');
  });
  it('moves options with what they rest on, and lets go of those that it leaves out', () => {
    const question = citePassage(begin(), 'o3', passage);
    const mended = takeMend(question, { ...none, options: [{ id: 'o3', text: 'a' }, { id: 'o2', text: 'b' }] });
    expect(mended.options).toMatchObject([{ id: 'o3', text: 'a', evidence: [passage] }, { id: 'o2', text: 'b', evidence: [] }]);
    expect(mended.keyOptionIds).toEqual([]);
  });
});

describe('isSameQuestion', () => {
  it('sees a changed word, and overlooks what only came along', () => {
    const question = begin();
    expect(isSameQuestion(question, changeOption(question, 'o1', { text: 'other' }))).toBe(false);
    expect(isSameQuestion(question, { ...question, extra: 1 } as EditedQuestion)).toBe(true);
    expect(copyOf({ ...question, __typename: 'AuthoredQuestion' } as EditedQuestion)).toEqual(question);
  });
});

describe('saysTheSame', () => {
  it('overlooks the blank after a word that is being typed, and no word', () => {
    const question = { ...begin(), stem: 'Which department' };
    expect(saysTheSame(question, { ...question, stem: 'Which  department ' })).toBe(true);
    expect(saysTheSame(question, { ...question, stem: 'Which department o' })).toBe(false);
    expect(saysTheSame(question, markKey(question, 'o2'))).toBe(false);
  });
});
