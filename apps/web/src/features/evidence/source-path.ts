/** The page of a source at one of its marks; where a desk shows no links out, one that leads on to no original. */
export function sourcePath({ pack, slug, mark, linksOut }: { readonly pack: string; readonly slug: string; readonly mark: string; readonly linksOut: boolean }): string {
  return `/topics/${encodeURIComponent(pack)}/sources/${encodeURIComponent(slug)}${linksOut ? '' : '?links=off'}#${mark}`;
}
