import type { Comparison } from './import-types';
import { sayComparison } from './version-words';

const comparison = (parts: Partial<Comparison>): Comparison => ({ source: 's', label: 'The Post', unchangedCount: 12, keptCount: 0, tellingsGoneCount: 0, claimsGoneCount: 0, compared: true, changes: [], ...parts });
const change = { number: 1, kind: 'ADDED', older: [], newer: [], effects: [] } as const;

describe('sayComparison', () => {
  it('says how many sentences differ, and what is lost by that', () => {
    expect(sayComparison(comparison({ changes: [change, change], keptCount: 5, tellingsGoneCount: 3, claimsGoneCount: 2 })).join(' ')).toBe('12 sentences are the same; 2 differ. 5 citations stand in sentences that are the same. 3 tellings go out of the pack when this goes in, and with them 2 claims that nobody else tells.');
  });
  it('says where nothing is lost', () => {
    expect(sayComparison(comparison({ changes: [change], unchangedCount: 1, keptCount: 1 })).join(' ')).toBe('One sentence is the same; One differs. One citation stands in sentences that are the same. Nothing that is cited is lost.'.replace('; One', '; one'));
  });
  it('says where the two were not compared', () => {
    expect(sayComparison(comparison({ compared: false, tellingsGoneCount: 1 })).join(' ')).toBe('The two are too long to be laid beside each other sentence by sentence. One telling goes out of the pack when this goes in.');
  });
});
