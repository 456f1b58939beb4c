import type { LiveContext, Latest } from '../live/index.js';
import type { BatchRecord } from './import.records.js';
export function watchImport(_context: LiveContext, _id: string): Promise<Latest<BatchRecord>> { return Promise.reject(new Error('Imports are not served yet')); }
