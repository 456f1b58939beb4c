import type { UserErrorRecord } from '../packs/index.js';
import type { ArticleRecord, BatchRecord } from './import.records.js';

export interface BatchResult { readonly batch: BatchRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface ArticleResult { readonly article: ArticleRecord | null; readonly userErrors: readonly UserErrorRecord[] }

export const NO_BATCH: UserErrorRecord = { code: 'NOT_FOUND', field: 'batch', message: 'Your desk has no such import. It may have been deleted.' };
export const NO_ARTICLE: UserErrorRecord = { code: 'NOT_FOUND', field: 'article', message: 'Your desk has no such article. Its import may have been deleted.' };

/** Why an article cannot be decided about now; null where it can. */
export function refuseState({ state }: Pick<ArticleRecord, 'state'>): UserErrorRecord | null {
  switch (state) {
    case 'IN_REVIEW':
    case 'APPLIED': return null;
    case 'WAITING':
    case 'READING': return { code: 'CONFLICT', field: 'article', message: 'This article is being read, or waits for it: decide when that is done.' };
    case 'REFUSED': return { code: 'CONFLICT', field: 'article', message: 'This article was refused: there is nothing to decide about.' };
    default: return state satisfies never;
  }
}
