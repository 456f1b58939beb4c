import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../outcome.js';
import type { Surroundings } from '../../surroundings.js';

/** An article as it was named on the command line; its bytes are read when its turn comes, so that a long batch does not lie in memory. */
export interface GivenArticle {
  /** As reports call it. */
  readonly name: string;
  /** As a file of it may be called; unique within one call. */
  readonly fileName: string;
  readonly open: () => Promise<OpenedArticle>;
}
export type OpenedArticle =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly contentType: string | null; readonly url: string | null }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

export interface GivenArticles {
  readonly articles: readonly GivenArticle[];
  /** What lies in a folder and is not called as an article is. */
  readonly skipped: readonly string[];
}

const ARTICLE_NAME = /\.(?:txt|text|x?html?)$/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Far more than is read of one article: what is longer is not even loaded to be refused. */
const LARGEST_FILE = 20_000_000;

/** What was named, in the order in which it was named; the files of a folder by their names. */
export async function listGiven(names: readonly string[], { mayFetch, surroundings }: { readonly mayFetch: () => Promise<boolean>; readonly surroundings: Surroundings }): Promise<GivenArticles> {
  if (names.filter((name) => name === '-').length > 1) throw new UsageError('TWO_PIPES', 'Standard input ("-") can be named once.');
  if (names.some((name) => ADDRESS.test(name)) && !(await mayFetch())) throw new UsageError('FETCH_OFF', 'Fetching pages is off. Allow it for this call with --fetch, or set FOOTNOTE_IMPORT_FETCH=1; or save the page and name the file.');
  const skipped: string[] = [];
  const taken = new Set<string>();
  const found = names.flatMap((name) => {
    if (name === '-') return [fromPipe(surroundings)];
    if (ADDRESS.test(name)) return [fromAddress(name, surroundings)];
    return fromDisk(name, surroundings.folder, skipped);
  });
  if (found.length === 0) throw new UsageError('NO_ARTICLES', `There is no article in ${names.join(', ')}: of a folder, its .txt and .html files are read.`);
  return { articles: found.map((article) => ({ ...article, fileName: makeUnique(article.fileName, taken) })), skipped };
}

function fromPipe({ input }: Surroundings): GivenArticle {
  return { name: 'standard input', fileName: 'standard-input', open: async () => ({ ok: true, bytes: await input.readPipedBytes(LARGEST_FILE), contentType: null, url: null }) };
}

function fromAddress(url: string, { fetchPage }: Surroundings): GivenArticle {
  const fileName = url.replace(ADDRESS, '').replace(/[?#].*$/, '').replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, 100);
  return {
    name: url, fileName: fileName === '' ? 'page' : fileName,
    open: async () => {
      const fetched = await fetchPage(url);
      return fetched.ok ? { ok: true, bytes: fetched.bytes, contentType: fetched.contentType, url: fetched.finalUrl } : fetched;
    },
  };
}

function fromDisk(name: string, folder: string, skipped: string[]): readonly GivenArticle[] {
  const place = path.resolve(folder, name);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError('NO_SUCH_FILE', `There is no file or folder ${name}.`);
  if (found.isFile()) return [fromFile(name, place)];
  if (!found.isDirectory()) throw new UsageError('NOT_A_FILE', `${name} is neither a file nor a folder.`);
  const files = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name).sort();
  skipped.push(...files.filter((file) => !ARTICLE_NAME.test(file)).map((file) => path.join(name, file)));
  return files.filter((file) => ARTICLE_NAME.test(file)).map((file) => fromFile(path.join(name, file), path.join(place, file)));
}

function fromFile(name: string, place: string): GivenArticle {
  return { name, fileName: path.basename(place), open: () => Promise.resolve(readOpened(place)) };
}

function readOpened(place: string): OpenedArticle {
  try {
    const size = statSync(place).size;
    if (size <= LARGEST_FILE) return { ok: true, bytes: readFileSync(place), contentType: null, url: null };
    return { ok: false, code: 'TOO_LARGE', sentence: `It is too large: ${Math.round(size / 1_000_000)} MB. ${startsAsText(place) ? 'Cut the article out of it.' : 'Give the article as text or HTML.'}` };
  } catch (error) {
    // Another program may hold it, or it may have gone since it was listed: the rest of the batch is read all the same.
    return { ok: false, code: 'UNREADABLE', sentence: `It cannot be opened (${error instanceof Error && 'code' in error ? String(error.code) : 'for no known reason'}).` };
  }
}

function startsAsText(place: string): boolean {
  const file = openSync(place, 'r');
  try {
    const start = new Uint8Array(1024);
    return !start.subarray(0, readSync(file, start)).includes(0);
  } finally {
    closeSync(file);
  }
}

function makeUnique(fileName: string, taken: Set<string>): string {
  let unique = fileName;
  // By small letters: on some systems "A.txt" and "a.txt" are one file.
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${fileName}-${number}`;
  taken.add(unique.toLowerCase());
  return unique;
}
