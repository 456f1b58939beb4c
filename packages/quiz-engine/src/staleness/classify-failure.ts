import type { Claim, Day, Source } from '@footnote/knowledge';
import type { Check } from '../model.js';
import type { DefectCode } from '../proof/defects.js';
import { propositionOf } from '../proof/support/judge-proposition.js';
import { soundTellings, spokenTellings, tellingsOf } from '../proof/support/tellings.js';
import type { ChangeKind, StalenessKind } from './finding.js';
import { saysItsDay, type Comparison } from './reprove.js';

/** A fresh failure in the words of staleness. */
export interface Classified {
  readonly kind: ChangeKind;
  readonly check: Check;
  /** The claim that is lost, or that makes the difference; null where it is none. */
  readonly claim: Claim | null;
}

const KIND_OF_CHANGE: Readonly<Record<ChangeKind, StalenessKind>> = {
  RETRACTED: 'UNSUPPORTED', CLAIM_GONE: 'UNSUPPORTED', TELLING_GONE: 'UNSUPPORTED', UNAPPROVED: 'UNSUPPORTED', PASSAGE_LOST: 'UNSUPPORTED', SOURCE_WITHDRAWN: 'UNSUPPORTED',
  REWRITTEN: 'UNSUPPORTED', REFUTATION_LOST: 'UNSUPPORTED', NOT_SEARCHED: 'UNSUPPORTED',
  CONTRADICTED: 'DISPUTED', ALSO_RIGHT: 'DISPUTED', ORDER_OPEN: 'DISPUTED',
  NEWER_STATE: 'OVERTAKEN', NEWER_FIGURE: 'OVERTAKEN', NARROWED: 'OVERTAKEN', REPORTED_AGAIN: 'OVERTAKEN', MORE_ORIGINS: 'OVERTAKEN', NOW_SAID: 'OVERTAKEN', RETOLD: 'OVERTAKEN',
};

/** Which kind of staleness a change makes. */
export function stalenessOf(change: ChangeKind): StalenessKind {
  return KIND_OF_CHANGE[change];
}

/** Failures whose cause can only be that something is gone, or is no longer what it was. */
const LOSSES: Readonly<Partial<Record<DefectCode, ChangeKind>>> = {
  KEY_RETRACTED: 'RETRACTED', KEY_WITHOUT_CLAIM: 'CLAIM_GONE', POSITION_UNREPORTED: 'CLAIM_GONE', KEY_NOT_TOLD: 'TELLING_GONE', KEY_NOT_YET_KNOWN: 'TELLING_GONE',
  KEY_UNAPPROVED: 'UNAPPROVED', KEY_WITHOUT_EVIDENCE: 'PASSAGE_LOST', EVIDENCE_FUZZY: 'PASSAGE_LOST', EVIDENCE_ORPHANED: 'PASSAGE_LOST', EVIDENCE_NOT_IN_TEXT: 'PASSAGE_LOST',
  EVIDENCE_OF_ANOTHER_TEXT: 'PASSAGE_LOST', SOURCE_UNSEEN: 'SOURCE_WITHDRAWN', KEY_NOT_A_VALUE: 'REWRITTEN', NUMBER_WRONG: 'REWRITTEN', KEY_NOT_YET: 'REWRITTEN',
  PREMISE_UNSUPPORTED: 'TELLING_GONE', ABSENCE_UNRECORDED: 'NOT_SEARCHED', ABSENCE_OUTDATED: 'NOT_SEARCHED', ABSENCE_TERM_FOUND: 'NOT_SEARCHED',
  REFUTATION_MISSING: 'REFUTATION_LOST', REFUTATION_UNSUPPORTED: 'REFUTATION_LOST', NOT_CONTRADICTED: 'REFUTATION_LOST', NOT_MISPLACED: 'REFUTATION_LOST',
  MISPLACED_WITHOUT_SOURCE: 'REFUTATION_LOST', INVENTED_VALUE: 'REFUTATION_LOST', OPTION_UNREPORTED: 'REFUTATION_LOST', CROSS_PAIR_UNREFUTED: 'REFUTATION_LOST',
};

/** Failures that a claim about the day asked makes. */
const DISPUTES: Readonly<Partial<Record<DefectCode, ChangeKind>>> = {
  KEY_DISPUTED: 'CONTRADICTED', KEY_CONTRADICTED: 'CONTRADICTED', WRONG_OPTION_IS_RIGHT: 'ALSO_RIGHT', WRONG_OPTION_MAY_BE_RIGHT: 'ALSO_RIGHT', ORDER_UNDECIDABLE: 'ORDER_OPEN', ORDER_WRONG: 'ORDER_OPEN',
};

/** Failures of what is derived from several tellings; whether it is overtaken, disputed or unsupported depends on what came and went. */
const DERIVED: Readonly<Partial<Record<DefectCode, ChangeKind>>> = {
  LAST_REPORTED_AS_HOLDING: 'REPORTED_AGAIN', LAST_REPORTED_WRONG: 'REPORTED_AGAIN', ORIGINS_WRONG: 'MORE_ORIGINS', VERDICT_WRONG: 'NOW_SAID', CHANGE_WRONG: 'RETOLD', TELLINGS_WRONG: 'RETOLD',
};

/** What a fresh failure means; null where it means nothing to a teacher: a telling that nobody has approved is not news yet. */
export function classifyFailure(comparison: Comparison, check: Check): Classified | null {
  const code = check.code as DefectCode;
  const claim = claimOf(comparison, check);
  const loss = LOSSES[code];
  if (loss) return isRealLoss(comparison, loss) ? { kind: loss, check, claim } : null;
  const dispute = DISPUTES[code];
  if (dispute) return isTold(comparison, dispute, claim) ? { kind: dispute, check, claim } : null;
  const derived = DERIVED[code];
  if (!derived) return null;
  const lost = lostClaim(comparison);
  if (lost) return { kind: 'TELLING_GONE', check, claim: lost };
  return derived === 'NOW_SAID' || derived === 'RETOLD' ? byNewness(comparison, check, derived) : { kind: derived, check, claim: claim ?? keysOf(comparison)[0] ?? null };
}

/**
 * The verdicts of a true / false / not stated question are refuted by one another, so that only its key can be lost. And “the articles
 * that had appeared by 8 March” are none the more for an article of July that nobody has searched.
 */
function isRealLoss(comparison: Comparison, loss: ChangeKind): boolean {
  if (comparison.question.kind === 'TRUE_FALSE_NOT_STATED' && loss === 'REFUTATION_LOST') return false;
  return loss !== 'NOT_SEARCHED' || unsearchedTexts(comparison).length > 0;
}

/** Texts that are new or changed, and may have appeared by the day asked about; any, where the stem does not say for which day it asks. */
export function unsearchedTexts(comparison: Comparison): readonly Source[] {
  const { then, now, question } = comparison;
  const isDated = saysItsDay(comparison);
  return now.index.heldSources.flatMap((slug) => now.index.graph.sources.get(slug) ?? []).filter(({ slug, published, contentHash }) => {
    const isNew = then.index.graph.sources.get(slug)?.contentHash !== contentHash;
    return isNew && (!isDated || published.earliest === null || published.earliest <= question.asked.asOf);
  });
}

function claimOf({ now, then }: Comparison, { claim }: Check): Claim | null {
  if (claim === null) return null;
  return now.index.graph.claims.get(claim) ?? then.index.graph.claims.get(claim) ?? null;
}

/** The claims of the key, as the pack has them or had them. */
export function keysOf({ question, now, then }: Comparison): readonly Claim[] {
  return question.asked.keyClaims.flatMap((slug) => now.index.graph.claims.get(slug) ?? then.index.graph.claims.get(slug) ?? []);
}

/** A claim of the key that a source told then and tells no longer. */
function lostClaim(comparison: Comparison): Claim | null {
  const { then, now } = comparison;
  return keysOf(comparison).find(({ slug }) => {
    const still = new Set(soundTellings(now, slug).map(({ source }) => source.slug));
    return spokenTellings(then, slug).some(({ source }) => !still.has(source.slug));
  }) ?? null;
}

/** What is told anew decides: told on the day asked or before, it disputes the key; told later, it overtakes it. */
function byNewness(comparison: Comparison, check: Check, derived: 'NOW_SAID' | 'RETOLD'): Classified | null {
  const fresh = freshTellings(comparison, check);
  const [first] = [...fresh].sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!first) return null;
  return { kind: first.day > comparison.now.day ? derived : 'CONTRADICTED', check, claim: first.claim };
}

interface FreshTelling { readonly claim: Claim; readonly day: Day }

/** Sound tellings that the pack did not have: of the claim judged, of the check's own, and of everything in the slots of the key. */
function freshTellings(comparison: Comparison, { claim }: Check): readonly FreshTelling[] {
  const { now, then } = comparison;
  const { graph } = now.index;
  const proposition = now.question.kind === 'TRUE_FALSE_NOT_STATED' ? propositionOf(now) : null;
  const judged = proposition === null ? [] : proposition.type === 'ABSENT' ? proposition.absences.flatMap((slug) => graph.absences.get(slug)?.claim ?? []) : [proposition.claim];
  const slugs = new Set([...judged, ...(claim === null ? [] : [claim]), ...keysOf(comparison).flatMap(({ slug }) => neighboursOf(comparison, slug))]);
  return [...slugs].flatMap((slug) => {
    const known = new Set(tellingsOf(then, slug).filter(({ fault }) => fault === null).map(({ source }) => source.slug));
    const own = graph.claims.get(slug);
    return own ? soundTellings(now, slug).filter(({ source }) => !known.has(source.slug)).map(({ source }) => ({ claim: own, day: source.published.latest ?? '' })) : [];
  });
}

function neighboursOf({ now }: Comparison, slug: string): readonly string[] {
  const { claims, claimsOfSlot } = now.index.graph;
  const claim = claims.get(slug);
  const position = claim?.predicate.type === 'POSITION' ? claim.predicate : null;
  return position ? (claimsOfSlot.get(`position:${position.actor}:${position.issue}`) ?? []).map((each) => each.slug) : [slug];
}

/** Somebody tells the claim that disputes the key, approved and anchored. An order is opened by dates, which are no one claim. */
function isTold({ now }: Comparison, change: ChangeKind, claim: Claim | null): boolean {
  return claim === null ? change === 'ORDER_OPEN' : soundTellings(now, claim.slug).length > 0;
}
