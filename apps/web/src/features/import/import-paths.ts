/** Where articles are given to be read, and what is being read. Folders of packs are imported elsewhere: at `/desk/packs/import`. */
export const IMPORTS = '/desk/import';

/** So many articles fit into one import. */
export const MOST_ARTICLES = 20;

/** The form that begins an import into this pack. */
export function startPath(pack: string): string {
  return `${IMPORTS}?pack=${encodeURIComponent(pack)}`;
}

export function batchPath(batch: string): string {
  return `${IMPORTS}/${encodeURIComponent(batch)}`;
}

export function articlePath(batch: string, article: string): string {
  return `${batchPath(batch)}/${encodeURIComponent(article)}`;
}

/** The id of a proposal's place on the page of its article. */
export function proposalAnchor(number: number): string {
  return `p${String(number)}`;
}
