import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A real article, as it was saved. */
export interface Article {
  readonly file: string;
  readonly raw: string;
}

const FOLDER = fileURLToPath(new URL('../../../../../shared/articles/', import.meta.url));

/** The real articles beside the repository; empty where they are not at hand, since they may not be distributed with it. */
export function readArticles(): readonly Article[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, raw: readFileSync(FOLDER + file, 'utf8') }));
}

/** `describe` where the articles are at hand; elsewhere a skipped suite that says why. */
export function describeWithArticles(title: string, suite: (articles: readonly Article[]) => void): void {
  const articles = readArticles();
  if (articles.length > 0) describe(title, () => suite(articles));
  else describe.skip(`${title} (skipped: ../shared/articles is not at hand)`, () => it('needs the articles', () => undefined));
}
