import { describe, expect, it } from '@jest/globals';
import type { Reproof } from './load-desk';
import { momentOf, sayHeadline, sayWhen } from './say-headline';

const MONDAY = new Date('2023-07-31T07:52:00Z');
const SUNDAY = '2023-07-30T21:14:00.000Z';
const PACK = { title: 'The affair', changedAt: SUNDAY, newSources: ['HNGN', 'The Gaze'], provedAt: '2023-07-30T21:15:00.000Z' };

function reproof(parts: Partial<Reproof>): Reproof {
  return { questionCount: 43, staleCount: 0, isRunning: false, provedAt: PACK.provedAt, packs: [PACK], ...parts };
}

describe('what the desk says first', () => {
  it('is how many went stale and when, what came, and how many still hold', () => {
    expect(sayHeadline({ reproof: reproof({ staleCount: 2 }), foundAt: [SUNDAY, SUNDAY], now: MONDAY })).toEqual({
      title: '2 questions went stale over the weekend',
      lead: 'HNGN and The Gaze came into the pack “The affair” yesterday at 21:14 UTC. All 43 of your published questions were proved again by 21:15 UTC; 41 still hold.',
    });
  });

  it('is that all hold, and since when that is known', () => {
    const { title, lead } = sayHeadline({ reproof: reproof({}), foundAt: [], now: MONDAY });
    expect(title).toBe('All 43 of your published questions still hold');
    expect(lead).toMatch(/All were proved again by 21:15 UTC\.$/u);
    expect(sayHeadline({ reproof: reproof({ provedAt: null, packs: [] }), foundAt: [], now: MONDAY }).lead).toBe('No pack has changed since they were published.');
    expect(sayHeadline({ reproof: reproof({ questionCount: 1 }), foundAt: [], now: MONDAY }).title).toBe('Your published question still holds');
  });

  it('is that it is under way, while it is', () => {
    const { title, lead } = sayHeadline({ reproof: reproof({ isRunning: true, provedAt: null, staleCount: 1 }), foundAt: [SUNDAY], now: MONDAY });
    expect(title).toBe('Your published questions are being proved again');
    expect(lead).toContain('1 question went stale so far.');
  });

  it('is that nothing is published, where nothing is', () => {
    expect(sayHeadline({ reproof: reproof({ questionCount: 0, provedAt: null, packs: [] }), foundAt: [], now: MONDAY }).title).toBe('Nothing is published yet');
  });

  it('names at most three sources', () => {
    const packs = [{ ...PACK, newSources: ['A', 'B', 'C', 'D', 'E'] }];
    expect(sayHeadline({ reproof: reproof({ packs }), foundAt: [], now: MONDAY }).lead).toMatch(/^A, B and 3 more came into/u);
    expect(sayHeadline({ reproof: reproof({ packs: [{ ...PACK, newSources: [] }] }), foundAt: [], now: MONDAY }).lead).toMatch(/^The pack “The affair” changed yesterday/u);
  });
});

describe('when', () => {
  it.each([
    ['2023-07-31T01:00:00Z', 'today at 01:00 UTC'], ['2023-07-30T21:14:00Z', 'yesterday at 21:14 UTC'], ['2023-07-27T21:14:00Z', 'on Thursday at 21:14 UTC'], ['2023-07-01T00:00:00Z', 'on 1 July at 00:00 UTC'],
  ])('%s is %s', (moment, words) => { expect(momentOf(moment, MONDAY)).toBe(words); });

  it.each([
    [['2023-07-31T01:00:00Z'], ' today'], [['2023-07-27T01:00:00Z'], ' on Thursday'], [['2023-07-29T01:00:00Z', '2023-07-30T01:00:00Z'], ' over the weekend'],
    [['2023-07-27T01:00:00Z', '2023-07-30T01:00:00Z'], ' since Thursday'], [['2023-06-01T01:00:00Z', '2023-07-30T01:00:00Z'], ' since 1 June'], [[], ''],
  ])('all that was found at %j was found%s', (found, words) => { expect(sayWhen(found, MONDAY)).toBe(words); });
});
