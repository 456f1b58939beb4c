import type { Proposal, ProposalContent, Reading } from '@footnote/importer';
import type { PackGraph } from '@footnote/knowledge';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { graphOfPack, packOfRow } from '../packs/index.js';
import { readingLoader, rejectionLoader, standingLoader } from './batch.loader.js';
import type { StandingDecisions } from './decision.store.js';
import { IMPORTING } from './import.policy.js';
import type { ArticleRecord, ProposalRecord } from './import.records.js';
import { makeNameBook, type NameBook } from './name-book.js';
import { shownProposals } from './shown-proposals.js';
import { toProposal } from './to-proposal.js';

/** An article that has been read, as it is reviewed. */
export interface Review {
  readonly reading: Reading;
  readonly graph: PackGraph;
  readonly standing: StandingDecisions;
  /** Those that are shown, in the order in which they are. */
  readonly proposals: readonly Proposal[];
  readonly names: NameBook;
}

/** Brings together what a review takes; null where the article has not been read. */
export async function openReview(context: RequestContext, { key, packKey }: Pick<ArticleRecord, 'key' | 'packKey'>): Promise<Review | null> {
  const [reading, standing, rejected, pack] = await Promise.all([readingLoader(context).load(key), standingLoader(context).load(key), rejectionLoader(context).load(packKey), packOfRow(context, packKey)]);
  if (reading === null) return null;
  const graph = await graphOfPack(context.database, pack, { originals: false });
  const proposals = shownProposals(reading.proposals.map((proposal) => ({ ...proposal, kind: proposal.content.kind })), { rejected, standing });
  return { reading, graph, standing, proposals, names: makeNameBook(graph, proposals.map((proposal) => contentOf(proposal, standing))) };
}

/** What a proposal says: as somebody changed it, where somebody did. */
export function contentOf({ id, content }: Pick<Proposal, 'id' | 'content'>, standing: StandingDecisions): ProposalContent {
  return standing.get(id)?.content ?? content;
}

/** Gives proposals of an article in the shape of the SDL. */
export function describeProposals(context: RequestContext, { key }: Pick<ArticleRecord, 'key'>, { review, proposals }: { readonly review: Review; readonly proposals: readonly Proposal[] }): readonly ProposalRecord[] {
  const { key: viewer } = requireAtDesk(context.viewer, IMPORTING);
  const { names, standing, reading: { cleaned: { text } } } = review;
  return proposals.map((proposal) => toProposal(proposal, { article: key, text, names, decision: standing.get(proposal.id) ?? null, viewer }));
}

/** Forgets what this request has read of an article, after it has changed it. */
export function forgetReview(context: RequestContext, { key, packKey }: Pick<ArticleRecord, 'key' | 'packKey'>): void {
  standingLoader(context).clear(key);
  rejectionLoader(context).clear(packKey);
  readingLoader(context).clear(key);
}
