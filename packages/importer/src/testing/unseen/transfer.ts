import type { UnseenArticle } from './unseen-article.js';

/** A quarrel about a footballer's move: an international network's sports page. */
export const TRANSFER: readonly UnseenArticle[] = [
  {
    name: 'transfer-network', style: 'international network, sport', published: '2033-08-11',
    actors: [{ name: 'moussa diallo', kinds: ['PERSON'] }, { name: 'valmere fc', kinds: ['ORGANISATION'] }, { name: 'luca ferrante', kinds: ['PERSON'] }, { name: 'real cordona', kinds: ['ORGANISATION'] }, { name: 'agnes roth', kinds: ['PERSON'] }, { name: 'milan doric', kinds: ['PERSON'] }, { name: "players' association", kinds: ['ORGANISATION'] }, { name: 'fiona okafor', kinds: ['PERSON'] }, { name: 'la tribuna', kinds: ['OUTLET'] }, { name: 'bertrand noor', kinds: ['PERSON'] }],
    events: [{ title: /hand/i, day: '2033-07-28' }, { title: /turn|refus|reject/i, day: '2033-07-27' }, { title: /complain/i, day: '2033-08-09' }, { title: /court|sue/i, day: null }],
    notEvents: [/call a strike/i, /be examined/i, /resign/i],
    positions: [{ holder: 'roth', stance: 'OPPOSES', chain: [] }, { holder: 'doric', stance: 'SUPPORTS', chain: [] }, { holder: "players' association", stance: 'SUPPORTS', chain: [] }, { holder: 'okafor', stance: 'OPPOSES', chain: [] }],
    alsoRight: [{ holder: 'ferrante', stance: 'OPPOSES' }, { holder: 'valmere', stance: 'OPPOSES' }, { holder: 'ferrante', stance: 'SUPPORTS' }, { holder: 'diallo', stance: 'SUPPORTS' }, { holder: 'okafor', stance: 'SUPPORTS' }, { holder: "players' association", stance: 'OPPOSES' }],
    figures: [24, 62000000, 5300, 58, 31], relations: [], hedges: [], voices: ['unnamed sources', 'former valmere director'], reliesOn: ['la tribuna'],
  },
];
