import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allowedPhrases, findSharedWording } from '@footnote/corpus';
import { readPackFolder } from '@footnote/corpus/disk';
import { repositoryRoot } from '../testkit/repository.js';

const ARTICLES = join(repositoryRoot, '..', 'shared', 'articles');
const NOT_OURS = new Set(['node_modules', '.git', 'dist', '.next', '.turbo', '.footnote', 'test-results', 'coverage']);
const TEXT = /\.(ts|tsx|mts|mjs|cjs|js|json|md|yaml|yml|graphql|css|html|sql|txt|svg)$/;

/** Every text file of the repository, as it stands in the working tree. */
function textFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name): readonly string[] => {
    const path = join(folder, name);
    if (NOT_OURS.has(name)) return [];
    return statSync(path).isDirectory() ? textFiles(path) : TEXT.test(name) && name !== 'package-lock.json' ? [path] : [];
  });
}

const suite = existsSync(ARTICLES) ? describe : describe.skip;

suite('the repository (skipped where the articles are not beside it)', () => {
  it('holds no run of eight words of an article, titles and official names apart', async () => {
    const articles = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt')).map((name) => ({ name, text: readFileSync(join(ARTICLES, name), 'utf8') }));
    const allowed = allowedPhrases(await readPackFolder(join(repositoryRoot, 'packages/corpus/packs/us-icc-evidence')));
    const files = textFiles(repositoryRoot);
    const shared = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return articles.flatMap((article) => findSharedWording(text, article.text, allowed).map(({ words }) => `${file.slice(repositoryRoot.length + 1)} and ${article.name}: ${words}`));
    });
    expect(shared).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
    expect(articles).toHaveLength(5);
  });

  it('would see it if it did', () => {
    const article = 'one two three four five six seven eight nine ten';
    expect(findSharedWording('before: One two, three four five six seven EIGHT!', article, [])).toHaveLength(1);
    expect(findSharedWording('one two three four five six seven', article, [])).toEqual([]);
  });
});
