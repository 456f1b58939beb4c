import type { FeedbackTiming, UserErrorCode } from '@footnote/schema';
import type { StudentResponse } from '@footnote/quiz-engine';
import { encodeNodeId } from '../../graphql/node-id.js';
import { isOpen, type TermsRecord } from '../classes/index.js';
import type { PairRecord, QuestionRecord } from '../questions/index.js';
import { questionKey, type QuizRecord } from '../quizzes/index.js';
import { endOf, isFeedbackDue, termsOf } from './attempt.policy.js';
import type { AttemptRow, ResponseRow } from './attempt.row.js';
import { shuffleQuestions } from './shuffle-quiz.js';

/** Why something was not done, in the words of the SDL. */
export interface UserErrorRecord { readonly code: keyof typeof UserErrorCode; readonly field: string | null; readonly message: string }

/** Terms as the SDL tells them. */
export interface ShownTerms extends TermsRecord { readonly isOpen: boolean; readonly feedback: keyof typeof FeedbackTiming }

/** The quiz of an attempt: its questions come with it. */
export interface TakenQuiz extends QuizRecord { readonly isTaken: true }

/** An attempt as its student sees it. Of the keys there is nothing in it: those are read for the feedback of an answer alone, once it is due. */
export interface AttemptRecord {
  readonly __typename: 'Attempt';
  readonly id: string;
  readonly key: string;
  readonly quiz: TakenQuiz;
  readonly nickname: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly dueAt: Date | null;
  readonly secondsLeft: number | null;
  readonly terms: ShownTerms;
  readonly preview: boolean;
  readonly feedbackDue: boolean;
  readonly nextQuestion: QuestionRecord | null;
  readonly answeredCount: number;
  readonly questionCount: number;
  /** In the order of the questions. */
  readonly answered: readonly ResponseRow[];
}

/** An answer, and the attempt that says whether it is told what of it was right. */
export interface ResponseRecord {
  readonly id: string;
  readonly question: QuestionRecord;
  readonly optionIds: readonly string[] | null;
  readonly pairs: readonly PairRecord[] | null;
  readonly number: number | null;
  readonly answeredAt: Date;
  readonly row: ResponseRow;
  readonly attempt: AttemptRecord;
  /** It was stored by this very request: nobody can have marked it again. */
  readonly isNew: boolean;
}

/** The question of a quiz by its id within the revision. */
export function questionOf(quiz: QuizRecord, id: string): QuestionRecord | undefined {
  const nodeId = encodeNodeId('Question', questionKey(quiz.revisionKey, id));
  return quiz.questions.find((question) => question.id === nodeId);
}

interface ReadFor {
  readonly revision: QuizRecord;
  readonly now: Date;
  /** Whoever teaches has the keys already: nothing waits until it may be told. */
  readonly reader?: 'STUDENT' | 'TEACHER';
}

/** Makes the record of an attempt, field by field. `revision` is what was asked; how it is run now comes with the row. */
export function toAttempt(row: AttemptRow, { revision, now, reader = 'STUDENT' }: ReadFor): AttemptRecord {
  const { title, code, settings } = row.quiz;
  const questions = shuffleQuestions(revision.questions, { seed: row.key, ...settings });
  const quiz: TakenQuiz = { ...revision, title, code, settings: { ...revision.settings, ...settings }, questions, isTaken: true };
  const byQuestion = new Map(row.responses.map((response) => [questionOf(revision, response.questionId)?.id, response]));
  const endedAt = endOf(row, { questionCount: questions.length, now });
  const terms = termsOf(row);
  return {
    __typename: 'Attempt', id: encodeNodeId('Attempt', row.key), key: row.key, quiz, nickname: row.nickname, startedAt: row.startedAt, finishedAt: endedAt, dueAt: row.dueAt, preview: row.preview,
    terms: showTerms(terms, now),
    secondsLeft: endedAt === null ? secondsLeft([row.dueAt, terms.closesAt], now) : null,
    feedbackDue: reader === 'TEACHER' || isFeedbackDue(row, { endedAt, now }),
    nextQuestion: questions.find(({ id }) => !byQuestion.has(id)) ?? null,
    answeredCount: byQuestion.size,
    questionCount: questions.length,
    answered: questions.flatMap(({ id }) => byQuestion.get(id) ?? []),
  };
}

export function showTerms(terms: TermsRecord, now: Date): ShownTerms {
  const { opensAt, closesAt, attemptsAllowed, feedback, timeLimitSeconds } = terms;
  return { opensAt, closesAt, attemptsAllowed, feedback, timeLimitSeconds, isOpen: isOpen(terms, now) };
}

/** The largest number that GraphQL's Int has: 68 years of seconds. A quiz that closes in 2099 is open all the same. */
const MOST_SECONDS = 2_147_483_647;

function secondsLeft(ends: readonly (Date | null)[], now: Date): number | null {
  const moments = ends.filter((moment) => moment !== null).map((moment) => moment.getTime());
  return moments.length === 0 ? null : Math.min(MOST_SECONDS, Math.max(0, Math.floor((Math.min(...moments) - now.getTime()) / 1000)));
}

/** Makes the record of an answer that stands, without anything that its question keeps to itself. */
export function toResponse(row: ResponseRow, attempt: AttemptRecord, { isNew = false }: { readonly isNew?: boolean } = {}): ResponseRecord {
  const question = questionOf(attempt.quiz, row.questionId);
  if (question === undefined) throw new Error(`The revision ${attempt.quiz.revisionKey} has no question ${row.questionId}`);
  return { id: row.responseId, question, ...answerOf(row.answer), answeredAt: row.answeredAt, row, attempt, isNew };
}

function answerOf(answer: StudentResponse): Pick<ResponseRecord, 'optionIds' | 'pairs' | 'number'> {
  switch (answer.type) {
    case 'OPTIONS': return { optionIds: answer.optionIds, pairs: null, number: null };
    case 'PAIRS': return { optionIds: null, pairs: answer.pairs, number: null };
    case 'NUMBER': return { optionIds: null, pairs: null, number: answer.number };
    default: return answer satisfies never;
  }
}
