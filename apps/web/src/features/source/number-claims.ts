import type { SourceClaimsQuery } from '@footnote/schema/browser';
import type { Citation } from './mark-passages';

export type Assertion = NonNullable<SourceClaimsQuery['source']>['assertions']['nodes'][number];

/** A claim as it stands in the margin. */
export interface MarginClaim {
  readonly number: number;
  readonly assertion: Assertion;
}

/** The margin of a text: its claims in the order in which their passages begin, and the passages. */
export interface Margin {
  readonly claims: readonly MarginClaim[];
  readonly citations: readonly Citation[];
  /** Claims whose passage the text no longer has. */
  readonly adrift: readonly MarginClaim[];
}

/** Numbers the claims of a source from the top of its text down. */
export function numberClaims(assertions: readonly Assertion[]): Margin {
  const anchored = assertions.filter((assertion) => firstStart(assertion) !== null)
    .sort((a, b) => (firstStart(a) ?? 0) - (firstStart(b) ?? 0));
  const lost = assertions.filter((assertion) => firstStart(assertion) === null);
  const claims = anchored.map((assertion, index) => ({ number: index + 1, assertion }));
  return {
    claims,
    citations: claims.flatMap(({ number, assertion }) => assertion.evidence.flatMap((evidence) => (evidence.anchor === 'ORPHANED' ? [] : [{ number, start: evidence.start, end: evidence.end }]))),
    adrift: lost.map((assertion, index) => ({ number: claims.length + index + 1, assertion })),
  };
}

function firstStart(assertion: Assertion): number | null {
  const starts = assertion.evidence.flatMap((evidence) => (evidence.anchor === 'ORPHANED' ? [] : [evidence.start]));
  return starts.length === 0 ? null : Math.min(...starts);
}
