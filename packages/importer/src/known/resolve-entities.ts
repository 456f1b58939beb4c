import { compareDates, foldName, type Actor, type Aspect, type Event, type FuzzyDate, type Issue, type Measure, type PackGraph } from '@footnote/knowledge';
import type { ProposalContent } from '../model.js';
import { likeness, shareWords, wordsOf, type WordsOf } from './compare-words.js';
import { areOne } from './identify-actor.js';
import { renameIn, type Renames } from './rename-slugs.js';

/** Verbs that hand something over, or keep it back: who opposes giving the papers to the court opposes sharing them with it. */
const HANDING = new Set(wordsOf('share sharing give giving hand handing provide providing transfer transferring submit submitting supply supplying deliver delivering pass passing turn turning send sending release releasing').stems);

/** No word is written so. */
const HANDED = '*hand*';

/**
 * What of the new things that some contents propose the graph has already, by another slug: actors by their names, issues by their
 * words, events by what was done, by whom and when, measures and aspects by their labels. Renames "kind slug" → slug; what is the same under the same slug stands there too.
 */
export function resolveEntities(contents: readonly ProposalContent[], graph: PackGraph): Renames {
  const renames = new Map<string, string>();
  const note = (kind: string, from: string, to: string | null) => { if (to !== null) renames.set(`${kind} ${from}`, to); };
  for (const content of contents) {
    for (const [kind, slug, known] of findWithoutTime(content, graph)) note(kind, slug, known);
  }
  // Events are compared by their participants, and those by the names that they have in the graph.
  for (const content of contents) {
    if (content.kind !== 'EVENT' || content.known) continue;
    const renamed = renameIn(content, renames);
    if (renamed.kind === 'EVENT') note('event', content.event.slug, findEvent(renamed.event, graph)?.slug ?? null);
  }
  return renames;
}

/** Everything new in a content but events, with the slug of what the graph has for it. */
function findWithoutTime(content: ProposalContent, graph: PackGraph): readonly (readonly [kind: string, slug: string, known: string | null])[] {
  if (content.kind === 'ACTOR' && !content.known) return [['actor', content.actor.slug, findActor(content.actor, graph)?.slug ?? null]];
  if (content.kind === 'ISSUE' && !content.known) return [['issue', content.issue.slug, findIssue(content.issue, graph)?.slug ?? null]];
  if (content.kind !== 'CLAIM') return [];
  const { measure, aspect } = content;
  return [
    ...(measure === null ? [] : [['measure', measure.slug, findMeasure(measure, graph)?.slug ?? null] as const]),
    ...(aspect === null ? [] : [['aspect', aspect.slug, findAspect(aspect, graph)?.slug ?? null] as const]),
  ];
}

/** The one actor of the graph that it is by its names; none where it could be two. */
export function findActor(actor: Actor, graph: PackGraph): Actor | null {
  const bearers = graph.actors.filter((known) => areOne(known, actor));
  const named = bearers.filter((known) => foldName(known.name) === foldName(actor.name));
  return bearers.length === 1 ? (bearers[0] ?? null) : named.length === 1 ? (named[0] ?? null) : null;
}

const ISSUE_SHARE = 0.6;

/** The issue whose words are most like; opposing and sharing are compared by what is done with what. */
export function findIssue(issue: Issue, graph: PackGraph): Issue | null {
  const wanted = withOneHanding(wordsOf(issue.gerund));
  return bestOf(graph.issues, (known) => {
    const words = withOneHanding(wordsOf(known.gerund));
    const shared = [...wanted.stems].filter((stem) => words.stems.has(stem)).length;
    return shared >= 2 && wanted.denies === words.denies && shareWords(wanted, words) >= ISSUE_SHARE ? likeness(wanted, words) : 0;
  });
}

function withOneHanding(words: WordsOf): WordsOf {
  return { ...words, stems: new Set([...words.stems].map((stem) => (HANDING.has(stem) ? HANDED : stem))) };
}

const EVENT_SHARE = 0.6;
/** The likeness from which on two events are one though the articles date them apart. */
const EVENT_SHARE_ACROSS_DATES = 0.8;
/** How far apart, in days, two dates of one event may be that are a disagreement rather than two events. */
const DISAGREEMENT_DAYS = 45;

/** The event that is the same act of the same participants at a time that can be the same. */
export function findEvent(event: Event, graph: PackGraph): Event | null {
  const wanted = wordsOf(`${event.clause} ${event.nominal}`);
  return bestOf(graph.events, (known) => {
    if (!shareParticipants(event, known)) return 0;
    const words = wordsOf(`${known.clause} ${known.nominal}`);
    if (wanted.denies !== words.denies) return 0;
    const share = Math.min(1, shareWords(wanted, words)) * (0.5 + likeness(wanted, words) / 2);
    const order = compareDates(event.date, known.date);
    const isCompatible = order === 'SAME' || order === 'UNDECIDABLE';
    const least = isCompatible ? EVENT_SHARE : areNear(event.date, known.date) ? EVENT_SHARE_ACROSS_DATES : Infinity;
    return share >= least ? share : 0;
  });
}

function shareParticipants(a: Event, b: Event): boolean {
  if (a.participants.length === 0 || b.participants.length === 0) return true;
  return a.participants.some(({ actor }) => b.participants.some((other) => other.actor === actor));
}

function areNear(a: FuzzyDate, b: FuzzyDate): boolean {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return false;
  const gap = a.latest < b.earliest ? daysBetween(a.latest, b.earliest) : daysBetween(b.latest, a.earliest);
  return gap <= DISAGREEMENT_DAYS;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const LABEL_LIKENESS = 0.75;

/** The measure that counts the same. */
export function findMeasure(measure: Measure, graph: PackGraph): Measure | null {
  const wanted = wordsOf(measure.label);
  return bestOf(graph.measures, (known) => (sameUnit(known.unit, measure.unit) && shareWords(wordsOf(known.label), wanted) >= LABEL_LIKENESS ? likeness(wordsOf(known.label), wanted) : 0));
}

function sameUnit(a: string, b: string): boolean {
  return shareWords(wordsOf(a), wordsOf(b)) > 0.5;
}

/** The aspect that asks the same. */
export function findAspect(aspect: Aspect, graph: PackGraph): Aspect | null {
  const wanted = wordsOf(aspect.asks);
  return bestOf(graph.aspects, (known) => (known.slug === aspect.slug || likeness(wordsOf(known.asks), wanted) >= LABEL_LIKENESS ? likeness(wordsOf(known.asks), wanted) : 0));
}

/** The one with the highest score above 0; none where two are equally good. */
function bestOf<T>(candidates: readonly T[], score: (candidate: T) => number): T | null {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) })).filter((entry) => entry.score > 0).sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best === undefined || (next !== undefined && next.score === best.score) ? null : best.candidate;
}
