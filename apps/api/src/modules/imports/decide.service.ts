import type { Proposal, ProposalContent } from '@footnote/importer';
import type { AcceptSafeProposalsInput, DecideProposalsInput, ProposalDecisionInput, UndoDecisionInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { decodeNodeId } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { Transaction } from '../../platform/database/index.js';
import type { UserErrorRecord } from '../packs/index.js';
import { readArticleOfDesk, reopenArticle } from './article.store.js';
import { findArticle } from './batch.service.js';
import { deleteRejections, insertDecisions, insertRejections, readStanding, type DecisionToWrite, type StandingDecision, type StandingDecisions } from './decision.store.js';
import { editContent } from './edit-content.js';
import { ContentFault } from './edited-parts.js';
import { IMPORTING } from './import.policy.js';
import type { ArticleRecord, ProposalRecord } from './import.records.js';
import type { NameBook } from './name-book.js';
import { storable } from './reading.js';
import { NO_ARTICLE, refuseState, type ArticleResult } from './results.js';
import { contentOf, describeProposals, forgetReview, openReview, type Review } from './review.service.js';
import { proposalNodeId, readProposalKey } from './to-proposal.js';

export interface DecideResult extends ArticleResult { readonly proposals: readonly ProposalRecord[] }
export interface SafeResult extends ArticleResult { readonly accepted: readonly string[] }

/** Nobody decides about more at once, by hand or by a page. */
const MOST_DECISIONS = 100;

/** Decides about proposals of an article: about all that are given, or about none. */
export async function decideProposals(context: RequestContext, { article: id, decisions, seenAt }: DecideProposalsInput): Promise<DecideResult> {
  const refused = refuseCount(decisions.length, 'decisions');
  const ids = decisions.map(({ proposal }) => proposal);
  const { article, userErrors } = await decide(context, { id, refused, work: ({ review, key, standing, by }) => {
    const errors: UserErrorRecord[] = [];
    const written = decisions.flatMap((decision, at) => {
      const found = findProposal(review, { id: decision.proposal, key });
      const read = found === null ? NO_PROPOSAL : refuseUnseen(standing.get(found.id), { by, seenAt }) ?? readDecision(decision, { proposal: found, standing, names: review.names });
      if ('code' in read) errors.push({ ...read, field: `decisions[${String(at)}].${read.field ?? 'proposal'}` });
      return 'code' in read ? [] : [read];
    });
    const twice = ids.find((one, at) => ids.indexOf(one) !== at);
    if (twice !== undefined) errors.push({ code: 'INVALID', field: `decisions[${String(ids.lastIndexOf(twice))}].proposal`, message: 'Two decisions are about one proposal: send one of them.' });
    return errors.length > 0 ? { userErrors: errors } : { decisions: written };
  } });
  return { article, userErrors, proposals: article === null || userErrors.length > 0 ? [] : await proposalsNow(context, article, ids) };
}

/** Takes decisions back. What was rejected may be proposed again; what is in the pack already stays there. */
export async function undoDecision(context: RequestContext, { article: id, proposals: ids, seenAt }: UndoDecisionInput): Promise<DecideResult> {
  const { article, userErrors } = await decide(context, { id, refused: refuseCount(ids.length, 'proposals'), work: ({ review, key, standing, by }) => {
    const errors: UserErrorRecord[] = [];
    const written = [...new Set(ids)].flatMap((one, at): readonly DecisionToWrite[] => {
      const found = findProposal(review, { id: one, key });
      const known = found === null ? undefined : standing.get(found.id);
      const unseen = refuseUnseen(known, { by, seenAt });
      if (unseen !== null) errors.push({ ...unseen, field: `proposals[${String(at)}]` });
      if (found === null) errors.push({ ...NO_PROPOSAL, field: `proposals[${String(at)}]` });
      else if (known !== undefined && known.appliedVersion !== null) errors.push({ ...IN_PACK, field: `proposals[${String(at)}]` });
      return found === null || known === undefined ? [] : [{ key: randomUUID(), proposal: found.id, title: found.title, verdict: 'UNDONE', content: null }];
    });
    return errors.length > 0 ? { userErrors: errors } : { decisions: written };
  } });
  return { article, userErrors, proposals: article === null || userErrors.length > 0 ? [] : await proposalsNow(context, article, ids) };
}

/** Accepts what is undecided, surer than a bound, and has no remark that asks for a second look, with all that it cannot stand without. */
export async function acceptSafeProposals(context: RequestContext, { article: id, atLeast, kinds }: AcceptSafeProposalsInput): Promise<SafeResult> {
  const accepted: string[] = [];
  const refused: UserErrorRecord | null = atLeast >= 0.5 && atLeast <= 1 ? null : { code: 'INVALID', field: 'atLeast', message: 'Give a confidence from 0.5 to 1: what is less sure is looked at one by one.' };
  const { article, userErrors } = await decide(context, { id, refused, work: ({ review, standing }) => {
    const safe = findSafe(review.proposals, { atLeast, standing, isWanted: ({ content }) => kinds === null || kinds === undefined || kinds.length === 0 || kinds.includes(content.kind) });
    accepted.push(...safe.map((proposal) => proposal.id));
    return { decisions: safe.map(({ id: proposal, title }) => ({ key: randomUUID(), proposal, title, verdict: 'ACCEPTED', content: null })) };
  } });
  if (article === null || userErrors.length > 0) return { article, userErrors, accepted: [] };
  return { article, userErrors, accepted: accepted.map((proposal) => proposalNodeId(article.key, proposal)) };
}

interface Safety { readonly atLeast: number; readonly standing: StandingDecisions; readonly isWanted: (proposal: Proposal) => boolean }

/** What is accepted unseen rests on nothing that is not: its needs are accepted, or safe themselves. */
export function findSafe(proposals: readonly Proposal[], { atLeast, standing, isWanted }: Safety): readonly Proposal[] {
  const isAccepted = (id: string): boolean => standing.has(id) && standing.get(id)?.verdict !== 'REJECTED';
  let safe = proposals.filter((proposal) => !standing.has(proposal.id) && proposal.confidence >= atLeast && isWanted(proposal) && proposal.notes.every(({ kind }) => kind === 'TOLD_AGAIN'));
  for (let before = -1; before !== safe.length;) {
    before = safe.length;
    const ids = new Set(safe.map(({ id }) => id));
    safe = safe.filter(({ needs }) => needs.every((need) => isAccepted(need) || ids.has(need)));
  }
  return safe;
}

interface Deciding { readonly review: Review; readonly key: string; readonly standing: StandingDecisions; /** Who decides. */ readonly by: string }
type Decided = { readonly userErrors: readonly UserErrorRecord[] } | { readonly decisions: readonly DecisionToWrite[] };

/** About which article, why not at all, and what is decided once it is held. */
interface Asked { readonly id: string; readonly refused: UserErrorRecord | null; readonly work: (deciding: Deciding) => Decided }

/** Finds the article, holds it, and writes what was decided with all that follows from it. */
async function decide(context: RequestContext, { id, refused, work }: Asked): Promise<ArticleResult> {
  const { deskKey: desk, key: by } = requireAtDesk(context.viewer, IMPORTING);
  const found = await findArticle(context, id);
  if (found === null) return { article: null, userErrors: [NO_ARTICLE] };
  if (refused !== null) return { article: found, userErrors: [refused] };
  const review = await openReview(context, found);
  const userErrors = await context.database.queries.transaction(async (transaction): Promise<readonly UserErrorRecord[]> => {
    const article = await readArticleOfDesk(transaction, { key: found.key, desk, hold: true });
    const state = article === null ? NO_ARTICLE : refuseState(article);
    if (state !== null || review === null) return [state ?? NO_ARTICLE];
    if (article?.readingNumber !== found.readingNumber) return [READ_AGAIN];
    // What colleagues decided until this moment.
    const standing = (await readStanding(transaction, [found.key])).get(found.key) ?? new Map();
    const decided = work({ review, key: found.key, standing, by });
    if ('userErrors' in decided) return decided.userErrors;
    await write(transaction, decided.decisions, { article: found, standing, by, now: context.now() });
    return [];
  });
  forgetReview(context, found);
  if (userErrors.length === 0) await context.database.notify('import_changed', found.batchKey);
  return { article: await findArticle(context, id), userErrors };
}

interface Writing { readonly article: ArticleRecord; readonly standing: StandingDecisions; readonly by: string; readonly now: Date }

async function write(transaction: Transaction, decisions: readonly DecisionToWrite[], { article, standing, by, now }: Writing): Promise<void> {
  if (decisions.length === 0) return;
  await insertDecisions(transaction, decisions, { article: article.key, by, now });
  await insertRejections(transaction, decisions.filter(({ verdict }) => verdict === 'REJECTED').map((one) => ({ ...one, key: randomUUID() })), { pack: article.packKey, by, now });
  const restored = decisions.filter(({ verdict, proposal }) => verdict !== 'REJECTED' && standing.get(proposal)?.verdict === 'REJECTED').map(({ proposal }) => proposal);
  await deleteRejections(transaction, { pack: article.packKey, proposals: restored });
  await reopenArticle(transaction, article.key);
}

const NO_PROPOSAL: UserErrorRecord = { code: 'NOT_FOUND', field: 'proposal', message: 'This is not proposed of this article, or no longer: it may have been read again. Look at it anew.' };
const READ_AGAIN: UserErrorRecord = { code: 'CONFLICT', field: 'article', message: 'This article was read again at this moment: look at it anew.' };
const IN_PACK: UserErrorRecord = { code: 'CONFLICT', field: 'proposal', message: 'This is in the pack already: it is changed or taken out there.' };

interface Looked { readonly by: string; readonly seenAt: Date | null | undefined }

/** What a colleague decided since somebody looked is theirs: it is looked at before it is replaced. */
function refuseUnseen(known: StandingDecision | undefined, { by, seenAt }: Looked): UserErrorRecord | null {
  if (known === undefined || seenAt === null || seenAt === undefined || known.byKey === by || known.at <= seenAt) return null;
  return { code: 'CONFLICT', field: 'proposal', message: `${known.by ?? 'A colleague who has left'} decided about this meanwhile, and it stands as they left it. Look at it, and decide anew if you see it otherwise.` };
}

function refuseCount(count: number, field: string): UserErrorRecord | null {
  if (count === 0) return { code: 'INVALID', field, message: 'Nothing was chosen.' };
  return count > MOST_DECISIONS ? { code: 'TOO_MANY', field, message: `These are ${String(count)}: send at most ${String(MOST_DECISIONS)} at once.` } : null;
}

function readKey(id: string): ReturnType<typeof readProposalKey> {
  const decoded = decodeNodeId(id);
  return decoded?.type === 'ImportProposal' ? readProposalKey(decoded.key) : null;
}

function findProposal({ proposals }: Review, { id, key }: { readonly id: string; readonly key: string }): Proposal | null {
  const read = readKey(id);
  return read?.article === key ? proposals.find((proposal) => proposal.id === read.proposal) ?? null : null;
}

interface Ground { readonly proposal: Proposal; readonly standing: StandingDecisions; readonly names: NameBook }

function readDecision({ verdict, content }: ProposalDecisionInput, { proposal, standing, names }: Ground): DecisionToWrite | UserErrorRecord {
  const known = standing.get(proposal.id);
  if (known !== undefined && known.appliedVersion !== null) return IN_PACK;
  const { id, title } = proposal;
  const decision = { key: randomUUID(), proposal: id, title, verdict, content: null };
  if (verdict === 'ACCEPTED' && asksStill(contentOf(proposal, standing))) return { code: 'INVALID', field: 'verdict', message: 'The text does not say this, so that there is nothing to accept: say what it is, or reject it.' };
  if (verdict !== 'EDITED') return content === null || content === undefined ? decision : { code: 'INVALID', field: 'content', message: 'What it is to say instead is given with EDITED alone.' };
  if (content === null || content === undefined) return { code: 'INVALID', field: 'content', message: 'Say what it is to say instead.' };
  try {
    return { ...decision, content: storableContent(editContent(contentOf(proposal, standing), content, names)) };
  } catch (error) {
    if (error instanceof ContentFault) return { code: 'INVALID', field: `content.${error.field}`.replace('content.content', 'content'), message: error.message };
    throw error;
  }
}

/** A fact that the text does not tell: its proposal asks for it. */
function asksStill(content: ProposalContent): boolean {
  return content.kind === 'FACTS' && [content.title, content.language, content.outlet, content.published, content.machineTranslated].every((part) => part === null);
}

/** Texts were checked character by character; slugs and tags come from lists. This holds for whatever is added later. */
function storableContent(content: ProposalContent): ProposalContent {
  return JSON.parse(JSON.stringify(content, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part))) as ProposalContent;
}

/** Proposals as they are after a change. */
async function proposalsNow(context: RequestContext, article: ArticleRecord, ids: readonly string[]): Promise<readonly ProposalRecord[]> {
  const review = await openReview(context, article);
  if (review === null) return [];
  const wanted = new Set(ids.map((id) => readKey(id)?.proposal));
  return describeProposals(context, article, { review, proposals: review.proposals.filter(({ id }) => wanted.has(id)) });
}
