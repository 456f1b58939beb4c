import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { encodeNodeId } from '../../../apps/api/src/graphql/node-id.js';
import type { TestApi } from '../../../apps/api/src/testing/start-test-api.js';
import { documentIdOf } from './trusted.js';

/** A quiz as far as answering it goes. */
export interface OpenQuiz { readonly code: string; readonly revision: string; readonly questions: readonly OpenQuestion[] }
export interface OpenQuestion { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[]; readonly targets: readonly { readonly id: string }[] }
export interface OpenAttempt { readonly id: string; readonly token: string }
/** What is sent with an answer. */
export interface AnswerInput { readonly attempt: string; readonly resumeToken: string; readonly responseId: string; readonly question: string; readonly response: object }

/** Finds the quiz that is there from the first start on, with its newest revision. */
export async function findOpenQuiz({ ask, test: { database: { pool } } }: TestApi): Promise<OpenQuiz> {
  const { rows: [row] } = await pool.query<{ code: string; revision: string }>('select q.code, r.id as revision from quizzes q join revisions r on r.quiz_id = q.id where q.starter order by r.number desc limit 1');
  if (row === undefined) throw new Error('There is no quiz to begin with');
  const { data, errors } = await ask('query ($code: String!) { quiz(code: $code) { questions { id kind options { id } targets { id } } } }', { variables: { code: row.code } });
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  const { quiz } = data as unknown as { readonly quiz: { readonly questions: readonly OpenQuestion[] } };
  return { ...row, questions: quiz.questions };
}

/** Writes attempts straight into the tables, as starting them would: what is measured is answering. */
export async function beginAttempts(pool: pg.Pool, { revision }: Pick<OpenQuiz, 'revision'>, count: number): Promise<readonly OpenAttempt[]> {
  const made = Array.from({ length: count }, () => ({ key: randomUUID(), token: randomBytes(24).toString('base64url') }));
  await pool.query(
    `insert into attempts (id, revision_id, nickname, token_hash, started_at) select t.id, $1::uuid, 'Wren', t.hash, now() from unnest($2::uuid[], $3::text[]) as t(id, hash)`,
    [revision, made.map(({ key }) => key), made.map(({ token }) => createHash('sha256').update(token, 'utf8').digest('hex'))],
  );
  return made.map(({ key, token }) => ({ id: encodeNodeId('Attempt', key), token }));
}

/** An answer of the right form, right or not. */
export function answerTo({ id, kind, options, targets }: OpenQuestion, { id: attempt, token }: OpenAttempt): AnswerInput {
  const response = kind === 'NUMERIC' ? { number: 7 }
    : kind === 'MATCH' ? { pairs: options.map((option, at) => ({ leftId: option.id, rightId: targets[at % targets.length]?.id ?? '' })) }
      : { optionIds: kind === 'ORDER' ? options.map((option) => option.id) : options.slice(0, 1).map((option) => option.id) };
  return { attempt, resumeToken: token, responseId: randomUUID(), question: id, response };
}

/** The answers of some attempts to all questions: one question of all of them after the other, so that nobody answers two at once. */
export function answersOf(attempts: readonly OpenAttempt[], questions: readonly OpenQuestion[]): readonly AnswerInput[] {
  return questions.flatMap((question) => attempts.map((attempt) => answerTo(question, attempt)));
}

/** The body of the request by which the web app sends an answer. */
export function bodyOf(input: AnswerInput): string {
  return JSON.stringify({ documentId: SUBMIT_ID, variables: { input } });
}
const SUBMIT_ID = documentIdOf('SubmitResponse');
