import type { Check, Option, OptionBasis } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { checkAbsence } from '../support/absences.js';
import { citeSource } from '../support/tellings.js';

/** ABSENT: each text that is spoken for by name was searched for the option, and the search still finds nothing. */
export function checkAbsent(inquiry: Inquiry, option: Option, basis: OptionBasis): Check {
  const detail = { optionId: option.id, refutation: 'ABSENT' } as const;
  const { graph } = inquiry.index;
  const { value } = option;
  const own = value.type === 'SOURCE' ? graph.sources.get(value.source) : undefined;
  const texts = value.type === 'SOURCE' ? (own ? [own] : []) : inquiry.named;
  if (texts.length === 0) return fail('ABSENCE_UNRECORDED', `The stem names no text that “${option.text}” could be absent from; silence about the world refutes nothing.`, detail);
  const key = inquiry.keyClaims[0];
  const missing = value.type === 'SOURCE'
    ? { claim: key?.slug ?? null, words: key?.statement ?? '' }
    : { claim: value.type === 'CLAIM' ? value.claim : null, words: option.text };
  for (const source of texts) {
    const defect = checkAbsence(inquiry, { source, missing, listed: basis.absences, detail });
    if (defect) return defect;
  }
  return pass('OPTION_REFUTED', `“${option.text}”: ${texts.map(citeSource).join('; ')}: searched for it, and it is not there.`, detail);
}
