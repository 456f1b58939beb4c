import { FurtherImportReferencesDocument, ImportedArticlePageDocument, ImportedArticleVersionsDocument, ImportReferencesDocument, type ImportReferenceKind, type ImportReferencesQuery } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';
import { SHORT_PASSAGE } from './short-passage';
import type { ArticlePage, Block, Comparison, Proposal, Reference, References, ReviewedArticle } from './import-types';

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
  return { is: 'THERE', article: { ...first.article, blocks: first.article.cleanedText === null ? blocks : blocks.map(leaveRepeated), proposals: proposals.map(leaveUnshown) } };
}

/** Without the words of a line that was kept: they stand in the cleaned text, where the line says. */
function leaveRepeated(block: Block): Block {
  return block.kept && block.start !== null && block.end !== null ? { ...block, text: '' } : block;
}

/** Without the words around passages that stand by themselves: a long article has hundreds of them, and all go to the browser. */
function leaveUnshown(proposal: Proposal): Proposal {
  return { ...proposal, passages: proposal.passages.map((passage) => (passage.text.length < SHORT_PASSAGE ? passage : { ...passage, before: '', after: '' })) };
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
type Listed = NonNullable<ImportReferencesQuery['importedArticle']>['actors'];

/** What proposals of an article can name, for those who edit one. Without an answer the lists are empty, and what is named stays as it is. */
export async function loadReferences(id: string): Promise<References> {
  const outcome = await askAsTeacher(ImportReferencesDocument, { id });
  const found = outcome.ok ? outcome.data.importedArticle : null;
  if (found === null) return NOTHING;
  const all = (kind: ImportReferenceKind, list: Listed) => loadRest({ id, kind, list });
  const [actors, issues, events, sources, outlets] = await Promise.all([all('ACTOR', found.actors), all('ISSUE', found.issues), all('EVENT', found.events), all('SOURCE', found.sources), all('OUTLET', found.outlets)]);
  return { actors, issues, events, sources, outlets };
}

/** A list to its end; most packs have fewer of a kind than one page of it. */
async function loadRest({ id, kind, list }: { readonly id: string; readonly kind: ImportReferenceKind; readonly list: Listed }): Promise<readonly Reference[]> {
  const nodes = [...list.nodes];
  let after = endOf(list);
  for (let page = 2; page <= MOST_PAGES && after !== null; page += 1) {
    const outcome = await askAsTeacher(FurtherImportReferencesDocument, { id, kind, after });
    const further = outcome.ok ? outcome.data.importedArticle?.references : undefined;
    if (further === undefined) break;
    nodes.push(...further.nodes);
    after = endOf(further);
  }
  return nodes;
}

/** What differs between an article and the source of which it is another version; null where it is none, or where that cannot be told just now. */
export async function loadComparison(id: string): Promise<Comparison | null> {
  const first = await askAsTeacher(ImportedArticleVersionsDocument, { id, after: null });
  const comparison = first.ok ? first.data.importedArticle?.comparison ?? null : null;
  if (comparison === null) return null;
  const changes = [...comparison.changes.nodes];
  let after = endOf(comparison.changes);
  for (let page = 2; page <= MOST_PAGES && after !== null; page += 1) {
    const next = await askAsTeacher(ImportedArticleVersionsDocument, { id, after });
    const further = next.ok ? next.data.importedArticle?.comparison?.changes : undefined;
    if (further === undefined) break;
    changes.push(...further.nodes);
    after = endOf(further);
  }
  return { ...comparison, changes };
}
