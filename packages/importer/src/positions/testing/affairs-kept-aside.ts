import type { Affair } from './affairs.js';

/**
 * More invented affairs, written after the rules were tuned on the others and measured before anything was changed for them:
 * the first figure on them (14 of 31 found, 3 wrong), and not what became of it when gaps that they showed were closed, says how well
 * the rules do on what they have never seen. So they are no test; write new ones to measure again.
 */
export const AFFAIRS_KEPT_ASIDE: readonly Affair[] = [
  {
    name: 'road toll', outlet: 'Harlow Examiner', issue: /toll/i,
    text: `HARLOW — Plans to charge drivers a toll on the coastal highway have drawn fierce criticism from the Road Hauliers' League, which says the charge would ruin small firms.

"We will fight this in every court," League president Olga Brent told a rally on Friday.

Transport Minister Casper Holt has thrown his weight behind the toll. Holt argued that the road could not be repaired otherwise.

The Treasury is understood to have doubts about the scheme. Former minister Ada Lorne called the toll a mistake.

The Coastal Tourism Board, by contrast, gave the proposal its blessing last month. The Automobile Club is still weighing whether to support it.

About 9,000 vehicles use the highway every day.`,
    positions: [
      { holder: 'hauliers', stance: 'OPPOSES', chain: [] },
      { holder: 'brent', stance: 'OPPOSES', chain: [] },
      { holder: 'holt', stance: 'SUPPORTS', chain: [] },
      { holder: 'treasury', stance: 'OPPOSES', chain: ['report'] },
      { holder: 'lorne', stance: 'OPPOSES', chain: [] },
      { holder: 'tourism board', stance: 'SUPPORTS', chain: [] },
      { holder: 'automobile club', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'sending tanks', outlet: 'The Continental', issue: /tank/i,
    text: `Chancellor Ines Falk is resisting calls to send battle tanks to Morovia, Der Bote reported on Sunday, citing three people in her office.

Foreign Minister Rolf Anders favours supplying the tanks and has said so in public. Defence Minister Petra Kohl shares his view, according to the same newspaper.

The army's general staff is opposed, because its own brigades would be left without armour. Opposition leader Max Treu accused the government of dithering.

Morovia has asked for 40 tanks. Its ambassador, Lena Orsk, said that the delay was costing lives.

The Social Union, the junior partner in the coalition, has not made up its mind on the deliveries.`,
    positions: [
      { holder: 'falk', stance: 'OPPOSES', chain: ['people', 'bote'] },
      { holder: 'anders', stance: 'SUPPORTS', chain: [] },
      { holder: 'kohl', stance: 'SUPPORTS', chain: ['bote'] },
      { holder: 'general staff', stance: 'OPPOSES', chain: [] },
      { holder: 'social union', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'airport runway', outlet: 'Metro Daily', issue: /runway/i,
    text: `Residents of Elmswood are against a third runway at Carrow Airport, a survey published on Thursday found.

The airport's operator, Carrow Holdings, insists that the runway is needed. Business groups back the expansion, too.

City councillor Dana Whitlow said she would not support a third runway under any circumstances. Her colleague Piers Aldane, who sits for the Conservatives, disagreed: the city must not fall behind, he said.

The Environment Agency has warned against the project. Environmental groups have vowed to stop it.

Prime Minister Ruth Calder has so far kept silent on whether her government will approve the runway.`,
    positions: [
      { holder: 'elmswood', stance: 'OPPOSES', chain: ['survey'] },
      { holder: 'carrow holdings', stance: 'SUPPORTS', chain: [] },
      { holder: 'business groups', stance: 'SUPPORTS', chain: [] },
      { holder: 'whitlow', stance: 'OPPOSES', chain: [] },
      { holder: 'aldane', stance: 'SUPPORTS', chain: [] },
      { holder: 'environment agency', stance: 'OPPOSES', chain: [] },
      { holder: 'environmental groups', stance: 'OPPOSES', chain: [] },
      { holder: 'calder', stance: 'UNDECIDED', chain: [] },
    ],
  },
  {
    name: 'phones in schools', outlet: 'Vale Observer', issue: /phone/i,
    text: `The Education Department wants to ban mobile phones from classrooms, sparking a row with pupils.

Education Secretary Nora Quist says that phones distract children. "They have no place in a classroom," she told the Observer.

The National Union of Pupils has come out against the ban. Its spokeswoman, Ida Marr, called it pointless.

The Headteachers' Association supports a ban in principle, but does not want it to be written into law. The Parents' League, for its part, welcomed the department's plan.

Officials in the Justice Department reportedly fear that a ban could not be enforced.

The opposition Reform Party abstained when parliament debated the matter in June.`,
    positions: [
      { holder: 'education department', stance: 'SUPPORTS', chain: [] },
      { holder: 'union of pupils', stance: 'OPPOSES', chain: [] },
      { holder: 'marr', stance: 'OPPOSES', chain: [] },
      { holder: 'headteachers', stance: 'SUPPORTS', chain: [] },
      { holder: "parents' league", stance: 'SUPPORTS', chain: [] },
    ],
  },
  {
    name: 'extradition', outlet: 'Straits Record', issue: /extradit/i,
    text: `President Lucia Amaro has decided not to extradite the banker Hugo Stenz to Valdoria, two officials with knowledge of the decision said.

Her justice minister, Teodor Pless, had pushed for the extradition for months, the Straits Record has learned. The intelligence service, too, believes Stenz should be handed over.

Human rights organisations had urged the president to reject Valdoria's request. Valdoria's foreign ministry said it was disappointed.

The Supreme Court ruled in May that Stenz may be extradited.`,
    positions: [
      { holder: 'amaro', stance: 'OPPOSES', chain: ['officials'] },
      { holder: 'pless', stance: 'SUPPORTS', chain: [] },
      { holder: 'intelligence service', stance: 'SUPPORTS', chain: [] },
      { holder: 'rights organisations', stance: 'OPPOSES', chain: [] },
    ],
  },
  {
    name: 'museum loan', outlet: 'Arts Weekly', issue: /loan|lend|bronze/i,
    text: `The trustees of the Marlow Museum are divided over whether to return the Ikeni bronzes.

Director Helen Strand argues that the bronzes should go back. The chairman of the trustees, Lord Avery, opposes returning them, as he told the BBC.

The government has ruled out changing the law. The Ikeni Council has demanded the return of all 43 pieces.

A spokesman for the culture ministry declined to comment. The bronzes were seized in 1897.`,
    positions: [
      { holder: 'strand', stance: 'SUPPORTS', chain: [] },
      { holder: 'avery', stance: 'OPPOSES', chain: ['avery', 'bbc'] },
      { holder: 'ikeni council', stance: 'SUPPORTS', chain: [] },
    ],
  },
];
