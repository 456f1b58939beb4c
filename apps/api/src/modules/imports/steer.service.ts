import type { DeleteImportInput, ResumeImportInput, StopImportInput } from '@footnote/schema';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { UserErrorRecord } from '../packs/index.js';
import { batchNow, findBatch } from './batch.service.js';
import { deleteBatch, setStopped } from './batch.store.js';
import { IMPORTING } from './import.policy.js';
import { NO_BATCH, type BatchResult } from './results.js';

export interface DeleteResult { readonly deleted: string | null; readonly userErrors: readonly UserErrorRecord[] }

/** Stops an import of the desk after what is being read. */
export function stopImport(context: RequestContext, { batch }: StopImportInput): Promise<BatchResult> {
  return steer(context, batch, context.now());
}

/** Lets a stopped import go on. */
export async function resumeImport(context: RequestContext, { batch }: ResumeImportInput): Promise<BatchResult> {
  const result = await steer(context, batch, null);
  if (result.batch !== null) await context.database.notify('import_due', '');
  return result;
}

async function steer(context: RequestContext, id: string, stoppedAt: Date | null): Promise<BatchResult> {
  const batch = await findBatch(context, id);
  if (batch === null) return { batch: null, userErrors: [NO_BATCH] };
  await setStopped(context.database.queries, batch.key, stoppedAt);
  await context.database.notify('import_changed', batch.key);
  return { batch: await batchNow(context, batch.key), userErrors: [] };
}

/** Deletes an import of the desk. What reads an article of it finds it gone, and drops what it has. */
export async function deleteImport(context: RequestContext, { batch: id }: DeleteImportInput): Promise<DeleteResult> {
  const { deskKey: desk } = requireAtDesk(context.viewer, IMPORTING);
  const batch = await findBatch(context, id);
  if (batch === null || !await deleteBatch(context.database.queries, { key: batch.key, desk })) return { deleted: null, userErrors: [NO_BATCH] };
  await context.database.notify('import_changed', batch.key);
  return { deleted: batch.id, userErrors: [] };
}
