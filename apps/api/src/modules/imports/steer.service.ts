import type { DeleteImportInput, ResumeImportInput, StopImportInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ArticleRecord, BatchRecord } from './import.records.js';
export interface UserErrorRecord { readonly code: string; readonly field: string | null; readonly message: string }
export interface BatchResult { readonly batch: BatchRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface ArticleResult { readonly article: ArticleRecord | null; readonly userErrors: readonly UserErrorRecord[] }
export interface DeleteResult { readonly deleted: string | null; readonly userErrors: readonly UserErrorRecord[] }
export function stopImport(_context: RequestContext, _input: StopImportInput): Promise<BatchResult> { return later(); }
export function resumeImport(_context: RequestContext, _input: ResumeImportInput): Promise<BatchResult> { return later(); }
export function deleteImport(_context: RequestContext, _input: DeleteImportInput): Promise<DeleteResult> { return later(); }
function later(): Promise<never> { return Promise.reject(new Error('Imports are not served yet')); }
