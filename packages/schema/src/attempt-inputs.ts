import { Field, ID, InputType } from 'type-graphql';

/** Which quiz to look at as a student. */
@InputType({ description: 'Which quiz to look at as a student would meet it.' })
export class PreviewQuizInput {
  @Field(() => ID, { description: 'The quiz: its latest published revision is shown.' })
  quiz!: string;
}
