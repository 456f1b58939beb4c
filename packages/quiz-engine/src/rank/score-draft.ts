import type { KeyedQuestion, LintFinding } from '../model.js';

/** A flaw of item writing costs less than any difference in what is asked: it warns. */
const FLAW = 0.06;
/** Long stems cost reading time: a point of worth for every 400 characters beyond a comfortable length. */
const COMFORTABLE_STEM = 170;

/** The score of a proved question: the candidate's, less its flaws and the length of its stem. */
export function scoreDraft(candidateScore: number, { stem }: KeyedQuestion, lint: readonly LintFinding[]): number {
  const length = Math.max(0, stem.length - COMFORTABLE_STEM) / 400;
  return Math.round((candidateScore - FLAW * lint.length - length) * 1000) / 1000;
}
