import type { TextRange } from '../../model.js';
import type { Verdict } from '../line.js';
import { chooseLines } from './choose-lines.js';
import { judgePage } from './judge-page.js';
import { markReadable } from './mark-readable.js';
import { readPageLines } from './page-lines.js';
import { parsePage } from './parse-page.js';
import { readMetadata } from './read-metadata.js';

/** A page's text, block by block, each judged. */
export interface PageView { readonly raw: string; readonly ranges: readonly TextRange[]; readonly verdicts: readonly Verdict[] }

/** The text view of a page with what is kept of it. */
export function viewPage(html: string): PageView {
  const page = parsePage(html);
  const text = readPageLines(page);
  const metadata = readMetadata(page);
  const choice = chooseLines(text.lines, { readable: markReadable(page, text), structuredBody: metadata.article?.body ?? null });
  const verdicts = judgePage(text.lines, { ...choice, titles: metadata.titles });
  return { raw: text.raw, ranges: text.lines.map((line) => line.raw), verdicts };
}
