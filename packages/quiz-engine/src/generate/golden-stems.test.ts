import { generateQuestions } from './generate-questions.js';
import { loadShippedGraphs } from './testing/shipped-graphs.js';

/**
 * The stems of the invented pack as they were signed off. A change of wording shows here, and has to be read as an editor would
 * before it is frozen anew; so does a change of the invented pack.
 */
const GOLDEN: readonly string[] = [
  'NUMERIC: As of 16 June 2021, exactly how many passengers were on board when the ferry ran aground, according to The Ansel Ledger’s correction of 4 June?',
  'ORDER: As of 16 June 2021, by the account of The Ansel Ledger, The Ansel Ledger’s correction and Radio Tidewater, in which order did these events come, the earliest first?',
  'MATCH: Going by Radio Tidewater’s report of 16 June 2021, where did each of these stand on selling the ferry?',
  'CORROBORATION: On 16 June 2021, Coastline Digest and Radio Tidewater reported that the Chamber of Commerce supported selling the ferry. How many origins stand behind their reports?',
  'MULTIPLE_CHOICE: According to Radio Tidewater’s report of 16 June 2021, which of these opposed selling the ferry?',
  'SINGLE_CHOICE: What reason do the reports of 16 June 2021 by Coastline Digest and Radio Tidewater give for the Chamber of Commerce’s support for selling the ferry?',
  'TRUE_FALSE_NOT_STATED: As of 16 June 2021, compare this with The Ansel Ledger’s report of 20 May: A shipping company has already made an offer for the ferry. Is it borne out, contradicted or not mentioned there?',
  'MATCH: As of 16 June 2021, by the account of The Ansel Ledger’s correction and Radio Tidewater, when did each of these events happen?',
  'CORROBORATION: The Ansel Ledger and Radio Tidewater both reported, by 16 June 2021, that harbour master Ines Tallow opposed selling the ferry. From how many origins does this come?',
  'SINGLE_CHOICE: What reason do the reports of 16 June 2021 by Coastline Digest and Radio Tidewater give for the Ferry Workers’ Union’s opposition to selling the ferry?',
  'TRUE_FALSE_NOT_STATED: Consider this statement: A drifted buoy misled the crew and put the ferry aground. What does Coastline Digest’s report of 16 June 2021 say about it?',
  'CORROBORATION: By 16 June 2021, The Ansel Ledger’s correction, Coastline Digest and Radio Tidewater reported that the ferry ran aground on 12 May 2021. How many origins stand behind their reports?',
  'SINGLE_CHOICE: Which of these was reported to support selling the ferry, according to the reports of 16 June 2021 by Coastline Digest and Radio Tidewater?',
  'TRUE_FALSE_NOT_STATED: As of 16 June 2021, compare this with The Ansel Ledger’s correction of 4 June: A drifted buoy misled the crew and put the ferry aground. Is it borne out, contradicted or not mentioned there?',
  'CORROBORATION: Coastline Digest and Radio Tidewater both reported, on 16 June 2021, that the Ferry Workers’ Union opposed selling the ferry. From how many origins does this come?',
  'SINGLE_CHOICE: As of 16 June 2021, why did harbour master Ines Tallow oppose selling the ferry, as last reported on 20 May 2021 by The Ansel Ledger?',
  'TRUE_FALSE_NOT_STATED: Compare this with Radio Tidewater’s report of 16 June 2021: The town council voted to invite offers for the ferry. Is it borne out, contradicted or not mentioned there?',
  'SINGLE_CHOICE: According to Radio Tidewater’s report of 16 June 2021, which of these was undecided about selling the ferry?',
  'TRUE_FALSE_NOT_STATED: Compare this with Radio Tidewater’s report of 16 June 2021: The Ferry Workers’ Union demands a public vote. Is it borne out, contradicted or not mentioned there?',
  'TRUE_FALSE_NOT_STATED: Consider this statement: The Ferry Workers’ Union demands that the repair bill be published. What does Radio Tidewater’s report of 16 June 2021 say about it?',
  'CORROBORATION: Coastline Digest and Radio Tidewater both reported, on 16 June 2021, that the Chamber of Commerce supports the sale because a private owner would run more crossings. From how many origins does this come?',
  'TRUE_FALSE_NOT_STATED: Compare this with Radio Tidewater’s report of 16 June 2021: The council’s motion obliges a buyer to employ the present crew. Is it borne out, contradicted or not mentioned there?',
  'NUMERIC: As of 10 July 2021, going by The Ansel Ledger’s correction of 4 June, exactly how many passengers were on board when the ferry ran aground?',
  'DISAGREEMENT: Do The Ansel Ledger’s correction and Quay Review, in what they published by 10 July 2021, agree on the cause of the grounding, and what does each of them say?',
  'SINGLE_CHOICE: As of 10 July 2021, going by Harbourside Wire’s report of 7 July, Mayor Odo Farrant suspended the sale of the ferry. Why?',
  'MULTIPLE_CHOICE: In the articles published by 10 July 2021, which of these outlets report that Mayor Odo Farrant suspended the sale?',
  'CORROBORATION: By 10 July 2021, Coastline Digest, Radio Tidewater, Harbourside Wire and Quay Review reported that the Ferry Workers’ Union opposed selling the ferry. How many origins stand behind their reports?',
  'CHANGE: Between 20 May 2021 and 10 July 2021 (last reported on 7 July 2021), how did harbour master Ines Tallow’s position on selling the ferry change, by the accounts of The Ansel Ledger and Harbourside Wire?',
  'MATCH: As of 10 July 2021, according to Coastline Digest and Harbourside Wire, when did each of these events happen?',
  'OUTLET: In the reporting known by 10 July 2021, which outlet reports that the petition had 1,240 signatures?',
  'ORDER: As of 10 July 2021, what is the order of these events, from the earliest to the latest, according to Coastline Digest and Harbourside Wire?',
  'TRUE_FALSE_NOT_STATED: As of 10 July 2021, compare this with The Ansel Ledger’s correction of 4 June: A squall put the ferry aground. Is it borne out, contradicted or not mentioned there?',
  'NUMERIC: As of 10 July 2021, exactly how many signatures did the petition have, according to Harbourside Wire’s report of 7 July?',
  'DISAGREEMENT: Do Coastline Digest and Quay Review, in what they published by 10 July 2021, use the same words for the sale, and which does each of them use?',
  'SINGLE_CHOICE: As of 10 July 2021, why did the Chamber of Commerce support selling the ferry, as last reported on 16 June 2021 by Coastline Digest and Radio Tidewater?',
  'MULTIPLE_CHOICE: In the articles published by 10 July 2021, which of these outlets date the suspension of the sale to 6 July 2021?',
  'CORROBORATION: Coastline Digest and Radio Tidewater both reported, by 10 July 2021, that the Chamber of Commerce supported selling the ferry. From how many origins does this come?',
  'CHANGE: Between 16 June 2021 and 10 July 2021 (last reported on 7 July 2021), how did Mayor Odo Farrant’s position on selling the ferry change, by the accounts of Radio Tidewater and Harbourside Wire?',
  'OUTLET: In the articles published by 10 July 2021, which outlet tells its readers that, by unofficial accounts, the petition had at least 2,000 signatures?',
  'ORDER: As of 10 July 2021, what is the order of these events, from the earliest to the latest, according to The Ansel Ledger and Radio Tidewater?',
  'TRUE_FALSE_NOT_STATED: Consider this statement: A shipping company has already made an offer for the ferry. As of 10 July 2021, what does The Ansel Ledger’s report of 20 May say about it?',
  'SINGLE_CHOICE: As of 10 July 2021, why did the Ferry Workers’ Union oppose selling the ferry, as last reported on 16 June 2021 by Coastline Digest and Radio Tidewater?',
  'CORROBORATION: The Ansel Ledger’s correction, Coastline Digest and Radio Tidewater all reported, by 10 July 2021, that the ferry ran aground on 12 May 2021. From how many origins does this come?',
  'CHANGE: Going by The Ansel Ledger, Radio Tidewater and Harbourside Wire, which of these happened between 16 June 2021 and 10 July 2021?',
  'OUTLET: In the articles published by 10 July 2021, which outlet reports that 41 passengers were on board when the ferry ran aground?',
  'TRUE_FALSE_NOT_STATED: Consider this statement: A drifted buoy misled the crew and put the ferry aground. What does Quay Review’s report of 10 July 2021 say about it?',
];

it('asks about the invented affair in the words that were signed off', () => {
  const invented = loadShippedGraphs().find(({ graph }) => graph.pack.invented);
  if (!invented) throw new Error('No invented pack ships.');
  const stems = ['2021-06-16', '2021-07-10'].flatMap((day) => generateQuestions({ graph: invented.graph, asOf: day, knownAt: day, seed: 'golden', limit: 24 }).map(({ question }) => `${question.kind}: ${question.stem}`));
  expect(stems).toEqual(GOLDEN);
});
