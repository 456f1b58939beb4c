import type { ReasonPartsFragment } from '@footnote/schema/browser';
import type { Telling } from '../evidence/describe-hedge';
import type { Explained } from './explained';

type Evidence = ReasonPartsFragment['evidence'][number];

/** A passage with its number on the page. */
export interface NumberedProof {
  readonly number: number;
  readonly evidence: Evidence;
  readonly telling: Telling | null;
}

/** One reason as the page shows it: new passages are shown, those that already stand on the page are referred to. */
export interface NumberedReason {
  readonly reason: ReasonPartsFragment;
  readonly shown: readonly NumberedProof[];
  readonly cited: readonly number[];
}

/** Numbers the passages in the order in which the reasons cite them, each once however often it is cited. */
export function numberProofs(reasons: readonly ReasonPartsFragment[]): readonly NumberedReason[] {
  const numbers = new Map<string, number>();
  return reasons.map((reason) => {
    const cited: number[] = [];
    const shown: NumberedProof[] = [];
    for (const evidence of reason.evidence) {
      // Two claims may rest on one passage: it is one proof, under whichever claim it first stands.
      const passage = `${evidence.source.id}:${String(evidence.start)}-${String(evidence.end)}`;
      const known = numbers.get(passage);
      const number = known ?? numbers.size + 1;
      numbers.set(passage, number);
      if (!cited.includes(number)) cited.push(number);
      if (known === undefined) shown.push({ number, evidence, telling: tellingOf(reason, evidence.id) });
    }
    return { reason, shown, cited };
  });
}

/** The telling to which a passage belongs. */
export function tellingOf(reason: ReasonPartsFragment, evidenceId: string): Telling | null {
  return reason.assertions.find((assertion) => assertion.evidence.some((evidence) => evidence.id === evidenceId)) ?? null;
}

/** The reasons of an explanation in the order of a page: the key, then what was chosen and is wrong, then the rest. */
export function orderReasons(response: Pick<Explained, 'optionIds' | 'explanation'>): readonly ReasonPartsFragment[] {
  const chosen = new Set(response.optionIds ?? []);
  const { key, others } = response.explanation;
  return [...key, ...others.filter((reason) => chosen.has(reason.option.id)), ...others.filter((reason) => !chosen.has(reason.option.id))];
}
