import { seenAs } from '../clean/line.js';
import { readMetadata, type PageMetadata } from '../clean/html/read-metadata.js';
import { parsePage } from '../clean/html/parse-page.js';
import type { Block, BlockRole, CleanedText, DropReason, RawDocument, ReadingContext } from '../model.js';

/** A block with its text as the rules see it. */
export interface SeenBlock { readonly block: Block; readonly text: string; readonly reason: DropReason | null; readonly role: BlockRole | null }

/** What every fact is read from: the page's own words about itself, the blocks, and what is known. */
export interface FactSource {
  readonly document: RawDocument;
  readonly cleaned: CleanedText;
  readonly metadata: PageMetadata | null;
  readonly blocks: readonly SeenBlock[];
  readonly context: ReadingContext;
}

/** Blocks longer than this say nothing of the page itself. */
const LONGEST_READ = 2_000;

/** Gathers what facts are read from. */
export function gatherFacts(document: RawDocument, cleaned: CleanedText, context: ReadingContext): FactSource {
  const blocks = cleaned.blocks.map((block) => ({ block, text: seenAs(cleaned.raw.slice(block.raw.start, Math.min(block.raw.end, block.raw.start + LONGEST_READ))), reason: block.reason, role: block.role }));
  return { document, cleaned, metadata: document.kind === 'HTML' ? readMetadata(parsePage(document.content)) : null, blocks, context };
}
