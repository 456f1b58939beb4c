import type { Candidate } from '../generate/candidate.js';
import type { QuestionKind } from '../model.js';

/** What makes a question worth a class's time, each in points beside the template's own worth of 0 to 1. */
const WHY = 0.35;
const TWO_SOURCES = 0.2;
const PLAUSIBLE = 0.08;
const FEW_OPTIONS = -0.05;
/** What was last reported months before is better asked of its own day. */
const LAST_REPORTED = -0.2;

/**
 * Before the proof: why and two-source questions first, then distractors that come from the matter at hand (contradicted or searched
 * for) rather than from somewhere in the pack.
 */
export function scoreCandidate({ worth, why, speaksFor, keyClaims, options, kind, lastReported }: Candidate): number {
  const wrong = options.filter(({ basis }) => basis !== null);
  const near = wrong.filter(({ basis }) => basis?.refutation === 'CONTRADICTED' || basis?.refutation === 'ABSENT').length;
  const compares = speaksFor.length > 1 && (COMPARING.has(kind) || keyClaims.length > 1);
  const earned = (why ? WHY : 0) + (compares ? TWO_SOURCES : 0) + PLAUSIBLE * Math.min(near, 3);
  const lost = (wrong.length === 2 ? FEW_OPTIONS : 0) + (lastReported === null || kind === 'CHANGE' ? 0 : LAST_REPORTED);
  return worth + earned + lost;
}

const COMPARING: ReadonlySet<QuestionKind> = new Set(['CORROBORATION', 'DISAGREEMENT', 'MATCH', 'CHANGE', 'ORDER']);
