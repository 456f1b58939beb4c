import type { UnseenArticle } from './unseen-article.js';

/** A strike of teachers: an American local paper and the transcript of a radio interview. */
export const STRIKE: readonly UnseenArticle[] = [
  {
    name: 'strike-local', style: 'American local paper', published: '2028-09-14',
    actors: [{ name: 'marlow education association', kinds: ['ORGANISATION'] }, { name: 'rosa delgado', kinds: ['PERSON'] }, { name: 'walt simmons', kinds: ['PERSON'] }, { name: 'jenna cole', kinds: ['PERSON'] }, { name: 'mike tran', kinds: ['PERSON'] }, { name: 'ellen marsh', kinds: ['PERSON'] }, { name: 'bud larkin', kinds: ['PERSON'] }, { name: 'alan pierce', kinds: ['PERSON'] }],
    events: [{ title: /walk/i, day: '2028-09-14' }, { title: /reject/i, day: '2028-09-13' }, { title: /authori[sz]e/i, day: '2028-08-30' }, { title: /expire/i, day: '2028-06-30' }],
    notEvents: [/resume/i, /injunction/i],
    positions: [{ holder: 'cole', stance: 'SUPPORTS', chain: [] }, { holder: 'tran', stance: 'OPPOSES', chain: [] }, { holder: "teachers' federation", stance: 'SUPPORTS', chain: [] }, { holder: "firefighters' union", stance: 'SUPPORTS', chain: [] }, { holder: 'marsh', stance: 'UNDECIDED', chain: [] }, { holder: 'larkin', stance: 'SUPPORTS', chain: [] }, { holder: 'marlow education association', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'simmons', stance: 'OPPOSES' }, { holder: 'board', stance: 'OPPOSES' }, { holder: 'delgado', stance: 'SUPPORTS' }, { holder: 'delgado', stance: 'OPPOSES' }, { holder: 'marsh', stance: 'SUPPORTS' }, { holder: "union", stance: 'SUPPORTS' }, { holder: 'pierce', stance: 'OPPOSES' }],
    figures: [2300, 41, 28000, 9, 25, 5, 87],
    relations: [{ kinds: ['RESPONDS_TO', 'CAUSES'], from: /strike|walk|reject/i, to: /reject|strike|walk/i }],
    hedges: [], voices: ['board members', 'spokeswoman', 'state mediator'],
  },
  {
    name: 'strike-transcript', style: 'radio transcript', published: '2028-09-19',
    actors: [{ name: 'anna hale', kinds: ['PERSON'] }, { name: 'rosa delgado', kinds: ['PERSON'] }, { name: 'marlow education association', kinds: ['ORGANISATION'] }, { name: 'marsh', kinds: ['PERSON'] }, { name: 'jenna cole', kinds: ['PERSON'] }, { name: 'keystone research', kinds: ['ORGANISATION'] }, { name: 'walt simmons', kinds: ['PERSON'] }, { name: 'harold nye', kinds: ['PERSON'] }],
    events: [{ title: /improve/i, day: '2028-09-17' }, { title: /poll|publish/i, day: '2028-09-16' }],
    notEvents: [/hear the case/i, /ask a judge/i],
    positions: [{ holder: 'delgado', stance: 'OPPOSES', chain: [] }, { holder: 'federation', stance: 'OPPOSES', chain: [] }, { holder: 'board', stance: 'OPPOSES', chain: [] }, { holder: 'delgado', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'marlow education association', stance: 'OPPOSES' }, { holder: 'marlow education association', stance: 'SUPPORTS' }, { holder: 'simmons', stance: 'OPPOSES' }, { holder: 'marsh', stance: 'SUPPORTS' }, { holder: 'cole', stance: 'SUPPORTS' }],
    figures: [54, 6],
    relations: [], hedges: [], voices: [],
  },
];
