import { neighbourOf, nextUndecided } from './find-next';

const proposals = [{ id: 'a', decided: true }, { id: 'b', decided: false }, { id: 'c', decided: true }, { id: 'd', decided: false }];
const next = (id: string | null) => nextUndecided(proposals, id, ({ decided }) => decided)?.id ?? null;

describe('nextUndecided', () => {
  it('goes down over what is decided, and on from the top', () => {
    expect([next(null), next('a'), next('b'), next('c'), next('d')]).toEqual(['b', 'b', 'd', 'd', 'b']);
  });
  it('finds none where all are decided, nor the one that is being decided', () => {
    expect(nextUndecided(proposals, 'b', ({ id }) => id !== 'b')).toBeNull();
    expect(nextUndecided([], null, () => false)).toBeNull();
  });
});

describe('neighbourOf', () => {
  it('stays at either end, and begins at the top', () => {
    expect([neighbourOf(proposals, 'a', -1), neighbourOf(proposals, 'd', 1), neighbourOf(proposals, null, 1), neighbourOf(proposals, 'b', 1)].map((one) => one?.id)).toEqual(['a', 'd', 'a', 'c']);
  });
});
