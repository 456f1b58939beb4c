import type { FoundQuotation, TextRange } from '../model.js';
import type { Cue } from './find-cues.js';
import type { TextFrame } from './frame.js';

const OPENING = /["“„«]/;
/** A quotation mark closes with another sign than it opened with in English; “so“ is another language's, kept by whoever translated. */
const FOREIGN = /“[^“”]{20,}“|„[^„“”]{20,}[“”]/;
const FEWEST_WORDS = 5;

export interface QuotationContext { readonly cues: readonly Cue[]; readonly machineTranslated: boolean; readonly language: string | null }

/** Quotations, each with its speaker and whether the words can be the speaker's own: those of a translated text cannot. */
export function findQuotations(frame: TextFrame, { cues, machineTranslated, language }: QuotationContext): readonly FoundQuotation[] {
  const translated = machineTranslated || FOREIGN.test(frame.text) || (language !== null && !/^en\b/.test(language));
  let last: { readonly speaker: Speaker; readonly end: number } | null = null;
  return findQuoted(frame.text).flatMap((range): readonly FoundQuotation[] => {
    const speaker: Speaker | null = speakerOf(frame, cues, range) ?? (last !== null && goesOn(frame, last.end, range) ? last.speaker : null);
    if (speaker !== null) last = { speaker, end: range.end };
    const words = frame.text.slice(range.start, range.end).trim().split(/\s+/).length;
    if (words < FEWEST_WORDS && speaker === null) return [];
    if (words < 3) return [];
    return [{ range, speaker: speaker?.actor ?? null, verbatim: !translated }];
  });
}

/** Ranges between quotation marks, the marks left out; a mark that nothing closes in its paragraph is passed over. */
function findQuoted(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text[at] ?? '';
    const end = OPENING.test(mark) && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') ? closingOf(text, at, mark) : -1;
    if (end > at + 1) { found.push({ start: at + 1, end }); at = end + 1; } else at += 1;
  }
  return found;
}

function closingOf(text: string, at: number, mark: string): number {
  const closing = mark === '“' ? /[”“"]/ : mark === '„' ? /[“”"]/ : mark === '«' ? /»/ : /"/;
  for (let index = at + 1; index < Math.min(text.length, at + 3000); index += 1) {
    if (text[index] === '\n') return -1;
    if (closing.test(text[index] ?? '')) return index;
  }
  return -1;
}

/** “…,” said the chair. “…”: a quotation that begins right behind the sentence of another, in its paragraph, is of the same mouth. */
function goesOn(frame: TextFrame, end: number, range: TextRange): boolean {
  const before = frame.sentences.findLast(({ sentence }) => sentence.start <= end);
  const here = frame.sentences.find(({ sentence }) => sentence.start <= range.start && range.start <= sentence.end);
  return before !== undefined && here !== undefined && here.paragraph === before.paragraph && here.index === before.index + 1 && range.start - here.sentence.start <= 1;
}

interface Speaker { readonly actor: string | null }

/** The voice whose cue stands in the quotation's sentence, outside of it; else in the sentence before its end. */
function speakerOf(frame: TextFrame, cues: readonly Cue[], range: TextRange): Speaker | null {
  const around = frame.sentences.filter(({ sentence }) => sentence.start < range.end + 2 && range.start < sentence.end + 1);
  const first = around[0];
  const last = around.at(-1);
  if (!first || !last) return null;
  const after = frame.sentences[last.index + 1];
  const until = after && after.paragraph === last.paragraph && /^\s*["”“]?,?\s*$/.test(frame.text.slice(range.end, after.sentence.start)) ? after.sentence.end : last.sentence.end;
  const near = cues.filter(({ cue, chain }) => cue.start >= first.sentence.start && cue.end <= until && (cue.end <= range.start || cue.start >= range.end) && chain.length > 0)
    .sort((a, b) => distance(a.cue, range) - distance(b.cue, range));
  const step = near[0]?.chain[0];
  return step ? { actor: step.actor } : null;
}

function distance(a: TextRange, b: TextRange): number { return a.end <= b.start ? b.start - a.end : a.start - b.end; }
