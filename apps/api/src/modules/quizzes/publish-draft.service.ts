import type { PublishQuizInput } from '@footnote/schema';
import { randomUUID } from 'node:crypto';
import { isUuid, requireKey } from '../../graphql/node-id.js';
import { today, type RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { Transaction } from '../../platform/database/index.js';
import { sourcesSpokenFor, toQuestion } from '../questions/index.js';
import { assessDraft } from './assess-draft.js';
import { deskQuizLoader, deskRevisionLoader, draftsLoader, forgetQuiz } from './desk-quiz.loader.js';
import { changeQuiz, type Changed, type DeskQuizRecord, type HeldQuiz } from './desk-quiz.store.js';
import { drawId } from './draw-id.js';
import { findNotReady, type DraftedQuestion, type NotReadyRecord } from './find-not-ready.js';
import { freezeQuestion, type FrozenQuestion } from './freeze-question.js';
import { graphOfQuiz } from './quiz-graph.js';
import { WRITING } from './quiz.policy.js';
import type { StoredQuestion } from './quiz.store.js';
import { readLine } from './read-words.js';
import { insertRevision, readLastPublished, type NewRevision, type RevisionRecord } from './revision.store.js';
import { NO_QUIZ, type UserErrorRecord } from './user-error.js';

/** What came of publishing. */
export interface PublishResult {
  readonly quiz: DeskQuizRecord | null;
  readonly revision: RevisionRecord | null;
  readonly notReady: readonly NotReadyRecord[];
  readonly userErrors: readonly UserErrorRecord[];
}

export interface DraftToPublish {
  /** The id of the quiz's row. */
  readonly quiz: string;
  /** The version of the draft that was seen: what was changed meanwhile is not published unseen. */
  readonly draftVersion: number;
  readonly note: string | null;
}

const LONGEST_NOTE = 500;
/** Each is kept for good, and all are listed together: who corrects more often than this makes another quiz. */
const MOST_REVISIONS = 200;

/** Publishes the draft of a quiz of the viewer's desk. */
export async function publishQuiz(context: RequestContext, { quiz, draftVersion, note: typed }: PublishQuizInput): Promise<PublishResult> {
  requireAtDesk(context.viewer, WRITING);
  const key = requireKey(quiz, { type: 'DeskQuiz', argument: 'quiz' });
  if (typed === null || typed === undefined || typed.trim() === '') return publishDraft(context, { quiz: key, draftVersion, note: null });
  const note = readLine({ typed, field: 'note', what: 'A note', most: LONGEST_NOTE });
  return note.ok ? publishDraft(context, { quiz: key, draftVersion, note: note.words }) : refuse(context, key, [note.error]);
}

/** Freezes the draft of a quiz as its next revision, unless something stands in the way; whatever it is is said. */
export async function publishDraft(context: RequestContext, { quiz: key, draftVersion, note }: DraftToPublish): Promise<PublishResult> {
  const account = requireAtDesk(context.viewer, WRITING);
  const quiz = isUuid(key) ? await deskQuizLoader(context).clear(key).load(key) : null;
  if (quiz === null) return refuse(context, key, [NO_QUIZ]);
  if (quiz.archivedAt !== null) return refuse(context, key, [{ code: 'NOT_READY', field: 'quiz', message: 'This quiz was archived: restore it first, then publish it.' }]);
  if (quiz.draftVersion !== draftVersion) return refuse(context, key, [CONFLICT]);
  const { graph, pack } = await graphOfQuiz(context, quiz);
  const questions = (await draftsLoader(context).clear(key).load(key)).map((record): DraftedQuestion => ({ record, assessed: assessDraft(record.authored, graph) }));
  const notReady = findNotReady(questions, graph);
  if (notReady.length > 0) return { ...await refuse(context, key, [{ code: 'NOT_READY', field: null, message: describeNotReady(notReady) }]), notReady };
  const frozen = questions.map(freeze);
  const now = context.now();
  const revision = { key: randomUUID(), quiz: key, ...assemble(frozen, today(context)), packVersion: pack.version, publishedBy: account.key, note, now };
  const userErrors = await changeQuiz(context.database.queries, { quiz: key, desk: account.deskKey, now }, (transaction, held) => store(transaction, held, { revision, draftVersion }));
  if (userErrors === null) return refuse(context, key, [NO_QUIZ]);
  if (userErrors.length > 0) return refuse(context, key, userErrors);
  forgetQuiz(context, key);
  return { quiz: await deskQuizLoader(context).load(key), revision: await deskRevisionLoader(context).load(revision.key), notReady: [], userErrors };
}

const CONFLICT: UserErrorRecord = { code: 'CONFLICT', field: 'draftVersion', message: 'A colleague has changed this quiz since you opened it. Nothing was published: look at what changed, then publish.' };

async function refuse(context: RequestContext, key: string, userErrors: readonly UserErrorRecord[]): Promise<PublishResult> {
  forgetQuiz(context, key);
  return { quiz: await deskQuizLoader(context).load(key), revision: null, notReady: [], userErrors };
}

function describeNotReady(notReady: readonly NotReadyRecord[]): string {
  const [first] = notReady;
  const others = notReady.length - 1;
  const more = others === 0 ? '' : others === 1 ? ' One more thing stands in the way.' : ` ${String(others)} more things stand in the way.`;
  return `${first?.message ?? ''} ${first?.remedy ?? ''}${more}`;
}

interface Frozen { readonly stored: StoredQuestion; readonly frozen: FrozenQuestion; readonly knownAt: string }

/** Under new ids, drawn for this revision: see `freezeQuestion`. */
function freeze({ record, assessed: { assessment, grounds } }: DraftedQuestion): Frozen {
  const { standing } = assessment;
  const frozen = freezeQuestion(assessment, { graph: grounds, questionId: randomUUID(), drawId, draft: { lineage: record.key, standing, authored: record.authored } });
  const { id, kind, stem, options, targets, unit, asOf, pack, sourceSlugs } = toQuestion(frozen.question, frozen.question.id);
  const knownSources = sourcesSpokenFor(frozen.question, grounds);
  return { frozen, knownAt: frozen.question.asked.knownAt, stored: { id, lineage: record.key, kind, stem, options, targets, unit, asOf, standing, pack, sourceSlugs, knownSources } };
}

/** The students' part apart from the keys. */
function assemble(frozen: readonly Frozen[], day: string): Pick<NewRevision, 'questions' | 'keys' | 'asOf' | 'knownAt'> {
  return {
    questions: frozen.map(({ stored }) => stored), keys: Object.fromEntries(frozen.map((one) => [one.stored.id, one.frozen])),
    asOf: frozen.map(({ stored }) => stored.asOf).sort().at(-1) ?? day, knownAt: frozen.map(({ knownAt }) => knownAt).sort().at(-1) ?? day,
  };
}

interface ToStore { readonly revision: Omit<NewRevision, 'number' | 'draftHash'>; readonly draftVersion: number }

/** While the quiz is held: of two colleagues who publish one draft at once, one makes the revision and the other is told. */
async function store(transaction: Transaction, { draftVersion: heldVersion }: HeldQuiz, { revision, draftVersion }: ToStore): Promise<Changed<readonly UserErrorRecord[]>> {
  if (heldVersion !== draftVersion) return { result: [CONFLICT], changes: 'NOTHING' };
  const { last, draftHash } = await readLastPublished(transaction, revision.quiz);
  if (last !== null && last.draftHash === draftHash && last.packVersion === revision.packVersion) {
    return { result: [{ code: 'UNCHANGED', field: null, message: `This is what was published as revision ${String(last.number)}: nothing has changed since.` }], changes: 'NOTHING' };
  }
  if (last !== null && last.number >= MOST_REVISIONS) {
    return { result: [{ code: 'TOO_MANY', field: 'quiz', message: `This quiz was published ${String(MOST_REVISIONS)} times, which is as often as can be: duplicate it, and go on with the copy.` }], changes: 'NOTHING' };
  }
  // The first revision follows no other: there is nothing of which a note could say that it changed.
  await insertRevision(transaction, { ...revision, number: (last?.number ?? 0) + 1, draftHash, note: last === null ? null : revision.note });
  return { result: [], changes: 'ELSE' };
}
