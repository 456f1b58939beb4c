/** The page about an affair; a desk's own pack has none, so that the way leads home. */
export function topicPath({ slug, own }: { readonly slug: string; readonly own: boolean }): string {
  return own ? '/' : `/topics/${encodeURIComponent(slug)}`;
}
