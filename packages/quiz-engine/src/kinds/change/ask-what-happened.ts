import { formatDay } from '@footnote/knowledge';
import type { Day, FuzzyDate, Source } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate, CandidateOption } from '../../generate/candidate.js';
import { fewestTellers, timelineOf } from '../../generate/dated-events.js';
import type { DatedEvent } from '../../generate/dated-events.js';
import { earlierDays } from '../../generate/earlier-days.js';
import type { Scene } from '../../generate/build-scene.js';
import { createRandom, shuffle } from '../../generate/seeded-random.js';
import { asQuestion, capitalise, joinList } from '../../phrase/sentence.js';
import { nameReport, sharedDay } from '../../phrase/voice.js';
import { nameSource } from '../../phrase/name-source.js';

/** A day after which something happened; where no day of the pack serves, that of an event, which the stem then tells. */
interface Start { readonly day: Day; readonly marked: DatedEvent | null }

/** Wrong options are taken from so many events before the first day: the nearest are the hardest to tell apart. */
const NEAREST = 5;
const DRAWS = 4;
/** More names than these make a stem a list. */
const MOST_SOURCES = 3;

/** Which of several events lies after an earlier day and not after the scene's. All dates are told, undisputed and unhedged. */
export function askWhatHappened(scene: Scene): readonly Candidate[] {
  return startsOf(scene).flatMap((start) => {
    const timeline = timelineOf(scene).filter(({ event }) => event.slug !== start.marked?.event.slug);
    const before = timeline.filter(({ date }) => date.latest !== null && date.latest < start.day);
    const after = timeline.filter(({ date }) => liesAfter(date, start.day) && date.latest !== null && date.latest <= scene.asOf);
    return after.flatMap((key) => drawWrong(scene, key, before).flatMap((wrong) => askWhich(scene, { start, key, wrong })));
  });
}

function liesAfter({ earliest }: FuzzyDate, day: Day): boolean {
  return earliest !== null && earliest > day;
}

/** The pack's own days; before the first of them, days on which something that is told happened. */
function startsOf(scene: Scene): readonly Start[] {
  const days = earlierDays(scene);
  if (days.length > 0) return days.map((day) => ({ day, marked: null }));
  return timelineOf(scene).flatMap((marked): Start[] => (marked.date.precision === 'DAY' && marked.date.latest !== null && marked.date.latest < scene.asOf ? [{ day: marked.date.latest, marked }] : []));
}

/** Sets of wrong options for one key, of the nearest events first, so that they are not all given away by their age. */
function drawWrong(scene: Scene, key: DatedEvent, before: readonly DatedEvent[]): readonly (readonly DatedEvent[])[] {
  if (before.length < 2) return [];
  const sets = chooseThree(before.slice(-NEAREST)).filter((wrong) => readsWell(fewestTellers([key, ...wrong].map(({ stated }) => stated))));
  return shuffle(sets.length > 0 ? sets : [before.slice(-2)], createRandom(scene.seed, 'what-happened', key.event.slug)).slice(0, DRAWS);
}

/** Few names, and no outlet beside its own correction. */
function readsWell(sources: readonly Source[]): boolean {
  return sources.length <= MOST_SOURCES && new Set(sources.map(({ outlet }) => outlet)).size === sources.length;
}

function chooseThree(events: readonly DatedEvent[]): readonly (readonly DatedEvent[])[] {
  return events.flatMap((a, at) => events.slice(at + 1).flatMap((b, next) => events.slice(at + next + 2).map((c) => [a, b, c])));
}

interface Window { readonly start: Start; readonly key: DatedEvent; readonly wrong: readonly DatedEvent[] }

function askWhich(scene: Scene, { start, key, wrong }: Window): readonly Candidate[] {
  const marked = start.marked ? [start.marked] : [];
  const sources = fewestTellers([key, ...wrong, ...marked].map(({ stated }) => stated));
  if (!readsWell(sources)) return [];
  return [propose({
    kind: 'CHANGE', template: 'what-happened', since: start.day, stems: () => writeStems(scene, start, sources),
    options: [eventOption(key, null), ...wrong.map((each) => eventOption(each, [each.stated.claim.slug]))],
    slots: [`${key.event.slug}?happened`, ...marked.map(({ stated }) => `${stated.claim.slug}?date`)], speaksFor: sources.map(({ slug }) => slug),
    keyClaims: [key.stated.claim.slug], premises: marked.map(({ stated }) => stated.claim.slug), worth: (start.marked ? 0.55 : 0.75) - 0.05 * sources.length, difficulty: 0.4,
  })];
}

function writeStems(scene: Scene, { day, marked }: Start, sources: readonly Source[]): readonly string[] {
  const until = formatDay(scene.asOf);
  const since = formatDay(day);
  const voice = nameVoice(scene, sources);
  const asOf = voice.includes(until) ? '' : `as of ${until}, `;
  if (marked) return [asQuestion(`${asOf}according to ${voice}, which of these happened only after ${since}, the day on which ${marked.event.clause}`)];
  return [
    asQuestion(`${asOf}which of these happened only after ${since}, according to ${voice}`),
    asQuestion(`between ${since} and ${until}, which of these took place, according to ${voice}`),
    asQuestion(`going by ${voice}, which of these happened between ${since} and ${until}`),
  ];
}

/** One report with its date, reports of one day together, or the names alone. */
function nameVoice({ index, asOf }: Scene, sources: readonly Source[]): string {
  const [only, ...others] = sources;
  if (only && others.length === 0) return nameReport(index, only, asOf);
  const names = joinList(sources.map((source) => nameSource(index, source)));
  return sharedDay(sources) === formatDay(asOf) ? `the reports of ${formatDay(asOf)} by ${names}` : names;
}

function eventOption({ event }: DatedEvent, refuting: readonly string[] | null): CandidateOption {
  return {
    text: capitalise(event.title), value: { type: 'EVENT', event: event.slug }, right: refuting === null,
    basis: refuting === null ? null : { refutation: 'CONTRADICTED', claims: refuting, absences: [] },
  };
}
