import { compareDates } from '@footnote/knowledge';
import type { DatePrecision, Event, FuzzyDate, Source } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, hedgesIn, namedIn, subjectOf } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, claimOption } from '../../generate/collect-options.js';
import { compareText, neighboursOf } from '../../generate/build-scene.js';
import { createRandom } from '../../generate/seeded-random.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import type { Voice } from '../../phrase/voice.js';
import { hedgeQuestion } from '../../phrase/hedge-words.js';
import { askSpeaker, writeStems } from '../../phrase/write-stem.js';

const MOST_SCANNED = 32;

/** When something happened, by the account that dates it: against the cited dates of other events, every one disjoint from the key's. */
export function askDate(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('DATE') ?? []).flatMap((stated) => {
    const { predicate } = stated.claim;
    const event = predicate.type === 'DATE' ? scene.index.events.get(predicate.event) : undefined;
    return event && predicate.type === 'DATE' && stated.standing.state !== 'NOT_YET' ? askWhen({ scene, stated, event, date: predicate.date }) : [];
  });
}

interface DateToAsk { readonly scene: Scene; readonly stated: Stated; readonly event: Event; readonly date: FuzzyDate }

function askWhen({ scene, stated, event, date }: DateToAsk): readonly Candidate[] {
  const voice = chooseVoice(scene, stated);
  const unit = dateUnit(date.precision);
  const others = otherDates(scene, stated, date);
  if (!voice || unit === null || others.length < 2) return [];
  // A date that the stem gives anyway, as the day of a report or of the question, is no question.
  if (event.nominal.includes(stated.claim.answer) || daysInStem(scene, voice.sources).has(date.latest ?? '')) return [];
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'date', stems: () => whenStems({ scene, stated, voice, which: `which ${unit}`, nominal: event.nominal }),
    options: [stated, ...others].sort(byDate).map((each) => claimOption(each.claim, each === stated ? null : { refutation: 'CONTRADICTED', claims: [stated.claim.slug, each.claim.slug], absences: [] })),
    fixedOrder: true,
    slots: [`${stated.claim.slug}?date`], speaksFor: namedIn(voice), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, worth: 0.35, difficulty: 0.4,
  })];
}

interface DateToWord { readonly scene: Scene; readonly stated: Stated; readonly voice: Voice; readonly which: string; readonly nominal: string }

function whenStems({ scene, stated, voice, which, nominal }: DateToWord): readonly string[] {
  const hedges = hedgesIn(stated, voice);
  const speaker = subjectOf(scene, stated, voice);
  if (!speaker || hedges.length > 0) return writeStems(framingsOf(scene, stated, voice), [hedgeQuestion(`${which} is given for ${nominal}`, hedges)]);
  return [askSpeaker(speaker, which, `give for ${nominal}`), askSpeaker(speaker, `to ${which}`, `assign ${nominal}`)];
}

function dateUnit(precision: DatePrecision): string | null {
  switch (precision) {
    case 'DAY': return 'date';
    case 'MONTH': return 'month';
    case 'YEAR': return 'year';
    case 'INTERVAL':
    case 'UNKNOWN': return null;
    default: return precision satisfies never;
  }
}

/**
 * Dates of the same precision, disjoint from the key and from each other: other tellings of the same event first, then the nearest.
 * How many lie before the key the seed decides, since dates are shown in their order and the key's place among them must say nothing.
 */
function otherDates(scene: Scene, stated: Stated, date: FuzzyDate): readonly Stated[] {
  const tellers = new Set(stated.sources.map(({ slug }) => slug));
  const published = daysInStem(scene, stated.sources);
  const nearby = neighboursOf(scene.statedOfType.get('DATE') ?? [], stated.at, MOST_SCANNED);
  const usable = [...new Set([...(scene.statedAtPlace.get(stated.place) ?? []), ...nearby])]
    .flatMap((other) => (other.claim.predicate.type === 'DATE' ? [{ other, at: other.claim.predicate.date }] : []))
    .filter(({ other, at }) => at.precision === date.precision && isDisjoint(at, date) && !published.has(at.latest ?? '') && !(other.place === stated.place && other.sources.some(({ slug }) => tellers.has(slug))))
    .sort((a, b) => Number(b.other.place === stated.place) - Number(a.other.place === stated.place) || daysApart(a.at, date) - daysApart(b.at, date));
  const distinct = usable.filter(({ at }, index) => usable.slice(0, index).every((earlier) => isDisjoint(earlier.at, at)));
  const before = distinct.filter(({ at }) => compareDates(at, date) === 'BEFORE');
  const after = distinct.filter(({ at }) => compareDates(at, date) === 'AFTER');
  const wanted = Math.floor(createRandom(scene.seed, 'date', stated.claim.slug)() * (MOST_DISTRACTORS + 1));
  const early = before.slice(0, Math.max(wanted, MOST_DISTRACTORS - after.length));
  return [...early, ...after.slice(0, MOST_DISTRACTORS - early.length)].slice(0, MOST_DISTRACTORS).map(({ other }) => other);
}

/** The days that a stem in these sources’ voice gives. */
function daysInStem(scene: Scene, sources: readonly Source[]): ReadonlySet<string> {
  return new Set([scene.asOf, ...sources.flatMap(({ published }) => published.latest ?? [])]);
}

/** In the order of time, as dates are read. */
function byDate(a: Stated, b: Stated): number {
  const first = ({ claim }: Stated): string => (claim.predicate.type === 'DATE' ? claim.predicate.date.earliest ?? '' : '');
  return compareText(first(a), first(b));
}

function isDisjoint(a: FuzzyDate, b: FuzzyDate): boolean {
  const order = compareDates(a, b);
  return order === 'BEFORE' || order === 'AFTER';
}

/** A rough distance that only sorts: the difference of the first days, read as numbers. */
function daysApart(a: FuzzyDate, b: FuzzyDate): number {
  const count = ({ earliest }: FuzzyDate): number => (earliest === null ? 0 : Number(earliest.slice(0, 4)) * 372 + Number(earliest.slice(5, 7)) * 31 + Number(earliest.slice(8)));
  return Math.abs(count(a) - count(b));
}
