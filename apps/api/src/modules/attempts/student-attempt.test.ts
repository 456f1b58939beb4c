import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { shippedGraph, startTestApi, type TestApi, type TestTeacher } from '../../testing/start-test-api.js';
import { ownQuiz, setTerms } from '../classes/testing/class-steps.js';

const NOON = new Date('2030-01-01T12:00:00Z');

let api: TestApi;
let teacher: TestTeacher;
let code: string;
let quizKey: string;

beforeAll(async () => {
  api = await startTestApi({ now: () => NOON });
  await api.importGraph(shippedGraph('harbour-ferry'));
  teacher = await api.signUp();
  ({ code, key: quizKey } = await ownQuiz(api, teacher));
  // Students are told nothing for now.
  await setTerms(api, quizKey, { feedback: 'AFTER_CLOSING', closesAt: new Date(NOON.getTime() + 86_400_000) });
}, 120_000);
afterAll(async () => { await api.close(); });

interface Asked { readonly id: string; readonly kind: string; readonly options: readonly { readonly id: string }[]; readonly targets: readonly { readonly id: string }[] }
interface Session { readonly id: string; readonly token: string }

/** A student who has answered the first question. */
async function answerOne(): Promise<Session> {
  const started = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id nextQuestion { id kind options { id } targets { id } } } } }', { variables: { input: { code, nickname: 'Wren' } } });
  const { attempt, resumeToken } = (started.data as unknown as { startAttempt: { resumeToken: string; attempt: { id: string; nextQuestion: Asked } } }).startAttempt;
  const { id: question, kind, options, targets } = attempt.nextQuestion;
  const ids = options.map(({ id }) => id);
  const response = kind === 'NUMERIC' ? { number: 1 } : kind === 'MATCH' ? { pairs: ids.map((leftId) => ({ leftId, rightId: targets[0]?.id })) } : { optionIds: kind === 'ORDER' ? ids : ids.slice(0, 1) };
  await api.ask('mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { response { id } } }', { variables: { input: { attempt: attempt.id, resumeToken, responseId: randomUUID(), question, response } } });
  return { id: attempt.id, token: resumeToken };
}

interface Read { readonly nickname: string; readonly feedbackDue: boolean; readonly correctCount: number | null; readonly responses: readonly { readonly feedback: { readonly keyOptionIds: readonly string[]; readonly explanation: { readonly text: string } } | null }[] }
const PARTS = '{ nickname feedbackDue correctCount responses { feedback { keyOptionIds explanation { text } } } }';
const readAs = async (headers: Readonly<Record<string, string>>, id: string): Promise<Read | null> => ((await api.ask(`query ($id: ID!) { studentAttempt(id: $id) ${PARTS} }`, { variables: { id }, headers })).data as unknown as { studentAttempt: Read | null }).studentAttempt;

describe('what a student answered', () => {
  it('is told to the desk whose quiz it is with key and reasons, while the student is still told nothing', async () => {
    const { id, token } = await answerOne();
    const seen = await readAs(teacher.headers, id);
    expect(seen).toMatchObject({ nickname: 'Wren', feedbackDue: true });
    expect(seen?.correctCount).not.toBeNull();
    expect(seen?.responses[0]?.feedback?.explanation.text).not.toBe('');
    const own = (await api.ask(`query ($id: ID!, $token: String!) { attempt(id: $id, resumeToken: $token) ${PARTS} }`, { variables: { id, token } })).data as unknown as { attempt: Read };
    expect(own.attempt).toEqual({ nickname: 'Wren', feedbackDue: false, correctCount: null, responses: [{ feedback: null }] });
  });

  it('is told to no other desk, and an attempt that there is not looks the same to it', async () => {
    const { id } = await answerOne();
    const other = await api.signUp({ name: 'Berit' });
    expect(await readAs(other.headers, id)).toBeNull();
    expect(await readAs(other.headers, Buffer.from(`Attempt:${randomUUID()}`).toString('base64url'))).toBeNull();
    expect(await readAs(teacher.headers, 'no id')).toBeNull();
  });

  it('leaves out a teacher’s own look at the quiz', async () => {
    const begun = await api.ask('mutation ($input: PreviewQuizInput!) { previewQuiz(input: $input) { attempt { id } } }', { variables: { input: { quiz: Buffer.from(`DeskQuiz:${quizKey}`).toString('base64url') } }, headers: teacher.headers });
    const { attempt } = (begun.data as unknown as { previewQuiz: { attempt: { id: string } } }).previewQuiz;
    expect(await readAs(teacher.headers, attempt.id)).toBeNull();
  });
});
