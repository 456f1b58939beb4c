import { markPassages, type Citation, type MarkedParagraph } from '../source/mark-passages';

/** What is looked at of a proposal to mark its words. */
export interface MarkedProposal {
  readonly number: number;
  readonly kind: string;
  readonly passages: readonly { readonly start: number; readonly end: number }[];
  readonly cues: readonly { readonly start: number; readonly end: number }[];
}

/** Up to this many places of one proposal are marked while it is one of many: an actor may be named in every sentence. */
const MOST_MARKS = 2;

/** Stands for the passages of the proposal that is looked at, around the words on which it turns. */
export const AROUND = 0;

/**
 * Where a proposal stands in the text: the words on which it turns, or its passages where no words are told. The one that is looked
 * at is marked wherever it stands, and its passages around the words as well.
 */
export function placesOf({ number, passages, cues }: MarkedProposal, isCurrent: boolean): readonly Citation[] {
  const words = (cues.length > 0 ? cues : passages).map(({ start, end }) => ({ number, start, end }));
  if (!isCurrent) return words.slice(0, MOST_MARKS);
  return cues.length > 0 ? [...words, ...passages.map(({ start, end }) => ({ number: AROUND, start, end }))] : words;
}

/** The paragraph between two offsets of the cleaned text, cut where what is proposed of it begins and ends. */
export function markBlock(text: string, { start, end }: { readonly start: number; readonly end: number }, places: readonly Citation[]): readonly MarkedParagraph[] {
  const here = places.filter((place) => place.start < end && place.end > start)
    // A passage may go on in the next paragraph: here it ends where the paragraph does.
    .map((place) => ({ number: place.number, start: Math.max(place.start, start) - start, end: Math.min(place.end, end) - start }));
  return markPassages(text.slice(start, end), here);
}
