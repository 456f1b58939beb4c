import {
  AccountConnection, AccountInput, ChangeAccountInput, ChangeAccountPayload, DeleteAccountInput, EndSessionInput, EndSessionsPayload, PageArguments, RemovePayload, Session, Viewer,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { AccountRecord, SessionRecord, ViewerRecord } from './account.records.js';
import { changeAccount, findViewer, hasPassword, pageAccounts, type ChangeAccountResult } from './account.service.js';
import type { RemoveResult } from './invitation.service.js';
import { deleteAccount, removeAccount } from './removal.service.js';
import { endOtherSessions, endSession, listSessions, type EndSessionsResult } from './session.service.js';

/** Whoever is signed in, and accounts. Signing in and out go over HTTP (`/api/auth`), because they set cookies. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in: you. Null for whoever is not.' })
  viewer(@Ctx() context: RequestContext): Promise<ViewerRecord | null> {
    return findViewer(context);
  }

  @Query(() => AccountConnection, { nullable: true, description: 'All accounts of the installation, in the order in which they were made: for its owner, and null for other teachers.' })
  accounts(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AccountRecord> | null> {
    return pageAccounts(context, page);
  }

  @Mutation(() => ChangeAccountPayload, { description: 'Changes what you are called. The e-mail address stays: it is how you sign in.' })
  changeAccount(@Arg('input', () => ChangeAccountInput, { description: 'What is to change.' }) input: ChangeAccountInput, @Ctx() context: RequestContext): Promise<ChangeAccountResult> {
    return changeAccount(context, input);
  }

  @Mutation(() => EndSessionsPayload, { description: 'Ends one of your sessions: that browser is signed out.' })
  endSession(@Arg('input', () => EndSessionInput, { description: 'Which session.' }) input: EndSessionInput, @Ctx() context: RequestContext): Promise<EndSessionsResult> {
    return endSession(context, input);
  }

  @Mutation(() => EndSessionsPayload, { description: 'Ends all of your sessions but the one that asks.' })
  endOtherSessions(@Ctx() context: RequestContext): Promise<EndSessionsResult> {
    return endOtherSessions(context);
  }

  @Mutation(() => RemovePayload, { description: 'Deletes your account with what belongs to it: your desk too, with its quizzes, classes, answers and packs, where nobody else works at it. It cannot be undone.' })
  deleteAccount(@Arg('input', () => DeleteAccountInput, { description: 'Your confirmation.' }) input: DeleteAccountInput, @Ctx() context: RequestContext): Promise<RemoveResult> {
    return deleteAccount(context, input);
  }

  @Mutation(() => RemovePayload, { description: 'Removes somebody\'s account with what belongs to it, as they could themselves: for the owner of the installation.' })
  removeAccount(@Arg('input', () => AccountInput, { description: 'Whose account.' }) input: AccountInput, @Ctx() context: RequestContext): Promise<RemoveResult> {
    return removeAccount(context, input);
  }

  @FieldResolver(() => Boolean)
  hasPassword(@Root() viewer: ViewerRecord, @Ctx() context: RequestContext): Promise<boolean> {
    return hasPassword(context, viewer.account.key);
  }

  @FieldResolver(() => [Session])
  sessions(@Ctx() context: RequestContext): Promise<readonly SessionRecord[]> {
    return listSessions(context);
  }
}

