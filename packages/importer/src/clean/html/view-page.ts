import type { TextRange } from '../../model.js';
import type { Verdict } from '../line.js';

/** A page's text, block by block, each judged. */
export interface PageView { readonly raw: string; readonly ranges: readonly TextRange[]; readonly verdicts: readonly Verdict[] }

/** Not yet: HTML follows in the next commit. */
export function viewPage(html: string): PageView {
  return { raw: html, ranges: [], verdicts: [] };
}
