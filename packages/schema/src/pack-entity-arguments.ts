import { ArgsType, Field } from 'type-graphql';
import { PageArguments } from './arguments.js';
import { ClaimPredicate } from './enums.js';
import { PackCollection } from './pack-collection.js';

/** Which things of a pack. */
@ArgsType()
export class PackEntityArguments extends PageArguments {
  @Field(() => PackCollection, { description: 'What kind of things.' })
  collection!: keyof typeof PackCollection;

  @Field(() => String, { nullable: true, description: 'Only those in which all of these words stand, wherever in them, in any order; left out or empty, all. At most 200 characters.' })
  search?: string | null;

  @Field(() => [ClaimPredicate], { nullable: true, description: 'Of claims, only those that are about this; left out, all.' })
  claimTypes?: readonly (keyof typeof ClaimPredicate)[] | null;
}

/** Which thing of a pack. */
@ArgsType()
export class PackEntitySlugArguments {
  @Field(() => PackCollection, { description: 'What kind of thing it is.' })
  collection!: keyof typeof PackCollection;

  @Field(() => String, { description: 'Its name within the pack.' })
  slug!: string;
}
