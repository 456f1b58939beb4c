import type { PackFiles } from './format/pack-files.js';
import { loadPack } from './load-pack.js';
import { formatProblem, PROBLEM_CODES, type PackProblem } from './problems.js';
import type { BrokenPack } from './testing/broken/broken-pack.js';
import { BROKEN_REFERENCES } from './testing/broken/broken-references.js';
import { BROKEN_SHAPES } from './testing/broken/broken-shapes.js';
import { UNSOUND_PACKS } from './testing/broken/unsound-packs.js';
import { UNSOUND_WORDINGS } from './testing/broken/unsound-wordings.js';
import { editFiles, lineOf, readFerry } from './testing/ferry.js';

const BROKEN: readonly BrokenPack[] = [...BROKEN_SHAPES, ...BROKEN_REFERENCES, ...UNSOUND_PACKS, ...UNSOUND_WORDINGS];
/** Found only beside the articles; check-articles.test.ts provokes them. */
const AGAINST_ARTICLES = ['LOCATOR_NOT_FOUND', 'ARTICLE_WORDING_SHARED', 'ABSENCE_TERM_IN_ARTICLE', 'ARTICLE_NOT_RECOGNISED'];

function loadBroken(broken: BrokenPack) {
  const files = editFiles(readFerry(), broken.edits);
  const result = loadPack(files);
  const problems = result.ok ? result.warnings : result.problems;
  return { files, result, problems };
}

/** One and the same problem has this code, file, line, message and remedy. */
function expectProblem(broken: BrokenPack, files: PackFiles, problems: readonly PackProblem[]): void {
  const wanted = { code: broken.code, file: broken.file, line: broken.line === null ? 1 : lineOf(files, broken.file, broken.line) };
  const told = problems.map(({ code, file, line, message, remedy }) => ({ code, file, line, message, remedy }));
  expect(told).toContainEqual({ ...wanted, message: expect.stringMatching(broken.message) as string, remedy: expect.stringMatching(broken.remedy) as string });
}

describe('loading a pack', () => {
  it('loads the invented pack without errors or advice', () => {
    const result = loadPack(readFerry());
    expect(result.ok && result.warnings.map(formatProblem)).toEqual([]);
  });

  it.each(BROKEN.filter(({ isAdvice }) => isAdvice !== true))('$code: refuses $refuses', (broken) => {
    const { files, result, problems } = loadBroken(broken);
    expect(result.ok).toBe(false);
    expect(result).not.toHaveProperty('graph');
    expectProblem(broken, files, problems.filter(({ severity }) => severity === 'ERROR'));
  });

  it.each(BROKEN.filter(({ isAdvice }) => isAdvice === true))('$code: loads, and advises against, $refuses', (broken) => {
    const { files, result, problems } = loadBroken(broken);
    expect(result.ok).toBe(true);
    expectProblem(broken, files, problems.filter(({ severity }) => severity === 'WARNING'));
  });

  it('has a broken pack for every code of a problem', () => {
    const provoked = new Set<string>([...BROKEN.map(({ code }) => code), ...AGAINST_ARTICLES]);
    expect(PROBLEM_CODES.filter((code) => !provoked.has(code))).toEqual([]);
  });

  it('reports every fault of a stage at once, in the order of files and lines', () => {
    const result = loadPack(editFiles(readFerry(), [
      { path: 'events.yaml', find: 'edtf: 2021-07-06', replace: 'edtf: soon' },
      { path: 'claims/positions.yaml', find: 'position: { actor: chamber-of-commerce,', replace: 'position: { actor: nobody,' },
      { path: 'claims/details.yaml', find: 'quote: a squall had driven', replace: 'quote: a storm had driven' },
    ]));
    expect(result.ok ? [] : result.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'claims/details.yaml ANCHOR_NOT_FOUND', 'claims/positions.yaml REFERENCE_UNKNOWN', 'events.yaml DATE_NOT_EDTF',
    ]);
  });

  it('gives every problem a place that is in its file', () => {
    for (const broken of BROKEN) {
      const { files, problems } = loadBroken(broken);
      for (const { file, line, column } of problems) {
        const text = files.get(file)?.split('\n')[line - 1];
        if (files.has(file)) expect({ file, line, within: text !== undefined && column >= 1 && column <= text.length + 1 }).toEqual({ file, line, within: true });
      }
    }
  });

  it('reads a pack the same however its claims are spread over files and its lines are ended', () => {
    const plain = loadPack(readFerry());
    const files = new Map(readFerry());
    files.set('claims/a.yaml', files.get('claims/positions.yaml') ?? '');
    files.delete('claims/positions.yaml');
    const withCarriageReturns = new Map([...files].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    expect(loadPack(files)).toEqual(plain);
    expect(loadPack(withCarriageReturns)).toEqual(plain);
  });
});
