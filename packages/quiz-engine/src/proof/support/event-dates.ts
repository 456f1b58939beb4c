import { compareDates, formatDate, type FuzzyDate } from '@footnote/knowledge';
import type { Option } from '../../model.js';
import { orderedEvent } from '../asked-slot.js';
import type { Inquiry } from '../inquiry.js';
import { soundTellings, spokenTellings } from './tellings.js';

/** A date of an event by one telling, and the passages that tell it; none for the date that the pack takes. */
export interface ToldDate { readonly date: FuzzyDate; readonly claim: string | null; readonly evidence: readonly string[] }

/**
 * Every date that an event has for this question: by the sources named, where they date it; else by every telling known, and by
 * what the pack takes for its date. An order that holds for all of them holds whoever is right.
 */
export function datesOfEvent(inquiry: Inquiry, event: string): readonly ToldDate[] {
  const { index, named } = inquiry;
  const told = datesTold(inquiry, event, spokenTellings);
  if (named.length > 0 && told.length > 0) return told;
  const taken = index.graph.events.get(event);
  return [...(named.length > 0 ? datesTold(inquiry, event, soundTellings) : told), ...(taken ? [{ date: taken.date, claim: null, evidence: [] }] : [])];
}

function datesTold(inquiry: Inquiry, event: string, tellings: typeof soundTellings): readonly ToldDate[] {
  const slugs = inquiry.index.claimsInSlot.get(`date/${event}?date`) ?? [];
  return slugs.flatMap((slug): ToldDate[] => {
    const predicate = inquiry.index.graph.claims.get(slug)?.predicate;
    const telling = predicate ? tellings(inquiry, slug) : [];
    return predicate?.type === 'DATE' && telling.length > 0 ? [{ date: predicate.date, claim: slug, evidence: telling.flatMap(({ passages }) => passages.map((passage) => passage.slug)) }] : [];
  });
}

/** How two options of an ordering stand in time. */
export interface PairOrder { readonly order: 'BEFORE' | 'NOT_BEFORE' | 'UNDECIDABLE'; readonly message: string; readonly evidence: readonly string[] }

/** Whether one event is certainly before another, by every date that either has. */
export function comparePair(inquiry: Inquiry, first: Option, second: Option): PairOrder {
  const [a, b] = [first, second].map(({ value }) => datesOfEvent(inquiry, orderedEvent(value, inquiry.index.graph)));
  const pairs = (a ?? []).flatMap((x) => (b ?? []).map((y) => ({ x, y, order: compareDates(x.date, y.date) })));
  const evidence = [...new Set([...(a ?? []), ...(b ?? [])].flatMap((told) => told.evidence))];
  const undecided = pairs.find(({ order }) => order !== 'BEFORE' && order !== 'AFTER');
  if (pairs.length === 0) return { order: 'UNDECIDABLE', message: `“${first.text}” or “${second.text}” has no date.`, evidence };
  if (undecided) return { order: 'UNDECIDABLE', message: `“${first.text}” (${formatDate(undecided.x.date)}) and “${second.text}” (${formatDate(undecided.y.date)}) are not disjoint in time, so that their order cannot be decided.`, evidence };
  const wrong = pairs.find(({ order }) => order === 'AFTER');
  const [shown] = pairs;
  if (wrong) return { order: 'NOT_BEFORE', message: `“${first.text}” (${formatDate(wrong.x.date)}) is not before “${second.text}” (${formatDate(wrong.y.date)}).`, evidence };
  return { order: 'BEFORE', message: `“${first.text}” (${shown ? formatDate(shown.x.date) : ''}) is before “${second.text}” (${shown ? formatDate(shown.y.date) : ''}), by every telling.`, evidence };
}
