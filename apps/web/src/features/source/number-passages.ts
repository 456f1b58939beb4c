import type { SourceClaimsQuery } from '@footnote/schema/browser';
import type { Citation } from './mark-passages';

export type Assertion = NonNullable<SourceClaimsQuery['source']>['assertions']['nodes'][number];

/** A stretch of the text that is evidence, with everything that rests on it. */
export interface Passage extends Citation {
  readonly evidenceIds: readonly string[];
  /** The claims that rest on it; `first` where it is the claim's first passage, and the address of the claim leads here. */
  readonly claims: readonly { readonly assertion: Assertion; readonly first: boolean }[];
}

/** The margin of a text: its passages in order, and the claims whose passage the text no longer has. */
export interface Margin {
  readonly passages: readonly Passage[];
  readonly adrift: readonly Assertion[];
}

interface Rest { readonly assertion: Assertion; readonly evidenceId: string; readonly start: number; readonly end: number }

/** Numbers the passages of a source from the top of its text down. Claims that rest on one stretch share its number. */
export function numberPassages(assertions: readonly Assertion[]): Margin {
  const rests = assertions.flatMap((assertion) => assertion.evidence.flatMap((evidence): Rest[] => (
    evidence.anchor === 'ORPHANED' ? [] : [{ assertion, evidenceId: evidence.id, start: evidence.start, end: evidence.end }])));
  const ranges = [...new Map(rests.map((rest) => [`${String(rest.start)}-${String(rest.end)}`, rest])).values()]
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const placed = new Set<string>();
  const passages = ranges.map(({ start, end }, index): Passage => {
    const here = rests.filter((rest) => rest.start === start && rest.end === end);
    const claims = here.map(({ assertion }) => {
      const first = !placed.has(assertion.id);
      placed.add(assertion.id);
      return { assertion, first };
    });
    return { number: index + 1, start, end, evidenceIds: here.map((rest) => rest.evidenceId), claims };
  });
  return { passages, adrift: assertions.filter((assertion) => !placed.has(assertion.id)) };
}
