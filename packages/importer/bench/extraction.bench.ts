import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { hashText, splitSentences } from '@footnote/evidence';
import { cleanDocument, toRawRange } from '../src/clean/index.js';
import { BODY_SENTENCES } from '../src/clean/testing/body-sentences.js';
import { readInput } from '../src/input/index.js';
import { meanScore, precisionOf, recallOf, scoreShingles, type MeanScore, type ShingleScore } from './score-shingles.js';

/** What the extraction reaches; null where the data are not at hand. */
export interface ExtractionFigures {
  /** The benchmark's own measure on its pages; `halves` are the even and the odd ones, to see what was tuned to single pages. */
  readonly pages: { readonly count: number; readonly score: MeanScore; readonly halves: readonly [MeanScore, MeanScore]; readonly worst: readonly { id: string; url: string; precision: number; recall: number }[]; readonly milliseconds: number } | null;
  /** Sentences of the five articles: of the body those that are kept, and what is kept besides. */
  readonly articles: { readonly count: number; readonly body: number; readonly kept: number; readonly tooMuch: number } | null;
}

interface Truth { readonly articleBody?: string; readonly url?: string }

/** Measures the extraction on the data in a folder: `data/article-extraction` (html/*.html.gz, ground-truth.json) and `articles`. */
export function measureExtraction(folder: string): ExtractionFigures {
  return { pages: measurePages(join(folder, 'data', 'article-extraction')), articles: measureArticles(join(folder, 'articles')) };
}

function measurePages(folder: string): ExtractionFigures['pages'] {
  const truthFile = join(folder, 'ground-truth.json');
  if (!existsSync(truthFile)) return null;
  const truths = Object.entries(JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, Truth>).sort(([a], [b]) => a.localeCompare(b));
  const begun = performance.now();
  const results = truths.map(([id, truth]) => ({ id, url: truth.url ?? '', score: scorePage(join(folder, 'html', `${id}.html.gz`), truth) }));
  const milliseconds = (performance.now() - begun) / truths.length;
  const scores = results.map(({ score }) => score);
  const worst = results.map(({ id, url, score }) => ({ id, url, precision: precisionOf(score), recall: recallOf(score) })).sort((a, b) => a.precision + a.recall - b.precision - b.recall).slice(0, 8);
  return { count: truths.length, score: meanScore(scores), halves: [meanScore(scores.filter((_, i) => i % 2 === 0)), meanScore(scores.filter((_, i) => i % 2 === 1))], worst, milliseconds };
}

function scorePage(file: string, truth: Truth): ShingleScore {
  const input = readInput(gunzipSync(readFileSync(file)), { name: null, contentType: 'text/html', url: truth.url ?? null });
  return scoreShingles(truth.articleBody ?? '', input.ok ? cleanDocument(input.document).text : '');
}

function measureArticles(folder: string): ExtractionFigures['articles'] {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => name in BODY_SENTENCES);
  let [body, kept, tooMuch] = [0, 0, 0];
  for (const name of names) {
    const input = readInput(readFileSync(join(folder, name)), { name, contentType: null, url: null });
    if (!input.ok) continue;
    const cleaned = cleanDocument(input.document);
    const found = splitSentences(cleaned.text).map((sentence) => `${toRawRange(cleaned, sentence).start} ${hashText(sentence.text).slice(0, 12)}`);
    const wanted = new Set((BODY_SENTENCES[name] ?? []).map(([start, , hash]) => `${start} ${hash}`));
    body += wanted.size;
    kept += found.filter((sentence) => wanted.has(sentence)).length;
    tooMuch += found.filter((sentence) => !wanted.has(sentence)).length;
  }
  return { count: names.length, body, kept, tooMuch };
}

function report(folder: string): void {
  const { pages, articles } = measureExtraction(folder);
  const show = ({ f1, precision, recall }: MeanScore): string => `F1 ${f1.toFixed(4)} (precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)})`;
  if (pages === null) {
    console.log('Development pages: skipped, ../shared/data is not beside the repository.');
  } else {
    console.log(`Development pages, ${pages.count}: ${show(pages.score)}, ${pages.milliseconds.toFixed(0)} ms a page`);
    console.log(`  one half ${show(pages.halves[0])}\n  the other ${show(pages.halves[1])}`);
    for (const page of pages.worst) console.log(`  ${page.precision.toFixed(3)} ${page.recall.toFixed(3)} ${page.url}`);
  }
  if (articles === null) console.log('The five articles: skipped, ../shared/articles is not beside the repository.');
  else console.log(`The five articles, ${articles.count}: ${articles.kept} of ${articles.body} sentences of the body kept, ${articles.tooMuch} of others`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) report(fileURLToPath(new URL('../../../../shared', import.meta.url)));
