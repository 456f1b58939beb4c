import { Field, Int, ObjectType } from 'type-graphql';
import { Account, Desk, Installation, Invitation } from './account.js';
import { UserError } from './attempt.js';

const ERRORS = 'Why it was not done; empty where it was.';

@ObjectType({ description: 'What came of changing your account.', simpleResolvers: true })
export class ChangeAccountPayload {
  @Field(() => Account, { nullable: true, description: 'Your account as it is now; null where it was not changed.' })
  account!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of a change of your desk, or of a change of desks.', simpleResolvers: true })
export class DeskPayload {
  @Field(() => Desk, { nullable: true, description: 'The desk at which you work now; null where nothing was changed.' })
  desk!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of ending sessions.', simpleResolvers: true })
export class EndSessionsPayload {
  @Field(() => Int, { description: 'How many were ended.' })
  ended!: number;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of inviting somebody.', simpleResolvers: true })
export class InviteColleaguePayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null where none was made.' })
  invitation!: unknown;

  @Field(() => String, { nullable: true, description: 'The path of the link, with its secret. It is given here and nowhere else: pass it on to the person it is for.' })
  path!: string | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of removing something.', simpleResolvers: true })
export class RemovePayload {
  @Field(() => Boolean, { description: 'Whether it is gone.' })
  removed!: boolean;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of changing who may sign up.', simpleResolvers: true })
export class ChangeSignUpPolicyPayload {
  @Field(() => Installation, { nullable: true, description: 'The installation as it is now; null where it was not changed.' })
  installation!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}
