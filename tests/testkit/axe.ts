import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands: the rule, and the elements that break it. A theme changes colours and nothing else: with
 * `coloursOnly` a page that was looked at in one theme is looked at in the other.
 */
export async function findBarriers(page: Page, { coloursOnly = false }: { readonly coloursOnly?: boolean } = {}): Promise<readonly string[]> {
  // Legacy mode: no second page for each look, and no frames are on ours. Only violations are described, which is most of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], runOnly: coloursOnly ? ['color-contrast'] : TAGS });
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.any.map((one) => one.message).join('; ')})`).slice(0, 5).join(', ')}`);
}

/** By how many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
