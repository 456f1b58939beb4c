import { compareDates } from '@footnote/knowledge';
import type { Event, FuzzyDate, Hedge, Source } from '@footnote/knowledge';
import { sharedHedges } from '../phrase/hedge-words.js';
import type { Scene, Stated } from './build-scene.js';
import { compareText } from './build-scene.js';
import { createRandom, shuffle } from './seeded-random.js';

/** An event with the telling of its date, which nobody known disputes. */
export interface DatedEvent { readonly event: Event; readonly stated: Stated; readonly date: FuzzyDate }

const timelines = new WeakMap<Scene, readonly DatedEvent[]>();

/** Events in time whose date is told, undisputed and not hedged, by their first possible day. */
export function timelineOf(scene: Scene): readonly DatedEvent[] {
  const known = timelines.get(scene);
  if (known) return known;
  const seen = new Set<string>();
  const timeline = (scene.statedOfType.get('DATE') ?? []).flatMap((stated): DatedEvent[] => {
    const { predicate } = stated.claim;
    if (predicate.type !== 'DATE' || seen.has(stated.place) || stated.standing.state !== 'HOLDS') return [];
    seen.add(stated.place);
    const event = scene.index.events.get(predicate.event);
    const narrowest = event ? narrowestUndisputed(scene.statedAtPlace.get(stated.place) ?? []) : null;
    return event && narrowest && sharedHedges(narrowest.stated.tellings).length === 0 ? [{ event, ...narrowest }] : [];
  }).sort((a, b) => compareText(a.date.earliest ?? '', b.date.earliest ?? '') || compareText(a.event.slug, b.event.slug));
  timelines.set(scene, timeline);
  return timeline;
}

/** The most exact of tellings that can all be right; null where two of them cannot. */
function narrowestUndisputed(tellings: readonly Stated[]): Omit<DatedEvent, 'event'> | null {
  const dated = tellings.flatMap((stated) => (stated.claim.predicate.type === 'DATE' ? [{ stated, date: stated.claim.predicate.date }] : []));
  if (dated.some((a) => dated.some((b) => isDisjoint(a.date, b.date)))) return null;
  return [...dated].sort((a, b) => PRECISION[a.date.precision] - PRECISION[b.date.precision])[0] ?? null;
}

const PRECISION = { DAY: 0, MONTH: 1, INTERVAL: 2, YEAR: 3, UNKNOWN: 4 } as const;

/** Windows of the time line, half overlapping: a large pack costs no more per event than a small one. */
const WINDOW = 12;

/** A long time line has many windows, and needs few draws of each. */
const FEWEST_DRAWS = 3;

/** `draws`: how many sets in all, spread over the windows of the time line. */
export interface Draws { readonly scene: Scene; readonly purpose: string; readonly draws: number; readonly sizes: readonly number[] }

/** Sets of events whose dates are pairwise disjoint, each in the order of time; the seed decides which. */
export function drawDisjoint({ scene, purpose, draws, sizes }: Draws): readonly (readonly DatedEvent[])[] {
  const timeline = timelineOf(scene);
  const drawn = new Map<string, readonly DatedEvent[]>();
  const perWindow = Math.max(FEWEST_DRAWS, Math.ceil(draws / Math.max(1, Math.ceil(timeline.length / (WINDOW / 2)))));
  for (let from = 0; from === 0 || from + WINDOW / 2 < timeline.length; from += WINDOW / 2) {
    const window = timeline.slice(from, from + WINDOW);
    for (let draw = 0; draw < perWindow; draw += 1) {
      const random = createRandom(scene.seed, purpose, String(from), String(draw));
      const size = sizes[Math.floor(random() * sizes.length)] ?? 3;
      const taken: DatedEvent[] = [];
      for (const each of shuffle(window, random)) {
        if (taken.length < size && taken.every(({ date }) => isDisjoint(date, each.date))) taken.push(each);
      }
      const ordered = taken.sort((a, b) => (compareDates(a.date, b.date) === 'BEFORE' ? -1 : 1));
      if (ordered.length >= 3) drawn.set(ordered.map(({ event }) => event.slug).join('+'), ordered);
    }
  }
  return [...drawn.values()];
}

/** Whether one of two dates is certainly before the other. */
export function isDisjoint(a: FuzzyDate, b: FuzzyDate): boolean {
  const order = compareDates(a, b);
  return order === 'BEFORE' || order === 'AFTER';
}

/** The fewest sources that between them tell all of the claims, in the order of publication: one where one suffices. */
export function fewestTellers(claims: readonly Stated[]): readonly Source[] {
  const pending = new Set(claims);
  const chosen: Source[] = [];
  while (pending.size > 0) {
    const counts = new Map<Source, Stated[]>();
    for (const stated of pending) for (const source of stated.sources) counts.set(source, [...(counts.get(source) ?? []), stated]);
    const best = bestTeller(counts);
    if (!best) break;
    chosen.push(best.source);
    for (const stated of best.told) pending.delete(stated);
  }
  return chosen.sort((a, b) => compareText(a.published.latest ?? '', b.published.latest ?? '') || compareText(a.slug, b.slug));
}

interface Teller { readonly source: Source; readonly told: readonly Stated[] }

/** Who tells the most of what is still to be told; of two who tell as much, the plainer. */
function bestTeller(counts: ReadonlyMap<Source, readonly Stated[]>): Teller | undefined {
  const tellers = [...counts].map(([source, told]): Teller => ({ source, told }));
  const most = Math.max(...tellers.map(({ told }) => told.length));
  const [best, ...rivals] = tellers.filter(({ told }) => told.length === most);
  if (!best || rivals.length === 0) return best;
  const weighed = [best, ...rivals].map((teller) => ({ teller, weight: hedgedBy(teller.source, teller.told) }));
  return weighed.sort((a, b) => a.weight - b.weight || compareText(a.teller.source.slug, b.teller.source.slug))[0]?.teller;
}

/** How heavily a source hedges these claims: of two tellers the plainer one is followed. */
function hedgedBy({ slug }: Source, claims: readonly Stated[]): number {
  return claims.flatMap(({ tellings }) => tellings.filter(({ source }) => source === slug)).flatMap(({ hedges }) => hedges).reduce((sum, hedge) => sum + WEIGHT[hedge], 0);
}

const WEIGHT: Readonly<Record<Hedge, number>> = { NONE: 0, SCARE_QUOTES: 1, REPORTEDLY: 2, SAID_TO: 2, APPARENTLY: 3, UNOFFICIAL: 3, ALLEGEDLY: 4 };

