import { deskOnly, signedInOnly, type AccessCase, type Asking } from '../../testing/access/access-case.js';
import { createQuiz, publishQuiz, starterCode, teachersPublishedQuiz, teachersQuiz, type TeachersQuiz } from '../../testing/access/made-things.js';
import { PACK, payloadOf, type World } from '../../testing/access/world.js';

const CODE = 'whoever has a code may take its quiz; it carries 32 bits, and no key is told';

/** A mutation of a quiz that answers with it. */
function ofQuiz(name: string, input: Readonly<Record<string, unknown>>, { id }: Pick<TeachersQuiz, 'id'>): Asking {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return { query: `mutation ($input: ${type}!) { ${name}(input: $input) { quiz { id title } userErrors { code message } } }`, variables: { input: { quiz: id, ...input } }, shows: '"title"' };
}

interface DraftQuestion { readonly id: string; readonly version: number; readonly content: { readonly kind: string; readonly stem: string; readonly asOf: string; readonly options: readonly { readonly id: string; readonly text: string }[]; readonly keyOptionIds: readonly string[] } }
interface QuizWithQuestions extends TeachersQuiz { readonly questions: readonly DraftQuestion[]; readonly suggestions: { readonly nodes: readonly { readonly id: string; readonly mark: string }[] } }

/** A new quiz of the teacher's desk, with the first of its questions and of its suggestions. */
async function quizWithQuestions(world: World): Promise<{ readonly quiz: QuizWithQuestions; readonly question: DraftQuestion; readonly suggestion: { readonly id: string; readonly mark: string } }> {
  const { id } = await createQuiz(world);
  const answer = await world.ask('teacher', 'query ($id: ID!) { deskQuiz(id: $id) { id code draftVersion questions { id version content { kind stem asOf options { id text } keyOptionIds } } suggestions(first: 1) { nodes { id mark } } } }', { id });
  const quiz = payloadOf<QuizWithQuestions>(answer, 'deskQuiz');
  const [question] = quiz.questions;
  const [suggestion] = quiz.suggestions.nodes;
  if (question === undefined || suggestion === undefined) throw new Error('The quiz has no question, or its pack suggests no more');
  return { quiz, question, suggestion };
}

const OWN = { kind: 'SINGLE_CHOICE', stem: 'Which harbour?', asOf: '2021-07-10', options: [{ id: 'a', text: 'One' }, { id: 'b', text: 'Another' }], keyOptionIds: ['a'] };

/** A mutation of a question of a draft. */
function ofQuestion(name: string, input: Readonly<Record<string, unknown>>): Asking {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return { query: `mutation ($input: ${type}!) { ${name}(input: $input) { quiz { id } draftQuestion { id content { stem } check { standing } } userErrors { code message } } }`, variables: { input }, shows: '"stem"' };
}

/** Who may ask for quizzes, make them, and change them. Every case of a change makes what it changes. */
export const accessCases: readonly AccessCase[] = [
  { operation: 'Query.quiz', everybody: CODE, ask: async ({ world }) => ({ query: 'query ($code: String!) { quiz(code: $code) { title } }', variables: { code: await starterCode(world) }, shows: '"title"' }) },
  { operation: 'Query.quiz', of: 'of a desk', everybody: CODE, ask: async ({ world }) => ({ query: 'query ($code: String!) { quiz(code: $code) { title } }', variables: { code: (await teachersPublishedQuiz(world)).code }, shows: '"title"' }) },
  { operation: 'Query.quizzes', everybody: 'the quiz of the first start is shown to everybody; those of desks are not listed', ask: async ({ world }) => { await starterCode(world); return { query: '{ quizzes { nodes { code } } }', shows: '"code"' }; } },
  { operation: 'Query.deskQuiz', roles: { ...deskOnly('NULL'), program: 'UNAUTHENTICATED' }, ask: async ({ world }) => ({ query: 'query ($id: ID!) { deskQuiz(id: $id) { title questions { content { keyOptionIds } } suggestions(first: 1) { totalCount } readings { text } revisions { nodes { id } } } }', variables: { id: (await teachersQuiz(world)).id }, shows: '"title"' }) },
  { operation: 'Query.deskQuizzes', roles: { ...deskOnly('LACKS_IT'), program: 'UNAUTHENTICATED' }, ask: async ({ world }) => ({ query: '{ deskQuizzes(first: 100) { nodes { id } } }', shows: (await teachersQuiz(world)).id }) },
  {
    operation: 'Query.checkQuestion', roles: deskOnly('NULL'),
    ask: async ({ world }) => ({ query: 'query ($quiz: ID!, $question: AuthoredQuestionInput!) { checkQuestion(quiz: $quiz, question: $question) { standing } }', variables: { quiz: (await teachersQuiz(world)).id, question: OWN }, shows: '"standing"' }),
  },
  { operation: 'Query.node', of: 'a quiz of a desk', roles: deskOnly('NULL', 'NULL'), ask: async ({ world }) => ({ query: 'query ($id: ID!) { node(id: $id) { ... on DeskQuiz { title } } }', variables: { id: (await teachersQuiz(world)).id }, shows: '"title"' }) },
  { operation: 'Query.node', of: 'a question of a draft', roles: deskOnly('NULL', 'NULL'), ask: async ({ world }) => ({ query: 'query ($id: ID!) { node(id: $id) { ... on DraftQuestion { content { stem } } } }', variables: { id: (await quizWithQuestions(world)).question.id }, shows: '"stem"' }) },
  { operation: 'Query.node', of: 'a revision', roles: deskOnly('NULL', 'NULL'), ask: async ({ world }) => ({ query: 'query ($id: ID!) { node(id: $id) { ... on Revision { number } } }', variables: { id: (await teachersPublishedQuiz(world)).revision }, shows: '"number"' }) },
  { operation: 'Mutation.createQuiz', roles: { ...signedInOnly(), program: 'UNAUTHENTICATED' }, ask: () => ({ query: 'mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { title } userErrors { code message } } }', variables: { input: { pack: PACK, title: 'Mine' } }, shows: '"title"' }) },
  { operation: 'Mutation.renameQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuiz('renameQuiz', { title: 'Renamed' }, await teachersQuiz(world)) },
  { operation: 'Mutation.archiveQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuiz('archiveQuiz', {}, await createQuiz(world)) },
  { operation: 'Mutation.restoreQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuiz('restoreQuiz', {}, await createQuiz(world)) },
  { operation: 'Mutation.duplicateQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuiz('duplicateQuiz', {}, await teachersQuiz(world)) },
  {
    operation: 'Mutation.deleteQuiz', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => {
      const { id } = await createQuiz(world);
      return { query: 'mutation ($input: DeleteQuizInput!) { deleteQuiz(input: $input) { deletedId userErrors { code message } } }', variables: { input: { quiz: id } }, shows: `"deletedId":"${id}"` };
    },
  },
  { operation: 'Mutation.rejectSuggestion', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuiz('rejectSuggestion', { mark: 'something' }, await createQuiz(world)) },
  { operation: 'Mutation.unrejectSuggestions', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuiz('unrejectSuggestions', {}, await createQuiz(world)) },
  { operation: 'Mutation.acceptSuggestion', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => { const { quiz, suggestion } = await quizWithQuestions(world); return ofQuestion('acceptSuggestion', { quiz: quiz.id, suggestion: suggestion.id }); } },
  { operation: 'Mutation.addDraftQuestion', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuestion('addDraftQuestion', { quiz: (await createQuiz(world)).id, question: OWN }) },
  {
    operation: 'Mutation.saveDraftQuestion', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => {
      const answer = await world.ask('teacher', 'mutation ($input: AddDraftQuestionInput!) { addDraftQuestion(input: $input) { draftQuestion { id version } userErrors { code message } } }', { input: { quiz: (await createQuiz(world)).id, question: OWN } });
      const { id, version } = payloadOf<{ draftQuestion: { id: string; version: number } }>(answer, 'addDraftQuestion').draftQuestion;
      return ofQuestion('saveDraftQuestion', { question: id, baseVersion: version, content: { ...OWN, stem: 'Which other harbour?' } });
    },
  },
  { operation: 'Mutation.moveDraftQuestion', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuestion('moveDraftQuestion', { question: (await quizWithQuestions(world)).question.id }) },
  { operation: 'Mutation.removeDraftQuestion', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => { const { question } = await quizWithQuestions(world); return ofQuestion('removeDraftQuestion', { question: question.id, baseVersion: question.version }); } },
  { operation: 'Mutation.restoreDraftQuestion', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => ofQuestion('restoreDraftQuestion', { question: (await quizWithQuestions(world)).question.id }) },
  {
    operation: 'Mutation.changeQuizSettings', roles: deskOnly('NOT_FOUND'),
    ask: async ({ world }) => ofQuiz('changeQuizSettings', { baseVersion: 0, shuffleQuestions: true, shuffleOptions: false, feedback: 'AT_END' }, await createQuiz(world)),
  },
  { operation: 'Mutation.publishQuiz', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => { const quiz = await createQuiz(world); return ofQuiz('publishQuiz', { draftVersion: quiz.draftVersion }, quiz); } },
  { operation: 'Mutation.publishQuiz', of: 'again, corrected', roles: deskOnly('NOT_FOUND'), ask: async ({ world }) => publishAgain(world) },
];

/** A quiz that was published and then renamed: no question of it has changed, but a new one was added. */
async function publishAgain(world: World): Promise<Asking> {
  const published = await publishQuiz(world);
  const answer = await world.ask('teacher', 'mutation ($input: AddDraftQuestionInput!) { addDraftQuestion(input: $input) { quiz { id draftVersion } userErrors { code message } } }', { input: { quiz: published.id, question: OWN } });
  const { quiz } = payloadOf<{ quiz: TeachersQuiz }>(answer, 'addDraftQuestion');
  return ofQuiz('publishQuiz', { draftVersion: quiz.draftVersion, note: 'One question more.' }, quiz);
}
