/** The page of a source at one of its marks; where a desk shows no links out, one that leads on to no original. */
export function sourcePath({ pack, slug, mark, linksOut }: { readonly pack: string; readonly slug: string; readonly mark: string; readonly linksOut: boolean }): string {
  return `/topics/${encodeURIComponent(pack)}/sources/${encodeURIComponent(slug)}${linksOut ? '' : '?links=off'}#${mark}`;
}

interface PassageStart { readonly start: number; /** In the text itself, and not in the summary of it. */ readonly verbatim: boolean }

/** The mark of the passage that begins there, in the reader that a desk has for a source of its own pack: text and summary may stand on one page. */
export function passageMark({ start, verbatim }: PassageStart): string {
  return `${verbatim ? 'text' : 'summary'}-${String(start)}`;
}

/** The reader that a desk has for a source of its own pack, at a passage. */
export function deskSourcePath({ pack, slug, ...passage }: { readonly pack: string; readonly slug: string } & PassageStart): string {
  return `/desk/packs/${encodeURIComponent(pack)}/sources/${encodeURIComponent(slug)}#${passageMark(passage)}`;
}
