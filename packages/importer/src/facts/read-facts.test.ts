import type { Outlet } from '@footnote/knowledge';
import { cleanDocument } from '../clean/index.js';
import { LIGHTHOUSE_PAGE, LIGHTHOUSE_PARAGRAPHS, LIGHTHOUSE_TEXT } from '../clean/testing/invented-pages.js';
import { describeWithArticles, pasted, saved } from '../clean/testing/read-articles.js';
import type { Facts, RawDocument } from '../model.js';
import { findDays, findDaysInAddress } from './find-days.js';
import { readFacts } from './index.js';

const outlet = (name: string, slug = name.toLowerCase().replace(/[^a-z]+/gu, '-')): Outlet => ({ slug, name, kind: 'UNKNOWN', country: null, ownership: null, stateOwned: null, reference: null });
const read = (document: RawDocument, outlets: readonly Outlet[] = []): Facts => readFacts(document, cleanDocument(document), { graph: null, outlets, today: '2026-06-01' });
const BODY = LIGHTHOUSE_PARAGRAPHS.join('\n\n');
const published = (text: string): string | null => read(pasted(text)).published?.value.edtf ?? null;

describe('readFacts of a page', () => {
  const facts = read(saved(LIGHTHOUSE_PAGE));

  it('takes title, address, date and outlet from what the page says of itself', () => {
    expect(facts).toMatchObject({ title: { value: 'Council votes to close the Old Light' }, url: { value: 'https://www.brackherald.example/2024/02/06/old-light' }, published: { value: { edtf: '2024-02-06', basis: 'STATED', precision: 'DAY' } }, outlet: { value: { name: 'Brack Herald', kind: 'UNKNOWN' } }, language: { value: 'en-GB' } });
  });

  it('says whether the outlet is known', () => {
    expect(facts.outlet?.because).toMatch(/new/u);
    const known = read(saved(LIGHTHOUSE_PAGE), [outlet('The Brack Herald', 'brack-herald'), outlet('Coast Wire')]);
    expect(known.outlet).toMatchObject({ value: { slug: 'brack-herald' }, because: expect.stringMatching(/known/u) });
  });

  it('does not take an address of another site for the page’s own', () => {
    expect(read(saved(LIGHTHOUSE_PAGE, 'https://mirror.example.org/a#b')).url?.value).toBe('https://mirror.example.org/a');
  });

  it('takes no address that is none of the web, or that has a password in it', () => {
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'https://me:secret@brackherald.example/x', 'data:text/html,x']) {
      expect(read(saved(LIGHTHOUSE_PAGE.replace(/href="https:[^"]+"/u, `href="${href}"`))).url).toBeNull();
    }
  });

  it('takes no date in the future', () => {
    const future = LIGHTHOUSE_PAGE.replace(/2024-02-06T/u, '2031-02-06T').replace('/2024/02/06/', '/2031/02/06/');
    expect(read(saved(future)).published?.value.edtf).toBe('2024-02-06');
  });
});

describe('readFacts of a pasted text', () => {
  it('finds the title and the day above the text, and no outlet but a known one', () => {
    const facts = read(pasted(LIGHTHOUSE_TEXT), [outlet('Brack Herald')]);
    expect(facts).toMatchObject({ title: { value: 'Council votes to close the Old Light' }, published: { value: { edtf: '2024-02-06', basis: 'STATED' } }, outlet: { value: { slug: 'brack-herald' } }, url: null, machineTranslated: null });
  });

  it('says nothing where nothing can be known, so that it is asked', () => {
    expect(read(pasted(BODY))).toMatchObject({ title: null, outlet: null, published: null, url: null, machineTranslated: null });
  });

  it.each([
    ['a day in words', `6 February 2024\n\n${BODY}`, '2024-02-06'],
    ['a day in words, month first', `Feb. 6, 2024\n\n${BODY}`, '2024-02-06'],
    ['a day behind a place in capitals', `BRACK HARBOUR, 6 February 2024\n\n${BODY}`, '2024-02-06'],
    ['a day in the byline', `By Tam Reed, 6 Feb 2024\n\n${BODY}`, '2024-02-06'],
    ['the day of publication rather than that of a change', `Updated: 9 February 2024\nPublished: 6 February 2024\n\n${BODY}`, '2024-02-06'],
    ['a day that has one reading', `25/02/2024\n\n${BODY}`, '2024-02-25'],
    ['the reading whose month the text speaks of', `10/03/2024\n\n${BODY}`, '2024-03-10'],
    ['both readings where the text speaks of neither', `10/07/2024\n\n${BODY}`, '2024-07-10/2024-10-07'],
    ['the day in the address above the text', `https://www.brackherald.example/2024/02/06/old-light\n\n${BODY}`, '2024-02-06'],
    ['only the month where the address has no more', `https://www.brackherald.example/2024/02/old-light\n\n${BODY}`, '2024-02'],
    ['no day of the text itself', BODY, null],
  ])('reads %s', (_, text, edtf) => {
    expect(published(text)).toBe(edtf);
  });

  it('infers the year of a day without one from what was dropped, and says how', () => {
    const text = `Council votes to close the Old Light\n\nBy Tam Reed\n5 Feb 23:41\n4 Shares\n\n${BODY}\n\nMost read\nA seal sleeps in a car park, 3 January 2024 (Reuters)\nToll to rise\n`;
    const found = read(pasted(text)).published;
    expect(found).toMatchObject({ value: { edtf: '2024-02-05', basis: 'INFERRED', precision: 'DAY' } });
    expect(found?.because).toMatch(/5 Feb 23:41.*3 January 2024.*dropped.*Monday in 2024, as the text says/u);
    expect(found?.confidence).toBeGreaterThan(0.9);
  });

  it('leaves a day without a year where no year stands anywhere', () => {
    expect(published(`5 Feb 23:41\n\n${BODY}`)).toBeNull();
  });

  it('takes the name of a file for a hint and no more', () => {
    const found = read({ ...pasted(BODY), name: 'brack-herald-2024-02.txt' }, [outlet('Brack Herald')]);
    expect(found.published).toMatchObject({ value: { edtf: '2024-02', basis: 'EXTERNAL', precision: 'MONTH' } });
    expect(found.published?.confidence).toBeLessThan(0.7);
    expect(found.outlet?.confidence).toBeLessThan(0.7);
  });

  it('takes the first name of a credit for the outlet, not whom it took the text from', () => {
    const found = read(pasted(`${BODY}\n\n(HERALD/Coast Wire)`), [outlet('Coast Wire'), outlet('Herald')]);
    expect(found.outlet?.value.slug).toBe('herald');
  });

  it('does not take an outlet that the text only relies on', () => {
    expect(read(pasted(`Source: Coast Wire\n\n${BODY}`), [outlet('Coast Wire')]).outlet).toBeNull();
  });
});

describe('readFacts tells languages', () => {
  it.each([
    ['de', 'Der Rat der Insel hat am Montag beschlossen, das alte Licht zu schließen. Die Hafenmeisterin sprach sich dagegen aus und sagte, die elektrische Lampe sei in diesem Winter zweimal ausgefallen.'],
    ['fr', 'Le conseil de l’île a voté lundi la fermeture du vieux phare. La capitaine du port s’y est opposée : selon elle, la lampe électrique est tombée en panne deux fois cet hiver.'],
    ['es', 'El consejo de la isla votó el lunes a favor de cerrar el viejo faro. La capitana del puerto se opuso y dijo que la lámpara eléctrica había fallado dos veces este invierno.'],
    ['en', BODY],
  ])('%s', (language, text) => {
    expect(read(pasted(text)).language).toMatchObject({ value: language });
  });

  it('believes the wording rather than a page that says otherwise, and says both', () => {
    const found = read(saved(LIGHTHOUSE_PAGE.replace('lang="en-GB"', 'lang="pt_BR"'))).language;
    expect(found).toMatchObject({ value: 'en', because: expect.stringContaining('pt-BR') });
  });
});

describe('readFacts tells machine translations', () => {
  it('by what the page says, or by what a browser left in it', () => {
    expect(read(pasted(`This text was automatically translated.\n\n${BODY}`)).machineTranslated).toMatchObject({ value: true });
    expect(read(saved(LIGHTHOUSE_PAGE.replace('<html lang', '<html class="translated-ltr" lang'))).machineTranslated).toMatchObject({ value: true });
  });

  it('by what a translator left behind in English, with some doubt', () => {
    const found = read(pasted(`Council i treasurer of the island are of “two minds“ about the plan, and the warden speaks of “one light“ for all.\n\n${BODY}`)).machineTranslated;
    expect(found).toMatchObject({ value: true });
    expect(found?.confidence).toBeLessThan(0.8);
  });

  it('not by a single odd letter', () => {
    expect(read(pasted(`${BODY}\n\nThe ship “i Puritani“ lay at the quay.`)).machineTranslated).toBeNull();
  });
});

describe('findDays', () => {
  it.each([
    ['2024-02-06', 2024, 2, 6], ['6 February 2024', 2024, 2, 6], ['6th of Feb 2024', 2024, 2, 6], ['February 6, 2024', 2024, 2, 6], ['29 Feb 2024', 2024, 2, 29], ['8 Mar', null, 3, 8], ['Sept. 3', null, 9, 3], ['March 2024', 2024, 3, null], ['25, February, 2022', 2022, 2, 25],
  ])('reads %s', (text, year, month, day) => {
    expect(findDays(`on ${text} at`)).toMatchObject([{ year, month, day, surface: text }]);
  });

  it.each(['30 February 2024', '2024-13-01', 'version 1.2.2024000', 'May I', '1998', '12 marches'])('reads no day in “%s”', (text) => {
    expect(findDays(text).filter((found) => found.day !== null)).toEqual([]);
  });

  it.each([
    ['https://a.example/20240206/x-110.html', 2024, 2, 6], ['https://a.example/news/2024/02/06/x', 2024, 2, 6], ['https://a.example/2024-02-06-x', 2024, 2, 6], ['https://a.example/2024/feb/06/x', 2024, 2, 6], ['https://a.example/2024/02/x', 2024, 2, null],
  ])('reads the day in %s', (address, year, month, day) => {
    expect(findDaysInAddress(address)).toMatchObject({ year, month, day });
  });

  it.each(['https://a.example/article-14848164.php', 'https://20240206.example/x', 'https://a.example/2024/99/x'])('reads none in %s', (address) => {
    expect(findDaysInAddress(address)).toBeNull();
  });
});

describeWithArticles('readFacts of the five articles', (articles) => {
  const known = ['MONDO', 'Sputnik', 'Al Mayadeen English', 'HNGN', 'The Gaze', 'The New York Times', 'CNN'].map((name) => outlet(name));
  const unnamed = (name: string): Facts => {
    const document = articles.find((article) => article.name?.includes(name));
    return read({ ...(document ?? pasted('')), name: null }, known);
  };

  it.each([
    ['mondo', 'MONDO', '2023-03-08', 'STATED'],
    ['sputnik', 'Sputnik', '2023-03-08', 'STATED'],
    ['mayadeen', 'Al Mayadeen English', '2023-03-08', 'INFERRED'],
  ])('knows outlet and day of %s by its text alone', (name, outletName, edtf, basis) => {
    expect(unnamed(name)).toMatchObject({ language: { value: 'en' }, outlet: { value: { name: outletName } }, published: { value: { edtf, basis } } });
  });

  it.each(['hngn', 'gaze'])('asks for outlet and day of %s, which does not say them', (name) => {
    expect(unnamed(name)).toMatchObject({ language: { value: 'en' }, outlet: null, published: null });
  });

  it('doubts that the wording of the relayed one is its outlet’s', () => {
    expect(unnamed('mondo').machineTranslated?.value).toBe(true);
    for (const name of ['sputnik', 'mayadeen', 'hngn', 'gaze']) expect(unnamed(name).machineTranslated).toBeNull();
  });
});
