import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { CostQuestion } from './estimate-cost.js';
import { rememberCosts } from './remember-costs.js';

const schema = buildSchema('type Query { a(n: Int): Int }');
const document = parse('query A($n: Int) { a(n: $n) } query B { a }');

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

  it('refuses each time what it refuses', () => {
    const { ask } = counting();
    for (let time = 0; time < 2; time += 1) expect(() => ask({ variables: { n: -1 } })).toThrow('refused');
  });

  it('does not remember what is long, nor ever more of one document', () => {
    const { ask, asked } = counting();
    const long = { n: 7, text: 'x'.repeat(2_000) };
    expect([ask({ variables: long }), ask({ variables: long })]).toEqual([7, 7]);
    expect(asked()).toBe(2);
    for (let n = 100; n < 300; n += 1) ask({ variables: { n } });
    expect(ask({ variables: { n: 100 } })).toBe(100);
    expect(ask({ variables: { n: 299 } })).toBe(299);
    expect(asked()).toBe(2 + 200 + 1);
  });
});
