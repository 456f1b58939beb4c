import type { Proposal, ProposalContent, TextRange } from '@footnote/importer';
import { encodeNodeId } from '../../graphql/node-id.js';
import type { StandingDecision } from './decision.store.js';
import type { DecisionRecord, PassageRecord, ProposalRecord } from './import.records.js';
import type { NameBook } from './name-book.js';
import { toContent } from './to-content.js';

/** The id of a proposal among all: two articles may hold the same words. */
export function proposalNodeId(article: string, proposal: string): string {
  return encodeNodeId('ImportProposal', `${article}/${proposal}`);
}

const KEY = /^([0-9a-f-]{36})\/([0-9a-f]{12})$/;

/** Reads the key of such an id: the row of the article, and the proposal within its reading; null where it is none. */
export function readProposalKey(key: string): { readonly article: string; readonly proposal: string } | null {
  const match = KEY.exec(key);
  return match?.[1] === undefined || match[2] === undefined ? null : { article: match[1], proposal: match[2] };
}

export interface ProposalView {
  readonly article: string;
  /** The cleaned text, into which passages point. */
  readonly text: string;
  readonly names: NameBook;
  readonly decision: StandingDecision | null;
  /** The id of the row of whoever looks. */
  readonly viewer: string;
}

/** As much as tells where a passage stands. */
const CONTEXT = 120;

/** Gives a proposal in the shape of the SDL. */
export function toProposal({ id, content, title, because, confidence, byModel = false, notes, passages, cues, needs }: Proposal, { article, text, names, decision, viewer }: ProposalView): ProposalRecord {
  const edited: ProposalContent | null = decision?.verdict === 'EDITED' ? decision.content : null;
  return {
    id: proposalNodeId(article, id), kind: content.kind, title, because, confidence, byModel, notes: notes.map(({ kind, text: note }) => ({ kind, text: note })),
    passages: passages.map((range) => toPassage(text, range)), cues: cues.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    content: toContent(edited ?? content, names), proposedContent: edited === null ? null : toContent(content, names),
    needs: needs.map((need) => proposalNodeId(article, need)), decision: decision === null ? null : toDecision(decision, viewer),
  };
}

function toPassage(text: string, { start, end }: TextRange): PassageRecord {
  return { start, end, text: text.slice(start, end), before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

function toDecision({ verdict, by, byKey, at }: StandingDecision, viewer: string): DecisionRecord {
  return { verdict, by, mine: byKey === viewer, at };
}
