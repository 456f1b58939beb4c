import { findLocators } from '@footnote/evidence';
import type { Actor, Assertion, Claim, FuzzyDate, PackGraph, Predicate } from '@footnote/knowledge';
import type { Proposal, TextRange } from '../src/index.js';

/**
 * When a proposal counts as an assertion of the pack. Both are of the same source (each article is read cold, by itself) and
 *
 * 1. a passage of the proposal overlaps a passage of the original for which the assertion's evidence stands, found by its locator;
 * 2. the predicate is of the same family;
 * 3. the value is equal:
 *    POSITION    the same stance and the same holder; the issue is not compared, since the pack has one
 *    DATE        the interval is equal, or one of the two admits the other
 *    FIGURE      the same bound and the same value or values
 *    ROLE        the same actor
 *    STATEMENT   the same speaker
 *    RELATION    the same kind of relation
 *    REASON, ASPECT, WORDING   the passages share at least half of the shorter one, and of the content words of the pack's value
 *                that the original passage has at all (the pack puts things in its own words) at least half stand in the
 *                value or the statement proposed; of a wording, the pack's term and the proposed one share their content words
 *
 * Two actors are the same where a name, alias or running name of one is one of the other's: without article, the adjective of
 * a country, "President", "Prosecutor" and other single-word titles before a name, and "of" the whole that it is part of.
 */
export interface Wanted { readonly assertion: Assertion; readonly claim: Claim; readonly ranges: readonly TextRange[] }
export type ClaimProposal = Proposal & { readonly content: Extract<Proposal['content'], { kind: 'CLAIM' }> };

/** The assertions of one source, with the passages of the original that they stand on. */
export function wantedOf(graph: PackGraph, source: string, text: string): readonly Wanted[] {
  const claims = new Map(graph.claims.map((claim) => [claim.slug, claim]));
  const evidence = new Map(graph.evidence.map((each) => [each.slug, each]));
  return graph.assertions.filter((assertion) => assertion.source === source).flatMap((assertion) => {
    const claim = claims.get(assertion.claim);
    const locators = assertion.evidence.flatMap((slug) => evidence.get(slug)?.original ?? []);
    const ranges = findLocators(text, locators).flatMap((range) => range ?? []);
    return claim === undefined ? [] : [{ assertion, claim, ranges }];
  });
}

/** Whether a proposal tells what an assertion of the pack tells, by the criterion above. */
export function tellsTheSame(proposal: ClaimProposal, wanted: Wanted, context: { readonly actorsOfReading: ReadonlyMap<string, Actor>; readonly graph: PackGraph; readonly text: string }): boolean {
  if (shareOfOverlap(proposal.passages, wanted.ranges) === 0) return false;
  const proposed = proposal.content.claim.predicate;
  const told = wanted.claim.predicate;
  const actorOfPack = (slug: string) => context.graph.actors.find((actor) => actor.slug === slug);
  const isSame = (a: string, b: string) => {
    const known = actorOfPack(b);
    const whole = known?.partOf === undefined || known.partOf === null ? undefined : actorOfPack(known.partOf);
    return areSame(context.actorsOfReading.get(a), known, whole);
  };
  if (told.type === 'POSITION' && proposed.type === 'POSITION') return told.stance === proposed.stance && isSame(proposed.actor, told.actor);
  if (told.type === 'DATE' && proposed.type === 'DATE') return admits(told.date, proposed.date) || admits(proposed.date, told.date);
  if (told.type === 'FIGURE' && proposed.type === 'FIGURE') return told.figure.bound === proposed.figure.bound && told.figure.value === proposed.figure.value && told.figure.upper === proposed.figure.upper;
  if (told.type === 'ROLE' && proposed.type === 'ROLE') return isSame(proposed.actor, told.actor);
  if (told.type === 'STATEMENT' && proposed.type === 'STATEMENT') return isSame(proposed.actor, told.actor);
  if (told.type === 'RELATION' && proposed.type === 'RELATION') return told.relation === proposed.relation;
  return isSameKindOfWords(told, proposed) && tellsTheWords(proposal, wanted, context.text);
}

function isSameKindOfWords(told: Predicate, proposed: Predicate): boolean {
  return told.type === proposed.type && (told.type === 'REASON' || told.type === 'ASPECT' || told.type === 'WORDING');
}

function tellsTheWords(proposal: ClaimProposal, wanted: Wanted, text: string): boolean {
  const shared = shareOfOverlap(proposal.passages, wanted.ranges);
  if (shared < 0.5) return false;
  const { claim } = proposal.content;
  if (wanted.claim.predicate.type === 'WORDING' && claim.predicate.type === 'WORDING') return holdsHalf(contentStems(claim.predicate.term), contentStems(wanted.claim.predicate.term));
  const original = contentStems(wanted.ranges.map(({ start, end }) => text.slice(start, end)).join(' '));
  const value = [...contentStems(wanted.claim.answer)].filter((stem) => original.has(stem));
  return value.length > 0 && holdsHalf(contentStems(`${claim.answer} ${claim.statement}`), new Set(value));
}

function holdsHalf(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const held = [...wanted].filter((stem) => words.has(stem)).length;
  return wanted.size > 0 && held / wanted.size >= 0.5;
}

const EMPTY_WORDS = new Set('about among other after against also been before being could from have into might more should some such than that their them then there these they this those through under what when where which while will with would'.split(' '));

/** The beginnings of words that carry meaning: enough to tell "relocate" and "relocating" for one. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 && !EMPTY_WORDS.has(word)).map((word) => word.slice(0, 5)));
}

/** The largest share of the shorter of two ranges that lies in both. */
export function shareOfOverlap(as: readonly TextRange[], bs: readonly TextRange[]): number {
  return Math.max(0, ...as.flatMap((a) => bs.map((b) => (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start))));
}

function admits(wider: FuzzyDate, narrower: FuzzyDate): boolean {
  if (wider.earliest === null || wider.latest === null || narrower.earliest === null || narrower.latest === null) return false;
  return wider.earliest <= narrower.earliest && narrower.latest <= wider.latest;
}

export function areSame(found: Actor | undefined, known: Actor | undefined, whole: Actor | undefined): boolean {
  if (found === undefined || known === undefined) return false;
  const names = new Set(namesOf(known));
  const ends = whole === undefined ? [] : namesOf(whole);
  return namesOf(found).some((name) => names.has(name) || ends.some((end) => name.endsWith(` ${end}`) && names.has(name.slice(0, -end.length).replace(/ (?:of|in|for)(?: the)? $/, ''))));
}

function namesOf(actor: Actor): readonly string[] {
  return [actor.name, actor.inText, ...actor.aliases].map((name) => name.toLowerCase().replace(/[’']s?(?= |$)/g, '').replace(/^(an?|the) /, '').replace(/^(us|u\.s\.|american) /, '').replace(/^(president|prosecutor|chief prosecutor|mayor|harbour master|secretary) (?=\S)/, '').trim());
}
