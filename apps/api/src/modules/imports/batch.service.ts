import type { Connection, PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { DeskPackRecord } from '../packs/index.js';
import type { ArticleRecord, BatchRecord } from './import.records.js';

export function findBatch(_context: RequestContext, _id: string): Promise<BatchRecord | null> { return later(); }
export function pageBatches(_context: RequestContext, _page: PageRequest): Promise<Connection<BatchRecord>> { return later(); }
export function findArticle(_context: RequestContext, _id: string): Promise<ArticleRecord | null> { return later(); }
export function packOfBatch(_context: RequestContext, _batch: BatchRecord): Promise<DeskPackRecord> { return later(); }
export function pageArticles(_context: RequestContext, _batch: BatchRecord, _page: PageRequest): Promise<Connection<ArticleRecord>> { return later(); }
export function batchOfArticle(_context: RequestContext, _article: ArticleRecord): Promise<BatchRecord> { return later(); }
function later(): Promise<never> { return Promise.reject(new Error('Imports are not served yet')); }
