import type { Page } from 'playwright-core';
import { until } from './processes.js';
import type { Product } from './start-product.js';

/** What a teacher of the tests signs in with. */
export interface Credentials { readonly name: string; readonly email: string; readonly password: string }

export const OWNER: Credentials = { name: 'Ada Lindqvist', email: 'ada@school.example', password: 'seven quiet harbours' };

/** The one-time code that the start printed. */
export async function readSetUpCode(product: Pick<Product, 'output'>): Promise<string> {
  return until('the set-up code in the terminal', () => /with this code: (\S+)/.exec(product.output())?.[1]);
}

/** Makes the owner's account by the code from the terminal; ends at the desk. */
export async function setUpOwner(page: Page, product: Product, { name, email, password }: Credentials = OWNER): Promise<void> {
  await page.goto(`${product.webUrl}/set-up`);
  await page.getByLabel('Code from the terminal').fill(await readSetUpCode(product));
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make the owner’s account' }).click();
  await page.waitForURL('**/desk');
}

/** Signs in; ends at the page that `next` names. */
export async function signIn(page: Page, webUrl: string, { email, password }: Credentials = OWNER, next = '/desk'): Promise<void> {
  await page.goto(`${webUrl}/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(`**${next}`);
}

/** Makes a quiz with so many proved questions; ends in its builder, with the questions there. */
export async function makeQuiz(page: Page, webUrl: string, { title, fill = 10 }: { readonly title: string; readonly fill?: 0 | 5 | 10 }): Promise<void> {
  await page.goto(`${webUrl}/desk/quizzes`);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Begin with').selectOption(String(fill));
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  await page.locator('#quiz-head').waitFor();
  await until('the questions of the quiz', async () => (await questionsOf(page).count()) === fill || undefined);
}

/** The questions of the quiz in the builder. */
export function questionsOf(page: Page) {
  return page.getByRole('grid', { name: 'Questions of the quiz' }).getByRole('row');
}

/** Waits until the builder says that all is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('[data-saving=SAVED]').waitFor();
}

/** Publishes what the builder shows; ends at the publish page, and tells the code. */
export async function publishQuiz(page: Page, note?: string): Promise<string> {
  await untilSaved(page);
  await page.getByRole('link', { name: /^Publish/ }).click();
  await page.waitForURL('**/publish');
  if (note !== undefined) await page.getByLabel(/^What changed since revision/).fill(note);
  await page.getByRole('button', { name: /^Publish/ }).click();
  await page.getByText(/^Revision \d+ is published/).waitFor();
  const code = /by code (\S+)\./.exec(await page.getByText(/^Revision \d+ is published/).innerText())?.[1];
  if (code === undefined) throw new Error('The page does not tell the code.');
  return code;
}
