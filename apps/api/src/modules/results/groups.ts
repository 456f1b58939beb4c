import { emptyAccumulator, mergeAccumulators, renameChoices, type Accumulator } from '@footnote/quiz-engine';
import { renameChoice } from './choice-keys.js';
import type { CountedRevision } from './counting.service.js';
import type { Rule } from './counting.store.js';
import type { FrozenRevision } from './frozen-revision.js';
import { describeKey, matchOptions } from './match-options.js';
import type { QuizFrame } from './frame.store.js';
import { findWithdrawn } from './marked-attempt.js';
import { planRemarking } from './remark-answer.js';

/** Revisions whose attempts can be counted together: they ask the same questions, and mark them by the same key. The earliest first. */
export interface RevisionGroup {
  readonly revisions: readonly FrozenRevision[];
  /** The newest of them, whose words are shown. */
  readonly newest: FrozenRevision;
  /** What its questions are through all revisions, in its order; without those that were withdrawn. */
  readonly lineages: readonly string[];
}

/** Puts the revisions of a quiz into groups, the earliest first. */
export function groupRevisions(frame: Pick<QuizFrame, 'regrade'>, revisions: readonly FrozenRevision[]): readonly RevisionGroup[] {
  const withdrawn = findWithdrawn(frame, revisions);
  const target = revisions.find(({ key }) => key === frame.regrade?.toRevision);
  const groups = new Map<string, FrozenRevision[]>();
  for (const revision of revisions) {
    const gone = withdrawn.get(revision.key);
    const asked = revision.questions.filter(({ lineage }) => gone?.has(lineage) !== true);
    const marks = asked.map((question) => {
      // What was marked again was marked by the key of then.
      const again = target !== undefined && revision.number < target.number ? target.questions.find(({ lineage }) => lineage === question.lineage) : undefined;
      const remarked = again !== undefined && planRemarking(question, again).outcome === 'REMARKED';
      return `${question.lineage} ${describeKey(remarked ? again : question)}`;
    });
    const signature = JSON.stringify(marks.sort());
    groups.set(signature, [...(groups.get(signature) ?? []), revision]);
  }
  return [...groups.values()].flatMap((members) => {
    const newest = members.at(-1);
    if (newest === undefined) return [];
    const gone = withdrawn.get(newest.key);
    return [{ revisions: members, newest, lineages: newest.questions.map(({ lineage }) => lineage).filter((lineage) => gone?.has(lineage) !== true) }];
  });
}

export interface Choice { readonly groups: readonly RevisionGroup[]; readonly counted: ReadonlyMap<string, CountedRevision>; readonly rule: Rule; readonly revision: number | null }

/**
 * The revisions to show: the one that was asked for, or the group that most have finished; of two alike the newer. Null where there is
 * none with that number.
 */
export function chooseGroup({ groups, counted, rule, revision }: Choice): RevisionGroup | null {
  if (revision !== null) {
    const group = groups.find(({ revisions }) => revisions.some(({ number }) => number === revision));
    const alone = group?.revisions.find(({ number }) => number === revision);
    return group === undefined || alone === undefined ? null : { revisions: [alone], newest: alone, lineages: lineagesIn(alone, group) };
  }
  const finished = ({ revisions }: RevisionGroup): number => revisions.reduce((sum, { key }) => sum + (counted.get(key)?.[rule].attempts ?? 0), 0);
  return groups.reduce<RevisionGroup | null>((best, group) => (best === null || finished(group) > finished(best) || (finished(group) === finished(best) && group.newest.number > best.newest.number) ? group : best), null);
}

function lineagesIn({ questions }: FrozenRevision, { lineages }: RevisionGroup): readonly string[] {
  const asked = new Set(lineages);
  return questions.map(({ lineage }) => lineage).filter((lineage) => asked.has(lineage));
}

/** What was counted of a group, with the ids of options of its newest revision. */
export function mergeGroup({ revisions, newest }: RevisionGroup, counted: ReadonlyMap<string, Accumulator>): Accumulator {
  return revisions.reduce((sum, revision) => {
    const own = counted.get(revision.key);
    return own === undefined ? sum : mergeAccumulators(sum, revision === newest ? own : inWordsOf(newest, revision, own));
  }, emptyAccumulator());
}

function inWordsOf(newest: FrozenRevision, revision: FrozenRevision, counted: Accumulator): Accumulator {
  const theirs = new Map(newest.questions.map((question) => [question.lineage, question]));
  const names = new Map(revision.questions.map((question) => {
    const fellow = theirs.get(question.lineage);
    return [question.lineage, fellow === undefined ? new Map<string, string>() : matchOptions(question, fellow)];
  }));
  return renameChoices(counted, (lineage, choice) => renameChoice(choice, names.get(lineage) ?? new Map<string, string>()));
}
