import { findBarriers, overflowOf } from './axe.js';
import { DESK_WIDTH, PHONE_WIDTH, type Student } from './student.js';

/** What is wrong with the screen in both themes and at both widths; the page stays loaded, as for somebody who turns their phone. */
export async function findFaults({ page }: Student, name: string, widths: readonly number[] = [DESK_WIDTH, PHONE_WIDTH]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await overflowOf(page);
    if (overflow > 0) faults.push(`${name} at ${width}: ${overflow} pixels wider than the window`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await findBarriers(page, { coloursOnly: colorScheme === 'dark' })).map((barrier) => `${name} at ${width}, ${colorScheme}: ${barrier}`));
    }
  }
  await page.setViewportSize({ width: DESK_WIDTH, height: 800 });
  return faults;
}
