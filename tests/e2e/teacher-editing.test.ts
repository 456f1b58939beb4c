import type { Browser, Page } from 'playwright-core';
import { findBarriers, overflowOf } from '../testkit/axe.js';
import { ferryArticle } from '../testkit/import-steps.js';
import { launchBrowser } from '../testkit/launch-browser.js';
import { until } from '../testkit/processes.js';
import { joinProduct } from '../testkit/share-product.js';
import { startProduct, type Product } from '../testkit/start-product.js';
import { PHONE_WIDTH, seatStudent, type Student } from '../testkit/student.js';
import { setUpOwner, signIn } from '../testkit/teacher-steps.js';

const ACTOR = 'Mayor Odo Farrant-Lee';
const SOURCE = 'ledger-2021-05-20';

/** Mending what stands in a pack. The tests stand in the order in which a teacher does things. */
describe('a teacher who mends what stands in her pack', () => {
  let product: Product;
  let browser: Browser;
  let teacher: Student;
  let edit = '';

  beforeAll(async () => {
    // Built by then, and nothing is built twice at once.
    await joinProduct();
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    teacher = await seatStudent(browser);
    const { page } = teacher;
    await setUpOwner(page, product);
    await page.goto(`${product.webUrl}/desk/packs/harbour-ferry`);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.waitForURL(/-desk-[0-9a-f]+/);
    await page.getByLabel('or the text of one, pasted').fill(ferryArticle('wire-2021-07-07.txt'));
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.locator('#report').waitFor();
    edit = `${product.webUrl}${new URL(page.url()).pathname}/edit`;
  }, 400_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  /** What the page says of what was just sent. */
  const said = (page: Page, part: '#saved' | '#problem'): Promise<string> => page.locator(part).first().innerText();

  it('finds an actor by a word, calls it otherwise, and is told that it is saved', async () => {
    const { page } = teacher;
    await page.goto(edit);
    await page.getByRole('link', { name: /^Actors/ }).click();
    await page.getByLabel('Search in actors').fill('FARRANT');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Mayor Odo Farrant', exact: true }).click();
    await page.getByLabel('Name', { exact: true }).fill(ACTOR);
    await page.getByLabel(/^Within a sentence/).fill(ACTOR);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**saved=**');
    expect(await said(page, '#saved')).toContain(`it is “${ACTOR}” now`);
    expect(await findBarriers(page)).toEqual([]);
  }, 60_000);

  it('moves an event’s date: what is no date is told beside its field, with all else still there, and the precision is kept', async () => {
    const { page } = teacher;
    await page.goto(`${edit}/events/sale-suspended`);
    await page.getByLabel('Headline').fill('The mayor puts the sale off');
    await page.getByLabel('Date', { exact: true }).fill('last Wednesday');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**letter=**');
    expect(await page.locator('#field-date-said').innerText()).toContain('“last Wednesday” is not understood');
    expect(await page.getByLabel('Headline').inputValue()).toBe('The mayor puts the sale off');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByLabel('Date', { exact: true }).fill('6 July 2021 to 7 July 2021');
    await page.getByLabel('How it is known').first().selectOption('EXTERNAL');
    await page.getByLabel('Remark (may be left empty)').first().fill('The minutes of the council name both days.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**saved=**');
    expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('6 July 2021 to 7 July 2021');
    expect(await page.locator('#field-date-said').innerText()).toContain('some time between two days');
  }, 60_000);

  it('adds a claim with a passage that is marked by hand, and with it the contradiction that it makes', async () => {
    const { page } = teacher;
    await page.goto(`${edit}/add/claims?type=FIGURE&source=${SOURCE}`);
    await page.getByLabel('What is counted').selectOption({ label: await page.getByLabel('What is counted').locator('option', { hasText: 'passengers' }).first().innerText() });
    await page.getByLabel('Figure', { exact: true }).fill('58');
    await page.getByLabel('The claim, as a full sentence').fill('There were 58 people on board.');
    await page.getByLabel('As an answer').fill('58 people');
    await page.getByLabel('Words of the text that say so').fill('never written there');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.waitForURL('**letter=**');
    expect(await said(page, '#problem')).toContain('does not hold these words');
    await page.getByLabel('Words of the text that say so').fill('');
    await until('the words that are marked to be taken', async () => {
      await markWords(page, 'about 60');
      await page.getByRole('button', { name: 'Use what is marked' }).click();
      return (await page.getByLabel('Words of the text that say so').inputValue()) === 'about 60' || undefined;
    });
    await page.getByRole('button', { name: 'Add it' }).click();
    await until('the contradiction to be asked for', async () => (await said(page, '#problem')).includes('cannot both hold') || undefined);
    const other = await page.getByLabel('It contradicts', { exact: true }).locator('option', { hasText: '41' }).first().innerText();
    await page.getByLabel('It contradicts', { exact: true }).selectOption({ label: other });
    await page.getByLabel(/^What they differ about, in a sentence/).fill('One count gives 58 people on board, the other 41.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.waitForURL('**saved=**');
    expect(await said(page, '#saved')).toMatch(/Added the claim “There were 58 people on board\.”.*Added the contradiction/s);
    expect(await page.locator('#evidence mark').first().innerText()).toBe('about 60');
  }, 90_000);

  it('sees what hangs on a source before it is deleted, deletes it, and takes that back, without a script and on a phone', async () => {
    const plain = await seatStudent(browser, { javaScript: false, width: PHONE_WIDTH });
    const { page } = plain;
    await signIn(page, product.webUrl);
    await page.goto(`${edit}/sources/${SOURCE}`);
    await page.getByRole('link', { name: 'Delete…' }).click();
    expect(await page.locator('main').innerText()).toContain('There were 58 people on board.');
    expect(await overflowOf(page).catch(() => 0)).toBe(0);
    await page.getByRole('button', { name: /^Delete it and the \d+ that go with it$/ }).click();
    await page.waitForURL('**saved=**');
    expect(await page.getByRole('link', { name: 'The Ansel Ledger', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await page.waitForURL('**/sources?saved=**');
    expect(await page.getByRole('link', { name: 'The Ansel Ledger', exact: true }).count()).toBe(1);
    await plain.leave();
  }, 90_000);

  it('is told what a colleague changed meanwhile, and loses nothing that was typed', async () => {
    const { page } = teacher;
    await page.goto(`${edit}/actors/ada-quill`);
    const other = await page.context().newPage();
    await other.goto(`${edit}/issues/selling-the-ferry`);
    await other.getByLabel('The question in dispute').fill('Should the town sell its ferry?');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.waitForURL('**saved=**');
    await other.close();
    await page.getByLabel(/^Who it is/).fill('The clerk of the town.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**letter=**');
    expect(await said(page, '#problem')).toContain('Should the town sell its ferry?');
    expect(await page.getByLabel(/^Who it is/).inputValue()).toBe('The clerk of the town.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**saved=**');
  }, 60_000);

  it('reads in the log who did what, and the questions that are suggested follow', async () => {
    const { page } = teacher;
    await page.goto(`${edit}/log`);
    const log = await page.getByRole('list', { name: 'Changes, the latest first' }).innerText();
    for (const sentence of ['Ada Lindqvist', 'Took back: Removed the source “The Ansel Ledger”', 'Added the contradiction', `it is “${ACTOR}” now`]) expect(log).toContain(sentence);
    expect(await findBarriers(page)).toEqual([]);
    const pack = new URL(edit).pathname.split('/')[3] ?? '';
    const answer = await page.evaluate(async (slug) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ questionDrafts(pack: "${slug}", asOf: "2021-07-10", first: 100) { nodes { question { stem options { text } } } } }` }) })).text(), pack);
    expect(answer).toContain(ACTOR);
  }, 60_000);

  it('met no error of a script, and nothing that the pages’ own policy refuses', () => {
    expect(teacher.complaints).toEqual([]);
  });
});

/** Selects words in the text of the source, as a mouse would, with the focus in it. */
async function markWords(page: Page, words: string): Promise<void> {
  await page.locator('[data-reading]').focus();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('[data-reading]') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`The text does not hold “${wanted}”.`);
  }, words);
}
