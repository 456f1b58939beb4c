import { foldBlocks } from './fold-blocks';

const kept = (id: number) => ({ id, kept: true });
const dropped = (id: number) => ({ id, kept: false });

describe('foldBlocks', () => {
  it('folds dropped blocks that follow each other, and keeps every block in its order', () => {
    const blocks = [dropped(0), dropped(1), kept(2), kept(3), dropped(4), kept(5), dropped(6)];
    const stretches = foldBlocks(blocks);
    expect(stretches.map((stretch) => (stretch.kept ? stretch.block.id : stretch.blocks.map(({ id }) => id)))).toEqual([[0, 1], 2, 3, [4], 5, [6]]);
  });
  it('has nothing to draw of nothing', () => {
    expect(foldBlocks([])).toEqual([]);
  });
});
