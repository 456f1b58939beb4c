import type { Browser } from 'playwright-core';
import { answerQuestion, beginQuiz, findStarterQuiz, goOn } from '../testkit/quiz-steps.js';
import type { ProductAddress } from '../testkit/start-product.js';
import { seatStudent } from '../testkit/student.js';
import { QUIZ_BUDGET, READING_BUDGET } from './budgets.js';
import type { PageToMeasure } from './measure-page.js';

/** The pages of a student, by the names that can be asked for. */
export const STUDENT_PAGES = ['quiz', 'question', 'home', 'explanation', 'topic', 'source', 'results'] as const;

const RUNS = 5;

/** Two attempts: one at its second question, with an explanation behind it, and one that is done. */
export async function prepareStudentPages(browser: Browser, { webUrl }: ProductAddress): Promise<readonly PageToMeasure[]> {
  const student = await seatStudent(browser);
  const { page, context } = student;
  const { code, questionCount } = await findStarterQuiz(webUrl);
  await beginQuiz(student, webUrl, { code });
  for (let number = 1; number <= questionCount; number += 1) {
    await answerQuestion(page);
    await goOn(page);
  }
  const results = page.url();
  await beginQuiz(student, webUrl, { code });
  const question = page.url();
  await answerQuestion(page);
  const urls: Readonly<Record<(typeof STUDENT_PAGES)[number], string>> = {
    quiz: `${webUrl}/q/${code}`, question, home: `${webUrl}/`, explanation: page.url(), topic: `${webUrl}/topics/us-icc-evidence`, source: `${webUrl}/topics/us-icc-evidence/sources/sputnik-2023-03-08`, results,
  };
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await student.leave();
  return STUDENT_PAGES.map((name) => ({ name, url: urls[name], cookie, budget: name === 'quiz' || name === 'question' ? QUIZ_BUDGET : READING_BUDGET, runs: RUNS }));
}
