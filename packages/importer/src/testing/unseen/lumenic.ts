import type { UnseenArticle } from './unseen-article.js';

/** A fine for a company: an agency's report and a hedged investigation. */
export const LUMENIC: readonly UnseenArticle[] = [
  {
    name: 'lumenic-wire', style: 'agency wire, British spelling', published: '2027-11-22',
    actors: [{ name: 'lumenic', kinds: ['ORGANISATION'] }, { name: 'data protection office', kinds: ['AGENCY', 'OFFICE', 'DEPARTMENT'] }, { name: 'privacy first', kinds: ['ORGANISATION'] }, { name: 'maeve tiernan', kinds: ['PERSON'] }, { name: 'carland tech federation', kinds: ['ORGANISATION'] }, { name: 'conor ridge', kinds: ['PERSON'] }, { name: 'carland', kinds: ['COUNTRY'] }],
    events: [{ title: /fine/i, day: '2027-11-22' }, { title: /open.*inquiry/i, day: '2024-09-09' }, { title: /change.*settings/i, day: null }],
    notEvents: [/appeal/i, /delete/i],
    positions: [{ holder: 'lumenic', stance: 'OPPOSES', chain: [] }, { holder: 'privacy first', stance: 'SUPPORTS', chain: [] }, { holder: 'tech federation', stance: 'OPPOSES', chain: [] }, { holder: 'ridge', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'tiernan', stance: 'SUPPORTS' }, { holder: 'government', stance: 'SUPPORTS' }, { holder: 'data protection', stance: 'SUPPORTS' }, { holder: 'counterparts', stance: 'OPPOSES' }],
    figures: [240000000, 31000000, 110000000, 2.1],
    relations: [{ kinds: ['RESPONDS_TO', 'CAUSES'], from: /inquiry/i, to: /complain/i }],
    hedges: [], voices: ['two people', 'spokesperson'],
  },
  {
    name: 'lumenic-investigation', style: 'hedged investigation', published: '2027-12-05',
    actors: [{ name: 'lumenic', kinds: ['ORGANISATION'] }, { name: 'courier', kinds: ['OUTLET'] }, { name: 'dirk olsen', kinds: ['PERSON'] }, { name: 'petra lindqvist', kinds: ['PERSON'] }, { name: 'privacy first', kinds: ['ORGANISATION'] }, { name: 'data protection office', kinds: ['AGENCY', 'OFFICE', 'DEPARTMENT'] }, { name: 'nora quill', kinds: ['PERSON'] }, { name: 'greens', kinds: ['ORGANISATION'] }, { name: 'hannes vogt', kinds: ['PERSON'] }, { name: 'conor ridge', kinds: ['PERSON'] }],
    events: [{ title: /fine/i, day: null }, { title: /appeal/i, day: '2027-12-02' }, { title: /switch/i, day: '2024-02-02' }, { title: /overrul/i, day: null }],
    notEvents: [/prosecuted?\b/i, /succeed/i],
    positions: [{ holder: 'olsen', stance: 'OPPOSES', chain: ['messages'] }, { holder: 'quill', stance: 'SUPPORTS', chain: [] }, { holder: 'ridge', stance: 'SUPPORTS', chain: [] }, { holder: 'prosecutor', stance: 'UNDECIDED', chain: [] }],
    alsoRight: [{ holder: 'lindqvist', stance: 'OPPOSES' }, { holder: 'lindqvist', stance: 'SUPPORTS' }, { holder: 'vogt', stance: 'OPPOSES' }, { holder: 'ridge', stance: 'OPPOSES' }, { holder: 'opposition politicians', stance: 'OPPOSES' }],
    figures: [240000000],
    relations: [],
    hedges: [{ over: /warned her superiors/i, hedge: 'ALLEGEDLY' }, { over: /switched off on/i, hedge: 'REPORTEDLY' }, { over: /uneasy/i, hedge: 'SAID_TO' }, { over: /opposed to switching/i, hedge: 'APPARENTLY' }],
    voices: ['former employees', 'experts', 'lawyer'],
  },
];
