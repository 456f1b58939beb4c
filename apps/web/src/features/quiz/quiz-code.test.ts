import { normaliseClassCode, normaliseCode, repeatCode } from './quiz-code';

describe('a quiz code', () => {
  it.each(['k7p2qxm', ' K7P-2QXM ', 'k7p 2qxm', 'K7P–2QXM'])('is the same however it is written: %j', (typed) => {
    expect(normaliseCode(typed)).toBe('K7P-2QXM');
  });
  it.each(['', 'K7P', 'K7P-2QXMM', '../../etc'])('is none where it has not seven letters and figures: %j', (typed) => {
    expect(normaliseCode(typed)).toBeNull();
  });
  it('is told from that of a class by its length', () => {
    expect(normaliseClassCode('k7pm 2qxm')).toBe('K7PM-2QXM');
    expect(normaliseCode('k7pm 2qxm')).toBeNull();
    expect(normaliseClassCode('k7p2qxm')).toBeNull();
    expect(repeatCode('k7pm2qxm')).toBe('K7PM-2QXM');
  });
  it('is repeated in an error as far as it is sensible', () => {
    expect(repeatCode('k7p2qxm')).toBe('K7P-2QXM');
    expect(repeatCode('x'.repeat(80))).toHaveLength(24);
  });
});
