import { compareStatement } from './compare-statement.js';

const compare = (statement: string, quotation: string, more: { readonly sentence?: string; readonly names?: readonly string[] } = {}) =>
  compareStatement(statement, { quotation, sentence: more.sentence ?? quotation, names: more.names ?? [] })?.reason ?? null;

describe('compareStatement', () => {
  it.each([
    ['The council closed the branch.', 'The council closed the branch in Mill Road on 2 May 2022.'],
    ['More than 300 people signed a letter.', 'A letter was signed by more than 300 people, the association said.'],
    ['The branch will not open before the autumn.', 'The branch will not open again before the autumn.'],
    ['Five ships were sold.', '5 ships were sold last year.'],
  ])('finds nothing wrong with “%s”', (statement, quotation) => {
    expect(compare(statement, quotation)).toBeNull();
  });

  it.each([
    ['another figure', 'More than 400 people signed.', 'More than 300 people signed.', 'NUMBERS_DIFFER'],
    ['a lost bound', '300 people signed.', 'More than 300 people signed.', 'NUMBERS_DIFFER'],
    ['a turned bound', 'Fewer than 300 people signed.', 'More than 300 people signed.', 'NUMBERS_DIFFER'],
    ['a figure from nowhere', 'The council closed 3 branches.', 'The council closed branches.', 'NUMBERS_DIFFER'],
    ['another month', 'It closed in June.', 'It closed in May.', 'DATES_DIFFER'],
    ['another currency', 'It cost 300 euros.', 'It cost 300 pounds.', 'UNITS_DIFFER'],
    ['another name', 'Mayor Reyes closed it.', 'Mayor Ruiz closed it.', 'NAMES_DIFFER'],
    ['a lost negation', 'The council closed the branch.', 'The council did not close the branch.', 'NEGATION_DIFFERS'],
    ['a negation from nowhere', 'The council did not close the branch.', 'The council closed the branch.', 'NEGATION_DIFFERS'],
    ['a lost hedge', 'The council closed the branch.', 'The council allegedly closed the branch.', 'HEDGE_DIFFERS'],
    ['another certainty', 'The council will close the branch.', 'The council may close the branch.', 'HEDGE_DIFFERS'],
    ['another direction', 'The council rejected the plan.', 'The council approved the plan.', 'DIRECTION_DIFFERS'],
  ])('finds %s', (_what, statement, quotation, reason) => {
    expect(compare(statement, quotation)).toBe(reason);
  });

  it('looks for a negation in the whole sentence that a quotation was cut from', () => {
    expect(compare('The council closed the branch.', 'the council closed the branch', { sentence: 'It is not true that the council closed the branch.' })).toBe('NEGATION_DIFFERS');
  });

  it('allows the name that a pronoun stands for, and no other', () => {
    expect(compare('Mayor Ana Reyes closed the branch.', 'She closed the branch.', { names: ['Mayor Ana Reyes'] })).toBeNull();
    expect(compare('Mayor Bea Reyes closed the branch.', 'She closed the branch.', { names: ['Mayor Ana Reyes'] })).toBe('NAMES_DIFFER');
  });
});
