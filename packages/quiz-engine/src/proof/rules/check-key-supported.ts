import { formatDay, isKnown } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { checkClaim, type ClaimDemands } from '../key/check-claim.js';
import { checkKeyValue } from '../key/check-key-value.js';
import { checkPremises, premisesOf } from '../key/check-premises.js';
import { checkShape } from '../key/check-shape.js';
import { asksWhatHappened } from '../support/happened-between.js';
import { citeSource, standingOf } from '../support/tellings.js';

/**
 * Rule 1: the key rests on at least one approved assertion whose evidence anchors, which holds at `asOf`, and which no source that
 * the stem speaks for contradicts; and it is what those claims say.
 */
export function checkKeySupported(inquiry: Inquiry): readonly Check[] {
  const malformed = checkShape(inquiry.question);
  if (malformed) return [malformed];
  const unread = checkSourcesRead(inquiry);
  if (unread.length > 0) return unread;
  if (inquiry.question.kind === 'TRUE_FALSE_NOT_STATED') return [...checkKeyValue(inquiry), ...checkPremises(inquiry)];
  const missing = inquiry.question.asked.keyClaims.filter((slug) => !inquiry.index.graph.claims.has(slug));
  if (missing.length > 0 || inquiry.keyClaims.length === 0) return [checkWithoutClaim(inquiry, missing)];
  const demands = demandsOf(inquiry);
  return [...inquiry.keyClaims.map((claim) => checkClaim(inquiry, claim, demands)), ...checkKeyValue(inquiry), ...checkPremises(inquiry), ...checkLastReport(inquiry)];
}

/** A question that asks for a last report asks for one: some claim of its key or of its premises was last reported on that day. */
function checkLastReport(inquiry: Inquiry): readonly Check[] {
  const { asOf, lastReported } = inquiry.question.asked;
  if (lastReported === null) return [];
  const days = [...inquiry.keyClaims, ...premisesOf(inquiry)].map((claim) => standingOf(inquiry, claim, asOf).lastReported);
  return days.includes(lastReported) ? [] : [fail('LAST_REPORTED_WRONG', `Nothing that the question rests on was last reported on ${formatDay(lastReported)}.`)];
}

function checkWithoutClaim({ question }: Inquiry, missing: readonly string[]): Check {
  if (missing.length > 0) return fail('KEY_WITHOUT_CLAIM', `The key rests on claims that the graph does not have: ${missing.join(', ')}.`);
  const asksPosition = question.options.some(({ value }) => value.type === 'STANCE' || value.type === 'CHANGE');
  return asksPosition
    ? fail('POSITION_UNREPORTED', 'Nothing is reported of the position that the question asks for.')
    : fail('KEY_WITHOUT_CLAIM', 'The key rests on no claim, so nothing supports it.');
}

function checkSourcesRead({ question, index }: Inquiry): readonly Check[] {
  return question.asked.speaksFor.flatMap((slug) => {
    const source = index.graph.sources.get(slug);
    if (!source) return [fail('SOURCE_UNSEEN', `The stem speaks for a source that the graph does not have: ${slug}.`)];
    if (source.text === null) return [fail('SOURCE_UNSEEN', `The stem speaks for a text that nobody here has read: ${citeSource(source)}.`)];
    return isKnown(source, question.asked.knownAt) ? [] : [fail('SOURCE_UNSEEN', `${citeSource(source)}, was not out yet on ${formatDay(question.asked.knownAt)}.`)];
  });
}

/** Where the disagreement, the teller or the origin is what is asked, a dispute about the claim is no defect. */
function demandsOf({ question }: Inquiry): ClaimDemands {
  switch (question.kind) {
    case 'OUTLET':
    case 'CORROBORATION':
    case 'DISAGREEMENT': return { holds: false, undisputed: false };
    case 'CHANGE': { const isEvent = asksWhatHappened(question); return { holds: isEvent, undisputed: isEvent }; }
    case 'ORDER': return { holds: true, undisputed: false };
    case 'MATCH': return { holds: true, undisputed: !question.options.some(({ value }) => value.type === 'SOURCE') && !question.targets.some(({ value }) => value.type === 'SOURCE') };
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': return { holds: true, undisputed: !question.options.some(({ value }) => value.type === 'SOURCE') };
    case 'NUMERIC':
    case 'TRUE_FALSE_NOT_STATED': return { holds: true, undisputed: true };
    default: return question.kind satisfies never;
  }
}

