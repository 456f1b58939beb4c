import { describePassage, normaliseText, resolvePassage } from '@footnote/evidence';
import type { Assertion, Evidence, PackGraph } from '@footnote/knowledge';
import type { EditProblem, Reanchored } from './graph-edit.js';

/** A graph whose sources got other texts: citations that follow, what became of each, and those that are lost. */
export interface ReanchoredGraph {
  readonly graph: PackGraph;
  readonly reanchored: readonly Reanchored[];
  readonly problems: readonly EditProblem[];
}

/**
 * Finds the citations of every source whose text differs from what it was in `before`. The same words are followed wherever they stand
 * now. Words that differ a little are cited as they stand now, and the telling supports nothing until somebody has looked at it. A
 * passage that is gone is a problem, unless the edits dealt with it themselves (`settled`: "evidence slug").
 */
export function reanchorSources({ before, changed, settled }: { readonly before: PackGraph; readonly changed: PackGraph; readonly settled: ReadonlySet<string> }): ReanchoredGraph {
  const texts = findChangedTexts(before, changed);
  if (texts.size === 0) return { graph: changed, reanchored: [], problems: [] };
  const outcomes = changed.evidence.map((evidence) => {
    const text = settled.has(`evidence ${evidence.slug}`) ? undefined : texts.get(evidence.source);
    return text === undefined ? { evidence, told: null } : reanchorEvidence(evidence, text);
  });
  const reanchored = outcomes.flatMap(({ told }) => (told === null ? [] : [told]));
  const doubtful = new Set(reanchored.filter(({ anchor }) => anchor === 'FUZZY').map(({ evidence }) => evidence));
  const withhold = (assertion: Assertion): Assertion => (assertion.evidence.some((slug) => doubtful.has(slug)) ? { ...assertion, approved: false } : assertion);
  return {
    graph: { ...changed, evidence: outcomes.map(({ evidence }) => evidence), assertions: changed.assertions.map(withhold) },
    reanchored,
    problems: reanchored.filter(({ anchor }) => anchor === 'ORPHANED').map(describeLoss),
  };
}

function findChangedTexts(before: PackGraph, changed: PackGraph): ReadonlyMap<string, string> {
  const known = new Map(before.sources.map((source) => [source.slug, source.text]));
  return new Map(changed.sources.flatMap(({ slug, text }) => {
    const earlier = known.get(slug) ?? null;
    const now = text === null ? null : normaliseText(text).text;
    return earlier === null || now === null || earlier === now ? [] : [[slug, now] as const];
  }));
}

function reanchorEvidence(evidence: Evidence, text: string): { readonly evidence: Evidence; readonly told: Reanchored } {
  const found = resolvePassage(text, evidence);
  const told = { evidence: evidence.slug, source: evidence.source, before: evidence.exact };
  if (found.anchor === 'ORPHANED') return { evidence, told: { ...told, anchor: 'ORPHANED', after: null, reason: found.reason, sentence: found.sentence } };
  const now = { ...evidence, ...describePassage(text, found.start, found.end) };
  return { evidence: now, told: { ...told, anchor: found.anchor, after: now.exact, reason: null, sentence: null } };
}

function describeLoss({ evidence, before, sentence }: Reanchored): EditProblem {
  return {
    collection: 'evidence', slug: evidence, field: null, code: 'PASSAGE_LOST', severity: 'ERROR',
    message: `The new text does not hold the passage “${before}”. ${sentence ?? ''}`.trim(), remedy: 'Cite another passage, or remove the telling that rests on this one.',
  };
}
