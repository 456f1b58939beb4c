import { inBrowser } from '../testkit/in-browser.js';
import { answerQuestion, attemptInHand, beginQuiz, check, fillAnswer, findStarterQuiz, goOn, readQuestion, readStoredAttempt } from '../testkit/quiz-steps.js';
import type { Student } from '../testkit/student.js';

const shared = inBrowser();
let code = '';

beforeAll(async () => { code = (await findStarterQuiz(shared.product.webUrl)).code; });

async function storedBy(student: Student) {
  const stored = await readStoredAttempt(shared.product.webUrl, await attemptInHand(student));
  if (stored === null) throw new Error('The API does not know this attempt.');
  return stored;
}

/** Goes on until a question whose options are radio buttons is open. */
async function goOnToAChoice(student: Student): Promise<void> {
  for (let passed = 0; passed < 10; passed += 1) {
    const { kind } = await readQuestion(student.page);
    if (!['ORDER', 'MATCH', 'NUMERIC', 'MULTIPLE_CHOICE'].includes(kind)) return;
    await answerQuestion(student.page);
    await goOn(student.page);
  }
  throw new Error('The quiz has no question with one choice.');
}

describe('an attempt goes on', () => {
  it('where it stood, after a reload', async () => {
    const student = await shared.seat();
    await beginQuiz(student, shared.product.webUrl, { code });
    await answerQuestion(student.page);
    await goOn(student.page);
    const before = await readQuestion(student.page);
    await student.page.reload();
    expect(await readQuestion(student.page)).toEqual(before);
    expect(before.number).toBe(2);
  });

  it('on the explanation that is reloaded, without counting the answer again', async () => {
    const student = await shared.seat();
    await beginQuiz(student, shared.product.webUrl, { code });
    await answerQuestion(student.page);
    const verdict = await student.page.locator('#verdict').innerText();
    await student.page.reload();
    expect(await student.page.locator('#verdict').innerText()).toBe(verdict);
    expect((await storedBy(student)).responses).toHaveLength(1);
  });

  it('from the door of its quiz, in a second tab', async () => {
    const student = await shared.seat();
    await beginQuiz(student, shared.product.webUrl, { code, nickname: 'Level Heron' });
    await answerQuestion(student.page);
    const { id } = await attemptInHand(student);
    const second = await student.context.newPage();
    await second.goto(`${shared.product.webUrl}/q/${code}`);
    expect(await second.locator('[data-resume]').innerText()).toContain('Level Heron');
    await second.getByRole('link', { name: 'Go on with question 2' }).click();
    expect((await readQuestion(second)).number).toBe(2);
    expect(second.url()).toContain(id);
  });

  it('as the same attempt where the start is sent twice', async () => {
    const student = await shared.seat({ javaScript: false });
    const { page } = student;
    await page.goto(`${shared.product.webUrl}/q/${code}`);
    const fields = Object.fromEntries(await page.locator('form[action$="/start"] input').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]))); // the selector says input
    const locations = [];
    for (let time = 0; time < 2; time += 1) {
      const reply = await page.request.post(`${shared.product.webUrl}/q/${code}/start`, { form: fields, maxRedirects: 0 });
      expect(reply.status()).toBe(303);
      locations.push(reply.headers()['location']);
    }
    expect(locations[0]).toMatch(new RegExp(`/q/${code}/.+`));
    expect(locations[1]).toBe(locations[0]);
  });
});

describe('each answer counts once', () => {
  it('where the form is sent again, as a browser does after a lost reply', async () => {
    const student = await shared.seat({ javaScript: false });
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    const question = await readQuestion(page);
    await fillAnswer(page, question);
    const body = await page.locator('form#answer').evaluate((form) => new URLSearchParams([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)])).toString()); // the selector says form
    const send = () => page.request.post(`${page.url()}/answer`, { data: body, headers: { 'content-type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 });
    const replies = [await send(), await send(), ...(await Promise.all([send(), send()]))];
    expect(replies.map((reply) => reply.status())).toEqual([303, 303, 303, 303]);
    expect(new Set(replies.map((reply) => (reply.headers()['location'] ?? '').split('?')[0])).size).toBe(1);
    expect((await storedBy(student)).responses).toHaveLength(1);
  });

  it('and the first stands, where two tabs answer one question', async () => {
    const student = await shared.seat();
    await beginQuiz(student, shared.product.webUrl, { code });
    await goOnToAChoice(student);
    const question = await readQuestion(student.page);
    const before = (await storedBy(student)).answeredCount;
    const second = await student.context.newPage();
    await second.goto(student.page.url());
    await fillAnswer(student.page, question, 0);
    await fillAnswer(second, question, 1);
    await check(student.page);
    await check(second);
    await second.getByText('Your first answer stands.').waitFor();
    expect(await second.locator('#verdict').innerText()).toBe(await student.page.locator('#verdict').innerText());
    const stored = await storedBy(student);
    expect(stored.answeredCount).toBe(before + 1);
    expect(stored.responses.find((response) => response.question.id === question.id)?.optionIds).toEqual([question.optionIds[0]]);
  });

  it('where the student goes back and answers the old page again', async () => {
    const student = await shared.seat();
    const { page } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    const question = await answerQuestion(page);
    await page.goBack();
    await page.locator('form#answer, [data-verdict]').first().waitFor();
    const stored = await storedBy(student);
    expect(stored.responses).toHaveLength(1);
    expect(stored.responses[0]?.question.id).toBe(question.id);
    // Either the next question is open, or the old page is there again: it then takes no second answer.
    if (await page.locator('form#answer').count() > 0) {
      await answerQuestion(page, 1);
      const after = await storedBy(student);
      expect(after.responses.filter((response) => response.question.id === question.id)).toEqual(stored.responses);
    }
  });
});

describe('a phone that loses its network', () => {
  it('keeps the answer and sends it when the network is back', async () => {
    const student = await shared.seat();
    const { page, context } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    await fillAnswer(page, await readQuestion(page));
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Saved on this device').waitFor();
    expect((await storedBy(student)).answeredCount).toBe(0);
    await context.setOffline(false);
    await page.locator('[data-verdict]').waitFor();
    expect((await storedBy(student)).answeredCount).toBe(1);
  });

  it('sends it also when the page was left meanwhile and the quiz is opened again', async () => {
    const student = await shared.seat({ serviceWorker: false });
    const { page, context } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    const address = page.url();
    const question = await readQuestion(page);
    await fillAnswer(page, question);
    // The browser's own switch for "offline" lets go of a page that is being left, which then sends after all.
    await context.route(/\/answer$/, (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Saved on this device').waitFor();
    await page.goto('about:blank');
    await context.unrouteAll();
    await page.goto(address);
    await page.locator('[data-verdict]').waitFor();
    const stored = await storedBy(student);
    expect(stored.responses.map((response) => response.question.id)).toEqual([question.id]);
  });

  it('says so on a page of its own where a page cannot be fetched, and what waits on the device', async () => {
    const student = await shared.seat();
    const { page, context } = student;
    await beginQuiz(student, shared.product.webUrl, { code });
    await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await fillAnswer(page, await readQuestion(page));
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Saved on this device').waitFor();
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This device has no way to Footnote right now');
    expect(await page.locator('main').innerText()).toMatch(/one answer|1 answer/i);
    await context.setOffline(false);
    await page.locator('[data-verdict], form#answer').first().waitFor();
    expect((await storedBy(student)).answeredCount).toBe(1);
  });
});
