import type { Browser } from 'playwright-core';
import { findBarriers } from '../testkit/axe.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { answerQuestion, attemptInHand, beginQuiz, fillAnswer, findStarterQuiz, goOn, readQuestion, readStoredAttempt } from '../testkit/quiz-steps.js';
import { joinProduct } from '../testkit/share-product.js';
import { startParts, type Parts } from '../testkit/start-parts.js';
import { seatStudent, type Student } from '../testkit/student.js';

describe('while a quiz is taken, the API is killed', () => {
  let parts: Parts;
  let browser: Browser;
  let withScripts: Student;
  let withoutScripts: Student;

  beforeAll(async () => {
    await joinProduct(); // it is built by then
    [parts, browser] = await Promise.all([startParts(), launchBrowser()]);
    const { code } = await findStarterQuiz(parts.webUrl);
    [withScripts, withoutScripts] = [await seatStudent(browser), await seatStudent(browser, { javaScript: false })];
    for (const student of [withScripts, withoutScripts]) {
      await beginQuiz(student, parts.webUrl, { code });
      await answerQuestion(student.page);
      await goOn(student.page);
      await fillAnswer(student.page, await readQuestion(student.page));
    }
    await parts.killApi();
  }, 400_000);

  afterAll(async () => {
    await browser.close();
    await parts.stop();
  }, 60_000);

  it('the answer is kept on the device, and the page says so', async () => {
    await withScripts.page.getByRole('button', { name: 'Check', exact: true }).click();
    await withScripts.page.getByText('Saved on this device').waitFor();
    expect(await findBarriers(withScripts.page)).toEqual([]);
  });

  it('a page without JavaScript comes back with the answer still chosen, and a sentence', async () => {
    const { page } = withoutScripts;
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText(/cannot (be reached|reach)/).first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|Error|\bat\s+\S+:\d+/);
  });

  it('other pages say that the sources cannot be reached, and can be used by everybody', async () => {
    const reader = await seatStudent(browser);
    for (const path of ['/', '/topics/us-icc-evidence', '/results']) {
      await reader.page.goto(parts.webUrl + path);
      if (path === '/results') continue; // this device has no attempt, so nothing has to be reached
      expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toBe('Footnote cannot reach its sources right now');
      expect(await findBarriers(reader.page)).toEqual([]);
    }
    const reply = await fetch(`${parts.webUrl}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    expect(reply.status).toBe(503);
    expect(await reply.json()).toEqual({ errors: [expect.objectContaining({ message: expect.stringMatching(/\.$/) })] });
    await reader.leave();
  });

  it('once it is back, the kept answer is sent by itself and counts once, after what had been acknowledged before', async () => {
    await parts.startApi();
    await withScripts.page.locator('[data-verdict]').waitFor({ timeout: 60_000 });
    const stored = await readStoredAttempt(parts.webUrl, await attemptInHand(withScripts));
    expect(stored?.responses).toHaveLength(2);
    expect(await withScripts.page.evaluate(() => localStorage.getItem('footnote-outbox'))).toBeNull();
  });

  it('and the page without JavaScript goes on by its own button', async () => {
    const { page } = withoutScripts;
    await page.goto(page.url().split('?')[0] ?? '');
    await answerQuestion(page);
    expect((await readStoredAttempt(parts.webUrl, await attemptInHand(withoutScripts)))?.responses).toHaveLength(2);
  });

  it('nor is an answer lost that is given after its database was killed, with which the API ends', async () => {
    const { page } = withScripts;
    await goOn(page);
    await fillAnswer(page, await readQuestion(page));
    await parts.killDatabase();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Saved on this device').waitFor();
    await parts.startApi();
    await page.locator('[data-verdict]').waitFor({ timeout: 60_000 });
    expect((await readStoredAttempt(parts.webUrl, await attemptInHand(withScripts)))?.responses).toHaveLength(3);
    expect(await page.evaluate(() => localStorage.getItem('footnote-outbox'))).toBeNull();
  });
});
