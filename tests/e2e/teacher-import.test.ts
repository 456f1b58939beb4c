import type { Browser } from 'playwright-core';
import { findBarriers, overflowOf } from '../testkit/axe.js';
import { acceptAllByKeys, applyByKeys, countProposals, currentRow, ferryArticle, pasteArticle } from '../testkit/import-steps.js';
import { pressEnterOn } from '../testkit/keyboard.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { until } from '../testkit/processes.js';
import { joinProduct } from '../testkit/share-product.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { PHONE_WIDTH, seatStudent, type Student } from '../testkit/student.js';
import { OWNER, questionsOf, setUpOwner, signIn } from '../testkit/teacher-steps.js';

const TOLD = { outlet: 'Coast Wire', published: '7 July 2021' } as const;

/** From a pasted page to proved questions, by keyboard alone. The tests stand in the order in which a teacher does things. */
describe('a teacher with an article of her own', () => {
  let product: Product;
  let browser: Browser;
  let teacher: Student;
  let review = '';

  beforeAll(async () => {
    // Built by then, and nothing is built twice at once.
    await joinProduct();
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    teacher = await seatStudent(browser);
    await setUpOwner(teacher.page, product);
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  it('is told what is missing where the form stands, with all that was typed into it', async () => {
    const { page } = teacher;
    await page.goto(`${product.webUrl}/desk/import`);
    await page.getByLabel('Title of a new pack').fill('The ferry');
    await page.getByLabel('What to call it').fill('An evening paper');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Paste the text of an article, choose at least one file, or give an address.').waitFor();
    expect([await page.getByLabel('Title of a new pack').inputValue(), await page.getByLabel('What to call it').inputValue()]).toEqual(['The ferry', 'An evening paper']);
  }, 60_000);

  it('pastes it, and finds its text beside what is proposed of it', async () => {
    const { page } = teacher;
    await pasteArticle(page, product.webUrl, { title: 'The ferry, from its articles', text: ferryArticle('wire-2021-07-07.txt') });
    review = new URL(page.url()).pathname;
    expect(await page.locator('#text').innerText()).toMatch(/sentences?; \d+ lines? dropped/);
    expect(await page.locator('#proposals li').count()).toBeGreaterThan(10);
    expect(await page.getByRole('button', { name: /^Put/ }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  }, 120_000);

  it('finds many proposals on pages, a part of them by its address, and is told what would be accepted together', async () => {
    const { page } = teacher;
    const rows = page.locator('#proposals li[data-standing]');
    const { all } = await countProposals(page);
    const onFirst = await rows.count();
    expect(onFirst).toBeLessThan(all);
    await page.getByRole('navigation', { name: 'Pages of the proposals' }).getByRole('link', { name: 'Those after' }).click();
    await page.waitForURL('**from=**');
    expect(await rows.count()).toBe(all - onFirst);
    expect(await rows.first().getAttribute('id')).toBe(`p${String(onFirst + 1)}`);
    await page.getByRole('navigation', { name: 'Which proposals' }).getByRole('link', { name: /^Actors/ }).click();
    await page.waitForURL('**part=actors**');
    expect(await page.locator('#proposals h3').allInnerTexts()).toEqual(['Actors']);
    expect(await page.locator('#proposals form[action*=accept-safe]').innerText()).toMatch(/Accept the (one|\d+) above \d+\s+(That is|Those are) \d+ .*on whichever page/);
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(product.webUrl + review);
    await currentRow(page).waitFor();
  }, 60_000);

  it('rejects, takes back and steps through proposals by single keys, and is told what was done', async () => {
    const { page } = teacher;
    const said = page.locator('[aria-live=polite]').first();
    const rows = page.locator('#proposals li[data-standing]');
    await until('the focus to reach the second proposal', async () => {
      await page.keyboard.press('j');
      return (await currentRow(page).getAttribute('id')) === 'p2' || undefined;
    });
    await page.keyboard.press('r');
    await until('the rejection to be told', async () => /^Rejected: /.test(await said.innerText()) || undefined);
    expect(await rows.nth(1).getAttribute('data-standing')).toBe('REJECTED');
    expect(await currentRow(page).getAttribute('id')).toBe('p3');
    await page.keyboard.press('z');
    await until('the rejection to be taken back', async () => /^Taken back: /.test(await said.innerText()) || undefined);
    expect(await rows.nth(1).getAttribute('data-standing')).toBe('DUE');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('p2');
    await page.keyboard.press('k');
  });

  it('reviews it by keyboard alone, fills in what the text does not tell, and finds every decision after a reload with who and when', async () => {
    const { page } = teacher;
    const decided = await acceptAllByKeys(page, TOLD);
    expect(await countProposals(page)).toEqual({ decided, all: decided });
    await until('the way into the pack to have the focus', async () => (await page.evaluate(() => document.activeElement?.id)) === 'apply-state' || undefined);
    await until('all decisions to be saved', async () => {
      await page.reload();
      return (await page.locator('#proposals li[data-standing]').count()) > 0 && (await countProposals(page)).decided === decided || undefined;
    });
    expect(await page.locator('#proposals').innerText()).toMatch(/by you, \d+ \w+ \d{4}, \d\d:\d\d UTC/);
  }, 180_000);

  it('puts it into the pack, and makes proved questions of it', async () => {
    const { page } = teacher;
    await applyByKeys(page);
    expect(await page.locator('#applied').innerText()).toContain('version 2');
    expect(await findBarriers(page)).toEqual([]);
    await pressEnterOn(page, page.getByRole('link', { name: 'Make a quiz of it' }));
    await page.waitForURL('**/desk/quizzes?pack=**');
    await pressEnterOn(page, page.getByRole('button', { name: 'Make the quiz' }));
    await page.locator('#quiz-head').waitFor();
    await until('a question of the pack', async () => (await questionsOf(page).count()) > 0 || undefined);
    expect((await questionsOf(page).allInnerTexts()).every((text) => /(?<!not )proved/i.test(text))).toBe(true);
  }, 120_000);

  it('has on a phone the text and the proposals one at a time, and never scrolls sideways', async () => {
    const { page } = teacher;
    await page.setViewportSize({ width: PHONE_WIDTH, height: 844 });
    await page.goto(product.webUrl + review);
    expect(await page.locator('#text').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Parts of the review' }).getByRole('link', { name: 'Text' }).click();
    expect([await page.locator('#text').isVisible(), await page.locator('#proposals').isVisible()]).toEqual([true, false]);
    expect(await overflowOf(page)).toBe(0);
  });

  it('does the same without a script: each decision is a form that leads on to the next', async () => {
    const plain = await seatStudent(browser, { javaScript: false });
    const { page } = plain;
    await signIn(page, product.webUrl, OWNER);
    await page.goto(`${product.webUrl}/desk/import`);
    await page.getByLabel('Title of a new pack').fill('The ferry, without a script');
    await page.getByLabel('The article').fill(ferryArticle('ledger-2021-05-20.txt'));
    await page.getByRole('button', { name: 'Read it' }).click();
    await until('the article to be read', async () => {
      await page.reload();
      return (await page.getByRole('link', { name: /^Review/ }).count()) > 0 || undefined;
    });
    await page.getByRole('link', { name: /^Review/ }).click();
    const accepted = page.locator('#proposals li[data-standing=ACCEPTED]');
    await page.getByRole('button', { name: /^Accept: / }).first().click();
    await page.getByText('Accepted.', { exact: true }).waitFor();
    expect(await accepted.count()).toBe(1);
    await page.getByRole('button', { name: /^Undo: / }).first().click();
    await page.getByText('Taken back.', { exact: true }).waitFor();
    expect(await accepted.count()).toBe(0);
    await plain.leave();
  }, 120_000);

  it('met no error of a script, and nothing that the pages’ own policy refuses', () => {
    expect(teacher.complaints).toEqual([]);
  });
});
