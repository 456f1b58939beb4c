import { deskOnly, type AccessCase } from '../../testing/access/access-case.js';
import { teachersPublishedQuiz } from '../../testing/access/made-things.js';
import { madeOnce, PACK, payloadOf, type World } from '../../testing/access/world.js';

/** The slug of a copy of the public pack at the teacher's desk. */
const copiedPack = madeOnce(async (world: World): Promise<string> => {
  const copied = await world.ask('teacher', 'mutation ($input: CopyPackInput!) { copyPack(input: $input) { pack { pack { slug } } userErrors { code message } } }', { input: { pack: PACK } });
  return payloadOf<{ pack: { pack: { slug: string } } }>(copied, 'copyPack').pack.pack.slug;
});

const CHANGE = 'subscription ($pack: String!) { packChanged(pack: $pack) { version pack { own } } }';

/** Who may watch: whoever may ask for the same once. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Subscription.quizProgress', roles: { ...deskOnly('UNKNOWN'), program: 'UNAUTHENTICATED' },
    ask: async ({ world }) => ({ query: 'subscription ($quiz: ID!) { quizProgress(quiz: $quiz) { startedCount finishedCount } }', variables: { quiz: (await teachersPublishedQuiz(world)).id }, shows: '"startedCount"' }),
  },
  { operation: 'Subscription.packChanged', everybody: 'A public pack is public, and so is that it changed.', ask: () => ({ query: CHANGE, variables: { pack: PACK }, shows: '"own":false' }) },
  {
    operation: 'Subscription.packChanged', of: 'of a desk\'s own', roles: deskOnly('UNKNOWN', 'UNKNOWN'),
    ask: async ({ world }) => ({ query: CHANGE, variables: { pack: await copiedPack(world) }, shows: '"own":true' }),
  },
];
