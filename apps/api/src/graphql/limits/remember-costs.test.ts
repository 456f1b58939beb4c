import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { CostQuestion } from './estimate-cost.js';
import { rememberCosts } from './remember-costs.js';

const schema = buildSchema('type Query { a(first: Int, text: String): Int }');
const document = parse('query A($n: Int, $text: String) { a(first: $n, text: $text) } query B { a }');

function counting(): { readonly ask: (changes?: Partial<CostQuestion>) => number; readonly asked: () => number } {
  let count = 0;
  const remembered = rememberCosts(({ variables }) => {
    count += 1;
    if (variables['n'] === -1) throw new Error('refused');
    return Number(variables['n'] ?? 0);
  });
  return { ask: (changes) => remembered({ schema, document, operationName: 'A', variables: { n: 3 }, ...changes }), asked: () => count };
}

describe('the memory of costs', () => {
  it('works out once what the same document costs with the same variables', () => {
    const { ask, asked } = counting();
    expect([ask(), ask(), ask()]).toEqual([3, 3, 3]);
    expect(asked()).toBe(1);
  });

  it('takes other variables, another operation and another document for another cost', () => {
    const { ask, asked } = counting();
    expect([ask(), ask({ variables: { n: 5 } }), ask({ operationName: 'B', variables: {} }), ask({ document: parse('{ a }') })]).toEqual([3, 5, 0, 3]);
    expect(asked()).toBe(4);
  });

  it('works out once what is asked with other words, and again what leaves something out', () => {
    const { ask, asked } = counting();
    expect([ask({ variables: { n: 3, text: 'one' } }), ask({ variables: { n: 3, text: 'other' } })]).toEqual([3, 3]);
    expect(asked()).toBe(1);
    const switched = parse('query A($n: Int, $whole: Boolean!) { a(first: 1) @include(if: $whole) }');
    for (const whole of [true, false]) ask({ document: switched, variables: { whole } });
    expect(asked()).toBe(3);
  });

  it('refuses each time what it refuses', () => {
    const { ask } = counting();
    for (let time = 0; time < 2; time += 1) expect(() => ask({ variables: { n: -1 } })).toThrow('refused');
  });

  it('does not remember what is long, nor ever more of one document', () => {
    const { ask, asked } = counting();
    const long = parse(`query A { a @include(if: $x) }`);
    const lengthy = { document: long, variables: { n: 7, x: 'x'.repeat(2_000) } };
    expect([ask(lengthy), ask(lengthy)]).toEqual([7, 7]);
    expect(asked()).toBe(2);
    for (let n = 100; n < 300; n += 1) ask({ variables: { n } });
    expect(ask({ variables: { n: 100 } })).toBe(100);
    expect(ask({ variables: { n: 299 } })).toBe(299);
    expect(asked()).toBe(2 + 200 + 1);
  });
});
