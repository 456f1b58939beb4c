import type { UnseenArticle } from './unseen-article.js';

/** An auction whose rules are changed: American business news and a live blog, newest first. */
export const SPECTRUM: readonly UnseenArticle[] = [
  {
    name: 'spectrum-business', style: 'American business news', published: '2027-06-15',
    actors: [{ name: 'federal spectrum authority', kinds: ['AGENCY'] }, { name: 'gil ortega', kinds: ['PERSON'] }, { name: 'monica reyes', kinds: ['PERSON'] }, { name: 'todd hanley', kinds: ['PERSON'] }, { name: 'lou pagano', kinds: ['PERSON'] }, { name: 'prairie cellular', kinds: ['ORGANISATION'] }, { name: 'rural wireless alliance', kinds: ['ORGANISATION'] }, { name: 'unicom', kinds: ['ORGANISATION'] }, { name: 'transnational', kinds: ['ORGANISATION'] }, { name: 'zenith mobile', kinds: ['ORGANISATION'] }, { name: 'beth rourke', kinds: ['PERSON'] }, { name: 'carl stemmons', kinds: ['PERSON'] }, { name: 'treasury', kinds: ['DEPARTMENT'] }, { name: 'white house', kinds: ['OFFICE'] }],
    events: [{ title: /throw|threw|cap/i, day: '2027-06-15' }, { title: /auction.*end|end.*auction|ended/i, day: '2023-08-07' }, { title: /fell|fall/i, day: '2027-06-15' }],
    notEvents: [/bidding/i, /overturn/i, /\braised? at least/i],
    positions: [{ holder: 'reyes', stance: 'SUPPORTS', chain: [] }, { holder: 'hanley', stance: 'OPPOSES', chain: [] }, { holder: 'rural wireless alliance', stance: 'SUPPORTS', chain: [] }, { holder: 'unicom', stance: 'OPPOSES', chain: [] }, { holder: 'rourke', stance: 'SUPPORTS', chain: [] }, { holder: 'white house', stance: 'UNDECIDED', chain: [] }],
    alsoRight: [{ holder: 'pagano', stance: 'SUPPORTS' }, { holder: 'prairie cellular', stance: 'SUPPORTS' }, { holder: 'stemmons', stance: 'OPPOSES' }, { holder: 'stemmons', stance: 'SUPPORTS' }, { holder: 'treasury', stance: 'OPPOSES' }, { holder: 'zenith', stance: 'OPPOSES' }, { holder: 'consumer groups', stance: 'SUPPORTS' }],
    figures: [1200000, 4000000000, 18500000000, 22400000000, 3.4],
    relations: [{ kinds: ['OVERRIDES'], from: /vote|throw|threw|cap/i, to: /decision|made|decide/i }],
    hedges: [], voices: ['person familiar'],
  },
  {
    name: 'spectrum-live', style: 'live blog', published: '2027-06-15',
    actors: [{ name: 'federal spectrum authority', kinds: ['AGENCY'] }, { name: 'unicom', kinds: ['ORGANISATION'] }, { name: 'mara stein', kinds: ['PERSON'] }, { name: 'todd hanley', kinds: ['PERSON'] }, { name: 'iris chen', kinds: ['PERSON'] }, { name: 'monica reyes', kinds: ['PERSON'] }, { name: 'paul greer', kinds: ['PERSON'] }, { name: 'frank dobbs', kinds: ['PERSON'] }, { name: 'barlow institute', kinds: ['ORGANISATION'] }, { name: 'consumer league', kinds: ['ORGANISATION'] }, { name: 'chamber of industry', kinds: ['ORGANISATION'] }, { name: 'carl stemmons', kinds: ['PERSON'] }],
    events: [{ title: /vote/i, day: '2027-06-15' }, { title: /publish/i, day: '2027-06-15' }, { title: /urge/i, day: '2027-06-14' }],
    notEvents: [/sue|challenge/i],
    positions: [{ holder: 'hanley', stance: 'OPPOSES', chain: [] }, { holder: 'chen', stance: 'OPPOSES', chain: [] }, { holder: 'dobbs', stance: 'OPPOSES', chain: [] }, { holder: 'rural wireless alliance', stance: 'SUPPORTS', chain: [] }, { holder: 'prairie cellular', stance: 'SUPPORTS', chain: [] }, { holder: 'consumer league', stance: 'SUPPORTS', chain: [] }, { holder: 'unicom', stance: 'OPPOSES', chain: [] }, { holder: 'transnational', stance: 'OPPOSES', chain: [] }, { holder: 'chamber of industry', stance: 'OPPOSES', chain: [] }, { holder: 'white house', stance: 'UNDECIDED', chain: [] }],
    alsoRight: [{ holder: 'reyes', stance: 'SUPPORTS' }, { holder: 'greer', stance: 'SUPPORTS' }, { holder: 'solis', stance: 'SUPPORTS' }, { holder: 'stein', stance: 'OPPOSES' }, { holder: 'stemmons', stance: 'OPPOSES' }, { holder: 'stemmons', stance: 'SUPPORTS' }],
    figures: [200, 2000000000],
    relations: [], hedges: [], voices: [],
  },
];
