import { isKnown } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { checkAbsent } from '../refute/check-absent.js';
import { checkContradicted } from '../refute/check-contradicted.js';
import { checkChangesRefuted, checkOriginsRefuted, checkTellingsRefuted, checkVerdictsRefuted } from '../refute/check-derived-options.js';
import { checkHappenedRefuted } from '../refute/check-happened.js';
import { checkMisplaced } from '../refute/check-misplaced.js';
import { checkOrder } from '../refute/check-order.js';
import { checkCrossPairs } from '../refute/check-cross-pairs.js';
import { findRightAnswer } from '../refute/find-right-answers.js';
import { asksWhatHappened } from '../support/happened-between.js';
import { citeSource, tellingsOf } from '../support/tellings.js';

/**
 * Rule 2: each wrong option is refuted in a recorded way. A claim gives the slot another value (CONTRADICTED), or gives the option
 * to something else while the named source, read whole, does not give it here (MISPLACED), or named texts were searched for it
 * (ABSENT). Silence about the world refutes nothing.
 */
export function checkOptionsRefuted(inquiry: Inquiry): readonly Check[] {
  const { kind } = inquiry.question;
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'OUTLET': return inquiry.wrongOptions.map((option) => checkWrongOption(inquiry, option));
    case 'TRUE_FALSE_NOT_STATED': return checkVerdictsRefuted(inquiry);
    case 'ORDER': return checkOrder(inquiry);
    case 'MATCH': return checkCrossPairs(inquiry);
    case 'CHANGE': return asksWhatHappened(inquiry.question) ? checkHappenedRefuted(inquiry) : checkChangesRefuted(inquiry);
    case 'CORROBORATION': return checkOriginsRefuted(inquiry);
    case 'DISAGREEMENT': return checkTellingsRefuted(inquiry);
    case 'NUMERIC': return [pass('OPTION_REFUTED', 'There are no options: any number but the one told is wrong.')];
    default: return kind satisfies never;
  }
}

/** Whether one wrong option of a choice is refuted by the basis that the question records for it. */
export function checkWrongOption(inquiry: Inquiry, option: Option): Check {
  const { slot, question, index } = inquiry;
  if (slot === null) return fail('REFUTATION_MISSING', `What is asked cannot be told, so nothing refutes “${option.text}”.`, { optionId: option.id });
  const source = option.value.type === 'SOURCE' ? index.graph.sources.get(option.value.source) : undefined;
  if (source && !isKnown(source, question.asked.knownAt)) return fail('SOURCE_UNSEEN', `${citeSource(source)}, was not out yet, so it is no choice.`, { optionId: option.id });
  const right = option.value.type === 'SOURCE' ? findTeller(inquiry, option) : findRightAnswer(inquiry, slot, option);
  if (right) return right;
  const basis = question.bases.find(({ optionId }) => optionId === option.id);
  if (!basis) return fail('REFUTATION_MISSING', `No reason is recorded why “${option.text}” is wrong.`, { optionId: option.id });
  switch (basis.refutation) {
    case 'CONTRADICTED': return checkContradicted(inquiry, option, basis);
    case 'MISPLACED': return checkMisplaced(inquiry, option, basis);
    case 'ABSENT': return checkAbsent(inquiry, option, basis);
    case 'ORDER':
    case 'MATCH': return fail('REFUTATION_MISSING', `“${option.text}” cannot be refuted by an order or a matching.`, { optionId: option.id });
    default: return basis.refutation satisfies never;
  }
}

/** Whether the source of a wrong option tells the key after all, or tells it in a passage that nobody has approved. */
function findTeller(inquiry: Inquiry, { id, text, value }: Option): Check | null {
  const told = inquiry.keyClaims.flatMap(({ slug }) => tellingsOf(inquiry, slug)).filter(({ source, fault }) => value.type === 'SOURCE' && source.slug === value.source && fault !== 'KEY_NOT_YET_KNOWN');
  const [first] = told;
  if (!first) return null;
  const detail = { optionId: id, claim: first.assertion.claim, evidence: first.assertion.evidence };
  return told.some(({ fault }) => fault === null)
    ? fail('WRONG_OPTION_IS_RIGHT', `“${text}” tells it as well, and is a right answer.`, detail)
    : fail('WRONG_OPTION_MAY_BE_RIGHT', `“${text}” may tell it as well, in a passage that is not approved or does not anchor.`, detail);
}
