import type { Check, Option } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { comparePair } from '../support/event-dates.js';

/** ORDER: each two neighbours in the key are disjoint in time, by every telling of their dates, and stand in the right order. */
export function checkOrder(inquiry: Inquiry): readonly Check[] {
  const { key, options } = inquiry.question;
  const ordered = key.type === 'OPTIONS' ? key.optionIds.flatMap((id) => options.find((option) => option.id === id) ?? []) : [];
  return ordered.flatMap((first, at): readonly Check[] => {
    const second = ordered[at + 1];
    return second ? [checkNeighbours(inquiry, first, second)] : [];
  });
}

function checkNeighbours(inquiry: Inquiry, first: Option, second: Option): Check {
  const { order, message, evidence } = comparePair(inquiry, first, second);
  const detail = { optionId: first.id, refutation: 'ORDER', evidence } as const;
  switch (order) {
    case 'BEFORE': return pass('OPTION_REFUTED', message, detail);
    case 'NOT_BEFORE': return fail('ORDER_WRONG', message, detail);
    case 'UNDECIDABLE': return fail('ORDER_UNDECIDABLE', message, detail);
    default: return order satisfies never;
  }
}
