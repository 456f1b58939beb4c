import { HOLDER } from '../proof/testing/sound-questions.js';
import { drawOptionId } from './authored-question.js';
import { AUTHORED_LIMITS, readAuthoredQuestion } from './read-authored-question.js';
import { select, suggested, write } from './testing/write-own.js';

const OWN = write('Who was against it?', [{ text: 'The Ministry of Water', evidence: [select('courier-may', 'The Ministry of Water is against opening the sluice.')] }, 'The boatmen']);

function problemsOf(value: unknown): readonly string[] {
  const read = readAuthoredQuestion(value);
  return read.ok ? [] : read.problems.map(({ path }) => path);
}

describe('reading an authored question', () => {
  it('gives back what was stored', () => {
    for (const authored of [OWN, suggested(HOLDER)]) expect(readAuthoredQuestion(JSON.parse(JSON.stringify(authored)))).toEqual({ ok: true, authored });
  });

  it('keeps markup as the text that it is, and takes out what is not shown', () => {
    const read = readAuthoredQuestion({ ...OWN, stem: '<b>Who</b> was \u202Eagainst\u200B it?\u0007', options: [{ ...OWN.options[0], reason: 'One line\nand another' }, OWN.options[1]] });
    expect(read.ok && read.authored.stem).toBe('<b>Who</b> was against it?');
    expect(read.ok && read.authored.options[0]?.reason).toBe('One line\nand another');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a text', 'question', ''],
    ['an id that is none', { ...OWN, id: '7' }, 'id'],
    ['a stem that is too long', { ...OWN, stem: 'a'.repeat(AUTHORED_LIMITS.stem + 1) }, 'stem'],
    ['an option that is too long', { ...OWN, options: [{ ...OWN.options[0], text: 'a'.repeat(AUTHORED_LIMITS.option + 1) }] }, 'options[0].text'],
    ['a reason that is a number', { ...OWN, options: [{ ...OWN.options[0], reason: 3 }] }, 'options[0].reason'],
    ['thirteen options', { ...OWN, options: Array.from({ length: 13 }, () => OWN.options[0]) }, 'options'],
    ['nine passages', { ...OWN, options: [{ ...OWN.options[0], evidence: Array.from({ length: 9 }, () => OWN.options[0]?.evidence[0]) }] }, 'options[0].evidence'],
    ['a passage of another length than its place', { ...OWN, options: [{ ...OWN.options[0], evidence: [{ ...OWN.options[0]?.evidence[0], end: 7 }] }] }, 'options[0].evidence[0]'],
    ['a day that is none', { ...OWN, asOf: '2031-02-30' }, 'asOf'],
    ['a key of no kind', { ...OWN, key: { type: 'GUESS' } }, 'key.type'],
    ['a kind that nobody writes alone', { ...OWN, kind: 'MATCH' }, 'kind'],
    ['another kind than its suggestion', { ...suggested(HOLDER), kind: 'MULTIPLE_CHOICE' }, 'kind'],
    ['another pack than its suggestion', { ...suggested(HOLDER), pack: 'another' }, 'pack'],
    ['a field that it does not have', { ...OWN, owner: 'me' }, 'owner'],
    ['a suggestion that is none', { ...suggested(HOLDER), base: { ...HOLDER, options: 'all' } }, 'base.options'],
    ['a suggestion larger than any', { ...suggested(HOLDER), base: { ...HOLDER, stem: 'a'.repeat(70_000) } }, 'base'],
  ])('refuses %s, and names the place', (_, value, path) => {
    expect(problemsOf(value)).toContain(path);
  });

  it('refuses with words that say what is allowed', () => {
    const read = readAuthoredQuestion({ ...OWN, stem: 'a'.repeat(700) });
    expect(read.ok ? [] : read.problems).toEqual([{ path: 'stem', message: 'The question has at most 600 characters.' }]);
  });

  it('draws ids of options that are alike and say nothing', () => {
    const ids = ['a', 'b', 'c'].map(drawOptionId);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[2-9a-hjkmnp-z]{12}$/u);
  });
});
