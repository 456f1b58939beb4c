import type { Page } from 'playwright-core';
import { answerQuestion, attemptInHand, beginQuiz, goOn, readQuestion } from './quiz-steps.js';
import type { ProductAddress } from './start-product.js';
import type { Student } from './student.js';

/** Somewhere that the product can be looked at: its name, and how to bring a student's browser there. */
export interface Screen {
  readonly name: string;
  /** Leaves the page at the screen. */
  show(student: Student): Promise<void>;
}

/** Every screen that needs no attempt. */
export function plainScreens({ webUrl, adminToken }: ProductAddress, code: string): readonly Screen[] {
  const at = (name: string, path: string): Screen => ({ name, show: async ({ page }) => { await page.goto(webUrl + path); } });
  return [
    at('home', '/'),
    at('home-wrong-code', '/?code=K7P-2QXM'),
    at('topic-march', '/topics/us-icc-evidence?asOf=2023-03-08'),
    at('topic-july', '/topics/us-icc-evidence?asOf=2023-07-26'),
    at('topic-invented', '/topics/harbour-ferry'),
    at('source', '/topics/us-icc-evidence/sources/sputnik-2023-03-08'),
    at('source-claim', '/topics/us-icc-evidence/sources/hngn-2023-07-26#c-biden-supports-sharing'),
    at('source-unseen', '/topics/us-icc-evidence/sources/nyt-2023-03-08'),
    at('quiz-start', `/q/${code}`),
    at('quiz-unknown', '/q/K7P-2QXM'),
    at('attempt-elsewhere', `/q/${code}/00000000-0000-4000-8000-000000000000`),
    at('results-none', '/results'),
    at('settings', '/settings'),
    at('api-guide', '/api-guide'),
    at('not-found', '/no-such-page'),
    at('drafts-closed', '/drafts'),
    { name: 'drafts', show: async ({ page }) => { await page.goto(`${webUrl}/drafts`); await openDrafts(page, adminToken); } },
  ];
}

async function openDrafts(page: Page, adminToken: string): Promise<void> {
  if (await page.locator('#token').count() > 0) {
    await page.locator('#token').fill(adminToken);
    await page.getByRole('button', { name: 'Open the drafts' }).click();
  }
  await page.locator('details[data-valid] > summary').first().click();
}

/** Takes a whole quiz and stops at each of its screens: every question, every explanation, the results. */
export async function walkThroughQuiz(student: Student, { webUrl, code }: { readonly webUrl: string; readonly code: string }, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = student;
  await beginQuiz(student, webUrl, { code });
  const { id } = await attemptInHand(student);
  const { count } = await readQuestion(page);
  for (let number = 1; number <= count; number += 1) {
    const kind = (await readQuestion(page)).kind.toLowerCase().replaceAll('_', '-');
    await look(`question-${kind}`);
    await answerQuestion(page);
    await look(`explanation-${kind}`);
    await goOn(page);
    if (number > 1) continue;
    for (const [name, path] of [['quiz-resume', `/q/${code}`], ['results-unfinished', `/q/${code}/${id}/results`]] as const) {
      await page.goto(webUrl + path);
      await look(name);
    }
    await page.getByRole('link', { name: /^Go on with question/ }).click();
  }
  await look('results');
  await page.goto(`${webUrl}/results`);
  await look('results-list');
}
