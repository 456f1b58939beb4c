import { publishStarterQuiz } from '../../apps/api/src/modules/quizzes/index.js';
import { shippedGraph, startTestApi } from '../../apps/api/src/testing/start-test-api.js';
import { answersOf, beginAttempts, findOpenQuiz } from './load/answering.js';
import { measureRead } from './load/measure-read.js';
import { documentIdOf, documentOf } from './load/trusted.js';

/* `npm run bench -- quiz-page`: the page on which a student reads a question, for forty who stand at different ones. */

const STUDENTS = 40;

const api = await startTestApi({ now: () => new Date() });
try {
  await api.importGraph(shippedGraph('us-icc-evidence'));
  await publishStarterQuiz(api.dependencies);
  const quiz = await findOpenQuiz(api);
  const attempts = await beginAttempts(api.test.database.pool, quiz, STUDENTS);
  for (const [nth, attempt] of attempts.entries()) {
    for (const input of answersOf([attempt], quiz.questions.slice(0, nth % quiz.questions.length))) {
      const { errors } = await api.ask(documentOf('SubmitResponse'), { variables: { input } });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
    }
  }
  await measureRead(api, {
    id: 'quiz-page', what: 'A question of a quiz, as a student reads it', document: documentOf('OpenQuestion'), documentId: documentIdOf('OpenQuestion'), variants: attempts.map(({ id, token }) => ({ id, resumeToken: token })),
  });
} finally {
  await api.close();
}
process.exit(0);
