import { parseText } from '../language/index.js';
import { chunkSentence } from './chunk-sentence.js';

/** The clauses of a sentence as "subjects | verb | objects", with what is negated or passive in capitals. */
function clausesOf(text: string): readonly string[] {
  const sentence = parseText(text).sentences[0];
  if (!sentence) throw new Error('no sentence');
  const { nouns, verbs, clauses } = chunkSentence(sentence);
  const name = (index: number): string => text.slice(nouns[index]?.start, nouns[index]?.end);
  return clauses.map(({ verb, subjects, objects }) => {
    const group = verbs[verb];
    return `${subjects.map(name).join(' + ')} | ${group?.negated ? 'NOT ' : ''}${group?.voice === 'PASSIVE' ? 'PASSIVE ' : ''}${group?.lemma ?? ''}${group?.particle ? ` ${group.particle}` : ''} | ${objects.map(name).join(' + ')}`;
  });
}

describe('chunkSentence', () => {
  it('keeps the subject that stands before a relative clause', () => {
    expect(clausesOf('The council, which has its seat in Harlow, has been investigating the fire.')).toEqual(['The council | have | its seat', 'The council | investigate | the fire']);
  });

  it('gives all members of an enumeration as subjects of their verb', () => {
    expect(clausesOf('The ministry, the union and the chamber oppose the sale.')).toEqual(['The ministry + the union + the chamber | oppose | the sale']);
  });

  it('does not take a second clause behind "and" for an enumeration', () => {
    expect(clausesOf('The mayor opposes the sale, and the council supports it.')).toEqual(['The mayor | oppose | the sale', 'the council | support | it']);
  });

  it('takes what a decision is to do for no subject of what became of it', () => {
    expect(clausesOf('The minister\'s decision to hand over the documents faced resistance.')).toEqual([' | hand over | the documents', 'decision | face | resistance']);
  });

  it('has the subject go on where verbs are joined', () => {
    expect(clausesOf('Ines Tallow has changed her view and now supports a sale.')).toEqual(['Ines Tallow | change | her view', 'Ines Tallow | support | a sale']);
  });

  it('finds the subject behind a verb of saying that comes first', () => {
    expect(clausesOf('The plan is dead, said the minister.').at(-1)).toBe('the minister | say | ');
  });

  it('reads "has yet to" as a negation, and a by-clause as passive', () => {
    expect(clausesOf('The governor has yet to resolve the matter.')).toEqual(['The governor | NOT resolve | the matter']);
    expect(clausesOf('The bridge was closed by the police.')).toEqual(['The bridge | PASSIVE close | ']);
  });

  it('lets a verb that orders make its object the subject of the infinitive', () => {
    expect(clausesOf('The president ordered the government to share the files.')).toEqual(['The president | order | the government', 'the government | share | the files']);
  });

  it('takes a participle before a noun for no verb', () => {
    expect(clausesOf('The paper described the alleged crimes.')).toEqual(['The paper | describe | the alleged crimes']);
  });

  it('leaves what is too long for a sentence unread', () => {
    const sentence = parseText(`The mayor ${'likes the sale and '.repeat(120)}sleeps.`).sentences[0];
    expect(chunkSentence(sentence ?? { tokens: [] }).clauses).toEqual([]);
    expect(chunkSentence(sentence ?? { tokens: [] }).tokens).toHaveLength(sentence?.tokens.length ?? -1);
  });

  it('gives offsets that are those of the text', () => {
    const text = 'The Harbour Office closed the old quay on Monday.';
    const sentence = parseText(text).sentences[0];
    const { nouns, verbs } = chunkSentence(sentence ?? { tokens: [] });
    expect(nouns.map(({ start, end }) => text.slice(start, end))).toEqual(['The Harbour Office', 'the old quay', 'Monday']);
    expect(verbs.map(({ start, end }) => text.slice(start, end))).toEqual(['closed']);
  });
});
