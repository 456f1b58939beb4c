import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../check/check-articles.js';

/** Where the articles are, if they are at hand: beside the repository, never in it. */
const FOLDER = fileURLToPath(new URL('../../../../../shared/articles', import.meta.url));

/** The five real articles, or null where they are not at hand. */
export function readArticles(): readonly Article[] | null {
  if (!existsSync(FOLDER)) return null;
  return readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort().map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
}

/** `describe` where the articles are at hand; else a suite that says it is skipped, and why. */
export const describeWithArticles: (title: string, tests: (articles: readonly Article[]) => void) => void = (title, tests) => {
  const articles = readArticles();
  if (articles === null) describe.skip(`${title} (skipped: the articles are not beside the repository)`, () => it('needs ../shared/articles', () => undefined));
  else describe(title, () => tests(articles));
};
