import {
  AcceptInvitationInput, AcceptInvitationPayload, AccountConnection, ChangeDeskInput, ChangeDeskPayload, ChangeSignUpPolicyInput, ChangeSignUpPolicyPayload, Desk, IdentityProvider, Installation, Invitation,
  InviteColleagueInput, InviteColleaguePayload, LeaveDeskPayload, OfferedInvitation, PageArguments, RemoveColleagueInput, RemoveColleaguePayload, WithdrawInvitationInput, WithdrawInvitationPayload,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { AccountRecord, DeskRecord, InvitationRecord } from './account.records.js';
import { membersOf, ownDesk } from './account.service.js';
import { acceptInvitation, changeDesk, leaveDesk, removeColleague, type DeskResult } from './desk.service.js';
import { changeSignUpPolicy, findInstallation, type ChangeSignUpPolicyResult, type InstallationRecord } from './installation.service.js';
import { findOffer, inviteColleague, listInvitations, withdrawInvitation, type InviteResult, type OfferRecord, type RemoveResult } from './invitation.service.js';

/** The viewer's desk: who works at it, and who is invited. */
@Resolver(() => Desk)
export class DeskResolver {
  @Query(() => Desk, { description: 'The desk at which you work.' })
  desk(@Ctx() context: RequestContext): Promise<DeskRecord> {
    return ownDesk(context);
  }

  @Query(() => OfferedInvitation, { nullable: true, description: 'What an invitation offers to whoever holds its link; null where no link like that works (any more).' })
  invitation(@Arg('token', () => String, { description: 'The secret of the link.' }) token: string, @Ctx() context: RequestContext): Promise<OfferRecord | null> {
    return findOffer(context, { token });
  }

  @Mutation(() => ChangeDeskPayload, { description: 'Changes what your desk is called and how it is kept.' })
  changeDesk(@Arg('input', () => ChangeDeskInput, { description: 'What is to change.' }) input: ChangeDeskInput, @Ctx() context: RequestContext): Promise<DeskResult> {
    return changeDesk(context, input);
  }

  @Mutation(() => InviteColleaguePayload, { description: 'Makes a link by which somebody gets an account at your desk, or joins it with the account they have. It works once, for 14 days.' })
  inviteColleague(@Arg('input', () => InviteColleagueInput, { description: 'Who is invited.' }) input: InviteColleagueInput, @Ctx() context: RequestContext): Promise<InviteResult> {
    return inviteColleague(context, input);
  }

  @Mutation(() => WithdrawInvitationPayload, { description: 'Takes back an invitation that nobody has taken up.' })
  withdrawInvitation(@Arg('input', () => WithdrawInvitationInput, { description: 'Which invitation.' }) input: WithdrawInvitationInput, @Ctx() context: RequestContext): Promise<RemoveResult> {
    return withdrawInvitation(context, input);
  }

  @Mutation(() => AcceptInvitationPayload, { description: 'Takes up an invitation to another desk. Where nobody else works at yours, what belongs to it comes along.' })
  acceptInvitation(@Arg('input', () => AcceptInvitationInput, { description: 'Which invitation.' }) input: AcceptInvitationInput, @Ctx() context: RequestContext): Promise<DeskResult> {
    return acceptInvitation(context, input);
  }

  @Mutation(() => LeaveDeskPayload, { description: 'Leaves a desk that you share, for one of your own with nothing on it. What belongs to the shared desk stays there.' })
  leaveDesk(@Ctx() context: RequestContext): Promise<DeskResult> {
    return leaveDesk(context);
  }

  @Mutation(() => RemoveColleaguePayload, { description: 'Removes a colleague from your desk. They keep their account, and get a desk of their own with nothing on it.' })
  removeColleague(@Arg('input', () => RemoveColleagueInput, { description: 'Which colleague.' }) input: RemoveColleagueInput, @Ctx() context: RequestContext): Promise<DeskResult> {
    return removeColleague(context, input);
  }

  @FieldResolver(() => AccountConnection)
  async members(@Root() desk: DeskRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AccountRecord>> {
    return pageOfList(await membersOf(context, desk), { request, scope: 'members', keyOf: ({ id }) => id });
  }

  @FieldResolver(() => [Invitation])
  invitations(@Ctx() context: RequestContext): Promise<readonly InvitationRecord[]> {
    return listInvitations(context);
  }
}

/** The installation, as everybody may know it. */
@Resolver(() => Installation)
export class InstallationResolver {
  @Query(() => Installation, { description: 'This installation, as everybody may know it.' })
  installation(@Ctx() context: RequestContext): Promise<InstallationRecord> {
    return findInstallation(context);
  }

  @Mutation(() => ChangeSignUpPolicyPayload, { description: 'Changes who may make an account: for the owner of the installation.' })
  changeSignUpPolicy(@Arg('input', () => ChangeSignUpPolicyInput, { description: 'Who may.' }) input: ChangeSignUpPolicyInput, @Ctx() context: RequestContext): Promise<ChangeSignUpPolicyResult> {
    return changeSignUpPolicy(context, input);
  }

  @FieldResolver(() => Boolean)
  fetchesArticles(@Ctx() context: RequestContext): boolean {
    return context.fetchesArticles;
  }

  @FieldResolver(() => [IdentityProvider])
  identityProviders(@Ctx() context: RequestContext): readonly IdentityProvider[] {
    return context.identityProviders;
  }
}
