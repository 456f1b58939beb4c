import { normaliseText } from '@footnote/evidence';
import type { DocumentKind, RawDocument } from '../model.js';
import { decodeText } from './decode-text.js';
import { detectBinary, type BinaryKind } from './detect-kind.js';

/** Where bytes come from, as far as it is known. */
export interface InputOrigin {
  readonly name: string | null;
  /** The media type that came with them, "text/html; charset=utf-8". */
  readonly contentType: string | null;
  readonly url: string | null;
}

export const INPUT_REFUSALS = ['EMPTY', 'TOO_LARGE', 'PDF', 'IMAGE', 'ARCHIVE', 'OFFICE', 'MEDIA', 'BINARY'] as const;
export type InputRefusal = (typeof INPUT_REFUSALS)[number];

/** A document, or why it is none, in a sentence for whoever gave it. */
export type InputResult =
  | { readonly ok: true; readonly document: RawDocument }
  | { readonly ok: false; readonly code: InputRefusal; readonly sentence: string };

/** What an article may weigh, in bytes: the longest of the pages that were measured had one million. */
export const LARGEST_INPUT = 5_000_000;

const SENTENCES: Readonly<Record<BinaryKind | 'EMPTY', string>> = {
  EMPTY: 'It is empty: there is no text to read. Paste the text of the article.',
  PDF: 'It is a PDF, which cannot be read here. Open it, copy the text of the article and paste it.',
  IMAGE: 'It is a picture, and no text can be read from it. Paste the text of the article.',
  ARCHIVE: 'It is a compressed archive. Unpack it and give its articles one by one, as text or HTML.',
  OFFICE: 'It is a document of an office program, which cannot be read here. Open it, copy the text of the article and paste it.',
  MEDIA: 'It is a recording, and no text can be read from it. Paste the text of the article.',
  BINARY: 'It is no text: it holds bytes that no text has. Give the article as text or HTML.',
};

// What only a page has at its beginning, behind comments and blanks; a text that speaks of "<b>" has none of these.
const PAGE_START = /<(?:!doctype html|html|head|body|meta|title)[\s>]/iu;
const TAGS = /<(?:p|div|br|article|section|h[1-6]|span|a|ul|li|table)(?=[\s/>])[^<>]{0,2000}>/giu;

/** Bytes as a document, decoded; or a refusal that says what they are and what to do instead. */
export function readInput(bytes: Uint8Array, origin: InputOrigin): InputResult {
  if (bytes.length > LARGEST_INPUT) return refuse('TOO_LARGE', `It is too large: ${inMegabytes(bytes.length)} MB, and at most ${inMegabytes(LARGEST_INPUT)} MB are read. Paste the text of the article.`);
  const binary = detectBinary(bytes);
  if (binary !== null) return refuse(binary, SENTENCES[binary]);
  const content = decodeText(bytes, origin.contentType);
  if (normaliseText(content.slice(0, 200_000)).text === '' && normaliseText(content).text === '') return refuse('EMPTY', SENTENCES.EMPTY);
  return { ok: true, document: { kind: kindOf(content, origin), content, name: origin.name, url: origin.url } };
}

/** HTML by what it holds rather than by what it is called: pages are saved as .txt, and texts are served as text/html. */
function kindOf(content: string, origin: InputOrigin): DocumentKind {
  const start = content.slice(0, 4000);
  if (PAGE_START.test(start)) return 'HTML';
  const tags = (content.slice(0, 100_000).match(TAGS) ?? []).length;
  const called = /html/iu.test(origin.contentType ?? '') || /\.(?:x?html?|mhtml)$/iu.test(origin.name ?? '');
  return tags >= (called ? 1 : 4) && tags * 1500 > Math.min(content.length, 100_000) ? 'HTML' : 'PLAIN_TEXT';
}

function refuse(code: InputRefusal, sentence: string): InputResult {
  return { ok: false, code, sentence };
}

function inMegabytes(bytes: number): string {
  return String(Math.ceil(bytes / 100_000) / 10);
}
