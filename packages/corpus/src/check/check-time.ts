import { compareDates, formatDate, formatDay, type Assertion, type Claim, type Event, type FuzzyDate, type Source } from '@footnote/knowledge';
import type { CheckContext } from './check-soundness.js';

/** Nothing is told before it happened, no state ends before it begins, and no order contradicts the dates. */
export function checkTime(context: CheckContext): void {
  for (const assertion of context.graph.assertions) {
    const claim = context.index.claims.get(assertion.claim);
    const source = context.index.sources.get(assertion.source);
    if (claim !== undefined && source !== undefined) checkTelling({ context, assertion, claim, source });
  }
  for (const claim of context.graph.claims) checkBounds(context, claim);
  for (const event of context.graph.events) {
    checkOrder(context, event);
    checkEventDate(context, event);
  }
  for (const source of context.graph.sources) checkPublished(context, source);
  for (const claim of context.graph.claims) checkRetraction(context, claim);
}

interface Telling { readonly context: CheckContext; readonly assertion: Assertion; readonly claim: Claim; readonly source: Source }

function checkTelling({ context, assertion, claim, source }: Telling): void {
  const place = context.places.find('assertion', assertion.slug, 'source');
  const { latest } = source.published;
  if (latest === null) return;
  if (claim.temporal === 'EVENT') {
    for (const { name, date } of datesToldOf(context, claim)) {
      if (date.earliest === null || date.earliest <= latest) continue;
      context.log.error(place, {
        code: 'EVENT_AFTER_SOURCE',
        message: `"${source.slug}" is of ${formatDay(latest)} and tells as past what is dated ${formatDate(date)} (${name}).`,
        remedy: 'Correct the date of the event or of the source. ("On March 11", in an article of 8 March 2023, is 2022.) What a source only announces is a claim with `temporal: STATE`.',
      });
    }
  } else if (claim.holdsFrom !== null && claim.holdsFrom.earliest !== null && claim.holdsFrom.earliest > latest) {
    context.log.error(place, { code: 'STATE_AFTER_SOURCE', message: `"${source.slug}" is of ${formatDay(latest)}, and the state that it tells of begins only ${formatDate(claim.holdsFrom)}.`, remedy: 'Correct `holdsFrom`, or remove the assertion of the earlier source.' });
  }
}

/** The dates that a claim tells as past: its own, or those of the events that it speaks of. */
function datesToldOf(context: CheckContext, claim: Claim): readonly { readonly name: string; readonly date: FuzzyDate }[] {
  const { predicate } = claim;
  const of = (...slugs: readonly (string | null)[]) => slugs.flatMap((slug) => {
    const event = slug === null ? undefined : context.index.events.get(slug);
    return event === undefined ? [] : [{ name: event.slug, date: event.date }];
  });
  switch (predicate.type) {
    case 'DATE': return [{ name: predicate.event, date: predicate.date }];
    case 'ROLE': return of(predicate.event);
    case 'STATEMENT': return of(predicate.event);
    case 'RELATION': return of(predicate.event, predicate.to);
    case 'REASON': return predicate.of.kind === 'EVENT' ? of(predicate.of.slug) : [];
    case 'ASPECT': return predicate.subject.kind === 'EVENT' ? of(predicate.subject.slug) : [];
    case 'POSITION':
    case 'FIGURE':
    case 'WORDING': return [];
    default: return predicate satisfies never;
  }
}

function checkBounds(context: CheckContext, claim: Claim): void {
  const { holdsFrom, holdsUntil } = claim;
  if (claim.temporal === 'EVENT' && (holdsFrom !== null || holdsUntil !== null)) {
    context.log.error(context.places.find('claim', claim.slug, holdsFrom === null ? 'holdsUntil' : 'holdsFrom'), {
      code: 'STATE_BOUNDS_ON_EVENT', message: `"${claim.slug}" is an EVENT and yet has bounds in time.`, remedy: 'Write `temporal: STATE`, or remove `holdsFrom` and `holdsUntil`; when an event happened is a claim with `date`.',
    });
  }
  if (claim.temporal === 'EVENT' && claim.predicate.type === 'POSITION') {
    context.log.error(context.places.find('claim', claim.slug, 'temporal'), { code: 'POSITION_NOT_A_STATE', message: `"${claim.slug}" is a position, and a position lasts.`, remedy: 'Write `temporal: STATE`. If somebody acted, that is an event, not a position.' });
  }
  if (holdsFrom !== null && holdsUntil !== null && compareDates(holdsUntil, holdsFrom) === 'BEFORE') {
    context.log.error(context.places.find('claim', claim.slug, 'holdsUntil'), { code: 'STATE_REVERSED', message: `"${claim.slug}" ends (${formatDate(holdsUntil)}) before it begins (${formatDate(holdsFrom)}).`, remedy: 'Exchange or correct `holdsFrom` and `holdsUntil`.' });
  }
}

/** Which of two events comes first, by the kind of their relation: what is overridden or answered was there before. */
const EARLIER = { BEFORE: 'this', CAUSES: 'this', OVERRIDES: 'other', RESPONDS_TO: 'other', PART_OF: 'neither' } as const;

function checkOrder(context: CheckContext, event: Event): void {
  event.relations.forEach((relation, index) => {
    const other = context.index.events.get(relation.event);
    if (other === undefined) return;
    const order = compareDates(event.date, other.date);
    const expected = EARLIER[relation.kind];
    if ((expected === 'this' && order === 'AFTER') || (expected === 'other' && order === 'BEFORE')) {
      context.log.error(context.places.find('event', event.slug, 'relations', index, 'kind'), {
        code: 'EVENT_ORDER_CONTRADICTS_DATES', message: `"${event.slug}" (${formatDate(event.date)}) cannot be ${relation.kind} "${other.slug}" (${formatDate(other.date)}).`,
        remedy: 'Correct one of the dates, or turn the relation round.',
      });
    }
  });
}

/** The date that a pack takes for an event is one that somebody tells, or one that it says it has from elsewhere. */
function checkEventDate(context: CheckContext, event: Event): void {
  const told = (context.index.claimsOfSlot.get(`date:${event.slug}`) ?? []).flatMap(({ predicate }) => (predicate.type === 'DATE' ? [predicate.date] : []));
  if (told.length === 0 || event.date.basis === 'EXTERNAL') return;
  const isTold = told.some((date) => ['SAME', 'UNDECIDABLE'].includes(compareDates(date, event.date)));
  if (!isTold) context.log.error(context.places.find('event', event.slug, 'date'), { code: 'EVENT_DATE_UNSUPPORTED', message: `"${event.slug}" is dated ${formatDate(event.date)}; every claim dates it otherwise (${told.map(formatDate).join('; ')}).`, remedy: 'Take one of the dates that a source tells, or write `basis: EXTERNAL` with a note that says where it is from.' });
}

/** A source is known from the latest day of its publication date on; without one it never is, and nothing that it says can be asked. */
function checkPublished(context: CheckContext, source: Source): void {
  if (source.published.latest !== null || source.textKind === 'UNSEEN') return;
  context.log.error(context.places.find('source', source.slug, 'published'), { code: 'SOURCE_NEVER_KNOWN', message: `No day is known by which "${source.slug}" had been published.`, remedy: 'Give the latest day on which it can have been published: ../2023-07-31.' });
}

function checkRetraction(context: CheckContext, claim: Claim): void {
  const retraction = claim.retractedBy === null ? undefined : context.index.sources.get(claim.retractedBy);
  if (retraction === undefined) return;
  const place = context.places.find('claim', claim.slug, 'retractedBy');
  const tellers = (context.index.assertionsOfClaim.get(claim.slug) ?? []).flatMap((assertion) => context.index.sources.get(assertion.source) ?? []);
  if (!tellers.some((source) => source.outlet === retraction.outlet)) {
    context.log.error(place, { code: 'RETRACTION_BY_ANOTHER_OUTLET', message: `"${retraction.slug}" is of an outlet that never asserted "${claim.slug}", and cannot withdraw it.`, remedy: 'An outlet withdraws only what it published itself; that another denies it is a contradiction.' });
  }
  if (tellers.some((source) => source.outlet === retraction.outlet && compareDates(retraction.published, source.published) === 'BEFORE')) {
    context.log.error(place, { code: 'RETRACTION_BEFORE_CLAIM', message: `"${retraction.slug}" is older than the telling that it is said to withdraw.`, remedy: 'Correct `retractedBy` or the dates of the sources.' });
  }
}
