import { parseText } from './parse-text.js';
import { readDateline } from './read-dateline.js';

describe('readDateline', () => {
  it.each([
    ['HALVIK, Norland, March 4 (Allied Wire) - The minister cut the quota.', 'HALVIK, Norland, March 4 (Allied Wire)', 'Allied Wire'],
    ['LISBON (Newswire) - The council met.', 'LISBON (Newswire)', 'Newswire'],
    ['Wexcombe, 6 October 2027 – The board has decided.', 'Wexcombe, 6 October 2027', null],
    ['PORT SELWYN — The harbour was closed.', 'PORT SELWYN', null],
  ])('reads the place, the day and the agency of “%s”', (text, words, agency) => {
    expect(readDateline(text)).toMatchObject({ words, agency });
  });

  it.each(['The mayor - who was not asked - opposes it.', 'Ada Quill - the clerk - counted them.', 'It rained.', '', '- - -', 'Nobody knows why - not even the captain.'])('takes nothing else for one: “%s”', (text) => {
    expect(readDateline(text)).toBeNull();
  });

  it('makes it a sentence of its own, of which no character is lost', () => {
    const text = 'HALVIK, March 4 (Allied Wire) - The minister cut the quota.';
    const { sentences } = parseText(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['HALVIK, March 4 (Allied Wire)', 'The minister cut the quota.']);
    expect(sentences.map(({ dateline }) => dateline ?? false)).toEqual([true, false]);
  });
});
