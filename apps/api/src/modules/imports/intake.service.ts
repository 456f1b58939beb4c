import type { AddArticlesInput, StartImportInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import type { BatchResult } from './steer.service.js';
export function startImport(_context: RequestContext, _input: StartImportInput): Promise<BatchResult> { return later(); }
export function addArticles(_context: RequestContext, _input: AddArticlesInput): Promise<BatchResult> { return later(); }
function later(): Promise<never> { return Promise.reject(new Error('Imports are not served yet')); }
