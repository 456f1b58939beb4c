import type { Locator } from 'playwright-core';
import { inBrowser } from '../testkit/in-browser.js';
import { answerByKeyboard, answerQuestion, attemptInHand, beginQuiz, findStarterQuiz, goOn, readQuestion, readStoredAttempt, spokenOn } from '../testkit/quiz-steps.js';
import type { Student } from '../testkit/student.js';

const shared = inBrowser();
let code = '';

beforeAll(async () => { code = (await findStarterQuiz(shared.product.webUrl)).code; });

async function storedBy(student: Student) {
  const stored = await readStoredAttempt(shared.product.webUrl, await attemptInHand(student));
  if (stored === null) throw new Error('The API does not know this attempt.');
  return stored;
}

/** The marked passage with its outlet; only where the answer is that no text says it, what was searched for instead. */
async function expectPassage(place: Locator): Promise<void> {
  const proofs = place.locator('figure[data-proof]');
  if (await proofs.count() === 0) {
    expect(await place.innerText()).toMatch(/articles? do(es)? not say[^]*(searched for “|The whole explanation)/i);
    return;
  }
  expect(await proofs.locator('mark').count()).toBeGreaterThan(0);
  expect(await proofs.locator('figcaption').first().innerText()).toMatch(/Footnote’s summary of/);
}

describe('a student takes the whole quiz', () => {
  it('by keyboard alone: figures choose, Enter checks, Enter again continues, the verdict takes the focus and is spoken', async () => {
    const student = await shared.seat();
    const { page } = student;
    await page.goto(`${shared.product.webUrl}/q/${code}`);
    await page.getByRole('textbox', { name: 'Nickname' }).focus();
    await page.keyboard.press('Enter');
    for (let number = 1; number <= 10; number += 1) {
      const question = await answerByKeyboard(page);
      expect(question).toMatchObject({ number, count: 10 });
      const verdict = (await page.locator('#verdict').innerText()).trim();
      expect(verdict).toMatch(/^(Right|Not quite)/);
      expect(await spokenOn(page)).toMatch(/^(Right|Not quite).*\.$/s);
      await page.locator('#verdict:focus').waitFor();
      const before = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
    }
    expect(page.url()).toMatch(/\/results$/);
    const stored = await storedBy(student);
    expect(stored.finishedAt).not.toBeNull();
    expect(stored.responses).toHaveLength(10);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(new RegExp(`^${stored.correctCount}\\s*of 10 right$`));
    expect(student.complaints).toEqual([]);
  });

  it('with JavaScript off, by plain forms', async () => {
    const student = await shared.seat({ javaScript: false });
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    for (let number = 1; number <= 10; number += 1) {
      const question = await answerQuestion(page);
      expect(question).toMatchObject({ number, count: 10 });
      await page.locator('#verdict:focus').waitFor();
      await goOn(page);
    }
    expect(page.url()).toMatch(/\/results$/);
    expect((await storedBy(student)).responses).toHaveLength(10);
  });

  it('and reads after each answer why each option is right or wrong, with the passages, and at the end what was missed first', async () => {
    const student = await shared.seat();
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    for (let number = 1; number <= 10; number += 1) {
      const { kind, optionIds } = await answerQuestion(page);
      const because = page.locator('section[data-option]');
      if (!['ORDER', 'MATCH', 'NUMERIC'].includes(kind)) expect(new Set(await because.evaluateAll((found) => found.map((section) => section.getAttribute('data-option'))))).toEqual(new Set(optionIds));
      const reasons = await because.locator('header + p').allInnerTexts();
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.filter((reason) => reason.trim().length < 20)).toEqual([]);
      await expectPassage(page.locator('main'));
      expect(await page.locator('figure[data-proof] a', { hasText: 'Open in source' }).count()).toBe(await page.locator('figure[data-proof]').count());
      await goOn(page);
    }
    const { responses } = await storedBy(student);
    const missed = responses.filter((response) => !response.correct).length;
    expect(missed).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(new RegExp(`^${10 - missed}\\s*of 10 right$`));
    const order = await page.locator('[data-result]').evaluateAll((found) => found.map((item) => item.getAttribute('data-result')));
    expect(order).toHaveLength(10);
    expect(order.slice(0, missed)).toEqual(Array.from({ length: missed }, () => 'missed'));
    for (const item of await page.locator('[data-result=missed]').all()) await expectPassage(item);
    const links = await page.locator('[data-result] a[href*="/answers/"]').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname)); // the selector says a
    expect(new Set(links).size).toBe(10);
    await page.goto(shared.product.webUrl + (links[0] ?? ''));
    expect(await page.locator('[data-verdict=wrong]').count()).toBe(1);
  });

  it('and goes from a proof to the very passage in its source', async () => {
    const student = await shared.seat();
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    await answerQuestion(page);
    const proof = page.locator('figure[data-proof]').first();
    const passage = (await proof.locator('mark').innerText()).trim();
    await proof.getByRole('link', { name: /^Open in source/ }).click();
    await page.waitForURL(/\/sources\/.+#e-/);
    const marked = (await page.locator('main mark').allTextContents()).join('');
    expect(marked.replace(/\s+/g, ' ')).toContain(passage.replace(/\s+/g, ' '));
    expect(await page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`).count()).toBe(1);
  });

  it('and may report a problem with a question', async () => {
    const student = await shared.seat();
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    await answerQuestion(page);
    await page.getByText('Report a problem with this question').click();
    await page.getByLabel('What is wrong?').fill('The stem could name its day earlier.');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Thank you. Your report has been passed on').waitFor();
    expect(page.url()).toContain('/q/');
  });

  it('and may switch the shortcut keys off, after which they do nothing', async () => {
    const student = await shared.seat();
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    const { number } = await readQuestion(page);
    await page.getByRole('button', { name: 'Switch keys off' }).click();
    await page.getByText('Shortcut keys are off.').waitFor();
    expect((await readQuestion(page)).number).toBe(number);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    expect(await page.locator('form#answer input[name=option]:checked').count()).toBe(0);
    expect((await storedBy(student)).answeredCount).toBe(0);
    await page.getByRole('button', { name: 'Switch keys on' }).click();
    await page.getByRole('button', { name: 'Switch keys off' }).waitFor();
  });
});
