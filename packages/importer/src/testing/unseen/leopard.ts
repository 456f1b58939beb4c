import type { UnseenArticle } from './unseen-article.js';

/** A museum that gives something back: a long feature with flashbacks and the museum's own announcement. */
export const LEOPARD: readonly UnseenArticle[] = [
  {
    name: 'leopard-feature', style: 'long British feature', published: '2027-10-16',
    actors: [{ name: 'hugh dellow', kinds: ['PERSON'] }, { name: 'wexcombe museum', kinds: ['ORGANISATION'] }, { name: 'amara leith', kinds: ['PERSON'] }, { name: 'lord dellow', kinds: ['PERSON'] }, { name: 'peter okoro', kinds: ['PERSON'] }, { name: 'jane halloran', kinds: ['PERSON'] }, { name: 'alan voss', kinds: ['PERSON'] }, { name: 'priya nair', kinds: ['PERSON'] }, { name: 'wexcombe civic society', kinds: ['ORGANISATION'] }, { name: 'tambara', kinds: ['COUNTRY'] }],
    events: [{ title: /vote/i, day: '2027-10-05' }, { title: /resign/i, day: null }, { title: /debate/i, day: '2027-09-21' }, { title: /thank/i, day: '2027-10-13' }, { title: /ask(?:ed)? for/i, day: null }],
    notEvents: [/receive/i, /ceremony/i, /\bleave/i],
    positions: [{ holder: 'leith', stance: 'SUPPORTS', chain: [] }, { holder: 'lord dellow', stance: 'OPPOSES', chain: [] }, { holder: 'halloran', stance: 'UNDECIDED', chain: [] }, { holder: 'voss', stance: 'OPPOSES', chain: [] }, { holder: 'nair', stance: 'SUPPORTS', chain: [] }, { holder: 'civic society', stance: 'OPPOSES', chain: [] }, { holder: 'town council', stance: 'UNDECIDED', chain: [] }],
    alsoRight: [{ holder: 'board', stance: 'SUPPORTS' }, { holder: 'trustees', stance: 'SUPPORTS' }, { holder: 'tambara', stance: 'SUPPORTS' }, { holder: 'wexcombe museum', stance: 'OPPOSES' }, { holder: 'oba', stance: 'SUPPORTS' }],
    figures: [4100, 2500000],
    relations: [{ kinds: ['RESPONDS_TO'], from: /resign/i, to: /vote/i }],
    hedges: [], voices: [],
  },
  {
    name: 'leopard-release', style: 'press release', published: '2027-10-06',
    actors: [{ name: 'board of trustees', kinds: ['ORGANISATION', 'OFFICE'] }, { name: 'wexcombe museum', kinds: ['ORGANISATION'] }, { name: 'martin coyle', kinds: ['PERSON'] }, { name: 'amara leith', kinds: ['PERSON'] }, { name: 'tunde abara', kinds: ['PERSON'] }, { name: 'ruth adeyemi', kinds: ['PERSON'] }, { name: 'charity commission', kinds: ['AGENCY', 'ORGANISATION'] }, { name: 'department for culture', kinds: ['DEPARTMENT'] }, { name: 'tambara', kinds: ['COUNTRY'] }],
    events: [{ title: /decide|decision/i, day: '2027-10-05' }, { title: /submit.*request|request/i, day: '2026-05-14' }, { title: /recommend/i, day: '2027-06-30' }, { title: /found/i, day: null }, { title: /remove/i, day: null }],
    notEvents: [/transfer/i],
    positions: [{ holder: 'coyle', stance: 'SUPPORTS', chain: [] }, { holder: 'leith', stance: 'SUPPORTS', chain: [] }, { holder: 'abara', stance: 'SUPPORTS', chain: [] }, { holder: 'department for culture', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'board of trustees', stance: 'SUPPORTS' }, { holder: 'panel', stance: 'SUPPORTS' }, { holder: 'wexcombe museum', stance: 'SUPPORTS' }, { holder: 'tambara', stance: 'SUPPORTS' }],
    figures: [26000, 88000, 41, 62],
    relations: [{ kinds: ['RESPONDS_TO'], from: /return|decide/i, to: /request|submit/i }],
    hedges: [], voices: ['panel'],
  },
];
