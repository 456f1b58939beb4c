import { generateQuestions, gradeResponse, type KeyedQuestion, type QuestionKind, type StudentResponse } from '@footnote/quiz-engine';
import { indexGraph } from '@footnote/knowledge';
import { randomUUID } from 'node:crypto';
import { createTurns } from '../../../graph-store/turns.js';
import { encodeNodeId } from '../../../graphql/node-id.js';
import type { RequestContext } from '../../../graphql/request-context.js';
import { createTestDatabase, type TestDatabase } from '../../../platform/database/testing/index.js';
import { shippedGraph } from '../../../testing/start-test-api.js';
import type { FrozenQuestion } from '../../quizzes/index.js';

/*
 * A desk with a quiz and students, written straight into the tables: what these tests are about is what is counted, not how it came in.
 * Where answers come through the API, `results.test.ts` says so.
 */

/** A question as it is published: `lineage` is the same in all revisions, ids of options are drawn for each. */
export type Published = FrozenQuestion;

let serial = 0;
const nextId = (): string => `o${String((serial += 1)).padStart(6, '0')}`;

/** Publishes a question again, under new ids; what was authored stays the same. */
export function publish({ lineage, question, ...rest }: Published, change: (question: KeyedQuestion) => KeyedQuestion = (same) => same): Published {
  const authored = new Map([...question.options, ...question.targets].map(({ id }) => [id, rest.authoredIds[id] ?? id]));
  const changed = change(question);
  const ids = new Map([...changed.options, ...changed.targets].map(({ id }) => [id, nextId()]));
  const renamed = (id: string): string => ids.get(id) ?? id;
  const { key } = changed;
  return {
    ...rest, lineage,
    question: {
      ...changed, id: randomUUID(), options: changed.options.map((one) => ({ ...one, id: renamed(one.id) })), targets: changed.targets.map((one) => ({ ...one, id: renamed(one.id) })),
      key: key.type === 'OPTIONS' ? { type: 'OPTIONS', optionIds: key.optionIds.map(renamed) } : key.type === 'PAIRS' ? { type: 'PAIRS', pairs: key.pairs.map(({ leftId, rightId }) => ({ leftId: renamed(leftId), rightId: renamed(rightId) })) } : key,
    },
    authoredIds: Object.fromEntries([...ids].map(([id, drawn]) => [drawn, authored.get(id) ?? id])),
  };
}

/** Questions of the invented affair, one of each of these kinds. */
export function questionsOf(kinds: readonly QuestionKind[]): readonly Published[] {
  const graph = shippedGraph('harbour-ferry');
  const index = indexGraph(graph);
  return kinds.map((kind) => {
    const [draft] = generateQuestions({ graph, asOf: '2021-07-10', knownAt: '2030-01-01', seed: 'results', kinds: [kind] });
    if (draft === undefined) throw new Error(`No question of the kind ${kind}`);
    return publish({ ...draft, grounds: { ...graph, sources: [...index.sources.values()].map((source) => ({ ...source, text: null })) }, lineage: randomUUID(), standing: 'PROVED', authoredIds: {} });
  });
}

/** The right answer. */
export function rightAnswer({ question: { key } }: Published): StudentResponse {
  switch (key.type) {
    case 'OPTIONS': return { type: 'OPTIONS', optionIds: key.optionIds };
    case 'PAIRS': return { type: 'PAIRS', pairs: key.pairs };
    case 'NUMBER': return { type: 'NUMBER', number: key.number };
    default: return key satisfies never;
  }
}

/** A wrong answer to a question of which one option is right: the nth wrong one. */
export function wrongAnswer({ question: { options, key } }: Published, nth = 0): StudentResponse {
  const keyed = key.type === 'OPTIONS' ? key.optionIds : [];
  const wrong = options.filter(({ id }) => !keyed.includes(id));
  return { type: 'OPTIONS', optionIds: [wrong[nth]?.id ?? ''] };
}

export interface Seeded {
  readonly test: TestDatabase;
  readonly desk: string;
  readonly account: { readonly key: string; readonly name: string; readonly role: 'TEACHER'; readonly deskKey: string };
  readonly context: (asker?: Seeded['account'] | null) => RequestContext;
  readonly addDesk: (name: string) => Promise<Seeded['account']>;
  readonly addQuiz: (title?: string) => Promise<SeededQuiz>;
  readonly addClass: (name: string, quiz?: SeededQuiz) => Promise<SeededClass>;
  readonly addRevision: (quiz: SeededQuiz, questions: readonly Published[], note?: string) => Promise<SeededRevision>;
  readonly addAttempt: (revision: SeededRevision, attempt: SeededAttempt) => Promise<string>;
  readonly close: () => Promise<void>;
}
export interface SeededQuiz { readonly key: string; readonly id: string }
export interface SeededClass { readonly key: string; readonly id: string; readonly addStudent: (nickname: string) => Promise<string> }
export interface SeededRevision { readonly key: string; readonly quiz: SeededQuiz; readonly number: number; readonly questions: readonly Published[] }
export interface SeededAttempt {
  /** One a question; null: left open. */
  readonly answers: readonly (StudentResponse | null)[];
  readonly nickname?: string;
  readonly student?: string;
  readonly finishedAt?: Date | null;
  readonly preview?: boolean;
}

const NOW = new Date('2030-01-01T12:00:00Z');

/** Lays a desk on a database of its own. */
export async function seedDesk(): Promise<Seeded> {
  const test = await createTestDatabase();
  const run = async (text: string, values: readonly unknown[]): Promise<void> => { await test.database.pool.query(text, [...values]); };
  const addDesk = async (name: string): Promise<Seeded['account']> => {
    const account = { key: randomUUID(), name, role: 'TEACHER' as const, deskKey: randomUUID() };
    await run('insert into desks (id, name, created_at) values ($1, $2, $3)', [account.deskKey, name, NOW]);
    await run('insert into users (id, name, email, desk_id, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)', [account.key, name, `${account.key}@school.example`, account.deskKey, NOW]);
    return account;
  };
  const account = await addDesk('Teacher');
  return {
    test, account, desk: account.deskKey, addDesk,
    context: (asker = account) => ({ database: test.database, viewer: { account: asker, scopes: null, apiKey: null, isAdministrator: false, sentBadToken: false }, now: () => NOW, turns: createTurns(), requestId: 'test' }) as unknown as RequestContext,
    async addQuiz(title = 'A quiz') {
      const key = randomUUID();
      const letters = Array.from({ length: 7 }, () => '234679ACDEFGHJKMNPQRTVWXY'[Math.floor(Math.random() * 25)]).join('');
      await run('insert into quizzes (id, code, title, desk_id, created_at) values ($1, $2, $3, $4, $5)', [key, `${letters.slice(0, 3)}-${letters.slice(3)}`, title, account.deskKey, NOW]);
      return { key, id: encodeNodeId('DeskQuiz', key) };
    },
    async addClass(name, quiz) {
      const key = randomUUID();
      await run('insert into classes (id, desk_id, name, code, created_at) values ($1, $2, $3, $4, $5)', [key, account.deskKey, name, key.slice(0, 13), NOW]);
      if (quiz !== undefined) await run('insert into assignments (id, quiz_id, class_id, created_at) values ($1, $2, $3, $4)', [randomUUID(), quiz.key, key, NOW]);
      return {
        key, id: encodeNodeId('DeskClass', key),
        async addStudent(nickname) {
          const student = randomUUID();
          await run('insert into students (id, class_id, nickname, nickname_folded, token_hash, joined_at) values ($1, $2, $3, $4, $5, $6)', [student, key, nickname, nickname.toLowerCase(), randomUUID(), NOW]);
          return student;
        },
      };
    },
    async addRevision(quiz, questions, note) {
      const key = randomUUID();
      const keys = Object.fromEntries(questions.map((frozen) => [frozen.question.id, frozen]));
      const { rows } = await test.database.pool.query<{ number: number }>(`insert into revisions (id, quiz_id, number, as_of, known_at, pack_version, questions, keys, published_at, note)
        select $1, $2, coalesce(max(number), 0) + 1, '2021-07-10', '2030-01-01', 1, $3, $4, $5, $6 from revisions where quiz_id = $2 returning number`,
      [key, quiz.key, JSON.stringify(questions.map(({ question: { id }, lineage }) => ({ id, lineage }))), JSON.stringify(keys), NOW, note ?? null]);
      return { key, quiz, number: rows[0]?.number ?? 0, questions };
    },
    addAttempt: (revision, attempt) => addAttempt(run, revision, attempt),
    close: () => test.close(),
  };
}

type Run = (text: string, values: readonly unknown[]) => Promise<void>;

/** Writes an attempt as the module of attempts does: answers with their grades, and the note that it is not counted yet. */
async function addAttempt(run: Run, { key, questions }: SeededRevision, { answers, nickname = 'Mira', student, finishedAt = NOW, preview = false }: SeededAttempt): Promise<string> {
  const id = randomUUID();
  await run('insert into attempts (id, revision_id, nickname, token_hash, started_at, finished_at, student_id, preview) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, key, nickname, randomUUID(), new Date(NOW.getTime() - 300_000), finishedAt, student ?? null, preview]);
  for (const [at, answer] of answers.entries()) {
    const frozen = questions[at];
    if (answer === null || frozen === undefined) continue;
    const grade = gradeResponse(frozen.question, answer);
    if (!grade.ok) throw new Error(grade.message);
    await run('insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [randomUUID(), id, frozen.question.id, randomUUID(), JSON.stringify(answer), grade.correct, grade.score, NOW]);
  }
  if (finishedAt !== null && !preview) await run('insert into uncounted_attempts (attempt_id, revision_id) values ($1, $2)', [id, key]);
  return id;
}
