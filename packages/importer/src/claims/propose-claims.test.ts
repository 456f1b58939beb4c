import { readFileSync } from 'node:fs';
import { readArticle } from '../reading/index.js';
import type { Proposal, Reading } from '../model.js';

const read = (content: string): Reading => readArticle({ kind: 'PLAIN_TEXT', content, name: null, url: null }, { graph: null, outlets: [], today: '2023-01-01' });
const fixture = (name: string): string => readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8');
const claims = ({ proposals }: Reading) => proposals.flatMap((proposal) => (proposal.content.kind === 'CLAIM' ? [{ ...proposal, content: proposal.content }] : []));
const statements = (reading: Reading): readonly string[] => claims(reading).map(({ content }) => content.claim.statement);
const dam = read(fixture('dam.txt'));
const hospital = read(fixture('hospital.txt'));

describe('proposeClaims', () => {
  it('tells who did what and when, from a past clause with somebody who acts', () => {
    expect(statements(dam)).toEqual(expect.arrayContaining(['The Ministry of Energy halted work on the Orlu dam.', 'The Ministry of Energy halted work on the Orlu dam on 13 February 2019.']));
    expect(statements(hospital)).toContain('The hospital trust cancelled 60 operations.');
  });

  it('makes an event of an act, with headline, past clause and noun phrase', () => {
    const event = dam.proposals.flatMap(({ content }) => (content.kind === 'EVENT' ? [content.event] : [])).find(({ clause }) => clause.includes('halted'));
    expect(event).toMatchObject({ title: 'The Ministry of Energy halts work on the Orlu dam', clause: 'the Ministry of Energy halted work on the Orlu dam', nominal: 'the halt of work on the Orlu dam', date: { edtf: '2019-02-13' } });
  });

  it('keeps the bound of a figure, and counts nobody who only speaks', () => {
    const figures = claims(dam).flatMap(({ content }) => (content.claim.predicate.type === 'FIGURE' ? [content.claim.predicate.figure] : []));
    expect(figures).toEqual([{ bound: 'AT_LEAST', value: 3100, upper: null }]);
  });

  it('tells a denial as what was not done, never as an act', () => {
    expect(statements(dam)).toContain('The European Investment Bank has not paid out the second half of its loan.');
    expect(statements(dam)).not.toContain('The European Investment Bank paid out the second half of its loan.');
  });

  it('says what is open, what things hold and where somebody has its seat', () => {
    expect(statements(dam)).toContain('It is unclear whether the bank will withdraw.');
    expect(statements(hospital)).toEqual(expect.arrayContaining(['The report is said to include details of payments to private agencies.', 'The hospital trust has its seat in Dublin.']));
  });

  it('attributes what was said, and quotes what speaks of “we”', () => {
    expect(statements(dam)).toContain('Petra Lindqvist said: “We stopped the work to protect the people downstream”.');
    expect(statements(hospital)).toContain('Maeve Conlon said that emergency care would continue.');
  });

  it('marks words that judge', () => {
    const terms = claims(dam).flatMap(({ content }) => (content.claim.predicate.type === 'WORDING' ? [content.claim.predicate.term] : []));
    expect(terms).toEqual(expect.arrayContaining(['evicted', 'cosmetic', 'regime']));
  });

  it('proposes nothing of a plan, a condition or a possibility', () => {
    const plans = read('Council\n3 May 2021\n\nMayor Odo Farrant will sell the ferry in June. If the council agrees, the mayor would close the pier. The Harbour Office may fine the owner. The Ministry of Transport has not approved the plan.');
    expect(plans.proposals.filter(({ content }) => content.kind === 'EVENT')).toEqual([]);
  });

  it.each([['dam', dam], ['hospital', hospital]])('stands each proposal of the %s article on passages of its text and words within it', (_, reading: Reading) => {
    const isWithin = ({ start, end }: { readonly start: number; readonly end: number }) => start >= 0 && start < end && end <= reading.cleaned.text.length;
    const judged = reading.proposals.filter(({ content }) => content.kind === 'CLAIM' || content.kind === 'EVENT');
    expect(judged.length).toBeGreaterThan(10);
    for (const { passages, cues } of judged) {
      expect(passages.length).toBeGreaterThan(0);
      expect([...passages, ...cues].every(isWithin)).toBe(true);
    }
  });
});

describe('readArticle', () => {
  const ids = ({ proposals }: Reading): readonly string[] => proposals.map(({ id }: Proposal) => id);

  it('gives the same proposals under the same ids for the same article, each id once', () => {
    expect(ids(read(fixture('dam.txt')))).toEqual(ids(dam));
    expect(new Set(ids(dam)).size).toBe(ids(dam).length);
  });

  it('needs nothing that is not proposed', () => {
    const known = new Set(ids(dam));
    expect(dam.proposals.flatMap(({ needs }) => needs).filter((need) => !known.has(need))).toEqual([]);
  });

  it('tells its steps in their order, and that it is done', () => {
    const steps: string[] = [];
    readArticle({ kind: 'PLAIN_TEXT', content: fixture('hospital.txt'), name: null, url: null }, { graph: null, outlets: [], today: '2023-01-01' }, { onProgress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`) });
    expect(steps).toEqual(['CLEAN 0/8', 'FACTS 1/8', 'SENTENCES 2/8', 'NAMES 3/8', 'DATES 4/8', 'ATTRIBUTIONS 5/8', 'PROPOSALS 6/8', 'KNOWN 7/8', 'KNOWN 8/8']);
  });

  it('keeps a text in another language as a source and says what it cannot do', () => {
    const german = read('Der Bürgermeister hat am Dienstag angekündigt, dass die Fähre nicht verkauft wird. Die Gewerkschaft begrüßte diese Entscheidung und forderte eine öffentliche Abstimmung über die Zukunft des Hafens. Der Stadtrat hatte im vergangenen Jahr beschlossen, Angebote einzuholen, und die Bürger waren darüber sehr verärgert gewesen.');
    expect(german.remarks.join(' ')).toContain('The text is in German: it is kept as a source');
    expect(german.cleaned.text).toContain('Bürgermeister');
    expect(german.proposals.filter(({ content }) => content.kind === 'CLAIM' || content.kind === 'EVENT')).toEqual([]);
  });

  it('says of an empty text that nothing was found in it', () => {
    expect(read(' \n ').remarks.join(' ')).toContain('No sentence of an article was found');
  });
});
