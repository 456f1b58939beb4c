import type { UnseenArticle } from './unseen-article.js';

/** A judgment on a law: an agency. */
export const JUDGMENT: readonly UnseenArticle[] = [
  {
    name: 'judgment-agency', style: 'agency', published: '2029-06-12',
    actors: [{ name: 'constitutional court', kinds: ['COURT'] }, { name: 'radko danev', kinds: ['PERSON'] }, { name: 'vesna milić', kinds: ['PERSON'] }, { name: 'elena korda', kinds: ['PERSON'] }, { name: 'stefan ilic', kinds: ['PERSON'] }, { name: 'interior ministry', kinds: ['DEPARTMENT'] }, { name: 'nada petrova', kinds: ['PERSON'] }, { name: 'civic forum', kinds: ['ORGANISATION'] }, { name: 'homeland', kinds: ['ORGANISATION'] }, { name: 'bar association', kinds: ['ORGANISATION'] }, { name: 'novi list', kinds: ['OUTLET'] }, { name: 'finance ministry', kinds: ['DEPARTMENT'] }],
    events: [{ title: /overturn|strike|annul/i, day: '2029-06-12' }, { title: /adopt/i, day: null }, { title: /dismiss/i, day: null }, { title: /publish|letter/i, day: '2029-05-03' }, { title: /suspend/i, day: null }],
    notEvents: [/referendum/i, /new law/i],
    positions: [{ holder: 'danev', stance: 'OPPOSES', chain: [] }, { holder: 'petrova', stance: 'OPPOSES', chain: [] }, { holder: 'civic forum', stance: 'SUPPORTS', chain: [] }, { holder: 'european commission', stance: 'SUPPORTS', chain: [] }, { holder: 'homeland', stance: 'OPPOSES', chain: [] }, { holder: 'bar association', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'korda', stance: 'OPPOSES' }, { holder: 'korda', stance: 'SUPPORTS' }, { holder: 'ambassadors', stance: 'SUPPORTS' }, { holder: 'petrova', stance: 'SUPPORTS' }, { holder: 'civic forum', stance: 'OPPOSES' }, { holder: 'european commission', stance: 'OPPOSES' }, { holder: 'homeland', stance: 'SUPPORTS' }, { holder: 'danev', stance: 'SUPPORTS' }],
    figures: [8, 1800, 640, 14, 24, 31000000], relations: [{ kinds: ['OVERRIDES'], from: /overturn|strike|annul/i, to: /adopt|law/i }],
    hedges: [], voices: ['source in the cabinet', 'government spokesman'], reliesOn: ['novi list'],
  },
];
