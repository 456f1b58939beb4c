import type { PackGraph } from '@footnote/knowledge';
import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { importPackFrom, packId } from '../../platform/database/index.js';
import { attach } from '../../platform/import-shipped-packs.js';
import { toDeskPack, type DeskPackRecord, type UserErrorRecord } from './desk-pack.records.js';
import { countPacksOfDesk, readOriginalTexts } from './desk-pack.store.js';
import { nameOfSlug, slugAtDesk } from './desk-slug.js';
import { graphOfPack } from './pack-graph.service.js';
import { isOfDesk, WRITING } from './pack.policy.js';
import { findPack } from './pack.service.js';
import { readPacksByIds, type PackRecord } from './pack.store.js';
import { readTitle } from './read-title.js';

/** Each keeps all its versions; nobody teaches with as many. */
export const MOST_PACKS = 100;

export interface CopyPackResult { readonly pack: DeskPackRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/** Copies a pack to the desk of whoever asks. What is copied of a public pack is its files; of a pack of the desk, its originals too. */
export async function copyPack(context: RequestContext, { pack: slug, title: typed }: { readonly pack: string; readonly title?: string | null }): Promise<CopyPackResult> {
  const { deskKey } = requireAtDesk(context.viewer, WRITING);
  const refuse = (error: UserErrorRecord): CopyPackResult => ({ pack: null, userErrors: [error] });
  const original = await findPack(context, packId(slug));
  if (original === null) return refuse({ code: 'NOT_FOUND', field: 'pack', message: `There is no pack "${slug.slice(0, 80)}" to copy.` });
  const title = readTitle(typed ?? original.title);
  if (!title.ok) return refuse({ code: 'INVALID', field: 'title', message: title.message });
  const full = await refuseTooMany(context, deskKey);
  if (full !== null) return refuse(full);
  const base = await graphOfPack(context.database, original, { originals: false });
  const originals = isOfDesk(context.viewer, original) ? await readOriginalTexts(context.database.queries, original.key) : [];
  const copy = await storeNewPack(context, { base: { ...base, pack: { ...base.pack, title: title.title } }, deskKey, copiedFrom: original.slug, originals });
  return { pack: toDeskPack(copy), userErrors: [] };
}

/** Why a desk may have no further pack; null where it may. */
export async function refuseTooMany(context: RequestContext, deskKey: string): Promise<UserErrorRecord | null> {
  const count = await countPacksOfDesk(context.database.queries, deskKey);
  return count < MOST_PACKS ? null : { code: 'TOO_MANY', field: null, message: `Your desk has ${String(count)} packs of its own, the most that it can have. Delete one that no quiz is made of.` };
}

/** What a desk gets that it has not had: a graph, the pack that it began as a copy of, and originals that come along. */
export interface NewPack { readonly base: PackGraph; readonly deskKey: string; readonly copiedFrom: string | null; readonly originals: Awaited<ReturnType<typeof readOriginalTexts>> }

/** Stores a pack of a desk under the first name that is free: "ferry", "ferry-2", "ferry-3". Whoever does so at the same moment gets the next. */
export async function storeNewPack({ database, now }: RequestContext, { base, deskKey, copiedFrom, originals }: NewPack): Promise<PackRecord> {
  const name = nameOfSlug(base.pack.slug);
  for (let nth = 1; nth <= MOST_PACKS + 1; nth += 1) {
    const graph = { ...base, pack: { ...base.pack, slug: slugAtDesk(nth === 1 ? name : `${name}-${String(nth)}`, deskKey) } };
    const stored = await importPackFrom({
      pool: database.pool, graph, attach, now: now(), newId: randomUUID, desk: { id: deskKey, copiedFrom }, baseVersion: 0,
      originals: originals.map((one) => ({ ...one, id: randomUUID(), fileName: null })),
    });
    if ('conflict' in stored) continue;
    const [pack] = await readPacksByIds(database.queries, [stored.packId]);
    if (pack !== undefined) return pack;
  }
  throw new Error(`The desk ${deskKey} has more packs called ${name} than it can have`);
}
