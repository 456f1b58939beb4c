import { findLocators, normaliseText, normaliseWords, sharedRuns } from '@footnote/evidence';
import type { Evidence, PackGraph } from '@footnote/knowledge';
import { prepareTermSearch } from '../attach/find-terms.js';
import { recogniseSource } from '../attach/recognise-source.js';
import type { PlaceBook } from '../compile/scope.js';
import { classifyFile, type PackFiles } from '../format/pack-files.js';
import { readSourceFile } from '../format/read-source-file.js';
import { createProblemLog, type Place, type ProblemLog } from '../problems.js';
import { countOwnWords } from './official-names.js';

/** An article as somebody saved it. */
export interface Article { readonly name: string; readonly text: string }

/** The longest run of words that a pack may share with an article. */
const LONGEST_SHARED_RUN = 7;

export interface ArticleCheck {
  readonly graph: PackGraph;
  readonly places: PlaceBook;
  readonly articles: readonly Article[];
  readonly log: ProblemLog;
}

/** Checks a pack against the articles it reports on: every locator resolves, and no absence is refuted. */
export function checkArticles({ graph, places, articles, log }: ArticleCheck): void {
  for (const article of articles) {
    const recognised = recogniseSource(graph, article.text);
    if ('refused' in recognised) {
      log.error({ file: article.name, line: 1, column: 1 }, { code: 'ARTICLE_NOT_RECOGNISED', message: recognised.refused, remedy: 'Make the locators of its source with the locate tool, from this file.' });
      continue;
    }
    checkLocators({ graph, places, source: recognised.source, article, log });
    checkAbsencesInArticle({ graph, places, source: recognised.source, article, log });
  }
}

interface SourceCheck { readonly graph: PackGraph; readonly places: PlaceBook; readonly source: string; readonly article: Article; readonly log: ProblemLog }

function checkLocators({ graph, places, source, article, log }: SourceCheck): void {
  const cited = graph.evidence.flatMap((evidence) => (evidence.source === source && evidence.original !== null ? [{ evidence, original: evidence.original }] : []));
  const found = findLocators(normaliseText(article.text).text, cited.map(({ original }) => original));
  cited.forEach(({ evidence }, index) => {
    if (found[index] === null) log.error(places.find('evidence', evidence.slug, 'original'), describeLostLocator(evidence, article));
  });
}

function describeLostLocator(evidence: Evidence, article: Article) {
  return { code: 'LOCATOR_NOT_FOUND' as const, message: `${article.name} does not hold the passage of ${evidence.original?.words ?? 0} words that "${evidence.slug}" cites.`, remedy: 'Make the locator again with the locate tool.' };
}

function checkAbsencesInArticle({ graph, places, source, article, log }: SourceCheck): void {
  const { text } = normaliseText(article.text);
  const search = prepareTermSearch(text);
  for (const record of graph.absences.filter((absence) => absence.source === source)) {
    for (const { term, start } of search(record.terms)) {
      log.error(places.find('absence', record.slug, 'terms', record.terms.indexOf(term)), {
        code: 'ABSENCE_TERM_IN_ARTICLE', message: `${article.name} does hold "${term}": "…${text.slice(Math.max(0, start - 30), start + 40).replaceAll('\n', ' ')}…".`,
        remedy: 'Take the term out if it stands there about something else, or remove the record.',
      });
    }
  }
}

/** Titles and addresses are facts about an article; everything else that is eight words long is its author's. */
export function findSharedWording(text: string, article: string, allowed: readonly string[]): readonly { readonly words: string; readonly start: number }[] {
  const phrases = allowed.map((phrase) => normaliseWords(phrase).map(({ word }) => word).join(' '));
  return sharedRuns(text, article, LONGEST_SHARED_RUN + 1)
    .filter(({ words }) => countOwnWords(words) > LONGEST_SHARED_RUN && !phrases.some((phrase) => ` ${phrase} `.includes(` ${words} `)))
    .map(({ words, startA }) => ({ words, start: startA }));
}

/** What a pack may repeat of its sources word for word: their titles and addresses. */
export function allowedPhrases(files: PackFiles): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    // Faults of the front matter are the loader's to report; here a broken file simply allows nothing.
    const value: unknown = classifyFile(path) === 'source' ? readSourceFile(path, text, createProblemLog())?.frontMatter.value : null;
    if (typeof value !== 'object' || value === null) return [];
    return ['title' in value ? value.title : null, 'url' in value ? value.url : null].filter((phrase) => typeof phrase === 'string');
  });
}

/** Finds wording of the articles in any file of a pack, even in one that does not load yet. */
export function checkSharedWording(files: PackFiles, articles: readonly Article[], log: ProblemLog): void {
  const allowed = allowedPhrases(files);
  for (const [path, text] of files) {
    if (path.startsWith('originals/')) continue;
    for (const article of articles) {
      for (const { words, start } of findSharedWording(text, article.text, allowed)) {
        log.error(placeIn(path, text, start), { code: 'ARTICLE_WORDING_SHARED', message: `Shares a run of words with ${article.name}: "${words}".`, remedy: 'Say it in other words: at most seven in a row may be the same, titles and official names apart.' });
      }
    }
  }
}

function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
