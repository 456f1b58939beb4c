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

/** What mutations give that change your desk, or at which you work. */
@ObjectType({ description: 'The desk at which you work.', simpleResolvers: true })
abstract class DeskOutcome {
  @Field(() => Desk, { nullable: true, description: 'The desk at which you work now; null where nothing was changed.' })
  desk!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of changing your desk.', simpleResolvers: true })
export class ChangeDeskPayload extends DeskOutcome {}

@ObjectType({ description: 'What came of taking up an invitation.', simpleResolvers: true })
export class AcceptInvitationPayload extends DeskOutcome {}

@ObjectType({ description: 'What came of leaving a desk.', simpleResolvers: true })
export class LeaveDeskPayload extends DeskOutcome {}

@ObjectType({ description: 'What came of removing a colleague from your desk.', simpleResolvers: true })
export class RemoveColleaguePayload extends DeskOutcome {}

/** What mutations give that end sessions. */
@ObjectType({ description: 'How many sessions were ended.', simpleResolvers: true })
abstract class EndedSessions {
  @Field(() => Int, { description: 'How many were ended.' })
  endedCount!: number;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of ending a session.', simpleResolvers: true })
export class EndSessionPayload extends EndedSessions {}

@ObjectType({ description: 'What came of ending all sessions but this one.', simpleResolvers: true })
export class EndOtherSessionsPayload extends EndedSessions {}

@ObjectType({ description: 'What came of inviting somebody.', simpleResolvers: true })
export class InviteColleaguePayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null where none was made.' })
  invitation!: unknown;

  @Field(() => String, { nullable: true, description: 'The path of the link, with its secret. It is given here and nowhere else: pass it on to the person it is for.' })
  path!: string | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

/** What mutations give that remove somebody or something. */
@ObjectType({ description: 'Whether it is gone.', simpleResolvers: true })
abstract class Removal {
  @Field(() => Boolean, { description: 'Whether it is gone.' })
  removed!: boolean;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}

@ObjectType({ description: 'What came of deleting your account.', simpleResolvers: true })
export class DeleteAccountPayload extends Removal {}

@ObjectType({ description: 'What came of removing an account.', simpleResolvers: true })
export class RemoveAccountPayload extends Removal {}

@ObjectType({ description: 'What came of revoking a key.', simpleResolvers: true })
export class RevokeApiKeyPayload extends Removal {}

@ObjectType({ description: 'What came of taking back an invitation.', simpleResolvers: true })
export class WithdrawInvitationPayload extends Removal {}

@ObjectType({ description: 'What came of changing who may sign up.', simpleResolvers: true })
export class ChangeSignUpPolicyPayload {
  @Field(() => Installation, { nullable: true, description: 'The installation as it is now; null where it was not changed.' })
  installation!: unknown;

  @Field(() => [UserError], { description: ERRORS })
  userErrors!: readonly UserError[];
}
