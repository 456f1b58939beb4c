import type { PackGraph, Source } from '@footnote/knowledge';
import { addKeyDates } from './add-key-dates.js';

const source = (slug: string, day: string, textKind: Source['textKind'] = 'FULL'): Source => ({
  slug, outlet: 'gazette', title: null, url: null, language: 'en', machineTranslated: false, textKind, text: '', contentHash: '', label: `The ${slug}`,
  published: { edtf: day, earliest: day, latest: day, precision: 'DAY', basis: 'STATED', label: day, note: null } as Source['published'],
});
const graph = (keyDates: PackGraph['pack']['keyDates'], sources: readonly Source[]): PackGraph => ({
  pack: { slug: 'p', title: 'P', summary: '', language: 'en', invented: true, dateline: null, keyDates },
  outlets: [], sources, reliances: [], actors: [], events: [], issues: [], aspects: [], measures: [], claims: [], assertions: [], evidence: [], absences: [], contradictions: [],
});

describe('addKeyDates', () => {
  it('adds the day from which an imported text is known, in the order of days, with what makes it worth asking about', () => {
    const { pack } = addKeyDates(graph([{ day: '2021-07-01', label: 'The vote' }], [source('late', '2021-07-07'), source('early', '2021-05-20')]), ['late', 'early']);
    expect(pack.keyDates).toEqual([{ day: '2021-05-20', label: 'The early reports' }, { day: '2021-07-01', label: 'The vote' }, { day: '2021-07-07', label: 'The late reports' }]);
  });
  it('adds no day twice, none of a text that nobody here has read, and none of a source that was not imported now', () => {
    const before = graph([{ day: '2021-07-07', label: 'The vote' }], [source('a', '2021-07-07'), source('b', '2021-08-01', 'UNSEEN'), source('c', '2021-09-01')]);
    expect(addKeyDates(before, ['a', 'b'])).toBe(before);
  });
});
