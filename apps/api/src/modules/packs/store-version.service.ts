import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../graphql/request-context.js';
import { importPackFrom, type ImportConflict, type ImportOptions, type ImportResult } from '../../platform/database/index.js';
import { attach } from '../../platform/import-shipped-packs.js';
import type { PackRecord } from './pack.store.js';

/** A pack of a desk as it was looked at, and what it is to be: its graph without originals, which are attached again. */
export interface NextVersion extends Pick<ImportOptions, 'graph' | 'originals' | 'detached' | 'alsoStore'> { readonly pack: PackRecord }

/** Stores the next version of a pack of a desk; nothing where the pack is no longer at the version that was looked at. */
export function storeNextVersion({ database, now }: RequestContext, { pack, ...change }: NextVersion): Promise<ImportResult | ImportConflict> {
  if (pack.deskKey === null) throw new Error(`The pack ${pack.slug} is no desk's own, and cannot be changed`);
  return importPackFrom({ ...change, pool: database.pool, attach, now: now(), newId: randomUUID, desk: { id: pack.deskKey, copiedFrom: pack.copiedFrom }, baseVersion: pack.version });
}
