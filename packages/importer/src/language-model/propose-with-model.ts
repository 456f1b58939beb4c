import type { Issue } from '@footnote/knowledge';
import { linkToKnown } from '../known/index.js';
import type { Proposal, Reading, ReadingContext } from '../model.js';
import { MOST_CLAIMS, readAnswer, type ModelClaim } from './answer-schema.js';
import { askModel, type ModelSettings } from './ask-model.js';
import { checkClaim, type RejectedClaim } from './check-claim.js';
import { composeMessages, LONGEST_TEXT } from './compose-messages.js';
import { composeProposal } from './compose-proposal.js';

/** What a model adds to a reading, what of its answer was not believed and why, and what went wrong. */
export interface ModelProposals {
  readonly proposals: readonly Proposal[];
  readonly rejected: readonly RejectedClaim[];
  readonly remarks: readonly string[];
}

/**
 * Asks a language model for claims of an article that was read. The threat is that it invents, and that the article gives it orders:
 * nothing of its answer is used but words that stand in the article, and sentences that tell no more than these; where they stand,
 * who is meant and when it was, the reading says. Whatever it answers, it can do no more than propose.
 */
export async function proposeWithModel(reading: Reading, context: ReadingContext, settings: ModelSettings): Promise<ModelProposals> {
  const { text } = reading.cleaned;
  if (text.trim() === '') return nothing('There is no text of which a language model could be asked.');
  if (text.length > LONGEST_TEXT) return nothing('The text is too long for the language model, which was not asked.');
  const issues = issuesOf(reading, context);
  const answer = await askModel(composeMessages(reading, issues), settings);
  if (!answer.ok) return nothing(answer.sentence);
  const read = readAnswer(answer.content);
  if (read === null) return nothing('The language model was asked and proposes nothing: its answer is not of the shape that was asked for. What is proposed without it stands.');
  const { proposals, rejected } = sift(read.claims, { reading, issues });
  const remarks = read.misshapen === 0 ? [] : [`Of the language model's answer, ${read.misshapen} ${read.misshapen === 1 ? 'entry was' : 'entries were'} not of the shape that was asked for.`];
  return { proposals: linkToKnown(proposals, { reading, graph: context.graph }), rejected, remarks };
}

function nothing(remark: string): ModelProposals {
  return { proposals: [], rejected: [], remarks: [remark] };
}

/** What a position can be held on: the issues that the pack has and those that the reading proposes. */
function issuesOf({ proposals }: Reading, { graph }: ReadingContext): readonly Issue[] {
  const issues = new Map((graph?.issues ?? []).map((issue) => [issue.slug, issue]));
  for (const { content } of proposals) if (content.kind === 'ISSUE') issues.set(content.issue.slug, content.issue);
  return [...issues.values()];
}

function sift(claims: readonly ModelClaim[], { reading, issues }: { readonly reading: Reading; readonly issues: readonly Issue[] }): Pick<ModelProposals, 'proposals' | 'rejected'> {
  const ids = new Set(reading.proposals.map(({ id }) => id));
  const slugs = new Set<string>();
  const proposals: Proposal[] = [];
  const rejected: RejectedClaim[] = [];
  for (const claim of claims) {
    const result = checkClaim(claim, reading, issues);
    if (!result.ok) { rejected.push({ why: result.why, sentence: result.sentence, claim }); continue; }
    const proposal = composeProposal(result.checked, reading);
    if (proposal === null) rejected.push({ why: 'INCOMPLETE', sentence: 'A part of it is missing.', claim });
    else if (ids.has(proposal.id) || slugs.has(slugIn(proposal)) || isTold(proposal, reading)) rejected.push({ why: 'TWICE', sentence: 'It is proposed already.', claim });
    else if (proposals.length >= MOST_CLAIMS) rejected.push({ why: 'TOO_MANY', sentence: `At most ${MOST_CLAIMS} are taken of one article.`, claim });
    else { proposals.push(proposal); ids.add(proposal.id); slugs.add(slugIn(proposal)); }
  }
  return { proposals, rejected };
}

function slugIn({ content }: Proposal): string {
  return content.kind === 'CLAIM' ? content.claim.slug : content.kind === 'EVENT' ? content.event.slug : '';
}

/** A rule found the same position: whoever reviews need not decide on it twice. */
function isTold({ content }: Proposal, { proposals }: Reading): boolean {
  if (content.kind !== 'CLAIM' || content.claim.predicate.type !== 'POSITION') return false;
  const { actor, issue, stance } = content.claim.predicate;
  return proposals.some(({ content: other }) => other.kind === 'CLAIM' && other.claim.predicate.type === 'POSITION'
    && other.claim.predicate.actor === actor && other.claim.predicate.issue === issue && other.claim.predicate.stance === stance);
}
