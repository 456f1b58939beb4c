import type { ApplyImportInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import type { DeskPackRecord } from '../packs/index.js';
import type { LeftRecord } from './import.records.js';
import type { BatchResult } from './steer.service.js';
export interface ApplyResult extends BatchResult { readonly pack: DeskPackRecord | null; readonly version: number | null; readonly appliedCount: number; readonly left: readonly LeftRecord[] }
export function applyImport(_context: RequestContext, _input: ApplyImportInput): Promise<ApplyResult> { return Promise.reject(new Error('Imports are not served yet')); }
