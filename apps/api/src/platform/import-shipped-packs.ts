import { attachOriginal, formatProblem, loadPack } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import type { Logger } from 'pino';
import type { AttachOriginal, Database } from './database/index.js';
import { importPack } from './database/index.js';
import { OperationalError } from './operational-error.js';

/** The corpus's way of attaching, as the import of a pack wants it. */
export const attach: AttachOriginal = (graph, sourceSlug, rawText) => attachOriginal(graph, sourceSlug, rawText).graph;

/** Imports the packs that come with Footnote, each whole or not at all; one that is as it was costs a comparison. */
export async function importShippedPacks({ database, now, newId, logger }: {
  readonly database: Pick<Database, 'pool'>; readonly now: Date; readonly newId: () => string; readonly logger: Pick<Logger, 'info'>;
}): Promise<void> {
  for (const { slug, dir } of shippedPacks()) {
    const loaded = loadPack(readPackFolder(dir));
    if (!loaded.ok) {
      const [first] = loaded.problems.filter((problem) => problem.severity === 'ERROR');
      throw new OperationalError('PACK_INVALID', `The pack "${slug}" in ${dir} cannot be used: ${first === undefined ? 'it has errors' : formatProblem(first)}; "npm run -s footnote -- verify ${slug}" lists everything that is wrong with it.`);
    }
    const { changed, version } = await importPack({ pool: database.pool, graph: loaded.graph, attach, now, newId });
    if (changed) logger.info({ pack: slug, version }, 'a shipped pack was imported');
  }
}
