import { randomBytes } from 'node:crypto';
import { decodeNodeId } from '../../../graphql/node-id.js';
import type { TestApi, TestTeacher } from '../../../testing/start-test-api.js';
import { publishStarterQuiz } from '../../quizzes/index.js';

export interface UserError { readonly code: string; readonly field: readonly string[] | null; readonly message: string }

/** The steps of a teacher with a class, through the API. */
export function classSteps(api: TestApi, teacher: TestTeacher) {
  const tell = async <Payload>(name: string, input: object, selection: string, headers = teacher.headers): Promise<Payload & { readonly userErrors: readonly UserError[] }> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await api.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`, { variables: { input }, headers });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    // The shape is that of the selection.
    return (data as unknown as Record<string, Payload & { readonly userErrors: readonly UserError[] }>)[name] as Payload & { readonly userErrors: readonly UserError[] };
  };
  const createClass = async (name = 'History 9B') => (await tell<{ class: { id: string; code: string } }>('createClass', { name }, 'class { id code name }')).class;
  const join = (code: string, nickname: string, token = randomBytes(24).toString('base64url'), headers: Readonly<Record<string, string>> = {}) =>
    tell<{ membership: { nickname: string } | null; membershipToken: string | null }>('joinClass', { code, nickname, membershipToken: token }, 'membership { nickname class { id name code } } membershipToken', headers);
  const roster = async (id: string) => {
    const { data } = await api.ask('query ($id: ID!) { deskClass(id: $id) { students(first: 100) { nodes { id nickname extraTimePercent attemptCount } } } }', { variables: { id }, headers: teacher.headers });
    return (data as unknown as { deskClass: { students: { nodes: { id: string; nickname: string; extraTimePercent: number; attemptCount: number }[] } } }).deskClass.students.nodes;
  };
  return { tell, createClass, join, roster };
}

export interface QuizSettingsForTest { readonly opensAt?: Date | null; readonly closesAt?: Date | null; readonly attemptsAllowed?: number | null; readonly shuffleQuestions?: boolean; readonly shuffleOptions?: boolean; readonly feedback?: 'AT_ONCE' | 'AT_END' | 'AFTER_CLOSING'; readonly timeLimitSeconds?: number | null }

/** The quiz of the shipped pack, made a teacher's own. How it is run is set as its teacher would. */
export async function ownQuiz(api: TestApi, teacher: TestTeacher): Promise<{ readonly id: string; readonly key: string; readonly code: string }> {
  const code = await publishStarterQuiz(api.dependencies) ?? '';
  const { data } = await api.ask('query ($code: String!) { quiz(code: $code) { id } }', { variables: { code } });
  const id = (data as unknown as { quiz: { id: string } }).quiz.id;
  const key = decodeNodeId(id)?.key ?? '';
  await api.test.database.pool.query('update quizzes set starter = false, desk_id = $2 where id = $1', [key, teacher.account.deskKey]);
  return { id, key, code };
}

/** Sets how a quiz is run; what is left out is as a new quiz has it. */
export async function setTerms(api: TestApi, quiz: string, { opensAt = null, closesAt = null, attemptsAllowed = null, shuffleQuestions = false, shuffleOptions = false, feedback = 'AT_ONCE', timeLimitSeconds = null }: QuizSettingsForTest): Promise<void> {
  await api.test.database.pool.query(
    'update quizzes set opens_at = $2, closes_at = $3, attempts_allowed = $4, shuffle_questions = $5, shuffle_options = $6, feedback = $7, time_limit_seconds = $8 where id = $1',
    [quiz, opensAt, closesAt, attemptsAllowed, shuffleQuestions, shuffleOptions, feedback, timeLimitSeconds],
  );
}
