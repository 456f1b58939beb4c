import {
  AccountConnection, ApiKey, ChangeAccountInput, ChangeAccountPayload, CreateApiKeyInput, CreateApiKeyPayload, DeleteAccountInput, DeleteAccountPayload, EndOtherSessionsPayload, EndSessionInput,
  EndSessionPayload, PageArguments, RemoveAccountInput, RemoveAccountPayload, RevokeApiKeyInput, RevokeApiKeyPayload, Session, Viewer,
} from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { AccountRecord, ApiKeyRecord, SessionRecord, ViewerRecord } from './account.records.js';
import { changeAccount, findViewer, hasPassword, pageAccounts, type ChangeAccountResult } from './account.service.js';
import { createKey, listKeys, revokeKey, type CreateKeyResult } from './api-key.service.js';
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

  @Mutation(() => EndSessionPayload, { description: 'Ends one of your sessions: that browser is signed out.' })
  endSession(@Arg('input', () => EndSessionInput, { description: 'Which session.' }) input: EndSessionInput, @Ctx() context: RequestContext): Promise<EndSessionsResult> {
    return endSession(context, input);
  }

  @Mutation(() => EndOtherSessionsPayload, { description: 'Ends all of your sessions but the one that asks.' })
  endOtherSessions(@Ctx() context: RequestContext): Promise<EndSessionsResult> {
    return endOtherSessions(context);
  }

  @Mutation(() => CreateApiKeyPayload, { description: 'Makes a key with which a program asks for you, at your desk, for as much as its scopes say. At most 20 of yours work at once.' })
  createApiKey(@Arg('input', () => CreateApiKeyInput, { description: 'What it is to be.' }) input: CreateApiKeyInput, @Ctx() context: RequestContext): Promise<CreateKeyResult> {
    return createKey(context, input);
  }

  @Mutation(() => RevokeApiKeyPayload, { description: 'Revokes one of your API keys: from the next request on it opens nothing.' })
  revokeApiKey(@Arg('input', () => RevokeApiKeyInput, { description: 'Which key.' }) input: RevokeApiKeyInput, @Ctx() context: RequestContext): Promise<RemoveResult> {
    return revokeKey(context, input);
  }

  @Mutation(() => DeleteAccountPayload, { description: 'Deletes your account with what belongs to it: your desk too, with its quizzes, classes, answers and packs, where nobody else works at it. It cannot be undone.' })
  deleteAccount(@Arg('input', () => DeleteAccountInput, { description: 'Your confirmation.' }) input: DeleteAccountInput, @Ctx() context: RequestContext): Promise<RemoveResult> {
    return deleteAccount(context, input);
  }

  @Mutation(() => RemoveAccountPayload, { description: 'Removes somebody\'s account with what belongs to it, as they could themselves: for the owner of the installation.' })
  removeAccount(@Arg('input', () => RemoveAccountInput, { description: 'Whose account.' }) input: RemoveAccountInput, @Ctx() context: RequestContext): Promise<RemoveResult> {
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

  @FieldResolver(() => [ApiKey])
  apiKeys(@Ctx() context: RequestContext): Promise<readonly ApiKeyRecord[]> {
    return listKeys(context);
  }
}
