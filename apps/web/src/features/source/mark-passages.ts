/** A cited stretch of a text, by UTF-16 offsets, the end exclusive. */
export interface Citation {
  /** Its number in the margin. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text with the passages that it belongs to; none: it is not marked. */
export interface Segment {
  readonly text: string;
  readonly numbers: readonly number[];
  /** Passages that begin here. */
  readonly begins: readonly number[];
  /** Passages that end here: where the reader looks for their number. */
  readonly ends: readonly number[];
}

/** A paragraph in segments. */
export interface MarkedParagraph {
  readonly segments: readonly Segment[];
  /** The passages that begin in it: what rests on them stands beside it. */
  readonly numbers: readonly number[];
}

/**
 * Cuts a text into paragraphs, and each at every place where a passage begins or ends. Passages may overlap, hold one
 * another or run on into the next paragraph: a stretch then carries all of their numbers, and is marked once.
 */
export function markPassages(text: string, citations: readonly Citation[]): readonly MarkedParagraph[] {
  const sound = citations.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  return paragraphsOf(text).map(({ start, end }) => {
    const here = sound.filter((citation) => citation.start < end && citation.end > start);
    const cuts = [...new Set([start, end, ...here.flatMap((citation) => [Math.max(start, citation.start), Math.min(end, citation.end)])])].sort((a, b) => a - b);
    const segments = cuts.slice(0, -1).map((from, index): Segment => {
      const to = cuts[index + 1] ?? end;
      const over = here.filter((citation) => citation.start <= from && citation.end >= to);
      return { text: text.slice(from, to), numbers: numbersOf(over), begins: numbersOf(over.filter((citation) => citation.start === from)), ends: numbersOf(over.filter((citation) => citation.end === to)) };
    });
    return { segments, numbers: numbersOf(here.filter((citation) => citation.start >= start)) };
  });
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].filter((line) => line[0].trim() !== '').map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

function numbersOf(citations: readonly Citation[]): readonly number[] {
  return [...new Set(citations.map(({ number }) => number))].sort((a, b) => a - b);
}
