import { loadWithPlaces } from '../load-pack.js';
import { createProblemLog } from '../problems.js';
import { editFiles, lineOf, readFerry, type Edit } from '../testing/ferry.js';
import { checkArticles, checkSharedWording, findSharedWording, type Article } from './check-articles.js';

const originals: readonly Article[] = [...readFerry()].filter(([path]) => path.startsWith('originals/')).map(([name, text]) => ({ name, text }));

function problemsOf(edits: readonly Edit[], articles = originals) {
  const files = editFiles(readFerry(), edits);
  const log = createProblemLog();
  const loaded = loadWithPlaces(files, log);
  if (loaded === null) throw new Error(JSON.stringify(log.list()));
  checkSharedWording(files, articles, log);
  checkArticles({ ...loaded, articles, log });
  return { files, problems: log.list().filter(({ severity }) => severity === 'ERROR').map(({ code, file, line, message, remedy }) => ({ code, file, line, message, remedy })) };
}

const matching = (pattern: RegExp) => expect.stringMatching(pattern) as string;

describe('holding a pack against the articles', () => {
  it('finds nothing wrong with the invented pack beside its invented originals', () => {
    expect(problemsOf([]).problems).toEqual([]);
  });

  it('LOCATOR_NOT_FOUND: names the evidence whose passage an article does not hold', () => {
    const path = 'claims/positions.yaml';
    const { files, problems } = problemsOf([{ path, find: 'hash: "2f29a7b22f0aa2e4"', replace: 'hash: "2f29a7b22f0aa2e5"' }]);
    expect(problems).toEqual([{ code: 'LOCATOR_NOT_FOUND', file: path, line: lineOf(files, path, '2f29a7b22f0aa2e5'), message: matching(/wire-2021-07-07\.txt does not hold the passage of 13 words/), remedy: matching(/locate tool/) }]);
  });

  it('ARTICLE_WORDING_SHARED: names eight words in a row that are an article’s', () => {
    const path = 'contradictions.yaml';
    const { files, problems } = problemsOf([{ path, find: 'The town clerk counted 1,240;', replace: 'An official counted 1,240; the petition had shown him what the town wants;' }]);
    expect(problems).toEqual([{ code: 'ARTICLE_WORDING_SHARED', file: path, line: lineOf(files, path, 'the petition had shown'), message: matching(/"the petition had shown him what the town wants/), remedy: matching(/at most seven/) }]);
  });

  it('ABSENCE_TERM_IN_ARTICLE: names the term that the article holds and its summary does not', () => {
    const path = 'absences.yaml';
    const { files, problems } = problemsOf([{ path, find: '[shipping company, bid, has made an offer]', replace: '[shipping company, berths]' }]);
    expect(problems).toEqual([{ code: 'ABSENCE_TERM_IN_ARTICLE', file: path, line: lineOf(files, path, 'berths'), message: matching(/does hold "berths": "….*lose their berths/), remedy: matching(/about something else/) }]);
  });

  it('ARTICLE_NOT_RECOGNISED: names the file that is none of the sources', () => {
    const { problems } = problemsOf([], [{ name: 'other.txt', text: 'A bakery opened on the market square. '.repeat(20) }]);
    expect(problems).toEqual([{ code: 'ARTICLE_NOT_RECOGNISED', file: 'other.txt', line: 1, message: matching(/none of the sources/), remedy: matching(/locators/) }]);
  });

  it('allows titles, addresses and official names, and nothing around them', () => {
    const article = 'Breaking: Mayor suspends the ferry sale after a long night. The Office of the Prosecutor of the International Criminal Court in the Hague spoke.';
    expect(findSharedWording('Mayor suspends the ferry sale after a long night', article, ['Mayor suspends the ferry sale after a long night'])).toEqual([]);
    expect(findSharedWording('Mayor suspends the ferry sale after a long night', article, [])).toHaveLength(1);
    expect(findSharedWording('the Office of the Prosecutor of the International Criminal Court', article, [])).toEqual([]);
    expect(findSharedWording('long night. The Office of the Prosecutor of the International Criminal Court in the Hague', article, [])).toHaveLength(1);
  });
});
