import type { PackCollection } from '@footnote/schema/browser';
import { packPath } from '../packs/pack-paths';
import { kindOfCollection } from './edit-kinds';

/** Where a pack is edited. */
export function editPath(pack: string): string {
  return `${packPath(pack)}/edit`;
}

/** The list of one kind of things. */
export function listPath(pack: string, kind: string): string {
  return `${editPath(pack)}/${kind}`;
}

/** A thing of a pack, by its kind and its name. */
export interface Thing { readonly collection: PackCollection; readonly slug: string }

/** The page of one thing. */
export function thingPath(pack: string, { collection, slug }: Thing): string {
  return `${listPath(pack, kindOfCollection(collection).key)}/${encodeURIComponent(slug)}`;
}

/** The page that says what goes with a thing. */
export function removalPath(pack: string, { collection, slug }: Thing): string {
  return `${editPath(pack)}/remove/${kindOfCollection(collection).key}/${encodeURIComponent(slug)}`;
}

/** The form of a new thing; `given` is filled in. */
export function addPath(pack: string, kind: string, given: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(given).toString();
  return `${editPath(pack)}/add/${kind}${query === '' ? '' : `?${query}`}`;
}

/** The text of a source. */
export function textPath(pack: string, source: string): string {
  return `${editPath(pack)}/text/${encodeURIComponent(source)}`;
}

/** Who changed what, and when. */
export function logPath(pack: string): string {
  return `${editPath(pack)}/log`;
}

/** What is said of the pack itself. */
export function factsPath(pack: string): string {
  return `${editPath(pack)}/pack`;
}
