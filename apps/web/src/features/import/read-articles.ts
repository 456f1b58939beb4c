import type { ArticleInput } from '@footnote/schema/browser';
import { fieldOf } from '../packs/read-files';
import { readPosted } from '../quiz/see-other';
import type { ImportProblem } from './import-problem';

/** The whole of a form: more than twenty articles of the largest size are not read here. */
const LONGEST_FORM = 48 * 1024 * 1024;
/** An article in one file; a little more than the API takes, so that it is the API that says what is too large, with the file's name. */
const LONGEST_FILE = 3 * 1024 * 1024;
/** What goes to the API in one request; the rest follows. */
const LONGEST_REQUEST = 5 * 1024 * 1024;
const MOST_ARTICLES = 20;

/** The articles of a posted form, or what is wrong with it. */
export type ReadArticles = { readonly ok: true; readonly articles: readonly ArticleInput[] } | { readonly ok: false; readonly problem: ImportProblem };

/** The fields of a form with articles; null where it is too large to be one of ours. */
export async function readImportForm(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_FORM) return null;
  return readPosted(request);
}

/** Reads what was pasted, chosen and named by an address. */
export async function readArticles(form: FormData): Promise<ReadArticles> {
  const [text, address] = [fieldOf(form, 'text'), fieldOf(form, 'address').trim()];
  const files = form.getAll('files').filter((value): value is File => typeof value !== 'string' && (value.size > 0 || value.name !== ''));
  if (files.some(({ size }) => size > LONGEST_FILE)) return { ok: false, problem: 'TOO_LARGE' };
  if (address !== '' && !isAddress(address)) return { ok: false, problem: 'NO_ADDRESS' };
  const articles: ArticleInput[] = [
    ...(text.trim() === '' ? [] : [pasted(form, text)]),
    ...await Promise.all(files.map(async (file) => ({ name: file.name.slice(0, 200), content: Buffer.from(await file.arrayBuffer()).toString('base64') }))),
    ...(address === '' ? [] : [{ url: address }]),
  ];
  if (articles.length === 0) return { ok: false, problem: 'NOTHING_GIVEN' };
  return articles.length > MOST_ARTICLES ? { ok: false, problem: 'TOO_MANY' } : { ok: true, articles };
}

function pasted(form: FormData, text: string): ArticleInput {
  const [name, url] = [fieldOf(form, 'name').trim(), fieldOf(form, 'url').trim()];
  // An address that is none tells nothing of the outlet; it is not worth losing a pasted article over.
  return { text, ...(name === '' ? {} : { name: name.slice(0, 200) }), ...(isAddress(url) ? { url } : {}) };
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

/** Articles in as many requests as they need. */
export function partArticles(articles: readonly ArticleInput[]): readonly (readonly ArticleInput[])[] {
  const parts: ArticleInput[][] = [];
  let size = 0;
  for (const article of articles) {
    const length = (article.content ?? article.text ?? '').length;
    const last = parts.at(-1);
    if (last === undefined || size + length > LONGEST_REQUEST) { parts.push([article]); size = length; }
    else { last.push(article); size += length; }
  }
  return parts;
}
