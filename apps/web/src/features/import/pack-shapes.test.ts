import fc from 'fast-check';
import { packShapes, unpackShapes } from './pack-shapes';

describe('packShapes', () => {
  it('gives any plain data back as it was', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      // What JSON knows no difference between, this knows none between either.
      const plain: unknown = JSON.parse(JSON.stringify(value));
      const sent = JSON.parse(JSON.stringify(packShapes(plain))) as ReturnType<typeof packShapes>;
      expect(JSON.stringify(unpackShapes(sent))).toBe(JSON.stringify(plain));
    }));
  });
  it('says the names of alike things once', () => {
    const packed = packShapes([{ name: 'a', of: null }, { name: 'b', of: null }, { name: 'c', of: [] }]);
    expect(packed).toEqual({ shapes: [['name', 'of']], value: [0, [1, 'a', null], [1, 'b', null], [1, 'c', [0]]] });
  });
});
