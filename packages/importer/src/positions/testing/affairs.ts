/**
 * Short articles about affairs that are all invented, written before any rule was tuned, with the positions that a careful reader
 * takes from them. What is listed is all there is: whatever else is proposed is wrong.
 */
export interface ExpectedPosition {
  /** A part of the holder's name, in small letters. */
  readonly holder: string;
  readonly stance: 'SUPPORTS' | 'OPPOSES' | 'UNDECIDED';
  /** Parts of the labels of the chain, from the furthest voice to the nearest, in small letters. */
  readonly chain: readonly string[];
}
export interface Affair { readonly name: string; readonly outlet: string; readonly text: string; readonly issue: RegExp; readonly positions: readonly ExpectedPosition[] }

export const AFFAIRS: readonly Affair[] = [
  {
    name: 'dam', outlet: 'The Upland Courier', issue: /dam/i,
    text: `Ministry presses ahead with Korrin dam

The Ministry of Energy wants to build a 90-metre dam on the Korrin river, despite growing resistance in the valley. The dam would flood three villages and supply power to the capital, according to the ministry.

The Valley Farmers' Association opposes the project because its members would lose their best pastures, its chairwoman Dorte Vallin said on Tuesday. "We will not be drowned for somebody else's air conditioning," she said.

The National Parks Agency is also against building the dam, the Daily Herald reported, citing an internal memo.

Energy Minister Pavo Lendt defended the plan in parliament. The state railway company, which would have to move a line, has not yet decided whether to back it.

Lendt visited the valley in March. The river last burst its banks in 1987.`,
    positions: [
      { holder: 'ministry of energy', stance: 'SUPPORTS', chain: [] },
      { holder: 'farmers', stance: 'OPPOSES', chain: ['dorte vallin'] },
      { holder: 'parks agency', stance: 'OPPOSES', chain: ['memo', 'daily herald'] },
      { holder: 'lendt', stance: 'SUPPORTS', chain: [] },
      { holder: 'railway', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'school merger', outlet: 'Brackwater Post', issue: /merg|school/i,
    text: `The Brackwater School Board is considering a proposal to merge Hillside Primary and Larkfield Primary from 2027.

Superintendent Anne Okafor supports the merger, which she said would save 1.2 million a year. The Teachers' Union rejects the idea. Its president, Tomas Reyes, told the Post that classes would become too large.

The Parents' Council does not support merging the two schools, either. According to a letter that it sent to the board, the walk to Larkfield is too dangerous for small children.

Mayor Lucille Brandt has yet to take a position.

The board will vote on 3 May. Hillside Primary opened in 1924.`,
    positions: [
      { holder: 'school board', stance: 'UNDECIDED', chain: [] },
      { holder: 'okafor', stance: 'SUPPORTS', chain: [] },
      { holder: "teachers' union", stance: 'OPPOSES', chain: [] },
      { holder: "parents' council", stance: 'OPPOSES', chain: [] },
      { holder: 'brandt', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'tariff', outlet: 'Meridian Business Daily', issue: /tariff|steel/i,
    text: `The government of Ostrava Republic plans to impose a 25 percent tariff on imported steel, officials familiar with the talks said.

Trade Secretary Milan Duras is in favour of the tariff, while Finance Secretary Ilona Petz has expressed concerns that it would drive up prices. The Central Bank is said to be opposed to the measure.

The Steelworkers' Federation welcomed the plan. The Chamber of Industry urged the government not to impose the tariff, arguing that carmakers would suffer.

Prime Minister Karel Havran declined to say whether he backs the tariff.

Steel imports rose by 14 percent last year.`,
    positions: [
      { holder: 'duras', stance: 'SUPPORTS', chain: [] },
      { holder: 'petz', stance: 'OPPOSES', chain: [] },
      { holder: 'central bank', stance: 'OPPOSES', chain: ['report'] },
      { holder: 'federation', stance: 'SUPPORTS', chain: [] },
      { holder: 'chamber of industry', stance: 'OPPOSES', chain: [] },
      { holder: 'havran', stance: 'UNDECIDED', chain: [] },
      { holder: 'government', stance: 'SUPPORTS', chain: ['officials'] },
    ],
  },
  {
    name: 'stadium', outlet: 'Linden Evening News', issue: /stadium|depot/i,
    text: `Linden Rovers want the city to sell them the old tram depot so that they can build a stadium there.

The Linden Heritage Society has campaigned against the stadium since January. "This would be the end of the depot," said its director, Beate Simm.

The city's planning office believes that the depot should not be sold to the club, two people familiar with its report told Radio Linden.

Councillor Emre Aydin, who chairs the finance committee, backs the sale. So does the Hoteliers' Guild.

The Green Party group, by contrast, refuses to support selling the depot to Linden Rovers. The council voted in 2019 to protect the building.`,
    positions: [
      { holder: 'rovers', stance: 'SUPPORTS', chain: [] },
      { holder: 'heritage society', stance: 'OPPOSES', chain: [] },
      { holder: 'planning office', stance: 'OPPOSES', chain: ['people', 'radio linden'] },
      { holder: 'aydin', stance: 'SUPPORTS', chain: [] },
      { holder: 'guild', stance: 'SUPPORTS', chain: [] },
      { holder: 'green party', stance: 'OPPOSES', chain: [] },
    ],
  },
  {
    name: 'vaccine rule', outlet: 'The Northern Standard', issue: /vaccin/i,
    text: `Health Minister Sofia Lund on Monday ordered hospitals to require the measles vaccination of all their staff, ending weeks of indecision.

The order overrides the objections of the Nurses' Association, which had opposed a compulsory vaccination. Hospital workers must be vaccinated by October.

The Medical Council has long called for requiring the vaccination. Its opponents fear a shortage of staff.

Opposition leader Jon Arvid criticised the rule as heavy-handed, the broadcaster NTV reported. The Association of Private Clinics, he noted, was never consulted.

The Patients' Forum remains undecided on the rule, according to its spokesman. About 400 cases of measles were counted last winter.`,
    positions: [
      { holder: 'lund', stance: 'SUPPORTS', chain: [] },
      { holder: 'nurses', stance: 'OPPOSES', chain: [] },
      { holder: 'medical council', stance: 'SUPPORTS', chain: [] },
      { holder: 'arvid', stance: 'OPPOSES', chain: ['ntv'] },
      { holder: 'patients', stance: 'UNDECIDED', chain: ['spokesman'] },
    ],
  },
  {
    name: 'broadcasting law', outlet: 'Tessaly Tribune', issue: /licen[cs]e fee|fee/i,
    text: `A bill that would abolish the television licence fee has split the governing coalition.

The Liberal Party supports abolishing the fee, but the Farmers' Party resists the move, fearing that regional programmes would disappear. The public broadcaster TSR, not surprisingly, objects to the bill.

Culture Minister Hedda Stern is reportedly reluctant to abolish the fee. President Aldo Ricci would not say whether he would sign the bill.

Two former directors of the broadcaster have also spoken out against scrapping the fee, the Guardian of Tessaly wrote. Several newspapers carried their letter.

Parliament passed a similar law in 2011, and the Constitutional Court struck it down in 2012.`,
    positions: [
      { holder: 'liberal party', stance: 'SUPPORTS', chain: [] },
      { holder: "farmers' party", stance: 'OPPOSES', chain: [] },
      { holder: 'tsr', stance: 'OPPOSES', chain: [] },
      { holder: 'stern', stance: 'OPPOSES', chain: ['report'] },
      { holder: 'ricci', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'refugee housing', outlet: 'Seaport Gazette', issue: /barracks|refugee|hous/i,
    text: `The Interior Ministry's plan to house 300 refugees in the disused Falk barracks has met with opposition from the town of Eichen.

Mayor Greta Holm is not against housing refugees there, she told reporters, but the town council has voiced strong reservations. The regional governor, Ulf Brandis, is pushing for the plan and insists that the barracks are safe.

"We have no objection to new neighbours," said Pastor Jens Will of the Lutheran Church, which backs the plan.

The volunteer fire brigade has taken no position. The barracks have been empty since 2009, a spokesman for the ministry said.`,
    positions: [
      { holder: 'interior ministry', stance: 'SUPPORTS', chain: [] },
      { holder: 'eichen', stance: 'OPPOSES', chain: [] },
      { holder: 'town council', stance: 'OPPOSES', chain: [] },
      { holder: 'brandis', stance: 'SUPPORTS', chain: [] },
      { holder: 'lutheran church', stance: 'SUPPORTS', chain: [] },
      { holder: 'fire brigade', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'nothing in dispute', outlet: 'Coast Weekly', issue: /^$/,
    text: `The lighthouse at Sandvik was repainted last week for the first time since 1998.

Three painters from the harbour office worked for six days, the keeper, Ole Moen, said. The council approved the cost of 40,000 crowns in April.

According to Moen, the old paint had protected the tower from rust. Visitors can climb it again from Saturday.`,
    positions: [],
  },
];
