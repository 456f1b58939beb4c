import { positionsAt, stateOf } from './stand-at.js';
import type { Claim } from './graph.js';
import { day, positionClaim, source, telling } from './testing/make-graph.js';

const sources = new Map([source('march', day('2023-03-08')), source('july', day('2023-07-26')), source('end-july', { ...day('2023-07-30'), edtf: '2023-07-26/2023-07-30', earliest: '2023-07-26', precision: 'INTERVAL' })].map((s) => [s.slug, s]));
const opposes = positionClaim('opposes');
const biden = (slug: string, stance: 'UNDECIDED' | 'SUPPORTS'): Claim => positionClaim(slug, { predicate: { type: 'POSITION', actor: 'biden', issue: 'sharing', stance } });

function at(asOf: string, knownAt: string, claim = opposes, assertions = [telling('opposes', 'march')]) {
  return stateOf({ claim, assertions, sources, asOf, knownAt });
}

describe('stateOf', () => {
  it('holds on the day of its only report and is last reported after it', () => {
    expect(at('2023-03-08', '2023-03-08')).toMatchObject({ state: 'HOLDS' });
    expect(at('2023-05-01', '2023-05-01')).toMatchObject({ state: 'LAST_REPORTED', lastReported: '2023-03-08' });
    expect(at('2023-03-07', '2023-12-31').state).toBe('NOT_YET');
    expect(at('2023-03-08', '2023-03-07').state).toBe('UNKNOWN');
  });
  it('is not extended by a telling in the past tense', () => {
    const told = [telling('opposes', 'march'), telling('opposes', 'july', { tense: 'PAST' })];
    expect(at('2023-07-26', '2023-07-26', opposes, told)).toMatchObject({ state: 'LAST_REPORTED', lastReported: '2023-03-08' });
  });
  it('reaches to an end that a source states, once that source is known', () => {
    const ended = positionClaim('opposes', { holdsUntil: day('2023-07-20') });
    const told = [telling('opposes', 'march'), telling('opposes', 'july', { tense: 'PAST' })];
    expect(at('2023-05-01', '2023-07-26', ended, told).state).toBe('HOLDS');
    expect(at('2023-05-01', '2023-05-01', ended, told)).toMatchObject({ state: 'LAST_REPORTED', lastReported: '2023-03-08' });
    expect(at('2023-07-26', '2023-07-26', ended, told)).toMatchObject({ state: 'LAST_REPORTED', lastReported: '2023-07-20' });
  });
  it('keeps an event that has happened', () => {
    const event = positionClaim('opposes', { temporal: 'EVENT' });
    expect(at('2030-01-01', '2030-01-01', event).state).toBe('HOLDS');
  });
  it('knows a source only from the latest day of its publication date on', () => {
    const told = [telling('opposes', 'end-july')];
    expect(at('2023-07-30', '2023-07-29', opposes, told).state).toBe('UNKNOWN');
    expect(at('2023-07-30', '2023-07-30', opposes, told).state).toBe('HOLDS');
  });
});

describe('positionsAt', () => {
  const claims = [biden('undecided', 'UNDECIDED'), biden('ordered', 'SUPPORTS')];
  const assertions = [telling('undecided', 'march'), telling('ordered', 'july')];
  const on = (asOf: string, knownAt = '2023-12-31') => positionsAt({ claims, assertions, sources, asOf, knownAt }).map(({ stance, state }) => `${stance} ${state}`);

  it('has the President undecided in March and in favour in July', () => {
    expect(on('2023-03-08')).toEqual(['UNDECIDED HOLDS']);
    expect(on('2023-07-26')).toEqual(['SUPPORTS HOLDS']);
  });
  it('shows the last reported position between two reports, and nothing before the first', () => {
    expect(on('2023-06-01')).toEqual(['UNDECIDED LAST_REPORTED']);
    expect(on('2023-01-01')).toEqual([]);
  });
  it('does not know in March what is reported in July', () => {
    expect(on('2023-07-26', '2023-03-08')).toEqual(['UNDECIDED LAST_REPORTED']);
  });
  it('drops a claim that its outlet has withdrawn', () => {
    const withdrawn = claims.map((claim) => ({ ...claim, retractedBy: 'july' }));
    expect(positionsAt({ claims: withdrawn, assertions, sources, asOf: '2023-03-08', knownAt: '2023-07-26' })).toEqual([]);
    expect(positionsAt({ claims: withdrawn, assertions, sources, asOf: '2023-03-08', knownAt: '2023-07-25' })).toHaveLength(1);
  });
});
