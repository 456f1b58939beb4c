import type { ImportProposalArguments, ImportReferenceArguments } from '@footnote/schema';
import type { Connection, PageRequest } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ArticleCountsRecord, ArticleRecord, BlockRecord, FactsRecord, KindCountRecord, LeftRecord, LogEntryRecord, ProposalRecord, ReferenceRecord } from './import.records.js';

export function factsOf(_context: RequestContext, _article: ArticleRecord): Promise<FactsRecord | null> { return later(); }
export function countArticle(_context: RequestContext, _article: ArticleRecord): Promise<ArticleCountsRecord | null> { return later(); }
export function countKinds(_context: RequestContext, _article: ArticleRecord): Promise<readonly KindCountRecord[]> { return later(); }
export function pageBlocks(_context: RequestContext, _article: ArticleRecord, _page: PageRequest): Promise<Connection<BlockRecord>> { return later(); }
export function cleanedTextOf(_context: RequestContext, _article: ArticleRecord): Promise<string | null> { return later(); }
export function pageProposals(_context: RequestContext, _article: ArticleRecord, _page: ImportProposalArguments): Promise<Connection<ProposalRecord>> { return later(); }
export function pageLog(_context: RequestContext, _article: ArticleRecord, _page: PageRequest): Promise<Connection<LogEntryRecord>> { return later(); }
export function pageReferences(_context: RequestContext, _article: ArticleRecord, _page: ImportReferenceArguments): Promise<Connection<ReferenceRecord>> { return later(); }
export function leftOf(_article: ArticleRecord): readonly LeftRecord[] { return []; }
function later(): Promise<never> { return Promise.reject(new Error('Imports are not served yet')); }
