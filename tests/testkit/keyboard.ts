import type { Locator, Page } from 'playwright-core';

/** More than any page of ours has places to stop at. */
const MOST_STOPS = 400;

/** Presses Tab until the focus is there, and sees that whoever looks would see it. Fails where the keyboard does not lead there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focus = await target.evaluate((element) => ({ isHere: element === document.activeElement, isSeen: element.matches(':focus-visible') }));
    if (focus.isHere && !focus.isSeen) throw new Error(`The focus on ${String(target)} cannot be seen.`);
    if (focus.isHere) return;
  }
  throw new Error(`${MOST_STOPS} times Tab did not lead to ${String(target)}.`);
}

/** Goes to a field and writes into it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a link or a button and presses Enter. */
export async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
