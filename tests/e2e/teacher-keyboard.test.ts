import type { Browser, Page } from 'playwright-core';
import { pressEnterOn, typeInto } from '../testkit/keyboard.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { until } from '../testkit/processes.js';
import { joinProduct } from '../testkit/share-product.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { seatStudent, type Student } from '../testkit/student.js';
import { OWNER, questionsOf, readSetUpCode, untilSaved } from '../testkit/teacher-steps.js';

/** Nothing here clicks, focuses or fills: everything is reached by Tab, and done by the keys that stand on a keyboard. */
describe('a teacher with a keyboard and nothing else', () => {
  let product: Product;
  let browser: Browser;
  let teacher: Student;

  beforeAll(async () => {
    // Built by then, and nothing is built twice at once.
    await joinProduct();
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    teacher = await seatStudent(browser);
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  it('makes the owner’s account, signs out, and signs in', async () => {
    const { page } = teacher;
    await page.goto(`${product.webUrl}/set-up`);
    await typeInto(page, page.getByLabel('Code from the terminal'), await readSetUpCode(product));
    await typeInto(page, page.getByLabel('Your name'), OWNER.name);
    await typeInto(page, page.getByLabel('E-mail address'), OWNER.email);
    await typeInto(page, page.getByLabel('Password'), OWNER.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk');
    await pressEnterOn(page, page.getByRole('link', { name: 'Account' }));
    await page.waitForURL('**/account');
    await pressEnterOn(page, page.getByRole('button', { name: 'Sign out' }).first());
    await page.waitForURL((url) => url.pathname !== '/account' && !url.pathname.startsWith('/desk'));
    await page.goto(`${product.webUrl}/desk`);
    await page.waitForURL('**/sign-in**');
    await typeInto(page, page.getByLabel('E-mail address'), OWNER.email);
    await typeInto(page, page.getByLabel('Password'), OWNER.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk');
  });

  it('has a quiz of ten proved questions, and accepts one more suggestion by the key A', async () => {
    const { page } = teacher;
    await pressEnterOn(page, page.getByRole('link', { name: 'Quizzes', exact: true }));
    await page.waitForURL('**/desk/quizzes');
    await typeInto(page, page.getByLabel('Title'), 'By keyboard');
    await pressEnterOn(page, page.getByRole('button', { name: 'Make the quiz' }));
    await untilCount(page, 10);
    await page.locator('#suggestion').waitFor();
    const suggested = await page.locator('#suggestion').innerText();
    await page.keyboard.press('a');
    await untilCount(page, 11);
    const rows = await questionsOf(page).allInnerTexts();
    expect(rows.at(-1)).toContain(suggested);
    expect(rows.every((text) => /(?<!not )proved/i.test(text))).toBe(true);
  });

  it('moves a question, and takes the move back', async () => {
    const { page } = teacher;
    const stems = async (): Promise<readonly string[]> => (await questionsOf(page).allInnerTexts()).map((text) => text.split('\n').find((line) => line.length > 20) ?? text);
    const before = await stems();
    await pressEnterOn(page, page.getByRole('button', { name: 'Move question 1 down' }));
    await until('the first two to change places', async () => ((await stems())[0] === before[1] && (await stems())[1] === before[0]) || undefined);
    await page.keyboard.press('Control+z');
    await until('the first to stand first again', async () => (await stems())[0] === before[0] || undefined);
  });

  it('publishes it, and comes to its results', async () => {
    const { page } = teacher;
    await untilSaved(page);
    await pressEnterOn(page, page.getByRole('link', { name: /^Publish/ }));
    await page.waitForURL('**/publish');
    await pressEnterOn(page, page.getByRole('button', { name: 'Publish', exact: true }));
    await page.getByText(/^Revision 1 is published/).waitFor();
    await pressEnterOn(page, page.locator('#way').getByRole('link', { name: 'Results' }));
    await page.waitForURL('**/results');
    await page.getByRole('heading', { name: 'Give your students this code' }).waitFor();
  });

  it('met no error of a script, and nothing that the pages’ own policy refuses', () => {
    expect(teacher.complaints).toEqual([]);
  });
});

async function untilCount(page: Page, count: number): Promise<void> {
  await page.locator('#quiz-head').waitFor();
  await until(`${count} questions`, async () => (await questionsOf(page).count()) === count || undefined);
}
