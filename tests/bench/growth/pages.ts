import { createHash, randomUUID } from 'node:crypto';
import { peopleWorld, payloadOf, type World } from '../../../apps/api/src/testing/access/world.js';
import { createClass, publishQuiz } from '../../../apps/api/src/testing/access/made-things.js';
import { encodeNodeId, decodeNodeId } from '../../../apps/api/src/graphql/node-id.js';
import type { TestApi } from '../../../apps/api/src/testing/start-test-api.js';
import { STUDENTS_OF_A_DESK, TEMPLATE } from './fill.js';

/** A page: what it asks, and whose it is. */
export interface Page { readonly operation: string; /** Where it is none of the web app's own. */ readonly document?: string; readonly variables: Readonly<Record<string, unknown>>; readonly by: 'teacher' | 'owner' | 'student' }

export interface Laid { readonly world: World; readonly pages: readonly Page[] }

/** Makes a desk with a quiz that a hundred have taken, by the API, and lists what its pages and those of its students ask. */
export async function layPages(api: TestApi): Promise<Laid> {
  const world = await peopleWorld({ api, owner: await api.signUp({ name: 'Owner', role: 'OWNER' }), close: () => api.close() });
  const quiz = await publishQuiz(world);
  const group = await createClass(world);
  await world.ask('teacher', 'mutation ($input: AssignQuizInput!) { assignQuiz(input: $input) { userErrors { message } } }', { input: { quiz: quiz.id, class: group.id } });
  await addStudents(api, { quiz: keyOf(quiz.id), group: keyOf(group.id) });
  const attempt = await takePart(world, quiz.code);
  const { rows: [taken] } = await api.test.database.pool.query<{ id: string }>('select a.id from attempts a join revisions r on r.id = a.revision_id where r.quiz_id = $1 and a.student_id is not null limit 1', [keyOf(quiz.id)]);
  const { rows: [source] } = await api.test.database.pool.query<{ slug: string }>('select s.slug from sources s join packs p on p.id = s.pack_id where p.slug = $1 order by s.ordinal limit 1', [TEMPLATE]);
  return { world, pages: listPages({ quiz, group, attempt, taken: encodeNodeId('Attempt', taken?.id ?? ''), source: source?.slug ?? '' }) };
}

const keyOf = (id: string): string => decodeNodeId(id)?.key ?? '';

/** Students of the class who have finished the quiz, by the database alone: the answers are the first option of each question. */
async function addStudents({ test: { database: { pool } } }: TestApi, { quiz, group }: { readonly quiz: string; readonly group: string }): Promise<void> {
  const { rows: [revision] } = await pool.query<{ id: string; questions: readonly { readonly id: string; readonly options?: readonly { readonly id: string }[] }[] }>('select id, questions from revisions where quiz_id = $1', [quiz]);
  if (revision === undefined) throw new Error('The quiz was not published');
  for (let nth = 0; nth < STUDENTS_OF_A_DESK; nth += 1) {
    const [student, attempt] = [randomUUID(), randomUUID()];
    await pool.query('insert into students (id, class_id, nickname, nickname_folded, token_hash, joined_at) values ($1, $2, $3, $3, $4, now())', [student, group, `student ${String(nth)}`, createHash('sha256').update(student).digest('hex')]);
    await pool.query(`insert into attempts (id, revision_id, nickname, token_hash, started_at, finished_at, student_id) values ($1, $2, null, $3, now() - interval '10 minutes', now(), $4)`, [attempt, revision.id, createHash('sha256').update(attempt).digest('hex'), student]);
    await pool.query(`insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at) select gen_random_uuid(), $1, q, gen_random_uuid(), $2, true, 1, now() from unnest($3::text[]) q`,
      [attempt, JSON.stringify({ type: 'OPTIONS', optionIds: [] }), revision.questions.map(({ id }) => id)]);
    await pool.query('insert into uncounted_attempts (attempt_id, revision_id) values ($1, $2)', [attempt, revision.id]);
  }
}

async function takePart(world: World, code: string): Promise<{ readonly id: string; readonly resumeToken: string }> {
  const started = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } resumeToken userErrors { message } } }', { input: { code, nickname: 'Wren' } });
  const { attempt: { id }, resumeToken } = payloadOf<{ attempt: { id: string }; resumeToken: string }>(started, 'startAttempt');
  return { id, resumeToken };
}

interface Named { readonly quiz: { readonly id: string; readonly code: string }; readonly group: { readonly id: string; readonly code: string; readonly membershipToken: string }; readonly attempt: { readonly id: string; readonly resumeToken: string }; readonly taken: string; readonly source: string }

function listPages({ quiz, group, attempt, taken, source }: Named): readonly Page[] {
  const teacher = (operation: string, variables: Page['variables'] = {}): Page => ({ operation, variables, by: 'teacher' });
  const student = (operation: string, variables: Page['variables'] = {}): Page => ({ operation, variables, by: 'student' });
  const ofQuiz = { quiz: quiz.id };
  const ofPack = { pack: TEMPLATE };
  return [
    student('Home'), student('Topic', ofPack), student('TopicPositions', { ...ofPack, issue: ISSUE, asOf: '2023-07-31' }), student('TopicChanges', { ...ofPack, issue: ISSUE, from: '2023-01-01', to: '2023-07-31' }),
    student('TopicOrigins', ofPack), student('TopicDisagreements', ofPack), student('SourceReader', { ...ofPack, slug: source }), student('SourceClaims', { ...ofPack, slug: source }), { ...student('Search', { ...ofPack, text: 'court evidence' }), document: SEARCH }, { ...student('Search everywhere', { text: 'court evidence' }), document: SEARCH },
    student('QuizByCode', { code: quiz.code }), student('OpenQuestion', attempt), student('AnsweredQuestions', attempt), student('AttemptSummary', attempt),
    student('ClassByCode', { code: group.code }), student('MembershipPage', { token: group.membershipToken }), student('MembershipOfQuiz', { token: group.membershipToken }),
    teacher('Desk'), teacher('DeskLists'), teacher('QuizList', { first: 20 }), teacher('QuizPacks'), teacher('Builder', ofQuiz), teacher('BuilderPulse', ofQuiz), teacher('PublishPage', ofQuiz), teacher('DeskClasses'), teacher('DeskClassPage', { id: group.id }),
    teacher('QuizzesToAssign'), teacher('QuizResultsPage', { ...ofQuiz, first: 60 }), teacher('QuizProgressNow', ofQuiz), teacher('ItemPage', { ...ofQuiz, number: 1 }), teacher('StudentAnswersPage', { ...ofQuiz, attempt: taken }),
    teacher('RegradePage', ofQuiz), teacher('DeskResults', ofQuiz), teacher('DeskPacks'), teacher('AccountPage'), teacher('ApiKeysPage'), teacher('ImportBatches'), { operation: 'Accounts', variables: { first: 20 }, by: 'owner' },
  ];
}

const ISSUE = 'sharing-evidence';
const SEARCH = 'query Search($text: String!, $pack: String) { search(text: $text, pack: $pack, first: 20) { nodes { rank snippet node { __typename ... on Claim { statement } } } } }';
