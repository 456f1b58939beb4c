import type { Claim } from '@footnote/knowledge';
import type { OptionValue } from '../model.js';
import { framesOf, type Frame } from '../proof/asked-slot.js';
import type { Inquiry } from '../proof/inquiry.js';
import { readOption } from '../proof/support/renderings.js';

/** The words of an option and the claim that its author took them from. */
export interface NamedOption { readonly text: string; readonly claim: Claim }

/** What of a claim is asked: its slot, and the type of value that fills it. */
export interface ChosenFrame { readonly slot: string; readonly type: OptionValue['type'] }

/**
 * Which part of their claims the right options are: the one slot that all of them fill with what they say. An author says which claim
 * an answer comes from, and not which part of it; the words tell. Where they say none of the parts, the answer of the claim is meant.
 */
export function chooseFrame(inquiry: Inquiry, keys: readonly NamedOption[]): ChosenFrame | null {
  const [first, ...others] = keys;
  if (!first) return null;
  const { graph } = inquiry.index;
  const fits = (frame: Frame, { text, claim }: NamedOption): OptionValue | undefined =>
    framesOf(claim, graph).filter(({ slot }) => slot === frame.slot).flatMap(({ fillers }) => fillers).find((value) => says(inquiry, text, value));
  for (const frame of framesOf(first.claim, graph)) {
    const value = fits(frame, first);
    if (value && others.every((other) => fits(frame, other)?.type === value.type)) return { slot: frame.slot, type: value.type };
  }
  const own = framesOf(first.claim, graph).find(({ fillers }) => fillers.some(({ type }) => type === 'CLAIM'));
  return own ? { slot: own.slot, type: 'CLAIM' } : null;
}

/** The value of one type that an option has by its claim: the one its words say, or else the first, so that a proof can say what they do not. */
export function chooseValue(inquiry: Inquiry, { text, claim }: NamedOption, type: OptionValue['type']): OptionValue {
  const fillers = framesOf(claim, inquiry.index.graph).flatMap((frame) => frame.fillers).filter((filler) => filler.type === type);
  const [first] = fillers;
  const own: OptionValue = { type: 'CLAIM', claim: claim.slug };
  if (type === 'CLAIM') return own;
  return fillers.find((value) => says(inquiry, text, value)) ?? first ?? { type: 'TEXT' };
}

function says(inquiry: Inquiry, text: string, value: OptionValue): boolean {
  return readOption(inquiry, { id: '', text, value }) === 'SAYS_IT';
}
