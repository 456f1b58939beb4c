/** The parts of a contradiction by which it is joined with others. */
export interface Joinable {
  readonly kind: string;
  readonly claims: readonly { readonly id: string }[];
}

/**
 * Joins contradictions of one kind that share a claim: three outlets that word one thing in three ways are three pairs,
 * and one thing to look at. The order of the first of each is kept.
 */
export function clusterContradictions<Contradiction extends Joinable>(contradictions: readonly Contradiction[]): readonly (readonly Contradiction[])[] {
  return contradictions.reduce<readonly (readonly Contradiction[])[]>((clusters, contradiction) => {
    const touches = (cluster: readonly Contradiction[]): boolean => cluster.some((other) => other.kind === contradiction.kind && sharesClaim(other, contradiction));
    const joined = clusters.filter(touches);
    const first = joined[0];
    if (first === undefined) return [...clusters, [contradiction]];
    return clusters.flatMap((cluster) => {
      if (cluster === first) return [[...joined.flat(), contradiction]];
      return joined.includes(cluster) ? [] : [cluster];
    });
  }, []);
}

function sharesClaim(a: Joinable, b: Joinable): boolean {
  return a.claims.some((claim) => b.claims.some((other) => other.id === claim.id));
}
