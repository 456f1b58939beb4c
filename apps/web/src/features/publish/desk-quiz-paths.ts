/** The list of the desk's quizzes. */
export const QUIZZES = '/desk/quizzes';

/** Where a quiz of the desk is built. */
export function builderPath(quiz: string, question: string | null = null): string {
  return `${QUIZZES}/${encodeURIComponent(quiz)}${question === null ? '' : `?question=${encodeURIComponent(question)}`}`;
}

export function publishPath(quiz: string): string {
  return `${builderPath(quiz)}/publish`;
}

/** The preview of a quiz at a question, by its number from 1. */
export function previewPath(quiz: string, number: number | null = null): string {
  return `${builderPath(quiz)}/preview${number === null ? '' : `?n=${String(number)}`}`;
}

export function deskResultsPath(quiz: string): string {
  return `${builderPath(quiz)}/results`;
}

/** Where it is shown what marking again would change after a correction. */
export function correctPath(quiz: string): string {
  return `${builderPath(quiz)}/correct`;
}
