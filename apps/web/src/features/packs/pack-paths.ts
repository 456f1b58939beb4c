/** Where packs stand. */
export const PACKS = '/desk/packs';

export function packPath(slug: string): string {
  return `${PACKS}/${encodeURIComponent(slug)}`;
}

export function sourcePath(pack: string, source: string): string {
  return `${packPath(pack)}/sources/${encodeURIComponent(source)}`;
}
