import { indexGraph } from '@footnote/knowledge';
import { defectsOf, withAsked, withOption, withStem } from './testing/defects-of.js';
import { SLUICE } from './testing/sluice-affair.js';
import { ask, DATE, eventValue, HAPPENED, HOLDER, MATCH, NUMERIC, ORDER, OUTLET, REASON, reslot, SEVERAL, SOUND, STANCE } from './testing/sound-questions.js';
import { framesOf } from './asked-slot.js';
import { checkQuiz } from './check-quiz.js';
import { describeAsked } from './describe-asked.js';
import { proveQuestion } from './prove-question.js';
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

  it('says in plain words what a sound question of any kind asks, and never by its slot', () => {
    const said = Object.fromEntries(Object.entries(SOUND).map(([name, question]) => [name, proveQuestion({ question, graph: SLUICE }).checks.find(({ rule }) => rule === 'NOT_A_TWIN')?.message]));
    expect(said).toEqual({
      HOLDER: 'It asks who opposed opening the sluice.',
      STANCE: 'It asks where Water Minister Ilse Oru stood on opening the sluice.',
      REASON: 'It asks for the reason of this: “The Ministry of Water opposes opening the sluice”.',
      DATE: 'It asks for the date of the flooding of the lower town.',
      ASPECT: 'It asks for the form of the act, as it is told of the order to open the sluice.',
      SPEAKER: 'It asks who said this: “A team had begun to measure”.',
      SEVERAL: 'It asks who supported opening the sluice.',
      OUTLET: 'It asks which source tells this: “The boatmen support opening the sluice”.',
      WORDING: 'It asks which source tells this: “The Beacon’s word for what would be done to the water is ‘dump’”.',
      ORDER: 'It asks in which order these happened: the ban on grazing; the levy on barges; the petition of the boatmen.',
      MATCH: 'It asks what belongs to what: The Ministry of Water; Tam Reyes; The Guild of Boatmen.',
      SAID_SO: 'It asks whether the sources say this: “The lower town was flooded on 24 February 2031”.',
      SAID_OTHERWISE: 'It asks whether the sources say this, with one thing in it changed: “The Ministry of Water opposes opening the sluice”.',
      NOT_SAID: 'It asks whether the sources say this: “The boatmen petitioned because the quays lay dry”.',
      NUMERIC: 'It asks how many boats had been lost in the flood.',
      CHANGE: 'It asks whose position changed on opening the sluice, and how.',
      HAPPENED: 'It asks what happened after 10 May 2031.',
      CORROBORATION: 'It asks how many origins stand behind this: “The Ministry of Water opposes opening the sluice”.',
      DISAGREEMENT: 'It asks which source tells what, where they differ on this: “The lower town was flooded on 2 March 2031”.',
    });
  });

  it('has words for every way in which a claim can be asked', () => {
    const slots = SLUICE.claims.flatMap((claim) => framesOf(claim, index).flatMap(({ slot, fillers: [value] }) => (value === undefined ? [] : [
      describeAsked({ ...HOLDER, options: [{ id: 'x', text: claim.answer, value }], key: { type: 'OPTIONS', optionIds: ['x'] }, asked: { ...HOLDER.asked, keyClaims: [claim.slug] } }, index) ?? slot,
    ])));
    expect(slots.length).toBeGreaterThan(SLUICE.claims.length);
    expect(slots.filter((words) => /[/=@]|\w\?\w/u.test(words))).toEqual([]);
    expect(slots).toEqual(expect.arrayContaining(['why the Ministry of Farms banned grazing by the dam', 'who had the part of “issuer” in the ban on grazing', 'which event has this date: 1998', 'of what this is the form of the act: “A sealed directive”']));
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
