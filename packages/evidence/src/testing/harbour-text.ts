/** An invented report, for tests: every sentence unique, with names, figures, negations, hedges and quotations. */
export const HARBOUR_TEXT = `Ferry to Norholm stays in port after inspection

The harbour office of Sandvik kept the ferry Aurelia in port on 4 May 2031 because two of its life rafts had not been serviced for 19 months. Captain Jonas Reuter said the crew had asked for new rafts in January. The owner, Brandt Lines, denied that any passenger had ever been in danger.

According to the inspector Maja Lund, at least 140 people were on board when the alarm failed. "The sirens were silent on three of the four decks," she told reporters. The company allegedly knew of the fault since March 2030, although its own log does not mention it.

Mayor Ilse Brandt, who is no relation of the owners, called for an inquiry. Without the ferry, about 1,250 islanders depend on a mail boat that carries 12 passengers. She added that the council would pay 3.5 million crowns for a replacement vessel.

The union never agreed to the timetable which the company published last week. Its spokesman Pelle Ahlgren reportedly asked the court in Karlsvik to stop the sailings. A judge is expected to decide before 20 May.

Some residents remember the winter of 2012, when ice closed the sound for eleven days. Fishermen then ferried bread and medicine across in open boats. Nobody was hurt, but the hospital ran out of oxygen on the ninth day.
`.trim();

/** What pages put around and between the paragraphs of an article. */
export const BOILERPLATE: readonly string[] = [
  'Home\nNews\nSport\nWeather',
  'No comments yet. Be the first to write one!',
  'Advertisement',
  'Read more: Ten walks along the coast that you should not miss',
  '• 25 Mar\n• Europe\n• 4 Shares',
  'Subscribe to our newsletter for 5 a month and never miss a story.',
  'Related: The lighthouse keeper who painted ships',
  '© 2031 The Sandvik Courier. All rights reserved.',
];
