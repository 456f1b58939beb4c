import type { KeyedQuestion } from '../model.js';

/** A question as far as guessing goes: what it looks like, and how many options are right. */
export type Guessable = Pick<KeyedQuestion, 'kind' | 'options' | 'targets' | 'key'>;

/**
 * The part of a mark that blind guessing gives on average, under the rules by which `gradeResponse` gives marks. Moodle leaves it out for
 * kinds other than one choice; here it is worked out for each.
 */
export function guessScore({ kind, options, targets, key }: Guessable): number | null {
  const keyed = key.type === 'OPTIONS' ? new Set(key.optionIds) : new Set<string>();
  const right = options.filter(({ id }) => keyed.has(id)).length;
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'TRUE_FALSE_NOT_STATED':
    case 'OUTLET':
    case 'CHANGE':
    case 'CORROBORATION':
    case 'DISAGREEMENT': return options.length === 0 ? null : right / options.length;
    case 'MULTIPLE_CHOICE': return guessSeveral(right, options.length - right);
    case 'ORDER': return guessOrder(options.length);
    // Each entry on the left meets each target alike, and one target may serve several of them.
    case 'MATCH': return targets.length === 0 ? null : 1 / targets.length;
    // No number is likelier than another.
    case 'NUMERIC': return 0;
    default: return kind satisfies never;
  }
}

/** Mean of max(0, (h − m) / right) over all ways of ticking at least one of the options, each as likely as another. */
function guessSeveral(right: number, wrong: number): number | null {
  if (right === 0 || right + wrong > 50) return null;
  let sum = 0;
  for (let hits = 0; hits <= right; hits += 1) {
    for (let misses = 0; misses <= wrong; misses += 1) sum += choose(right, hits) * choose(wrong, misses) * Math.max(0, (hits - misses) / right);
  }
  return sum / (2 ** (right + wrong) - 1);
}

/**
 * Mean of max(0, τ) over all orders of n. The orders with k inverted pairs are counted by the Mahonian numbers (MacMahon 1916), and
 * τ = 1 − 2k / pairs.
 */
function guessOrder(n: number): number | null {
  if (n < 2 || n > 20) return null;
  let orders = [1];
  for (let size = 2; size <= n; size += 1) {
    orders = Array.from({ length: (size * (size - 1)) / 2 + 1 }, (_, inverted) => {
      let count = 0;
      for (let step = 0; step < size; step += 1) count += orders[inverted - step] ?? 0;
      return count;
    });
  }
  const pairs = orders.length - 1;
  const all = orders.reduce((sum, count) => sum + count, 0);
  return orders.reduce((sum, count, inverted) => sum + count * Math.max(0, 1 - (2 * inverted) / pairs), 0) / all;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let at = 1; at <= k; at += 1) ways = (ways * (n - k + at)) / at;
  return ways;
}
