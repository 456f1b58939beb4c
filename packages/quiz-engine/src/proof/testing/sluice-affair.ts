import { hashText } from '@footnote/evidence';
import type { AbsenceRecord, PackGraph } from '@footnote/knowledge';
import { actor, claim, event, inMonth, inYear, onDay, outlet, tellAll, type Told } from './build-graph.js';

/**
 * An invented affair for the tests, with every trap that the rules are there for: the Water Ministry of Isteria opposes opening a
 * sluice, the Governor orders it opened. Frozen: add to it, never edit it.
 */

const ACTORS = [
  actor('isteria', 'Isteria', 'COUNTRY'),
  actor('administration', 'The Isterian administration', 'ORGANISATION', { partOf: 'isteria' }),
  actor('water', 'The Ministry of Water', 'DEPARTMENT', { aliases: ['The Floodgate'], partOf: 'administration' }),
  actor('minister', 'Ilse Oru', 'PERSON', { inText: 'Water Minister Ilse Oru', heads: 'water' }),
  actor('engineers', 'The dam engineers', 'ORGANISATION', { partOf: 'water', plural: true }),
  actor('farms', 'The Ministry of Farms', 'DEPARTMENT', { partOf: 'administration' }),
  actor('trade', 'The Ministry of Trade', 'DEPARTMENT', { partOf: 'administration' }),
  actor('governor', 'Tam Reyes', 'PERSON', { inText: 'Governor Tam Reyes' }),
  actor('boatmen', 'The Guild of Boatmen', 'ORGANISATION', { aliases: ['the guild'] }),
  actor('court', 'The River Court', 'COURT'),
  actor('inspector', 'Nela Dorn', 'PERSON', { inText: 'Inspector Nela Dorn' }),
  actor('neighbour', 'Vasland', 'COUNTRY'),
];

const EVENTS = [
  event('charter', { title: 'A charter founds the River Court', clause: 'a charter founded the River Court', nominal: 'the founding of the River Court' }, inYear('1998')),
  event('ban', { title: 'Farms bans grazing by the dam', clause: 'the Ministry of Farms banned grazing by the dam', nominal: 'the ban on grazing' }, inYear('2029')),
  event('levy', { title: 'Trade puts a levy on barges', clause: 'the Ministry of Trade put a levy on barges', nominal: 'the levy on barges' }, inYear('2030')),
  event('flood', { title: 'The lower town is flooded', clause: 'the lower town was flooded', nominal: 'the flooding of the lower town' }, onDay('2031-03-02')),
  event('petition', { title: 'The boatmen hand in a petition', clause: 'the boatmen handed in a petition', nominal: 'the petition of the boatmen' }, onDay('2031-04-11')),
  event('order', { title: 'The Governor orders the sluice opened', clause: 'the Governor ordered the sluice opened', nominal: 'the order to open the sluice' }, onDay('2031-06-18')),
];

const position = (who: string, stance: 'SUPPORTS' | 'OPPOSES' | 'UNDECIDED') => ({ type: 'POSITION', actor: who, issue: 'opening', stance }) as const;

const CLAIMS = [
  claim('water-opposes', 'The Ministry of Water opposes opening the sluice.', 'The Ministry of Water', position('water', 'OPPOSES')),
  claim('minister-opposes', 'Minister Ilse Oru opposes opening the sluice.', 'Ilse Oru', position('minister', 'OPPOSES')),
  claim('farms-supports', 'The Ministry of Farms supports opening the sluice.', 'The Ministry of Farms', position('farms', 'SUPPORTS')),
  claim('trade-supports', 'The Ministry of Trade supports opening the sluice.', 'The Ministry of Trade', position('trade', 'SUPPORTS')),
  claim('boatmen-support', 'The boatmen support opening the sluice.', 'The Guild of Boatmen', position('boatmen', 'SUPPORTS')),
  claim('governor-undecided', 'Governor Tam Reyes is undecided about opening the sluice.', 'Tam Reyes', position('governor', 'UNDECIDED')),
  claim('governor-supports', 'Governor Tam Reyes supports opening the sluice.', 'Tam Reyes', position('governor', 'SUPPORTS')),
  claim('why-water-opposes', 'The ministry fears that an open sluice would undermine the dam.', 'A high flood might undermine the dam', { type: 'REASON', of: { kind: 'CLAIM', slug: 'water-opposes' } }),
  claim('why-ban', 'Grazing was banned because cattle had trampled the banks.', 'The cattle had trampled the grassy banks', { type: 'REASON', of: { kind: 'EVENT', slug: 'ban' } }),
  claim('why-levy', 'The levy was to pay for the dredging.', 'The dredging of silt had to be paid for', { type: 'REASON', of: { kind: 'EVENT', slug: 'levy' } }),
  claim('why-petition', 'The boatmen petitioned because the quays lay dry.', 'The quays of the lower town lay dry', { type: 'REASON', of: { kind: 'EVENT', slug: 'petition' } }),
  claim('charter-in-1998', 'The River Court was founded in 1998.', '1998', { type: 'DATE', event: 'charter', date: inYear('1998') }),
  claim('ban-in-2029', 'Grazing was banned in 2029.', '2029', { type: 'DATE', event: 'ban', date: inYear('2029') }),
  claim('levy-in-2030', 'The levy was imposed in 2030.', '2030', { type: 'DATE', event: 'levy', date: inYear('2030') }),
  claim('flood-on-2-march', 'The lower town was flooded on 2 March 2031.', '2 March 2031', { type: 'DATE', event: 'flood', date: onDay('2031-03-02') }),
  claim('flood-in-march', 'The lower town was flooded in March 2031.', 'March 2031', { type: 'DATE', event: 'flood', date: inMonth('2031-03', '31') }),
  claim('flood-on-24-february', 'The lower town was flooded on 24 February 2031.', '24 February 2031', { type: 'DATE', event: 'flood', date: onDay('2031-02-24') }),
  claim('petition-on-11-april', 'The petition was handed in on 11 April 2031.', '11 April 2031', { type: 'DATE', event: 'petition', date: onDay('2031-04-11') }),
  claim('order-on-18-june', 'The order was given on 18 June 2031.', '18 June 2031', { type: 'DATE', event: 'order', date: onDay('2031-06-18') }),
  claim('farms-banned', 'The Ministry of Farms banned grazing by the dam.', 'The Ministry of Farms', { type: 'ROLE', event: 'ban', role: 'issuer', actor: 'farms', unique: true }),
  claim('trade-levied', 'The Ministry of Trade put a levy on barges.', 'The Ministry of Trade', { type: 'ROLE', event: 'levy', role: 'issuer', actor: 'trade', unique: true }),
  claim('governor-ordered', 'Governor Tam Reyes ordered the sluice opened.', 'Tam Reyes', { type: 'ROLE', event: 'order', role: 'issuer', actor: 'governor', unique: true }),
  claim('boats-lost', 'At least 500 boats have been lost.', 'at least 500', { type: 'FIGURE', measure: 'boats', figure: { bound: 'AT_LEAST', value: 500, upper: null } }),
  claim('homes-flooded', 'At least 19,400 homes have been flooded.', 'at least 19,400', { type: 'FIGURE', measure: 'homes', figure: { bound: 'AT_LEAST', value: 19400, upper: null } }),
  claim('people-drowned', 'At least 40 people have drowned.', 'at least 40', { type: 'FIGURE', measure: 'drowned', figure: { bound: 'AT_LEAST', value: 40, upper: null } }),
  claim('people-hurt', 'Over 120 people have been hurt.', 'over 120', { type: 'FIGURE', measure: 'hurt', figure: { bound: 'OVER', value: 120, upper: null } }),
  claim('form-of-order', 'The order took the form of a sealed directive.', 'A sealed directive', { type: 'ASPECT', subject: { kind: 'EVENT', slug: 'order' }, aspect: 'form' }),
  claim('form-of-petition', 'The petition took the form of an open letter.', 'An open letter', { type: 'ASPECT', subject: { kind: 'EVENT', slug: 'petition' }, aspect: 'form' }),
  claim('form-of-ban', 'The ban took the form of a decree.', 'A ministerial decree', { type: 'ASPECT', subject: { kind: 'EVENT', slug: 'ban' }, aspect: 'form' }),
  claim('dorn-said', 'Inspector Nela Dorn said that a team had begun to measure the banks.', 'A team had begun to measure', { type: 'STATEMENT', actor: 'inspector', event: null, quotation: 'we have begun to measure the banks of the river', verbatim: false }),
  claim('guild-said', 'The Guild of Boatmen said that the river belonged to nobody.', 'The river belonged to nobody', { type: 'STATEMENT', actor: 'boatmen', event: null, quotation: 'the river belongs to nobody at all', verbatim: true }),
  claim('court-said', 'The River Court said that it had no jurisdiction.', 'It had no jurisdiction', { type: 'STATEMENT', actor: 'court', event: null, quotation: null, verbatim: false }),
  claim('courier-says-release', 'The Courier’s word for what would be done to the water is “release”.', '“release”', { type: 'WORDING', topic: 'water', source: 'courier-may', term: 'release', loaded: false }),
  claim('beacon-says-dump', 'The Beacon’s word for what would be done to the water is “dump”.', '“dump”', { type: 'WORDING', topic: 'water', source: 'beacon-may', term: 'dump', loaded: true }),
  claim('wire-says-spill', 'The translation of Nordwire’s text says “spill” of the water.', '“spill”', { type: 'WORDING', topic: 'water', source: 'wire-may', term: 'spill', loaded: false }),
  claim('three-gates-broken', 'Three gates of the dam are broken.', 'Three gates', { type: 'ASPECT', subject: { kind: 'EVENT', slug: 'flood' }, aspect: 'damage' }, { retractedBy: 'courier-june' }),
];

const MEMO = [{ label: 'officials', kind: 'ANONYMOUS', actor: null, source: null }, { label: 'the memo of 9 May 2031', kind: 'DOCUMENT', actor: null, source: 'memo' }] as const;

const TOLD: readonly Told[] = [
  { claim: 'water-opposes', source: 'courier-may', sentence: 'The Ministry of Water is against opening the sluice.', chain: MEMO },
  { claim: 'water-opposes', source: 'beacon-may', sentence: 'The Floodgate does not want the sluice opened.', chain: MEMO },
  { claim: 'water-opposes', source: 'wire-may', sentence: 'Water’s ministry stands against the opening.', chain: MEMO },
  { claim: 'minister-opposes', source: 'courier-may', sentence: 'Its minister, Ilse Oru, is said to object.', hedges: ['SAID_TO'] },
  { claim: 'farms-supports', source: 'courier-may', sentence: 'The farms ministry is for it.' },
  { claim: 'farms-supports', source: 'wire-may', sentence: 'For the opening is also the ministry of farms.' },
  { claim: 'trade-supports', source: 'courier-may', sentence: 'So, reportedly, is the trade ministry.', hedges: ['REPORTEDLY'] },
  { claim: 'boatmen-support', source: 'courier-may', sentence: 'The boatmen want it opened.' },
  { claim: 'governor-undecided', source: 'courier-may', sentence: 'Governor Reyes has not made up his mind.' },
  { claim: 'governor-undecided', source: 'beacon-may', sentence: 'The Governor is weighing it still.' },
  { claim: 'governor-supports', source: 'courier-june', sentence: 'The Governor has come down on the side of opening.' },
  { claim: 'governor-supports', source: 'beacon-june', sentence: 'Reyes now wants the water let through.' },
  { claim: 'why-water-opposes', source: 'courier-may', sentence: 'It fears for the dam, should the sluice stand open.' },
  { claim: 'why-ban', source: 'beacon-may', sentence: 'Cattle had trampled the banks, hence the ban.' },
  { claim: 'why-levy', source: 'beacon-may', sentence: 'The levy was there to pay for dredging.' },
  { claim: 'why-petition', source: 'courier-may', sentence: 'Dry quays moved the boatmen to petition.' },
  { claim: 'charter-in-1998', source: 'courier-june', sentence: 'The River Court has a charter of 1998.' },
  { claim: 'ban-in-2029', source: 'beacon-may', sentence: 'Grazing has been banned since 2029.' },
  { claim: 'levy-in-2030', source: 'beacon-may', sentence: 'In 2030 barges came under a levy.' },
  { claim: 'flood-on-2-march', source: 'courier-may', sentence: 'The lower town went under on 2 March.' },
  { claim: 'flood-in-march', source: 'beacon-may', sentence: 'March saw the lower town flooded.' },
  { claim: 'flood-on-24-february', source: 'wire-may', sentence: 'On 24 February the flood came to the lower town.' },
  { claim: 'petition-on-11-april', source: 'courier-may', sentence: 'They handed it in on 11 April.' },
  { claim: 'order-on-18-june', source: 'courier-june', sentence: 'The order was given on 18 June.' },
  { claim: 'farms-banned', source: 'beacon-may', sentence: 'It was Farms that banned the grazing.' },
  { claim: 'trade-levied', source: 'beacon-may', sentence: 'Trade asked the levy of the barges.' },
  { claim: 'governor-ordered', source: 'courier-june', sentence: 'The Governor himself signed.' },
  { claim: 'boats-lost', source: 'beacon-june', sentence: 'At least 500 boats are gone.' },
  { claim: 'homes-flooded', source: 'beacon-june', sentence: 'Water stood in at least 19,400 homes.' },
  { claim: 'people-drowned', source: 'beacon-june', sentence: 'At least 40 people drowned.' },
  { claim: 'people-hurt', source: 'beacon-june', sentence: 'Over 120 were hurt.' },
  { claim: 'form-of-order', source: 'courier-june', sentence: 'It is a sealed directive.' },
  { claim: 'form-of-petition', source: 'courier-may', sentence: 'Their petition is an open letter.' },
  { claim: 'form-of-ban', source: 'beacon-may', sentence: 'A decree of the ministry made it law.' },
  { claim: 'dorn-said', source: 'courier-may', sentence: 'Inspector Nela Dorn says that measuring has begun.' },
  { claim: 'guild-said', source: 'courier-may', sentence: 'The guild calls the river nobody’s.' },
  { claim: 'court-said', source: 'courier-may', sentence: 'The River Court finds the matter outside its powers.' },
  { claim: 'courier-says-release', source: 'courier-may', sentence: 'It speaks of a “release” of water.' },
  { claim: 'beacon-says-dump', source: 'beacon-may', sentence: 'Its word is “dump”.', loadedTerms: ['dump'] },
  { claim: 'wire-says-spill', source: 'wire-may', sentence: 'The translation has “spill”.' },
  { claim: 'three-gates-broken', source: 'courier-may', sentence: 'Three gates are broken, it adds.' },
];

const { sources, assertions, evidence } = tellAll([
  { slug: 'courier-may', outlet: 'courier', label: 'the Courier’s report of 10 May', published: onDay('2031-05-10'), uncited: ['Read more: Vasland objects to the opening of the sluice.'] },
  { slug: 'beacon-may', outlet: 'beacon', label: 'the Beacon’s report of 10 May', published: onDay('2031-05-10') },
  { slug: 'wire-may', outlet: 'nordwire', label: 'Nordwire (in machine translation)', published: onDay('2031-05-10'), machineTranslated: true },
  { slug: 'courier-june', outlet: 'courier', label: 'the Courier’s report of 20 June', published: onDay('2031-06-20') },
  { slug: 'beacon-june', outlet: 'beacon', label: 'the Beacon’s report of 21 June', published: onDay('2031-06-21') },
  { slug: 'memo', outlet: 'ministry', label: 'the memo of 9 May 2031', published: onDay('2031-05-09'), textKind: 'UNSEEN' },
], TOLD);

function absence(slug: string, source: string, of: string | null, statement: string, terms: readonly string[]): AbsenceRecord {
  const text = sources.find((each) => each.slug === source)?.text ?? '';
  return { slug, source, claim: of, statement, terms, contentHash: hashText(text), reviewedBy: 'the author of the tests', reviewedOn: '2031-07-01' };
}

/** The invented affair. */
export const SLUICE: PackGraph = {
  pack: { slug: 'sluice', title: 'The sluice of Isteria (invented)', summary: 'An invented affair.', language: 'en', invented: true, dateline: null, keyDates: [{ day: '2031-05-10', label: 'The ministry opposes' }] },
  outlets: [outlet('courier', 'The Courier'), outlet('beacon', 'The Beacon'), outlet('nordwire', 'Nordwire'), outlet('ministry', 'The Ministry of Water')],
  sources, assertions, evidence,
  reliances: [{ source: 'courier-may', on: 'memo', declared: true, similarity: null, evidence: [] }, { source: 'beacon-may', on: 'memo', declared: true, similarity: null, evidence: [] }],
  actors: ACTORS, events: EVENTS, claims: CLAIMS,
  issues: [{ slug: 'opening', question: 'Should the sluice be opened?', gerund: 'opening the sluice' }],
  aspects: [
    { slug: 'form', label: 'the form of the act', asks: 'what form did the order to open the sluice take', unique: true },
    { slug: 'damage', label: 'the damage to the dam', asks: 'what is broken about the dam', unique: false },
  ],
  measures: [
    { slug: 'boats', label: 'boats lost in the flood', asks: 'how many boats had been lost in the flood', unit: 'boats', casualties: false },
    { slug: 'homes', label: 'homes flooded', asks: 'how many homes had been flooded', unit: 'homes', casualties: false },
    { slug: 'drowned', label: 'people drowned', asks: 'how many people had drowned', unit: 'people', casualties: true },
    { slug: 'hurt', label: 'people hurt', asks: 'how many people had been hurt', unit: 'people', casualties: true },
  ],
  absences: [
    absence('beacon-without-boatmen', 'beacon-may', 'boatmen-support', 'The boatmen support opening the sluice.', ['boatmen', 'guild']),
    absence('wire-without-boatmen', 'wire-may', 'boatmen-support', 'The boatmen support opening the sluice.', ['boatmen', 'guild']),
    absence('beacon-without-quays', 'beacon-may', 'why-petition', 'The boatmen petitioned because the quays lay dry.', ['quays', 'petition']),
    absence('courier-without-fish', 'courier-may', null, 'Fish have died in the river.', ['fish', 'trout']),
  ],
  contradictions: [
    { slug: 'flood-dates', kind: 'DATE', claims: ['flood-on-2-march', 'flood-on-24-february'], explanation: 'Two papers give different days.' },
    { slug: 'water-words', kind: 'WORDING', claims: ['courier-says-release', 'beacon-says-dump', 'wire-says-spill'], explanation: 'Three words for one thing.' },
  ],
};
