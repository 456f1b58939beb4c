import { parseText } from '../language/index.js';
import { findActors } from '../mentions/index.js';
import type { Facts } from '../model.js';
import { chainOf, findAttributions, hedgesOf } from './index.js';

const NO_FACTS: Facts = { title: null, outlet: null, language: null, published: null, url: null, machineTranslated: null };

function read(text: string, { outlet = null, translated = false }: { outlet?: string | null; translated?: boolean } = {}) {
  const parsed = parseText(text);
  const { mentions, actors } = findActors(parsed, { known: [] });
  const named = outlet === null ? null : { value: { slug: 'own', name: outlet, kind: 'NEWSPAPER' as const, country: null, ownership: null, stateOwned: null, reference: null }, confidence: 1, because: '' };
  const facts: Facts = { ...NO_FACTS, outlet: named, machineTranslated: { value: translated, confidence: 1, because: '' } };
  return findAttributions(parsed, { mentions, actors, facts, context: { graph: null, outlets: [], today: '2030-01-01' } });
}

function rangeOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length };
}

function voicesOf(text: string, words: string, options: Parameters<typeof read>[1] = {}): readonly string[] {
  return chainOf(read(text, options).attributions, rangeOf(text, words)).map(({ label, kind }) => `${label} (${kind})`);
}

describe('findAttributions', () => {
  it('puts the officials before the newspaper that cites them', () => {
    const text = 'The minister has signed the order. This was reported by the Daily Herald, citing officials familiar with the matter.';
    expect(voicesOf(text, 'has signed')).toEqual(['officials familiar with the matter (ANONYMOUS)', 'the Daily Herald (OUTLET)']);
  });

  it('covers all before a trailing verb of saying, and nothing of the next sentence', () => {
    const text = 'The bridge is unsafe, the Daily Herald reported on Monday. Traffic goes on.';
    expect(voicesOf(text, 'is unsafe')).toEqual(['the Daily Herald (OUTLET)']);
    expect(voicesOf(text, 'goes on')).toEqual([]);
  });

  it('does not extend a trailing voice over what follows behind "but"', () => {
    const text = 'Mayor Greta Holm is against it, she told reporters, but the council has agreed.';
    expect(voicesOf(text, 'has agreed')).toEqual([]);
  });

  it('goes on with "they" and "the spokesperson" to whoever spoke before', () => {
    const text = 'A ministry spokesperson said that the law is fair. The spokesperson added that it would be kept. They also said that it would be reviewed.';
    expect(voicesOf(text, 'would be kept')).toEqual(['the spokesperson (ANONYMOUS)']);
    expect(voicesOf(text, 'would be reviewed')).toHaveLength(1);
  });

  it('takes "the report" for the outlet whose report was named', () => {
    const text = 'The dam is cracked, a Daily Herald report said. Nobody had checked it for years, the report claimed.';
    expect(voicesOf(text, 'had checked')).toEqual(['the Daily Herald (OUTLET)']);
  });

  it('does not make the article\'s own outlet a voice', () => {
    expect(voicesOf('Ada Quill told the Wire that the vote is invalid.', 'is invalid', { outlet: 'Harbourside Wire' })).toEqual(['Ada Quill (NAMED_ON_RECORD)']);
    expect(voicesOf('Ada Quill told Radio North that the vote is invalid.', 'is invalid', { outlet: 'Harbourside Wire' })).toEqual(['Ada Quill (NAMED_ON_RECORD)', 'Radio North (OUTLET)']);
  });

  it('says "reports that are not named" for "reportedly", and drops it where somebody is named', () => {
    expect(voicesOf('The ministry is reportedly against the law.', 'against')).toEqual(['reports that are not named (UNATTRIBUTED)']);
    expect(voicesOf('The ministry is reportedly against the law, according to the Daily Herald.', 'against')).toEqual(['the Daily Herald (OUTLET)']);
  });

  it('finds no voice in "due to" and "40 per cent"', () => {
    expect(read('Due to rain, 40 per cent of the seats stayed empty.').attributions).toEqual([]);
  });
});

describe('hedges', () => {
  it('has "alleged" cover the crimes and not the blocking', () => {
    const text = 'The ministry is blocking evidence of alleged crimes.';
    const { hedges } = read(text);
    expect(hedges.map(({ hedge, scope }) => [hedge, text.slice(scope.start, scope.end)])).toEqual([['ALLEGEDLY', 'alleged crimes']]);
    expect(hedgesOf(hedges, rangeOf(text, 'is blocking'))).toEqual([]);
    expect(hedgesOf(hedges, rangeOf(text, 'crimes'))).toEqual(['ALLEGEDLY']);
  });

  it('has "reportedly" cover the clause it stands in', () => {
    const text = 'The union reportedly opposes the sale, and the mayor supports it.';
    const { hedges } = read(text);
    expect(hedgesOf(hedges, rangeOf(text, 'opposes'))).toEqual(['REPORTEDLY']);
    expect(hedgesOf(hedges, rangeOf(text, 'supports'))).toEqual([]);
  });

  it.each([
    ['The minister is said to object to the move.', 'SAID_TO'],
    ['The minister appears to object to the move.', 'APPARENTLY'],
    ['According to unofficial information, the minister objects.', 'UNOFFICIAL'],
    ['Reports indicate that the minister objects.', 'REPORTEDLY'],
  ])('finds the hedge of “%s”', (text, hedge) => {
    expect(hedgesOf(read(text).hedges, rangeOf(text, 'object'))).toEqual([hedge]);
  });

  it('takes few words in quotation marks for scare quotes, and a name in them for a name', () => {
    const kinds = (text: string) => read(text).hedges.map(({ hedge }) => hedge);
    expect(kinds('They call it a "special operation" in the valley.')).toEqual(['SCARE_QUOTES']);
    expect(kinds('The "Northern Star" has sunk.')).toEqual([]);
  });
});

describe('quotations', () => {
  it('gives a quotation to its speaker', () => {
    const text = '"We will not sell the ferry this year," said Mayor Odo Farrant.';
    const { quotations } = read(text);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]?.speaker).toBe('odo-farrant');
    expect(quotations[0]?.verbatim).toBe(true);
  });

  it('takes no quotation of a translated text for the words that were spoken', () => {
    const text = '"We will not sell the ferry this year," said Mayor Odo Farrant.';
    expect(read(text, { translated: true }).quotations.map(({ verbatim }) => verbatim)).toEqual([false]);
    expect(read(text.replace(/"/g, '“')).quotations.map(({ verbatim }) => verbatim)).toEqual([false]);
  });
});
