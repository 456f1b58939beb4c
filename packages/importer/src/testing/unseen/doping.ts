import type { UnseenArticle } from './unseen-article.js';

/** A ruling on doping: a British sports desk and a translated portal. */
export const DOPING: readonly UnseenArticle[] = [
  {
    name: 'doping-sports', style: 'British sports desk', published: '2029-02-08',
    actors: [{ name: 'ilse vasko', kinds: ['PERSON'] }, { name: 'sports arbitration tribunal', kinds: ['COURT'] }, { name: 'norden athletics federation', kinds: ['ORGANISATION'] }, { name: 'mikael strand', kinds: ['PERSON'] }, { name: 'clean sport agency', kinds: ['AGENCY', 'ORGANISATION'] }, { name: 'olivia fenn', kinds: ['PERSON'] }, { name: 'international track union', kinds: ['ORGANISATION'] }, { name: "athletes' commission", kinds: ['ORGANISATION', 'AGENCY'] }, { name: 'kaarina holm', kinds: ['PERSON'] }, { name: 'reino lahti', kinds: ['PERSON'] }],
    events: [{ title: /ban|rule/i, day: '2029-02-08' }, { title: /test/i, day: '2028-03-12' }, { title: /won|win/i, day: '2027-08-09' }, { title: /lahti.*suspend|suspend.*lahti/i, day: null }],
    notEvents: [/appeal/i, /lose|lost/i, /repa/i],
    positions: [{ holder: 'clean sport agency', stance: 'SUPPORTS', chain: [] }, { holder: 'fenn', stance: 'SUPPORTS', chain: [] }, { holder: "athletes' commission", stance: 'OPPOSES', chain: [] }, { holder: 'holm', stance: 'UNDECIDED', chain: [] }],
    alsoRight: [{ holder: 'vasko', stance: 'OPPOSES' }, { holder: 'strand', stance: 'OPPOSES' }, { holder: "athletes' commission", stance: 'SUPPORTS' }, { holder: 'tribunal', stance: 'SUPPORTS' }, { holder: 'strand', stance: 'SUPPORTS' }],
    figures: [85000, 49.18],
    relations: [{ kinds: ['OVERRIDES'], from: /ban|rule|decision/i, to: /clear|verdict/i }],
    hedges: [], voices: [],
  },
  {
    name: 'doping-portal', style: 'translated portal', published: '2029-02-12',
    actors: [{ name: 'ilse vasko', kinds: ['PERSON'] }, { name: 'janne kurki', kinds: ['PERSON'] }, { name: 'nordposten', kinds: ['OUTLET'] }, { name: 'norden athletics federation', kinds: ['ORGANISATION'] }, { name: 'eero salo', kinds: ['PERSON'] }, { name: 'norden olympic committee', kinds: ['ORGANISATION'] }, { name: 'arena', kinds: ['OUTLET'] }, { name: 'dina marek', kinds: ['PERSON'] }, { name: 'international track union', kinds: ['ORGANISATION'] }, { name: 'sports arbitration tribunal', kinds: ['COURT'] }],
    events: [{ title: /suspend/i, day: '2029-02-08' }, { title: /sign/i, day: null }, { title: /found(?:ed|ing)/i, day: null }, { title: /punish/i, day: null }],
    notEvents: [/appeal/i],
    positions: [{ holder: 'norden athletics federation', stance: 'OPPOSES', chain: [] }, { holder: 'salo', stance: 'OPPOSES', chain: [] }, { holder: 'norden olympic committee', stance: 'SUPPORTS', chain: ['member', 'arena'] }, { holder: 'marek', stance: 'SUPPORTS', chain: [] }, { holder: 'international track union', stance: 'OPPOSES', chain: ['report'] }],
    alsoRight: [{ holder: 'norden athletics federation', stance: 'SUPPORTS' }, { holder: 'sorel', stance: 'SUPPORTS' }, { holder: 'grahn', stance: 'SUPPORTS' }, { holder: 'fisk', stance: 'SUPPORTS' }, { holder: 'vasko', stance: 'OPPOSES' }],
    figures: [120, 640],
    relations: [],
    hedges: [{ over: /against changing the rule/i, hedge: 'UNOFFICIAL' }],
    voices: ['member of its board'],
  },
];
