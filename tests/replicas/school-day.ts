import { randomBytes, randomUUID } from 'node:crypto';
import { answerTo, type OpenQuestion } from '../bench/load/answering.js';
import { documentIdOf } from '../bench/load/trusted.js';
import { askGraph } from '../testkit/ask-graph.js';
import type { Replica } from './start-replica.js';

/** A page of the web app: its operation and what it is asked with. */
export interface PageOfDay { readonly operation: string; readonly variables: object }

/** What a teacher and a class have done, and every page on which they see it. */
export interface SchoolDay { readonly answers: number; readonly attempts: number; readonly teacherPages: readonly PageOfDay[]; readonly studentPages: readonly PageOfDay[] }

/** The replicas, of which each thing that is done goes to the next. */
export interface School { readonly replicas: readonly Replica[]; readonly cookie: string; readonly pack: string }

interface Reply { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: unknown }

/** Asks one replica for a document of the web app. */
export async function askPage({ url }: Pick<Replica, 'url'>, { operation, variables }: PageOfDay, cookie = ''): Promise<Reply> {
  const reply = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie !== '' && { cookie }) }, body: JSON.stringify({ documentId: documentIdOf(operation), variables }) });
  return (await reply.json()) as Reply;
}

/** Does things in turn at each replica, and throws where one is refused. */
function stepsAt({ replicas, cookie }: School) {
  let turn = 0;
  return async <Payload>(operation: string, input: object, as: 'teacher' | 'student'): Promise<Payload> => {
    const replica = replicas[turn++ % replicas.length];
    if (replica === undefined) throw new Error('There is no replica.');
    const { data, errors } = await askPage(replica, { operation, variables: { input } }, as === 'teacher' ? cookie : '');
    const [payload] = Object.values(data ?? {}) as (({ readonly userErrors?: readonly unknown[] } & Payload) | null)[];
    if (errors !== undefined || payload === null || payload === undefined || (payload.userErrors?.length ?? 0) > 0) throw new Error(`${operation} was refused: ${JSON.stringify(errors ?? payload)}`);
    return payload;
  };
}
type Step = ReturnType<typeof stepsAt>;

interface Taken { readonly id: string; readonly resumeToken: string; readonly answers: number }

/** Takes a whole quiz question by question, as it is shown: the last answer ends it. */
async function takeQuiz(step: Step, { replicas }: School, { code, membershipToken }: { readonly code: string; readonly membershipToken: string }): Promise<Taken> {
  const resumeToken = randomBytes(32).toString('base64url');
  const { attempt: { id } } = await step<{ attempt: { id: string } }>('StartAttempt', { code, membershipToken, attemptId: randomUUID(), resumeToken }, 'student');
  for (let answers = 0; ; answers += 1) {
    const question = await readNextQuestion(replicas[answers % replicas.length], { id, resumeToken });
    if (question === null) return { id, resumeToken, answers };
    await step('SubmitResponse', answerTo(question, { id, token: resumeToken }), 'student');
    if (answers === 0) await step('ReportProblem', { attempt: id, resumeToken, question: question.id, text: 'The second answer is also right, I think.' }, 'student');
  }
}

async function readNextQuestion(replica: Replica | undefined, { id, resumeToken }: Pick<Taken, 'id' | 'resumeToken'>): Promise<OpenQuestion | null> {
  const { attempt } = await askGraph<{ attempt: { nextQuestion: OpenQuestion | null } }>(replica?.url ?? '', 'query ($id: ID!, $resumeToken: String!) { attempt(id: $id, resumeToken: $resumeToken) { nextQuestion { id kind options { id } targets { id } } } }', { variables: { id, resumeToken } });
  return attempt.nextQuestion;
}

/** Goes with a teacher and three students through a day: a pack, a quiz, a class, answers, an import, and what is asked of all of it. */
export async function goThroughDay(school: School): Promise<SchoolDay> {
  const { pack } = school;
  const step = stepsAt(school);
  const { quiz: { id: quiz } } = await step<{ quiz: { id: string } }>('CreateQuiz', { pack, title: 'A day at school', fill: 5 }, 'teacher');
  await step('RenameQuiz', { quiz, title: 'Another day at school' }, 'teacher');
  const { quiz: { code } } = await step<{ quiz: { code: string } }>('PublishQuiz', { quiz, draftVersion: Number(await readFromPage(school, { operation: 'BuilderPulse', variables: { quiz } }, /"draftVersion":(\d+)/)) }, 'teacher');
  const { class: { id: group } } = await step<{ class: { id: string } }>('CreateClass', { name: '9B' }, 'teacher');
  const classCode = await readFromPage(school, { operation: 'DeskClassPage', variables: { id: group } }, /"code":"([^"]+)"/);
  await step('AssignQuiz', { quiz, class: group }, 'teacher');
  const tokens = await Promise.all(['Wren', 'Heron', 'Plover'].map(async (nickname) => (await step<{ membershipToken: string }>('JoinClass', { code: classCode, nickname }, 'student')).membershipToken));
  const taken = await Promise.all(tokens.map((membershipToken) => takeQuiz(step, school, { code, membershipToken })));
  await step('CreateApiKey', { name: 'for the register', scopes: ['READ_QUIZZES'], expiresInDays: 30 }, 'teacher');
  const [attempt, token] = [taken[0]?.id ?? '', tokens[0] ?? ''];
  return {
    answers: taken.reduce((sum, { answers }) => sum + answers, 0), attempts: taken.length,
    teacherPages: listTeacherPages({ quiz, group, attempt, pack }),
    studentPages: [
      ...taken.flatMap(({ id, resumeToken }) => ['OpenQuestion', 'AnsweredQuestions', 'AttemptSummary'].map((operation) => ({ operation, variables: { id, resumeToken } }))),
      ...['MembershipPage', 'MembershipOfQuiz'].map((operation) => ({ operation, variables: { token } })),
      { operation: 'QuizByCode', variables: { code } }, { operation: 'ClassByCode', variables: { code: classCode } }, { operation: 'Home', variables: {} }, { operation: 'Topic', variables: { pack } },
    ],
  };
}

/** What the last of the replicas shows on a page. */
async function readFromPage({ replicas, cookie }: School, page: PageOfDay, what: RegExp): Promise<string> {
  const [last] = replicas.slice(-1);
  const { data } = await askPage(last ?? { url: '' }, page, cookie);
  const found = what.exec(JSON.stringify(data))?.[1];
  if (found === undefined) throw new Error(`${page.operation} does not show ${String(what)}: ${JSON.stringify(data)}`);
  return found;
}

/** Every page of the desk. */
function listTeacherPages({ quiz, group, attempt, pack }: { readonly quiz: string; readonly group: string; readonly attempt: string; readonly pack: string }): readonly PageOfDay[] {
  const ofQuiz = { quiz };
  const page = (operation: string, variables: object = {}): PageOfDay => ({ operation, variables });
  return [
    ...['Viewer', 'Desk', 'DeskLists', 'QuizPacks', 'DeskClasses', 'DeskClassDates', 'QuizzesToAssign', 'DeskPacks', 'AccountPage', 'ApiKeysPage', 'ImportBatches', 'PackReproof'].map((operation) => page(operation)),
    ...['Builder', 'BuilderPulse', 'BuilderReadings', 'PublishPage', 'QuizProgressNow', 'ItemsForDownload', 'StudentsForDownload', 'RegradePage', 'DeskResults', 'DeskQuizTexts'].map((operation) => page(operation, ofQuiz)),
    page('QuizList', { first: 20 }), page('DeskClassPage', { id: group }), page('ClassExport', { class: group }), page('QuizResultsPage', { ...ofQuiz, first: 60 }), page('ItemPage', { ...ofQuiz, number: 1 }),
    page('StudentAnswersPage', { ...ofQuiz, attempt }), page('BuilderSuggestions', { ...ofQuiz, first: 10 }), page('Topic', { pack }),
  ];
}
