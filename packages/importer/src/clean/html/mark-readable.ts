import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page, PageElement } from './parse-page.js';
import type { PageText } from './page-lines.js';

/**
 * Larger pages are read by our own rules alone: Readability's time grows with elements times depth and with siblings squared
 * (19,000 paragraphs in a row took half a minute). The largest of the pages that were measured had a fifth of each or less.
 */
const MOST_ELEMENTS = 8_000;
const MOST_WORK = 100_000;
const MOST_SIBLINGS = 1_500;
const MOST_LETTERS = 400_000;
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'itemtype', 'itemscope', 'rel', 'href', 'style', 'hidden', 'aria-hidden', 'src'];
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr', 'col', 'area', 'base', 'embed', 'param', 'source', 'track']);

/**
 * The lines that Readability takes for the article. It gets a page written anew from the tree (no scripts, no handlers, bounded
 * depth) in which every text carries the number of its line. Null where it finds nothing or the page is too large for it.
 */
export function markReadable(page: Page, text: PageText): ReadonlySet<number> | null {
  if (page.elements > MOST_ELEMENTS || text.raw.length > MOST_LETTERS || weighWork(page.root, 1) > MOST_WORK) return null;
  const { document } = parseHTML(writePage(page, text));
  const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 250, keepClasses: false, disableJSONLD: true }).parse();
  const marks = found?.content?.matchAll(/data-line="(\d{1,9})"/gu);
  const lines = new Set(marks === undefined ? [] : Array.from(marks, (mark) => Number(mark[1])));
  return lines.size === 0 ? null : lines;
}

/** Elements times their depth; beyond any bound where one element has too many children. */
function weighWork(element: PageElement, depth: number): number {
  if (element.children.length > MOST_SIBLINGS) return Infinity;
  let work = depth;
  for (const child of element.children) if (typeof child !== 'string') work += weighWork(child, depth + 1);
  return work;
}

function writePage(page: Page, text: PageText): string {
  const parts: string[] = ['<!doctype html><html><head><title>', escape(page.title), '</title></head><body', writeAttributes(page.root), '>'];
  writeChildren(page.root, text, parts);
  parts.push('</body></html>');
  return parts.join('');
}

function writeChildren(element: PageElement, text: PageText, parts: string[]): void {
  element.children.forEach((child, index) => {
    if (typeof child === 'string') {
      const line = text.lineAt(element, index);
      parts.push(line === null ? escapeText(child) : `<span data-line="${line}">${escapeText(child)}</span>`);
      return;
    }
    if (child.tag === 'head' || child.tag === 'meta' || child.tag === 'link' || !/^[a-z][a-z0-9-]{0,40}$/u.test(child.tag)) {
      writeChildren(child, text, parts);
      return;
    }
    parts.push('<', child.tag, writeAttributes(child), '>');
    if (VOID.has(child.tag)) return;
    writeChildren(child, text, parts);
    parts.push('</', child.tag, '>');
  });
}

function writeAttributes({ attributes }: PageElement): string {
  return KEPT_ATTRIBUTES.map((name) => (attributes[name] === undefined ? '' : ` ${name}="${escape(attributes[name])}"`)).join('');
}

function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function escape(text: string): string {
  return escapeText(text).replace(/"/gu, '&quot;');
}
