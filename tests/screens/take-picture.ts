import type { Page } from 'playwright-core';

/** Takes a picture of the whole page, or of its top; a picture needs no focus ring where it is to be read rather than checked. */
export async function takePicture(page: Page, path: string, top?: { readonly width: number; readonly height: number }): Promise<void> {
  await page.evaluate(async (blurs) => {
    if (blurs) (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
  }, top !== undefined);
  await page.screenshot({ path, fullPage: true, animations: 'disabled', ...(top === undefined ? {} : { clip: { x: 0, y: 0, ...top } }) });
}
