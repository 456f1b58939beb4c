import { PackChange, QuizProgress } from '@footnote/schema';
import { Arg, ID, Resolver, Root, Subscription, type SubscribeResolverData } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.js';
import type { ProgressRecord } from '../results/index.js';
import { refuseWithoutSocket, requireLive } from './live-context.js';
import { watchPack, watchProgress, type PackChangeRecord } from './watch.service.js';

type Asked<Arguments> = SubscribeResolverData<unknown, Arguments, RequestContext>;

/** What can be watched. Each gives the whole state, first the present one: whoever misses some in between misses nothing. */
@Resolver()
export class LiveResolver {
  @Subscription(() => QuizProgress, {
    description: 'Where students stand with a quiz of your desk: now, and whenever one of them starts, answers or finishes. It ends when the quiz is deleted, or when you are no longer signed in.',
    subscribe: ({ args, context }: Asked<{ quiz: string }>) => watchProgress(requireLive(context), args.quiz),
  })
  quizProgress(@Arg('quiz', () => ID, { description: 'The quiz.' }) _quiz: string, @Root() state?: ProgressRecord): ProgressRecord {
    return state ?? refuseWithoutSocket();
  }

  @Subscription(() => PackChange, {
    description: 'A pack: as it is now, and after each change. Public packs are for everybody, a desk\'s own for that desk. It ends when the pack is deleted.',
    subscribe: ({ args, context }: Asked<{ pack: string }>) => watchPack(requireLive(context), args.pack),
  })
  packChanged(@Arg('pack', () => String, { description: 'The slug of the pack.' }) _pack: string, @Root() state?: PackChangeRecord): PackChangeRecord {
    return state ?? refuseWithoutSocket();
  }
}
