import { parseEdit } from './parse-edit';

const parse = (fields: Readonly<Record<string, string>>, more: readonly (readonly [string, string])[] = []) => parseEdit(new URLSearchParams([...Object.entries(fields).map(([name, value]) => [name, value]), ...more.map(([name, value]) => [name, value])]));

const CLAIM = { part: 'CLAIM', statement: 'The council sold the ferry.', answer: 'The council' };

describe('parseEdit', () => {
  it('reads the date of an article as a teacher writes it, with how she knows', () => {
    expect(parse({ part: 'FACT', fact: 'PUBLISHED', date: '8 March 2023', note: 'From the print edition.' })).toEqual({ ok: true, content: { fact: { published: { edtf: '2023-03-08', note: 'From the print edition.' } } } });
    expect(parse({ part: 'FACT', fact: 'PUBLISHED', date: 'last week' })).toMatchObject({ ok: false, message: expect.stringContaining('not understood') });
  });
  it('takes an outlet of the pack by its slug, and a new one by its name', () => {
    expect(parse({ part: 'FACT', fact: 'OUTLET', outlet: 'gazette', outletName: 'Left over' })).toEqual({ ok: true, content: { fact: { outlet: { slug: 'gazette' } } } });
    expect(parse({ part: 'FACT', fact: 'OUTLET', outlet: '', outletName: ' The Gazette ', outletKind: 'NEWSPAPER', outletCountry: 'gb', outletStateOwned: 'no' })).toEqual({ ok: true, content: { fact: { outlet: { name: 'The Gazette', kind: 'NEWSPAPER', country: 'GB', stateOwned: false } } } });
    expect(parse({ part: 'FACT', fact: 'OUTLET', outletName: 'The Gazette', outletCountry: 'England' })).toMatchObject({ ok: false });
  });
  it('reads an actor’s other names a line each, none twice, and takes away what is emptied', () => {
    expect(parse({ part: 'ACTOR', name: 'The Harbour Board', inText: 'the Harbour Board', kind: 'AGENCY', aliases: 'the board\r\n\r\nHB\nthe board', partOf: '', heads: '', description: '', 'plural-asked': '1' })).toEqual({
      ok: true, content: { actor: { name: 'The Harbour Board', inText: 'the Harbour Board', kind: 'AGENCY', aliases: ['the board', 'HB'], partOf: '', heads: '', description: '', plural: false } },
    });
  });
  it('reads who took part in an event, and leaves out the seats that stay empty', () => {
    expect(parse({ part: 'EVENT', title: 'A sale', clause: 'the council sold the ferry', nominal: 'the sale', date: 'June 2021', note: '', 'actor-0': 'council', 'role-0': 'seller', 'actor-1': '', 'role-1': '' })).toMatchObject({
      ok: true, content: { event: { date: { edtf: '2021-06' }, participants: [{ actor: 'council', role: 'seller' }] } },
    });
    expect(parse({ part: 'EVENT', title: 'A sale', clause: 'it was sold', nominal: 'the sale', date: '2021', 'actor-0': 'council', 'role-0': '' })).toMatchObject({ ok: false });
  });
  it('reads of a claim only the parts that its type has', () => {
    expect(parse({ ...CLAIM, type: 'POSITION', actor: 'mayor', issue: 'sale', stance: 'OPPOSES', date: '2021' })).toEqual({ ok: true, content: { claim: { statement: 'The council sold the ferry.', answer: 'The council', actor: 'mayor', issue: 'sale', stance: 'OPPOSES' } } });
    expect(parse({ ...CLAIM, type: 'ASPECT', actor: 'mayor' })).toEqual({ ok: true, content: { claim: { statement: 'The council sold the ferry.', answer: 'The council' } } });
  });
  it('reads figures with their separators, and refuses what is no figure', () => {
    expect(parse({ ...CLAIM, type: 'FIGURE', bound: 'AT_LEAST', value: '19,400', upper: '' })).toMatchObject({ ok: true, content: { claim: { figure: { bound: 'AT_LEAST', value: 19_400 } } } });
    expect(parse({ ...CLAIM, type: 'FIGURE', bound: 'BETWEEN', value: '20', upper: '10' })).toMatchObject({ ok: false });
    expect(parse({ ...CLAIM, type: 'FIGURE', bound: 'EXACTLY', value: 'many' })).toMatchObject({ ok: false });
  });
  it('reads on whose word it is told, and no hedge as none', () => {
    const telling = { voices: '2', tense: 'PRESENT', temporal: 'STATE', loadedTerms: 'so-called, hush money', 'voice-0': 'officials', 'voiceKind-0': 'ANONYMOUS', 'voiceActor-0': '', 'voice-1': '', 'voiceKind-1': 'OUTLET' };
    expect(parse({ ...CLAIM, type: 'ASPECT', ...telling })).toMatchObject({ ok: true, content: { claim: { hedges: ['NONE'], loadedTerms: ['so-called', 'hush money'], chain: [{ label: 'officials', kind: 'ANONYMOUS' }] } } });
    expect(parse({ ...CLAIM, type: 'ASPECT', ...telling }, [['hedges', 'ALLEGEDLY'], ['hedges', 'NO_SUCH']])).toMatchObject({ ok: true, content: { claim: { hedges: ['ALLEGEDLY'] } } });
  });
  it('refuses a form that is none of ours, and an empty field that is needed', () => {
    expect(parse({ part: 'SOMETHING' })).toMatchObject({ ok: false });
    expect(parse({ part: 'ISSUE', question: ' ', gerund: 'selling it' })).toEqual({ ok: false, message: 'Give the question in dispute.' });
  });
});
