import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { importPack } from '../../platform/database/index.js';
import { attach } from '../../platform/import-shipped-packs.js';
import { shippedGraph, startTestApi, type TestApi } from '../../testing/start-test-api.js';
import { sitDown, type AtDesk } from '../quizzes/testing/work-at-desk.js';
import type { Reprover } from './reprover.js';
import { decide, lookAtDesk, packOn, publishSuggestions, reproveAll, reproverOf, type PublishedQuiz } from './testing/stale-desk.js';

const FERRY = shippedGraph('harbour-ferry');
const JUNE = '2021-06-16';
/** The mayor's position changes in July; the day of the accident and the cause do not. */
const MAYOR = /undecided about selling/u;
const VOTE = /council.*vot|vote/iu;

describe('when a pack changes', () => {
  let api: TestApi;
  let mira: AtDesk;
  let other: AtDesk;
  let quiz: PublishedQuiz;
  let reprover: Reprover;

  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(packOn(FERRY, JUNE));
    mira = await sitDown(api, 'Mira');
    other = await sitDown(api, 'Other');
    reprover = reproverOf(api);
    quiz = await publishSuggestions(mira, { asOf: JUNE, wanted: [MAYOR, VOTE] });
  }, 120_000);
  afterAll(async () => { await reprover.close(); await api.close(); });

  it('nothing is stale before, and the desk says that all questions hold', async () => {
    await reproveAll(reprover);
    const { staleQuestions, reproof } = await lookAtDesk(mira);
    expect(staleQuestions.totalCount).toBe(0);
    expect(reproof).toMatchObject({ questionCount: 2, staleCount: 0, isRunning: false, provedAt: null });
  });

  it('says that questions are being proved again until they are', async () => {
    await api.importGraph(FERRY);
    expect((await lookAtDesk(mira)).reproof).toMatchObject({ isRunning: true, provedAt: null });
  });

  it('tells the desk what changed and what came, and nobody else\'s desk', async () => {
    await reproveAll(reprover);
    const { staleQuestions: { nodes: [stale, ...rest] }, reproof } = await lookAtDesk(mira);
    expect(rest).toEqual([]);
    expect(stale).toMatchObject({
      kind: 'OVERTAKEN', headline: 'is right for its date, and a newer state is known', place: 1, resolution: null, quiz: { id: quiz.id }, attemptCount: 0,
      changes: [{ kind: 'NEWER_STATE', now: { passage: { label: 'Harbourside Wire' } } }],
    });
    expect(stale?.mends.map(({ kind }) => kind)).toEqual(['ADD_FOLLOW_UP', 'ADD_FOLLOW_UP', 'WITHDRAW']);
    expect(reproof).toMatchObject({ questionCount: 2, staleCount: 1, isRunning: false, packs: [{ newSources: ['Harbourside Wire', 'Quay Review'] }] });
    expect(reproof.provedAt).not.toBeNull();
    expect((await lookAtDesk(other)).staleQuestions.totalCount).toBe(0);
  });

  it('changes nothing by proving the same version once more', async () => {
    const before = await lookAtDesk(mira);
    await reproveAll(reprover);
    expect(await lookAtDesk(mira)).toEqual(before);
  });

  it('keeps saying so where the quiz is published for another reason', async () => {
    const { draftVersion } = await mira.quiz(quiz.id);
    await mira.must('publishQuiz', { quiz: quiz.id, draftVersion, note: 'The same again' });
    await reproveAll(reprover);
    const { staleQuestions } = await lookAtDesk(mira);
    expect(staleQuestions.nodes.map(({ place }) => place)).toEqual([1]);
  });

  it('withdraws the alert where the source goes again, and gives it anew where it comes back', async () => {
    await api.importGraph(packOn(FERRY, JUNE));
    await reproveAll(reprover);
    expect((await lookAtDesk(mira)).staleQuestions.totalCount).toBe(0);
    const { rows } = await api.test.database.queries.execute<{ resolution: string }>(sql`select resolution from stale_questions`);
    expect(rows.map(({ resolution }) => resolution)).toContain('PASSED');
  });
});

describe('a decision', () => {
  let api: TestApi;
  let mira: AtDesk;
  let other: AtDesk;
  let reprover: Reprover;

  beforeAll(async () => {
    api = await startTestApi();
    mira = await sitDown(api, 'Mira');
    other = await sitDown(api, 'Other');
    reprover = reproverOf(api);
  }, 120_000);
  afterAll(async () => { await reprover.close(); await api.close(); });

  /** A quiz with one stale question, at a time when nothing else is. */
  async function makeStale(wanted: readonly RegExp[] = [MAYOR, VOTE]) {
    await api.importGraph(packOn(FERRY, JUNE));
    const quiz = await publishSuggestions(mira, { asOf: JUNE, wanted });
    await api.importGraph(FERRY);
    await reproveAll(reprover);
    const found = (await lookAtDesk(mira)).staleQuestions.nodes.find((one) => one.quiz.id === quiz.id);
    if (!found) throw new Error('Nothing went stale');
    return { quiz, stale: found };
  }

  it('adds a follow-up after the question that it follows, and publishes it with a note that says why', async () => {
    const { quiz, stale } = await makeStale();
    const [mend] = stale.mends;
    const { userErrors, revision, staleQuestion } = await decide(mira, 'applyMend', { staleQuestion: stale.id, mend: mend?.id, publish: true });
    expect(userErrors).toEqual([]);
    expect(revision).toMatchObject({ number: 2, questionCount: 3, provedCount: 3 });
    expect(revision?.note).toContain('A newer state is known: Harbourside Wire (7 July 2021)');
    expect(staleQuestion?.resolution).toBe('MENDED');
    const { questions } = await mira.quiz(quiz.id);
    expect(questions[1]?.content.stem).toBe(mend?.stem.map(({ text }) => text).join(''));
    expect(questions.every(({ check }) => check.standing === 'PROVED')).toBe(true);
    expect((await lookAtDesk(mira)).staleQuestions.nodes.filter((one) => one.quiz.id === quiz.id)).toEqual([]);
  });

  it('is not asked for again when the pack changes in something else', async () => {
    const [version] = FERRY.sources;
    await api.importGraph({ ...FERRY, pack: { ...FERRY.pack, summary: `${FERRY.pack.summary} ${version?.label ?? ''}` } });
    await reproveAll(reprover);
    expect((await lookAtDesk(mira)).staleQuestions.totalCount).toBe(0);
  });

  it('withdraws a question and publishes the quiz without it', async () => {
    const { quiz, stale } = await makeStale();
    const { userErrors, revision, staleQuestion } = await decide(mira, 'withdrawQuestion', { staleQuestion: stale.id, publish: true, note: '  Overtaken.\nSee July.  ' });
    expect(userErrors).toEqual([]);
    expect(revision).toMatchObject({ number: 2, note: 'Overtaken. See July.', questionCount: 1 });
    expect(staleQuestion?.resolution).toBe('WITHDRAWN');
    expect((await mira.quiz(quiz.id)).questions).toHaveLength(1);
  });

  it('keeps a question with a reason, and is then done with', async () => {
    const { stale } = await makeStale();
    const { userErrors: [empty] } = await decide(mira, 'keepQuestion', { staleQuestion: stale.id, reason: ' \u202e ' });
    expect(empty).toMatchObject({ code: 'INVALID', field: ['reason'] });
    const { userErrors: [long] } = await decide(mira, 'keepQuestion', { staleQuestion: stale.id, reason: 'x'.repeat(501) });
    expect(long).toMatchObject({ code: 'INVALID', field: ['reason'] });
    const { staleQuestion, revision } = await decide(mira, 'keepQuestion', { staleQuestion: stale.id, reason: 'We speak of June.' });
    expect(staleQuestion?.resolution).toBe('KEPT');
    expect(revision).toBeNull();
    const { rows } = await api.test.database.queries.execute<{ reason: string | null }>(sql`select reason from stale_questions where resolution = 'KEPT'`);
    expect(rows).toEqual([{ reason: 'We speak of June.' }]);
    const again = await decide(mira, 'keepQuestion', { staleQuestion: stale.id, reason: 'Once more' });
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await api.importGraph({ ...FERRY, pack: { ...FERRY.pack, summary: 'Another summary.' } });
    await reproveAll(reprover);
    expect((await lookAtDesk(mira)).staleQuestions.totalCount).toBe(0);
  });

  it('publishes nothing that nobody looked at: other changes of the draft stay in it, with the mend', async () => {
    const { quiz, stale } = await makeStale();
    await mira.must('moveDraftQuestion', { question: (await mira.quiz(quiz.id)).questions[1]?.id, before: (await mira.quiz(quiz.id)).questions[0]?.id });
    const { userErrors, revision, quiz: after } = await decide(mira, 'withdrawQuestion', { staleQuestion: stale.id, publish: true });
    expect(revision).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_READY', field: ['publish'] }]);
    expect(after).toMatchObject({ changedSincePublished: true, questionCount: 1 });
    // Students still get the question, so that the desk still says what is wrong with it.
    expect((await lookAtDesk(mira)).staleQuestions.nodes.some(({ id }) => id === stale.id)).toBe(true);
    const { draftVersion } = await mira.quiz(quiz.id);
    await mira.must('publishQuiz', { quiz: quiz.id, draftVersion });
    expect((await lookAtDesk(mira)).staleQuestions.nodes.some(({ id }) => id === stale.id)).toBe(false);
  });

  it('is refused where the mend no longer holds, because the pack changed meanwhile', async () => {
    const { stale } = await makeStale();
    await api.importGraph(packOn(FERRY, JUNE));
    const { userErrors, revision } = await decide(mira, 'applyMend', { staleQuestion: stale.id, mend: stale.mends[0]?.id, publish: true });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', field: ['mend'] }]);
    expect(revision).toBeNull();
  });

  it('is another desk\'s as little as if there were nothing to decide', async () => {
    const { stale } = await makeStale();
    const unknown = Buffer.from(`StaleQuestion:${randomUUID()}`).toString('base64url');
    for (const id of [stale.id, unknown]) {
      const answers = [
        await decide(other, 'applyMend', { staleQuestion: id, mend: 'WITHDRAW', publish: true }), await decide(other, 'withdrawQuestion', { staleQuestion: id, publish: false }),
        await decide(other, 'keepQuestion', { staleQuestion: id, reason: 'Mine' }),
      ];
      for (const answer of answers) expect(answer).toEqual({ staleQuestion: null, quiz: null, revision: null, userErrors: [expect.objectContaining({ code: 'NOT_FOUND' })] });
    }
    const { userErrors } = await decide(mira, 'applyMend', { staleQuestion: stale.id, mend: 'NO_SUCH_MEND', publish: false });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['mend'] }]);
  });
});

describe('the work in the background', () => {
  let api: TestApi;
  let mira: AtDesk;

  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(packOn(FERRY, JUNE));
    mira = await sitDown(api, 'Mira');
    for (let at = 0; at < 23; at += 1) await publishSuggestions(mira, { asOf: JUNE, wanted: [MAYOR, VOTE], title: `Quiz ${String(at)}` });
    await api.importGraph(FERRY);
  }, 240_000);
  afterAll(async () => { await api.close(); });

  const jobs = async () => (await api.test.database.queries.execute<{ checked: number; stale: number; finished_at: Date | null; resume_after: string | null }>(sql`select checked, stale, finished_at, resume_after from reproof_jobs order by pack_version`)).rows;

  it('goes on after a crash where it had come to, and finds each question once', async () => {
    const first = reproverOf(api);
    // Whoever is killed between two pieces leaves just this: a job that nobody holds, and how far it came.
    first.wake();
    await waitFor(async () => (await jobs())[0]?.resume_after !== null && (await jobs()).length > 0);
    await first.close();
    const [stopped] = await jobs();
    expect(stopped).toMatchObject({ finished_at: null });
    expect(stopped?.checked).toBeLessThan(46);
    const second = reproverOf(api);
    await reproveAll(second);
    await second.close();
    expect(await jobs()).toMatchObject([{ checked: 46, stale: 23 }]);
    expect((await lookAtDesk(mira)).staleQuestions.totalCount).toBe(23);
  }, 60_000);

  it('is done once by two replicas that start at once', async () => {
    await api.importGraph({ ...FERRY, pack: { ...FERRY.pack, summary: 'Changed once more.' } });
    const replicas = [reproverOf(api), reproverOf(api), reproverOf(api)];
    await Promise.all(replicas.map(reproveAll));
    const [, second] = await jobs();
    expect(second).toMatchObject({ checked: 46, stale: 23 });
    expect(second?.finished_at).not.toBeNull();
    const { rows } = await api.test.database.queries.execute<{ alerts: number }>(sql`select count(*)::int as alerts from stale_questions`);
    expect(rows).toEqual([{ alerts: 23 }]);
    await Promise.all(replicas.map((one) => one.close()));
  }, 60_000);

  it('lets go of a version that was overtaken by the next before its turn', async () => {
    await api.importGraph({ ...FERRY, pack: { ...FERRY.pack, summary: 'Three.' } });
    const reprover = reproverOf(api);
    reprover.wake();
    await waitFor(async () => (await jobs()).length === 3);
    await reprover.close();
    await api.importGraph({ ...FERRY, pack: { ...FERRY.pack, summary: 'Four.' } });
    const next = reproverOf(api);
    await reproveAll(next);
    await next.close();
    const all = await jobs();
    expect(all).toHaveLength(4);
    expect(all.every(({ finished_at: at }) => at !== null)).toBe(true);
    expect(all.at(-1)).toMatchObject({ checked: 46, stale: 23 });
  }, 60_000);
});

describe('a desk\'s own pack', () => {
  it('is proved again from its own graph, which nobody else sees', async () => {
    const api = await startTestApi();
    try {
      const [mira, other] = [await sitDown(api, 'Mira'), await sitDown(api, 'Other')];
      const { database: { pool }, clock, ids } = api.dependencies;
      const own = (graph: typeof FERRY) => importPack({ pool, graph: { ...graph, pack: { ...graph.pack, slug: 'our-ferry' } }, attach, now: clock(), newId: ids, desk: { id: mira.teacher.account.deskKey, copiedFrom: null } });
      await own(packOn(FERRY, JUNE));
      const quiz = await publishSuggestions(mira, { asOf: JUNE, wanted: [MAYOR], pack: 'our-ferry' });
      await own(FERRY);
      const reprover = reproverOf(api);
      await reproveAll(reprover);
      await reprover.close();
      const { staleQuestions, reproof } = await lookAtDesk(mira);
      expect(staleQuestions.nodes).toMatchObject([{ kind: 'OVERTAKEN', quiz: { id: quiz.id } }]);
      expect(reproof).toMatchObject({ staleCount: 1, packs: [{ newSources: ['Harbourside Wire', 'Quay Review'] }] });
      expect(await lookAtDesk(other)).toMatchObject({ staleQuestions: { totalCount: 0 }, reproof: { packs: [] } });
      const [stale] = staleQuestions.nodes;
      expect(await decide(mira, 'applyMend', { staleQuestion: stale?.id, mend: stale?.mends[0]?.id, publish: true })).toMatchObject({ userErrors: [], revision: { number: 2, provedCount: 2 } });
    } finally {
      await api.close();
    }
  }, 120_000);
});

describe('what students report', () => {
  let api: TestApi;
  let mira: AtDesk;
  let other: AtDesk;
  let code: string;

  beforeAll(async () => {
    api = await startTestApi();
    await api.importGraph(FERRY);
    mira = await sitDown(api, 'Mira');
    other = await sitDown(api, 'Other');
    const quiz = await mira.createQuiz(3);
    code = (await mira.must('publishQuiz', { quiz: quiz.id, draftVersion: quiz.draftVersion })).quiz.code;
  }, 120_000);
  afterAll(async () => { await api.close(); });

  async function report(nickname: string, text: string): Promise<void> {
    const started = await api.ask('mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { resumeToken attempt { id nextQuestion { id } } userErrors { message } } }', { variables: { input: { code, nickname } } });
    const { attempt, resumeToken } = (started.data as unknown as { startAttempt: { attempt: { id: string; nextQuestion: { id: string } }; resumeToken: string } }).startAttempt;
    const { body, errors } = await api.ask('mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { received userErrors { message } } }', { variables: { input: { attempt: attempt.id, resumeToken, question: attempt.nextQuestion.id, text } } });
    if (errors.length > 0 || !body.includes('"received":true')) throw new Error(body);
  }

  it('lands at the desk by question, with the quizzes that are being taken, and goes when it is settled', async () => {
    await report('Ada', 'Two are right.');
    await report('Bo', 'I do not see why.');
    const { problemReports, liveQuizzes } = await lookAtDesk(mira);
    expect(problemReports).toMatchObject({ totalCount: 1, nodes: [{ place: 1, reportCount: 2 }] });
    expect([...problemReports.nodes[0]?.reports ?? []].sort((a, b) => (a.text < b.text ? -1 : 1))).toEqual([{ text: 'I do not see why.', nickname: 'Bo' }, { text: 'Two are right.', nickname: 'Ada' }]);
    expect(liveQuizzes).toMatchObject([{ underWayCount: 2, finishedCount: 0, answerCount: 0, questionCount: 3 }]);
    expect(await lookAtDesk(other)).toMatchObject({ problemReports: { totalCount: 0 }, liveQuizzes: [] });
    const settle = async (desk: AtDesk) => (await desk.ask('mutation ($input: SettleReportInput!) { settleReport(input: $input) { settledCount userErrors { code } } }', { input: { question: problemReports.nodes[0]?.id } })).data;
    expect(await settle(other)).toEqual({ settleReport: { settledCount: 0, userErrors: [{ code: 'NOT_FOUND' }] } });
    expect(await settle(mira)).toEqual({ settleReport: { settledCount: 2, userErrors: [] } });
    expect((await lookAtDesk(mira)).problemReports.totalCount).toBe(0);
    await report('Cy', 'Again.');
    expect((await lookAtDesk(mira)).problemReports.nodes).toMatchObject([{ reportCount: 1 }]);
  });
});

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
  throw new Error('It did not come about');
}
