import type { UnseenArticle } from './unseen-article.js';

/** A fishing quota that is cut: the agency that reports it and a blog of the trade. */
export const HERRING: readonly UnseenArticle[] = [
  {
    name: 'herring-wire', style: 'agency wire, American spelling', published: '2027-03-04',
    actors: [{ name: 'ragna solheim', kinds: ['PERSON'] }, { name: 'norland', kinds: ['COUNTRY'] }, { name: 'vestria', kinds: ['COUNTRY'] }, { name: 'institute of marine science', kinds: ['ORGANISATION', 'AGENCY'] }, { name: "vessel owners' federation", kinds: ['ORGANISATION'] }, { name: 'odd brekke', kinds: ['PERSON'] }, { name: 'greenseas', kinds: ['ORGANISATION'] }, { name: "seafood processors' association", kinds: ['ORGANISATION'] }, { name: 'henrik dahl', kinds: ['PERSON'] }],
    events: [{ title: /cut.*quota/i, day: '2027-03-04' }, { title: /sign.*agreement/i, day: '2019-11-18' }, { title: /suspend.*agreement/i, day: null }],
    notEvents: [/take(?:s)? effect|took effect/i, /consult/i],
    positions: [{ holder: 'solheim', stance: 'SUPPORTS', chain: [] }, { holder: "vessel owners' federation", stance: 'OPPOSES', chain: [] }, { holder: 'greenseas', stance: 'SUPPORTS', chain: [] }, { holder: "seafood processors' association", stance: 'UNDECIDED', chain: [] }, { holder: 'dahl', stance: 'OPPOSES', chain: ['officials'] }],
    alsoRight: [{ holder: 'brekke', stance: 'OPPOSES' }, { holder: 'committee', stance: 'OPPOSES' }, { holder: 'committee', stance: 'SUPPORTS' }, { holder: 'institute of marine science', stance: 'SUPPORTS' }],
    figures: [40, 312000, 520000, 640, 900, 150000],
    relations: [{ kinds: ['OVERRIDES'], from: /cut/i, to: /urge/i }, { kinds: ['RESPONDS_TO', 'CAUSES'], from: /suspend/i, to: /dispute/i }],
    hedges: [], voices: ['two officials', 'spokeswoman'],
  },
  {
    name: 'herring-blog', style: 'blog', published: '2027-03-09',
    actors: [{ name: 'ragna solheim', kinds: ['PERSON'] }, { name: 'institute of marine science', kinds: ['ORGANISATION', 'AGENCY'] }, { name: 'greenseas', kinds: ['ORGANISATION'] }, { name: "coastal fishers' union", kinds: ['ORGANISATION'] }, { name: "vessel owners' federation", kinds: ['ORGANISATION'] }, { name: 'siri lund', kinds: ['PERSON'] }, { name: 'makrell', kinds: ['ORGANISATION'] }, { name: 'henrik dahl', kinds: ['PERSON'] }, { name: 'halvik tidende', kinds: ['OUTLET'] }, { name: 'jon maar', kinds: ['PERSON'] }, { name: 'fisheries committee', kinds: ['LEGISLATURE', 'OFFICE', 'ORGANISATION', 'AGENCY'] }],
    events: [{ title: /lower.*quota/i, day: '2027-03-04' }, { title: /vote/i, day: '2027-02-22' }, { title: /close.*plant/i, day: '2027-03-06' }],
    notEvents: [/debate/i, /to court/i],
    positions: [{ holder: 'institute of marine science', stance: 'SUPPORTS', chain: [] }, { holder: 'greenseas', stance: 'SUPPORTS', chain: [] }, { holder: "coastal fishers' union", stance: 'SUPPORTS', chain: [] }, { holder: "vessel owners' federation", stance: 'OPPOSES', chain: [] }, { holder: 'lund', stance: 'OPPOSES', chain: [] }, { holder: 'dahl', stance: 'OPPOSES', chain: ['tidende'] }, { holder: 'maar', stance: 'SUPPORTS', chain: [] }],
    alsoRight: [{ holder: 'solheim', stance: 'SUPPORTS' }, { holder: 'committee', stance: 'OPPOSES' }, { holder: 'committee', stance: 'SUPPORTS' }, { holder: 'maar', stance: 'OPPOSES' }, { holder: 'dahl', stance: 'UNDECIDED' }, { holder: 'big owners', stance: 'OPPOSES' }],
    figures: [312000, 85],
    relations: [{ kinds: ['CAUSES'], from: /quota/i, to: /close|plant/i }],
    hedges: [], voices: [],
  },
];
