import type { UnseenArticle } from './unseen-article.js';

/** A recall of cheese: a wire with its points first, and a broadcaster's explainer. */
export const CHEESE: readonly UnseenArticle[] = [
  {
    name: 'cheese-agency', style: 'agency wire', published: '2031-02-03',
    actors: [{ name: 'almgold', kinds: ['ORGANISATION'] }, { name: 'food safety agency', kinds: ['AGENCY'] }, { name: 'greta lindqvist', kinds: ['PERSON'] }, { name: 'safeplate', kinds: ['ORGANISATION'] }, { name: 'omar haddad', kinds: ['PERSON'] }, { name: "dairy farmers' federation", kinds: ['ORGANISATION'] }, { name: 'jonas wiik', kinds: ['PERSON'] }, { name: 'european retail council', kinds: ['ORGANISATION', 'AGENCY'] }],
    events: [{ title: /recall/i, day: '2031-02-03' }, { title: /found|find/i, day: '2031-01-29' }, { title: /ban/i, day: '2031-02-01' }, { title: /open/i, day: null }],
    notEvents: [/publish its own/i, /clos(?:e|ure)/i],
    positions: [{ holder: 'almgold', stance: 'SUPPORTS', chain: ['lindqvist'] }, { holder: 'haddad', stance: 'SUPPORTS', chain: [] }, { holder: "dairy farmers' federation", stance: 'OPPOSES', chain: [] }, { holder: 'wiik', stance: 'OPPOSES', chain: [] }, { holder: 'wiik', stance: 'SUPPORTS', chain: [] }, { holder: 'european retail council', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'safeplate', stance: 'SUPPORTS' }, { holder: 'lindqvist', stance: 'SUPPORTS' }, { holder: 'vesperia', stance: 'OPPOSES' }],
    figures: [14000, 3, 26, 19, 2200, 2, 1300000000], relations: [{ kinds: ['RESPONDS_TO', 'CAUSES'], from: /recall/i, to: /link|kill|died|fall|find|found/i }],
    hedges: [], voices: ['senior official'], reliesOn: [],
  },
  {
    name: 'cheese-broadcaster', style: 'broadcaster, explainer', published: '2031-02-05',
    actors: [{ name: 'almgold', kinds: ['ORGANISATION'] }, { name: 'greta lindqvist', kinds: ['PERSON'] }, { name: 'erik sandvall', kinds: ['PERSON'] }, { name: 'green alliance', kinds: ['ORGANISATION'] }, { name: 'centre party', kinds: ['ORGANISATION'] }, { name: "farmers' party", kinds: ['ORGANISATION'] }, { name: 'sunniva falk', kinds: ['PERSON'] }, { name: 'norrland grocers', kinds: ['ORGANISATION'] }, { name: 'northwire', kinds: ['OUTLET'] }],
    events: [{ title: /died|die/i, day: '2031-02-04' }, { title: /withdr|recall/i, day: '2031-02-03' }],
    notEvents: [/debate/i],
    positions: [{ holder: "farmers' party", stance: 'UNDECIDED', chain: [] }, { holder: 'falk', stance: 'SUPPORTS', chain: [] }, { holder: 'norrland grocers', stance: 'OPPOSES', chain: [] }, { holder: 'falk', stance: 'OPPOSES', chain: [] }],
    alsoRight: [{ holder: 'green alliance', stance: 'SUPPORTS' }, { holder: 'centre party', stance: 'OPPOSES' }],
    figures: [4, 3, 71, 2], relations: [], hedges: [], voices: ['officials'], reliesOn: ['northwire'],
  },
];
