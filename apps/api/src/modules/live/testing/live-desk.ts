import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { AUTH_SECRET, type TestApi, type TestTeacher } from '../../../testing/start-test-api.js';
import { publishQuiz, type PublishedQuiz } from '../../../testing/access/made-things.js';
import { payloadOf, type World } from '../../../testing/access/world.js';

/** Signs somebody in: a session in the database, and the cookie that a browser would send with it. */
export async function openSession({ test, dependencies }: TestApi, { account }: TestTeacher): Promise<{ readonly session: string; readonly cookie: string }> {
  const [session, token] = [randomUUID(), randomBytes(24).toString('base64url')];
  const now = dependencies.clock();
  await test.database.pool.query('insert into sessions (id, token, user_id, expires_at, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)', [session, token, account.key, new Date(now.getTime() + 86_400_000), now]);
  const signature = createHmac('sha256', AUTH_SECRET).update(token, 'utf8').digest('base64');
  return { session, cookie: `footnote.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}

/** Lets a student begin a quiz by its code, as the student's phone does it. */
export async function beginQuiz(world: World, code: string, nickname = 'Wren'): Promise<{ readonly attempt: string; readonly resumeToken: string }> {
  const answer = await world.ask('student', 'mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id } userErrors { code message } } }', { input: { code, nickname } });
  const { attempt, resumeToken } = payloadOf<{ resumeToken: string; attempt: { id: string } }>(answer, 'startAttempt');
  return { attempt: attempt.id, resumeToken };
}

/** Lets that student finish, with whatever was answered. */
export async function finishQuiz(world: World, { attempt, resumeToken }: { readonly attempt: string; readonly resumeToken: string }): Promise<void> {
  payloadOf(await world.ask('student', 'mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { attempt { id } userErrors { code message } } }', { input: { attempt, resumeToken } }), 'finishAttempt');
}

export { publishQuiz, type PublishedQuiz };
