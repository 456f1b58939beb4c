import fc from 'fast-check';
import type { Key, KeyedQuestion, Option, QuestionKind, StudentResponse } from '../model.js';
import { gradeResponse } from './grade-response.js';

function optionsOf(ids: readonly string[]): readonly Option[] {
  return ids.map((id) => ({ id, text: `Option ${id}`, value: { type: 'EVENT', event: id } }));
}

interface Given { readonly kind: QuestionKind; readonly key: Key; readonly options?: readonly string[]; readonly targets?: readonly string[] }

function ask({ kind, key, options = ['a', 'b', 'c', 'd'], targets = [] }: Given): KeyedQuestion {
  return {
    id: 'q', pack: 'p', kind, stem: 'What?', options: optionsOf(options), targets: optionsOf(targets), unit: null, key, bases: [],
    asked: { slot: '', asOf: '2023-03-08', knownAt: '2023-03-08', speaksFor: [], keyClaims: [], premises: [], lastReported: null, why: false },
  };
}

const choose = (...optionIds: string[]): StudentResponse => ({ type: 'OPTIONS', optionIds });
const pair = (...pairs: (readonly [string, string])[]): StudentResponse => ({ type: 'PAIRS', pairs: pairs.map(([leftId, rightId]) => ({ leftId, rightId })) });
const say = (number: number): StudentResponse => ({ type: 'NUMBER', number });

const ONE_RIGHT: readonly QuestionKind[] = ['SINGLE_CHOICE', 'TRUE_FALSE_NOT_STATED', 'OUTLET', 'CHANGE', 'CORROBORATION', 'DISAGREEMENT'];

describe.each(ONE_RIGHT)('a %s', (kind) => {
  const question = ask({ kind, key: { type: 'OPTIONS', optionIds: ['b'] } });

  it('gives 1 for the right option and 0 for any other', () => {
    expect(gradeResponse(question, choose('b'))).toEqual({ ok: true, correct: true, score: 1 });
    expect(gradeResponse(question, choose('a'))).toEqual({ ok: true, correct: false, score: 0 });
  });

  it('refuses two options, none, an unknown one, one twice, and answers of another shape', () => {
    expect(gradeResponse(question, choose('a', 'b'))).toMatchObject({ ok: false, code: 'WRONG_SHAPE' });
    expect(gradeResponse(question, choose())).toMatchObject({ ok: false, code: 'INCOMPLETE' });
    expect(gradeResponse(question, choose('z'))).toMatchObject({ ok: false, code: 'UNKNOWN_OPTION' });
    expect(gradeResponse(question, choose('b', 'b'))).toMatchObject({ ok: false, code: 'REPEATED_OPTION' });
    expect(gradeResponse(question, say(1))).toMatchObject({ ok: false, code: 'WRONG_SHAPE' });
  });
});

describe('a MULTIPLE_CHOICE', () => {
  const question = ask({ kind: 'MULTIPLE_CHOICE', key: { type: 'OPTIONS', optionIds: ['a', 'b'] } });

  it('gives 1 for exactly the right options, in whatever order', () => {
    expect(gradeResponse(question, choose('b', 'a'))).toEqual({ ok: true, correct: true, score: 1 });
  });

  it('gives the share of right options, less one for each wrong one, and never less than 0', () => {
    expect(gradeResponse(question, choose('a'))).toEqual({ ok: true, correct: false, score: 0.5 });
    expect(gradeResponse(question, choose('a', 'b', 'c'))).toEqual({ ok: true, correct: false, score: 0.5 });
    expect(gradeResponse(question, choose('a', 'c'))).toEqual({ ok: true, correct: false, score: 0 });
    expect(gradeResponse(question, choose('c', 'd'))).toEqual({ ok: true, correct: false, score: 0 });
  });

  it('gives nothing for ticking everything', () => {
    expect(gradeResponse(question, choose('a', 'b', 'c', 'd'))).toEqual({ ok: true, correct: false, score: 0 });
  });
});

describe('an ORDER', () => {
  const question = ask({ kind: 'ORDER', options: ['c', 'a', 'b'], key: { type: 'OPTIONS', optionIds: ['a', 'b', 'c'] } });

  it('gives 1 for the order of the key, and Kendall’s τ for others, never less than 0', () => {
    expect(gradeResponse(question, choose('a', 'b', 'c'))).toEqual({ ok: true, correct: true, score: 1 });
    expect(gradeResponse(question, choose('a', 'c', 'b'))).toMatchObject({ correct: false, score: expect.closeTo(1 / 3) as number });
    expect(gradeResponse(question, choose('b', 'c', 'a'))).toMatchObject({ correct: false, score: 0 });
    expect(gradeResponse(question, choose('c', 'b', 'a'))).toMatchObject({ correct: false, score: 0 });
  });

  it('refuses an order that leaves an event out', () => {
    expect(gradeResponse(question, choose('a', 'b'))).toMatchObject({ ok: false, code: 'INCOMPLETE' });
  });

  it('gives random orders less than a half on average', () => {
    const events = ['a', 'b', 'c', 'd', 'e'];
    const long = ask({ kind: 'ORDER', options: events, key: { type: 'OPTIONS', optionIds: events } });
    fc.assert(fc.property(fc.array(fc.shuffledSubarray(events, { minLength: 5 }), { minLength: 60, maxLength: 60 }), (orders) => {
      const scores = orders.map((order) => gradeResponse(long, choose(...order))).map((grade) => (grade.ok ? grade.score : 1));
      return scores.reduce((sum, score) => sum + score, 0) / scores.length < 0.5;
    }), { numRuns: 20, seed: 7 });
  });
});

describe('a MATCH', () => {
  const key: Key = { type: 'PAIRS', pairs: [{ leftId: 'a', rightId: 'x' }, { leftId: 'b', rightId: 'x' }, { leftId: 'c', rightId: 'y' }] };
  const question = ask({ kind: 'MATCH', options: ['a', 'b', 'c'], targets: ['x', 'y'], key });

  it('gives the share of entries that are matched rightly; one target may serve several', () => {
    expect(gradeResponse(question, pair(['a', 'x'], ['b', 'x'], ['c', 'y']))).toEqual({ ok: true, correct: true, score: 1 });
    expect(gradeResponse(question, pair(['a', 'x'], ['b', 'y'], ['c', 'y']))).toMatchObject({ correct: false, score: expect.closeTo(2 / 3) as number });
  });

  it('refuses an entry that is left out, matched twice, unknown, or answered by a choice', () => {
    expect(gradeResponse(question, pair(['a', 'x'], ['b', 'x']))).toMatchObject({ ok: false, code: 'INCOMPLETE' });
    expect(gradeResponse(question, pair(['a', 'x'], ['a', 'y'], ['c', 'y']))).toMatchObject({ ok: false, code: 'REPEATED_OPTION' });
    expect(gradeResponse(question, pair(['a', 'z'], ['b', 'x'], ['c', 'y']))).toMatchObject({ ok: false, code: 'UNKNOWN_OPTION' });
    expect(gradeResponse(question, choose('a'))).toMatchObject({ ok: false, code: 'WRONG_SHAPE' });
  });
});

describe('a NUMERIC', () => {
  const question = ask({ kind: 'NUMERIC', options: [], key: { type: 'NUMBER', number: 19_400, claim: 'c' } });

  it('gives 1 for the figure and 0 for any number near it', () => {
    expect(gradeResponse(question, say(19_400))).toEqual({ ok: true, correct: true, score: 1 });
    expect(gradeResponse(question, say(19_401))).toEqual({ ok: true, correct: false, score: 0 });
  });

  it('refuses what is no number', () => {
    expect(gradeResponse(question, say(Number.NaN))).toMatchObject({ ok: false, code: 'NOT_A_NUMBER' });
    expect(gradeResponse(question, say(Number.POSITIVE_INFINITY))).toMatchObject({ ok: false, code: 'NOT_A_NUMBER' });
    expect(gradeResponse(question, choose('a'))).toMatchObject({ ok: false, code: 'WRONG_SHAPE' });
  });
});
