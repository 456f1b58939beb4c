import type { Claim } from '@footnote/knowledge';
import type { Check } from '../../model.js';
import { fail } from '../check.js';
import type { Inquiry } from '../inquiry.js';
import { asksAfter, windowOf } from '../support/happened-between.js';
import { TURNING } from './asking-words.js';
import { stancesIn } from '../text/stances.js';
import { contentWords, coverage, foldText, foldWords, hedgesIn } from '../text/words.js';

/** How much of the meaning words of a name or clause a stem holds at least: it may inflect and shorten, not speak of something else. */
const NAMED = 0.55;
/** Of a claim that is given whole, "which outlet reported that …", a stem holds nearly all. */
const GIVEN = 0.7;

/** Something in any of its wordings. */
type Wordings = readonly string[];

/** What a stem has to name: by one of its wordings, of which it may shorten those that are not to stand there whole. */
interface Subject { readonly wordings: Wordings; readonly whole: boolean }

/** The wordings that a stem comes nearest to: what it leaves out of these, it leaves out. */
function nearestWordings(stem: string, wordings: Wordings): Wordings {
  const most = Math.max(...wordings.map((wording) => coverage(stem, wording)));
  return wordings.filter((wording) => coverage(stem, wording) === most);
}

/**
 * The stem names what the key is the answer to: the issue and the stance, the event, the measure, the speaker. A machine cannot read
 * the stem, but it can see that a stem about something else lacks these words.
 */
export function checkSubject(inquiry: Inquiry): readonly Check[] {
  const { stem } = inquiry.question;
  const least = inquiry.question.kind === 'OUTLET' || inquiry.question.kind === 'CORROBORATION' || inquiry.question.kind === 'DISAGREEMENT' ? GIVEN : NAMED;
  const unnamed = subjectsOf(inquiry).find(({ wordings, whole }) => !nearestWordings(stem, wordings).some((wording) => isSpokenOf(stem, wording, whole ? 1 : least)))?.wordings;
  if (unnamed) return [fail('STEM_ASKS_ELSE', `The stem does not speak of what the key answers: “${unnamed[0] ?? ''}”.`)];
  const window = windowOf(inquiry.question);
  if (window && !asksAfter(stem, window)) return [fail('STEM_ASKS_ELSE', 'The stem does not ask for what came after the first of its two days.')];
  if (inquiry.question.kind === 'ORDER' && !asksForward(stem)) return [fail('STEM_ASKS_ELSE', 'The stem does not ask for the order from the earliest to the latest.')];
  return saysStance(inquiry) ? [] : [fail('STEM_ASKS_ELSE', 'The stem asks for holders of another stance than the key has.')];
}

/**
 * Whether a stem speaks of something in one of its wordings: it holds most of the words, and all of those of which each for itself
 * makes it something else: names, numbers, hedges, denials, and “before” or “at least”.
 */
function isSpokenOf(stem: string, wording: string, least: number): boolean {
  if (coverage(stem, wording) < least) return false;
  const present = new Set([...foldWords(stem), ...contentWords(stem)]);
  return telling(wording).every((word) => present.has(word) || contentWords(word).some((reduced) => present.has(reduced)));
}

/** The words of a text that cannot be left out of it; its first word has its capital from the beginning of the sentence. */
function telling(text: string): readonly string[] {
  const names = text.split(/\s+/u).slice(1).filter((word) => /^[“‘(]?\p{Lu}/u.test(word)).flatMap(foldWords);
  const others = foldWords(text).filter((word) => word === 'not' || TURNING.has(word) || /^\p{N}+$/u.test(word));
  return [...names, ...others, ...hedgesIn(text)].filter((word) => word !== 's');
}

/** The key of an ordering runs from the earliest on, and the stem asks for that order and no other. */
function asksForward(stem: string): boolean {
  const folded = foldText(stem);
  const isForward = /\b(?:(?:earliest|oldest|first) (?:one )?first|(?:starting|beginning) with the (?:earliest|oldest|first)|from (?:the )?(?:earliest|oldest|first) to (?:the )?(?:latest|newest|last|most recent)|chronological(?:ly)?)\b/u.test(folded);
  return isForward && !/\b(?:(?:latest|newest|last|most recent) first|(?:earliest|oldest|first) last|reverse|backwards?)\b/u.test(folded);
}

function subjectsOf(inquiry: Inquiry): readonly Subject[] {
  const issues = inquiry.keyClaims.flatMap(({ predicate }) => (predicate.type === 'POSITION' ? issueWordings(inquiry, predicate.issue) : []));
  return groupsOf(inquiry).map((wordings) => ({ wordings, whole: wordings.length > 0 && wordings.every((wording) => issues.includes(wording)) }));
}

function groupsOf(inquiry: Inquiry): readonly Wordings[] {
  const { question, slot, keyClaims } = inquiry;
  const [claim] = keyClaims;
  if (!claim || slot === null) return [];
  switch (question.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
    case 'NUMERIC': return slot.endsWith('?source') ? [tellingWordings(claim)] : heldParts(inquiry, claim, slot);
    case 'OUTLET':
    case 'CORROBORATION': return [tellingWordings(claim)];
    case 'CHANGE': return claim.predicate.type === 'POSITION' ? [issueWordings(inquiry, claim.predicate.issue), ...changingActor(inquiry)] : [];
    case 'DISAGREEMENT': return claim.predicate.type === 'WORDING' ? [] : heldParts(inquiry, claim, slot);
    case 'ORDER':
    case 'MATCH':
    case 'TRUE_FALSE_NOT_STATED': return [];
    default: return question.kind satisfies never;
  }
}

/** Where all options are of one actor, how it changed is asked, and the stem says whose change. */
function changingActor(inquiry: Inquiry): readonly Wordings[] {
  const actors = new Set(inquiry.question.options.flatMap(({ value }) => (value.type === 'CHANGE' ? [value.actor] : [])));
  const [only] = actors;
  return only !== undefined && actors.size === 1 ? [actorWordings(inquiry, only)] : [];
}

/** What a claim tells, in any of its wordings. */
function tellingWordings({ statement, answer, predicate }: Claim): Wordings {
  return [statement, answer, ...(predicate.type === 'WORDING' ? [predicate.term] : []), ...(predicate.type === 'STATEMENT' && predicate.quotation !== null ? [predicate.quotation] : [])];
}

/** The parts of the claim that are not asked. */
function heldParts(inquiry: Inquiry, claim: Claim, slot: string): readonly Wordings[] {
  const { predicate } = claim;
  switch (predicate.type) {
    case 'POSITION': return [issueWordings(inquiry, predicate.issue), ...(slot.endsWith('?stance') ? [actorWordings(inquiry, predicate.actor)] : [])];
    case 'REASON': return slot.endsWith('?of') ? [tellingWordings(claim)] : reasonedWordings(inquiry, predicate.of);
    case 'DATE': return slot.endsWith('?event') ? [] : [eventWordings(inquiry, predicate.event)];
    case 'ROLE': return slot.endsWith('?event') ? [actorWordings(inquiry, predicate.actor)] : [[...eventWordings(inquiry, predicate.event), claim.statement].map((wording) => withoutNames(wording, actorWordings(inquiry, predicate.actor)))];
    case 'FIGURE': { const measure = inquiry.index.graph.measures.get(predicate.measure); return measure ? [[measure.asks, measure.label]] : []; }
    case 'ASPECT': { const aspect = inquiry.index.graph.aspects.get(predicate.aspect); return aspect ? [[aspect.asks, aspect.label, claim.statement]] : []; }
    case 'STATEMENT': return [slot.endsWith('?speaker') ? tellingWordings(claim) : actorWordings(inquiry, predicate.actor)];
    case 'WORDING': return [];
    case 'RELATION': return [[...eventWordings(inquiry, slot.endsWith('?to') ? predicate.event : predicate.to), claim.statement]];
    default: return predicate satisfies never;
  }
}

function reasonedWordings(inquiry: Inquiry, of: { readonly kind: string; readonly slug: string }): readonly Wordings[] {
  if (of.kind === 'EVENT') return [eventWordings(inquiry, of.slug)];
  const claim = of.kind === 'CLAIM' ? inquiry.index.graph.claims.get(of.slug) : undefined;
  if (!claim) return [];
  return claim.predicate.type === 'POSITION' ? [actorWordings(inquiry, claim.predicate.actor), issueWordings(inquiry, claim.predicate.issue)] : [[claim.statement]];
}

function issueWordings({ index }: Inquiry, slug: string): Wordings {
  const issue = index.graph.issues.get(slug);
  return issue ? [issue.gerund, issue.question] : [];
}

function eventWordings({ index }: Inquiry, slug: string): Wordings {
  const event = index.graph.events.get(slug);
  return event ? [event.nominal, event.clause, event.title] : [];
}

/** A wording without the name of whoever is asked for. */
function withoutNames(text: string, names: Wordings): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, ' '), text).trim();
}

function actorWordings({ index }: Inquiry, slug: string): Wordings {
  const actor = index.graph.actors.get(slug);
  return actor ? [actor.inText, actor.name, ...actor.aliases] : [];
}

/** A question for the holders of a stance says that stance, and no other one only. */
function saysStance({ question, slot, keyClaims }: Inquiry): boolean {
  const predicate = keyClaims[0]?.predicate;
  if (predicate?.type !== 'POSITION' || slot === null || !slot.endsWith('?actor')) return true;
  const said = stancesIn(question.stem);
  return said.length === 0 || said.includes(predicate.stance);
}
