import { askGraph } from '../testkit/ask-graph.js';
import { inBrowser } from '../testkit/in-browser.js';
import { findStarterQuiz, type QuestionKind } from '../testkit/quiz-steps.js';

const shared = inBrowser();

/** Thirty bits in letters and figures of which none looks like another. */
const CODE = /^[23456789A-HJ-NP-Z]{3}-[23456789A-HJ-NP-Z]{4}$/;

describe('after a first start', () => {
  it('the home page shows a published quiz of ten questions with its code', async () => {
    const { page } = await shared.seat();
    await page.goto(shared.product.webUrl);
    const quizzes = page.locator('article[data-pack=us-icc-evidence]').getByRole('list', { name: 'Published quizzes' });
    expect(await quizzes.locator('[data-quiz-code]').first().getAttribute('data-quiz-code')).toMatch(CODE);
    expect(await quizzes.innerText()).toContain('10 questions');
  });

  it('the quiz holds one question of each kind', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const { quiz } = await askGraph<{ quiz: { questions: readonly { kind: QuestionKind }[] } }>(shared.product.webUrl, 'query ($code: String!) { quiz(code: $code) { questions { kind } } }', { variables: { code } });
    expect(quiz.questions.map(({ kind }) => kind).sort()).toEqual(['CHANGE', 'CORROBORATION', 'DISAGREEMENT', 'MATCH', 'MULTIPLE_CHOICE', 'NUMERIC', 'ORDER', 'OUTLET', 'SINGLE_CHOICE', 'TRUE_FALSE_NOT_STATED']);
  });

  it('a code leads to its quiz however it is written', async () => {
    const { code } = await findStarterQuiz(shared.product.webUrl);
    const { page } = await shared.seat();
    await page.goto(shared.product.webUrl);
    await page.getByLabel('Seven or eight letters and figures').fill(` ${code.replace('-', '').toLowerCase()} `);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.waitForURL(`**/q/${code}`);
    await page.getByRole('button', { name: 'Start the quiz' }).waitFor();
  });

  it('a code that no quiz has is repeated, with the way on', async () => {
    const { page } = await shared.seat();
    await page.goto(shared.product.webUrl);
    await page.getByLabel('Seven or eight letters and figures').fill('K7P-2QXM');
    await page.getByRole('button', { name: 'Open' }).click();
    expect(await page.locator('main [role=alert]').innerText()).toContain('No quiz or class has code K7P-2QXM.');
    expect(await page.getByLabel('Seven or eight letters and figures').inputValue()).toBe('K7P-2QXM');
  });

  it('the invented affair is called invented, on the home page and on its own', async () => {
    const { page } = await shared.seat();
    await page.goto(shared.product.webUrl);
    expect(await page.locator('article[data-pack=harbour-ferry]').innerText()).toMatch(/invented affair/i);
    await page.goto(`${shared.product.webUrl}/topics/harbour-ferry`);
    await page.getByText('This affair is invented').waitFor();
  });

  it('an address that leads nowhere says so, with status 404 and the way back', async () => {
    const { page } = await shared.seat();
    const reply = await page.goto(`${shared.product.webUrl}/no-such-page`);
    expect(reply?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page at this address');
    for (const path of ['/topics/no-such-topic', '/topics/us-icc-evidence/sources/no-such-source']) {
      expect((await page.goto(shared.product.webUrl + path))?.status()).toBe(404);
    }
  });
});
