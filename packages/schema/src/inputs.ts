import { Field, Float, ID, InputType } from 'type-graphql';
import { ClaimPredicate, Hedge } from './enums.js';

/** Which claims to give. */
@InputType({ description: 'Which claims to give: those for which all that is said here is true.' })
export class ClaimFilter {
  @Field(() => ClaimPredicate, { nullable: true, description: 'Only claims about this.' })
  predicate?: keyof typeof ClaimPredicate | null;

  @Field(() => ID, { nullable: true, description: 'Only claims that the source with this id makes.' })
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only claims about the actor with this id.' })
  actor?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only claims about the event with this id.' })
  event?: string | null;

  @Field(() => Hedge, { nullable: true, description: 'Only claims that some source tells with this hedge.' })
  hedge?: keyof typeof Hedge | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only claims that some source tells on the word of somebody it does not name. False: only such as no source tells so.' })
  anonymous?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only claims that one source makes. False: only claims that several make.' })
  onlyOneSource?: boolean | null;
}

/** A pair that a student made. */
@InputType({ description: 'A pair that a student made.' })
export class PairInput {
  @Field(() => ID, { description: 'The id of the option on the left.' })
  leftId!: string;

  @Field(() => ID, { description: 'The id of the target on the right.' })
  rightId!: string;
}

/** What a student answered. */
@InputType({ description: 'What a student answered. Exactly one of its fields is given: the one that fits the kind of the question.' })
export class ResponseInput {
  @Field(() => [ID], { nullable: true, description: 'The ids of the chosen options, in order where an order is asked.' })
  optionIds?: readonly string[] | null;

  @Field(() => [PairInput], { nullable: true, description: 'The pairs, where the question asks to match.' })
  pairs?: readonly PairInput[] | null;

  @Field(() => Float, { nullable: true, description: 'The number, where a number is asked.' })
  number?: number | null;
}

/** How to start an attempt. */
@InputType({ description: 'How to start an attempt, or to go on with it.' })
export class StartAttemptInput {
  @Field(() => String, { description: 'The code of the quiz. Capitals, spaces and the dash make no difference.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'What the student wants to be called here: 1 to 40 characters, on one line. A student of a class is called as there.' })
  nickname?: string | null;

  @Field(() => String, { nullable: true, description: 'The secret that joining a class gave, where the quiz was given to that class: the dates of the class and the student\'s extra time then hold.' })
  membershipToken?: string | null;

  @Field(() => ID, { nullable: true, description: 'A random UUID made by the client, to make a retry safe: the same id with the same token goes on with the attempt instead of starting another.' })
  attemptId?: string | null;

  @Field(() => String, { nullable: true, description: 'The secret of the attempt, made by the client together with `attemptId`: at least 22 characters of base64url from a secure source. Left out, one is made.' })
  resumeToken?: string | null;
}

/** An answer to a question. */
@InputType({ description: 'An answer to a question.' })
export class SubmitResponseInput {
  @Field(() => ID, { description: 'The attempt.' })
  attempt!: string;

  @Field(() => String, { description: 'The secret that starting the attempt gave.' })
  resumeToken!: string;

  @Field(() => ID, { description: 'A random UUID made by the client. An answer that is sent twice under one id counts once.' })
  responseId!: string;

  @Field(() => ID, { description: 'The question.' })
  question!: string;

  @Field(() => ResponseInput, { description: 'The answer.' })
  response!: ResponseInput;
}

/** Which attempt to finish. */
@InputType({ description: 'Which attempt to finish.' })
export class FinishAttemptInput {
  @Field(() => ID, { description: 'The attempt.' })
  attempt!: string;

  @Field(() => String, { description: 'The secret that starting the attempt gave.' })
  resumeToken!: string;
}

/** What is wrong with a question. */
@InputType({ description: 'What a student finds wrong with a question, for its teacher.' })
export class ReportProblemInput {
  @Field(() => ID, { description: 'The attempt in which the question was met.' })
  attempt!: string;

  @Field(() => String, { description: 'The secret that starting the attempt gave.' })
  resumeToken!: string;

  @Field(() => ID, { description: 'The question.' })
  question!: string;

  @Field(() => String, { description: 'What is wrong with it, in 1 to 2,000 characters.' })
  text!: string;
}
