import { hashText } from '@footnote/evidence';
import { confidenceOf, type RuleName } from '../confidence/index.js';
import type { Proposal, ProposalContent, ProposalNote, TextRange } from '../model.js';

export interface ProposalParts {
  readonly content: ProposalContent;
  readonly rule: RuleName;
  readonly title: string;
  readonly because: string;
  readonly passages: readonly TextRange[];
  readonly cues?: readonly TextRange[];
  readonly notes?: readonly ProposalNote[];
  readonly needs?: readonly string[];
  /** How sure the single find is beside others of its rule, 0 to 1; the rule's own precision is multiplied with it. */
  readonly certainty?: number;
}

/** JSON with sorted keys, so that the same content gives the same characters however it was put together. */
function writeCanonically(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonically).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${writeCanonically(each)}`).join(',')}}`;
}

/** The number behind a slug that was taken: what it is depends on what the pack has meanwhile, what is proposed does not. */
const NUMBERED_SLUG = /"([a-z][a-z0-9-]*?)-\d{1,2}"/g;

/** An id of what is proposed and the words it rests on, so that the same reading of the same text gives it again: 12 hex digits of a SHA-256. */
export function proposalId(content: ProposalContent, text: string, passages: readonly TextRange[]): string {
  const first = passages[0];
  const words = first ? text.slice(first.start, first.end) : '';
  return hashText(`${content.kind}\n${writeCanonically(content).replace(NUMBERED_SLUG, '"$1"')}\n${words}`).slice(0, 12);
}

/** A proposal of a named rule: its id, and its confidence by what that rule was measured at. */
export function makeProposal(parts: ProposalParts, text: string): Proposal {
  const { content, rule, title, because, passages, cues = [], notes = [], needs = [], certainty = 1 } = parts;
  const confidence = Math.round(confidenceOf(rule) * certainty * 100) / 100;
  return { id: proposalId(content, text, passages), content, title, because, notes, passages, cues, confidence, rule, needs };
}
