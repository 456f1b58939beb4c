import { gerundOf, participleOf, pastOf, presentOf } from './inflect-verb.js';

describe('forms of verbs', () => {
  it.each([
    ['approve', 'approved', 'approved', 'approves', 'approving'],
    ['cancel', 'cancelled', 'cancelled', 'cancels', 'cancelling'],
    ['give', 'gave', 'given', 'gives', 'giving'],
    ['carry', 'carried', 'carried', 'carries', 'carrying'],
    ['visit', 'visited', 'visited', 'visits', 'visiting'],
    ['ban', 'banned', 'banned', 'bans', 'banning'],
    ['die', 'died', 'died', 'dies', 'dying'],
    ['agree', 'agreed', 'agreed', 'agrees', 'agreeing'],
    ['withdraw', 'withdrew', 'withdrawn', 'withdraws', 'withdrawing'],
  ])('has all forms of "%s"', (base, past, participle, present, gerund) => {
    expect([pastOf(base), participleOf(base), presentOf(base), gerundOf(base)]).toEqual([past, participle, present, gerund]);
  });
});
