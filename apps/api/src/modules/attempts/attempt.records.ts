import type { UserErrorCode } from '@footnote/schema';
import type { StudentResponse } from '@footnote/quiz-engine';
import { encodeNodeId } from '../../graphql/node-id.js';
import { toExplanation, toKey, type ExplanationRecord, type KeyRecord, type PairRecord, type QuestionRecord } from '../questions/index.js';
import { questionKey, type FrozenQuestion, type QuizRecord } from '../quizzes/index.js';
import type { AttemptRow, ResponseRow } from './attempt.store.js';

/** Why something was not done, in the words of the SDL. */
export interface UserErrorRecord { readonly code: keyof typeof UserErrorCode; readonly field: string | null; readonly message: string }

/** An attempt as its student sees it. What it answered is there, but of the keys nothing: those are read for `responses` alone. */
export interface AttemptRecord {
  readonly __typename: 'Attempt';
  readonly id: string;
  readonly key: string;
  readonly quiz: QuizRecord;
  readonly nickname: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly nextQuestion: QuestionRecord | null;
  readonly correctCount: number;
  readonly answeredCount: number;
  readonly questionCount: number;
  /** In the order of the questions. */
  readonly answered: readonly ResponseRow[];
}

/** An answer with its verdict, and with the key of the question that it answered. */
export interface ResponseRecord extends KeyRecord {
  readonly id: string;
  readonly question: QuestionRecord;
  readonly optionIds: readonly string[] | null;
  readonly pairs: readonly PairRecord[] | null;
  readonly number: number | null;
  readonly correct: boolean;
  readonly score: number;
  readonly answeredAt: Date;
  readonly explanation: ExplanationRecord;
}

/** The question of a quiz by its id within the revision. */
export function questionOf(quiz: QuizRecord, id: string): QuestionRecord | undefined {
  const nodeId = encodeNodeId('Question', questionKey(quiz.revisionKey, id));
  return quiz.questions.find((question) => question.id === nodeId);
}

export function toAttempt(row: AttemptRow, { quiz, responses }: { readonly quiz: QuizRecord; readonly responses: readonly ResponseRow[] }): AttemptRecord {
  const byQuestion = new Map(responses.map((response) => [questionOf(quiz, response.questionId)?.id, response]));
  const answered = quiz.questions.flatMap(({ id }) => byQuestion.get(id) ?? []);
  return {
    __typename: 'Attempt', id: encodeNodeId('Attempt', row.key), key: row.key, quiz, nickname: row.nickname, startedAt: row.startedAt, finishedAt: row.finishedAt, answered,
    nextQuestion: quiz.questions.find(({ id }) => !byQuestion.has(id)) ?? null,
    correctCount: answered.filter(({ correct }) => correct).length,
    answeredCount: answered.length,
    questionCount: quiz.questions.length,
  };
}

/** Makes the record of an answer that stands. To be called with the key of the question that it answered, and of no other. */
export function toResponse(row: ResponseRow, { quiz, frozen }: { readonly quiz: QuizRecord; readonly frozen: FrozenQuestion }): ResponseRecord {
  const question = questionOf(quiz, row.questionId);
  if (question === undefined) throw new Error(`The revision ${quiz.revisionKey} has no question ${row.questionId}`);
  const { answer } = row;
  return {
    id: row.responseId, question, ...answerOf(answer), correct: row.correct, score: row.score, answeredAt: row.answeredAt,
    ...toKey(frozen.question.key),
    explanation: toExplanation(frozen.explanation, { question: frozen.question, grounds: frozen.grounds, pack: frozen.question.pack }),
  };
}

function answerOf(answer: StudentResponse): Pick<ResponseRecord, 'optionIds' | 'pairs' | 'number'> {
  switch (answer.type) {
    case 'OPTIONS': return { optionIds: answer.optionIds, pairs: null, number: null };
    case 'PAIRS': return { optionIds: null, pairs: answer.pairs, number: null };
    case 'NUMBER': return { optionIds: null, pairs: null, number: answer.number };
    default: return answer satisfies never;
  }
}
