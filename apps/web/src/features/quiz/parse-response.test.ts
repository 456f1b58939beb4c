import { parseResponse } from './parse-response';

function fields(...pairs: readonly (readonly [string, string])[]): URLSearchParams {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value]));
}

describe('parseResponse', () => {
  it('takes the one option of a single choice', () => {
    expect(parseResponse('SINGLE_CHOICE', fields(['option', 'a']))).toEqual({ ok: true, response: { optionIds: ['a'] } });
  });
  it('asks for an option where none is chosen, in the words of the kind', () => {
    expect(parseResponse('SINGLE_CHOICE', fields())).toEqual({ ok: false, problem: 'CHOOSE_ONE' });
    expect(parseResponse('MULTIPLE_CHOICE', fields())).toEqual({ ok: false, problem: 'CHOOSE_SOME' });
  });
  it('puts the lines of an order in the order of their places, not of the form', () => {
    expect(parseResponse('ORDER', fields(['place:x', '3'], ['place:y', '1'], ['place:z', '2']))).toEqual({ ok: true, response: { optionIds: ['y', 'z', 'x'] } });
  });
  it('refuses an order in which two lines have one place', () => {
    expect(parseResponse('ORDER', fields(['place:x', '1'], ['place:y', '1']))).toEqual({ ok: false, problem: 'PLACE_TWICE' });
  });
  it('refuses an order with a place that is no number', () => {
    expect(parseResponse('ORDER', fields(['place:x', '1'], ['place:y', 'first']))).toEqual({ ok: false, problem: 'PLACE_ALL' });
  });
  it('pairs every line of a match, and asks for those that are missing', () => {
    expect(parseResponse('MATCH', fields(['match:a', 't1'], ['match:b', 't2']))).toEqual({ ok: true, response: { pairs: [{ leftId: 'a', rightId: 't1' }, { leftId: 'b', rightId: 't2' }] } });
    expect(parseResponse('MATCH', fields(['match:a', 't1'], ['match:b', '']))).toEqual({ ok: false, problem: 'MATCH_ALL' });
  });
  it.each([['19,400', 19_400], ['19 400', 19_400], ['19\u202f400', 19_400], ['19400', 19_400], ['1.5', 1.5], ['−3', -3], [' 500 ', 500]])('reads the figure %j as %d', (typed, number) => {
    expect(parseResponse('NUMERIC', fields(['number', typed]))).toEqual({ ok: true, response: { number } });
  });
  it.each(['a dozen', '1e5', '12,34', '5%', '0x10', '1.2.3'])('does not guess at %j', (typed) => {
    expect(parseResponse('NUMERIC', fields(['number', typed]))).toEqual({ ok: false, problem: 'NOT_A_NUMBER' });
  });
});
