import { Field, Int, ObjectType } from 'type-graphql';
import { Pack } from './pack.js';
import { DateTimeScalar } from './scalars.js';

/** How a pack stands after a change. */
@ObjectType({ description: 'How a pack stands: as you begin to watch it, and after each change.', simpleResolvers: true })
export class PackChange {
  @Field(() => Pack, { description: 'The pack as it is now.' })
  pack!: Pack;

  @Field(() => Int, { description: 'Counts its changes, from 1: where it is what you have seen already, nothing is new.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Date;

  @Field(() => [String], { description: 'How a reader is to name the sources that came with the last change; empty for the first version.' })
  newSources!: readonly string[];
}
