import type { Actor } from '@footnote/knowledge';
import { actor } from '../compose/testing/make-reading.js';
import { areOne } from './identify-actor.js';

const body = (name: string, over: Partial<Actor> = {}): Actor => actor('a', name, { kind: 'DEPARTMENT', ...over });
const person = (name: string): Actor => actor('a', name);

describe('taking two actors for one', () => {
  it.each([
    ['The Justice Department', 'The US Department of Justice', true],
    ['The Ministry of Defence', 'the Defense Ministry', true],
    ['The Ministry of Defence of Norway', 'the Norwegian Defence Ministry', true],
    ['The Norwegian Ministry of Defence', 'The Swedish Ministry of Defence', false],
    ['The Pentagon', 'The Department of Defense', true],
    ['The Department of State', 'The Department of Justice', false],
    ['The Department', 'The US Department', false],
    ['The Supreme Court of India', 'the Indian Supreme Court', true],
    ['The U.S. Congress', 'US Congress', true],
  ])('says of %s and %s: %s', (a, b, expected) => {
    expect(areOne(body(a), body(b, { kind: 'AGENCY' }))).toBe(expected);
  });

  it.each([
    ['Joe Harker', 'Joseph Harker', true],
    ['President Joe Harker', 'J. Harker', true],
    ['Jill Harker', 'Joe Harker', false],
    ['Harker', 'Joe Harker', false],
    ['Joe Harker', 'Joe Parker', false],
  ])('says of %s and %s: %s', (a, b, expected) => {
    expect(areOne(person(a), person(b))).toBe(expected);
  });

  it('never takes a country for a person, nor a voice without a name for a body', () => {
    expect(areOne(actor('a', 'Georgia', { kind: 'COUNTRY' }), person('Georgia'))).toBe(false);
    expect(areOne(actor('a', 'Officials of the Harbour Office', { kind: 'ANONYMOUS' }), body('Officials of the Harbour Office'))).toBe(false);
  });

  it('finds an actor by an alias', () => {
    expect(areOne(body('The Harbour Office', { aliases: ['HO'] }), body('HO'))).toBe(true);
  });
});
