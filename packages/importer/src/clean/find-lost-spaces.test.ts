import { findLostSpaces } from './find-lost-spaces.js';

const repaired = (text: string): string => findLostSpaces(text).reduceRight((out, at) => `${out.slice(0, at)} ${out.slice(at)}`, text);

describe('findLostSpaces', () => {
  it.each([
    ['after a word', 'They were war crimes.The court said so.', 'They were war crimes. The court said so.'],
    ['after a question', 'Why not?Because.', 'Why not? Because.'],
    ['behind a closing quotation mark', 'He said “no.”The court rose.', 'He said “no.” The court rose.'],
    ['behind a straight one that closes', 'He said "no more."The court rose.', 'He said "no more." The court rose.'],
    ['before one that opens', 'The court rose.“No,” he said.', 'The court rose. “No,” he said.'],
    ['before a straight one that opens', 'The court rose."No," he said.', 'The court rose. "No," he said.'],
    ['behind a bracket', 'It sat (twice).The court rose.', 'It sat (twice). The court rose.'],
    ['behind a year', 'It began in 2022.On Friday it ended.', 'It began in 2022. On Friday it ended.'],
    ['behind an acronym', 'He told the ICC.The court rose.', 'He told the ICC. The court rose.'],
    ['before a word of one letter', 'It ended.A year later it began.', 'It ended. A year later it began.'],
    ['several in a row', 'One ended.Two ended.Three ended.', 'One ended. Two ended. Three ended.'],
  ])('finds it %s', (_, text, whole) => {
    expect(repaired(text)).toBe(whole);
  });

  it.each(['the U.S.A. and the U.S.Army', 'J.R.R. Tolkien', 'www.Example.Org/News', 'mail a.Person@Site.Org now', 'Node.Js and Booking.Com', 'version 1.2.Beta', 'e.g.This', 'It rose 3.5 per cent', 'https://a.example/x.The/y', 'a sentence. Another one.', 'file.txt', 'Mr.Smith', 'an ellipsis...and on', '@user.Name', ''])('leaves “%s” as it is', (text) => {
    expect(findLostSpaces(text)).toEqual([]);
  });
});
