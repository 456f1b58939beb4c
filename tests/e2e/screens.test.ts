import { findFaults } from '../testkit/find-faults.js';
import { inBrowser } from '../testkit/in-browser.js';
import { findStarterQuiz } from '../testkit/quiz-steps.js';
import { plainScreens, walkThroughQuiz } from '../testkit/screens.js';
import type { Student } from '../testkit/student.js';

const shared = inBrowser();
/** Some twenty screens, each looked at four times. */
const LIMIT_MS = 400_000;

describe('every screen, in both themes, at 390 and at 1280 pixels', () => {
  it('can be used by everybody, as far as axe can tell, and never scrolls sideways', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const student = await shared.seat();
    const faults: string[] = [];
    const screens = plainScreens(shared.product, code);
    for (const screen of screens) {
      await screen.show(student);
      faults.push(...(await findFaults(student, screen.name)));
    }
    expect(screens.length).toBeGreaterThan(15);
    expect(faults).toEqual([]);
  }, LIMIT_MS);

  it('so can every question, its explanation, and the results', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const student = await shared.seat();
    const faults: string[] = [];
    const seen: string[] = [];
    await walkThroughQuiz(student, { webUrl: shared.product.webUrl, code }, async (name) => {
      seen.push(name);
      faults.push(...(await findFaults(student, name)));
    });
    expect(seen).toHaveLength(24);
    expect(faults).toEqual([]);
  }, LIMIT_MS);
});

describe('a page', () => {
  it.each(['/', '/topics/us-icc-evidence', '/topics/us-icc-evidence/sources/sputnik-2023-03-08', '/settings', '/drafts'])('%s loads nothing from anywhere else, and refuses what is not ours', async (path) => {
    const student = await shared.seat();
    const elsewhere: string[] = [];
    student.page.on('request', (request) => { if (!request.url().startsWith(shared.product.webUrl) && !request.url().startsWith('data:')) elsewhere.push(request.url()); });
    const reply = await student.page.goto(shared.product.webUrl + path);
    expect(elsewhere).toEqual([]);
    const policy = reply?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(student.complaints).toEqual([]);
  });

  it('has a heading, a language, a title of its own, and a way past its masthead', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const { page } = await shared.seat();
    const titles = new Set<string>();
    for (const path of ['/', '/topics/us-icc-evidence', '/topics/us-icc-evidence/sources/sputnik-2023-03-08', `/q/${code}`, '/results', '/settings', '/api-guide', '/drafts']) {
      await page.goto(shared.product.webUrl + path);
      titles.add(await page.title());
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    }
    expect(titles.size).toBe(8);
  });
});

describe('the settings of a device', () => {
  it('keep a theme, and it holds against the device’s own', async () => {
    const { page } = await shared.seat({ theme: 'light' });
    await page.goto(`${shared.product.webUrl}/settings`);
    const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved on this device.').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(before);
    await page.goto(shared.product.webUrl);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('can be forgotten with everything else that it keeps', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const student = await shared.seat();
    const { page, context } = student;
    await page.goto(`${shared.product.webUrl}/q/${code}`);
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await readyForm(student);
    await page.goto(`${shared.product.webUrl}/settings`);
    await page.getByLabel('I understand that this cannot be undone').check();
    await page.getByRole('button', { name: 'Delete my data from this device' }).click();
    await page.getByText('This device has forgotten').waitFor();
    expect((await context.cookies()).filter(({ name }) => name.startsWith('footnote'))).toEqual([]);
    await page.goto(`${shared.product.webUrl}/q/${code}`);
    expect(await page.locator('[data-resume]').count()).toBe(0);
  });
});

async function readyForm({ page }: Student): Promise<void> {
  await page.locator('form#answer').waitFor();
}
