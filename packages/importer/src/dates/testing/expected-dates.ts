import type { FuzzyDate } from '@footnote/knowledge';

/** Where an article names a date, by offsets into its normalised text, and the days that the words admit. */
export interface ExpectedDate {
  readonly start: number;
  readonly end: number;
  readonly earliest: string;
  readonly latest: string;
  /** The words bound nothing by themselves ("recent days"): whatever lies within these days is right. */
  readonly within?: true;
}
export interface ExpectedArticle { readonly file: string; readonly published: readonly [string, string]; readonly dates: readonly ExpectedDate[] }

/** The dated events of the first affair where its articles tell them; facts and offsets, no word of theirs. */
export const EXPECTED_DATES: readonly ExpectedArticle[] = [
  { file: '000-mondo-2023-03-08.txt', published: ['2023-03-08', '2023-03-08'], dates: [
    { start: 1619, end: 1636, earliest: '2022-02-24', latest: '2022-02-24' },
    { start: 2162, end: 2175, earliest: '2023-03-08', latest: '2023-03-08' },
    { start: 2180, end: 2193, earliest: '2022-12-01', latest: '2022-12-31' },
  ] },
  { file: '001-sputnik-2023-03-08.txt', published: ['2023-03-08', '2023-03-08'], dates: [
    { start: 482, end: 491, earliest: '2023-03-08', latest: '2023-03-08' },
    { start: 1372, end: 1385, earliest: '2022-03-02', latest: '2022-03-02' },
    { start: 1534, end: 1542, earliest: '2022-03-11', latest: '2022-03-11' },
  ] },
  { file: '002-al-mayadeen-2023-03-08.txt', published: ['2023-03-08', '2023-03-08'], dates: [
    { start: 1391, end: 1400, earliest: '2023-03-08', latest: '2023-03-08' },
    { start: 1916, end: 1926, earliest: '2022-03-01', latest: '2022-03-31' },
    { start: 2177, end: 2181, earliest: '2019-01-01', latest: '2019-12-31' },
    { start: 2300, end: 2304, earliest: '2020-01-01', latest: '2020-12-31' },
  ] },
  { file: '003-hngn-2023-07.txt', published: ['2023-07-26', '2023-07-26'], dates: [
    { start: 273, end: 282, earliest: '2023-07-26', latest: '2023-07-26' },
    { start: 299, end: 313, earliest: '2023-07-01', latest: '2023-07-26', within: true },
    { start: 1046, end: 1055, earliest: '2023-07-26', latest: '2023-07-26' },
    { start: 2300, end: 2309, earliest: '2023-07-17', latest: '2023-07-23' },
    { start: 2821, end: 2825, earliest: '1998-01-01', latest: '1998-12-31' },
    { start: 3050, end: 3063, earliest: '2022-02-01', latest: '2022-02-28' },
  ] },
  { file: '004-the-gaze-2023-07.txt', published: ['2023-07-26', '2023-07-30'], dates: [
    { start: 1128, end: 1137, earliest: '2023-07-24', latest: '2023-07-30' },
    { start: 1280, end: 1298, earliest: '2023-03-01', latest: '2023-03-31' },
  ] },
];

/** The day of an article, or the days between which it was published. */
export function publishedOf({ published: [earliest, latest] }: ExpectedArticle): FuzzyDate {
  return { edtf: earliest === latest ? earliest : `${earliest}/${latest}`, earliest, latest, precision: earliest === latest ? 'DAY' : 'INTERVAL', basis: 'STATED', note: null };
}
