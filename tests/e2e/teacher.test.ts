import type { Browser } from 'playwright-core';
import { findBarriers, overflowOf } from '../testkit/axe.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { until } from '../testkit/processes.js';
import { check, fillAnswer, goOn, readQuestion } from '../testkit/quiz-steps.js';
import { joinProduct } from '../testkit/share-product.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { seatStudent, type Student } from '../testkit/student.js';
import { makeQuiz, OWNER, publishQuiz, questionsOf, setUpOwner, signIn, untilSaved } from '../testkit/teacher-steps.js';

const OWN_STEM = 'According to Sputnik’s report of 8 March 2023, which body was to look for a way out of the dispute?';
const OWN_KEY = 'A cabinet-level committee';

/** From an empty database to a class that has learned something. The tests stand in the order in which a teacher does things. */
describe('a new teacher', () => {
  let product: Product;
  let browser: Browser;
  let teacher: Student;
  let student: Student;
  let code = '';
  let builder = '';
  let classCode = '';

  beforeAll(async () => {
    // Built by then, and nothing is built twice at once.
    await joinProduct();
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    [teacher, student] = [await seatStudent(browser), await seatStudent(browser)];
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  it('is sent from the desk to the set-up page while there is no account, and makes the owner’s by the code from the terminal', async () => {
    await teacher.page.goto(`${product.webUrl}/desk`);
    await teacher.page.waitForURL('**/set-up');
    await setUpOwner(teacher.page, product);
    await teacher.page.getByRole('heading', { level: 1, name: 'Three steps to your first quiz' }).waitFor();
    const cookies = (await teacher.context.cookies()).filter(({ name }) => /session/.test(name));
    expect(cookies).not.toEqual([]);
    expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true);
  });

  it('has ten proved questions in a quiz by one form', async () => {
    const { page } = teacher;
    await makeQuiz(page, product.webUrl, { title: 'Who opposed what' });
    builder = page.url();
    expect(await questionsOf(page).count()).toBe(10);
    expect((await questionsOf(page).allInnerTexts()).every((text) => /(?<!not )proved/i.test(text))).toBe(true);
  });

  it('moves, removes and brings back a question, and finds it so after a reload', async () => {
    const { page } = teacher;
    const stems = async () => (await questionsOf(page).allInnerTexts()).map((text) => text.split('\n').find((line) => line.length > 20) ?? text);
    const before = await stems();
    await page.getByRole('button', { name: 'Move question 1 down' }).click();
    await until('the first two to change places', async () => ((await stems())[0] === before[1] && (await stems())[1] === before[0]) || undefined);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await until('the first to stand first again', async () => (await stems())[0] === before[0] || undefined);
    await untilSaved(page);
    await page.reload();
    await until('the questions to come back', async () => (await questionsOf(page).count()) === 10 || undefined);
    expect(await stems()).toEqual(before);
  });

  it('writes a question of her own, and it is cited once a passage of a source supports its key', async () => {
    const { page } = teacher;
    await page.getByRole('button', { name: 'Write a question' }).click();
    const editor = page.locator('#editor');
    await editor.getByLabel('Stem').fill(OWN_STEM);
    await editor.getByLabel('Asked as of').fill('2023-03-08');
    for (const [letter, text] of [['A', OWN_KEY], ['B', 'The Department of Justice'], ['C', 'The intelligence agencies']] as const) await editor.getByLabel(letter, { exact: true }).fill(text);
    await editor.getByRole('radio', { name: 'A is the key' }).check();
    await editor.getByText('unsourced', { exact: true }).first().waitFor();
    await editor.getByLabel('Source', { exact: true }).selectOption({ label: await labelOf(editor, /^Sputnik/) });
    await editor.getByText(/^Or choose from the \d+ passages/).click();
    await editor.getByRole('listitem').filter({ hasText: /committee/i }).getByRole('button', { name: 'Select' }).first().click();
    await editor.getByLabel(/words selected; use them$/).selectOption({ label: 'to support A, the key' });
    await editor.getByRole('button', { name: 'Use as evidence' }).click();
    await editor.getByText('cited', { exact: true }).first().waitFor();
    await untilSaved(page);
    expect(await questionsOf(page).count()).toBe(11);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('publishes it, and gives it to a class', async () => {
    const { page } = teacher;
    code = await publishQuiz(page);
    expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    await page.goto(`${product.webUrl}/desk/classes`);
    await page.getByLabel('Name', { exact: true }).fill('History 9B');
    await page.getByRole('button', { name: 'Make the class' }).click();
    await page.waitForURL('**/desk/classes/*');
    classCode = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await page.locator('main').innerText())?.[0] ?? '';
    expect(classCode).not.toBe('');
    await page.goto(`${builder}/publish`);
    await page.getByRole('button', { name: 'Give it to the class' }).click();
    await page.getByRole('button', { name: 'Take it back from History 9B' }).waitFor();
  });

  it('sees a student of the class come, answer and finish', async () => {
    const { page } = student;
    await page.goto(product.webUrl);
    await page.getByLabel('Seven or eight letters and figures').fill(classCode);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByLabel('Nickname').fill('Keen Otter');
    await page.getByRole('button', { name: 'Join the class' }).click();
    await page.getByRole('link', { name: /^Start/ }).click();
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    for (let answered = 0; answered < 11; answered += 1) {
      const question = await readQuestion(page);
      await fillAnswer(page, question);
      await check(page);
      if (question.stem === OWN_STEM) expect(await page.locator('main').innerText()).toMatch(/cited/i);
      await goOn(page);
    }
    await teacher.page.goto(`${builder}/results`);
    await teacher.page.getByRole('rowheader', { name: 'Keen Otter' }).first().waitFor();
    expect(await overflowOf(teacher.page)).toBe(0);
    expect(await findBarriers(teacher.page)).toEqual([]);
  });

  it('corrects the key of her question, sees what marking again changes before it is done, and the student is told', async () => {
    const { page } = teacher;
    await page.goto(builder);
    await questionsOf(page).last().click();
    const editor = page.locator('#editor');
    await editor.getByRole('radio', { name: 'B is the key' }).check();
    await untilSaved(page);
    await publishQuiz(page, 'The key of the last question was another one.');
    await page.getByRole('link', { name: /^See what marking/ }).click();
    await page.waitForURL('**/correct');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^1 mark of 1 student would change$/);
    expect(await page.getByRole('rowheader', { name: 'Keen Otter' }).count()).toBe(1);
    await page.getByRole('button', { name: /^Mark again/ }).click();
    await page.getByText('Marked again. The old marks are in the log.').waitFor();
    await student.page.goto(`${product.webUrl}/c/${classCode}`);
    await student.page.getByRole('link', { name: /^See the proofs/ }).click();
    await student.page.getByText('The key of the last question was another one.').first().waitFor();
  });

  it('keeps all of it to her desk: another browser is asked to sign in, and finds everything again once it has', async () => {
    const other = await seatStudent(browser);
    await other.page.goto(`${builder}/results`);
    await other.page.waitForURL('**/sign-in?next=**');
    await signIn(other.page, product.webUrl, OWNER);
    await other.page.goto(`${builder}/results`);
    await other.page.getByRole('rowheader', { name: 'Keen Otter' }).first().waitFor();
    await other.leave();
  });

  it('met no error of a script, and nothing that the pages’ own policy refuses', () => {
    expect([...teacher.complaints, ...student.complaints]).toEqual([]);
  });
});

async function labelOf(editor: ReturnType<Student['page']['locator']>, wanted: RegExp): Promise<string> {
  const labels = await editor.getByLabel('Source', { exact: true }).locator('option').allInnerTexts();
  const label = labels.find((text) => wanted.test(text));
  if (label === undefined) throw new Error(`No source is called ${String(wanted)}: ${labels.join(', ')}`);
  return label;
}
