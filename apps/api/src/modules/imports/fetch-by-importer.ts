import type { FetchArticle } from './fetch-address.js';

/** Fetches with the importer's own fetcher, which is loaded when the first address comes: whoever does not fetch runs none of it. */
export const fetchByImporter: FetchArticle = async (url, limits) => {
  const fetcher: string = '@footnote/importer/fetch';
  // The entry is the importer's, and gives this function by this name.
  const { fetchArticle } = await import(fetcher) as { readonly fetchArticle: FetchArticle };
  return fetchArticle(url, limits);
};
