import type { Reading, ReadingContext } from '../model.js';
import { fillNeeds } from '../reading/fill-needs.js';
import type { RejectedClaim, RejectionReason } from './check-claim.js';
import { proposeWithModel, type KeptAnswer, type ModelRequest } from './propose-with-model.js';

/** A reading with what a model proposes further of it. */
export interface ReadingWithModel {
  readonly reading: Reading;
  readonly answer: KeptAnswer | null;
  /** Whether there is no need to ask again: what the model said has been heard, however little of it was believed. */
  readonly answered: boolean;
}

/** Asks a model about an article that was read, and puts its proposals behind those of the rules. What it could not do, and what of it was not believed, becomes a remark. */
export async function addFromModel(reading: Reading, context: ReadingContext, request: ModelRequest): Promise<ReadingWithModel> {
  const { proposals, rejected, remarks, answer } = await proposeWithModel(reading, context, request);
  const further = fillNeeds([...reading.proposals, ...proposals]);
  return {
    reading: { ...reading, proposals: further, remarks: [...reading.remarks, ...remarks, ...sayRejected(rejected)] }, answer,
    answered: remarks.length === 0 || proposals.length + rejected.length > 0,
  };
}

/** Reasons that say the same are told once; what a rule proposes already is no fault of the model's. */
function sayRejected(rejected: readonly RejectedClaim[]): readonly string[] {
  const left = rejected.filter(({ why }) => why !== 'TWICE');
  if (left.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { why, sentence } of left) counts.set(IN_GENERAL[why] ?? sentence, (counts.get(IN_GENERAL[why] ?? sentence) ?? 0) + 1);
  const reasons = [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${String(count)}: ${reason}`);
  return [`Of what the language model said, ${left.length === 1 ? 'one claim was' : `${String(left.length)} claims were`} not taken. ${reasons.join(' ')}`];
}

/** For reasons that name what they are about: of many claims, only the kind of fault is told. */
const IN_GENERAL: Partial<Readonly<Record<RejectionReason, string>>> = {
  UNKNOWN_ACTOR: 'It speaks of somebody who was not found in the article.', MEANING: 'A number, a date, a name, a “not” or a “may” is not that of the quotation.',
};
