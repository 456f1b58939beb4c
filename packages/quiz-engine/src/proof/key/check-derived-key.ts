import { formatDate, formatDay, isKnown } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail, pass } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { sinceOf, stanceOn } from '../support/derive-change.js';
import { deriveOrigins, statesOrigins } from '../support/derive-origins.js';
import { claimsDiffering, isTold } from '../support/derive-tellings.js';
import { excludes } from '../support/contradiction.js';
import { datesOfEvent } from '../support/event-dates.js';
import { placeInWindow, windowOf } from '../support/happened-between.js';
import { passagesOf, soundTellings } from '../support/tellings.js';
import { saysLastReported } from './check-claim.js';

/** CHANGE by events: the key is an event that its claims date, by every telling spoken for, wholly after the one day and by the other. */
export function checkHappenedKey(inquiry: Inquiry): readonly Check[] {
  const { keyClaims, keyOptions, question } = inquiry;
  const [option] = keyOptions;
  const window = windowOf(question);
  if (option?.value.type !== 'EVENT' || window === null) return [fail('CHANGE_WRONG', 'The question does not say between which two days the key lies.')];
  const { event } = option.value;
  const idle = keyClaims.filter(({ predicate }) => predicate.type !== 'DATE' || predicate.event !== event);
  if (idle.length > 0) return idle.map(({ slug, statement }) => fail('KEY_NOT_A_VALUE', `This is no date of “${option.text}”: ${statement}`, { optionId: option.id, claim: slug }));
  const dates = datesOfEvent(inquiry, event);
  const detail = { optionId: option.id, evidence: dates.flatMap(({ evidence }) => evidence) };
  const days = `after ${formatDay(window.since)} and by ${formatDay(window.until)}`;
  const outside = dates.find(({ date }) => placeInWindow(date, window) !== 'WITHIN');
  if (outside) return [fail('CHANGE_WRONG', `“${option.text}” is not shown to have happened ${days}: it is dated ${formatDate(outside.date)}.`, detail)];
  return [pass('KEY_SUPPORTED', `“${option.text}” happened ${days}: it is dated ${[...new Set(dates.map(({ date }) => formatDate(date)))].join('; ')}.`, detail)];
}

/** CHANGE: the stances before and after are the ones reported for the two days, and they differ. */
export function checkChangeKey(inquiry: Inquiry): readonly Check[] {
  const { keyOptions, question, day } = inquiry;
  const value = keyOptions[0]?.value;
  const since = sinceOf(inquiry);
  if (value?.type !== 'CHANGE' || since === null || since >= question.asked.asOf) return [fail('CHANGE_WRONG', 'The question does not say which two days it compares.')];
  const [before, after] = [stanceOn(inquiry, value.actor, since), stanceOn(inquiry, value.actor, day)];
  const detail = { optionId: keyOptions[0]?.id ?? '', evidence: [...before.evidence, ...after.evidence] };
  if (before.disputed || after.disputed) return [fail('KEY_DISPUTED', 'Sources disagree about the stance on one of the two days.', detail)];
  if (before.stance !== value.before || after.stance !== value.after) {
    return [fail('CHANGE_WRONG', `Reported is ${say(before.stance)} for ${formatDay(since)} and ${say(after.stance)} for ${formatDay(day)}; the key says ${say(value.before)} and ${say(value.after)}.`, detail)];
  }
  if (value.before === value.after) return [fail('CHANGE_WRONG', 'Nothing changed between the two days.', detail)];
  const resting = new Set(question.asked.keyClaims);
  const unrested = [...before.claims, ...after.claims].filter(({ slug }) => !resting.has(slug));
  if (unrested.length === before.claims.length + after.claims.length) return [fail('KEY_NOT_A_VALUE', 'The key does not rest on the claims that tell of the two stances.', detail)];
  return [pass('KEY_SUPPORTED', `Reported is ${say(before.stance)} for ${formatDay(since)} and ${say(after.stance)} for ${formatDay(day)}.`, detail), ...checkLast(inquiry)];
}

/** A change to a state that was last reported earlier says so. */
function checkLast({ question }: Inquiry): readonly Check[] {
  const { lastReported } = question.asked;
  if (lastReported === null) return [];
  return saysLastReported(question.stem, lastReported) ? [] : [fail('LAST_REPORTED_AS_HOLDING', `The stem does not say that it was last reported on ${formatDay(lastReported)}.`)];
}

function say(stance: string | null): string {
  return stance === null ? 'nothing' : `“${stance.toLowerCase()}”`;
}

/** CORROBORATION: the verdict and the count of origins are what the attributions give. */
export function checkOriginsKey(inquiry: Inquiry): readonly Check[] {
  const option = inquiry.keyOptions[0];
  const origins = deriveOrigins(inquiry);
  if (option?.value.type !== 'ORIGINS' || !origins) return [fail('ORIGINS_WRONG', 'Origins can be counted behind one claim only.')];
  const evidence = passagesOf(soundTellings(inquiry, inquiry.keyClaims[0]?.slug ?? ''));
  return [statesOrigins(option.value, origins)
    ? pass('KEY_SUPPORTED', origins.explanation, { optionId: option.id, claim: inquiry.keyClaims[0]?.slug ?? '', evidence })
    : fail('ORIGINS_WRONG', `The key does not say what the attributions give. ${origins.explanation}`, { optionId: option.id, evidence })];
}

/** DISAGREEMENT: each source tells what the key has it tell, and the tellings do differ. */
export function checkTellingsKey(inquiry: Inquiry): readonly Check[] {
  const option = inquiry.keyOptions[0];
  if (option?.value.type !== 'TELLINGS' || option.value.tellings.length < 2) return [fail('TELLINGS_WRONG', 'A disagreement has two sources at least.')];
  const { tellings } = option.value;
  const { graph } = inquiry.index;
  const unheld = tellings.filter(({ source }) => {
    const held = graph.sources.get(source);
    return !held || held.text === null || !isKnown(held, inquiry.question.asked.knownAt);
  });
  const untold = tellings.filter((told) => !unheld.includes(told) && !isTold(inquiry, told));
  const detail = { optionId: option.id };
  if (unheld.length > 0) return [fail('SOURCE_UNSEEN', 'The key has a source tell something, or nothing, that nobody here has read.', detail)];
  if (untold.length > 0) return untold.map(({ source, claim }) => fail('TELLINGS_WRONG', `${graph.sources.get(source)?.label ?? source} does not tell this: ${graph.claims.get(claim ?? '')?.statement ?? 'nothing of it'}`, detail));
  const told = tellings.flatMap(({ claim }) => (claim === null ? [] : graph.claims.get(claim) ?? []));
  const differ = told.some((a) => told.some((b) => excludes(inquiry, a, b) || isListed(inquiry, a.slug, b.slug) || (a.predicate.type === 'WORDING' && b.predicate.type === 'WORDING' && a.predicate.term !== b.predicate.term)));
  if (!differ) return [fail('TELLINGS_WRONG', 'The sources do not tell it differently: what they say can all hold.', detail)];
  const evidence = tellings.flatMap(({ source, claim }) => (claim === null ? [] : passagesOf(soundTellings(inquiry, claim).filter((telling) => telling.source.slug === source))));
  return [pass('KEY_SUPPORTED', `Each source tells what the key has it tell: ${claimsDiffering(inquiry).filter(({ slug }) => tellings.some(({ claim }) => claim === slug)).map(({ statement }) => statement).join(' / ')}`, { ...detail, evidence })];
}

function isListed({ index }: Inquiry, a: string, b: string): boolean {
  return a !== b && (index.graph.contradictionsOfClaim.get(a) ?? []).some(({ claims }) => claims.includes(b));
}
