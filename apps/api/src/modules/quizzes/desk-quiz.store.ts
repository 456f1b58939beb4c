import { groupBy } from '@footnote/knowledge';
import { inArray, sql, type SQL } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';
import { settingsColumns, type QuizSettings } from './quiz.store.js';

const { quizzes, draftQuestions } = tables;

export type DeskQuizState = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';

/** A quiz as those at its desk see it. */
export interface DeskQuizRecord {
  readonly __typename: 'DeskQuiz';
  readonly id: string;
  readonly key: string;
  readonly deskKey: string;
  readonly code: string;
  readonly title: string;
  readonly packKey: string;
  readonly state: DeskQuizState;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  readonly draftVersion: number;
  readonly savedAt: Date | null;
  readonly settings: QuizSettings;
  readonly questionCount: number;
  readonly rejectedCount: number;
  readonly changedSincePublished: boolean;
  /** The moment of its last change, to the millisecond: by it the list is ordered. */
  readonly changedAt: Date;
}

/** A digest of what the draft of a quiz asks, in order: PostgreSQL writes equal JSON as equal text. */
export function draftHashOf(quiz: SQL): SQL<string> {
  return sql<string>`(select encode(sha256(convert_to(coalesce(string_agg(d.id::text || d.content::text, ',' order by d.position, d.id), ''), 'UTF8')), 'hex')
    from draft_questions d where d.quiz_id = ${quiz} and d.removed_at is null)`;
}

// In a query of one table Drizzle writes its columns without the table, and within a subquery they would be those of another.
const ID = sql.raw('quizzes.id');
const CHANGED_AT = sql`date_trunc('milliseconds', greatest(${quizzes.createdAt}, ${quizzes.draftSavedAt}))`;
const LATEST_HASH = sql`(select r.draft_hash from revisions r where r.quiz_id = ${ID} order by r.number desc limit 1)`;

const shown = {
  key: quizzes.id, deskKey: quizzes.deskId, code: quizzes.code, title: quizzes.title, packKey: quizzes.packId, createdAt: quizzes.createdAt, archivedAt: quizzes.archivedAt,
  draftVersion: quizzes.draftVersion, savedAt: quizzes.draftSavedAt, settings: settingsColumns,
  isPublished: sql<boolean>`exists (select 1 from revisions r where r.quiz_id = ${ID})`,
  questionCount: sql<number>`(select count(*)::int from draft_questions d where d.quiz_id = ${ID} and d.removed_at is null)`,
  rejectedCount: sql<number>`(select count(*)::int from rejected_suggestions s where s.quiz_id = ${ID})`,
  changedSincePublished: sql<boolean>`${LATEST_HASH} is distinct from ${draftHashOf(ID)}`,
  changedAt: sql<Date>`${CHANGED_AT}`.mapWith(quizzes.createdAt),
};

const from = (queries: Queries) => queries.select(shown).from(quizzes).$dynamic();
type Row = Awaited<ReturnType<typeof from>>[number];

function toDeskQuiz({ isPublished, ...row }: Row): DeskQuizRecord {
  const { key, deskKey, packKey, archivedAt } = row;
  if (deskKey === null || packKey === null) throw new Error(`The quiz ${key} is at no desk or about no pack`);
  const state: DeskQuizState = archivedAt !== null ? 'ARCHIVED' : isPublished ? 'PUBLISHED' : 'DRAFT';
  return { __typename: 'DeskQuiz', id: encodeNodeId('DeskQuiz', key), ...row, deskKey, packKey, state };
}

const byIds = prepared((queries) => from(queries).where(sql`${quizzes.id} = any(${sql.placeholder('ids')}::uuid[]) and ${quizzes.deskId} = ${sql.placeholder('desk')}::uuid`).prepare('desk_quizzes_by_ids'));

/** Reads quizzes of a desk by their ids; those of other desks are not among them. */
export async function readDeskQuizzes(queries: Queries, { ids, desk }: { readonly ids: readonly string[]; readonly desk: string }): Promise<readonly DeskQuizRecord[]> {
  return (await byIds(queries).execute({ ids, desk })).map(toDeskQuiz);
}

/** Which quizzes of a desk; null: all but those that were put away. */
export interface DeskQuizSelection { readonly desk: string; readonly state: DeskQuizState | null }

const PUBLISHED = sql`exists (select 1 from revisions r where r.quiz_id = ${ID})`;
const STATES: Readonly<Record<DeskQuizState, SQL>> = {
  DRAFT: sql`${quizzes.archivedAt} is null and not ${PUBLISHED}`,
  PUBLISHED: sql`${quizzes.archivedAt} is null and ${PUBLISHED}`,
  ARCHIVED: sql`${quizzes.archivedAt} is not null`,
};

function selected({ desk, state }: DeskQuizSelection): SQL {
  return sql`${quizzes.deskId} = ${desk}::uuid and ${state === null ? sql`${quizzes.archivedAt} is null` : STATES[state]}`;
}

/** Reads a page of the quizzes of a desk, the newest change first, and one more; `after` is the place of the last of the page before. */
export async function readDeskQuizPage(queries: Queries, selection: DeskQuizSelection, { limit, after }: { readonly limit: number; readonly after: { readonly changedAt: string; readonly key: string } | null }): Promise<readonly DeskQuizRecord[]> {
  const further = after === null ? sql`true` : sql`(${CHANGED_AT}, ${quizzes.id}) < (${after.changedAt}::timestamptz, ${after.key}::uuid)`;
  const rows = await from(queries).where(sql`${selected(selection)} and ${further}`).orderBy(sql`${CHANGED_AT} desc, ${quizzes.id} desc`).limit(limit + 1);
  return rows.map(toDeskQuiz);
}

/** Counts the quizzes of a desk. */
export async function countDeskQuizzes(queries: Queries, selection: DeskQuizSelection): Promise<number> {
  return queries.$count(quizzes, selected(selection));
}

export interface NewDeskQuiz {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly packKey: string;
  readonly deskKey: string;
  readonly createdBy: string;
  readonly now: Date;
  readonly settings?: Omit<QuizSettings, 'version'>;
  readonly questions: readonly { readonly key: string; readonly content: unknown }[];
}

/** Stores a new quiz with the questions of its draft. */
export async function insertDeskQuiz(queries: Queries, { key, code, title, packKey, deskKey, createdBy, now, settings, questions }: NewDeskQuiz): Promise<void> {
  await queries.transaction(async (transaction) => {
    await transaction.insert(quizzes).values({ id: key, code, title, packId: packKey, deskId: deskKey, createdAt: now, createdBy, draftVersion: 1, draftSavedAt: now, ...settings });
    if (questions.length === 0) return;
    await transaction.insert(draftQuestions).values(questions.map((question, position) => ({ id: question.key, quizId: key, position, version: 1, content: question.content, updatedAt: now, updatedBy: createdBy })));
  });
}

/** The part of a quiz that a change looks at while it holds the quiz. */
export interface HeldQuiz { readonly key: string; readonly packKey: string; readonly draftVersion: number; readonly settingsVersion: number; readonly archivedAt: Date | null }

/** What a change of a quiz came to, and whether anything of the draft is other than before. */
export interface Changed<Result> { readonly result: Result; readonly changes: 'DRAFT' | 'ELSE' | 'NOTHING' }

export interface QuizToChange { readonly quiz: string; readonly desk: string; readonly now: Date }

/**
 * Changes a quiz of a desk while nobody else does: those who change one quiz at once do it one after the other, by the lock on its
 * row. Null where the desk has no such quiz. A change of the draft counts its version on, and all replicas are told.
 */
export async function changeQuiz<Result>(queries: Queries, { quiz, desk, now }: QuizToChange, change: (transaction: Transaction, held: HeldQuiz) => Promise<Changed<Result>>): Promise<Result | null> {
  return queries.transaction(async (transaction) => {
    const [row] = await transaction.select({ key: quizzes.id, packKey: quizzes.packId, draftVersion: quizzes.draftVersion, settingsVersion: quizzes.settingsVersion, archivedAt: quizzes.archivedAt })
      .from(quizzes).where(sql`${quizzes.id} = ${quiz}::uuid and ${quizzes.deskId} = ${desk}::uuid`).for('update');
    if (row?.packKey === undefined || row.packKey === null) return null;
    const { result, changes } = await change(transaction, { ...row, packKey: row.packKey });
    if (changes === 'DRAFT') await transaction.update(quizzes).set({ draftVersion: row.draftVersion + 1, draftSavedAt: now }).where(sql`${quizzes.id} = ${quiz}::uuid`);
    if (changes !== 'NOTHING') await transaction.execute(sql`select pg_notify('quiz_changed', ${quiz})`);
    return result;
  });
}

/** Sets columns of a quiz that is held. */
export async function updateQuiz(transaction: Transaction, quiz: string, values: Partial<Pick<typeof quizzes.$inferInsert, 'title' | 'archivedAt' | 'settingsVersion' | Exclude<keyof typeof settingsColumns, 'version'>>>): Promise<void> {
  await transaction.update(quizzes).set(values).where(sql`${quizzes.id} = ${quiz}::uuid`);
}

/** How many attempts students have begun at a quiz; previews do not count. */
export async function countAnswers(transaction: Transaction, quiz: string): Promise<number> {
  const { rows } = await transaction.execute<{ count: number }>(sql`select count(*)::int as count from attempts a join revisions r on r.id = a.revision_id where r.quiz_id = ${quiz}::uuid and not a.preview`);
  return rows[0]?.count ?? 0;
}

/** Deletes a quiz with all that belongs to it. */
export async function deleteQuizRow(transaction: Transaction, quiz: string): Promise<void> {
  await transaction.delete(quizzes).where(sql`${quizzes.id} = ${quiz}::uuid`);
}

/** Keeps a suggestion from being offered again, with at most so many others; tells whether it was not kept already. */
export async function insertRejected(transaction: Transaction, { quiz, mark, now, most }: { readonly quiz: string; readonly mark: string; readonly now: Date; readonly most: number }): Promise<boolean> {
  const { rowCount } = await transaction.execute(sql`insert into rejected_suggestions (quiz_id, mark, rejected_at) select ${quiz}::uuid, ${mark}, ${now.toISOString()}::timestamptz
    where (select count(*) from rejected_suggestions where quiz_id = ${quiz}::uuid) < ${most} on conflict do nothing`);
  return rowCount !== 0;
}

/** Offers again what was rejected. */
export async function deleteRejected(transaction: Transaction, { quiz, marks }: { readonly quiz: string; readonly marks: readonly string[] | null }): Promise<void> {
  const ofQuiz = sql`${tables.rejectedSuggestions.quizId} = ${quiz}::uuid`;
  await transaction.delete(tables.rejectedSuggestions).where(marks === null ? ofQuiz : sql`${ofQuiz} and ${inArray(tables.rejectedSuggestions.mark, [...marks])}`);
}

const rejected = prepared((queries) => queries.select({ quiz: tables.rejectedSuggestions.quizId, mark: tables.rejectedSuggestions.mark }).from(tables.rejectedSuggestions)
  .where(sql`${tables.rejectedSuggestions.quizId} = any(${sql.placeholder('quizzes')}::uuid[])`).prepare('rejected_of_quizzes'));

/** Reads the marks of what was rejected for quizzes. */
export async function readRejected(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const marks = groupBy(await rejected(queries).execute({ quizzes: ids }), ({ quiz }) => [quiz]);
  return new Map([...marks].map(([quiz, rows]) => [quiz, new Set(rows.map(({ mark }) => mark))]));
}
