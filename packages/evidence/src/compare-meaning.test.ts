import { compareMeaning } from './compare-meaning.js';

const QUOTE = 'The Defense Department allegedly gave 19,400 files to the court in March, and will not support the bill.';

describe('compareMeaning', () => {
  it.each([
    ['a misspelt small word', QUOTE.replace('files', 'fiels')],
    ['a dropped article', QUOTE.replace('the court', 'court')],
    ['a lost space', QUOTE.replace('the bill', 'thebill')],
    ['another dash, comma or full stop', QUOTE.replace(',', ' –').slice(0, -1)],
    ['another spelling of the same number', QUOTE.replace('19,400', '19400')],
    ['a lower-case heading', QUOTE.toLowerCase()],
    ['a misspelt hedge that is still no other word', QUOTE.replace('allegedly', 'alegedly')],
    ['an inflection of a word that decides the meaning', QUOTE.replace('support', 'supports')],
    ['a paraphrase that decides nothing', QUOTE.replace('gave', 'handed')],
  ])('lets %s pass', (_, found) => {
    expect(compareMeaning(QUOTE, found)).toBeNull();
  });

  it.each([
    ['NUMBERS_DIFFER', 'another figure', '19,400', '19,500'],
    ['NUMBERS_DIFFER', 'one digit more', '19,400', '119,400'],
    ['NUMBERS_DIFFER', 'a number in words', '19,400', 'five'],
    ['NUMBERS_DIFFER', 'a bound that was added', '19,400', 'at least 19,400'],
    ['NAMES_DIFFER', 'another name', 'Defense', 'Justice'],
    ['NAMES_DIFFER', 'a name that was added', 'the court', 'the Hague court'],
    ['NAMES_DIFFER', 'a name that is gone', 'Defense Department', 'department'],
    ['DATES_DIFFER', 'another month', 'March', 'April'],
    ['NEGATION_DIFFERS', 'a negation that is gone', 'will not', 'will'],
    ['NEGATION_DIFFERS', 'a negation that was added', 'gave', 'never gave'],
    ['NEGATION_DIFFERS', 'a short form of not', 'gave', "didn't give"],
    ['NEGATION_DIFFERS', 'a negative prefix', 'files', 'unfiles'],
    ['HEDGE_DIFFERS', 'a hedge that is gone', 'allegedly gave', 'gave'],
    ['HEDGE_DIFFERS', 'a hedge that was added', 'gave', 'gave alleged'],
    ['HEDGE_DIFFERS', 'another degree of obligation', 'will', 'shall'],
    ['DIRECTION_DIFFERS', 'the opposite', 'support', 'oppose'],
    ['QUOTATION_DIFFERS', 'scare quotes that were added', '19,400 files', '19,400 “files”'],
  ])('reports %s for %s', (reason, _, before, after) => {
    expect(compareMeaning(QUOTE, QUOTE.replace(before, after))?.reason).toBe(reason);
  });

  it.each([
    ['UNITS_DIFFER', 'It weighs 5 tonnes in all.', 'It weighs 5 kilograms in all.'],
    ['UNITS_DIFFER', 'It cost $5 in all.', 'It cost €5 in all.'],
    ['NUMBERS_DIFFER', 'It killed five people.', 'It killed nine people.'],
    ['NUMBERS_DIFFER', 'At least 500 were hurt.', 'At most 500 were hurt.'],
    ['NUMBERS_DIFFER', 'It rose by 1.5 in all.', 'It rose by 15 in all.'],
    ['DATES_DIFFER', 'It left two weeks ago.', 'It left two years ago.'],
    ['DATES_DIFFER', 'They met before the vote.', 'They met after the vote.'],
    ['NEGATION_DIFFERS', 'It left without a crew.', 'It left with a crew.'],
    ['NEGATION_DIFFERS', 'They called it lawful.', 'They called it unlawful.'],
    ['NEGATION_DIFFERS', 'They have a non-binding rule.', 'They have a binding rule.'],
    ['DIRECTION_DIFFERS', 'The children were deported.', 'The children were relocated.'],
    ['NAMES_DIFFER', 'Lund told Brandt so.', 'Brandt told Lund so.'],
    ['NAMES_DIFFER', 'It helped the US in court.', 'It helped us in court.'],
    ['NAMES_DIFFER', 'Officials left.', 'Pilots left.'],
  ])('reports %s between “%s” and “%s”', (reason, quote, found) => {
    expect(compareMeaning(quote, found)?.reason).toBe(reason);
    expect(compareMeaning(found, quote)?.reason).toBe(reason);
  });

  it('sees the same words in other quotation marks and apostrophes as the same', () => {
    expect(compareMeaning('The owner\'s "log" isn\'t complete.', 'The owner’s “log” isn’t complete.')).toBeNull();
  });

  it('names the words on either side', () => {
    expect(compareMeaning('At least 500 were hurt.', 'At least 600 were hurt.')).toEqual({ reason: 'NUMBERS_DIFFER', quote: '500', text: '600' });
  });
});
