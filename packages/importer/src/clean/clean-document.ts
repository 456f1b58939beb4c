import type { Block, BlockChoices, CleanedText, RawDocument, TextRange } from '../model.js';
import { composeText } from './compose-text.js';
import { viewPage } from './html/view-page.js';
import { judgeLines } from './judge-lines.js';
import type { Verdict } from './line.js';
import { splitLines } from './split-lines.js';

/** A document as blocks of text, each judged by the rules alone. */
interface Judged { readonly raw: string; readonly ranges: readonly TextRange[]; readonly verdicts: readonly Verdict[] }

/**
 * Tells an article from what stands around it, and keeps the way back to what was given.
 * A person's choices go before the rules; choices for blocks that are not there change nothing.
 */
export function cleanDocument(document: RawDocument, choices: BlockChoices = { takenBack: [], dropped: [] }): CleanedText {
  const judged = document.kind === 'HTML' ? viewPage(document.content) : judgePlainText(document.content);
  const taken = new Set(choices.takenBack);
  const dropped = new Set(choices.dropped);
  const blocks = judged.ranges.map((raw, id) => choose({ id, raw, verdict: judged.verdicts[id], taken: taken.has(id), dropped: dropped.has(id) }));
  return { raw: judged.raw, blocks, ...composeText(judged.raw, blocks) };
}

function judgePlainText(raw: string): Judged {
  const lines = splitLines(raw);
  return { raw, ranges: lines.map((line) => line.raw), verdicts: judgeLines(lines) };
}

interface Choice { readonly id: number; readonly raw: TextRange; readonly verdict: Verdict | undefined; readonly taken: boolean; readonly dropped: boolean }

/** What is both taken back and dropped is dropped: nothing gets into a text that somebody has put out of it. */
function choose({ id, raw, verdict, taken, dropped }: Choice): Block {
  const kept = verdict?.kept === true && verdict.role !== 'TITLE';
  if (dropped && verdict?.kept === true) return { id, raw, kept: false, role: null, reason: 'BY_HAND', byHand: true };
  if (taken && !dropped && !kept) return { id, raw, kept: true, role: 'BODY', reason: null, byHand: true };
  if (verdict?.kept === true) return { id, raw, kept: true, role: verdict.role, reason: null, byHand: false };
  return { id, raw, kept: false, role: null, reason: verdict?.reason ?? 'OUTSIDE_ARTICLE', byHand: false };
}
