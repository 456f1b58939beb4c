import type { Page } from 'playwright-core';
import { ferryArticle, pasteArticle } from './import-steps.js';
import type { Screen } from './screens.js';
import type { Demonstration } from './start-demonstration.js';
import { makeQuiz, publishQuiz, questionsOf, untilSaved } from './teacher-steps.js';

/** Where on the demonstration's desk the screens are. */
export interface DeskAddresses {
  /** The builder of the quiz about the ferry, which has a question of the teacher's own and, once it was corrected, marks to change. */
  readonly ferry: string;
  /** Of a quiz in which a question has gone stale. */
  readonly court: string;
  /** Of one that students are taking. */
  readonly said: string;
  /** Of a draft that was never published. */
  readonly draft: string;
  /** Of one without a question. */
  readonly empty: string;
  readonly class: string;
  /** The desk's own pack. */
  readonly pack: string;
  readonly invitation: string;
}

/** Makes an empty quiz and an invitation, which the demonstration has not, and tells where everything is. The teacher is signed in. */
export async function prepareDesk(page: Page, { webUrl }: Demonstration): Promise<DeskAddresses> {
  const hrefOf = async (path: string, name: string): Promise<string> => {
    if (new URL(page.url()).pathname !== path) await page.goto(webUrl + path);
    return (await page.locator('main').getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? '';
  };
  await makeQuiz(page, webUrl, { title: 'Empty so far', fill: 0 });
  const [empty, quizzes] = [new URL(page.url()).pathname, '/desk/quizzes'];
  return {
    empty,
    ferry: await hrefOf(quizzes, 'The ferry of Port Ansel'), court: await hrefOf(quizzes, 'Sharing evidence with the court'), said: await hrefOf(quizzes, 'Who said what'),
    draft: await hrefOf(quizzes, 'After the order (not published yet)'), class: await hrefOf('/desk/classes', 'Civics 9B'),
    pack: await hrefOf('/desk/packs', 'Evidence for the court'), invitation: await makeInvitation(page, webUrl),
  };
}

/** Says that the key of the teacher's own question was another one, and publishes that: from then on there are marks to change. */
export async function correctOwnQuestion(page: Page, { webUrl }: Demonstration, { ferry }: DeskAddresses): Promise<void> {
  await page.goto(webUrl + ferry);
  await questionsOf(page).last().click();
  await page.locator('#editor').getByRole('radio', { name: 'B is the key' }).check();
  await untilSaved(page);
  await publishQuiz(page, 'The key of the last question was another one.');
}

async function makeInvitation(page: Page, webUrl: string): Promise<string> {
  await page.goto(`${webUrl}/account`);
  await page.getByLabel('Invite', { exact: true }).fill('Berit');
  await page.getByRole('button', { name: 'Make a link' }).click();
  return new URL(await page.getByLabel('The link, shown this once').inputValue()).pathname;
}

/** Of the shipped pack of which the demonstration's own is a copy: a source, and a claim that others rest on. */
const [SOURCE, CLAIM] = ['hngn-2023-07-26', 'biden-supports-sharing'];

/** Every page of a desk, for a teacher who is signed in. */
export function deskScreens({ webUrl }: Demonstration, at: DeskAddresses): readonly Screen[] {
  const screen = (name: string, path: string, then?: (page: Page) => Promise<unknown>): Screen => ({ name, show: async ({ page }) => { await page.goto(webUrl + path); await then?.(page); } });
  return [
    screen('desk', '/desk'),
    screen('quizzes', '/desk/quizzes'),
    screen('quizzes-archived', '/desk/quizzes?state=ARCHIVED'),
    screen('builder', at.draft, untilBuilt),
    screen('builder-question', at.draft, async (page) => { await untilBuilt(page); await questionsOf(page).first().click(); await untilOpen(page); }),
    screen('builder-own', at.ferry, async (page) => { await untilBuilt(page); await questionsOf(page).last().click(); await untilOpen(page); }),
    screen('builder-empty', at.empty, untilBuilt),
    screen('publish', `${at.draft}/publish`),
    screen('publish-empty', `${at.empty}/publish`),
    screen('publish-again', `${at.ferry}/publish`),
    screen('publish-show', `${at.ferry}/publish/show`),
    screen('preview', `${at.ferry}/preview`),
    screen('preview-answered', `${at.ferry}/preview`, answerPreview),
    screen('preview-empty', `${at.empty}/preview`),
    screen('results', `${at.ferry}/results`),
    screen('results-stale', `${at.court}/results`),
    screen('results-live', `${at.said}/results`),
    screen('results-unpublished', `${at.empty}/results`),
    screen('student', `${at.court}/results`, openLastStudent),
    screen('item', `${at.court}/results/items/1`),
    screen('item-own', `${at.ferry}/results/items/8`),
    screen('correct', `${at.ferry}/correct`),
    screen('correct-nothing', `${at.court}/correct`),
    screen('classes', '/desk/classes'),
    screen('class', at.class),
    screen('class-code', `${at.class}/code`),
    screen('packs', '/desk/packs'),
    screen('pack', at.pack),
    screen('pack-public', '/desk/packs/harbour-ferry'),
    screen('edit', `${at.pack}/edit`),
    screen('edit-claims', `${at.pack}/edit/claims`),
    screen('edit-claim', `${at.pack}/edit/claims/${CLAIM}`),
    screen('edit-add-figure', `${at.pack}/edit/add/claims?type=FIGURE&source=${SOURCE}`),
    screen('edit-remove', `${at.pack}/edit/remove/claims/${CLAIM}`),
    screen('edit-text', `${at.pack}/edit/text/${SOURCE}`),
    screen('import', '/desk/import'),
    { name: 'import-review', show: async ({ page }) => { await pasteArticle(page, webUrl, { title: 'The ferry, from an article', text: ferryArticle('wire-2021-07-07.txt') }); } },
    screen('import-edit', '/desk/import', async (page) => {
      await openBatch(page);
      await page.getByRole('link', { name: /^Review/ }).first().click();
      await page.locator('#proposals').waitFor();
      await page.getByRole('link', { name: /^Edit: / }).first().click();
      await page.getByRole('button', { name: 'Accept with these changes' }).waitFor();
    }),
    screen('import-batch', '/desk/import', openBatch),
    screen('pack-source', at.pack, async (page) => {
      await page.getByRole('region', { name: 'Sources, table' }).getByRole('link').first().click();
      await page.waitForURL('**/sources/**');
    }),
    screen('account', '/account'),
    screen('desk-nothing', '/desk/quizzes/no-such-quiz'),
  ];
}

/** The pages that somebody meets before they are signed in. */
export function doorScreens({ webUrl }: Demonstration, { invitation }: DeskAddresses): readonly Screen[] {
  const screen = (name: string, path: string, then?: (page: Page) => Promise<unknown>): Screen => ({ name, show: async ({ page }) => { await page.goto(webUrl + path); await then?.(page); } });
  return [
    screen('sign-in', '/sign-in'),
    screen('sign-in-refused', '/sign-in', async (page) => {
      await page.getByLabel('E-mail address').fill('nobody@school.example');
      await page.getByLabel('Password').fill('not the password');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.locator('#password-problem').waitFor();
    }),
    screen('invitation', invitation),
    screen('invitation-spent', '/invitation/no-such-invitation'),
    screen('sign-up-refused', '/sign-up'),
  ];
}

async function openBatch(page: Page): Promise<void> {
  await page.locator('#batches').getByRole('link').first().click();
  await page.locator('#articles').waitFor();
}

/** By marks, the last is who missed the most: there is the most to see. */
async function openLastStudent(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Student by student, table' }).locator('tbody').getByRole('link').last().click();
  await page.waitForURL('**/students/**');
  await page.locator('#h-missed').waitFor();
}

async function untilBuilt(page: Page): Promise<void> {
  await page.locator('#quiz-head').waitFor();
  await page.locator('#suggestion, #suggestions-none').first().waitFor();
}

async function untilOpen(page: Page): Promise<void> {
  await page.locator('#editor').getByLabel('Stem').waitFor();
  await page.locator('#editor').getByLabel('Source', { exact: true }).waitFor();
}

async function answerPreview(page: Page): Promise<void> {
  const form = page.locator('main form');
  for (const line of await form.locator('select').all()) await line.selectOption({ index: 1 });
  if (await form.locator('input[type=radio], input[type=checkbox]').count() > 0) await form.locator('input[type=radio], input[type=checkbox]').first().check();
  await form.getByRole('button', { name: 'Check' }).click();
  await page.locator('#verdict').waitFor();
}
