import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { drawFor } from './answer-model.js';
import { chooseAnswer, type AskedQuestion, type KeyInWords, type Plausibility, type Student } from './choose-answer.js';
import { askApi, type SetClock } from './demo-api.js';

const QUESTION = '{ id kind stem options { id text } targets { id text } }';
const START = `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id nextQuestion ${QUESTION} } userErrors { code message } } }`;
const SUBMIT = `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { attempt { nextQuestion ${QUESTION} } userErrors { code message } } }`;
const FINISH = 'mutation ($input: FinishAttemptInput!) { finishAttempt(input: $input) { attempt { id } userErrors { code message } } }';
const REPORT = 'mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received userErrors { code message } } }';

/** A student in the class. */
export interface Member extends Student { readonly membershipToken: string }

export interface Sitting {
  readonly seed: string;
  readonly code: string;
  /** By the stem of the question. */
  readonly keys: ReadonlyMap<string, KeyInWords>;
  readonly plausibility: Plausibility;
  readonly startedAt: Date;
  /** After how many answers the student puts the device away; left out: finishes. */
  readonly stopsAfter?: number;
  /** What the student finds wrong with the first question that has these words. */
  readonly report?: { readonly about: string; readonly text: string };
}

interface Started { readonly startAttempt: { readonly resumeToken: string; readonly attempt: { readonly id: string; readonly nextQuestion: AskedQuestion | null } } }
interface Submitted { readonly submitResponse: { readonly attempt: { readonly nextQuestion: AskedQuestion | null } } }

/** Takes a quiz as a student of the class does, one answer after the other, each at its own moment. */
export async function takeQuiz(app: FastifyInstance, clock: SetClock, { student, sitting }: { readonly student: Member; readonly sitting: Sitting }): Promise<number> {
  const { seed, code, keys, plausibility, startedAt, stopsAfter = Infinity, report } = sitting;
  const pace = drawFor(seed, 'pace', student.name, code);
  clock.now = startedAt;
  const { startAttempt: { resumeToken, attempt } } = await askApi<Started>(app, { query: START, variables: { input: { code, membershipToken: student.membershipToken } } });
  const mine = { attempt: attempt.id, resumeToken };
  let answered = 0;
  for (let question = attempt.nextQuestion; question !== null && answered < stopsAfter; answered += 1) {
    const key = keys.get(question.stem);
    if (key === undefined) throw new Error(`The quiz asks what its draft does not: ${question.stem}`);
    clock.now = new Date(clock.now.getTime() + 9_000 + pace() * 55_000);
    const asked: AskedQuestion = question;
    const variables = { input: { ...mine, responseId: randomUUID(), question: asked.id, response: chooseAnswer({ seed, student, question: asked, key, plausibility }) } };
    question = (await askApi<Submitted>(app, { query: SUBMIT, variables })).submitResponse.attempt.nextQuestion;
    if (report !== undefined && asked.stem.includes(report.about)) await askApi(app, { query: REPORT, variables: { input: { ...mine, question: asked.id, text: report.text } } });
  }
  if (answered < stopsAfter) await askApi(app, { query: FINISH, variables: { input: mine } });
  return answered;
}
