import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawDocument } from '../../model.js';

const FOLDER = fileURLToPath(new URL('../../../../../../shared/articles', import.meta.url));

/** `describe` over the five real articles where they are beside the repository; else a suite that says it is skipped. */
export const describeWithArticles = (title: string, tests: (articles: readonly RawDocument[]) => void): void => {
  if (!existsSync(FOLDER)) {
    describe.skip(`${title} (skipped: the articles are not beside the repository)`, () => it('needs ../shared/articles', () => undefined));
    return;
  }
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort();
  describe(title, () => tests(names.map((name) => ({ kind: 'PLAIN_TEXT', content: readFileSync(join(FOLDER, name), 'utf8'), name, url: null }))));
};

/** A plain text as it would have been pasted. */
export function pasted(content: string): RawDocument {
  return { kind: 'PLAIN_TEXT', content, name: null, url: null };
}

/** A page as it would have been saved. */
export function saved(content: string, url: string | null = null): RawDocument {
  return { kind: 'HTML', content, name: null, url };
}
