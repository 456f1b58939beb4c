import { indexGraph, type GraphParts } from '@footnote/knowledge';
import type { Asked, KeyedQuestion, Option, OptionBasis, OptionValue } from '../../model.js';
import { askedSlotOf } from '../asked-slot.js';
import { SLUICE } from './sluice-affair.js';

/** One sound question of each kind about the invented affair; the mutation tests break them in one way each. */

type Given = Pick<KeyedQuestion, 'kind' | 'stem' | 'options' | 'key'> & Partial<Omit<KeyedQuestion, 'asked'>> & { readonly asked: Partial<Asked> & Pick<Asked, 'keyClaims'> };

/** A whole question from what a test says of it. */
export function ask(given: Given, graph: GraphParts = SLUICE): KeyedQuestion {
  const question: KeyedQuestion = {
    id: 'q7w3kd', pack: 'sluice', targets: [], unit: null, bases: [], ...given,
    asked: { slot: '', asOf: '2031-05-10', knownAt: '2031-05-10', speaksFor: [], premises: [], lastReported: null, why: false, ...given.asked },
  };
  return reslot(question, graph);
}

/** The question with the slot that it asks: what an honest generator would write after a change. */
export function reslot(question: KeyedQuestion, graph: GraphParts = SLUICE): KeyedQuestion {
  return { ...question, asked: { ...question.asked, slot: askedSlotOf(question, indexGraph(graph)) ?? '' } };
}

export function option(id: string, text: string, value: OptionValue): Option {
  return { id, text, value };
}

export const actorValue = (actor: string): OptionValue => ({ type: 'ACTOR', actor });
export const claimValue = (claim: string): OptionValue => ({ type: 'CLAIM', claim });
export const eventValue = (event: string): OptionValue => ({ type: 'EVENT', event });
export const sourceValue = (source: string): OptionValue => ({ type: 'SOURCE', source });

export function basis(optionId: string, refutation: OptionBasis['refutation'], claims: readonly string[], absences: readonly string[] = []): OptionBasis {
  return { optionId, refutation, claims, absences };
}

const LATE = { asOf: '2031-06-21', knownAt: '2031-06-21' } as const;

/** Who opposed: told by three, refuted by the stances of the others. */
export const HOLDER = ask({
  kind: 'SINGLE_CHOICE', stem: 'As of 10 May 2031, which of these bodies opposed opening the sluice?',
  options: [option('k3x9', 'The Ministry of Farms', actorValue('farms')), option('p7f2', 'The Ministry of Water', actorValue('water')), option('w8m4', 'The Guild of Boatmen', actorValue('boatmen'))],
  key: { type: 'OPTIONS', optionIds: ['p7f2'] }, asked: { keyClaims: ['water-opposes'] },
  bases: [basis('k3x9', 'CONTRADICTED', ['farms-supports']), basis('w8m4', 'CONTRADICTED', ['boatmen-support'])],
});

/** Where somebody stood, hedged by its one source. */
export const STANCE = ask({
  kind: 'SINGLE_CHOICE', stem: 'According to the Courier’s report of 10 May, where, as of 10 May 2031, did Minister Ilse Oru reportedly stand on opening the sluice?',
  options: [option('a4t6', 'In favour', { type: 'STANCE', stance: 'SUPPORTS' }), option('d9r5', 'Against', { type: 'STANCE', stance: 'OPPOSES' }), option('h2y8', 'Undecided', { type: 'STANCE', stance: 'UNDECIDED' })],
  key: { type: 'OPTIONS', optionIds: ['d9r5'] }, asked: { keyClaims: ['minister-opposes'], speaksFor: ['courier-may'] },
  bases: [basis('a4t6', 'CONTRADICTED', ['minister-opposes', 'farms-supports']), basis('h2y8', 'CONTRADICTED', ['minister-opposes', 'governor-undecided'])],
});

/** Why: the other reasons were given for other acts. */
export const REASON = ask({
  kind: 'SINGLE_CHOICE', stem: 'As of 10 May 2031, according to the Courier’s report of 10 May, why did the Ministry of Water oppose opening the sluice?',
  options: [option('b6n3', 'The dredging of silt had to be paid for', claimValue('why-levy')), option('f8s7', 'A high flood might undermine the dam', claimValue('why-water-opposes')), option('j5c2', 'The cattle had trampled the grassy banks', claimValue('why-ban'))],
  key: { type: 'OPTIONS', optionIds: ['f8s7'] }, asked: { keyClaims: ['why-water-opposes'], speaksFor: ['courier-may'], premises: ['water-opposes'], why: true },
  bases: [basis('b6n3', 'MISPLACED', ['why-levy']), basis('j5c2', 'MISPLACED', ['why-ban'])],
});

/** When: the key's own date refutes the cited dates of other events. */
export const DATE = ask({
  kind: 'SINGLE_CHOICE', stem: 'As of 10 May 2031, to which date does the Courier’s report of 10 May assign the flooding of the lower town?',
  options: [option('c7v4', '24 February 2031', claimValue('flood-on-24-february')), option('g3z9', '11 April 2031', claimValue('petition-on-11-april')), option('m6q5', '2 March 2031', claimValue('flood-on-2-march'))],
  key: { type: 'OPTIONS', optionIds: ['m6q5'] }, asked: { keyClaims: ['flood-on-2-march'], speaksFor: ['courier-may'] },
  bases: [basis('c7v4', 'CONTRADICTED', ['flood-on-2-march']), basis('g3z9', 'CONTRADICTED', ['flood-on-2-march'])],
});

export const ASPECT = ask({
  kind: 'SINGLE_CHOICE', stem: 'As of 21 June 2031, what form did the order to open the sluice take, according to the Courier’s report of 20 June?',
  options: [option('n2w8', 'An open letter', claimValue('form-of-petition')), option('r5k6', 'A sealed directive', claimValue('form-of-order')), option('t9d3', 'A ministerial decree', claimValue('form-of-ban'))],
  key: { type: 'OPTIONS', optionIds: ['r5k6'] }, asked: { ...LATE, keyClaims: ['form-of-order'], speaksFor: ['courier-june'] },
  bases: [basis('n2w8', 'MISPLACED', ['form-of-petition']), basis('t9d3', 'CONTRADICTED', ['form-of-order'])],
});

export const SPEAKER = ask({
  kind: 'SINGLE_CHOICE', stem: 'As of 10 May 2031, who said, by the Courier’s report of 10 May, that a team had begun to measure the banks?',
  options: [option('q4h7', 'The River Court', actorValue('court')), option('s8b2', 'Nela Dorn', actorValue('inspector')), option('v3g5', 'The Guild of Boatmen', actorValue('boatmen'))],
  key: { type: 'OPTIONS', optionIds: ['s8b2'] }, asked: { keyClaims: ['dorn-said'], speaksFor: ['courier-may'] },
  bases: [basis('q4h7', 'MISPLACED', ['court-said']), basis('v3g5', 'MISPLACED', ['guild-said'])],
});

export const SEVERAL = ask({
  kind: 'MULTIPLE_CHOICE', stem: 'As of 10 May 2031, which of these, according to the Courier’s report of 10 May, supported opening the sluice?',
  options: [option('e6m9', 'The Ministry of Farms', actorValue('farms')), option('k8r4', 'The Ministry of Water', actorValue('water')), option('x2p7', 'The Guild of Boatmen', actorValue('boatmen')), option('z5j3', 'Tam Reyes', actorValue('governor'))],
  key: { type: 'OPTIONS', optionIds: ['e6m9', 'x2p7'] }, asked: { keyClaims: ['farms-supports', 'boatmen-support'], speaksFor: ['courier-may'] },
  bases: [basis('k8r4', 'CONTRADICTED', ['water-opposes']), basis('z5j3', 'CONTRADICTED', ['governor-undecided'])],
});

export const OUTLET = ask({
  kind: 'OUTLET', stem: 'Among the reports of 10 May 2031, which outlet reported that the boatmen support opening the sluice?',
  options: [option('a9c5', 'The Beacon', sourceValue('beacon-may')), option('d3f8', 'The Courier', sourceValue('courier-may')), option('h7k2', 'Nordwire', sourceValue('wire-may'))],
  key: { type: 'OPTIONS', optionIds: ['d3f8'] }, asked: { keyClaims: ['boatmen-support'] },
  bases: [basis('a9c5', 'ABSENT', [], ['beacon-without-boatmen']), basis('h7k2', 'ABSENT', [], ['wire-without-boatmen'])],
});

export const WORDING = ask({
  kind: 'OUTLET', stem: 'In the reports of 10 May 2031, which outlet’s word for what would be done to the water is “dump”?',
  options: [option('b4y6', 'The Beacon', sourceValue('beacon-may')), option('g8t3', 'The Courier', sourceValue('courier-may')), option('w5n9', 'Nordwire', sourceValue('wire-may'))],
  key: { type: 'OPTIONS', optionIds: ['b4y6'] }, asked: { keyClaims: ['beacon-says-dump'] },
  bases: [basis('g8t3', 'CONTRADICTED', ['courier-says-release']), basis('w5n9', 'CONTRADICTED', ['wire-says-spill'])],
});

export const ORDER = ask({
  kind: 'ORDER', stem: 'As of 10 May 2031, in which order did these come, by the reports of the Courier and the Beacon of 10 May 2031, the earliest first?',
  options: [option('c2s7', 'The boatmen hand in a petition', eventValue('petition')), option('f6x4', 'Farms bans grazing by the dam', eventValue('ban')), option('j9v8', 'Trade puts a levy on barges', eventValue('levy'))],
  key: { type: 'OPTIONS', optionIds: ['f6x4', 'j9v8', 'c2s7'] }, asked: { keyClaims: ['ban-in-2029', 'levy-in-2030', 'petition-on-11-april'], speaksFor: ['courier-may', 'beacon-may'] },
});

export const MATCH = ask({
  kind: 'MATCH', stem: 'As of 10 May 2031, where did each of these stand on opening the sluice, by the reports of the Courier and the Beacon of 10 May 2031?',
  options: [option('m3d8', 'The Ministry of Water', actorValue('water')), option('q7g4', 'Tam Reyes', actorValue('governor')), option('t2w6', 'The Guild of Boatmen', actorValue('boatmen'))],
  targets: [option('n8e3', 'In favour', { type: 'STANCE', stance: 'SUPPORTS' }), option('r4b9', 'Undecided', { type: 'STANCE', stance: 'UNDECIDED' }), option('v6h5', 'Against', { type: 'STANCE', stance: 'OPPOSES' })],
  key: { type: 'PAIRS', pairs: [{ leftId: 'm3d8', rightId: 'v6h5' }, { leftId: 'q7g4', rightId: 'r4b9' }, { leftId: 't2w6', rightId: 'n8e3' }] },
  asked: { keyClaims: ['water-opposes', 'governor-undecided', 'boatmen-support'], speaksFor: ['courier-may', 'beacon-may'] },
});

const verdict = (id: string, text: string, said: 'SAY_SO' | 'SAY_OTHERWISE' | 'DO_NOT_SAY'): Option => option(id, text, { type: 'VERDICT', verdict: said });
const VERDICTS = [verdict('p5k9', 'The article says so', 'SAY_SO'), verdict('s3m7', 'The article says otherwise', 'SAY_OTHERWISE'), verdict('x8c4', 'The article does not say', 'DO_NOT_SAY')];

export const SAID_SO = ask({
  kind: 'TRUE_FALSE_NOT_STATED', stem: 'As of 10 May 2031, consider this statement: The lower town was flooded on 24 February 2031. What does Nordwire say about it?', options: VERDICTS,
  key: { type: 'OPTIONS', optionIds: ['p5k9'] }, asked: { keyClaims: ['flood-on-24-february'], speaksFor: ['wire-may'], proposition: { type: 'CLAIM', claim: 'flood-on-24-february' } },
});

export const SAID_OTHERWISE = ask({
  kind: 'TRUE_FALSE_NOT_STATED', stem: 'As of 10 May 2031, consider this statement: The Ministry of Water supports opening the sluice. What does the Courier’s report of 10 May say about it?', options: VERDICTS,
  key: { type: 'OPTIONS', optionIds: ['s3m7'] }, asked: { keyClaims: ['water-opposes'], speaksFor: ['courier-may'], proposition: { type: 'ALTERED', claim: 'water-opposes', value: { type: 'STANCE', stance: 'SUPPORTS' } } },
});

export const NOT_SAID = ask({
  kind: 'TRUE_FALSE_NOT_STATED', stem: 'As of 10 May 2031, consider this statement: The boatmen petitioned because the quays lay dry. What does the Beacon’s report of 10 May say about it?', options: VERDICTS,
  key: { type: 'OPTIONS', optionIds: ['x8c4'] }, asked: { keyClaims: ['why-petition'], speaksFor: ['beacon-may'], proposition: { type: 'CLAIM', claim: 'why-petition' } },
  bases: [basis('p5k9', 'ABSENT', [], ['beacon-without-quays'])],
});

export const NUMERIC = ask({
  kind: 'NUMERIC', stem: 'As of 21 June 2031, at least how many boats had been lost in the flood, according to the Beacon’s report of 21 June?', options: [], unit: 'boats',
  key: { type: 'NUMBER', number: 500, claim: 'boats-lost' }, asked: { ...LATE, keyClaims: ['boats-lost'], speaksFor: ['beacon-june'] },
});

const change = (id: string, text: string, actor: string, before: 'SUPPORTS' | 'OPPOSES' | 'UNDECIDED', after: 'SUPPORTS' | 'OPPOSES' | 'UNDECIDED'): Option => option(id, text, { type: 'CHANGE', actor, before, after });

export const CHANGE = ask({
  kind: 'CHANGE', stem: 'Between 10 May 2031 and 20 June 2031, whose reported stance on opening the sluice changed, and how?',
  options: [
    change('d6y2', 'Tam Reyes: from opposed to in favour', 'governor', 'OPPOSES', 'SUPPORTS'), change('h9s5', 'Tam Reyes: from undecided to in favour', 'governor', 'UNDECIDED', 'SUPPORTS'),
    change('k4w8', 'The Ministry of Farms: from opposed to in favour', 'farms', 'OPPOSES', 'SUPPORTS'),
  ],
  key: { type: 'OPTIONS', optionIds: ['h9s5'] }, asked: { asOf: '2031-06-20', knownAt: '2031-06-21', since: '2031-05-10', keyClaims: ['governor-undecided', 'governor-supports'] },
});

/** What happened between two days: the other events are dated before the first of them. */
export const HAPPENED = ask({
  kind: 'CHANGE', stem: 'Which of these happened only after 10 May 2031, according to the Courier’s report of 10 May, the Courier’s report of 20 June and the Beacon’s report of 10 May, as known by 21 June 2031?',
  options: [option('e4r7', 'Trade puts a levy on barges', eventValue('levy')), option('m9q3', 'The Governor orders the sluice opened', eventValue('order')), option('y6c8', 'The boatmen hand in a petition', eventValue('petition'))],
  key: { type: 'OPTIONS', optionIds: ['m9q3'] }, asked: { ...LATE, since: '2031-05-10', keyClaims: ['order-on-18-june'], speaksFor: ['courier-may', 'courier-june', 'beacon-may'] },
  bases: [basis('e4r7', 'CONTRADICTED', ['levy-in-2030']), basis('y6c8', 'CONTRADICTED', ['petition-on-11-april'])],
});

export const CORROBORATION = ask({
  kind: 'CORROBORATION', stem: 'By 10 May 2031, three outlets reported that the Ministry of Water opposes opening the sluice. How many origins stand behind their reports?',
  options: [
    option('b7f3', 'One, which all three outlets share', { type: 'ORIGINS', verdict: 'SHARED_ORIGIN', originKeys: ['source:memo'], min: 1, max: 1 }),
    option('g2q6', 'Three, independent of each other', { type: 'ORIGINS', verdict: 'INDEPENDENT', originKeys: ['source:courier-may', 'source:beacon-may', 'source:wire-may'], min: 3, max: 3 }),
    option('n5x9', 'Between one and three; it cannot be told', { type: 'ORIGINS', verdict: 'UNDETERMINED', originKeys: ['source:memo', 'source:beacon-may', 'source:wire-may'], min: 1, max: 3 }),
  ],
  key: { type: 'OPTIONS', optionIds: ['b7f3'] }, asked: { keyClaims: ['water-opposes'] },
});

const tellings = (id: string, text: string, told: readonly (readonly [string, string])[]): Option => option(id, text, { type: 'TELLINGS', tellings: told.map(([source, claim]) => ({ source, claim })) });

export const DISAGREEMENT = ask({
  kind: 'DISAGREEMENT', stem: 'By 10 May 2031, the Courier and Nordwire differed on the date of the flooding of the lower town. Which said what?',
  options: [
    tellings('c8m4', 'The Courier: 24 February 2031; Nordwire: 2 March 2031', [['courier-may', 'flood-on-24-february'], ['wire-may', 'flood-on-2-march']]),
    tellings('f3t7', 'The Courier: 2 March 2031; Nordwire: 24 February 2031', [['courier-may', 'flood-on-2-march'], ['wire-may', 'flood-on-24-february']]),
    tellings('j6z2', 'The Courier: 2 March 2031; Nordwire: 2 March 2031', [['courier-may', 'flood-on-2-march'], ['wire-may', 'flood-on-2-march']]),
  ],
  key: { type: 'OPTIONS', optionIds: ['f3t7'] }, asked: { keyClaims: ['flood-on-2-march', 'flood-on-24-february'], speaksFor: ['courier-may', 'wire-may'] },
});

/** By name, for tests that hold for each of them. */
export const SOUND = {
  HOLDER, STANCE, REASON, DATE, ASPECT, SPEAKER, SEVERAL, OUTLET, WORDING, ORDER, MATCH, SAID_SO, SAID_OTHERWISE, NOT_SAID, NUMERIC, CHANGE, HAPPENED, CORROBORATION, DISAGREEMENT,
} as const satisfies Readonly<Record<string, KeyedQuestion>>;
