import { isKnown, isRetracted, type Claim, type Day, type GraphParts, type PackGraph } from '@footnote/knowledge';
import type { Check, KeyedQuestion } from '../model.js';
import { coverage } from '../proof/text/words.js';
import type { VerifyTools } from '../verify/question-file.js';
import { classifyFailure, keysOf, stalenessOf, type Classified } from './classify-failure.js';
import { lostCitations } from './lost-citations.js';
import { STALENESS_KINDS, type Finding, type FoundChange, type PublishedQuestion } from './finding.js';
import { offerMends } from './mends/offer-mends.js';
import { newerStates } from './newer-states.js';
import { compareStates, freshFailures, type Comparison } from './reprove.js';
import { sayHeadline } from './say-finding.js';
import { tellFailure, tellNewerState } from './tell-change.js';

/** A published question, and the two states of its pack. */
export interface StalenessRequest {
  readonly published: PublishedQuestion;
  /** The pack as it was when the question was published; null where that is gone: then what had appeared by the question's clock counts as known. */
  readonly before: GraphParts | null;
  /** The pack as it is now. */
  readonly graph: PackGraph;
  /** Today. */
  readonly knownAt: Day;
  /** Looks the author's own passages up in the texts as they are now. */
  readonly tools: VerifyTools;
}

/**
 * What later reporting did to a published question, with the mends that can be offered; null where it holds as it did. What was in the
 * pack when the question was published is never news: only the difference of the two states counts, and of one state there is none.
 */
export function findStaleness({ published, before, graph, knownAt, tools }: StalenessRequest): Finding | null {
  if (before === graph) return null;
  const comparison = compareStates({ question: withNamedClaims(published), before: before ?? knownThen(published, graph), graph, today: knownAt });
  const changes = findChanges(comparison, { published, tools });
  const [gravest] = changes;
  if (!gravest) return null;
  const kind = stalenessOf(gravest.kind);
  return {
    kind, headline: sayHeadline(comparison, gravest), sentence: gravest.sentence, asOf: published.question.asked.asOf,
    changes: changes.slice(0, MOST_CHANGES), mends: offerMends({ published, comparison, graph, changes, tools }),
  };
}

/** More than a reader takes in; a question with many options can lose them all at once. */
const MOST_CHANGES = 4;

/** All changes, the gravest kind first. */
function findChanges(comparison: Comparison, { published, tools }: Pick<StalenessRequest, 'published' | 'tools'>): readonly FoundChange[] {
  const failed = withoutEchoes([...freshRetractions(comparison), ...freshFailures(comparison).flatMap((check) => classifyFailure(comparison, check) ?? [])]);
  const changes = [
    ...lostCitations(comparison, { published, tools }), ...failed.map((one) => tellFailure(comparison, one)), ...rewritten(comparison, failed),
    ...newerStates(comparison).map((state) => tellNewerState(comparison, state)),
  ];
  const rank = (change: FoundChange): number => STALENESS_KINDS.indexOf(stalenessOf(change.kind));
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** One cause breaks several rules at once: what a claim does is told once, and what the loss of the key drags along is not told at all. */
function withoutEchoes(failed: readonly Classified[]): readonly Classified[] {
  const seen = new Set<string>();
  const losesKey = failed.some(({ kind }) => kind !== 'REFUTATION_LOST' && stalenessOf(kind) === 'UNSUPPORTED');
  return failed.filter(({ kind, check, claim }) => {
    const mark = `${kind} ${claim?.slug ?? check.optionId ?? ''}`;
    return !(losesKey && kind === 'REFUTATION_LOST') && !seen.has(mark) && seen.add(mark);
  });
}

/** A withdrawal is told as one, whichever rule of which kind of question would have stumbled over it. */
function freshRetractions(comparison: Comparison): readonly Classified[] {
  const { then, now, today } = comparison;
  return keysOf(comparison).flatMap((claim): Classified[] => {
    const was = then.index.graph.claims.get(claim.slug);
    const isNew = isRetracted(claim, now.index.graph.sources, today) && (was === undefined || !isRetracted(was, then.index.graph.sources, today));
    return isNew ? [{ kind: 'RETRACTED', claim, check: NO_CHECK }] : [];
  });
}

/** Claims of the key that keep their name and say something else now, where no rule sees it: a reason, a remark. */
function rewritten(comparison: Comparison, failed: readonly Classified[]): readonly FoundChange[] {
  const { then, now } = comparison;
  if (failed.some(({ kind }) => stalenessOf(kind) === 'UNSUPPORTED')) return [];
  return keysOf(comparison).flatMap((claim) => {
    const was = then.index.graph.claims.get(claim.slug);
    const is = now.index.graph.claims.get(claim.slug);
    return was && is && saysElse(was, is) ? [tellFailure(comparison, { kind: 'REWRITTEN', claim: is, check: NO_CHECK })] : [];
  });
}

const NO_CHECK: Check = { rule: 'KEY_SUPPORTED', passed: false, code: null, message: '', optionId: null, refutation: null, claim: null, evidence: [] };

/** An answer that shares less than half of its words with the one before is another answer; a date that is another date, a figure another. */
function saysElse(was: Claim, is: Claim): boolean {
  const [a, b] = [was.predicate, is.predicate];
  if (a.type !== b.type) return true;
  if (a.type === 'FIGURE' && b.type === 'FIGURE') return JSON.stringify(a.figure) !== JSON.stringify(b.figure);
  if (a.type === 'DATE' && b.type === 'DATE') return a.date.earliest !== b.date.earliest || a.date.latest !== b.date.latest;
  if (a.type === 'POSITION' && b.type === 'POSITION') return a.stance !== b.stance || a.actor !== b.actor;
  return Math.max(coverage(was.answer, is.answer), coverage(is.answer, was.answer)) < 0.5;
}

/** A question of an author's own rests on the claims that she named for its right answers, whatever the prover made of it. */
function withNamedClaims({ question, authored }: PublishedQuestion): KeyedQuestion {
  if (question.asked.keyClaims.length > 0 || authored === null || authored.key.type !== 'OPTIONS') return question;
  const right = new Set(authored.key.optionIds);
  const named = authored.options.flatMap(({ id, claim }) => (right.has(id) && claim !== null ? [claim] : []));
  return named.length === 0 ? question : { ...question, asked: { ...question.asked, keyClaims: [...new Set(named)] } };
}

/** The pack less what its sources told after the day by which the question knows. */
function knownThen({ question }: PublishedQuestion, graph: PackGraph): GraphParts {
  const known = new Set(graph.sources.filter((source) => isKnown(source, question.asked.knownAt)).map(({ slug }) => slug));
  return {
    ...graph, sources: graph.sources.filter(({ slug }) => known.has(slug)), assertions: graph.assertions.filter(({ source }) => known.has(source)),
    absences: graph.absences.filter(({ source }) => known.has(source)), evidence: graph.evidence.filter(({ source }) => known.has(source)),
  };
}
