import { compareDates } from '@footnote/knowledge';
import type { DatePrecision, Event, FuzzyDate } from '@footnote/knowledge';
import { propose } from '../../generate/candidate.js';
import type { Candidate } from '../../generate/candidate.js';
import { chooseVoice, framingsOf, namedIn, subjectOf } from '../../generate/choose-voice.js';
import { MOST_DISTRACTORS, claimOption } from '../../generate/collect-options.js';
import { neighboursOf } from '../../generate/build-scene.js';
import type { Scene, Stated } from '../../generate/build-scene.js';
import { hedgeQuestion, sharedHedges } from '../../phrase/hedge-words.js';
import { askSpeaker, writeStems } from '../../phrase/write-stem.js';

const MOST_SCANNED = 48;

/** When something happened, by the account that dates it: against the cited dates of other events, every one disjoint from the key's. */
export function askDate(scene: Scene): readonly Candidate[] {
  return (scene.statedOfType.get('DATE') ?? []).flatMap((stated) => {
    const { predicate } = stated.claim;
    const event = predicate.type === 'DATE' ? scene.index.events.get(predicate.event) : undefined;
    return event && predicate.type === 'DATE' && stated.standing.state !== 'NOT_YET' ? askWhen(scene, stated, event, predicate.date) : [];
  });
}

function askWhen(scene: Scene, stated: Stated, event: Event, date: FuzzyDate): readonly Candidate[] {
  const voice = chooseVoice(scene, stated);
  const unit = dateUnit(date.precision);
  const others = otherDates(scene, stated, date);
  if (!voice || unit === null || others.length < 2) return [];
  if (event.nominal.includes(stated.claim.answer)) return [];
  const hedges = sharedHedges(stated.tellings);
  const speaker = subjectOf(scene, stated, voice);
  const framed = writeStems(framingsOf(scene, stated, voice), [hedgeQuestion(`which ${unit} is given for ${event.nominal}`, hedges)]);
  const stems = speaker && hedges.length === 0 ? [askSpeaker(speaker, `which ${unit}`, `give for ${event.nominal}`), askSpeaker(speaker, `to which ${unit}`, `date ${event.nominal}`.replace('date', unit === 'date' ? 'assign' : 'date'))] : framed;
  return [propose({
    kind: 'SINGLE_CHOICE', template: 'date', stems,
    options: [
      claimOption(stated.claim, null),
      ...others.map((other) => claimOption(other.claim, { refutation: 'CONTRADICTED', claims: [stated.claim.slug, other.claim.slug], absences: [] })),
    ],
    slots: [`${stated.claim.slug}?date`], speaksFor: namedIn(voice), keyClaims: [stated.claim.slug],
    lastReported: stated.standing.lastReported, worth: 0.35, difficulty: 0.4,
  })];
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

/** Dates of the same precision, other tellings of the same event first, then the nearest in time; disjoint from the key and from each other. */
function otherDates(scene: Scene, stated: Stated, date: FuzzyDate): readonly Stated[] {
  const tellers = new Set(stated.sources.map(({ slug }) => slug));
  const nearby = neighboursOf(scene.statedOfType.get('DATE') ?? [], stated.at, MOST_SCANNED);
  const usable = [...new Set([...(scene.statedAtPlace.get(stated.place) ?? []), ...nearby])]
    .flatMap((other) => (other.claim.predicate.type === 'DATE' ? [{ other, at: other.claim.predicate.date }] : []))
    .filter(({ other, at }) => at.precision === date.precision && isDisjoint(at, date) && !(other.place === stated.place && other.sources.some(({ slug }) => tellers.has(slug))))
    .sort((a, b) => Number(b.other.place === stated.place) - Number(a.other.place === stated.place) || daysApart(a.at, date) - daysApart(b.at, date));
  const taken: { other: Stated; at: FuzzyDate }[] = [];
  for (const each of usable) {
    if (taken.length < MOST_DISTRACTORS && taken.every(({ at }) => isDisjoint(at, each.at))) taken.push(each);
  }
  return taken.map(({ other }) => other);
}

function isDisjoint(a: FuzzyDate, b: FuzzyDate): boolean {
  const order = compareDates(a, b);
  return order === 'BEFORE' || order === 'AFTER';
}

/** A rough distance that only sorts: the difference of the first days, read as numbers. */
function daysApart(a: FuzzyDate, b: FuzzyDate): number {
  const count = ({ earliest }: FuzzyDate): number => Number((earliest ?? '0000-01-01').replace(/-/gu, ''));
  return Math.abs(count(a) - count(b));
}
