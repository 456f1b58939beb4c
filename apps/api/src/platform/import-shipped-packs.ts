import { attachOriginal, formatProblem, loadPack, type PackFiles } from '@footnote/corpus';
import { readPackFolder, shippedPacks } from '@footnote/corpus/disk';
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { AttachOriginal, Database } from './database/index.js';
import { importPack } from './database/index.js';
import { OperationalError } from './operational-error.js';

/** The corpus's way of attaching, as the import of a pack wants it. */
export const attach: AttachOriginal = (graph, sourceSlug, rawText) => attachOriginal(graph, sourceSlug, rawText).graph;

/** Set by the build: names the code that makes graphs of files. From source it is not there, and every start makes them. */
declare const FOOTNOTE_COMPILER: string | undefined;
const COMPILER = typeof FOOTNOTE_COMPILER === 'string' ? FOOTNOTE_COMPILER : null;

export interface ShippedPacksOptions {
  readonly database: Pick<Database, 'pool'>;
  readonly now: Date;
  readonly newId: () => string;
  readonly logger: Pick<Logger, 'info'>;
  /** Names the code that makes graphs of files; null where nobody vouches that it is what it was. */
  readonly compiler?: string | null;
}

/** Of what, and by what code, the graph of a shipped pack was made that the database has. */
interface Made { readonly from: string; readonly contentHash: string }

/** Imports the packs that come with Footnote, each whole or not at all; one that is as it was costs the reading of its files. */
export async function importShippedPacks({ database, now, newId, logger, compiler = COMPILER }: ShippedPacksOptions): Promise<void> {
  const made = compiler === null ? new Map<string, string>() : await readMade(database);
  for (const { slug, dir } of shippedPacks()) {
    const files = readPackFolder(dir);
    const from = nameOf(files, compiler);
    if (compiler !== null && made.get(slug) === from) continue;
    const loaded = loadPack(files);
    if (!loaded.ok) {
      const [first] = loaded.problems.filter((problem) => problem.severity === 'ERROR');
      throw new OperationalError('PACK_INVALID', `The pack "${slug}" in ${dir} cannot be used: ${first === undefined ? 'it has errors' : formatProblem(first)}; "npm run -s footnote -- verify ${slug}" lists everything that is wrong with it.`);
    }
    const { packId, changed, version } = await importPack({ pool: database.pool, graph: loaded.graph, attach, now, newId });
    if (changed) logger.info({ pack: slug, version }, 'a shipped pack was imported');
    if (compiler !== null) await noteMade(database, { slug, packId, from, now });
  }
}

const NAME = 'shipped pack ';

/** By slug, what each pack was made of; of those alone that still are what was made of it, since a pack can be imported from the command line as well. */
async function readMade({ pool }: Pick<Database, 'pool'>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ slug: string; made: Made; content_hash: string }>(
    `SELECT p.slug, p.content_hash, s.value AS made FROM packs p JOIN settings s ON s.name = $1 || p.slug WHERE p.desk_id IS NULL`, [NAME]);
  return new Map(rows.flatMap(({ slug, made, content_hash: contentHash }) => (made.contentHash === contentHash ? [[slug, made.from] as const] : [])));
}

async function noteMade({ pool }: Pick<Database, 'pool'>, { slug, packId, from, now }: { readonly slug: string; readonly packId: string; readonly from: string; readonly now: Date }): Promise<void> {
  await pool.query(
    `INSERT INTO settings (name, value, updated_at) SELECT $1, jsonb_build_object('from', $2::text, 'contentHash', p.content_hash), $4 FROM packs p WHERE p.id = $3
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`, [`${NAME}${slug}`, from, packId, now]);
}

function nameOf(files: PackFiles, compiler: string | null): string {
  const hash = createHash('sha256').update(`${compiler ?? ''}\n`);
  for (const [path, text] of files) hash.update(`${path} ${String(text.length)}\n${text}\n`);
  return hash.digest('base64url');
}
