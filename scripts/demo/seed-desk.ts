import type { FastifyInstance } from 'fastify';
import { drawFor, drawNormal } from './answer-model.js';
import { askApi, enter, type SetClock, type TeacherAccount } from './demo-api.js';
import { assignQuiz, createQuiz, fillQuiz, publishQuiz, type AskAsTeacher, type Published } from './desk-quizzes.js';
import { asOfDay, filesOf, readShipped } from './earlier-pack.js';
import { addOwnQuestion, BAD_DISTRACTOR } from './own-question.js';
import { NICKNAMES } from './nicknames.js';
import { takeQuiz, type Member, type Sitting } from './take-quiz.js';

export interface Seeding {
  readonly app: FastifyInstance;
  readonly clock: SetClock;
  readonly seed: string;
  /** The present, at which the three weeks end. */
  readonly until: Date;
  readonly account: TeacherAccount;
  readonly setUpCode: string;
  readonly say: (sentence: string) => void;
  /** Waits until what was published has been proved against the packs as they are. */
  readonly untilProved: () => Promise<void>;
}

/** What was made, in numbers. */
export interface Seeded { readonly students: number; readonly attempts: number; readonly answers: number; readonly classCode: string; readonly quizCodes: readonly string[] }

const DAY_MS = 86_400_000;
/** How far the students of a mixed class are apart, in units of the model. */
const SPREAD = 1.4;
const IN_MARCH = 'In March 2023 the New York Times reported that the US Defense Department opposed giving the International Criminal Court evidence of alleged Russian war crimes in Ukraine.';
const PACK = { slug: 'evidence-for-the-court', title: 'Evidence for the court' };

/** Makes the demonstration desk: three weeks of a class, told through the API's own operations, each at its moment. */
export async function seedDesk(seeding: Seeding): Promise<Seeded> {
  const { app, clock, account, setUpCode, say, until } = seeding;
  const at = (day: number, hour: number, minute = 0): Date => { const moment = new Date(until.getTime() + day * DAY_MS); moment.setUTCHours(hour, minute, 0, 0); return moment; };
  clock.now = until;
  let cookie = await enter(app, 'set-up', { ...account, code: setUpCode });
  const ask: AskAsTeacher = (query, variables = {}) => askApi(app, { query, variables, cookie });
  // A session of three weeks ago would have ended by the day after.
  const onDay = async (moment: Date): Promise<void> => { clock.now = moment; cookie = await enter(app, 'sign-in', account); };

  await onDay(at(-22, 15));
  const klass = await makeClass(seeding, ask, at(-21, 8, 5));
  say(`${String(klass.members.length)} students are in the class.`);
  await onDay(at(-21, 16));
  const pack = await importPack(ask, filesOf(asOfDay(readShipped('us-icc-evidence'), '2023-03-31'), { ...PACK, summary: IN_MARCH }));
  const court = await makeCourtQuiz(ask, pack);
  await assignQuiz(ask, { class: klass.id, quiz: court.id, opensAt: at(-20, 7), closesAt: at(-13, 20) });
  const first = await sit(seeding, klass.members, { quiz: court, from: at(-20, 8, 10), to: at(-14, 19), taking: 27 });
  say(`${String(first.attempts)} took the quiz about the court.`);

  await onDay(at(-13, 15));
  const ferry = await makeFerryQuiz(ask);
  await assignQuiz(ask, { class: klass.id, quiz: ferry.id, opensAt: at(-12, 7), closesAt: at(-5, 20) });
  const second = await sit(seeding, klass.members, { quiz: ferry, from: at(-12, 8, 10), to: at(-6, 19), taking: 26 });
  say(`${String(second.attempts)} took the quiz about the ferry.`);

  await onDay(at(-4, 15));
  const said = await makeSaidQuiz(ask, pack);
  await assignQuiz(ask, { class: klass.id, quiz: said.id, opensAt: at(-3, 7), closesAt: at(4, 20) });
  const third = await sit(seeding, klass.members, { quiz: said, from: at(-3, 8, 10), to: new Date(until.getTime() - 3_600_000), taking: 21, underWay: 3, report: true });
  say(`${String(third.attempts)} have begun the quiz about who said what.`);

  // What was reported in July comes last, so that what was published in ignorance of it goes stale.
  await onDay(at(-1, 19));
  await importPack(ask, filesOf(readShipped('us-icc-evidence'), PACK));
  await fillQuiz(ask, await createQuiz(ask, { pack, title: 'After the order (not published yet)' }), DRAFT_QUESTIONS);
  clock.now = until;
  await seeding.untilProved();
  const rounds = [first, second, third];
  return {
    students: klass.members.length, classCode: klass.code, quizCodes: [court, ferry, said].map(({ code }) => code),
    attempts: rounds.reduce((sum, { attempts }) => sum + attempts, 0), answers: rounds.reduce((sum, { answers }) => sum + answers, 0),
  };
}

interface Klass { readonly id: string; readonly code: string; readonly members: readonly Member[] }

async function makeClass({ app, clock, seed }: Seeding, ask: AskAsTeacher, from: Date): Promise<Klass> {
  const { createClass: { class: made } } = await ask<{ createClass: { class: { id: string; code: string } } }>('mutation { createClass(input: { name: "Civics 9B" }) { class { id code } userErrors { code message } } }');
  const members: Member[] = [];
  for (const [nth, name] of NICKNAMES.entries()) {
    clock.now = new Date(from.getTime() + nth * 11_000);
    const { joinClass } = await askApi<{ joinClass: { membershipToken: string } }>(app, {
      query: 'mutation ($input: JoinClassInput!) { joinClass(input: $input) { membershipToken userErrors { code message } } }', variables: { input: { code: made.code, nickname: name } },
    });
    members.push({ name, ability: SPREAD * drawNormal(drawFor(seed, 'ability', name)), membershipToken: joinClass.membershipToken });
  }
  return { ...made, members };
}

async function importPack(ask: AskAsTeacher, pack: ReturnType<typeof filesOf>): Promise<string> {
  const files = [...pack].map(([name, text]) => ({ name, text }));
  const { importPack: imported } = await ask<{ importPack: { pack: { pack: { slug: string } } } }>('mutation ($input: ImportPackInput!) { importPack(input: $input) { pack { pack { slug } } userErrors { code message } } }', { input: { files } });
  return imported.pack.pack.slug;
}

/** Where the President stands is asked as of March; in July he stands elsewhere. */
const COURT_QUESTIONS = [
  'claim/al-mayadeen-says-displacing?source', 'claim/investigation-from-2-march-2022?verdict', 'position/sharing-evidence/UNDECIDED?actor', 'order|', 'reason/EVENT/visa-cancelled', 'claim/military-leaders-oppose-sharing?origins',
  'match/ACTOR-CLAIM', 'reason/CLAIM/defense-opposes-sharing',
] as const;

async function makeCourtQuiz(ask: AskAsTeacher, pack: string): Promise<Published> {
  const quiz = await createQuiz(ask, { pack, title: 'Sharing evidence with the court' });
  return publishQuiz(ask, quiz, { marks: await fillQuiz(ask, quiz, COURT_QUESTIONS), attemptsAllowed: 1, feedback: 'AT_END' });
}

const FERRY_QUESTIONS = ['reason/', 'order|', 'match/ACTOR-STANCE', 'claim/signatures-1240?source', 'position/', 'tellings/', 'figure/'] as const;

async function makeFerryQuiz(ask: AskAsTeacher): Promise<Published> {
  const quiz = await createQuiz(ask, { pack: 'harbour-ferry', title: 'The ferry of Port Ansel' });
  const marks = await fillQuiz(ask, quiz, FERRY_QUESTIONS);
  await addOwnQuestion(ask, quiz);
  return publishQuiz(ask, quiz, { marks });
}

const SAID_QUESTIONS = [
  'claim/sputnik-says-relocate?source', 'claim/investigation-from-24-february-2022?verdict', 'match/EVENT-CLAIM', 'tellings/wording', 'reason/EVENT/sanctions-on-the-court', 'reason/EVENT/committee-scheduled',
] as const;

async function makeSaidQuiz(ask: AskAsTeacher, pack: string): Promise<Published> {
  const quiz = await createQuiz(ask, { pack, title: 'Who said what' });
  return publishQuiz(ask, quiz, { marks: await fillQuiz(ask, quiz, SAID_QUESTIONS) });
}

/** Begun and not published: what July brought. */
const DRAFT_QUESTIONS = ['position/sharing-evidence/', 'match/', 'figure/', 'tellings/', 'order|'] as const;

interface Round {
  readonly quiz: Published;
  readonly from: Date;
  readonly to: Date;
  /** How many of the class take it; the others were ill, or forgot. */
  readonly taking: number;
  /** How many of them have not finished. */
  readonly underWay?: number;
  /** Whether one of them finds something wrong. */
  readonly report?: boolean;
}

async function sit({ app, clock, seed }: Seeding, members: readonly Member[], { quiz, from, to, taking, underWay = 0, report = false }: Round): Promise<{ readonly attempts: number; readonly answers: number }> {
  const draw = drawFor(seed, 'sittings', [...quiz.keys.values()].map(({ mark }) => mark).join());
  const sitting = [...members].map((student) => ({ student, order: draw(), startedAt: new Date(from.getTime() + draw() ** 2 * (to.getTime() - from.getTime())) }))
    .sort((a, b) => a.order - b.order).slice(0, taking).sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const stem = [...quiz.keys.keys()][1] ?? '';
  let answers = 0;
  for (const [nth, { student, startedAt }] of sitting.entries()) {
    const isLate = nth >= sitting.length - underWay;
    const one: Sitting = {
      seed, code: quiz.code, keys: quiz.keys, plausibility: new Map([[BAD_DISTRACTOR, 0.004]]), startedAt,
      ...(isLate ? { stopsAfter: 2 + (nth % 3) } : {}),
      ...(report && nth === 4 ? { report: { about: stem, text: 'Two of the answers say nearly the same. I think both could be right.' } } : {}),
    };
    answers += await takeQuiz(app, clock, { student, sitting: one });
  }
  return { attempts: sitting.length, answers };
}
