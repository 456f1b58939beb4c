import type { ActorKind } from '@footnote/knowledge';
import type { ExpectedPosition } from './affairs.js';

/**
 * Articles about invented affairs, two of each affair, in eight ways of writing, with what a careful reader takes from them. They were
 * written before anybody looked at the rules, and measured before anything was changed for them; `bench/first-sight.bench.ts` keeps the
 * figures of that first sight, which are the honest ones.
 */
export interface ExpectedActor { /** A part of the name, in small letters. */ readonly name: string; /** Any of these is right. */ readonly kinds: readonly ActorKind[] }
export interface ExpectedEvent { /** Is met by the title of the event. */ readonly title: RegExp; /** A day, or null where the article dates it not or only loosely. */ readonly day: string | null }
export interface FirstSightArticle {
  readonly name: string;
  readonly style: string;
  readonly text: string;
  readonly actors: readonly ExpectedActor[];
  readonly events: readonly ExpectedEvent[];
  /** Titles that no event may have: what is planned, denied or only possible. */
  readonly notEvents: readonly RegExp[];
  readonly positions: readonly (ExpectedPosition & { readonly hedged?: true })[];
  /** Values of figures that a summary would give. */
  readonly figures: readonly number[];
  /** Whose statements are told, by a part of the name. */
  readonly speakers: readonly string[];
}

export const FIRST_SIGHT: readonly FirstSightArticle[] = [
  {
    name: 'cobalt ban, wire', style: 'agency wire',
    text: `Tavania bans exports of raw cobalt from July

PORT SELWYN, 14 May 2029 - Tavania banned exports of unprocessed cobalt on Monday, President Amina Dossou said, in a move meant to force foreign miners to build smelters in the country.

The ban will take effect on 1 July. It will be reviewed after two years, the Mining Ministry said in a statement.

Tavania produces about 18 percent of the world's cobalt.

The Chamber of Mines condemned the decision. "Nobody consulted us," its director, Felix Amaro, told reporters. The Metalworkers' Union welcomed it, saying that it would create 6,000 jobs.

Northgate Minerals, the largest foreign operator, said it was studying the decree and had not yet taken a position.

Two diplomats, speaking on condition of anonymity, said that the European Union was against the ban and could bring a complaint to the World Trade Organization. The EU delegation declined to comment.

Parliament approved the mining law on which the decree rests on 20 March 2029 by 112 votes to 41.

Opposition leader Henri Kossa does not oppose the ban but called it rushed.`,
    actors: [{ name: 'tavania', kinds: ['COUNTRY'] }, { name: 'amina dossou', kinds: ['PERSON'] }, { name: 'mining ministry', kinds: ['DEPARTMENT'] }, { name: 'chamber of mines', kinds: ['ORGANISATION'] }, { name: 'felix amaro', kinds: ['PERSON'] }, { name: "metalworkers' union", kinds: ['ORGANISATION'] }, { name: 'northgate minerals', kinds: ['ORGANISATION'] }, { name: 'european union', kinds: ['ORGANISATION'] }, { name: 'world trade organization', kinds: ['ORGANISATION'] }, { name: 'parliament', kinds: ['LEGISLATURE'] }, { name: 'henri kossa', kinds: ['PERSON'] }],
    events: [{ title: /ban(?:ned|s) exports|ban .*cobalt/i, day: '2029-05-14' }, { title: /approve.*mining law/i, day: '2029-03-20' }, { title: /condemn/i, day: null }],
    notEvents: [/take(?:s)? effect|took effect/i, /review/i, /complaint/i],
    positions: [{ holder: 'chamber of mines', stance: 'OPPOSES', chain: [] }, { holder: "metalworkers' union", stance: 'SUPPORTS', chain: [] }, { holder: 'northgate', stance: 'UNDECIDED', chain: [] }, { holder: 'european union', stance: 'OPPOSES', chain: ['diplomats'] }, { holder: 'tavania', stance: 'SUPPORTS', chain: [] }],
    figures: [18, 6000, 112], speakers: ['dossou', 'amaro', 'ministry'],
  },
  {
    name: 'cobalt ban, translated', style: 'machine-translated portal',
    text: `Cobalt will stay in the country, foreign companies are angry

16.05.2029. | Source: Glas Juga

The government of Tavania has introduced since Monday the prohibition of export of unprocessed cobalt, and the president Amina Dossou assesses that by that "the colonial era is finished".

As Glas Juga learns from sources in the ministry, the minister of finance, Paul Etienne, was opposed to the measure because he fears the fall of the budget revenues. The ministry of finance did not confirm that.

The director of the Chamber of Mines, Felix Amaro, stated for the Morning Herald that his members will sue the state. According to his words, around 4,500 workers would remain without a job.

The trade union of metalworkers supports the prohibition. The company Northgate Minerals announced that it suspends the investment worth 300 million dollars.

Let us remind, the parliament adopted the law on mining in March.

The European Union has not announced so far, and the analyst Mira Toth believes that Brussels is against the prohibition, but that it will not complain.`,
    actors: [{ name: 'tavania', kinds: ['COUNTRY'] }, { name: 'amina dossou', kinds: ['PERSON'] }, { name: 'paul etienne', kinds: ['PERSON'] }, { name: 'ministry of finance', kinds: ['DEPARTMENT'] }, { name: 'felix amaro', kinds: ['PERSON'] }, { name: 'chamber of mines', kinds: ['ORGANISATION'] }, { name: 'morning herald', kinds: ['OUTLET'] }, { name: 'northgate minerals', kinds: ['ORGANISATION'] }, { name: 'european union', kinds: ['ORGANISATION'] }, { name: 'mira toth', kinds: ['PERSON'] }],
    events: [{ title: /introduce|prohibition of export/i, day: '2029-05-14' }, { title: /adopt.*law|law on mining/i, day: null }, { title: /suspend/i, day: null }],
    notEvents: [/\bsued?\b/i, /complain/i],
    positions: [{ holder: 'etienne', stance: 'OPPOSES', chain: ['sources', 'glas'] }, { holder: 'trade union', stance: 'SUPPORTS', chain: [] }, { holder: 'european union', stance: 'OPPOSES', chain: ['toth'], hedged: true }],
    figures: [4500, 300000000], speakers: ['dossou', 'amaro', 'toth'],
  },
  {
    name: 'maternity ward, local', style: 'local paper',
    text: `Anger as Penhallow faces losing its maternity ward
By Jo Trevan, Penhallow Post, 3 October 2028

Mums, midwives and councillors packed the town hall on Tuesday night to protest against plans to shut the maternity ward at Penhallow General.

The Westmoor Health Board wants to move all births to Carrick, 38 miles away, from next April. It says it cannot recruit enough doctors to keep two wards safe.

"We will fight this all the way," said midwife Carol Nance, who has worked at the hospital for 22 years. More than 7,000 people have signed a petition to save the ward.

Town councillor Dev Rao told the meeting: "I will never vote for this closure." His fellow councillor Mary Pask disagreed. She said that the board was right to put safety first.

The Royal Guild of Midwives has come out against the closure. Local MP Tom Hosking is backing the campaign, too, although he missed the meeting.

The board's chief executive, Dr Helen Marsh, was booed when she spoke. She promised that nothing had been decided.

The ward was opened in 1968. Last year 412 babies were born there.

A decision is expected on 12 December. The board will hold three public meetings before then.`,
    actors: [{ name: 'westmoor health board', kinds: ['ORGANISATION', 'AGENCY'] }, { name: 'carol nance', kinds: ['PERSON'] }, { name: 'dev rao', kinds: ['PERSON'] }, { name: 'mary pask', kinds: ['PERSON'] }, { name: 'royal guild of midwives', kinds: ['ORGANISATION'] }, { name: 'tom hosking', kinds: ['PERSON'] }, { name: 'helen marsh', kinds: ['PERSON'] }, { name: 'penhallow general', kinds: ['ORGANISATION'] }],
    events: [{ title: /pack|protest/i, day: '2028-10-03' }, { title: /open/i, day: null }, { title: /sign.*petition|petition/i, day: null }],
    notEvents: [/decision/i, /public meetings|held|hold/i, /moved? all births/i],
    positions: [{ holder: 'westmoor health board', stance: 'SUPPORTS', chain: [] }, { holder: 'nance', stance: 'OPPOSES', chain: [] }, { holder: 'dev rao', stance: 'OPPOSES', chain: [] }, { holder: 'pask', stance: 'SUPPORTS', chain: [] }, { holder: 'royal guild', stance: 'OPPOSES', chain: [] }, { holder: 'hosking', stance: 'OPPOSES', chain: [] }],
    figures: [38, 7000, 412], speakers: ['nance', 'rao', 'pask', 'marsh'],
  },
  {
    name: 'maternity ward, health', style: 'science and health',
    text: `Do smaller maternity units cost lives? New study feeds row over Penhallow
9 October 2028

Women who give birth in units with fewer than 500 deliveries a year face no higher risk than others, according to a study published on Thursday in the Northern Journal of Obstetrics.

Researchers at the University of Aldermere followed 61,000 births between 2019 and 2027. "Distance matters more than size," said lead author Prof Ingrid Vale. The risk of a birth on the road rose by 40 per cent where the nearest ward was over 30 miles away, the study found.

The finding comes as the Westmoor Health Board considers closing the ward at Penhallow General. The board, which favours closure, rejected the study. Its medical director, Simon Aske, said that the authors had left out staff shortages.

The College of Obstetricians has long argued for larger units and supports the plan, but its president, Leila Anwar, has urged the board to wait for an independent review.

The Royal Guild of Midwives, by contrast, called the plan dangerous. Patient groups also reject it.

The Health Department has refused to take sides. A spokesperson said the matter was one for the board.

The study was funded by the Aldermere Trust, a charity.`,
    actors: [{ name: 'university of aldermere', kinds: ['ORGANISATION'] }, { name: 'ingrid vale', kinds: ['PERSON'] }, { name: 'westmoor health board', kinds: ['ORGANISATION', 'AGENCY'] }, { name: 'simon aske', kinds: ['PERSON'] }, { name: 'college of obstetricians', kinds: ['ORGANISATION'] }, { name: 'leila anwar', kinds: ['PERSON'] }, { name: 'royal guild of midwives', kinds: ['ORGANISATION'] }, { name: 'health department', kinds: ['DEPARTMENT'] }, { name: 'aldermere trust', kinds: ['ORGANISATION'] }],
    events: [{ title: /stud(?:y|ies)|publish/i, day: '2028-10-05' }, { title: /reject/i, day: null }, { title: /fund/i, day: null }],
    notEvents: [/clos(?:ed|es) the ward/i, /waited|reviewed/i],
    positions: [{ holder: 'westmoor health board', stance: 'SUPPORTS', chain: [] }, { holder: 'college of obstetricians', stance: 'SUPPORTS', chain: [] }, { holder: 'royal guild', stance: 'OPPOSES', chain: [] }, { holder: 'patient groups', stance: 'OPPOSES', chain: [] }, { holder: 'health department', stance: 'UNDECIDED', chain: [] }],
    figures: [61000, 40, 500], speakers: ['vale', 'aske', 'anwar'],
  },
  {
    name: 'video referee, federation', style: 'sport federation',
    text: `Congress adopts video refereeing for all top leagues

The 44th Congress of the World Handball Union (WHU), meeting in Lisbon on 2 June 2028, decided to introduce video refereeing in all first-division leagues. The proposal was adopted by 97 votes to 62, with 11 abstentions.

WHU President Jorge Salas welcomed the vote. "Our referees deserve the best tools," he said.

The motion was tabled by the Danish and Tunisian federations. The Asian Confederation spoke in favour. The federations of Iceland and Slovenia voted against, citing the cost, which the Executive Board puts at between 80,000 and 120,000 euros per arena.

The Players' Commission had recommended adoption after a trial in 2027. The European Leagues Association expressed reservations and called for a transition period of three years; its proposal was defeated.

The Referees' Committee remains undecided on whether coaches should be allowed to challenge calls.

The new rule will enter into force on 1 September 2029. Leagues that cannot comply will be able to apply for an exemption.

Congress also re-elected Mr Salas for a second term and suspended the Federation of Kalmora until further notice.`,
    actors: [{ name: 'world handball union', kinds: ['ORGANISATION'] }, { name: 'jorge salas', kinds: ['PERSON'] }, { name: 'asian confederation', kinds: ['ORGANISATION'] }, { name: 'executive board', kinds: ['ORGANISATION', 'OFFICE'] }, { name: "players' commission", kinds: ['ORGANISATION', 'AGENCY', 'OFFICE'] }, { name: 'european leagues association', kinds: ['ORGANISATION'] }, { name: "referees' committee", kinds: ['ORGANISATION', 'OFFICE'] }, { name: 'federation of kalmora', kinds: ['ORGANISATION'] }],
    events: [{ title: /adopt|decided? to introduce|introduce/i, day: '2028-06-02' }, { title: /re-?elect/i, day: null }, { title: /suspend/i, day: null }, { title: /tabled|motion/i, day: null }, { title: /defeat/i, day: null }],
    notEvents: [/enter(?:s|ed)? into force/i, /exemption/i],
    positions: [{ holder: 'salas', stance: 'SUPPORTS', chain: [] }, { holder: 'asian confederation', stance: 'SUPPORTS', chain: [] }, { holder: 'iceland', stance: 'OPPOSES', chain: [] }, { holder: 'slovenia', stance: 'OPPOSES', chain: [] }, { holder: "players' commission", stance: 'SUPPORTS', chain: [] }, { holder: 'european leagues', stance: 'OPPOSES', chain: [] }, { holder: "referees' committee", stance: 'UNDECIDED', chain: [] }, { holder: 'world handball', stance: 'SUPPORTS', chain: [] }],
    figures: [97, 80000], speakers: ['salas'],
  },
  {
    name: 'video referee, tabloid', style: 'tabloid',
    text: `HANDS OFF OUR GAME! Fury as suits vote for telly refs

HANDBALL chiefs were blasted last night after they voted to bring in VIDEO REFS in every top league.

Viking Reykjavik coach Einar Holm fumed: "It's the death of handball. I won't have it in my arena."

Holm, 51, is dead set against the cameras. And he's not alone. Slovenia captain Luka Zorman slammed the move, while fans' group Keep It Real has vowed to boycott matches.

But WHU boss Jorge Salas is all for the high-tech refs. He insisted the gadgets would kill off blunders like the phantom goal that cost Tunisia the 2026 title.

A WHU insider told The Daily Blast that Salas had even threatened to cut the funding of federations which opposed him. A spokesman for the WHU denied the claim.

Tunisia skipper Amel Trabelsi hailed the vote as "a great day".

Each arena will have to fork out up to £100,000. The plan got 97 votes in Lisbon on Friday.

Ex-ref Birgit Lund said she was torn: "I love tech, but I love the game more."`,
    actors: [{ name: 'einar holm', kinds: ['PERSON'] }, { name: 'luka zorman', kinds: ['PERSON'] }, { name: 'keep it real', kinds: ['ORGANISATION'] }, { name: 'whu', kinds: ['ORGANISATION'] }, { name: 'jorge salas', kinds: ['PERSON'] }, { name: 'amel trabelsi', kinds: ['PERSON'] }, { name: 'birgit lund', kinds: ['PERSON'] }, { name: 'daily blast', kinds: ['OUTLET'] }],
    events: [{ title: /vote/i, day: null }, { title: /slam/i, day: null }, { title: /threaten/i, day: null }],
    notEvents: [/boycott/i, /fork out/i, /^.*cut the funding(?!.*threat)$/i],
    positions: [{ holder: 'holm', stance: 'OPPOSES', chain: [] }, { holder: 'zorman', stance: 'OPPOSES', chain: [] }, { holder: 'keep it real', stance: 'OPPOSES', chain: [] }, { holder: 'salas', stance: 'SUPPORTS', chain: [] }, { holder: 'trabelsi', stance: 'SUPPORTS', chain: [] }, { holder: 'lund', stance: 'UNDECIDED', chain: [] }],
    figures: [100000, 97], speakers: ['holm', 'salas', 'lund'],
  },
  {
    name: 'supermarket merger, business', style: 'business',
    text: `Brightways agrees to buy Fenmart for 2.4bn
22 January 2029

Brightways, the country's second-largest grocer, has agreed to buy its smaller rival Fenmart for €2.4bn in cash, the two companies announced on Monday.

The offer of €6.10 per share values Fenmart at a premium of 31% to Friday's close. Shares in Fenmart jumped 27%, while those of Brightways fell 4%.

Brightways chief executive Nadia Orlov said the takeover would save €150m a year. Fenmart's board unanimously recommended the offer, but the Lindqvist family, which holds 22% of the shares, is opposed to a sale, according to a person familiar with the matter.

The deal requires the approval of the Competition Authority, which blocked Brightways' bid for Corner & Co in 2024. The regulator declined to comment. Analysts at Harrow Bank expect it to demand the sale of at least 90 stores.

The Shopworkers' Federation said it could not support a deal that puts 3,000 jobs at risk. Suppliers are also wary: the Dairy Farmers' Council urged ministers to block the takeover.

Economy minister Tobias Renn said he would not stand in the way of the merger.

The companies hope to close the transaction by the end of September.`,
    actors: [{ name: 'brightways', kinds: ['ORGANISATION'] }, { name: 'fenmart', kinds: ['ORGANISATION'] }, { name: 'nadia orlov', kinds: ['PERSON'] }, { name: 'lindqvist family', kinds: ['ORGANISATION'] }, { name: 'competition authority', kinds: ['AGENCY', 'ORGANISATION'] }, { name: 'harrow bank', kinds: ['ORGANISATION'] }, { name: "shopworkers' federation", kinds: ['ORGANISATION'] }, { name: "dairy farmers' council", kinds: ['ORGANISATION'] }, { name: 'tobias renn', kinds: ['PERSON'] }],
    events: [{ title: /agree/i, day: null }, { title: /block/i, day: null }, { title: /recommend/i, day: null }, { title: /urge/i, day: null }],
    notEvents: [/clos(?:ed|es) the transaction/i, /demanded the sale/i],
    positions: [{ holder: 'lindqvist', stance: 'OPPOSES', chain: ['person'] }, { holder: "shopworkers' federation", stance: 'OPPOSES', chain: [] }, { holder: "dairy farmers' council", stance: 'OPPOSES', chain: [] }, { holder: 'fenmart', stance: 'SUPPORTS', chain: [] }, { holder: 'brightways', stance: 'SUPPORTS', chain: [] }],
    figures: [2400000000, 31, 150000000, 90, 3000], speakers: ['orlov', 'renn'],
  },
  {
    name: 'supermarket merger, broadcaster', style: "broadcaster's web page",
    text: `Fenmart takeover: What we know so far
24 January 2029

The head of the shopworkers' union has called on the government to stop the takeover of Fenmart, saying that thousands of jobs are in danger.

Speaking on NRT's breakfast programme, Shopworkers' Federation leader Grace Adu said: "We don't trust these promises. This deal must not go ahead."

Who is in favour?

Brightways says the merger is good for customers. Fenmart chairman Oscar Bell agrees. So does the Retail Institute, which believes the bigger group would cut prices.

Who is against it?

Besides the union, Mayor Elin Storm of Fenborough objects to the plan because the company's head office would leave her city. She wrote to the minister on Tuesday. Consumer group FairBasket fears higher prices and wants the Competition Authority to refuse its consent.

NRT understands that two members of the Lindqvist family met Brightways boss Nadia Orlov on 15 January and rejected her offer.

What does the government say?

Economy Minister Tobias Renn told parliament on Tuesday that he had no objections. But the Greens, his coalition partner, have doubts about the deal, and its leader Pia Noor has yet to say how she will vote.

The Competition Authority is expected to open an inquiry next week.`,
    actors: [{ name: 'grace adu', kinds: ['PERSON'] }, { name: "shopworkers' federation", kinds: ['ORGANISATION'] }, { name: 'nrt', kinds: ['OUTLET', 'ORGANISATION'] }, { name: 'brightways', kinds: ['ORGANISATION'] }, { name: 'fenmart', kinds: ['ORGANISATION'] }, { name: 'oscar bell', kinds: ['PERSON'] }, { name: 'retail institute', kinds: ['ORGANISATION'] }, { name: 'elin storm', kinds: ['PERSON'] }, { name: 'fairbasket', kinds: ['ORGANISATION'] }, { name: 'competition authority', kinds: ['AGENCY', 'ORGANISATION'] }, { name: 'tobias renn', kinds: ['PERSON'] }, { name: 'greens', kinds: ['ORGANISATION'] }, { name: 'pia noor', kinds: ['PERSON'] }],
    events: [{ title: /call/i, day: null }, { title: /wrote|write/i, day: '2029-01-23' }, { title: /met|meet/i, day: '2029-01-15' }, { title: /reject/i, day: null }],
    notEvents: [/inquiry/i, /head office/i],
    positions: [{ holder: 'grace adu', stance: 'OPPOSES', chain: [] }, { holder: 'brightways', stance: 'SUPPORTS', chain: [] }, { holder: 'bell', stance: 'SUPPORTS', chain: [] }, { holder: 'retail institute', stance: 'SUPPORTS', chain: [] }, { holder: 'storm', stance: 'OPPOSES', chain: [] }, { holder: 'fairbasket', stance: 'OPPOSES', chain: [] }, { holder: 'renn', stance: 'SUPPORTS', chain: [] }, { holder: 'noor', stance: 'UNDECIDED', chain: [] }, { holder: 'greens', stance: 'OPPOSES', chain: [] }],
    figures: [], speakers: ['adu', 'renn'],
  },
];

/** Two more affairs, written after the rules were mended on the first four, and measured before anything was changed for them. */
export const FIRST_SIGHT_AGAIN: readonly FirstSightArticle[] = [
  {
    name: 'night trains, wire', style: 'agency wire',
    text: `Rail regulator halts sale of night trains

OSTERVIK, 8 February 2028 (CNA) - Norland's rail regulator on Tuesday halted the sale of the state's night trains to the private operator Moonline, saying the contract broke competition rules.

Transport Minister Sigrid Dahle, who signed the contract on 12 January, said she regretted the ruling and would appeal. "The sale is the right thing for passengers," she said.

The Railway Workers' Union, which has fought the sale for months, hailed the decision. Its chair Knut Aas said privatisation would have cost 850 jobs.

Moonline said it stood by the agreement. The company offered 95 million crowns for 64 sleeping cars.

The opposition Centre Party is divided over the sale. Its transport spokesman, Ola Brekke, voted against the plan in parliament in December, while party leader Hanne Moe spoke in favour.

According to two officials at the ministry, Finance Minister Arne Lie never wanted the trains sold.

The Passengers' Council has not decided whether to back the sale.

An appeal court is expected to hear the case in April.`,
    actors: [{ name: 'norland', kinds: ['COUNTRY'] }, { name: 'moonline', kinds: ['ORGANISATION'] }, { name: 'sigrid dahle', kinds: ['PERSON'] }, { name: "railway workers' union", kinds: ['ORGANISATION'] }, { name: 'knut aas', kinds: ['PERSON'] }, { name: 'centre party', kinds: ['ORGANISATION'] }, { name: 'ola brekke', kinds: ['PERSON'] }, { name: 'hanne moe', kinds: ['PERSON'] }, { name: 'arne lie', kinds: ['PERSON'] }, { name: "passengers' council", kinds: ['ORGANISATION'] }],
    events: [{ title: /halt/i, day: '2028-02-08' }, { title: /sign/i, day: '2028-01-12' }, { title: /offer/i, day: null }, { title: /vote/i, day: null }],
    notEvents: [/appeal/i, /hear/i],
    positions: [{ holder: 'dahle', stance: 'SUPPORTS', chain: [] }, { holder: "workers' union", stance: 'OPPOSES', chain: [] }, { holder: 'moonline', stance: 'SUPPORTS', chain: [] }, { holder: 'brekke', stance: 'OPPOSES', chain: [] }, { holder: 'hanne moe', stance: 'SUPPORTS', chain: [] }, { holder: 'arne lie', stance: 'OPPOSES', chain: ['officials'] }, { holder: "passengers' council", stance: 'UNDECIDED', chain: [] }],
    figures: [850, 95000000, 64], speakers: ['dahle', 'aas'],
  },
  {
    name: 'night trains, column page', style: 'regional news site',
    text: `Can the sleeper to Ostervik be saved?
Thursday 10 February 2028

For Hallgard, a town of 9,000 people, the night train is the only way to reach the capital without a car. Locals fear that a private owner would cut the stop.

"We are against this sale, full stop," said mayor Berit Holm, who handed a petition with 4,200 signatures to the Transport Ministry on Monday.

Hoteliers see it differently. The Hallgard Tourist Association supports the sale to Moonline, its head Jens Ruud told this newspaper: "Moonline promised us more trains, not fewer."

On Tuesday the rail regulator stopped the sale. The ministry has announced an appeal.

Professor Liv Tangen of Ostervik University considers privatisation a mistake. Her colleague Per Vik disagrees: "The state has neglected these trains for 20 years."

The Green Alliance has come out against selling the trains. So has the Farmers' League. The Conservatives back the minister.

MP Ola Brekke refused to comment when he was asked about his party's split.

A public meeting will be held in Hallgard next Wednesday.`,
    actors: [{ name: 'berit holm', kinds: ['PERSON'] }, { name: 'transport ministry', kinds: ['DEPARTMENT'] }, { name: 'hallgard tourist association', kinds: ['ORGANISATION'] }, { name: 'jens ruud', kinds: ['PERSON'] }, { name: 'moonline', kinds: ['ORGANISATION'] }, { name: 'liv tangen', kinds: ['PERSON'] }, { name: 'ostervik university', kinds: ['ORGANISATION'] }, { name: 'per vik', kinds: ['PERSON'] }, { name: 'green alliance', kinds: ['ORGANISATION'] }, { name: "farmers' league", kinds: ['ORGANISATION'] }, { name: 'conservatives', kinds: ['ORGANISATION'] }, { name: 'ola brekke', kinds: ['PERSON'] }],
    events: [{ title: /hand/i, day: '2028-02-07' }, { title: /stop/i, day: '2028-02-08' }, { title: /appeal|announce/i, day: null }],
    notEvents: [/public meeting/i, /cut the stop/i],
    positions: [{ holder: 'holm', stance: 'OPPOSES', chain: [] }, { holder: 'tourist association', stance: 'SUPPORTS', chain: [] }, { holder: 'tangen', stance: 'OPPOSES', chain: [] }, { holder: 'per vik', stance: 'SUPPORTS', chain: [] }, { holder: 'green alliance', stance: 'OPPOSES', chain: [] }, { holder: "farmers' league", stance: 'OPPOSES', chain: [] }, { holder: 'conservatives', stance: 'SUPPORTS', chain: [] }],
    figures: [9000, 4200], speakers: ['holm', 'ruud', 'vik'],
  },
  {
    name: 'river statue, broadcaster', style: "broadcaster's web page",
    text: `Statue row: university votes to remove its founder
5 June 2027

Brackwater University has decided to remove the statue of its founder, Josiah Crane, from its main gate.

The university's council voted by 14 to 9 on Friday to move the bronze figure to a museum. Crane made his fortune in the opium trade in the 1840s.

Vice-chancellor Amara Osei said the decision was "the right one". The Students' Union, which began the campaign in 2024, welcomed the move.

But the Crane Family Trust, which gives the university £2m a year, is opposed to the removal and has threatened to end its support.

Historian David Lisle told RNB that he was torn. "We must not hide our past," said Margaret Hale, who leads the Brackwater Civic Society. The society objects to the plan and has asked the city council to protect the statue.

Culture Secretary Ian Forde criticised the university for what he called "an act of vandalism". His department later said that the decision was a matter for the university.

The city's planning committee must approve the removal before it can go ahead. Its chair, Ruth Penn, would not say how she would vote.`,
    actors: [{ name: 'brackwater university', kinds: ['ORGANISATION'] }, { name: 'josiah crane', kinds: ['PERSON'] }, { name: 'amara osei', kinds: ['PERSON'] }, { name: "students' union", kinds: ['ORGANISATION'] }, { name: 'crane family trust', kinds: ['ORGANISATION'] }, { name: 'david lisle', kinds: ['PERSON'] }, { name: 'margaret hale', kinds: ['PERSON'] }, { name: 'civic society', kinds: ['ORGANISATION'] }, { name: 'ian forde', kinds: ['PERSON'] }, { name: 'ruth penn', kinds: ['PERSON'] }],
    events: [{ title: /decide|remove/i, day: null }, { title: /vote/i, day: '2027-06-04' }, { title: /threaten/i, day: null }, { title: /criticise/i, day: null }, { title: /campaign|began|begin/i, day: null }],
    notEvents: [/approved? the removal/i, /ended? its support$/i],
    positions: [{ holder: 'osei', stance: 'SUPPORTS', chain: [] }, { holder: "students' union", stance: 'SUPPORTS', chain: [] }, { holder: 'crane family trust', stance: 'OPPOSES', chain: [] }, { holder: 'lisle', stance: 'UNDECIDED', chain: [] }, { holder: 'margaret hale', stance: 'OPPOSES', chain: [] }, { holder: 'civic society', stance: 'OPPOSES', chain: [] }, { holder: 'forde', stance: 'OPPOSES', chain: [] }, { holder: 'ruth penn', stance: 'UNDECIDED', chain: [] }, { holder: 'university', stance: 'SUPPORTS', chain: [] }],
    figures: [14, 2000000], speakers: ['osei', 'lisle', 'hale'],
  },
  {
    name: 'river statue, student paper', style: 'student paper',
    text: `CRANE MUST FALL, AND NOW HE WILL
The Brackwater Student, 7 June 2027

After three years of marches the council has finally listened: the statue of opium dealer Josiah Crane will leave our gate.

More than 600 students celebrated on the lawn on Friday evening. "This is a victory for everyone who was ignored," said Students' Union president Zoe Adeyemi. She added that the union would now push for scholarships.

Not everybody is happy. Economics professor Alan Firth resigned from the council on Saturday in protest at the removal. The Crane Family Trust is said to be considering whether to withdraw its money, according to a member of staff who asked not to be named. The trust did not reply to our questions.

Most staff are in favour of removing the statue, a poll by the lecturers' association suggests: 71 percent support it.

The Alumni Network rejected the move as "cheap". Alumna and author Nell Carrow, on the other hand, has backed the students from the start.

Mayor Tom Beck has said that he does not support the removal, but that he will not block it.`,
    actors: [{ name: 'josiah crane', kinds: ['PERSON'] }, { name: "students' union", kinds: ['ORGANISATION'] }, { name: 'zoe adeyemi', kinds: ['PERSON'] }, { name: 'alan firth', kinds: ['PERSON'] }, { name: 'crane family trust', kinds: ['ORGANISATION'] }, { name: 'alumni network', kinds: ['ORGANISATION'] }, { name: 'nell carrow', kinds: ['PERSON'] }, { name: 'tom beck', kinds: ['PERSON'] }],
    events: [{ title: /celebrate/i, day: '2027-06-04' }, { title: /resign/i, day: '2027-06-05' }, { title: /reject/i, day: null }],
    notEvents: [/leave|left our gate/i, /withdr[ae]w/i, /scholarship/i],
    positions: [{ holder: 'adeyemi', stance: 'SUPPORTS', chain: [] }, { holder: 'firth', stance: 'OPPOSES', chain: [] }, { holder: 'staff', stance: 'SUPPORTS', chain: ['poll'] }, { holder: 'alumni network', stance: 'OPPOSES', chain: [] }, { holder: 'nell carrow', stance: 'SUPPORTS', chain: [] }, { holder: 'tom beck', stance: 'OPPOSES', chain: [] }],
    figures: [600, 71], speakers: ['adeyemi', 'beck'],
  },
];
