import { randomUUID } from 'node:crypto';
import { deskOnly, type AccessCase } from '../../testing/access/access-case.js';
import { publishQuiz, teachersPublishedQuiz } from '../../testing/access/made-things.js';
import { madeOnce, payloadOf, type World } from '../../testing/access/world.js';

interface AskedQuestion { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[]; readonly targets: readonly { readonly id: string }[] }

/** An answer that can be graded, whatever is asked. */
function anyAnswer({ kind, options, targets }: AskedQuestion): Readonly<Record<string, unknown>> {
  const ids = options.map(({ id }) => id);
  if (kind === 'NUMERIC') return { number: 1 };
  if (kind === 'MATCH') return { pairs: ids.map((leftId) => ({ leftId, rightId: targets[0]?.id })) };
  return { optionIds: kind === 'ORDER' ? ids : ids.slice(0, 1) };
}

interface Answered { readonly id: string }

/** A published quiz that a student has answered, and of which the first question was taken out since. */
export const correctedQuiz = madeOnce(async (world: World): Promise<Answered> => {
  const { id, code } = await publishQuiz(world);
  const started = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id nextQuestion { id kind options { id } targets { id } } } userErrors { code message } } }', { input: { code, nickname: 'Wren' } });
  const { attempt, resumeToken } = payloadOf<{ resumeToken: string; attempt: { id: string; nextQuestion: AskedQuestion } }>(started, 'startAttempt');
  payloadOf(await world.ask('student', 'mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { attempt { id } userErrors { code message } } }', { input: { attempt: attempt.id, resumeToken, responseId: randomUUID(), question: attempt.nextQuestion.id, response: anyAnswer(attempt.nextQuestion) } }), 'submitResponse');
  const quiz = payloadOf<{ questions: readonly { id: string; version: number }[] }>(await world.ask('teacher', 'query ($id: ID!) { deskQuiz(id: $id) { questions { id version } } }', { id }), 'deskQuiz');
  const [first] = quiz.questions;
  const removed = await world.ask('teacher', 'mutation ($input: RemoveDraftQuestionInput!) { removeDraftQuestion(input: $input) { quiz { draftVersion } userErrors { code message } } }', { input: { question: first?.id, baseVersion: first?.version } });
  const changed = payloadOf<{ quiz: { draftVersion: number } }>(removed, 'removeDraftQuestion').quiz.draftVersion;
  payloadOf(await world.ask('teacher', 'mutation ($input: PublishQuizInput!) { publishQuiz(input: $input) { revision { id } userErrors { code message } } }', { input: { quiz: id, draftVersion: changed } }), 'publishQuiz');
  return { id };
});

const PREVIEW = 'query ($quiz: ID!) { regradePreview(quiz: $quiz) { version toRevision attemptCount questions { sentence } students(first: 5) { totalCount nodes { nickname } } } }';

/** Who may see what became of a quiz, and have it marked again: those at its desk. */
export const accessCases: readonly AccessCase[] = [
  {
    operation: 'Query.quizResults', roles: { ...deskOnly('NULL'), program: 'UNAUTHENTICATED' },
    ask: async ({ world }) => ({
      query: 'query ($quiz: ID!) { quizResults(quiz: $quiz) { title items { stem explanation { text } proof { valid } options { isKey } } students(first: 5) { nodes { nickname } } underWay { nickname } } }',
      variables: { quiz: (await teachersPublishedQuiz(world)).id }, shows: '"title"',
    }),
  },
  { operation: 'Query.quizProgress', roles: { ...deskOnly('NULL'), program: 'UNAUTHENTICATED' }, ask: async ({ world }) => ({ query: 'query ($quiz: ID!) { quizProgress(quiz: $quiz) { startedCount finishedCount } }', variables: { quiz: (await teachersPublishedQuiz(world)).id }, shows: '"startedCount"' }) },
  { operation: 'Query.regradePreview', roles: deskOnly('NULL'), ask: async ({ world }) => ({ query: PREVIEW, variables: { quiz: (await correctedQuiz(world)).id }, shows: '"version"' }) },
  { operation: 'Query.markLog', roles: deskOnly('NULL'), ask: async ({ world }) => ({ query: 'query ($quiz: ID!) { markLog(quiz: $quiz, first: 5) { totalCount nodes { before after } } }', variables: { quiz: (await correctedQuiz(world)).id }, shows: '"totalCount"' }) },
  {
    operation: 'Mutation.regradeQuiz', roles: { ...deskOnly('NOT_FOUND'), program: 'UNAUTHENTICATED' },
    ask: async ({ world }) => {
      const { id } = await correctedQuiz(world);
      const { version } = payloadOf<{ version: string }>(await world.ask('teacher', PREVIEW, { quiz: id }), 'regradePreview');
      return { query: 'mutation ($input: RegradeQuizInput!) { regradeQuiz(input: $input) { regrade changeCount userErrors { code message } } }', variables: { input: { quiz: id, version } }, shows: '"userErrors":[]' };
    },
  },
];
