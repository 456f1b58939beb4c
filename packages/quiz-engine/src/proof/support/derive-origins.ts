import { corroborate, type Corroboration } from '@footnote/knowledge';
import type { OptionValue } from '../../model.js';
import type { Inquiry } from '../inquiry.js';
import { soundTellings } from './tellings.js';

/** The origins behind the claim of the question, counted anew from its sound tellings; null without one claim. */
export function deriveOrigins(inquiry: Inquiry): Corroboration | null {
  const { index, keyClaims, question } = inquiry;
  const [claim] = keyClaims;
  if (!claim || keyClaims.length > 1) return null;
  const { sources, outlets } = index.graph;
  const assertions = soundTellings(inquiry, claim.slug).map(({ assertion }) => assertion);
  return corroborate({ claim, assertions, sources, outlets, knownAt: question.asked.knownAt });
}

/** Whether an option states what the attributions give: the verdict, the interval, and the origins it names. */
export function statesOrigins(value: Extract<OptionValue, { type: 'ORIGINS' }>, { verdict, originCountMin, originCountMax, origins }: Corroboration): boolean {
  const keys = new Set(origins.map(({ key }) => key));
  const sameOrigins = value.originKeys.length === keys.size && value.originKeys.every((key) => keys.has(key));
  return value.verdict === verdict && value.min === originCountMin && value.max === originCountMax && sameOrigins;
}
