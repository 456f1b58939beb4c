import type { CleanedText } from '../../model.js';
import { cleanDocument, judgeBody } from '../index.js';
import { LIGHTHOUSE_PAGE, LIGHTHOUSE_PARAGRAPHS } from '../testing/invented-pages.js';
import { pasted, saved } from '../testing/read-articles.js';
import { parsePage, type PageElement } from './parse-page.js';

const reasonOf = (cleaned: CleanedText, words: string): string | null | undefined => cleaned.blocks.find((block) => cleaned.raw.slice(block.raw.start, block.raw.end).includes(words))?.reason;
const BODY = [LIGHTHOUSE_PARAGRAPHS[0], LIGHTHOUSE_PARAGRAPHS[1], LIGHTHOUSE_PARAGRAPHS[2], 'What it costs', LIGHTHOUSE_PARAGRAPHS[3], LIGHTHOUSE_PARAGRAPHS[4]].join('\n\n');
const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe('cleanDocument on a page', () => {
  const cleaned = cleanDocument(saved(LIGHTHOUSE_PAGE));

  it('keeps the paragraphs and the subheading of the article, and nothing else', () => {
    expect(cleaned.text).toBe(BODY);
    expect(cleaned.blocks.filter((block) => block.role === 'TITLE').map((block) => cleaned.raw.slice(block.raw.start, block.raw.end))).toEqual(['Council votes to close the Old Light']);
  });

  it.each([
    ['Tides', 'MENU'], ['Home', 'BREADCRUMB'], ['Share on Facebook', 'SHARE_COUNT'], ['Photograph: Ode Fenn', 'CAPTION'], ['Advertisement', 'ADVERTISEMENT'],
    ['Why the ferry was late', 'READ_MORE'], ['I cannot believe', 'EMBEDDED_POST'], ['no reader of this page', 'HIDDEN'], ['Sign up for our newsletter', 'ADVERTISEMENT'],
    ['Toll on the causeway', 'READ_MORE'], ['This is what I always said', 'COMMENTS'], ['All rights reserved', 'FOOTER'],
  ])('drops “%s” as %s', (words, reason) => {
    expect(reasonOf(cleaned, words)).toBe(reason);
  });

  it('neither runs nor shows scripts and styles', () => {
    expect(cleaned.raw).not.toContain('written by a script');
    expect(cleaned.raw).not.toContain('color: red');
    expect(cleaned.raw).not.toMatch(/alert|onload|<\w/u);
  });

  it('is a page in whatever letters its tags are, and without its end tags', () => {
    const loose = LIGHTHOUSE_PAGE.replace(/<\/(?:p|li|body|html)>/gu, '').replace(/<(\/?)(article|main|div|p)\b/gu, (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`);
    for (const paragraph of LIGHTHOUSE_PARAGRAPHS) expect(cleanDocument(saved(loose)).text).toContain(paragraph);
  });

  it('honours what a person takes back and drops', () => {
    const id = (words: string): number => cleaned.blocks.find((block) => cleaned.raw.slice(block.raw.start, block.raw.end).includes(words))?.id ?? -1;
    const chosen = cleanDocument(saved(LIGHTHOUSE_PAGE), { takenBack: [id('I cannot believe')], dropped: [id('Harbour warden')] });
    expect(chosen.text).toContain('I cannot believe they are closing it.');
    expect(chosen.text).not.toContain('Harbour warden');
  });

  it('takes the body that the page tells to machines where the extractor misses it', () => {
    const told = JSON.stringify({ '@type': 'NewsArticle', headline: 'x', articleBody: LIGHTHOUSE_PARAGRAPHS.join('\n') });
    const scattered = LIGHTHOUSE_PARAGRAPHS.map((paragraph, index) => `<div class="cell-${index}"><table><tr><td><a href="/z"></a><span>${paragraph}</span></td></tr></table></div>`).join('<ul><li><a href="/1">One more</a></li><li><a href="/2">And another</a></li></ul>');
    const { text } = cleanDocument(saved(page(scattered, `<script type="application/ld+json">${told}</script>`)));
    for (const paragraph of LIGHTHOUSE_PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it('passes over JSON-LD that is none', () => {
    const broken = ['{', 'null', '[[[[', '{"@type":"NewsArticle","articleBody":7}', '{"@graph":{"@graph":{"@graph":3}}}'].map((script) => `<script type="application/ld+json">${script}</script>`).join('');
    expect(cleanDocument(saved(LIGHTHOUSE_PAGE.replace('<style>', `${broken}<style>`))).text).toBe(BODY);
  });

  it('keeps a row of a table in one line', () => {
    const { raw } = cleanDocument(saved(page('<table><tr><td>1</td><td>Oram</td><td>412</td></tr><tr><td>2</td><td>Sand</td><td>90</td></tr></table>')));
    expect(raw.split('\n')).toEqual(['1 Oram 412', '2 Sand 90']);
  });

  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}<p>${LIGHTHOUSE_PARAGRAPHS.join('</p><p>')}</p>`],
    ['100,000 nested inline elements', `${'<b>'.repeat(100_000)}${LIGHTHOUSE_PARAGRAPHS.join(' ')}`],
    ['100,000 list items', `<ul>${'<li>x'.repeat(100_000)}</ul><p>${LIGHTHOUSE_PARAGRAPHS.join('</p><p>')}</p>`],
    ['a tag that never ends', `<p>${LIGHTHOUSE_PARAGRAPHS.join('</p><p>')}</p><a href="${'x'.repeat(1_000_000)}`],
    ['a million opening brackets', `<p>${LIGHTHOUSE_PARAGRAPHS.join('</p><p>')}</p>${'<'.repeat(1_000_000)}`],
  ])('reads a page with %s', (_, html) => {
    const { text, blocks } = cleanDocument(saved(html));
    expect(blocks.length).toBeGreaterThan(0);
    for (const paragraph of LIGHTHOUSE_PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it.each([
    ['blanks', ' '.repeat(100_000)], ['bars', '| '.repeat(40_000)], ['brackets', '('.repeat(80_000)], ['dashes', '—'.repeat(80_000)], ['letters', 'a'.repeat(100_000)], ['numbers', '1/1/'.repeat(25_000)],
    ['sentence ends', 'ab.Cd'.repeat(20_000)], ['quotation marks', '."A'.repeat(30_000)], ['addresses', 'https://'.repeat(12_000)], ['bullets', '• a\n'.repeat(20_000)], ['section headings', 'Most read\n'.repeat(10_000)],
    ['bylines', 'By Tam Reed\n'.repeat(10_000)], ['commas', 'By a, '.repeat(15_000)],
  ])('gets through a long run of %s', (_, run) => {
    expect(cleanDocument(pasted(`${LIGHTHOUSE_PARAGRAPHS.join('\n\n')}\n\n${run}`)).blocks.length).toBeGreaterThan(0);
    expect(cleanDocument(saved(page(`<p>${LIGHTHOUSE_PARAGRAPHS.join('</p><p>')}</p><p>${run}</p>`))).blocks.length).toBeGreaterThan(0);
  });
});

describe('parsePage', () => {
  const write = (element: PageElement): string => element.children.map((child) => (typeof child === 'string' ? child : `<${child.tag}>${write(child)}</${child.tag}>`)).join('');

  it.each([
    ['<p>one<p>two', '<p>one</p><p>two</p>'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    ['<table><tr><td>1<td>2<tr><td>3</table>', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>'],
    ['<p>a<b>b</p>c', '<p>a<b>b</b></p>c'],
    ['<div>a</b>c</div>d', '<div>ac</div>d'],
    ['a<script>"<p>"</script>b', 'ab'],
    ['a<template><p>x</p></template>b', 'ab'],
    ['&amp;lt; &#x41;&eacute;', '&lt; Aé'],
  ])('reads %s', (html, tree) => {
    expect(write(parsePage(html).root)).toBe(tree);
  });

  it('keeps a tree of bounded depth', () => {
    const depth = (element: PageElement): number => 1 + Math.max(0, ...element.children.map((child) => (typeof child === 'string' ? 0 : depth(child))));
    expect(depth(parsePage('<div>'.repeat(50_000)).root)).toBeLessThan(260);
  });

  it('is not led astray by attributes that are called like parts of an object', () => {
    const { root } = parsePage('<p __proto__="x" constructor="y" class="z">a</p>');
    const [element] = root.children;
    expect(typeof element === 'object' && element.attributes['class']).toBe('z');
  });
});

describe('judgeBody', () => {
  const judge = (html: string): string => judgeBody(cleanDocument(saved(html)), saved(html)).verdict;

  it('lets an article pass', () => {
    expect(judge(LIGHTHOUSE_PAGE)).toBe('ARTICLE');
    expect(judgeBody(cleanDocument(pasted(LIGHTHOUSE_PARAGRAPHS.join('\n\n'))), pasted('')).sentence).toBeNull();
  });

  it('knows a paywall by what the page says to machines or to readers', () => {
    const short = `<article><h1>A title of some length</h1><p>${LIGHTHOUSE_PARAGRAPHS[0]}</p><p>${LIGHTHOUSE_PARAGRAPHS[1]}</p></article>`;
    expect(judge(page(short, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>'))).toBe('PAYWALL');
    expect(judge(page(`${short}<div><p>Subscribe to continue reading</p></div>`))).toBe('PAYWALL');
    expect(judge(page(short))).toBe('ARTICLE');
  });

  it('knows a page that scripts would have to make', () => {
    expect(judge(page('<div id="root"></div><script src="/app.js"></script>'))).toBe('SCRIPT_ONLY');
    expect(judge(page('<p>Please enable JavaScript to view this page.</p><script src="/app.js"></script>'))).toBe('SCRIPT_ONLY');
  });

  it('counts the words of scripts that do not set them apart', () => {
    expect(judgeBody(cleanDocument(pasted('灯台を閉鎖する決定について、島の議会は月曜日に投票を行った。港の責任者はこれに反対している。'.repeat(4))), pasted('')).verdict).not.toBe('SHORT');
  });

  it('says what to do where there is no article or little of it', () => {
    expect(judge(page('<nav><a href="/">Home</a></nav>'))).toBe('NO_BODY');
    const short = judgeBody(cleanDocument(pasted('The light went out at nine.')), pasted(''));
    expect(short.verdict).toMatch(/SHORT|NO_BODY/u);
    expect(short.sentence).toMatch(/paste/u);
  });
});
