import type { PackGraph } from '@footnote/knowledge';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { tables, type Database, type Queries } from '../../platform/database/index.js';
import type { OriginalRecord } from './desk-pack.records.js';

const { originals, packs, packVersions, quizzes } = tables;

/** An original as it was given. */
export interface OriginalText { readonly sourceSlug: string; readonly rawText: string }

/** Reads the graphs of packs as they are now: of a desk's own ones with the originals, of public ones without. */
export async function readCurrentGraphs(queries: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, PackGraph>> {
  const rows = await queries
    .select({ pack: packs.id, graph: sql<PackGraph>`case when ${packs.deskId} is null then coalesce(${packVersions.baseGraph}, ${packVersions.graph}) else ${packVersions.graph} end` })
    .from(packs).innerJoin(packVersions, and(eq(packVersions.packId, packs.id), eq(packVersions.version, packs.version))).where(inArray(packs.id, [...keys]));
  return new Map(rows.map(({ pack, graph }) => [pack, graph]));
}

/** Reads which originals are attached to a pack, without their texts. */
export function readOriginals(queries: Queries, pack: string): Promise<readonly OriginalRecord[]> {
  return queries.select({ sourceSlug: originals.sourceSlug, fileName: originals.fileName, attachedAt: originals.attachedAt }).from(originals).where(eq(originals.packId, pack));
}

/** Reads the originals of a pack as they were given. */
export function readOriginalTexts(queries: Queries, pack: string): Promise<readonly OriginalText[]> {
  return queries.select({ sourceSlug: originals.sourceSlug, rawText: originals.rawText }).from(originals).where(eq(originals.packId, pack)).orderBy(originals.sourceSlug);
}

/** The titles of the quizzes of a desk that are made of each pack, at most so many in all. */
export async function readTitlesOfUse(queries: Queries, { packs: keys, desk, most }: { readonly packs: readonly string[]; readonly desk: string; readonly most: number }): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await queries.select({ pack: quizzes.packId, title: quizzes.title }).from(quizzes)
    .where(and(inArray(quizzes.packId, [...keys]), eq(quizzes.deskId, desk))).orderBy(desc(quizzes.createdAt)).limit(most);
  const titles = new Map<string, string[]>();
  for (const { pack, title } of rows) if (pack !== null) titles.set(pack, [...(titles.get(pack) ?? []), title]);
  return titles;
}

export interface VersionRow { readonly version: number; readonly importedAt: Date; readonly filesChanged: boolean }

/** Reads the versions of a pack below one, the newest first. */
export function readVersions(queries: Queries, { pack, below, limit }: { readonly pack: string; readonly below: number; readonly limit: number }): Promise<readonly VersionRow[]> {
  const { importedAt, packId, version } = packVersions;
  return queries
    .select({
      version, importedAt,
      // The version before is looked up by its number, so that a page does not read the whole history.
      filesChanged: sql<boolean>`pack_versions.content_hash is distinct from (select earlier.content_hash from pack_versions earlier where earlier.pack_id = pack_versions.pack_id and earlier.version = pack_versions.version - 1)`,
    })
    .from(packVersions).where(sql`${packId} = ${pack} and ${version} < ${below}`).orderBy(desc(version)).limit(limit);
}

/** Counts the packs of a desk. */
export async function countPacksOfDesk(queries: Queries, desk: string): Promise<number> {
  return queries.$count(packs, eq(packs.deskId, desk));
}

/** Deletes a pack unless a quiz is made of it; whether it is gone. */
export async function deletePackRow({ queries }: Database, { pack, desk }: { readonly pack: string; readonly desk: string }): Promise<boolean> {
  const gone = await queries.delete(packs)
    .where(and(eq(packs.id, pack), eq(packs.deskId, desk), sql`not exists (select from ${quizzes} where ${quizzes.packId} = ${packs.id})`)).returning({ id: packs.id });
  return gone.length > 0;
}
