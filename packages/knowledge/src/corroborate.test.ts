import { corroborate } from './corroborate.js';
import type { Assertion } from './graph.js';
import { day, outlet, positionClaim, source, step, telling } from './testing/make-graph.js';

const sources = new Map(['mondo', 'sputnik', 'mayadeen', 'report'].map((slug) => [slug, source(slug, day('2023-03-08'))]));
const later = source('gaze', day('2023-07-30'));
const outlets = new Map([...sources.keys(), 'gaze'].map((slug) => [slug, outlet(slug)]));
const claim = positionClaim('c');

function count(assertions: readonly Assertion[], knownAt = '2023-12-31') {
  return corroborate({ claim, assertions, sources: new Map([...sources, ['gaze', later]]), outlets, knownAt });
}
const viaReport = step('the report', 'OUTLET', { source: 'report' });
const officials = step('officials', 'ANONYMOUS');

describe('corroborate', () => {
  it('counts three outlets that relay one report as one origin', () => {
    const result = count([telling('c', 'mondo', { chain: [officials, viaReport] }), telling('c', 'sputnik', { chain: [viaReport] }), telling('c', 'mayadeen', { chain: [viaReport] })]);
    expect(result).toMatchObject({ outletCount: 3, originCountMin: 1, originCountMax: 1, verdict: 'SHARED_ORIGIN' });
    expect(result.origins[0]).toMatchObject({ key: 'source:report', kind: 'ANONYMOUS', sources: ['mayadeen', 'mondo', 'sputnik'] });
  });
  it('never assumes that two unnamed voices are different people', () => {
    const result = count([telling('c', 'mondo', { chain: [officials, viaReport] }), telling('c', 'gaze', { chain: [step('a US official', 'ANONYMOUS')] })]);
    expect(result).toMatchObject({ originCountMin: 1, originCountMax: 2, verdict: 'UNDETERMINED' });
  });
  it('counts two named speakers as two origins, however many relay them', () => {
    const named = (name: string) => step(name, 'NAMED_ON_RECORD', { actor: name });
    const result = count([telling('c', 'mondo', { chain: [named('khan')] }), telling('c', 'sputnik', { chain: [named('khan'), viaReport] }), telling('c', 'gaze', { chain: [named('watson')] })]);
    expect(result).toMatchObject({ originCountMin: 2, originCountMax: 2, verdict: 'INDEPENDENT' });
  });
  it('does not let an unnamed voice beside a named one raise the least count', () => {
    const result = count([telling('c', 'mondo', { chain: [step('Khan', 'NAMED_ON_RECORD')] }), telling('c', 'sputnik', { chain: [officials] }), telling('c', 'mayadeen')]);
    expect(result).toMatchObject({ originCountMin: 1, originCountMax: 3, verdict: 'UNDETERMINED' });
  });
  it('does not let a newspaper corroborate itself', () => {
    const texts = new Map([...sources, ['tweet', { ...source('tweet', day('2023-03-08')), outlet: 'report' }]]);
    const tellings = [telling('c', 'sputnik', { chain: [viaReport] }), telling('c', 'mondo', { chain: [step('the tweet', 'OUTLET', { source: 'tweet' })] })];
    expect(corroborate({ claim, assertions: tellings, sources: texts, outlets, knownAt: '2023-12-31' })).toMatchObject({ originCountMin: 1, originCountMax: 2, verdict: 'UNDETERMINED' });
  });
  it('does not depend on the order in which the tellings come', () => {
    const tellings = [telling('c', 'mondo', { chain: [officials, viaReport] }), telling('c', 'sputnik', { chain: [step('reports', 'UNATTRIBUTED', { source: 'report' })] }), telling('c', 'gaze')];
    expect(count([...tellings].reverse())).toEqual(count(tellings));
  });
  it('leaves out what was not yet published, and what nobody has approved', () => {
    const all = [telling('c', 'mondo'), telling('c', 'gaze'), telling('c', 'sputnik', { approved: false })];
    expect(count(all, '2023-03-08')).toMatchObject({ outletCount: 1, verdict: 'SINGLE' });
    expect(count(all, '2023-03-07')).toMatchObject({ outletCount: 0, originCountMin: 0, originCountMax: 0, verdict: 'UNDETERMINED' });
  });
});
