import { createRecentMap, type RecentMap } from '../../graph-store/recent-map.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { Database } from '../../platform/database/index.js';
import { toExplanation, toKey, type ExplanationRecord, type KeyRecord } from '../questions/index.js';
import { readKeys, revisionLoader, type FrozenQuestion, type QuizRecord } from '../quizzes/index.js';

/** The key of a question, as it is told. */
export interface KeptKey { readonly frozen: FrozenQuestion; readonly key: KeyRecord; readonly explanation: ExplanationRecord }
export type KeptKeys = ReadonlyMap<string, KeptKey>;

/** As many revisions as are answered at one time in a school; one holds some hundred kilobytes with its explanations. */
const KEPT = 64;

interface Kept { readonly quizzes: RecentMap<Promise<QuizRecord>>; readonly keys: RecentMap<Promise<KeptKeys>> }
const kept = new WeakMap<Database, Kept>();

function keptOf(database: Database): Kept {
  const known = kept.get(database) ?? { quizzes: createRecentMap<Promise<QuizRecord>>(KEPT), keys: createRecentMap<Promise<KeptKeys>>(KEPT) };
  kept.set(database, known);
  return known;
}

/**
 * A quiz in one revision. What is asked never changes, and so it is read and parsed once; its title, code and settings may have changed
 * since, and are to be taken from the attempt.
 */
export function revisionOf(context: RequestContext, revision: string): Promise<QuizRecord> {
  return keptOf(context.database).quizzes.get(revision, async () => {
    const quiz = await revisionLoader(context).load(revision);
    if (quiz === null) throw new Error(`The revision ${revision}, of which there is an attempt, is gone`);
    return quiz;
  });
}

/** The keys of a revision. To be asked for whoever may answer its questions, or has; what of it they are told is decided elsewhere. */
export function keysOf(context: RequestContext, quiz: QuizRecord): Promise<KeptKeys> {
  return keptOf(context.database).keys.get(quiz.revisionKey, async () => {
    const ids = quiz.questions.map(({ id }) => idWithin(quiz, id));
    const found = await context.turns.read(() => readKeys(context.database.queries, { revision: quiz.revisionKey, questions: ids }));
    return new Map([...found].map(([id, frozen]) => [id, keepKey(frozen)]));
  });
}

/** Whether a revision is at hand with its keys, so that an answer can be graded without reading anything. */
export async function peekRevision({ database }: RequestContext, revision: string): Promise<{ readonly quiz: QuizRecord; readonly keys: KeptKeys } | null> {
  const { quizzes, keys } = keptOf(database);
  const [quiz, itsKeys] = [quizzes.peek(revision), keys.peek(revision)];
  return quiz === undefined || itsKeys === undefined ? null : { quiz: await quiz, keys: await itsKeys };
}

function keepKey(frozen: FrozenQuestion): KeptKey {
  let explanation: ExplanationRecord | null = null;
  return {
    frozen, key: toKey(frozen.question.key),
    get explanation() {
      explanation ??= toExplanation(frozen.explanation, { question: frozen.question, grounds: frozen.grounds, pack: frozen.question.pack });
      return explanation;
    },
  };
}

/** The id of a question within its revision. */
export function idWithin({ revisionKey }: Pick<QuizRecord, 'revisionKey'>, nodeId: string): string {
  return Buffer.from(nodeId, 'base64url').toString('utf8').slice(`Question:${revisionKey}/`.length);
}
