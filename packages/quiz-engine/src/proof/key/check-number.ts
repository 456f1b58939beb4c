import type { Check } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { formatFigure, formatNumber } from '../text/figures.js';
import { passagesOf, spokenTellings, citeClaim } from '../support/tellings.js';

/** The number of a numeric key is the figure of its claim: the value that the bound of the source carries; of a range, the end asked for. */
export function checkNumber(inquiry: Inquiry): Check {
  const { key, stem, asked } = inquiry.question;
  const claim = key.type === 'NUMBER' ? inquiry.index.graph.claims.get(key.claim) : undefined;
  if (key.type !== 'NUMBER' || claim?.predicate.type !== 'FIGURE') return fail('KEY_NOT_A_VALUE', 'The number of the key is not a figure of any claim.');
  if (!asked.keyClaims.includes(claim.slug)) return fail('KEY_NOT_A_VALUE', 'The number of the key is of another claim than the key rests on.', { claim: claim.slug });
  const { figure } = claim.predicate;
  const asksUpper = /\b(?:at (?:the )?most|upper|highest|high end|maximum)\b/iu.test(stem);
  const wanted = figure.bound === 'BETWEEN' && asksUpper ? figure.upper ?? figure.value : figure.value;
  const tellings = spokenTellings(inquiry, claim.slug);
  const detail = { claim: claim.slug, evidence: passagesOf(tellings) };
  return key.number === wanted
    ? pass('KEY_SUPPORTED', `The number is the one told, ${formatFigure(figure)}. ${citeClaim(claim, tellings)}`, detail)
    : fail('NUMBER_WRONG', `The source gives ${formatFigure(figure)}, and the key says ${formatNumber(key.number)}.`, detail);
}
