import { movePlace, placesOf } from './move-place';

describe('moving lines', () => {
  it('closes up those between', () => {
    expect(movePlace(['a', 'b', 'c', 'd'], 'd', 1)).toEqual(['a', 'd', 'b', 'c']);
    expect(movePlace(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
  });
  it('starts from what was chosen before, where that was an order', () => {
    expect(placesOf(['a', 'b', 'c'], { a: '3', b: '1', c: '2' })).toEqual(['b', 'c', 'a']);
    expect(placesOf(['a', 'b', 'c'], { a: '1', b: '1', c: '2' })).toEqual(['a', 'b', 'c']);
    expect(placesOf(['a', 'b', 'c'], {})).toEqual(['a', 'b', 'c']);
  });
});
