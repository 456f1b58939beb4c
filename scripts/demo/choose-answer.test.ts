import { describe, expect, it } from '@jest/globals';
import { chanceOf, drawFor, drawNormal, traitsOf } from './answer-model.js';
import { chooseAnswer, type Asking } from './choose-answer.js';

const OPTIONS = ['one', 'two', 'three', 'four'].map((text) => ({ id: `id-of-${text}`, text }));
const asking = (over: Partial<Asking> = {}): Asking => ({
  seed: 'test', student: { name: 'Mira', ability: 0 }, question: { id: 'q', kind: 'SINGLE_CHOICE', stem: 'Which?', options: OPTIONS, targets: [] },
  key: { mark: 'which', options: ['two'], pairs: [], number: null }, plausibility: new Map(), ...over,
});

function shareOfRight(ability: number): number {
  const chosen = Array.from({ length: 400 }, (_, nth) => chooseAnswer(asking({ student: { name: `s${String(nth)}`, ability } })).optionIds?.[0]);
  return chosen.filter((id) => id === 'id-of-two').length / chosen.length;
}

describe('a class of the demonstration', () => {
  it('answers the same under the same seed, however the options are shuffled, and otherwise under another', () => {
    const answers = (seed: string, options = OPTIONS) => Array.from({ length: 40 }, (_, nth) => chooseAnswer(asking({ seed, student: { name: `s${String(nth)}`, ability: 0 }, question: { ...asking().question, options } })));
    expect(answers('a', [...OPTIONS].reverse())).toEqual(answers('a'));
    expect(answers('b')).not.toEqual(answers('a'));
  });

  it('answers right as often as the model says', () => {
    const traits = traitsOf('test', 'which', OPTIONS.length);
    for (const ability of [-2, 0, 2]) expect(Math.abs(shareOfRight(ability) - chanceOf(traits, ability))).toBeLessThan(0.09);
    expect(shareOfRight(2)).toBeGreaterThan(shareOfRight(-2));
  });

  it('has abilities of mean 0 and deviation 1', () => {
    const drawn = Array.from({ length: 4_000 }, (_, nth) => drawNormal(drawFor('test', nth)));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.sqrt(drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / drawn.length)).toBeCloseTo(1, 1);
  });

  it('does not fall for a distractor that is none', () => {
    const chosen = Array.from({ length: 400 }, (_, nth) => chooseAnswer(asking({ student: { name: `s${String(nth)}`, ability: -3 }, plausibility: new Map([['four', 0.004]]) })).optionIds?.[0]);
    expect(chosen.filter((id) => id === 'id-of-four').length).toBeLessThan(8);
    expect(chosen.filter((id) => id === 'id-of-one').length).toBeGreaterThan(20);
  });

  it('is wrong in ways that a form can be filled in', () => {
    const order = chooseAnswer(asking({ student: { name: 'x', ability: -40 }, question: { ...asking().question, kind: 'ORDER' }, key: { mark: 'which', options: ['one', 'two', 'three', 'four'], pairs: [], number: null } }));
    expect([...(order.optionIds ?? [])].sort()).toEqual(OPTIONS.map(({ id }) => id).sort());
    const several = chooseAnswer(asking({ student: { name: 'x', ability: -40 }, question: { ...asking().question, kind: 'MULTIPLE_CHOICE' } }));
    expect(several.optionIds?.length).toBeGreaterThan(0);
    const number = chooseAnswer(asking({ student: { name: 'x', ability: -40 }, question: { ...asking().question, kind: 'NUMERIC', options: [] }, key: { mark: 'which', options: [], pairs: [], number: 1_240 } }));
    expect(number.number).not.toBe(1_240);
  });
});
