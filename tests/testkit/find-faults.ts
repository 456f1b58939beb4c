import { findBarriers, overflowOf } from './axe.js';
import { findFaintText } from './find-faint-text.js';
import { DESK_WIDTH, PHONE_WIDTH, type Student } from './student.js';

const THEMES = ['light', 'dark'] as const;

/**
 * What is wrong with the screen at both widths and in both themes; the page stays loaded, as for somebody who turns their phone.
 *
 * Width and contrast are looked at in all four. axe looks twice, at the wide screen in light and at the narrow one in dark: what it
 * finds in the structure depends on the width, what it finds in the colours on the theme, and so it meets each of both.
 */
export async function findFaults({ page }: Student, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [DESK_WIDTH, PHONE_WIDTH]) {
    await page.setViewportSize({ width, height: 844 });
    // Where a page stands after its window changed is chance, and a bar that stays in sight lies over whatever is there.
    await page.evaluate(() => { scrollTo(0, 0); });
    const overflow = await overflowOf(page);
    if (overflow > 0) faults.push(`${name} at ${width}: ${overflow} pixels wider than the window`);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await findFaintText(page)).map((faint) => `${name} at ${width}, ${colorScheme}: ${faint}`));
      if ((width === DESK_WIDTH) !== (colorScheme === 'light')) continue;
      faults.push(...(await findBarriers(page)).map((barrier) => `${name} at ${width}, ${colorScheme}: ${barrier}`));
    }
  }
  await page.setViewportSize({ width: DESK_WIDTH, height: 800 });
  return faults;
}
