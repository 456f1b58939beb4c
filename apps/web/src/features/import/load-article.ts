import { ImportedArticlePageDocument, ImportReferencesDocument } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';
import type { ArticlePage, References, ReviewedArticle } from './import-types';

/** A page of the web is seldom longer than some hundred lines; whoever gives one of thousands reads the first of them. */
const MOST_PAGES = 30;

export type LoadedArticle = { readonly is: 'THERE'; readonly article: ReviewedArticle } | { readonly is: 'GONE' } | { readonly is: 'UNREACHABLE' };
type AskedPage = { readonly is: 'THERE'; readonly article: ArticlePage } | Exclude<LoadedArticle, { is: 'THERE' }>;

/** An article with all of its blocks and proposals. */
export async function loadArticle(id: string): Promise<LoadedArticle> {
  const first = await askPage(id, null, null);
  if (first.is !== 'THERE') return first;
  const [blocks, proposals] = [[...first.article.blocks.nodes], [...first.article.proposals.nodes]];
  let [blocksAfter, proposalsAfter] = [endOf(first.article.blocks), endOf(first.article.proposals)];
  for (let page = 2; page <= MOST_PAGES && (blocksAfter !== null || proposalsAfter !== null); page += 1) {
    const next = await askPage(id, blocksAfter, proposalsAfter);
    if (next.is !== 'THERE') return next;
    // A list that is at its end would begin again from its top.
    if (blocksAfter !== null) { blocks.push(...next.article.blocks.nodes); blocksAfter = endOf(next.article.blocks); }
    if (proposalsAfter !== null) { proposals.push(...next.article.proposals.nodes); proposalsAfter = endOf(next.article.proposals); }
  }
  return { is: 'THERE', article: { ...first.article, blocks, proposals } };
}

async function askPage(id: string, blocksAfter: string | null, proposalsAfter: string | null): Promise<AskedPage> {
  const outcome = await askAsTeacher(ImportedArticlePageDocument, { id, blocksAfter, proposalsAfter });
  if (!outcome.ok) return { is: outcome.reason === 'UNREACHABLE' ? 'UNREACHABLE' : 'GONE' };
  const { importedArticle: article } = outcome.data;
  return article === null ? { is: 'GONE' } : { is: 'THERE', article };
}

function endOf({ pageInfo: { hasNextPage, endCursor } }: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }): string | null {
  return hasNextPage ? endCursor : null;
}

const NOTHING: References = { actors: [], issues: [], events: [], sources: [], outlets: [] };

/** What proposals of an article can name, for those who edit one. Without an answer the lists are empty, and what is named stays as it is. */
export async function loadReferences(id: string): Promise<References> {
  const outcome = await askAsTeacher(ImportReferencesDocument, { id });
  const found = outcome.ok ? outcome.data.importedArticle : null;
  if (found === null) return NOTHING;
  return { actors: found.actors.nodes, issues: found.issues.nodes, events: found.events.nodes, sources: found.sources.nodes, outlets: found.outlets.nodes };
}
