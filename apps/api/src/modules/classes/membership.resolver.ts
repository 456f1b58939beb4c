import { AssignedQuizConnection, Class, JoinClassInput, JoinClassPayload, Membership, PageArguments } from '@footnote/schema';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/paging.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { findClass, findMembership, joinClass, pageAssignedQuizzes, type AssignedQuizRecord, type ClassDoor, type JoinClassResult, type MembershipRecord } from './membership.service.js';

/** Classes, as students meet them. */
@Resolver(() => Membership)
export class MembershipResolver {
  @Query(() => Class, { nullable: true, description: 'The class of a code: what it is called, and no more; null where no class has it.' })
  class(@Arg('code', () => String, { description: 'The code. Capitals, spaces and the dash make no difference.' }) code: string, @Ctx() context: RequestContext): Promise<ClassDoor | null> {
    return findClass(context, code);
  }

  @Query(() => Membership, { nullable: true, description: 'A place in a class, for whoever holds its token; null for everybody else, whether there is one or not.' })
  membership(@Arg('token', () => String, { description: 'The secret that joining the class gave.' }) token: string, @Ctx() context: RequestContext): Promise<MembershipRecord | null> {
    return findMembership(context, token);
  }

  @Mutation(() => JoinClassPayload, { description: 'Joins a class by its code, or goes on with the place that this client took before.' })
  joinClass(@Arg('input', () => JoinClassInput, { description: 'The class, and who joins it.' }) input: JoinClassInput, @Ctx() context: RequestContext): Promise<JoinClassResult> {
    return joinClass(context, input);
  }

  @FieldResolver(() => AssignedQuizConnection)
  quizzes(@Root() membership: MembershipRecord, @Args(() => PageArguments) request: PageArguments, @Ctx() context: RequestContext): Promise<Connection<AssignedQuizRecord>> {
    return pageAssignedQuizzes(context, membership, request);
  }
}
