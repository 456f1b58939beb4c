import { ArgsType, Field, ID } from 'type-graphql';
import { PageArguments } from './arguments.js';

/** Which classes. */
@ArgsType()
export class DeskClassArguments extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'True: those that were put away. Left out or false: those in use.' })
  archived?: boolean | null;
}

/** Of what to give everything that is kept. */
@ArgsType()
export class ClassExportArguments {
  @Field(() => ID, { description: 'The class.' })
  class!: string;

  @Field(() => ID, { nullable: true, description: 'One of its students; left out, all of them.' })
  student?: string | null;
}
