import type { ChangeKind, FoundChange } from './finding.js';
import { saysItsDay, type Comparison } from './reprove.js';

/** Completes "Question 2 …", by the change that weighs most. */
export function sayHeadline(comparison: Comparison, { kind }: FoundChange): string {
  if (kind === 'NEWER_STATE' || kind === 'NEWER_FIGURE') return saysItsDay(comparison) ? HEADLINES[kind] : 'holds only if its date is said';
  if (kind === 'NOW_SAID' && saysItsDay(comparison)) return 'is right for its date, and what was “not stated” is stated now';
  return HEADLINES[kind];
}

const HEADLINES: Readonly<Record<ChangeKind, string>> = {
  RETRACTED: 'rests on something that its outlet has withdrawn',
  CLAIM_GONE: 'rests on a claim that is no longer in the pack',
  TELLING_GONE: 'rests on something that its source is no longer taken to say',
  UNAPPROVED: 'rests on a claim whose approval was taken back',
  PASSAGE_LOST: 'rests on a passage that is no longer found',
  SOURCE_WITHDRAWN: 'rests on a source that is no longer in the pack',
  REWRITTEN: 'rests on a claim that was corrected since',
  REFUTATION_LOST: 'has a wrong option that nothing refutes any more',
  NOT_SEARCHED: 'says “not stated” of a text that nobody has searched',
  CONTRADICTED: 'has a key that a source disputes',
  ALSO_RIGHT: 'has a second answer that a source now gives',
  ORDER_OPEN: 'asks for an order that can no longer be told',
  NEWER_STATE: 'is right for its date, and a newer state is known',
  NEWER_FIGURE: 'asks for a figure that has been followed by a newer one',
  NARROWED: 'asks for a date that is now known more closely',
  REPORTED_AGAIN: 'gives a last report that is no longer the last',
  MORE_ORIGINS: 'no longer counts every origin',
  NOW_SAID: 'no longer holds: “not stated” is now stated',
  RETOLD: 'asks about tellings that have changed since',
};
