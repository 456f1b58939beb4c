import { negationsIn, type MeaningDifference } from './compare-meaning.js';
import type { PassageSelector } from './describe-passage.js';
import type { TextRange } from './locate-original.js';

/** "no longer formally | opposes": so far before a passage a negation still governs it … */
const WORDS_BEFORE = 3;
/** … and so far behind it: "will share | it not". */
const WORDS_BEHIND = 2;

/**
 * A negation that came or went right beside a passage and within its sentence, which may be unchanged itself:
 * "opposes the transfer" stands in "no longer opposes the transfer" as well.
 */
export function negationBeside(text: string, selector: PassageSelector, { start, end }: TextRange): MeaningDifference | null {
  const { prefix, exact, suffix } = selector;
  // What ends or begins a sentence of its own is not governed from outside. And without context a selector cannot say
  // what stood beside the passage, unless nothing did.
  const opensSentence = /(?:^|[.!?…:]["'”’“)\]]*\s*|\n)$/u.test(prefix) && /^["'“„‘(]*\p{Lu}/u.test(exact);
  const closesSentence = /[.!?…:;]["'”’“)\]]*$/u.test(exact) || /^[ \t]*\n/.test(suffix);
  const knowsBefore = !opensSentence && (prefix !== '' || selector.start === 0);
  const knowsBehind = !closesSentence && suffix !== '';
  const reach = Math.max(prefix.length, 32);
  return (
    (knowsBefore ? compareBeside(wordsBefore(prefix), wordsBefore(text.slice(Math.max(0, start - reach), start))) : null) ??
    (knowsBehind ? compareBeside(wordsBehind(suffix), wordsBehind(text.slice(end, end + suffix.length))) : null)
  );
}

function compareBeside(known: readonly string[], found: readonly string[]): MeaningDifference | null {
  const quote = negationsIn(known.join(' ')).join(' ');
  const now = negationsIn(found.join(' ')).join(' ');
  if (quote === now) return null;
  // What used to stand here may only have been pushed away by an insertion: then none of its words is left.
  const isPushedAway = now === '' && !found.some((word) => known.includes(word));
  return isPushedAway ? null : { reason: 'NEGATION_DIFFERS', quote, text: now };
}

function wordsBefore(context: string): string[] {
  return words(/[^.!?…:;\n"“”«»]*$/u.exec(context)?.[0] ?? '').slice(-WORDS_BEFORE);
}

function wordsBehind(context: string): string[] {
  return words(/^[^.!?…:;,\n"“”«»]*/u.exec(context)?.[0] ?? '').slice(0, WORDS_BEHIND);
}

function words(clause: string): string[] {
  return clause.split(/\s+/).filter((word) => word !== '');
}
