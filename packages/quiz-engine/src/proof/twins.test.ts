import { indexGraph } from '@footnote/knowledge';
import { defectsOf, withAsked, withOption, withStem } from './testing/defects-of.js';
import { SLUICE } from './testing/sluice-affair.js';
import { ask, DATE, eventValue, HAPPENED, HOLDER, MATCH, NUMERIC, ORDER, OUTLET, REASON, reslot, SEVERAL, SOUND, STANCE } from './testing/sound-questions.js';
import { checkQuiz } from './check-quiz.js';
import { findExcessCasualties, findTwins } from './twins.js';

const index = indexGraph(SLUICE);
const renamed = { ...HOLDER, id: 'other' };

describe('rule 8: no twins', () => {
  it('finds no twins among sound questions of all kinds', () => {
    expect(findTwins(Object.entries(SOUND).map(([id, question]) => ({ ...question, id })), index)).toEqual([]);
  });

  it('finds a twin whatever its date, wording and kind', () => {
    const otherDate = withAsked(withStem(renamed, '10 May 2031', '12 May 2031'), { asOf: '2031-05-12' });
    expect(findTwins([HOLDER, otherDate], index)).toEqual([{ first: HOLDER.id, second: 'other', slot: 'position/opening/OPPOSES?actor' }]);
    const otherKind = { ...SEVERAL, id: 'several', key: { type: 'OPTIONS', optionIds: ['k8r4', 'z5j3'] } as const };
    const asOpposed = withAsked(otherKind, { keyClaims: ['water-opposes', 'minister-opposes'] });
    expect(findTwins([HOLDER, asOpposed], index)).toEqual([]);
    expect(defectsOf(HOLDER, SLUICE, [renamed])).toContain('TWIN');
  });

  it('lets the same slot be asked where the key differs', () => {
    const late = reslot({ ...STANCE, id: 'late', key: { type: 'OPTIONS', optionIds: ['a4t6'] }, asked: { ...STANCE.asked, keyClaims: ['governor-supports'] } });
    const early = reslot({ ...STANCE, id: 'early', key: { type: 'OPTIONS', optionIds: ['h2y8'] }, asked: { ...STANCE.asked, keyClaims: ['governor-undecided'] } });
    expect(findTwins([early, late], index)).toEqual([]);
  });

  it('takes a figure asked as a choice for the twin of the same figure asked as a number', () => {
    const chosen = ask({ ...DATE, id: 'chosen', options: [{ ...DATE.options[0], id: 'c7v4', text: 'at least 500', value: { type: 'CLAIM', claim: 'boats-lost' } }], key: { type: 'OPTIONS', optionIds: ['c7v4'] }, asked: { keyClaims: ['boats-lost'] } });
    expect(findTwins([NUMERIC, chosen], index)).toHaveLength(1);
  });

  it('takes orderings that share two events, and matchings that share two pairs, for twins', () => {
    const order = reslot(withOption({ ...ORDER, id: 'order' }, 'c2s7', { text: 'A charter founds the River Court', value: eventValue('charter') }));
    expect(findTwins([ORDER, order], index)).toHaveLength(1);
    expect(findTwins([MATCH, { ...MATCH, id: 'match', asked: { ...MATCH.asked, keyClaims: ['water-opposes', 'governor-undecided'] } }], index)).toHaveLength(1);
  });

  it('takes one event asked for by when it happened for a twin, whatever the day up to which is asked, and another event for none', () => {
    const later = withAsked({ ...HAPPENED, id: 'later' }, { asOf: '2031-06-30', knownAt: '2031-06-30' });
    expect(findTwins([HAPPENED, later], index)).toEqual([{ first: HAPPENED.id, second: 'later', slot: 'happened/after/2031-05-10?event' }]);
    const other = { ...HAPPENED, id: 'other', key: { type: 'OPTIONS', optionIds: ['y6c8'] } as const, asked: { ...HAPPENED.asked, keyClaims: ['petition-on-11-april'] } };
    expect(findTwins([HAPPENED, other], index)).toEqual([]);
  });

  it('never trusts the slot that a question declares', () => {
    expect(defectsOf(withAsked(HOLDER, { slot: 'position/opening/SUPPORTS?actor' }))).toContain('SLOT_ALTERED');
    expect(findTwins([HOLDER, withAsked(renamed, { slot: 'something else' })], index)).toHaveLength(1);
  });

  it('refuses a question of which it cannot be told what it asks', () => {
    expect(defectsOf(reslot(withAsked(OUTLET, { keyClaims: ['boatmen-support', 'farms-supports'] })))).toContain('SLOT_UNKNOWN');
  });

  it('lets a quiz ask for a number of victims once', () => {
    const drowned = ask({ ...NUMERIC, id: 'drowned', key: { type: 'NUMBER', number: 40, claim: 'people-drowned' }, asked: { keyClaims: ['people-drowned'] } });
    const hurt = ask({ ...NUMERIC, id: 'hurt', key: { type: 'NUMBER', number: 120, claim: 'people-hurt' }, asked: { keyClaims: ['people-hurt'] } });
    expect(findExcessCasualties([NUMERIC, drowned, REASON], index)).toEqual([]);
    expect(findExcessCasualties([drowned, NUMERIC, hurt], index).map(({ id }) => id)).toEqual(['hurt']);
    expect(checkQuiz([drowned, NUMERIC, hurt, renamed, HOLDER], index).map(({ code }) => code)).toEqual(['TWIN', 'SECOND_CASUALTY_QUESTION']);
    expect(checkQuiz([drowned, NUMERIC, HOLDER], index).map(({ passed }) => passed)).toEqual([true]);
  });
});
