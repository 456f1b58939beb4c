import type { Actor } from '@footnote/knowledge';
import fc from 'fast-check';
import { parseText } from '../language/index.js';
import { findActors, type ActorsFound } from './index.js';

const actorsIn = (text: string, known: readonly Actor[] = []): ActorsFound => findActors(parseText(text), { known });
/** Each mention as "words → name of the actor". */
const linksIn = (text: string, known: readonly Actor[] = []): string[] => {
  const { mentions, actors } = actorsIn(text, known);
  const names = new Map(actors.map(({ actor }) => [actor.slug, actor.name]));
  return mentions.map(({ surface, actor }) => `${surface} → ${names.get(actor) ?? '?'}`);
};
const actorNamed = (text: string, name: string): Actor | undefined => actorsIn(text).actors.find(({ actor }) => actor.name === name)?.actor;
const actor = (slug: string, given: Partial<Actor> & Pick<Actor, 'name' | 'kind'>): Actor => ({ slug, inText: given.name, aliases: [], partOf: null, heads: null, description: null, plural: false, ...given });

const HARBOUR = [
  actor('harbour-office', { name: 'The Harbour Office', inText: 'the Harbour Office', kind: 'OFFICE' }),
  actor('ines-tallow', { name: 'Harbour master Ines Tallow', inText: 'harbour master Ines Tallow', kind: 'PERSON', aliases: ['Ines Tallow'], heads: 'harbour-office' }),
  actor('ferry-workers-union', { name: 'The Ferry Workers’ Union', inText: 'the Ferry Workers’ Union', kind: 'ORGANISATION', aliases: ['FWU'] }),
];

describe('findActors', () => {
  it('links a surname to the person who was named in full', () => {
    expect(linksIn('Maja Lund opened the inquiry. Lund said that it would be short.')).toEqual(['Maja Lund → Maja Lund', 'Lund → Maja Lund']);
  });

  it('links an acronym to the name before the brackets, there and later', () => {
    expect(linksIn('The Northern Fisheries Agency (NFA) closed the bay. The NFA gave no reason.').slice(0, 3)).toEqual(['Northern Fisheries Agency → The Northern Fisheries Agency', 'NFA → The Northern Fisheries Agency', 'NFA → The Northern Fisheries Agency']);
  });

  it('gives an acronym behind a nested name to the body that it abbreviates', () => {
    const found = linksIn('The Western Maritime Court sat. The Registry of the Western Maritime Court (WMC) was closed. The WMC rose.');
    expect(found.filter((link) => link.startsWith('WMC'))).toEqual(['WMC → The Western Maritime Court', 'WMC → The Western Maritime Court']);
  });

  it('takes different names of one department for one actor', () => {
    const { actors } = actorsIn('The Ministry of Fisheries objected. The Fisheries Ministry gave its reasons. The ministry will appeal.');
    expect(actors.map(({ actor: { name, kind }, mentions }) => [name, kind, mentions.length])).toEqual([['The Ministry of Fisheries', 'DEPARTMENT', 3]]);
  });

  it('reads the half-said department in a coordination', () => {
    const { actors } = actorsIn('The State and Justice departments agree. The Energy Department and Treasury do not.');
    expect(actors.map(({ actor: { name } }) => name).sort()).toEqual(['The Energy Department', 'The Justice Department', 'The State Department', 'The Treasury Department']);
  });

  it('says what a building stands for, and takes it for the department of that name', () => {
    const { actors } = actorsIn('The Kremlin denied it.');
    expect(actors[0]).toMatchObject({ actor: { name: 'The Kremlin', kind: 'OFFICE' }, because: expect.stringContaining('the Russian presidency') as string });
    expect(linksIn('The Defense Department objected. The Pentagon repeated it.')).toEqual(['Defense Department → The Defense Department', 'Pentagon → The Defense Department']);
  });

  it('proposes what a person heads by the title before the name, and says why', () => {
    const text = 'The Fisheries Ministry objected. Fisheries Minister Odd Brekke will resign.';
    expect(actorNamed(text, 'Odd Brekke')).toMatchObject({ inText: 'Fisheries Minister Odd Brekke', heads: 'fisheries-ministry', partOf: null });
    expect(actorsIn(text).actors.find(({ actor: { name } }) => name === 'Odd Brekke')?.because).toMatch(/Fisheries Minister/u);
  });

  it('proposes that a secretary of a union is a part of it and does not head it', () => {
    expect(actorNamed('Bram Okoye, secretary of the Dockers’ Union, objected.', 'Bram Okoye')).toMatchObject({ partOf: 'dockers-union', heads: null });
    expect(actorNamed('Lena Marsh, who chairs the Chamber of Commerce, agreed.', 'Lena Marsh')).toMatchObject({ heads: 'chamber-of-commerce' });
  });

  it('proposes that forces belong to their country, and takes words for the same forces for one actor', () => {
    const { actors } = actorsIn('Norway objects. Norwegian troops left. Norwegian forces will return.');
    expect(actors.map(({ actor: { name, partOf }, mentions }) => [name, partOf, mentions.length])).toEqual([['Norway', null, 1], ['Norwegian troops', 'norway', 2]]);
  });

  it('never calls anybody by a title that judges', () => {
    expect(actorNamed('Dictator Juan Orrego fled.', 'Juan Orrego')?.inText).toBe('Juan Orrego');
  });

  it('reads a title in small letters, and one that follows a comma', () => {
    expect(actorNamed('Yesterday harbour master Ines Tallow agreed.', 'Ines Tallow')?.inText).toBe('harbour master Ines Tallow');
    expect(linksIn('The town clerk, Ada Quill, counted.')).toEqual(['town clerk → Ada Quill', 'Ada Quill → Ada Quill']);
  });

  it('finds voices that are kept without a name, and leaves named people out of them', () => {
    const { actors } = actorsIn('Officials familiar with the matter said so. A councillor who did not wish to be named agreed. Councillor Mia Berg objected.');
    expect(actors.filter(({ actor: { kind } }) => kind === 'ANONYMOUS').map(({ actor: { name, plural } }) => [name, plural])).toEqual([['Officials familiar with the matter', true], ['A councillor who did not wish to be named', false]]);
  });

  it('keeps names and descriptions apart by the form of the mention', () => {
    const { mentions } = actorsIn('The finance ministry and military leaders met Norway’s envoy at the Kremlin.');
    expect(mentions.filter(({ surface }) => surface !== 'envoy').map(({ surface, form }) => [surface, form])).toEqual([['finance ministry', 'DESCRIPTION'], ['military leaders', 'DESCRIPTION'], ['Norway', 'NAME'], ['Kremlin', 'METONYM']]);
  });

  it('finds no actor in places, days, elections and wars', () => {
    expect(actorsIn('On Monday the Vietnam War and the 2005 United Kingdom general election were taught in Oslo.').actors).toEqual([]);
  });

  it('takes of a headline only what the text names elsewhere, countries and acronyms', () => {
    expect(linksIn('Lund Orders Norway to Share Old Harbour Maps\n\nMaja Lund gave the order.')).toEqual(['Lund → Maja Lund', 'Norway → Norway', 'Maja Lund → Maja Lund']);
  });

  it('links known actors by name, alias and surname before it proposes new ones', () => {
    const { mentions, actors } = actorsIn('The Harbour Office agreed. The FWU did not, and Tallow left. Ada Quill stayed.', HARBOUR);
    expect(mentions.map(({ surface, actor: slug }) => `${surface}: ${slug}`)).toEqual(['Harbour Office: harbour-office', 'FWU: ferry-workers-union', 'Tallow: ines-tallow', 'Ada Quill: ada-quill']);
    expect(actors.filter(({ known }) => known).map(({ actor: { slug } }) => slug)).toEqual(['harbour-office', 'ferry-workers-union', 'ines-tallow']);
  });

  it('gives a new actor a slug that the pack does not have', () => {
    const known = [actor('maja-lund', { name: 'Maja Lund the elder', kind: 'PERSON' })];
    expect(actorsIn('Maja Lund agreed.', known).actors.map(({ actor: { slug } }) => slug)).toEqual(['maja-lund-2']);
  });

  it('gives exact offsets, no overlaps, and an actor for each mention, whatever the text', () => {
    const pieces = fc.constantFrom('The ', 'Maja ', 'Lund', 'union secretary ', 'Kremlin', ' and ', 'of ', 'Ministry ', 'Justice departments ', 'officials ', 'said ', ', ', '. ', '(NFA)', 'U.S. ', '’s ', 'Norway', '\n', 'Van ', 'de ', 'President ', 'who asked not to be named ', 'xX', '“', '-');
    fc.assert(fc.property(fc.string({ unit: pieces, maxLength: 16 }), (text) => {
      const { mentions, actors } = actorsIn(text, HARBOUR);
      const slugs = actors.map(({ actor: { slug } }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      let position = 0;
      for (const { start, end, surface, actor: slug } of mentions) {
        expect(start).toBeGreaterThanOrEqual(position);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(surface);
        expect(slugs).toContain(slug);
        position = end;
      }
      for (const { actor: { slug, partOf, heads } } of actors) for (const kin of [partOf, heads]) {
        expect(kin).not.toBe(slug);
        if (kin !== null) expect([...slugs, ...HARBOUR.map((each) => each.slug)]).toContain(kin);
      }
    }), { numRuns: 400 });
  });
});
