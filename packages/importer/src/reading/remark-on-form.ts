import type { CleanedText } from '../model.js';

/** Blocks longer than this are running text, and say nothing of the page itself. */
const LONGEST_LINE = 300;
const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: (?:[A-Z]{2,4}|today))?(?: [|–—-] .{1,80})?$/iu;
const LETTER = /\bunsubscribe\b|view (?:this (?:e-?mail|newsletter)|it) in (?:your|a) browser|you (?:receive|are receiving|received) this (?:e-?mail|letter|newsletter)|forward(?:ed)? this (?:e-?mail|newsletter)/iu;
const PAYWALL = /\b(?:subscribe (?:now )?to (?:continue|read|unlock|keep reading)|(?:log|sign) ?in (?:or (?:subscribe|register) )?to (?:continue|read)|subscribers?[ -]only|(?:exclusive|only) (?:for|to) subscribers|already a subscriber|to continue reading|unlock this article|reached your (?:free )?(?:article )?limit|start your (?:free )?trial)\b/iu;
const STUB = 260;

/** What a text is that is no plain article, in sentences for whoever imported it. */
export function remarkOnForm({ raw, blocks, text }: CleanedText): readonly string[] {
  const lines = blocks.filter((block) => block.raw.end - block.raw.start <= LONGEST_LINE).map((block) => raw.slice(block.raw.start, block.raw.end).trim());
  const words = text.split(/\s+/u).length;
  const remarks: string[] = [];
  if (words < STUB && lines.some((line) => PAYWALL.test(line))) remarks.push('The page keeps the rest of its article for subscribers. If you may read it, paste the whole text.');
  if (lines.filter((line) => CLOCK.test(line)).length >= 3) remarks.push('It is a live page of several entries, told at different hours: an entry may correct another, and “today” is counted from the day of the page.');
  if (lines.some((line) => LETTER.test(line))) remarks.push('It is a newsletter, which may tell of several matters: drop the paragraphs that are not of yours.');
  if (brokenWords(raw) >= 3) remarks.push('Words are broken at the ends of lines, as in a text copied from a PDF. They are kept as they are, and names and positions may be missed: paste the text from the page itself if there is one.');
  return remarks;
}

/** Lines that end within a word: "govern-" and a small letter below it. */
function brokenWords(raw: string): number {
  return raw.slice(0, 100_000).match(/\p{Ll}-\r?\n {0,20}\p{Ll}/gu)?.length ?? 0;
}
