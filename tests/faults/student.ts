import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { decodeNodeId } from '../../apps/api/src/graphql/node-id.js';
import type { Dice } from '../fuzz/dice.js';
import { answerSomehow, type QuizToTake, type TakenAnswer } from './answer-somehow.js';
import { askAsWeb, type Asked, type Came, type WebApp } from './ask-as-web.js';
import type { Ledger } from './ledger.js';

/** How students behave, from 0 (never) to 1 (always). */
export interface Habits {
  /** The same answer goes out twice at once. */
  readonly twice: number;
  /** It comes once more, much later: after others, and after the attempt was finished. */
  readonly late: number;
  /** A second device gives another answer to the same question at the same time. */
  readonly rival: number;
  /** A reload of the page between two answers. */
  readonly reload: number;
  /** The attempt is handed in before every question is answered. */
  readonly handIn: number;
  /** Between two answers, in milliseconds at most. */
  readonly thinkMs: number;
}

export const USUAL_HABITS: Habits = { twice: 0.1, late: 0.05, rival: 0.05, reload: 0.2, handIn: 0.1, thinkMs: 150 };

export interface Student { readonly web: WebApp; readonly quizzes: readonly QuizToTake[]; readonly ledger: Ledger; readonly dice: Dice; readonly habits: Habits; /** Whether to go home after the answer in hand. */ readonly goesHome: () => boolean }

interface Seat extends Student { readonly attempt: string; readonly resumeToken: string; readonly quiz: QuizToTake; readonly address: string }
type Told = Readonly<Record<string, unknown>>;
interface UserError { readonly code: string; readonly message: string }

/** These end an attempt for its student, and are no fault: its time is up, or it was handed in by another device. */
const OVER = new Set(['FINISHED', 'TIME_UP', 'NOT_OPEN']);
/** How long an answer waits before it is sent again: the web app's pages wait five seconds, which would hide how soon it could be taken. */
const AGAIN_MS = 150;

/** Takes one quiz after the other until it is time to go home; nothing is given up that was not answered. */
export async function takeQuizzes(student: Student): Promise<void> {
  while (!student.goesHome()) await takeQuiz(student);
}

async function takeQuiz(student: Student): Promise<void> {
  const { dice, quizzes, habits, ledger } = student;
  const quiz = dice.pick(quizzes);
  const seat: Seat = { ...student, quiz, attempt: randomUUID(), resumeToken: randomBytes(24).toString('base64url'), address: `10.${String(dice.below(250))}.${String(dice.below(250))}.${String(1 + dice.below(250))}` };
  const started = await insist(seat, { operation: 'StartAttempt', variables: { input: { code: quiz.code, nickname: 'Keen Otter', attemptId: seat.attempt, resumeToken: seat.resumeToken } } });
  const [refused] = errorsOf(started, 'startAttempt');
  if (refused !== undefined) return ledger.contradict(`a start was refused: ${refused.code} ${refused.message}`);
  ledger.begin(seat.attempt);
  const handsInAfter = dice.happens(habits.handIn) ? dice.below(quiz.questions.length) : Infinity;
  const late: Promise<void>[] = [];
  for (const [index, question] of shuffle(dice, quiz.questions).entries()) {
    if (student.goesHome()) break;
    if (index >= handsInAfter) await handIn(seat);
    if (dice.happens(habits.reload)) await insist(seat, { operation: 'OpenQuestion', variables: { id: seat.attempt, resumeToken: seat.resumeToken } });
    const isOver = await answer(seat, answerSomehow(question, dice), late);
    if (isOver || index >= handsInAfter) break;
    await wait(dice.below(habits.thinkMs + 1));
  }
  await Promise.all(late);
}

async function handIn(seat: Seat): Promise<void> {
  const told = await insist(seat, { operation: 'FinishAttempt', variables: { input: { attempt: seat.attempt, resumeToken: seat.resumeToken } } });
  const [refused] = errorsOf(told, 'finishAttempt');
  if (refused !== undefined) seat.ledger.contradict(`handing in was refused: ${refused.code} ${refused.message}`);
}

/** Sends an answer in one of the ways in which answers come; true where the attempt is over. */
async function answer(seat: Seat, taken: TakenAnswer, late: Promise<void>[]): Promise<boolean> {
  const { dice, habits } = seat;
  if (dice.happens(habits.rival)) {
    const other = answerSomehow(taken.question, dice);
    const [one, two] = await Promise.all([submit(seat, taken), submit(seat, other)]);
    return one || two;
  }
  const [isOver] = await Promise.all([submit(seat, taken), ...(dice.happens(habits.twice) ? [submit(seat, taken)] : [])]);
  if (dice.happens(habits.late)) late.push(wait(dice.below(4_000)).then(() => submit(seat, taken)).then(() => undefined));
  return isOver;
}

async function submit(seat: Seat, { question, responseId, response, stored }: TakenAnswer): Promise<boolean> {
  const { ledger, attempt, resumeToken } = seat;
  const told = await insist(seat, { operation: 'SubmitResponse', variables: { input: { attempt, resumeToken, responseId, question: question.id, response } } });
  const [refused] = errorsOf(told, 'submitResponse');
  const key = decodeNodeId(question.id)?.key.split('/')[1] ?? '';
  if (refused === undefined) {
    ledger.acknowledge({ attempt, question: key, responseId, answer: stored });
    return false;
  }
  if (refused.code !== 'ALREADY_ANSWERED' && !OVER.has(refused.code)) ledger.contradict(`an answer was refused: ${refused.code} ${refused.message}`);
  const before = ledger.acknowledged().find((one) => one.attempt === attempt && one.responseId === responseId);
  if (before !== undefined) ledger.contradict(`an answer that had been acknowledged was refused when it came again: ${refused.code}`);
  return OVER.has(refused.code);
}

/** Sends it until it is answered. */
async function insist(seat: Seat, asked: Omit<Asked, 'address'>): Promise<Told> {
  for (;;) {
    const sentAt = performance.now();
    const came: Came = await askAsWeb(seat.web, { ...asked, address: seat.address });
    seat.ledger.note(came.is === 'ANSWERED' ? 'answered' : came.how);
    if (came.is === 'ANSWERED') {
      seat.ledger.serve(sentAt, performance.now());
      return came.data;
    }
    await wait(AGAIN_MS / 2 + seat.dice.below(AGAIN_MS));
  }
}

function errorsOf(told: Told, field: string): readonly UserError[] {
  // Every payload has them.
  return (told[field] as { readonly userErrors: readonly UserError[] }).userErrors;
}

function shuffle<Item>(dice: Dice, items: readonly Item[]): readonly Item[] {
  return items.map((item) => ({ item, place: dice.number() })).sort((a, b) => a.place - b.place).map(({ item }) => item);
}
