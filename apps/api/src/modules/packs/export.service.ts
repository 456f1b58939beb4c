import { exportPack } from '@footnote/corpus';
import type { RequestContext } from '../../graphql/request-context.js';
import type { DeskPackRecord } from './desk-pack.records.js';
import { readOriginalTexts } from './desk-pack.store.js';
import { writeArchive } from './pack-archive.js';
import { graphForViewer } from './pack-graph.service.js';
import { isOfDesk } from './pack.policy.js';

export interface ArchiveRecord { readonly fileName: string; readonly content: string }

/**
 * A pack as the folder of its files. What somebody attached is left out unless she asks for it: the articles are other people's work, and
 * a folder is soon passed on. Texts that the files themselves hold in full are part of it.
 */
export async function exportDeskPack(context: RequestContext, { pack }: DeskPackRecord, { originals }: { readonly originals: boolean }): Promise<ArchiveRecord> {
  const files = new Map(exportPack(await graphForViewer(context, pack)));
  const attached = originals && isOfDesk(context.viewer, pack) ? await readOriginalTexts(context.database.queries, pack.key) : [];
  for (const { sourceSlug, rawText } of attached) files.set(`originals/${sourceSlug}.txt`, rawText);
  return { fileName: `${pack.slug}.zip`, content: Buffer.from(writeArchive(files, pack.slug)).toString('base64') };
}
