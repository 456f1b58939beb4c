import type { Evidence, FuzzyDate, PackGraph } from '@footnote/knowledge';

/** Data as it is written into a file. */
export type Written = string | number | boolean | null | Written[] | { [key: string]: Written };

/** Leaves out what is null: absent and null mean the same in a pack, and a file is read by people. */
export function dropAbsent(fields: Readonly<Record<string, Written | undefined>>): { [key: string]: Written } {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value] as const])));
}

/** A date as its expression and basis; the bounds follow from the expression. */
export function describeDate({ edtf, basis, note }: FuzzyDate): Written {
  return dropAbsent({ edtf, basis, note });
}

/** A piece of evidence as a quote, with as much context as it takes to find the one place that is meant. */
export function describeEvidence(graph: PackGraph, evidence: Evidence): Written {
  const text = graph.sources.find((source) => source.slug === evidence.source)?.text ?? '';
  const isUnique = text.indexOf(evidence.exact) === text.lastIndexOf(evidence.exact);
  const context = isUnique ? {} : { prefix: blankToNull(evidence.prefix), suffix: blankToNull(evidence.suffix) };
  return dropAbsent({ quote: evidence.exact, ...context, original: evidence.original === null ? null : { ...evidence.original } });
}

function blankToNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
