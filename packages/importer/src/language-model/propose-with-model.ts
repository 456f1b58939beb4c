import { hashText } from '@footnote/evidence';
import type { Issue } from '@footnote/knowledge';
import { linkToKnown } from '../known/index.js';
import type { Proposal, Reading, ReadingContext } from '../model.js';
import { MOST_CLAIMS, readAnswer, readClaims, type ModelClaim } from './answer-schema.js';
import { askModel, type ModelSettings } from './ask-model.js';
import { checkClaim, type RejectedClaim } from './check-claim.js';
import { composeMessages, LONGEST_TEXT } from './compose-messages.js';
import { composeProposal } from './compose-proposal.js';

/** What of an answer is kept, so that an article that is read again costs nothing again and proposes the same: what was asked, and the claims that were believed. */
export interface KeptAnswer { readonly asked: string; readonly claims: readonly unknown[] }

export interface ModelRequest extends ModelSettings { /** What was answered about this article before. */ readonly kept?: KeptAnswer | null }

/** What a model adds to a reading, what of its answer was not believed and why, and what went wrong. */
export interface ModelProposals {
  readonly proposals: readonly Proposal[];
  readonly rejected: readonly RejectedClaim[];
  readonly remarks: readonly string[];
  /** To be given again when the article is read again; null where nothing has been answered yet. */
  readonly answer: KeptAnswer | null;
}

/**
 * Asks a language model for claims of an article that was read. The threat is that it invents, and that the article gives it orders:
 * nothing of its answer is used but words that stand in the article, and sentences that tell no more than these; where they stand,
 * who is meant and when it was, the reading says. Whatever it answers, it can do no more than propose.
 */
export async function proposeWithModel(reading: Reading, context: ReadingContext, { kept = null, ...settings }: ModelRequest): Promise<ModelProposals> {
  const { text } = reading.cleaned;
  if (text.trim() === '') return nothing('There is no text of which a language model could be asked.');
  if (text.length > LONGEST_TEXT) return nothing('The text is too long for the language model, which was not asked.');
  const issues = issuesOf(reading, context);
  const messages = composeMessages(reading, issues);
  const asked = hashText(JSON.stringify([settings.endpoint, settings.model, messages]));
  const before = kept === null ? [] : readClaims(kept.claims).claims;
  const sifting: Sifting = { reading, context, issues };
  if (kept?.asked === asked) return conclude(before, sifting, { asked, remarks: [] });
  const answer = await askModel(messages, settings);
  if (!answer.ok) return conclude(before, sifting, { asked: kept?.asked ?? null, remarks: [answer.sentence] });
  const read = readAnswer(answer.content);
  if (read === null) return conclude(before, sifting, { asked: kept?.asked ?? null, remarks: ['The language model was asked and adds nothing: its answer is not of the shape that was asked for. What is proposed without it stands.'] });
  const remarks = read.misshapen === 0 ? [] : [`Of the language model's answer, ${read.misshapen} ${read.misshapen === 1 ? 'entry was' : 'entries were'} not of the shape that was asked for.`];
  return conclude([...before, ...read.claims], sifting, { asked, remarks });
}

interface Sifting { readonly reading: Reading; readonly context: ReadingContext; readonly issues: readonly Issue[] }

function conclude(claims: readonly ModelClaim[], sifting: Sifting, { asked, remarks }: { readonly asked: string | null; readonly remarks: readonly string[] }): ModelProposals {
  const { proposals, believed, rejected } = sift(claims, sifting);
  return { proposals: linkAsRead(proposals, sifting), rejected, remarks, answer: asked === null ? null : { asked, claims: believed } };
}

/** Under the names that the pack has for whoever the article speaks of: those of the reading's own proposals were linked the same way. */
function linkAsRead(proposals: readonly Proposal[], { reading, context: { graph } }: Sifting): readonly Proposal[] {
  const [first] = proposals;
  if (first === undefined) return [];
  const actors = reading.actors.filter(({ known }) => !known).map(({ actor }): Proposal => ({ ...first, id: `actor ${actor.slug}`, content: { kind: 'ACTOR', actor, known: false } }));
  const aside = new Set(actors.map(({ id }) => id));
  return linkToKnown([...actors, ...proposals], { reading, graph }).filter(({ id }) => !aside.has(id)).map((proposal) => ({ ...proposal, byModel: true }));
}

function nothing(remark: string): ModelProposals {
  return { proposals: [], rejected: [], remarks: [remark], answer: null };
}

/** What a position can be held on: the issues that the pack has and those that the reading proposes. */
function issuesOf({ proposals }: Reading, { graph }: ReadingContext): readonly Issue[] {
  const issues = new Map((graph?.issues ?? []).map((issue) => [issue.slug, issue]));
  for (const { content } of proposals) if (content.kind === 'ISSUE') issues.set(content.issue.slug, content.issue);
  return [...issues.values()];
}

interface Sifted { readonly proposals: readonly Proposal[]; readonly believed: readonly ModelClaim[]; readonly rejected: readonly RejectedClaim[] }

/** More than these are not even looked at: each takes a comparison with the whole text. */
const MOST_LOOKED_AT = 3 * MOST_CLAIMS;

function sift(claims: readonly ModelClaim[], { reading, issues }: Sifting): Sifted {
  const ids = new Set(reading.proposals.map(({ id }) => id));
  const slugs = new Set<string>();
  const [proposals, believed, rejected]: [Proposal[], ModelClaim[], RejectedClaim[]] = [[], [], []];
  const reject = (claim: ModelClaim, why: RejectedClaim['why'], sentence: string): void => { rejected.push({ why, sentence, claim }); };
  for (const [at, claim] of claims.entries()) {
    if (at >= MOST_LOOKED_AT || proposals.length >= MOST_CLAIMS) { reject(claim, 'TOO_MANY', `At most ${MOST_CLAIMS} are taken of one article.`); continue; }
    const result = checkClaim(claim, reading, issues);
    if (!result.ok) { reject(claim, result.why, result.sentence); continue; }
    const proposal = composeProposal(result.checked, reading);
    if (proposal === null) reject(claim, 'INCOMPLETE', 'A part of it is missing.');
    else if (ids.has(proposal.id) || slugs.has(slugIn(proposal)) || isTold(proposal, reading)) reject(claim, 'TWICE', 'It is proposed already.');
    else { proposals.push(proposal); believed.push(claim); ids.add(proposal.id); slugs.add(slugIn(proposal)); }
  }
  return { proposals, believed, rejected };
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
