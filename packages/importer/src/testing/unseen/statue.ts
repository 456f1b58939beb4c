import type { UnseenArticle } from './unseen-article.js';

/** A museum that keeps a bronze: an international network and a newsletter. */
export const STATUE: readonly UnseenArticle[] = [
  {
    name: 'statue-network', style: 'international network', published: '2034-09-30',
    actors: [{ name: 'royal aldrian museum', kinds: ['ORGANISATION'] }, { name: 'edmund vane', kinds: ['PERSON'] }, { name: 'thandi moyo', kinds: ['PERSON'] }, { name: 'julia prentice', kinds: ['PERSON'] }, { name: 'nkosi banda', kinds: ['PERSON'] }, { name: 'viktor hale', kinds: ['PERSON'] }, { name: 'aldrian post', kinds: ['OUTLET'] }, { name: 'kasandan heritage council', kinds: ['ORGANISATION', 'LEGISLATURE', 'AGENCY'] }, { name: 'sable & finch', kinds: ['ORGANISATION'] }],
    events: [{ title: /vote/i, day: '2034-09-29' }, { title: /sign/i, day: null }, { title: /return|gave back|give back/i, day: null }, { title: /value/i, day: null }],
    notEvents: [/withdr/i, /sue/i],
    positions: [{ holder: 'royal aldrian museum', stance: 'OPPOSES', chain: ['vane'] }, { holder: 'moyo', stance: 'SUPPORTS', chain: [] }, { holder: 'kasanda', stance: 'OPPOSES', chain: [] }, { holder: 'prentice', stance: 'SUPPORTS', chain: [] }, { holder: 'banda', stance: 'SUPPORTS', chain: [] }, { holder: 'sable & finch', stance: 'OPPOSES', chain: [] }],
    alsoRight: [{ holder: 'trustees', stance: 'OPPOSES' }, { holder: 'kasanda', stance: 'SUPPORTS' }, { holder: 'scholars', stance: 'SUPPORTS' }, { holder: 'hale', stance: 'OPPOSES' }, { holder: 'aldria', stance: 'UNDECIDED' }, { holder: 'vane', stance: 'OPPOSES' }, { holder: 'government', stance: 'UNDECIDED' }],
    figures: [500, 9, 200, 12000000, 13, 31, 18000000], relations: [], hedges: [{ over: /in favour of a long-term loan/i, hedge: 'REPORTEDLY' }], voices: ['one of them'], reliesOn: ['aldrian post'],
  },
  {
    name: 'statue-newsletter', style: 'newsletter with several matters', published: '2034-10-03',
    actors: [{ name: 'royal aldrian museum', kinds: ['ORGANISATION'] }, { name: 'sofia brandt', kinds: ['PERSON'] }, { name: 'ben asante', kinds: ['PERSON'] }, { name: 'vane', kinds: ['PERSON'] }, { name: 'otto klee', kinds: ['PERSON'] }, { name: 'karin ek', kinds: ['PERSON'] }, { name: 'aldrian post', kinds: ['OUTLET'] }],
    events: [{ title: /sold|sell/i, day: null }, { title: /gave back|give/i, day: null }],
    notEvents: [],
    positions: [{ holder: 'brandt', stance: 'SUPPORTS', chain: [] }, { holder: 'asante', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'vane', stance: 'OPPOSES' }, { holder: 'royal aldrian museum', stance: 'OPPOSES' }],
    figures: [3000, 1200, 2400000, 12], relations: [], hedges: [], voices: ['organisers', 'police'], reliesOn: ['aldrian post'],
  },
];
