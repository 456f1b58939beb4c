import { readFileSync } from 'node:fs';
import { hashText } from '@footnote/evidence';
import type { Proposal } from '../src/index.js';
import type { MeasuredReading } from './claims.bench.js';

/**
 * What a careful reader says of the proposals that the pack does not have. A judgement holds for what was judged: it is kept
 * under a hash of the statement proposed and its passage, so that a proposal that has changed is unjudged again, and the file
 * holds no word of an article. A proposal without judgement never counts as right.
 */
export interface Judgement { readonly id: string; readonly verdict: 'RIGHT' | 'WRONG'; readonly why: string }
export interface Judged { readonly proposed: number; readonly right: number; readonly wrong: number; readonly unjudged: number; readonly precision: number; readonly byRule: Readonly<Record<string, { readonly right: number; readonly judged: number }>> }

const FILE = new URL('./judgements.json', import.meta.url);

export function readJudgements(): Readonly<Record<string, Judgement>> {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Judgement>; // written by hand and by nobody else
}

/** What of a proposal was judged: its kind, what it says, and the words it rests on. */
export function judgementKey(source: string, proposal: Proposal, text: string): string {
  const first = proposal.passages[0];
  return hashText([source, proposal.content.kind, whatItSays(proposal), first ? text.slice(first.start, first.end) : ''].join('\n')).slice(0, 16);
}

/** The proposition, as a line: what a judge reads beside the passage. */
export function whatItSays({ content, title }: Proposal): string {
  if (content.kind === 'CLAIM') {
    const { claim, telling } = content;
    return [claim.predicate.type, claim.statement, claim.answer, telling.hedges.join('+'), telling.chain.map(({ label }) => label).join(' > ')].join(' | ');
  }
  if (content.kind === 'EVENT') return [content.event.title, content.event.clause, content.event.nominal, content.event.date.edtf].join(' | ');
  return title;
}

export const isJudged = ({ content }: Proposal): boolean => content.kind === 'CLAIM' || content.kind === 'EVENT';

/** Counts the events and claims of some readings by how they were judged. */
export function judgeProposals(readings: readonly MeasuredReading[]): Judged {
  const judgements = readJudgements();
  const count = { proposed: 0, right: 0, wrong: 0, unjudged: 0 };
  const byRule: Record<string, { right: number; judged: number }> = {};
  for (const { source, reading, matched } of readings) {
    for (const proposal of reading.proposals.filter(isJudged)) {
      count.proposed += 1;
      const verdict = judgements[judgementKey(source, proposal, reading.cleaned.text)]?.verdict ?? (matched.has(proposal.id) ? 'RIGHT' : null);
      if (verdict === null) { count.unjudged += 1; continue; }
      const rule = (byRule[proposal.rule ?? 'UNNAMED'] ??= { right: 0, judged: 0 });
      rule.judged += 1;
      if (verdict === 'RIGHT') { rule.right += 1; count.right += 1; } else count.wrong += 1;
    }
  }
  return { ...count, precision: count.proposed === 0 ? 0 : count.right / count.proposed, byRule };
}
