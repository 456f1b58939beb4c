import type { PackGraph } from '@footnote/knowledge';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { packId } from './entity-id.js';
import { ringAfter } from './import-bell.js';
import { insertRows } from './insert-rows.js';
import { inTransaction } from './migrate.js';
import { toRows } from './pack-rows.js';
import * as tables from './tables/index.js';

/** Puts the original of a source into a graph: its evidence then quotes the original itself. */
export type AttachOriginal = (graph: PackGraph, sourceSlug: string, rawText: string) => PackGraph;

/** An original to keep with the pack, and to attach again at every later import. */
export interface OriginalToKeep {
  readonly id: string;
  readonly sourceSlug: string;
  readonly fileName: string | null;
  readonly rawText: string;
}

export interface ImportOptions {
  readonly pool: Pick<pg.Pool, 'connect'>;
  /** As it comes from the pack's files: summaries, no originals. */
  readonly graph: PackGraph;
  readonly attach: AttachOriginal;
  readonly now: Date;
  /** Makes the id of the pack's new version. */
  readonly newId: () => string;
  readonly originals?: readonly OriginalToKeep[];
  /** Sources whose kept originals are let go. */
  readonly detached?: readonly string[];
  /** The desk whose own pack it is. Of such a pack nothing is written into the tables of the graph; only its versions hold it. Left out for a public one. */
  readonly desk?: DeskOfPack;
  /** Stores what belongs to this change in the same transaction: both are there afterwards, or neither is. */
  readonly alsoStore?: (client: pg.ClientBase, version: number) => Promise<void>;
}

/** Whose own a pack is, and the slug of the pack that it began as a copy of. */
export interface DeskOfPack { readonly id: string; readonly copiedFrom: string | null }

/** What an import did; `version` is the pack's from now on. */
export interface ImportResult {
  readonly packId: string;
  readonly version: number;
  readonly changed: boolean;
  /** With every original that is kept for the pack attached. */
  readonly graph: PackGraph;
}

/** Nothing was done: somebody else imported the pack meanwhile. `version` is the pack's now; 0 where it is gone. */
export interface ImportConflict { readonly conflict: true; readonly version: number }

interface KnownPack { readonly version: number; readonly content_hash: string; readonly graph_hash: string; readonly desk_id: string | null }

/**
 * Replaces a pack by a graph, whole or not at all, and tells every replica. Nothing is written where the graph and its
 * originals are as they were. Quizzes made of earlier versions keep what they froze.
 */
export async function importPack(options: ImportOptions): Promise<ImportResult> {
  return ringAfter(inOneTransaction(options.pool, async (client) => importKnown(client, options, await findKnown(client, options))));
}

/**
 * The same for a change that was made of one version of the pack (0: of none, it must be new), and that would undo what somebody else
 * did meanwhile: where the pack is at another version by now, nothing is written.
 */
export async function importPackFrom(options: ImportOptions & { readonly baseVersion: number }): Promise<ImportResult | ImportConflict> {
  return ringAfter(inOneTransaction(options.pool, async (client) => {
    const known = await findKnown(client, options);
    const version = known?.version ?? 0;
    return version === options.baseVersion ? importKnown(client, options, known) : { conflict: true, version };
  }));
}

async function inOneTransaction<Result>(pool: ImportOptions['pool'], work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    return await inTransaction(client, () => work(client));
  } finally {
    client.release();
  }
}

/** The pack as it stands, which nobody else imports until the transaction ends: two at a time would each delete what the other wrote. */
async function findKnown(client: pg.ClientBase, { graph: { pack: { slug } }, desk }: ImportOptions): Promise<KnownPack | undefined> {
  const id = packId(slug);
  // Another replica may be at the same pack, and a whole pack takes its time.
  await client.query('SET LOCAL statement_timeout = 0');
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import ${id}`]);
  const { rows: [known] } = await client.query<KnownPack>('SELECT version, content_hash, graph_hash, desk_id FROM packs WHERE id = $1', [id]);
  if (known !== undefined && known.desk_id !== (desk?.id ?? null)) throw new Error(`The pack ${slug} is not of whoever imports it`);
  return known;
}

async function importKnown(client: pg.ClientBase, { graph: base, attach, now, newId, originals = [], detached = [], desk, alsoStore }: ImportOptions, known: KnownPack | undefined): Promise<ImportResult> {
  const id = packId(base.pack.slug);
  await client.query('DELETE FROM originals WHERE pack_id = $1 AND source_slug = ANY($2)', [id, detached]);
  const kept = await listOriginals(client, id);
  const wanted = [...kept.filter((one) => !originals.some((given) => given.sourceSlug === one.sourceSlug)), ...originals];
  const present = wanted.filter((one) => base.sources.some((source) => source.slug === one.sourceSlug && source.textKind === 'SUMMARY'));
  const graph = present.reduce((partly, one) => attach(partly, one.sourceSlug, one.rawText), base);
  const hashes = { content: hashGraph(base), graph: hashGraph(graph) };
  const changed = known === undefined || known.content_hash !== hashes.content || known.graph_hash !== hashes.graph;
  const version = (known?.version ?? 0) + (changed ? 1 : 0);
  if (changed) {
    await writePack(client, { id, graph, version, hashes, now, desk });
    await insertRows(client, tables.packVersions, [{
      id: newId(), packId: id, version, contentHash: hashes.content, graphHash: hashes.graph, graph, baseGraph: present.length === 0 ? null : base, importedAt: now,
    }]);
    // The rows are what everybody may read and search: the summaries. The originals stand in `graph`, for whoever may use them.
    if (desk === undefined) await replaceRows(client, id, base);
    await client.query(`SELECT pg_notify('pack_changed', $1)`, [base.pack.slug]);
  }
  await keepOriginals(client, { id, originals, now });
  await alsoStore?.(client, version);
  return { packId: id, version, changed, graph };
}

async function writePack(client: pg.ClientBase, { id, graph, version, hashes, now, desk }: {
  readonly id: string; readonly graph: PackGraph; readonly version: number; readonly hashes: { readonly content: string; readonly graph: string }; readonly now: Date;
  readonly desk: DeskOfPack | undefined;
}): Promise<void> {
  const { slug, title, summary, language, invented, dateline, keyDates, licence = null } = graph.pack;
  await client.query(
    `INSERT INTO packs (id, slug, title, summary, language, invented, dateline, key_dates, licence, version, content_hash, graph_hash, imported_at, desk_id, copied_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, summary = excluded.summary, language = excluded.language, invented = excluded.invented,
       dateline = excluded.dateline, key_dates = excluded.key_dates, licence = excluded.licence, version = excluded.version, content_hash = excluded.content_hash,
       graph_hash = excluded.graph_hash, imported_at = excluded.imported_at`,
    [id, slug, title, summary, language, invented, dateline, JSON.stringify(keyDates), licence, version, hashes.content, hashes.graph, now, desk?.id ?? null, desk?.copiedFrom ?? null],
  );
}

/** What an import replaces, in an order in which nothing still refers to what goes. */
const REPLACED = [
  'contradictions', 'absence_records', 'attribution_steps', 'assertions', 'event_relations', 'event_participants', 'source_reliances',
  'evidence', 'claims', 'events', 'actors', 'sources', 'outlets', 'issues', 'aspects', 'measures',
] as const;

async function replaceRows(client: pg.ClientBase, id: string, graph: PackGraph): Promise<void> {
  for (const table of REPLACED) await client.query(`DELETE FROM ${table} WHERE pack_id = $1`, [id]);
  const rows = toRows(graph);
  await insertRows(client, tables.outlets, rows.outlets);
  await insertRows(client, tables.sources, rows.sources);
  await insertRows(client, tables.evidence, rows.evidence);
  await insertRows(client, tables.sourceReliances, rows.sourceReliances);
  await insertRows(client, tables.sourceRelianceEvidence, rows.sourceRelianceEvidence);
  await insertRows(client, tables.actors, rows.actors);
  await insertRows(client, tables.events, rows.events);
  await insertRows(client, tables.eventParticipants, rows.eventParticipants);
  await insertRows(client, tables.issues, rows.issues);
  await insertRows(client, tables.aspects, rows.aspects);
  await insertRows(client, tables.measures, rows.measures);
  await insertRows(client, tables.claims, rows.claims);
  await insertRows(client, tables.eventRelations, rows.eventRelations);
  await insertRows(client, tables.assertions, rows.assertions);
  await insertRows(client, tables.assertionEvidence, rows.assertionEvidence);
  await insertRows(client, tables.attributionSteps, rows.attributionSteps);
  await insertRows(client, tables.contradictions, rows.contradictions);
  await insertRows(client, tables.contradictionClaims, rows.contradictionClaims);
  await insertRows(client, tables.absenceRecords, rows.absenceRecords);
}

async function listOriginals(client: pg.ClientBase, id: string): Promise<readonly { readonly sourceSlug: string; readonly rawText: string }[]> {
  const { rows } = await client.query<{ source_slug: string; raw_text: string }>('SELECT source_slug, raw_text FROM originals WHERE pack_id = $1 ORDER BY source_slug', [id]);
  return rows.map((row) => ({ sourceSlug: row.source_slug, rawText: row.raw_text }));
}

async function keepOriginals(client: pg.ClientBase, { id, originals, now }: { readonly id: string; readonly originals: readonly OriginalToKeep[]; readonly now: Date }): Promise<void> {
  for (const original of originals) {
    await client.query(
      `INSERT INTO originals (id, pack_id, source_slug, file_name, raw_text, raw_hash, attached_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (pack_id, source_slug) DO UPDATE SET file_name = excluded.file_name, raw_text = excluded.raw_text, raw_hash = excluded.raw_hash, attached_at = excluded.attached_at
       WHERE originals.raw_hash <> excluded.raw_hash`,
      [original.id, id, original.sourceSlug, original.fileName, original.rawText, hashOf(original.rawText), now],
    );
  }
}

/** SHA-256 of a graph whatever the order in which its objects name their fields: a graph read back from the database hashes the same. */
export function hashGraph(graph: PackGraph): string {
  return hashOf(JSON.stringify(graph, (_key, value: unknown) => (isPlainObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value)));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
