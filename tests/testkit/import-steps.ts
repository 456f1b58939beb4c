import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pressEnterOn, tabTo, typeInto } from './keyboard.js';
import { until } from './processes.js';
import { repositoryRoot } from './repository.js';

/** An article of the invented affair, as its page gives it: menus, lost spaces and all. */
export function ferryArticle(name: string): string {
  return readFileSync(join(repositoryRoot, 'packages/corpus/packs/harbour-ferry/originals', name), 'utf8');
}

/** What a person has to say of a text that does not say it. */
export interface ToldFacts { readonly outlet: string; readonly published: string }

/** Pastes an article for a new pack by keyboard, waits until it is read, and opens its review. */
export async function pasteArticle(page: Page, webUrl: string, { title, text }: { readonly title: string; readonly text: string }): Promise<void> {
  await page.goto(`${webUrl}/desk/packs`);
  await pressEnterOn(page, page.getByRole('link', { name: 'Your own article' }).first());
  await page.waitForURL('**/desk/import');
  await typeInto(page, page.getByLabel('Title of a new pack'), title);
  await tabTo(page, page.getByLabel('The article'));
  await page.keyboard.insertText(text);
  await pressEnterOn(page, page.getByRole('button', { name: 'Read it' }));
  await page.waitForURL(/\/desk\/import\/[^/?#]+$/);
  await pressEnterOn(page, page.getByRole('link', { name: /^Review/ }));
  await currentRow(page).waitFor();
}

/** The proposal that is looked at. */
export function currentRow(page: Page): Locator {
  return page.locator('#proposals li[aria-current=true]');
}

/** More than any article of the tests has. */
const MOST_PROPOSALS = 200;

/** Decides every proposal by single keys: what the text does not tell is filled in, all else accepted. Tells how many there were. */
export async function acceptAllByKeys(page: Page, told: ToldFacts): Promise<number> {
  for (let decided = 0; decided < MOST_PROPOSALS; decided += 1) {
    const row = currentRow(page);
    if (await areAllDecided(page)) return decided;
    // The next may stand on another page, which is on its way.
    await row.waitFor();
    const before = await row.getAttribute('id');
    if (await row.getByText('to fill in').count() > 0) await fillIn(page, row, told);
    else await page.keyboard.press('a');
    await until('the next proposal', async () => (await areAllDecided(page)) || ((await row.count()) > 0 && (await row.getAttribute('id')) !== before) || undefined);
  }
  throw new Error(`There are more than ${String(MOST_PROPOSALS)} proposals.`);
}

/** How many proposals there are, on whichever page, and how many of them are decided. */
export async function countProposals(page: Page): Promise<{ readonly decided: number; readonly all: number }> {
  const [, decided, all] = /^(\d+) of (\d+) decided/.exec(await page.locator('#proposals').getByText(/^\d+ of \d+ decided/).first().innerText()) ?? [];
  return { decided: Number(decided), all: Number(all) };
}

async function areAllDecided(page: Page): Promise<boolean> {
  const { decided, all } = await countProposals(page);
  return decided === all;
}

async function fillIn(page: Page, row: Locator, { outlet, published }: ToldFacts): Promise<void> {
  const isOutlet = (await row.locator('h4').innerText()).includes('Outlet');
  await page.keyboard.press('e');
  const field = isOutlet ? page.getByLabel('Name of another one') : page.getByLabel('Published', { exact: true });
  // The first field of the form has the focus: of an outlet it is the list of those that are known.
  if (isOutlet) await tabTo(page, field);
  await until('the field to have the focus', async () => (await field.evaluate((element) => element === document.activeElement)) || undefined);
  await page.keyboard.type(isOutlet ? outlet : published);
  await page.keyboard.press('Enter');
}

/** Puts what is approved into the pack; ends where it says so. */
export async function applyByKeys(page: Page): Promise<void> {
  await pressEnterOn(page, page.getByRole('button', { name: /^Put \d+ approved into the pack$/ }));
  await page.locator('#applied').waitFor();
}
