import { groupBy } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import { readAuthoredQuestion, type AuthoredQuestion } from '@footnote/quiz-engine';
import { prepared } from '../../graph-store/graph-table.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';

const { draftQuestions, quizzes, users } = tables;

/** A question of a draft. `key` is the id of its row, which is its lineage. */
export interface DraftQuestionRecord {
  readonly __typename: 'DraftQuestion';
  readonly id: string;
  readonly key: string;
  readonly quizKey: string;
  readonly position: number;
  readonly version: number;
  readonly authored: AuthoredQuestion;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  readonly removedAt: Date | null;
}

const shown = {
  key: draftQuestions.id, quizKey: draftQuestions.quizId, position: draftQuestions.position, version: draftQuestions.version, content: draftQuestions.content,
  updatedAt: draftQuestions.updatedAt, updatedBy: users.name, removedAt: draftQuestions.removedAt,
};

const from = (queries: Queries | Transaction) => queries.select(shown).from(draftQuestions).leftJoin(users, sql`${users.id} = ${draftQuestions.updatedBy}`).$dynamic();
type Row = Awaited<ReturnType<typeof from>>[number];

function toDraftQuestion({ content, ...row }: Row): DraftQuestionRecord {
  const read = readAuthoredQuestion(content);
  if (!read.ok) throw new Error(`The draft question ${row.key} cannot be read: ${read.problems.map(({ path, message }) => `${path}: ${message}`).join(' ')}`);
  return { __typename: 'DraftQuestion', id: encodeNodeId('DraftQuestion', row.key), ...row, authored: read.authored };
}

const ofQuizzes = prepared((queries) => from(queries).where(sql`${draftQuestions.quizId} = any(${sql.placeholder('quizzes')}::uuid[]) and ${draftQuestions.removedAt} is null`)
  .orderBy(draftQuestions.position, draftQuestions.id).prepare('draft_questions_of_quizzes'));
const byIds = prepared((queries) => from(queries).innerJoin(quizzes, sql`${quizzes.id} = ${draftQuestions.quizId}`)
  .where(sql`${draftQuestions.id} = any(${sql.placeholder('ids')}::uuid[]) and ${quizzes.deskId} = ${sql.placeholder('desk')}::uuid`).prepare('draft_questions_by_ids'));

/** Reads the questions of drafts, in order; not those that were taken out. */
export async function readDrafts(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, readonly DraftQuestionRecord[]>> {
  const questions = (await ofQuizzes(queries).execute({ quizzes: ids })).map(toDraftQuestion);
  return groupBy(questions, ({ quizKey }) => [quizKey]);
}

/** Reads questions of drafts of a desk by their ids, those that were taken out among them; none of another desk. */
export async function readDraftQuestions(queries: Queries, { ids, desk }: { readonly ids: readonly string[]; readonly desk: string }): Promise<readonly DraftQuestionRecord[]> {
  return (await byIds(queries).execute({ ids, desk })).map(toDraftQuestion);
}

/** Reads all questions of a draft that is held, in order, those that were taken out among them. */
export async function readHeldDraft(transaction: Transaction, quiz: string): Promise<readonly DraftQuestionRecord[]> {
  return (await from(transaction).where(sql`${draftQuestions.quizId} = ${quiz}::uuid`).orderBy(draftQuestions.position, draftQuestions.id)).map(toDraftQuestion);
}

export interface NewDraftQuestion {
  readonly key: string;
  readonly quiz: string;
  readonly position: number;
  readonly content: AuthoredQuestion;
  readonly by: string;
  readonly now: Date;
}

/** Stores a new question of a draft; tells whether its id was free. */
export async function insertDraftQuestion(transaction: Transaction, { key, quiz, position, content, by, now }: NewDraftQuestion): Promise<boolean> {
  const rows = await transaction.insert(draftQuestions).values({ id: key, quizId: quiz, position, version: 1, content, updatedAt: now, updatedBy: by }).onConflictDoNothing().returning({ key: draftQuestions.id });
  return rows.length > 0;
}

/** What of a question is changed; its version counts on. */
export interface DraftQuestionChange { readonly content?: AuthoredQuestion; readonly removedAt?: Date | null; readonly by: string; readonly now: Date }

/** Changes a question of a draft that is held. */
export async function updateDraftQuestion(transaction: Transaction, key: string, { by, now, ...values }: DraftQuestionChange): Promise<void> {
  await transaction.update(draftQuestions).set({ ...values, version: sql`${draftQuestions.version} + 1`, updatedAt: now, updatedBy: by }).where(sql`${draftQuestions.id} = ${key}::uuid`);
}

/** Numbers the questions of a draft that is held, in the order given; those that are left out keep their places. */
export async function orderDraft(transaction: Transaction, keys: readonly string[]): Promise<void> {
  await transaction.execute(sql`update draft_questions set position = wanted.place from unnest(${sql.param([...keys])}::uuid[]) with ordinality as wanted(id, place) where draft_questions.id = wanted.id and draft_questions.position <> wanted.place`);
}

/** Deletes, of what was taken out of a draft that is held, all but the last. */
export async function forgetRemoved(transaction: Transaction, quiz: string, kept: number): Promise<void> {
  await transaction.execute(sql`delete from draft_questions where id in (select id from draft_questions where quiz_id = ${quiz}::uuid and removed_at is not null order by removed_at desc, id offset ${kept})`);
}
