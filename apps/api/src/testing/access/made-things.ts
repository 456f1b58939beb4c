import { publishStarterQuiz } from '../../modules/quizzes/index.js';
import { madeOnce, PACK, payloadOf, type World } from './world.js';

/*
 * What cases ask about, made through the API by those whose it is. Add yours here: a later module's cases need the things of an earlier one.
 */

/** The code of the quiz that everybody may take. */
export const starterCode = madeOnce(async ({ api }) => {
  await publishStarterQuiz(api.dependencies);
  const { data } = await api.ask('{ quizzes(first: 1) { nodes { code } } }');
  return (data as unknown as { quizzes: { nodes: { code: string }[] } }).quizzes.nodes[0]?.code ?? '';
});

export interface StudentsAttempt { readonly id: string; readonly resumeToken: string; readonly questionId: string; readonly optionIds: readonly string[] }

/** An attempt at that quiz, whose token only the student holds. A new one each time. */
export async function startAttempt(world: World): Promise<StudentsAttempt> {
  const answer = await world.ask('student', `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id nextQuestion { id options { id } } } userErrors { code message } } }`, {
    input: { code: await starterCode(world), nickname: 'Mira' },
  });
  const { attempt, resumeToken } = payloadOf<{ resumeToken: string; attempt: { id: string; nextQuestion: { id: string; options: { id: string }[] } } }>(answer, 'startAttempt');
  return { id: attempt.id, resumeToken, questionId: attempt.nextQuestion.id, optionIds: attempt.nextQuestion.options.map(({ id }) => id) };
}

export const studentsAttempt = madeOnce(startAttempt);

/** A token as good as the student's, and not the student's: what everybody else tries. */
export const WRONG_TOKEN = 'not-the-token-of-this-student-0123456789';

export interface TeachersQuiz { readonly id: string; readonly code: string; readonly draftVersion: number }

/** A quiz of the teacher's desk with suggested questions in its draft. A new one each time. */
export async function createQuiz(world: World): Promise<TeachersQuiz> {
  const answer = await world.ask('teacher', 'mutation ($input: CreateQuizInput!) { createQuiz(input: $input) { quiz { id code draftVersion } userErrors { code message } } }', {
    input: { pack: PACK, title: 'A quiz of the desk', fill: 3 },
  });
  return payloadOf<{ quiz: TeachersQuiz }>(answer, 'createQuiz').quiz;
}

export const teachersQuiz = madeOnce(createQuiz);

export interface PublishedQuiz extends TeachersQuiz { readonly revision: string }

/** Such a quiz, published once. A new one each time. */
export async function publishQuiz(world: World): Promise<PublishedQuiz> {
  const quiz = await createQuiz(world);
  const answer = await world.ask('teacher', 'mutation ($input: PublishQuizInput!) { publishQuiz(input: $input) { quiz { id code draftVersion } revision { id } userErrors { code message } } }', {
    input: { quiz: quiz.id, draftVersion: quiz.draftVersion },
  });
  const published = payloadOf<{ quiz: TeachersQuiz; revision: { id: string } }>(answer, 'publishQuiz');
  return { ...published.quiz, revision: published.revision.id };
}

export const teachersPublishedQuiz = madeOnce(publishQuiz);

/** The first of each kind of thing in the public pack, by slug, and the id of one of its sources. */
export const packsFirstThings = madeOnce(async ({ api }) => {
  const first = (field: string) => `${field}(pack: "${PACK}", first: 1) { nodes { id slug } }`;
  const { data } = await api.ask(`{ ${['sources', 'actors', 'events', 'claims', 'issues'].map(first).join(' ')} }`);
  const listed = data as unknown as Readonly<Record<'sources' | 'actors' | 'events' | 'claims' | 'issues', { readonly nodes: readonly { readonly id: string; readonly slug: string }[] }>>;
  const slugOf = (field: keyof typeof listed): string => listed[field].nodes[0]?.slug ?? '';
  return { source: slugOf('sources'), sourceId: listed.sources.nodes[0]?.id ?? '', actor: slugOf('actors'), event: slugOf('events'), claim: slugOf('claims'), issue: slugOf('issues') };
});

export interface TeachersClass { readonly id: string; readonly code: string; readonly student: string; readonly membershipToken: string }

/** A class of the teacher's desk with one student, whose token only the student holds. A new one each time. */
export async function createClass(world: World): Promise<TeachersClass> {
  const made = payloadOf<{ class: { id: string; code: string } }>(await world.ask('teacher', 'mutation ($input: CreateClassInput!) { createClass(input: $input) { class { id code } userErrors { code message } } }', { input: { name: 'A class of the desk' } }), 'createClass').class;
  const joined = payloadOf<{ membershipToken: string }>(await world.ask('student', 'mutation ($input: JoinClassInput!) { joinClass(input: $input) { membershipToken userErrors { code message } } }', { input: { code: made.code, nickname: 'Mira' } }), 'joinClass');
  const { students } = payloadOf<{ students: { nodes: { id: string }[] } }>(await world.ask('teacher', 'query ($id: ID!) { deskClass(id: $id) { students(first: 1) { nodes { id } } } }', { id: made.id }), 'deskClass');
  return { ...made, student: students.nodes[0]?.id ?? '', membershipToken: joined.membershipToken };
}

export const teachersClass = madeOnce(createClass);
