import type { UnseenArticle } from './unseen-article.js';

/** A trial of a vaccine: a wire and a British daily, the second of which corrects the first. */
export const VACCINE: readonly UnseenArticle[] = [
  {
    name: 'vaccine-agency', style: 'agency wire', published: '2030-10-07',
    actors: [{ name: 'halden biologics', kinds: ['ORGANISATION'] }, { name: 'salif mbaye', kinds: ['PERSON'] }, { name: 'awa ndiaye', kinds: ['PERSON'] }, { name: 'national front', kinds: ['ORGANISATION'] }, { name: 'patients first', kinds: ['ORGANISATION'] }, { name: 'lena tovar', kinds: ['PERSON'] }, { name: 'world vaccine alliance', kinds: ['ORGANISATION'] }, { name: 'peter lindgren', kinds: ['PERSON'] }, { name: 'le phare', kinds: ['OUTLET'] }],
    events: [{ title: /paus|halt/i, day: null }, { title: /died|die/i, day: '2030-10-02' }, { title: /order/i, day: '2030-10-04' }, { title: /start/i, day: null }, { title: /publish/i, day: null }],
    notEvents: [/will meet|board meets/i],
    positions: [{ holder: 'ndiaye', stance: 'SUPPORTS', chain: [] }, { holder: 'national front', stance: 'OPPOSES', chain: [] }, { holder: 'patients first', stance: 'OPPOSES', chain: [] }, { holder: 'world vaccine alliance', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'tovar', stance: 'OPPOSES' }, { holder: 'lindgren', stance: 'SUPPORTS' }, { holder: 'national front', stance: 'SUPPORTS' }, { holder: 'patients first', stance: 'SUPPORTS' }, { holder: 'regulator', stance: 'SUPPORTS' }],
    figures: [34, 18500, 4, 410000000, 73, 17], relations: [{ kinds: ['RESPONDS_TO', 'CAUSES'], from: /paus|halt/i, to: /died|die|death/i }],
    hedges: [], voices: ['two doctors'], reliesOn: ['le phare'],
  },
  {
    name: 'vaccine-paper', style: 'British daily', published: '2030-10-16',
    actors: [{ name: 'awa ndiaye', kinds: ['PERSON'] }, { name: 'ibrahim sow', kinds: ['PERSON'] }, { name: 'patients first', kinds: ['ORGANISATION'] }, { name: 'lena tovar', kinds: ['PERSON'] }, { name: 'port elise courier', kinds: ['OUTLET'] }, { name: 'joy mensah', kinds: ['PERSON'] }, { name: 'halden', kinds: ['ORGANISATION'] }, { name: 'world vaccine alliance', kinds: ['ORGANISATION'] }],
    events: [{ title: /rul|decision|found|find/i, day: '2030-10-15' }, { title: /order/i, day: '2030-10-04' }],
    notEvents: [/will restart/i],
    positions: [{ holder: 'marabia', stance: 'SUPPORTS', chain: [] }, { holder: 'national front', stance: 'OPPOSES', chain: [] }, { holder: 'mensah', stance: 'OPPOSES', chain: [] }],
    alsoRight: [{ holder: 'ndiaye', stance: 'SUPPORTS' }, { holder: 'patients first', stance: 'SUPPORTS' }, { holder: 'sow', stance: 'OPPOSES' }, { holder: 'world vaccine alliance', stance: 'SUPPORTS' }, { holder: 'party', stance: 'OPPOSES' }, { holder: 'government', stance: 'SUPPORTS' }],
    figures: [37, 96, 18500], relations: [{ kinds: ['OVERRIDES'], from: /decision|rul/i, to: /order/i }],
    hedges: [], voices: [], reliesOn: ['port elise courier'],
  },
];
