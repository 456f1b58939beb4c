import { describe, expect, it } from '@jest/globals';
import { actorFields } from './describe-things';
import { readerOf } from './form-reader';
import { freeName, makeName } from './make-name';
import { parseClaim, parsePassages } from './parse-claim';
import { PARSE_THING } from './parse-things';
import { fieldOfProblem, sentOf, whatItSaysNow, withTyped } from './typed-fields';

const TEXT = 'The council met. The clerk said so. The council met again.';
const read = (fields: Readonly<Record<string, string>>) => readerOf(new URLSearchParams(fields));
const NAMES = { actors: [{ slug: 'board', name: 'The Board', note: null }], sources: [], events: [], claims: [], issues: [], aspects: [], measures: [], outlets: [] };

describe('reading the form of a thing', () => {
  it('reads rows, and leaves out those that are empty', () => {
    const form = read({ title: 'A', clause: 'b', nominal: 'c', date: 'March 2023', 'date-basis': 'STATED', 'participants-0-actor': 'board', 'participants-0-role': 'buyer', 'participants-2-actor': '', 'relations-0-kind': 'BEFORE', 'relations-0-event': '' });
    expect(PARSE_THING['events']?.(form, 'sale')).toMatchObject({ putEvent: { slug: 'sale', date: { edtf: '2023-03', basis: 'STATED' }, participants: [{ actor: 'board', role: 'buyer' }], relations: [] } });
    expect(form.problems).toEqual([]);
  });

  it('gathers what is wrong, field by field, at once', () => {
    const form = read({ title: '', clause: '', nominal: 'c', date: 'last week', 'participants-1-actor': 'board' });
    PARSE_THING['events']?.(form, 'sale');
    expect(form.problems.map(({ field }) => field).sort()).toEqual(['clause', 'date', 'participants-1-role', 'title']);
    for (const { message } of form.problems) expect(message).toMatch(/[.”]$/);
  });

  it('keeps who searched where a record of absence was not searched again', () => {
    const record = { source: 's', statement: 'It does not say so.', terms: 'one\ntwo', reviewedBy: 'Ada', reviewedOn: '2021-07-01' };
    expect(PARSE_THING['absences']?.(read(record), 'a')).toMatchObject({ putAbsence: { terms: ['one', 'two'], reviewedBy: 'Ada', reviewedOn: '2021-07-01' } });
    expect(PARSE_THING['absences']?.(read({ ...record, again: '1' }), 'a')?.putAbsence).not.toHaveProperty('reviewedBy');
  });

  it('asks of a figure between two for both, in order', () => {
    const form = read({ type: 'FIGURE', measure: 'm', bound: 'BETWEEN', value: '900', upper: '100', statement: 'S.', answer: 'a', temporal: 'EVENT' });
    expect(parseClaim(form, 'c')).toMatchObject({ type: 'FIGURE', figure: { bound: 'BETWEEN', value: 900, upper: 100 } });
    expect(form.problems).toEqual([expect.objectContaining({ field: 'upper' })]);
  });
});

describe('reading passages', () => {
  it('anchors words that stand in the text once, and what was marked among several', () => {
    expect(parsePassages(read({ 'passages-0': 'the clerk  said', 'passages-1': 'The council met', 'passages-1-at': '36-51' }), { kept: ['k'], text: TEXT })).toEqual([{ slug: 'k' }, { start: 17, end: 31 }, { start: 36, end: 51 }]);
  });

  it.each([['never written', 'does not hold'], ['The council met', '2 times'], ['', 'Give the words']])('tells of “%s” why it cannot be cited', (words, why) => {
    const form = read({ 'passages-0': words });
    parsePassages(form, { kept: [], text: TEXT });
    expect(form.problems).toEqual([{ field: 'passages-0', message: expect.stringContaining(why) as unknown }]);
  });

  it('does not take a place for words that were written over since', () => {
    const form = read({ 'passages-0': 'The clerk said so', 'passages-0-at': '0-15' });
    expect(parsePassages(form, { kept: [], text: TEXT })).toEqual([{ start: 17, end: 34 }]);
  });
});

describe('what comes back to a form', () => {
  const fields = actorFields(null, null, NAMES);

  it('is what was typed, ticks that were taken away included', () => {
    const typed = withTyped(fields, { typed: { name: ['The Harbour'] }, problems: [], conflict: null });
    const sent = Object.fromEntries(typed.flatMap(sentOf));
    expect(sent).toMatchObject({ name: ['The Harbour'], plural: [] });
  });

  it('stands beside what the pack says by now, where a colleague saved meanwhile', () => {
    expect([...whatItSaysNow(fields, { typed: { name: ['The Harbour'], kind: ['PERSON'], inText: [''], aliases: [''], partOf: [''], heads: [''], description: [''] }, problems: [], conflict: 3 })]).toEqual([['name', 'nothing']]);
    expect(whatItSaysNow(fields, { typed: { name: ['X'] }, problems: [], conflict: null }).size).toBe(0);
  });

  it.each([['participants.0.actor', 'participants-0-actor'], ['aliases.2', 'aliases'], ['date.edtf', 'date'], ['position.actor', 'actor'], ['evidence.0.quote', 'passages-0'], ['nowhere', null], [null, null]])('names the field that %s is about', (field, expected) => {
    expect(fieldOfProblem(field, ['participants-0-actor', 'aliases', 'date', 'actor', 'passages-0'])).toBe(expected);
  });
});

describe('the name of a new thing', () => {
  it('is made of its words, or of its kind where they are in other letters', () => {
    expect([makeName('The Mayor’s “Élan” – 2021!', 'ACTOR'), makeName('Ђурђевдан', 'EVENT')]).toEqual(['the-mayors-elan-2021', 'event']);
  });

  it('is one that nothing has', async () => {
    const taken = new Set(['board', 'board-2']);
    expect(await freeName('board', (name) => Promise.resolve(taken.has(name)))).toBe('board-3');
  });
});
