import fc from 'fast-check';
import { beginQuestion, type EditedQuestion } from './edited-question';
import { describeOperation, inverseOf, NO_HISTORY, ONE_STEP_MS, remember, stepBack, stepForward, type Operation } from './operation';

const add = (question: string): Operation => ({ type: 'ADD', question, stem: `Stem ${question}` });
const withStem = (stem: string): EditedQuestion => ({ ...beginQuestion({ kind: 'SINGLE_CHOICE', asOf: '2023-03-08', knownAt: '2023-03-08', newId: () => 'o' }), stem });
const edit = (before: string, after: string, at: number, field = 'stem'): Operation => ({ type: 'EDIT', question: 'q', before: withStem(before), after: withStem(after), field, at });

describe('undo', () => {
  it('sends the opposite of the latest operation, and redo the operation again', () => {
    const history = remember(remember(NO_HISTORY, add('a')), { type: 'MOVE', question: 'a', from: 'b', to: null, stem: 'Stem a' });
    const back = stepBack(history);
    expect(back?.send).toEqual({ type: 'MOVE', question: 'a', from: null, to: 'b', stem: 'Stem a' });
    expect(stepForward(back?.history ?? NO_HISTORY)).toEqual({ send: history.done[1], history });
  });
  it('has nothing to send where nothing was done', () => {
    expect(stepBack(NO_HISTORY)).toBeNull();
    expect(stepForward(NO_HISTORY)).toBeNull();
  });
  it('forgets what could be redone once something else is done', () => {
    const back = stepBack(remember(NO_HISTORY, add('a')));
    expect(remember(back?.history ?? NO_HISTORY, add('b')).undone).toEqual([]);
  });
  it('takes keystrokes that follow each other in one field for one step', () => {
    const history = remember(remember(NO_HISTORY, edit('', 'W', 0)), edit('W', 'Wh', ONE_STEP_MS));
    expect(history.done).toEqual([edit('', 'Wh', ONE_STEP_MS)]);
  });
  it('takes another field, or a pause, for another step', () => {
    expect(remember(remember(NO_HISTORY, edit('', 'W', 0)), edit('W', 'Wh', ONE_STEP_MS + 1)).done).toHaveLength(2);
    expect(remember(remember(NO_HISTORY, edit('', 'W', 0)), edit('W', 'Wh', 1, 'text-o1')).done).toHaveLength(2);
  });
  it('makes no step of typing that came back to where it began', () => {
    expect(remember(remember(NO_HISTORY, edit('', 'W', 0)), edit('W', '', 1)).done).toEqual([]);
  });
  it('comes back to the same history after as many redos as undos', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 30 }), fc.nat(30), (ids, steps) => {
      const history = ids.reduce((before, id) => remember(before, add(id)), NO_HISTORY);
      let now = history;
      let undone = 0;
      for (; undone < steps; undone += 1) { const back = stepBack(now); if (back === null) break; now = back.history; }
      for (; undone > 0; undone -= 1) now = stepForward(now)?.history ?? now;
      expect(now).toEqual(history);
    }));
  });
  it('takes back what it took back', () => {
    for (const operation of [add('a'), edit('a', 'b', 1), { type: 'RENAME', before: 'x', after: 'y' } as const, { type: 'REJECT', mark: 'm', stem: 's' } as const]) {
      expect(inverseOf(inverseOf(operation))).toEqual(operation);
    }
  });
  it('is called by what it takes back, shortened at a word', () => {
    expect(describeOperation({ type: 'REJECT', mark: 'm', stem: 'As of 8 March 2023, which department was reported to oppose it?' })).toBe('reject “As of 8 March 2023, which department was …”');
    expect(describeOperation(add('a'))).toBe('add “Stem a”');
  });
});
