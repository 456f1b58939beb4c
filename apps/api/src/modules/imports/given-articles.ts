import type { ArticleInput } from '@footnote/schema';
import { createHash } from 'node:crypto';
import { NO_FETCHING } from './refusals.js';

/** The longest of the pages that were measured had one million bytes. */
export const MOST_BYTES = 2_000_000;
/** As many as somebody reviews of an affair. */
export const MOST_ARTICLES = 20;
/** Each open article is a reading that is kept, and a review that is begun. */
export const MOST_OPEN = 50;

const LONGEST_NAME = 200;
const LONGEST_URL = 2_000;

/** An article as it was given: to be read, to be fetched, or refused at once. */
export type GivenArticle = { readonly name: string; readonly url: string | null } & (
  | { readonly is: 'BYTES'; readonly bytes: Buffer; readonly hash: string }
  | { readonly is: 'ADDRESS' }
  | { readonly is: 'REFUSED'; readonly sentence: string });

/** Reads what was given. Each article is refused by itself: the others go on. */
export function readGivenArticle({ name: called, text, content, url }: ArticleInput, { mayFetch }: { readonly mayFetch: boolean }): GivenArticle {
  const address = url === null || url === undefined || url.length > LONGEST_URL || !/^https?:\/\//i.test(url) ? null : url;
  const name = nameOf(called, address);
  const refuse = (sentence: string): GivenArticle => ({ is: 'REFUSED', name, url: address, sentence });
  const isGiven = (part: string | null | undefined): part is string => part !== null && part !== undefined;
  if (isGiven(url) && address === null) return refuse('Its address is not one of the web: it begins with http:// or https://, and has at most 2,000 characters.');
  if (isGiven(text) && isGiven(content)) return refuse('It was given twice, as text and as a file: give one of the two.');
  if (isGiven(text)) return withBytes(Buffer.from(text, 'utf8'), { name, url: address });
  if (isGiven(content)) return isBase64(content) ? withBytes(Buffer.from(content, 'base64'), { name, url: address }) : refuse('Its file did not arrive as it should: it is not written in Base64. Give it again.');
  if (address === null) return refuse('Nothing was given of it: paste its text, or give its file.');
  return mayFetch ? { is: 'ADDRESS', name, url: address } : refuse(NO_FETCHING);
}

function withBytes(bytes: Buffer, { name, url }: Pick<GivenArticle, 'name' | 'url'>): GivenArticle {
  if (bytes.length > MOST_BYTES) return { is: 'REFUSED', name, url, sentence: tooLong(bytes.length) };
  return { is: 'BYTES', name, url, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Why something is too long to be an article. */
export function tooLong(bytes: number): string {
  return `It has ${(bytes / 1_000_000).toFixed(1)} MB, and an article has at most ${String(MOST_BYTES / 1_000_000)} MB. Paste the text of the article alone.`;
}

function isBase64(content: string): boolean {
  return /^[A-Za-z0-9+/]*={0,2}$/.test(content.replace(/\s+/g, ''));
}

/** As it can be shown and kept: on one line, without what turns the direction of writing. */
function nameOf(called: string | null | undefined, url: string | null): string {
  const clean = (called ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Bidi_Control}]/gu, '').trim().slice(0, LONGEST_NAME);
  if (clean !== '') return clean;
  return url === null ? 'Pasted text' : url.replace(/^https?:\/\/(www\.)?/i, '').slice(0, LONGEST_NAME);
}

/** Refuses what is given twice, here or for the same pack before; what the first of them was called is said. */
export function refuseTwice(articles: readonly GivenArticle[], before: ReadonlyMap<string, string>): readonly GivenArticle[] {
  const seen = new Map<string, string>();
  return articles.map((article) => {
    if (article.is !== 'BYTES') return article;
    const { name, url, hash } = article;
    const [earlier, here] = [before.get(hash), seen.get(hash)];
    if (here === undefined) seen.set(hash, name);
    if (earlier === undefined && here === undefined) return article;
    return { is: 'REFUSED', name, url, sentence: `The same article was given ${earlier === undefined ? 'with it' : 'for this pack before'}, as “${earlier ?? here ?? ''}”: it is not read twice.` };
  });
}
