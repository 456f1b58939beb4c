import { indexGraph } from './index-graph.js';
import { areKin } from './kinship.js';
import { actor, graphOf } from './testing/make-graph.js';

const index = indexGraph(graphOf({ actors: [
  actor('us', { kind: 'COUNTRY' }), actor('administration', { kind: 'ORGANISATION', partOf: 'us' }),
  actor('defense', { partOf: 'administration', name: 'The Department of Defense', aliases: ['Pentagon', 'DoD'] }), actor('pentagon', { kind: 'ORGANISATION', name: 'the Pentagon' }),
  actor('justice', { partOf: 'administration' }), actor('generals', { kind: 'OFFICE', partOf: 'defense' }),
  actor('austin', { kind: 'PERSON', heads: 'defense' }), actor('biden', { kind: 'PERSON', heads: 'administration' }),
] }));

describe('areKin', () => {
  it.each([['defense', 'defense'], ['defense', 'pentagon'], ['generals', 'defense'], ['austin', 'defense'], ['austin', 'generals'], ['defense', 'administration'], ['justice', 'us'], ['biden', 'administration'], ['generals', 'us']])('%s and %s overlap', (a, b) => {
    expect(areKin(index, a, b)).toBe(true);
    expect(areKin(index, b, a)).toBe(true);
  });
  it.each([['defense', 'justice'], ['biden', 'defense'], ['biden', 'austin'], ['austin', 'justice'], ['generals', 'justice']])('%s and %s do not', (a, b) => {
    expect(areKin(index, a, b)).toBe(false);
    expect(areKin(index, b, a)).toBe(false);
  });
});
