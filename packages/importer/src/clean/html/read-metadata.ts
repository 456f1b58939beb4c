import type { Page, PageElement } from './parse-page.js';
import { readStructured, type StructuredArticle } from './read-structured.js';

/** What a page says of itself outside of its text. */
export interface PageMetadata {
  /** The address that the page gives as its own. */
  readonly canonical: string | null;
  /** The `lang` of the page. */
  readonly language: string | null;
  /** What the page calls itself, as often as it does so: the best first. */
  readonly titles: readonly string[];
  /** Names of the site or publisher, the best first. */
  readonly outlets: readonly string[];
  /** Days or instants of publication, as they stand there, the best first; never of a change. */
  readonly published: readonly { readonly value: string; readonly from: string }[];
  readonly article: StructuredArticle | null;
}

const LONGEST_TITLE = 500;
const TITLE_NAMES = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'headline', 'title'];
const OUTLET_NAMES = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:site', 'al:android:app_name'];
const DATE_NAMES = ['article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'parsely-pub-date', 'sailthru.date', 'article.published', 'published_time', 'originalpublicationdate', 'cxenseparse:recs:publishtime'];

/** Reads metas, links, JSON-LD and marked times of a page. */
export function readMetadata(page: Page): PageMetadata {
  const metas = collectMetas(page.root);
  const article = readStructured(page.structured);
  const pick = (names: readonly string[]): { value: string; from: string }[] => names.flatMap((name) => (metas.get(name) ?? []).map((value) => ({ value, from: name })));
  const found = collectMarked(page.root);
  const title = [article?.headline ?? '', ...pick(TITLE_NAMES).map(({ value }) => value), page.title].map((text) => text.slice(0, LONGEST_TITLE).replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  return {
    canonical: found.canonical ?? pick(['og:url'])[0]?.value ?? null,
    language: page.root.attributes['lang'] ?? pick(['og:locale', 'content-language', 'language'])[0]?.value ?? null,
    titles: [...new Set(title.flatMap((text) => [text, ...withoutOutlet(text)]))],
    outlets: [...new Set([article?.publisher ?? '', ...pick(OUTLET_NAMES).map(({ value }) => value.replace(/^@/u, ''))].map((name) => name.trim()).filter((name) => name !== '' && name.length <= 80))],
    published: [...(typeof article?.published === 'string' ? [{ value: article.published, from: 'JSON-LD' }] : []), ...pick(DATE_NAMES), ...found.times.map((value) => ({ value, from: 'time' }))],
    article,
  };
}

/** A title without the outlet's name behind or before a dash or bar. */
export function withoutOutlet(title: string): readonly string[] {
  const parts = title.split(/\s[|–—»·:-]{1,2}\s|\s?\|\s?/u);
  if (parts.length < 2) return [];
  const first = parts[0]?.trim() ?? '';
  const allButLast = title.slice(0, title.lastIndexOf(parts[parts.length - 1] ?? '')).replace(/[\s|–—»·:-]+$/u, '').trim();
  return [allButLast, first].filter((text) => text.split(' ').length >= 3);
}

function collectMetas(root: PageElement): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  visit(root, (element) => {
    if (element.tag !== 'meta') return;
    const { name, property, itemprop, content } = element.attributes;
    const key = (property ?? name ?? itemprop ?? element.attributes['http-equiv'] ?? '').trim().toLowerCase();
    const value = (content ?? '').trim();
    if (key === '' || value === '' || value.length > 2000) return;
    metas.set(key, [...(metas.get(key) ?? []), value].slice(0, 10));
  });
  return metas;
}

/** The canonical link, and times that are marked as those of publication. */
function collectMarked(root: PageElement): { canonical: string | null; times: readonly string[] } {
  let canonical: string | null = null;
  const times: string[] = [];
  visit(root, (element) => {
    const { rel, href, itemprop, pubdate, datetime, content } = element.attributes;
    if (element.tag === 'link' && rel?.toLowerCase() === 'canonical') canonical ??= href ?? null;
    const time = datetime ?? content;
    if (element.tag !== 'meta' && time !== undefined && (itemprop === 'datePublished' || pubdate !== undefined) && times.length < 3) times.push(time);
  });
  return { canonical, times };
}

function visit(element: PageElement, see: (element: PageElement) => void): void {
  see(element);
  for (const child of element.children) if (typeof child !== 'string') visit(child, see);
}
