import type { UnseenArticle } from './unseen-article.js';

/** A row about a quarry: a British local weekly. */
export const QUARRY: readonly UnseenArticle[] = [
  {
    name: 'quarry-local', style: 'British local weekly', published: '2032-08-21',
    actors: [{ name: 'stonegate aggregates', kinds: ['ORGANISATION'] }, { name: 'marchdale district council', kinds: ['LEGISLATURE', 'ORGANISATION', 'OFFICE'] }, { name: 'bronwen pugh', kinds: ['PERSON'] }, { name: 'gareth swinton', kinds: ['PERSON'] }, { name: 'marchdale wildlife trust', kinds: ['ORGANISATION'] }, { name: 'phil denby', kinds: ['PERSON'] }, { name: 'lee parfitt', kinds: ['PERSON'] }, { name: 'anwen rees', kinds: ['PERSON'] }, { name: 'environment agency', kinds: ['AGENCY'] }],
    events: [{ title: /pack|protest|me[et]t/i, day: '2032-08-19' }, { title: /submit/i, day: '2032-07-02' }, { title: /quash/i, day: null }],
    notEvents: [/councillors (?:will )?vote/i, /fell/i],
    positions: [{ holder: 'parish', stance: 'OPPOSES', chain: ['pugh'] }, { holder: 'swinton', stance: 'OPPOSES', chain: [] }, { holder: 'wildlife trust', stance: 'OPPOSES', chain: [] }, { holder: 'denby', stance: 'SUPPORTS', chain: [] }, { holder: 'parfitt', stance: 'SUPPORTS', chain: [] }, { holder: 'planning officers', stance: 'SUPPORTS', chain: [] }, { holder: 'rees', stance: 'UNDECIDED', chain: [] }],
    alsoRight: [{ holder: 'stonegate', stance: 'SUPPORTS' }, { holder: 'pugh', stance: 'OPPOSES' }, { holder: 'residents', stance: 'OPPOSES' }, { holder: 'villagers', stance: 'OPPOSES' }, { holder: 'marchdale district council', stance: 'SUPPORTS' }],
    figures: [300, 40, 85, 30, 2867, 1900], relations: [], hedges: [], voices: ['former employee'], reliesOn: [],
  },
];
