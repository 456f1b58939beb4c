import { clusterContradictions } from './cluster-contradictions';

const of = (kind: string, ...ids: readonly string[]) => ({ kind, claims: ids.map((id) => ({ id })) });

describe('clusterContradictions', () => {
  it('joins pairs that share a claim, also by way of a third', () => {
    const clusters = clusterContradictions([of('WORDING', 'a', 'b'), of('WORDING', 'c', 'd'), of('WORDING', 'b', 'c')]);
    expect(clusters.map((cluster) => cluster.length)).toEqual([3]);
  });
  it('keeps kinds apart, and what shares nothing', () => {
    expect(clusterContradictions([of('DATE', 'a', 'b'), of('WORDING', 'a', 'c'), of('DATE', 'x', 'y')])).toHaveLength(3);
  });
  it('loses none', () => {
    const all = [of('DATE', 'a', 'b'), of('DATE', 'c', 'd'), of('DATE', 'a', 'e')];
    expect(clusterContradictions(all).flat()).toHaveLength(3);
  });
});
