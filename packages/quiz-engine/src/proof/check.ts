import type { Check, ProofRule, Refutation } from '../model.js';
import { DEFECTS, type DefectCode } from './defects.js';

/** What a check looked at, where it looked at one thing. */
export interface CheckDetail {
  readonly optionId?: string;
  readonly refutation?: Refutation;
  readonly claim?: string;
  readonly evidence?: readonly string[];
}

/** A rule that was kept, and why: the message says what keeps it. */
export function pass(rule: ProofRule, message: string, detail: CheckDetail = {}): Check {
  return { rule, passed: true, code: null, message, ...fill(detail) };
}

/** A rule that was broken. The defect decides which rule that is. */
export function fail(code: DefectCode, message: string, detail: CheckDetail = {}): Check {
  return { rule: DEFECTS[code].rule, passed: false, code, message, ...fill(detail) };
}

function fill({ optionId, refutation, claim, evidence }: CheckDetail): Pick<Check, 'optionId' | 'refutation' | 'claim' | 'evidence'> {
  return { optionId: optionId ?? null, refutation: refutation ?? null, claim: claim ?? null, evidence: evidence ?? [] };
}

/** The failures among the checks, or, where there are none, the one check that says why the rule is kept. */
export function failuresOr(checks: readonly Check[], kept: () => Check): readonly Check[] {
  const failures = checks.filter(({ passed }) => !passed);
  return failures.length > 0 ? failures : [kept()];
}
