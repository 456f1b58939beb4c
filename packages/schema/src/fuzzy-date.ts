import { Field, ObjectType } from 'type-graphql';
import { DateBasis, DatePrecision } from './enums.js';
import { DateScalar, EdtfScalar } from './scalars.js';

/** A date as exactly as it is known. */
@ObjectType({ description: 'A date as exactly as it is known. "March 2023" is an interval of 31 days, and stays one: two dates have an order only where their intervals do not overlap.', simpleResolvers: true })
export class FuzzyDate {
  @Field(() => EdtfScalar, { description: 'The date as the pack has it.' })
  edtf!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it can have been; null where that is open.' })
  earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it can have been; null where that is open.' })
  latest!: string | null;

  @Field(() => DatePrecision, { description: 'How exactly it is known.' })
  precision!: keyof typeof DatePrecision;

  @Field(() => DateBasis, { description: 'How it came to be known.' })
  basis!: keyof typeof DateBasis;

  @Field(() => String, { nullable: true, description: 'A remark on how the date was worked out.' })
  note!: string | null;

  @Field(() => String, { description: 'The date as a reader would say it: "8 March 2023", "between 26 and 30 July 2023".' })
  label!: string;
}
