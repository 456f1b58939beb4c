import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of axe's page script is used here. */
interface Axe { run(context: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly any: readonly { readonly message: string }[] }[] }[] }> }

let script: string | undefined;

/** axe's own script, as its package for Playwright brings it. */
function axeScript(): string {
  script ??= readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
  return script;
}

/** What axe finds on the page as it stands: the rule, and the elements that break it. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Put into the page by the debugger, once a document: no policy of ours is loosened for it, and half a megabyte is parsed once.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript());
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { readonly axe: Axe }; // put there above
    // Only violations are described, and nothing is fetched again: our pages have no sound, and no rule in force reads style sheets.
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false, elementRef: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.any.map((one) => one.message).join('; ')})`).slice(0, 5).join(', ')}`);
  }, TAGS);
}

/** By how many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
