/** A stretch of text between quotation marks, without the marks. */
export interface QuotedSpan { readonly start: number; readonly end: number; readonly text: string }

/** Pairs of marks. A single right mark is an apostrophe unless a single left one has opened. */
const QUOTED = /“([^”]*)”|"([^"]*)"|«([^»]*)»|„([^“”]*)[“”]|‘([^’]*(?:’(?=\p{L})[^’]*)*)’/gu;

/** Everything that stands in quotation marks in a text. */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    return { start, end: start + inner.length, text: inner };
  });
}

/** A text without what stands in quotation marks in it. */
export function outsideQuotes(text: string): string {
  return text.replace(QUOTED, ' ¦ ');
}
