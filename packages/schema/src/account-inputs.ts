import { Field, ID, InputType, Int } from 'type-graphql';
import { SignUpPolicy } from './account-enums.js';

/** What is to change about your account. */
@InputType({ description: 'What is to change about your account.' })
export class ChangeAccountInput {
  @Field(() => String, { description: 'What you want to be called: 1 to 80 characters, on one line.' })
  name!: string;
}

/** What is to change about your desk. */
@InputType({ description: 'What is to change about your desk; what is left out stays.' })
export class ChangeDeskInput {
  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 80 characters, on one line.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'After how many days without a visit the answers of a class are deleted: 7 to 3650; null: never by themselves.' })
  retentionDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether students see links to the original articles.' })
  linksOut?: boolean | null;
}

/** Which session is to end. */
@InputType({ description: 'Which of your sessions is to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The id of the session.' })
  session!: string;
}

/** Who is invited. */
@InputType({ description: 'Who is invited, and to what.' })
export class InviteColleagueInput {
  @Field(() => String, { description: 'For whom the link is, so that you know it later: a name or an address, 1 to 120 characters. Nothing is sent to them; you pass on the link.' })
  invitee!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether they get a desk of their own instead of a place at yours. The owner alone may.' })
  ownDesk?: boolean | null;
}

/** Which invitation is withdrawn. */
@InputType({ description: 'Which invitation is withdrawn.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The id of the invitation.' })
  invitation!: string;
}

/** Which invitation is taken up. */
@InputType({ description: 'Which invitation you take up.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret of its link.' })
  token!: string;
}

/** Which account is removed. */
@InputType({ description: 'Which account is removed from the installation.' })
export class RemoveAccountInput {
  @Field(() => ID, { description: 'The id of the account.' })
  account!: string;
}

/** Which colleague is removed. */
@InputType({ description: 'Which colleague is removed from your desk.' })
export class RemoveColleagueInput {
  @Field(() => ID, { description: 'The id of their account.' })
  account!: string;
}

/** How you delete your account. */
@InputType({ description: 'How you delete your account, with what belongs to it.' })
export class DeleteAccountInput {
  @Field(() => String, { description: 'Your password; whoever has none gives their e-mail address.' })
  confirmation!: string;
}

/** Who may make an account from now on. */
@InputType({ description: 'Who may make an account from now on.' })
export class ChangeSignUpPolicyInput {
  @Field(() => SignUpPolicy, { description: 'Who may.' })
  signUp!: keyof typeof SignUpPolicy;
}
