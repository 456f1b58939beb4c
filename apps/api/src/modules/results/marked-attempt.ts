import type { CountedAttempt, StudentResponse } from '@footnote/quiz-engine';
import type { FrozenQuestion } from '../quizzes/index.js';
import { choicesOf } from './choice-keys.js';
import type { Head, MarkedRow } from './counting.store.js';
import type { QuizFrame } from './frame.store.js';
import type { FrozenRevision } from './frozen-revision.js';

/** An attempt with what it came to. */
export interface MarkedAttempt {
  readonly counted: CountedAttempt;
  readonly mark: number;
  readonly maxMark: number;
  readonly correct: number;
}

/**
 * The questions of earlier revisions that were withdrawn, as the last regrade left it: asked then, no longer asked by the revision by
 * whose key it marked. They count for nobody.
 */
export function findWithdrawn({ regrade }: Pick<QuizFrame, 'regrade'>, revisions: readonly FrozenRevision[]): ReadonlyMap<string, ReadonlySet<string>> {
  const target = revisions.find(({ key }) => key === regrade?.toRevision);
  if (target === undefined) return new Map();
  const asked = new Set(target.questions.map(({ lineage }) => lineage));
  return new Map(revisions.filter(({ number }) => number < target.number).map(({ key, questions }) =>
    [key, new Set(questions.map(({ lineage }) => lineage).filter((lineage) => !asked.has(lineage)))]));
}

/** Reads answers as they are stored; of the same few that are given again and again, each once. */
export function createAnswerReader(): (question: FrozenQuestion, stored: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (question, stored) => {
    const key = `${question.question.id} ${stored}`;
    // Written by the module of attempts alone, and graded before it was.
    const choices = read.get(key) ?? choicesOf(question, JSON.parse(stored) as StudentResponse);
    read.set(key, choices);
    return choices;
  };
}

/** Puts the answers of attempts together: an unanswered question of a finished attempt has no mark, a withdrawn one is left out. */
export function markAttempts(heads: readonly Pick<Head, 'attempt' | 'revision'>[], { rows, revisions, withdrawn, readAnswer }: Marking): ReadonlyMap<string, MarkedAttempt> {
  const byKey = new Map(revisions.map((revision) => [revision.key, revision]));
  const given = new Map<string, Map<string, MarkedRow>>();
  for (const row of rows) given.set(row.attempt, (given.get(row.attempt) ?? new Map<string, MarkedRow>()).set(row.questionId, row));
  return new Map(heads.map(({ attempt, revision }) => {
    const gone = withdrawn.get(revision);
    const questions = (byKey.get(revision)?.questions ?? []).filter(({ lineage }) => gone?.has(lineage) !== true);
    const answers = questions.map((question) => {
      const row = given.get(attempt)?.get(question.question.id);
      return { question: question.lineage, mark: row?.mark ?? 0, correct: row?.correct ?? false, choices: row === undefined ? null : readAnswer(question, row.answer) };
    });
    return [attempt, {
      counted: answers.map(({ question, mark, choices }) => ({ question, mark, choices })),
      mark: answers.reduce((sum, { mark }) => sum + mark, 0), maxMark: answers.length, correct: answers.filter(({ correct }) => correct).length,
    }];
  }));
}

export interface Marking {
  readonly rows: readonly MarkedRow[];
  readonly revisions: readonly FrozenRevision[];
  readonly withdrawn: ReadonlyMap<string, ReadonlySet<string>>;
  readonly readAnswer: ReturnType<typeof createAnswerReader>;
}
