/** A query worth trying first: the positions of everybody as of one day, with the evidence. */
export function exampleQuery({ pack, issue, asOf }: { readonly pack: string; readonly issue: string; readonly asOf: string }): string {
  return `{
  positions(pack: "${pack}", issue: "${issue}", asOf: "${asOf}") {
    nodes {
      actor { name }
      stance
      state
      lastReported
      claim {
        statement
        corroboration(knownAt: "${asOf}") { outletCount originCountMin originCountMax explanation }
        assertions {
          nodes {
            source { label }
            hedges
            evidence { exact start end }
          }
        }
      }
    }
  }
}`;
}
