export { fetchArticle, type FetchedArticle, type FetchOptions } from './fetch-article.js';
export type { FetchRefusal, FetchRefusalCode } from './refusals.js';
export type { ResolvedAddress, ResolveName } from './session.js';
