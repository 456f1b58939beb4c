import type { Claim } from '@footnote/knowledge';
import type { Check, Option } from '../../model.js';
import { framesOf, orderedEvent, valueKeyOf } from '../asked-slot.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { asksWhatHappened } from '../support/happened-between.js';
import { links } from '../support/link-pairs.js';
import { eventOf, citeClaim, passagesOf, soundTellings, spokenTellings } from '../support/tellings.js';
import { checkChangeKey, checkHappenedKey, checkOriginsKey, checkTellingsKey } from './check-derived-key.js';
import { checkNumber } from './check-number.js';
import { checkVerdict } from './check-verdict.js';

/** Whether the key is what its claims say, by the kind of question: derived anew, and compared. */
export function checkKeyValue(inquiry: Inquiry): readonly Check[] {
  const { kind } = inquiry.question;
  switch (kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': return checkChosen(inquiry);
    case 'OUTLET': return checkTeller(inquiry);
    case 'NUMERIC': return [checkNumber(inquiry)];
    case 'TRUE_FALSE_NOT_STATED': return checkVerdict(inquiry);
    case 'ORDER': return checkOrdered(inquiry);
    case 'MATCH': return checkPaired(inquiry);
    case 'CHANGE': return asksWhatHappened(inquiry.question) ? checkHappenedKey(inquiry) : checkChangeKey(inquiry);
    case 'CORROBORATION': return checkOriginsKey(inquiry);
    case 'DISAGREEMENT': return checkTellingsKey(inquiry);
    default: return kind satisfies never;
  }
}

function checkChosen(inquiry: Inquiry): readonly Check[] {
  const { slot, keyOptions, keyClaims, index, question } = inquiry;
  if (slot === null) return [fail('KEY_NOT_A_VALUE', 'The key is no value of the claims it rests on.')];
  if (keyOptions.every(({ value }) => value.type === 'SOURCE')) return checkTeller(inquiry);
  const fills = (claim: Claim, option: Option): boolean =>
    framesOf(claim, index.graph).some((frame) => frame.slot === slot && frame.fillers.some((filler) => valueKeyOf(filler) === valueKeyOf(option.value)));
  const unbacked = keyOptions.filter((option) => !keyClaims.some((claim) => fills(claim, option)));
  const idle = keyClaims.filter((claim) => !keyOptions.some((option) => fills(claim, option)));
  if (unbacked.length > 0) return unbacked.map((option) => fail('KEY_NOT_A_VALUE', `“${option.text}” is not what the claims of the key say.`, { optionId: option.id }));
  if (idle.length > 0 && question.kind === 'SINGLE_CHOICE' && idle.length === keyClaims.length) return idle.map((claim) => fail('KEY_NOT_A_VALUE', `The key does not say this: ${claim.statement}`, { claim: claim.slug }));
  return [pass('KEY_SUPPORTED', `The key is what its ${keyClaims.length > 1 ? 'claims say' : 'claim says'}: ${keyOptions.map(({ text }) => `“${text}”`).join(', ')}.`)];
}

/** Every source of the key tells the claim, soundly. */
function checkTeller(inquiry: Inquiry): readonly Check[] {
  const { keyOptions, keyClaims } = inquiry;
  const [claim] = keyClaims;
  if (!claim || keyClaims.length > 1) return [fail('KEY_NOT_A_VALUE', 'Which source told it can be asked of one claim only.')];
  return keyOptions.map((option) => {
    const { value } = option;
    const own = soundTellings(inquiry, claim.slug).filter(({ source }) => value.type === 'SOURCE' && source.slug === value.source);
    return own.length > 0
      ? pass('KEY_SUPPORTED', citeClaim(claim, own), { optionId: option.id, claim: claim.slug, evidence: passagesOf(own) })
      : fail('KEY_NOT_TOLD', `“${option.text}” does not tell this: ${claim.statement}`, { optionId: option.id, claim: claim.slug });
  });
}

/** Every event of an ordering is told of by a claim of the key. The order itself is for rule 2. */
function checkOrdered(inquiry: Inquiry): readonly Check[] {
  const { question, index, keyClaims } = inquiry;
  const toldOf = new Set(keyClaims.flatMap((claim) => eventOf(inquiry, claim)?.slug ?? []));
  const untold = question.options.filter(({ value }) => !toldOf.has(orderedEvent(value, index.graph)));
  if (untold.length > 0) return untold.map(({ id, text }) => fail('KEY_NOT_A_VALUE', `No claim of the key tells of “${text}”.`, { optionId: id }));
  const future = question.options.filter(({ value }) => {
    const latest = index.graph.events.get(orderedEvent(value, index.graph))?.date.latest ?? null;
    return latest === null || latest > question.asked.asOf;
  });
  return future.length > 0
    ? future.map(({ id, text }) => fail('KEY_NOT_YET', `“${text}” had not certainly happened on the day asked about.`, { optionId: id }))
    : [pass('KEY_SUPPORTED', 'Every event of the order is told by a claim of the key.')];
}

/** Every pair is joined by a claim of the key that a source spoken for tells. */
function checkPaired(inquiry: Inquiry): readonly Check[] {
  const { key, options, targets } = inquiry.question;
  if (key.type !== 'PAIRS') return [];
  return key.pairs.map(({ leftId, rightId }) => {
    const left = options.find(({ id }) => id === leftId);
    const right = targets.find(({ id }) => id === rightId);
    const joining = left && right ? inquiry.keyClaims.find((claim) => links(inquiry, claim, [left.value, right.value]) && spokenTellings(inquiry, claim.slug).length > 0) : undefined;
    const shown = `“${left?.text ?? leftId}” and “${right?.text ?? rightId}”`;
    return joining
      ? pass('KEY_SUPPORTED', `${shown} belong together. ${citeClaim(joining, spokenTellings(inquiry, joining.slug))}`, { optionId: leftId, claim: joining.slug, evidence: passagesOf(spokenTellings(inquiry, joining.slug)) })
      : fail('KEY_NOT_A_VALUE', `No claim of the key joins ${shown}.`, { optionId: leftId });
  });
}
