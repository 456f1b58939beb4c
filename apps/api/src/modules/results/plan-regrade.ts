import type { StudentResponse } from '@footnote/quiz-engine';
import { createHash } from 'node:crypto';
import type { FrozenRevision } from './frozen-revision.js';
import type { AnswerGroup, Change } from './regrade.store.js';
import { planRemarking, remarkAnswer, type Remarking } from './remark-answer.js';

export interface QuestionRemarkRecord {
  readonly lineage: string;
  readonly revision: number;
  readonly number: number;
  readonly stem: string;
  readonly outcome: 'REMARKED' | 'WITHDRAWN' | 'LEFT' | 'UNTOUCHED';
  readonly sentence: string;
  readonly gainCount: number;
  readonly loseCount: number;
  readonly answerCount: number;
}

/** What marking the answers to earlier revisions by the newest would do. */
export interface RegradePlan {
  readonly target: FrozenRevision;
  readonly earlier: readonly FrozenRevision[];
  readonly changes: readonly Change[];
  readonly questions: readonly QuestionRemarkRecord[];
  readonly answers: number;
  /** Stands for exactly this: the marks that would change, of how many answers, by which revision. */
  readonly version: string;
}

/** Plans a regrade, from the answers as they stand; null where there is no newer revision than one that was answered. */
export function planRegrade(revisions: readonly FrozenRevision[], groups: readonly AnswerGroup[]): RegradePlan | null {
  const target = revisions.at(-1);
  const answered = new Set(groups.map(({ revision }) => revision));
  const earlier = revisions.slice(0, -1).filter(({ key }) => answered.has(key));
  if (target === undefined || earlier.length === 0) return null;
  const remarks = earlier.flatMap((revision) => remarkRevision(revision, target, groups.filter((group) => group.revision === revision.key)));
  const changes = remarks.flatMap((remark) => remark.changes);
  return {
    target, earlier, changes, questions: remarks.map(({ record }) => record),
    answers: groups.reduce((sum, { count }) => sum + count, 0),
    version: createHash('sha256').update(JSON.stringify([target.key, changes])).digest('base64url'),
  };
}

interface QuestionPlan { readonly record: QuestionRemarkRecord; readonly changes: readonly Change[] }

function remarkRevision(revision: FrozenRevision, target: FrozenRevision, groups: readonly AnswerGroup[]): readonly QuestionPlan[] {
  return revision.questions.flatMap((question, at) => {
    const own = groups.filter(({ questionId }) => questionId === question.question.id);
    if (own.length === 0) return [];
    const remarking = planRemarking(question, target.questions.find(({ lineage }) => lineage === question.lineage) ?? null);
    const changes = own.flatMap((group) => changeOf(group, remarking));
    const [gain, lose] = [changes.filter(({ newScore, score }) => newScore > score), changes.filter(({ newScore, score }) => newScore < score)].map(countOf);
    const answers = countOf(own);
    const outcome: QuestionRemarkRecord['outcome'] = remarking.outcome === 'REMARKED' && changes.length === 0 ? 'UNTOUCHED' : remarking.outcome;
    const record = { lineage: question.lineage, revision: revision.number, number: at + 1, stem: question.question.stem, outcome, gainCount: gain ?? 0, loseCount: lose ?? 0, answerCount: answers };
    return [{ record: { ...record, sentence: say(remarking, { ...record, changed: countOf(changes), stays: countStaying(own, remarking) }) }, changes }];
  });
}

const countOf = (groups: readonly AnswerGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

function remarkOf({ answer }: AnswerGroup, remarking: Remarking) {
  // Written by the module of attempts alone, and graded before it was.
  return remarkAnswer(JSON.parse(answer) as StudentResponse, remarking);
}

function changeOf(group: AnswerGroup, remarking: Remarking): readonly Change[] {
  const remark = remarkOf(group, remarking);
  if (remark === null || (remark.correct === group.correct && remark.score === group.score && remark.excluded === group.excluded)) return [];
  // What was withdrawn before is not withdrawn again, whatever it was worth.
  if (remark.excluded && group.excluded) return [];
  return [{ ...group, newCorrect: remark.correct, newScore: remark.score, newExcluded: remark.excluded }];
}

function countStaying(groups: readonly AnswerGroup[], remarking: Remarking): number {
  return remarking.outcome === 'REMARKED' ? countOf(groups.filter((group) => remarkOf(group, remarking) === null)) : 0;
}

interface Said extends Pick<QuestionRemarkRecord, 'gainCount' | 'loseCount' | 'answerCount'> { readonly changed: number; readonly stays: number }

function say(remarking: Remarking, { gainCount: gain, loseCount: lose, answerCount: answers, changed, stays }: Said): string {
  const students = (count: number): string => (count === 1 ? '1 student' : `${count.toLocaleString('en')} students`);
  switch (remarking.outcome) {
    case 'WITHDRAWN': return changed === 0 ? 'It is no longer asked, and counts for nobody already.' : `It is no longer asked: it counts for none of the ${students(answers)} who answered it.`;
    case 'LEFT': return `${remarking.because} The marks of the ${students(answers)} who answered stay as they are.`;
    case 'REMARKED': {
      const left = stays === 0 ? '' : ` ${students(stays)} chose what is no longer offered; their marks stay.`;
      const parts = [...(gain > 0 ? [`gives a mark or a part of one to ${students(gain)}`] : []), ...(lose > 0 ? [`takes a mark or a part of one from ${students(lose)}`] : [])];
      if (parts.length > 0) return `Marking again ${parts.join(', and ')}.${left}`;
      return `${changed === 0 ? 'No mark changes.' : 'It counts again.'}${left}`;
    }
    default: return remarking satisfies never;
  }
}
