import type { Browser } from 'playwright-core';
import { findBarriers, overflowOf } from '../testkit/axe.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { check, fillAnswer, goOn, readQuestion, beginQuiz } from '../testkit/quiz-steps.js';
import { joinProduct } from '../testkit/share-product.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { PHONE_WIDTH, seatStudent, type Student } from '../testkit/student.js';
import { makeQuiz, publishQuiz, setUpOwner } from '../testkit/teacher-steps.js';

const TOLD = '[data-live=progress][data-following=TOLD]';

/** A teacher who looks at the results while a student answers. The tests stand in the order in which it happens. */
describe('the results of a quiz that is being taken', () => {
  let product: Product;
  let browser: Browser;
  let teacher: Student;
  let student: Student;
  let results = '';
  let code = '';
  const line = () => teacher.page.locator('[data-live=progress] [role=status]');

  beforeAll(async () => {
    // Built by then, and nothing is built twice at once.
    await joinProduct();
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    [teacher, student] = [await seatStudent(browser), await seatStudent(browser, { width: PHONE_WIDTH })];
    await setUpOwner(teacher.page, product);
    await makeQuiz(teacher.page, product.webUrl, { title: 'Watched', fill: 5 });
    results = `${teacher.page.url()}/results`;
    code = await publishQuiz(teacher.page);
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  it('says that it is live once it is, and no script of it is kept out', async () => {
    const refused: string[] = [];
    teacher.page.on('console', (message) => { if (/Content Security Policy/i.test(message.text())) refused.push(message.text()); });
    await teacher.page.goto(results);
    await teacher.page.locator(TOLD).waitFor();
    await teacher.page.getByText('Live: what students do shows here as they do it.').waitFor();
    expect(refused).toEqual([]);
    expect(await findBarriers(teacher.page)).toEqual([]);
    expect(await overflowOf(teacher.page)).toBe(0);
  });

  it('shows a student who begins, and each answer, without being loaded again', async () => {
    const { page } = teacher;
    await page.evaluate(() => { document.documentElement.setAttribute('data-loaded-once', ''); });
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('/results/progress')) asked.push(request.url()); });
    await beginQuiz(student, product.webUrl, { code, nickname: 'Keen Otter' });
    await line().getByText('1 under way').waitFor();
    for (const answers of [/with 1 answer,?\.?/, /with 2 answers/]) {
      await fillAnswer(student.page, await readQuestion(student.page));
      await check(student.page);
      await line().getByText(answers).waitFor();
      await goOn(student.page);
    }
    // The table of those who have not finished follows.
    await page.getByRole('rowheader', { name: 'Keen Otter' }).first().waitFor();
    expect(await page.locator('html[data-loaded-once]').count()).toBe(1);
    // Told, not asked for.
    expect(asked).toEqual([]);
  });

  it('goes on without a socket by asking every few seconds, and says so', async () => {
    const other = await teacher.context.newPage();
    await other.routeWebSocket(/\/graphql$/, (socket) => { void socket.close({ code: 1013, reason: 'none to be had' }); });
    await other.goto(results);
    await other.locator('[data-live=progress][data-following=ASKED]').waitFor();
    await fillAnswer(student.page, await readQuestion(student.page));
    await check(student.page);
    await other.locator('[data-live=progress] [role=status]').getByText('with 3 answers').waitFor();
    await other.close();
  });

  it('stops when the teacher is signed out elsewhere, and says so', async () => {
    const other = await teacher.context.newPage();
    await other.goto(`${product.webUrl}/account`);
    await other.getByRole('button', { name: 'Sign out', exact: true }).first().click();
    await teacher.page.getByText('You are no longer signed in; this is as it was.').waitFor();
  });
});
