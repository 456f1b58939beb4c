/** What is looked at of a block. */
interface FoldableBlock { readonly kept: boolean }

/** Blocks as they are drawn: one that is kept, or a run of dropped ones that is folded into a line. */
export type Stretch<Block> = { readonly kept: true; readonly block: Block } | { readonly kept: false; readonly blocks: readonly Block[] };

/** Folds what was dropped between two kept blocks together. */
export function foldBlocks<Block extends FoldableBlock>(blocks: readonly Block[]): readonly Stretch<Block>[] {
  const stretches: Stretch<Block>[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (block.kept) stretches.push({ kept: true, block });
    else if (last?.kept === false) stretches[stretches.length - 1] = { kept: false, blocks: [...last.blocks, block] };
    else stretches.push({ kept: false, blocks: [block] });
  }
  return stretches;
}
