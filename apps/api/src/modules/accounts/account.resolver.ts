import { Account, AccountConnection, ChangeAccountInput, ChangeAccountPayload, Desk, PageArguments, Viewer } from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { AccountRecord, DeskRecord, ViewerRecord } from './account.records.js';
import { changeAccount, findViewer, hasPassword, membersOf, ownDesk, pageAccounts, type ChangeAccountResult } from './account.service.js';

/** Whoever is signed in. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in: you. Null for whoever is not.' })
  viewer(@Ctx() context: RequestContext): Promise<ViewerRecord | null> {
    return findViewer(context);
  }

  @Query(() => AccountConnection, { nullable: true, description: 'All accounts of the installation, in the order in which they were made: for its owner, and null for everybody else.' })
  accounts(@Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AccountRecord> | null> {
    return pageAccounts(context, page);
  }

  @Mutation(() => ChangeAccountPayload, { description: 'Changes what you are called. The e-mail address stays: it is how you sign in.' })
  changeAccount(@Arg('input', () => ChangeAccountInput, { description: 'What is to change.' }) input: ChangeAccountInput, @Ctx() context: RequestContext): Promise<ChangeAccountResult> {
    return changeAccount(context, input);
  }

  @FieldResolver(() => Boolean)
  hasPassword(@Root() viewer: ViewerRecord, @Ctx() context: RequestContext): Promise<boolean> {
    return hasPassword(context, viewer.account.key);
  }
}

/** The viewer's desk. */
@Resolver(() => Desk)
export class DeskResolver {
  @Query(() => Desk, { description: 'The desk at which you work.' })
  desk(@Ctx() context: RequestContext): Promise<DeskRecord> {
    return ownDesk(context);
  }

  @FieldResolver(() => [Account])
  members(@Root() desk: DeskRecord, @Ctx() context: RequestContext): Promise<readonly AccountRecord[]> {
    return membersOf(context, desk);
  }
}
