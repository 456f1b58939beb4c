import type { AuthoredQuestion } from '@footnote/quiz-engine';
import { isDeepStrictEqual } from 'node:util';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import type { Transaction } from '../../platform/database/index.js';
import { forgetQuiz } from './desk-quiz.loader.js';
import { changeQuiz, type Changed } from './desk-quiz.store.js';
import { forgetRemoved, insertDraftQuestion, orderDraft, readHeldDraft, updateDraftQuestion, type DraftQuestionChange, type DraftQuestionRecord } from './draft-question.store.js';
import { WRITING } from './quiz.policy.js';
import { NO_QUESTION, type UserErrorRecord } from './user-error.js';

/*
 * The changes of a draft, for a teacher's own hand and for whatever mends on a teacher's word. All are for somebody signed in; each
 * holds the quiz while it changes it, so that colleagues at work at once do so one after the other.
 */

/** What came of it. Where somebody else was first, `theirs` is what they saved. */
export interface DraftOutcome {
  readonly draftQuestion: DraftQuestionRecord | null;
  readonly theirs: DraftQuestionRecord | null;
  readonly userErrors: readonly UserErrorRecord[];
}

/** A quiz is taken in one lesson; far fewer are of use. */
const MOST_QUESTIONS = 100;
/** What was taken out and can be put back. */
const KEPT_REMOVED = 100;

interface Held { readonly transaction: Transaction; readonly quiz: string; readonly draft: readonly DraftQuestionRecord[]; readonly by: string; readonly now: Date }
/** What a step does: the question that it was about, if it did anything to the draft; or why not. */
type Step = (held: Held) => Promise<Changed<Omit<DraftOutcome, 'draftQuestion'> & { readonly question: string | null }>>;

/** Null where the viewer's desk has no such quiz. */
async function change(context: RequestContext, quiz: string, step: Step): Promise<DraftOutcome | null> {
  const { key: by, deskKey } = requireAtDesk(context.viewer, WRITING);
  const now = context.now();
  const outcome = await changeQuiz(context.database.queries, { quiz, desk: deskKey, now }, async (transaction): Promise<Changed<DraftOutcome>> => {
    const { result: { question, theirs, userErrors }, changes } = await step({ transaction, quiz, draft: await readHeldDraft(transaction, quiz), by, now });
    const after = question === null ? [] : await readHeldDraft(transaction, quiz);
    return { result: { draftQuestion: after.find(({ key }) => key === question) ?? null, theirs, userErrors }, changes };
  });
  forgetQuiz(context, quiz);
  return outcome;
}

function done(question: string): Awaited<ReturnType<Step>> {
  return { result: { question, theirs: null, userErrors: [] }, changes: 'DRAFT' };
}

/** It is as was wanted already: an answer was lost on the way, or somebody else did the same. */
function asWanted(question: string): Awaited<ReturnType<Step>> {
  return { ...done(question), changes: 'NOTHING' };
}

function refuse(error: UserErrorRecord, theirs: DraftQuestionRecord | null = null): Awaited<ReturnType<Step>> {
  return { result: { question: null, theirs, userErrors: [error] }, changes: 'NOTHING' };
}

function conflict(theirs: DraftQuestionRecord): Awaited<ReturnType<Step>> {
  const who = theirs.updatedBy ?? 'Somebody';
  const message = theirs.removedAt === null ? `${who} has changed this question since you opened it. Nothing was overwritten: look at both.` : `${who} has taken this question out of the quiz since you opened it. Put it back to save yours.`;
  return refuse({ code: 'CONFLICT', field: 'baseVersion', message }, theirs);
}

export interface QuestionToAdd {
  readonly quiz: string;
  /** Its id is that of the new question. */
  readonly content: AuthoredQuestion;
  /** The question before which it is put; null: at the end. */
  readonly before: string | null;
}

/** Adds a question to a draft. One with that id, or of the same suggestion, that is there already stays as it is. */
export function addToDraft(context: RequestContext, { quiz, content, before }: QuestionToAdd): Promise<DraftOutcome | null> {
  return change(context, quiz, async ({ transaction, draft, by, now }) => {
    const same = draft.find(({ key, removedAt, authored }) => key === content.id || (removedAt === null && content.base !== null && authored.base?.id === content.base.id));
    if (same !== undefined) return asWanted(same.key);
    if (draft.filter(({ removedAt }) => removedAt === null).length >= MOST_QUESTIONS) return refuse({ code: 'TOO_MANY', field: null, message: `A quiz has at most ${String(MOST_QUESTIONS)} questions.` });
    if (before !== null && !draft.some(({ key }) => key === before)) return refuse({ code: 'NOT_FOUND', field: 'before', message: 'The question before which it was to stand is not in this quiz any more.' });
    if (!await insertDraftQuestion(transaction, { key: content.id, quiz, position: (draft.at(-1)?.position ?? 0) + 1, content, by, now })) {
      return refuse({ code: 'INVALID', field: 'key', message: 'This `key` is taken: make a new random UUID for each question.' });
    }
    if (before !== null) await orderDraft(transaction, placeBefore(draft.map(({ key }) => key), content.id, before));
    return done(content.id);
  });
}

export interface QuestionToReplace {
  readonly quiz: string;
  readonly question: string;
  /** The version that was edited. */
  readonly baseVersion: number;
  readonly content: AuthoredQuestion;
}

/** Replaces what a question says, unless somebody else has changed it since. */
export function replaceInDraft(context: RequestContext, { quiz, question, baseVersion, content }: QuestionToReplace): Promise<DraftOutcome | null> {
  return change(context, quiz, async ({ transaction, draft, by, now }) => {
    const held = draft.find(({ key }) => key === question);
    if (held === undefined) return refuse(NO_QUESTION);
    if (held.removedAt !== null) return conflict(held);
    if (isDeepStrictEqual(held.authored, content)) return asWanted(question);
    if (held.version !== baseVersion) return conflict(held);
    return update(transaction, question, { content, by, now });
  });
}

async function update(transaction: Transaction, question: string, values: DraftQuestionChange): Promise<Awaited<ReturnType<Step>>> {
  await updateDraftQuestion(transaction, question, values);
  return done(question);
}

export interface QuestionToMove { readonly quiz: string; readonly question: string; readonly before: string | null }

/** Moves a question before another, or to the end. What was taken out keeps its place among the others, and one may be moved before it. */
export function moveInDraft(context: RequestContext, { quiz, question, before }: QuestionToMove): Promise<DraftOutcome | null> {
  return change(context, quiz, async ({ transaction, draft }) => {
    const keys = draft.map(({ key }) => key);
    if (draft.find(({ key }) => key === question)?.removedAt !== null) return refuse({ ...NO_QUESTION, message: 'This question is not in the quiz any more: a colleague may have taken it out.' });
    if (before !== null && !keys.includes(before)) return refuse({ code: 'NOT_FOUND', field: 'before', message: 'The question before which it was to stand is not in this quiz any more.' });
    const moved = before === question ? keys : placeBefore(keys.filter((key) => key !== question), question, before);
    if (isDeepStrictEqual(moved, keys)) return asWanted(question);
    await orderDraft(transaction, moved);
    return done(question);
  });
}

function placeBefore(keys: readonly string[], key: string, before: string | null): readonly string[] {
  const at = before === null ? -1 : keys.indexOf(before);
  return at < 0 ? [...keys, key] : [...keys.slice(0, at), key, ...keys.slice(at)];
}

export interface QuestionToRemove { readonly quiz: string; readonly question: string; readonly baseVersion: number }

/** Takes a question out, unless somebody else has changed it since. It stays, so that it can be put back. */
export function removeFromDraft(context: RequestContext, { quiz, question, baseVersion }: QuestionToRemove): Promise<DraftOutcome | null> {
  return change(context, quiz, async ({ transaction, draft, by, now }) => {
    const held = draft.find(({ key }) => key === question);
    if (held === undefined) return refuse(NO_QUESTION);
    if (held.removedAt !== null) return asWanted(question);
    if (held.version !== baseVersion) return conflict(held);
    await forgetRemoved(transaction, quiz, KEPT_REMOVED - 1);
    return update(transaction, question, { removedAt: now, by, now });
  });
}

/** Puts a question back where it was. */
export function restoreToDraft(context: RequestContext, { quiz, question }: { readonly quiz: string; readonly question: string }): Promise<DraftOutcome | null> {
  return change(context, quiz, async ({ transaction, draft, by, now }) => {
    const held = draft.find(({ key }) => key === question);
    if (held === undefined) return refuse(NO_QUESTION);
    if (held.removedAt === null) return asWanted(question);
    if (draft.filter(({ removedAt }) => removedAt === null).length >= MOST_QUESTIONS) return refuse({ code: 'TOO_MANY', field: null, message: `A quiz has at most ${String(MOST_QUESTIONS)} questions.` });
    return update(transaction, question, { removedAt: null, by, now });
  });
}
