import type { AttributionStep, Hedge } from '@footnote/knowledge';
import type { Attribution, FoundHedge, TextRange } from '../model.js';
import { holds, overlaps } from './frame.js';

const DISTANCE: Readonly<Record<AttributionStep['kind'], number>> = { UNATTRIBUTED: 2, ANONYMOUS: 0, NAMED_ON_RECORD: 0, DOCUMENT: 1, OUTLET: 3 };
const sameStep = (a: AttributionStep, b: AttributionStep): boolean => a.label.toLowerCase() === b.label.toLowerCase() || (a.actor !== null && a.actor === b.actor);

/**
 * Who tells what stands in a range, from the furthest voice to the nearest: of several attributions that cover it, what people said
 * comes before the outlet that reports it, and a voice that is named makes "reportedly" superfluous.
 */
export function chainOf(attributions: readonly Attribution[], range: TextRange): readonly AttributionStep[] {
  const covering = attributions.filter(({ scope, cue }) => holds(scope, range) && !holds(cue, range)).sort((a, b) => size(a) - size(b));
  const steps: { readonly step: AttributionStep; readonly order: number }[] = [];
  for (const [order, { chain }] of covering.entries()) for (const step of chain) if (!steps.some((each) => sameStep(each.step, step))) steps.push({ step, order });
  const whole = covering.find(({ chain }) => chain.length > 1 && steps.every(({ step }) => chain.some((each) => sameStep(each, step))));
  if (whole) return whole.chain;
  const named = steps.some(({ step }) => step.kind !== 'UNATTRIBUTED');
  return steps.filter(({ step }) => !named || step.kind !== 'UNATTRIBUTED').sort((a, b) => DISTANCE[a.step.kind] - DISTANCE[b.step.kind] || a.order - b.order).map(({ step }) => step);
}

function size({ scope }: Attribution): number { return scope.end - scope.start; }

/** The hedges whose scope reaches the words on which a claim turns; "alleged" before a noun elsewhere in the sentence is none of them. */
export function hedgesOf(hedges: readonly FoundHedge[], cue: TextRange): readonly Hedge[] {
  return [...new Set(hedges.filter(({ scope }) => overlaps(scope, cue) && holds(scope, { start: cue.start, end: cue.start + 1 })).map(({ hedge }) => hedge))];
}
