import type { Stretch } from './describe-selection';

/** The attribute in which a piece of a reading says where in the text it begins. */
export const FROM = 'data-from';

/**
 * Where in the text a selection on the page lies; null where it lies elsewhere, or is empty. The page shows the text in
 * pieces (paragraphs, marks), each of which says where it begins; what stands between them belongs to the text too.
 */
export function stretchOfRange(root: HTMLElement, range: Range): Stretch | null {
  if (range.collapsed || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest(`[${FROM}]`);
    return piece === null || piece === undefined ? null : Number(piece.getAttribute(FROM)) + offset;
  }
  // Between elements: the piece that comes next, or the end of the last one.
  const next = node.childNodes[offset];
  const pieces = [...root.querySelectorAll(`[${FROM}]`)];
  const after = next === undefined ? undefined : pieces.find((piece) => piece === next || next.contains(piece) || (piece.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
  if (after !== undefined) return Number(after.getAttribute(FROM));
  const within = pieces.filter((piece) => node.contains(piece) || piece.contains(node)).at(-1) ?? pieces.at(-1);
  return within === undefined ? null : Number(within.getAttribute(FROM)) + (within.textContent ?? '').length;
}
