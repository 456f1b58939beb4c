import { createRandom, shuffle } from '@footnote/quiz-engine';
import type { QuizRecord } from '../quizzes/index.js';

type Question = QuizRecord['questions'][number];
interface Shuffling { readonly seed: string; readonly shuffleQuestions: boolean; readonly shuffleOptions: boolean }

/** The questions in the order of one attempt: the same for the same seed, however often they are read. Keys and answers go by ids, which stay. */
export function shuffleQuestions(questions: readonly Question[], { seed, shuffleQuestions: questionsToo, shuffleOptions }: Shuffling): readonly Question[] {
  const ordered = questionsToo ? shuffle(questions, createRandom('order of the questions', seed)) : questions;
  return shuffleOptions ? ordered.map((question) => shuffleOptionsOf(question, seed)) : ordered;
}

function shuffleOptionsOf(question: Question, seed: string): Question {
  // "The articles say so / say otherwise / do not say" is a scale, and is read as one.
  if (question.kind === 'TRUE_FALSE_NOT_STATED') return question;
  return {
    ...question,
    options: shuffle(question.options, createRandom('options', question.id, seed)),
    targets: shuffle(question.targets, createRandom('targets', question.id, seed)),
  };
}
