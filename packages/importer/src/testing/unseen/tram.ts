import type { UnseenArticle } from './unseen-article.js';

/** A strike of tram drivers: a British daily and a live page, newest entry first. */
export const TRAM: readonly UnseenArticle[] = [
  {
    name: 'tram-paper', style: 'British daily', published: '2030-05-14',
    actors: [{ name: "tram and bus workers' union", kinds: ['ORGANISATION'] }, { name: 'petra holub', kinds: ['PERSON'] }, { name: 'bay transit', kinds: ['ORGANISATION'] }, { name: 'desmond achterberg', kinds: ['PERSON'] }, { name: 'ines calloway', kinds: ['PERSON'] }, { name: "ostrava teachers' league", kinds: ['ORGANISATION'] }, { name: 'colm brady', kinds: ['PERSON'] }, { name: 'chamber of trade', kinds: ['ORGANISATION'] }, { name: 'bay chronicle', kinds: ['OUTLET'] }],
    events: [{ title: /roster|introduc/i, day: '2030-04-01' }, { title: /offer/i, day: '2030-05-12' }, { title: /urge/i, day: '2030-05-13' }, { title: /injunction|end/i, day: null }],
    notEvents: [/stop work/i, /shut all/i, /bring in outside/i],
    positions: [{ holder: 'holub', stance: 'OPPOSES', chain: [] }, { holder: 'calloway', stance: 'SUPPORTS', chain: [] }, { holder: 'teachers', stance: 'SUPPORTS', chain: [] }, { holder: 'brady', stance: 'SUPPORTS', chain: [] }, { holder: 'chamber of trade', stance: 'OPPOSES', chain: [] }, { holder: 'calloway', stance: 'OPPOSES', chain: [] }],
    alsoRight: [{ holder: 'ride on', stance: 'OPPOSES' }, { holder: 'ride on', stance: 'SUPPORTS' }, { holder: 'holub', stance: 'SUPPORTS' }, { holder: 'union', stance: 'OPPOSES' }, { holder: 'bay transit', stance: 'OPPOSES' }, { holder: 'bay transit', stance: 'SUPPORTS' }, { holder: 'achterberg', stance: 'SUPPORTS' }, { holder: 'union', stance: 'SUPPORTS' }, { holder: 'tram drivers', stance: 'OPPOSES' }, { holder: 'tram drivers', stance: 'SUPPORTS' }],
    figures: [1140, 9, 210000, 12, 4000000, 3, 5], relations: [], hedges: [],
    voices: ['two people', 'spokesperson'], reliesOn: ['bay chronicle'],
  },
  {
    name: 'tram-live', style: 'live page', published: '2030-05-16',
    actors: [{ name: 'ines calloway', kinds: ['PERSON'] }, { name: 'tomas reyl', kinds: ['PERSON'] }, { name: 'bay transit', kinds: ['ORGANISATION'] }, { name: 'bay chronicle', kinds: ['OUTLET'] }],
    events: [{ title: /me[et]t/i, day: '2030-05-16' }, { title: /picket/i, day: '2030-05-16' }, { title: /strike beg|begin/i, day: '2030-05-16' }],
    notEvents: [],
    positions: [{ holder: 'calloway', stance: 'SUPPORTS', chain: [] }, { holder: 'reyl', stance: 'OPPOSES', chain: [] }],
    alsoRight: [{ holder: 'bay transit', stance: 'SUPPORTS' }],
    figures: [1074, 3, 4.5, 6], relations: [], hedges: [], voices: ['police'], reliesOn: ['bay chronicle'],
  },
];
