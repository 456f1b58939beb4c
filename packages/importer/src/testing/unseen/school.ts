import type { UnseenArticle } from './unseen-article.js';

/** The closure of a school: a broadcaster's page and a radio transcript. */
export const SCHOOL: readonly UnseenArticle[] = [
  {
    name: 'school-broadcaster', style: 'broadcaster', published: '2031-03-19',
    actors: [{ name: 'skarra high', kinds: ['ORGANISATION'] }, { name: 'northern isles council', kinds: ['LEGISLATURE', 'ORGANISATION', 'OFFICE'] }, { name: 'magnus flett', kinds: ['PERSON'] }, { name: 'catriona linklater', kinds: ['PERSON'] }, { name: 'davie isbister', kinds: ['PERSON'] }, { name: "educational workers' union", kinds: ['ORGANISATION'] }, { name: 'skarra development trust', kinds: ['ORGANISATION'] }, { name: 'fergus rendall', kinds: ['PERSON'] }, { name: 'morag tulloch', kinds: ['PERSON'] }, { name: 'hamish leask', kinds: ['PERSON'] }, { name: 'aileen baird', kinds: ['PERSON'] }],
    events: [{ title: /vote|agree/i, day: '2031-03-18' }, { title: /rate|inspection/i, day: null }, { title: /drop/i, day: null }, { title: /march/i, day: null }],
    notEvents: [/will shut/i, /challenge the decision/i],
    positions: [{ holder: "educational workers' union", stance: 'OPPOSES', chain: [] }, { holder: 'skarra development trust', stance: 'OPPOSES', chain: [] }, { holder: 'rendall', stance: 'OPPOSES', chain: [] }, { holder: 'tulloch', stance: 'SUPPORTS', chain: [] }, { holder: 'leask', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'isbister', stance: 'OPPOSES' }, { holder: 'linklater', stance: 'OPPOSES' }, { holder: 'northern isles council', stance: 'SUPPORTS' }, { holder: 'councillors', stance: 'SUPPORTS' }, { holder: 'baird', stance: 'UNDECIDED' }, { holder: 'save skarra high', stance: 'OPPOSES' }, { holder: 'parents', stance: 'OPPOSES' }, { holder: 'pupils', stance: 'OPPOSES' }, { holder: 'flett', stance: 'SUPPORTS' }, { holder: 'leask', stance: 'OPPOSES' }],
    figures: [64, 15, 780000, 40, 107, 900], relations: [], hedges: [], voices: ['government spokesman'], reliesOn: [],
  },
  {
    name: 'school-radio', style: 'radio transcript', published: '2031-03-20',
    actors: [{ name: 'kirsty moar', kinds: ['PERSON'] }, { name: 'magnus flett', kinds: ['PERSON'] }, { name: 'davie isbister', kinds: ['PERSON'] }],
    events: [], notEvents: [/ballot/i],
    positions: [{ holder: 'flett', stance: 'SUPPORTS', chain: [] }, { holder: 'flett', stance: 'OPPOSES', chain: [] }, { holder: 'isbister', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'isbister', stance: 'OPPOSES' }, { holder: 'save skarra high', stance: 'SUPPORTS' }, { holder: 'save skarra high', stance: 'OPPOSES' }, { holder: 'northern isles council', stance: 'SUPPORTS' }],
    figures: [5, 2], relations: [], hedges: [], voices: [], reliesOn: [],
  },
];
