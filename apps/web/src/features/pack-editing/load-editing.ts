import { PackEditLogDocument, PackEntitiesDocument, PackEntityDocument, type PackCollection, type PackEditLogQuery, type PackEntityQuery } from '@footnote/schema/browser';
import { cache } from 'react';
import { askAsTeacher } from '../account/ask-as-teacher';
import type { NamedThing, Names, PackEntityShown } from './form-fields';

/** A pack as a form needs it. */
export type EditedPack = Pick<NonNullable<PackEntityQuery['deskPack']>, 'own' | 'version' | 'pack'>;
export type LoadedEntity = { readonly is: 'THERE'; readonly pack: EditedPack; readonly entity: PackEntityShown } | { readonly is: 'NO_PACK' } | { readonly is: 'GONE'; readonly pack: EditedPack } | { readonly is: 'UNREACHABLE' };

/** One thing of a pack of the desk. */
export const loadEntity = cache(async (slug: string, collection: PackCollection, entity: string): Promise<LoadedEntity> => {
  const outcome = await askAsTeacher(PackEntityDocument, { slug, collection, entity });
  if (!outcome.ok) return { is: outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'NO_PACK' };
  const { deskPack } = outcome.data;
  if (deskPack === null || !deskPack.own) return { is: 'NO_PACK' };
  return deskPack.entity === null ? { is: 'GONE', pack: deskPack } : { is: 'THERE', pack: deskPack, entity: deskPack.entity };
});

/** The text of a source into which passages are cited; null where it has none. */
export async function loadText(slug: string, source: string): Promise<string | null> {
  const loaded = await loadEntity(slug, 'SOURCE', source);
  return loaded.is === 'THERE' && loaded.entity.content.__typename === 'PackSourceContent' ? loaded.entity.content.text : null;
}

/** A hundred a page: whoever has more than a thousand of a kind finds the rest by their pages. */
const MOST_PAGES = 10;

/** All that can be named of one kind. Without an answer the list is empty, and what is named stays as it is. */
async function loadNamed(slug: string, collection: PackCollection): Promise<readonly NamedThing[]> {
  const found: NamedThing[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const outcome: Awaited<ReturnType<typeof askPage>> = await askPage(slug, collection, after);
    if (outcome === null) return found;
    found.push(...outcome.nodes);
    if (!outcome.pageInfo.hasNextPage) return found;
    after = outcome.pageInfo.endCursor;
  }
  return found;
}

async function askPage(slug: string, collection: PackCollection, after: string | null) {
  const outcome = await askAsTeacher(PackEntitiesDocument, { slug, collection, first: 100, after });
  return outcome.ok ? outcome.data.deskPack?.entities ?? null : null;
}

const NAMED = { actors: 'ACTOR', sources: 'SOURCE', events: 'EVENT', claims: 'CLAIM', issues: 'ISSUE', aspects: 'ASPECT', measures: 'MEASURE', outlets: 'OUTLET' } as const satisfies Readonly<Record<keyof Names, PackCollection>>;
const NOTHING: Names = { actors: [], sources: [], events: [], claims: [], issues: [], aspects: [], measures: [], outlets: [] };

/** What can be named in a form, of the kinds that it names. */
export async function loadNames(slug: string, kinds: readonly (keyof Names)[]): Promise<Names> {
  const lists = await Promise.all(kinds.map(async (kind) => [kind, await loadNamed(slug, NAMED[kind])] as const));
  return { ...NOTHING, ...Object.fromEntries(lists) };
}

export type LogEntry = NonNullable<PackEditLogQuery['packEdits']>['nodes'][number];

/** The latest entries of the log of a pack; none where nobody answers. */
export const loadLatest = cache(async (slug: string): Promise<readonly LogEntry[]> => {
  const outcome = await askAsTeacher(PackEditLogDocument, { slug, first: 20 });
  return outcome.ok ? outcome.data.packEdits?.nodes ?? [] : [];
});
