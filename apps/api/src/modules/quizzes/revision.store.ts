import { groupBy } from '@footnote/knowledge';
import { sql } from 'drizzle-orm';
import { prepared } from '../../graph-store/graph-table.js';
import { encodeNodeId } from '../../graphql/node-id.js';
import { tables, type Queries, type Transaction } from '../../platform/database/index.js';
import { draftHashOf } from './desk-quiz.store.js';
import type { StoredKeys, StoredQuestion } from './quiz.store.js';

const { quizzes, revisions, users } = tables;

/** A revision as those at its desk see it. */
export interface RevisionRecord {
  readonly __typename: 'Revision';
  readonly id: string;
  readonly key: string;
  readonly quizKey: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
  readonly note: string | null;
  readonly packVersion: number | null;
  readonly questionCount: number;
  readonly provedCount: number;
  readonly citedCount: number;
  readonly unsourcedCount: number;
  readonly attemptCount: number;
}

const ofStanding = (standing: string) => sql<number>`(select count(*)::int from jsonb_array_elements(${revisions.questions}) q where q ->> 'standing' = ${sql.raw(`'${standing}'`)})`;

const shown = {
  key: revisions.id, quizKey: revisions.quizId, number: revisions.number, publishedAt: revisions.publishedAt, publishedBy: users.name, note: revisions.note, packVersion: revisions.packVersion,
  questionCount: sql<number>`jsonb_array_length(${revisions.questions})`, provedCount: ofStanding('PROVED'), citedCount: ofStanding('CITED'), unsourcedCount: ofStanding('UNSOURCED'),
  attemptCount: sql<number>`(select count(*)::int from attempts a where a.revision_id = ${revisions.id} and not a.preview)`,
};

const from = (queries: Queries) => queries.select(shown).from(revisions).innerJoin(quizzes, sql`${quizzes.id} = ${revisions.quizId}`)
  .leftJoin(users, sql`${users.id} = ${revisions.publishedBy}`).$dynamic();
type Row = Awaited<ReturnType<typeof from>>[number];

function toRevision(row: Row): RevisionRecord {
  return { __typename: 'Revision', id: encodeNodeId('Revision', row.key), ...row };
}

const ofQuizzes = prepared((queries) => from(queries).where(sql`${revisions.quizId} = any(${sql.placeholder('quizzes')}::uuid[])`).orderBy(sql`${revisions.number} desc`).prepare('revisions_of_quizzes'));
const byIds = prepared((queries) => from(queries).where(sql`${revisions.id} = any(${sql.placeholder('ids')}::uuid[]) and ${quizzes.deskId} = ${sql.placeholder('desk')}::uuid`).prepare('desk_revisions_by_ids'));

/** Reads the revisions of quizzes, the newest first. */
export async function readRevisionsOf(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, readonly RevisionRecord[]>> {
  return groupBy((await ofQuizzes(queries).execute({ quizzes: ids })).map(toRevision), ({ quizKey }) => [quizKey]);
}

/** Reads revisions of the quizzes of a desk by their ids; none of another desk. */
export async function readDeskRevisions(queries: Queries, { ids, desk }: { readonly ids: readonly string[]; readonly desk: string }): Promise<readonly RevisionRecord[]> {
  return (await byIds(queries).execute({ ids, desk })).map(toRevision);
}

/** What the newest revision of a quiz was made of. */
export interface LastPublished { readonly number: number; readonly draftHash: string | null; readonly packVersion: number | null }

/** Reads of a quiz that is held what was published last, and what its draft would be published as. */
export async function readLastPublished(transaction: Transaction, quiz: string): Promise<{ readonly last: LastPublished | null; readonly draftHash: string }> {
  const [last] = await transaction.select({ number: revisions.number, draftHash: revisions.draftHash, packVersion: revisions.packVersion }).from(revisions)
    .where(sql`${revisions.quizId} = ${quiz}::uuid`).orderBy(sql`${revisions.number} desc`).limit(1);
  const { rows } = await transaction.execute<{ hash: string }>(sql`select ${draftHashOf(sql`${quiz}::uuid`)} as hash`);
  return { last: last ?? null, draftHash: rows[0]?.hash ?? '' };
}

export interface NewRevision {
  readonly key: string;
  readonly quiz: string;
  readonly number: number;
  readonly asOf: string;
  readonly knownAt: string;
  readonly packVersion: number;
  readonly questions: readonly StoredQuestion[];
  readonly keys: StoredKeys;
  readonly publishedBy: string;
  readonly note: string | null;
  readonly draftHash: string;
  readonly now: Date;
}

/** Stores a revision of a quiz that is held. */
export async function insertRevision(transaction: Transaction, { key, quiz, now, ...values }: NewRevision): Promise<void> {
  await transaction.insert(revisions).values({ id: key, quizId: quiz, publishedAt: now, ...values });
}
