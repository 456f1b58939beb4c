import type { ApplyMendInput, KeepQuestionInput, WithdrawQuestionInput } from '@footnote/schema';
import { hashText, resolvePassage } from '@footnote/evidence';
import { assessQuestion, type AuthoredQuestion, type Mend } from '@footnote/quiz-engine';
import { randomUUID } from 'node:crypto';
import { isUuid, requireKey } from '../../graphql/node-id.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { graphForViewer, packOfRow } from '../packs/index.js';
import {
  addDraftQuestion, deskQuizLoader, draftsLoader, publishDraft, removeDraftQuestion, replaceDraftQuestion, type DeskQuizRecord, type DraftOutcome, type RevisionRecord, type UserErrorRecord,
} from '../quizzes/index.js';
import { resolveAlerts, type Resolution } from './alert.store.js';
import { toStaleQuestion, type StaleQuestionRecord } from './desk-alert.service.js';
import { readAlert, readSameAlerts, type DeskAlert } from './desk-alert.store.js';
import { readWords } from './read-words.js';
import { DECIDING } from './staleness.policy.js';

export interface DecisionResult {
  readonly staleQuestion: StaleQuestionRecord | null;
  readonly quiz: DeskQuizRecord | null;
  readonly revision: RevisionRecord | null;
  readonly userErrors: readonly UserErrorRecord[];
}

const NO_QUESTION: UserErrorRecord = { code: 'NOT_FOUND', field: 'staleQuestion', message: 'There is no such stale question at your desk. Its quiz may have been deleted.' };
const DECIDED: UserErrorRecord = { code: 'CONFLICT', field: 'staleQuestion', message: 'This has been decided meanwhile, by a colleague or because the pack changed again. Look at the desk anew.' };
const NO_DRAFT: UserErrorRecord = { code: 'NOT_FOUND', field: 'staleQuestion', message: 'This question is not in the draft of its quiz any more, so there is nothing to change. Publish the draft, and it is gone.' };

/** Keeps a question as it is; whoever took it reads why. */
export async function keepQuestion(context: RequestContext, { staleQuestion, reason: typed }: KeepQuestionInput): Promise<DecisionResult> {
  const alert = await findOpen(context, staleQuestion);
  if ('userErrors' in alert) return alert;
  const reason = readWords(typed, { field: 'reason', what: 'A reason' });
  if (!reason.ok) return refuse(context, alert, [reason.error]);
  await decide(context, alert, { resolution: 'KEPT', reason: reason.words });
  return answer(context, alert, { revision: null, userErrors: [] });
}

/** Takes a question out of its quiz. */
export function withdrawQuestion(context: RequestContext, { staleQuestion, publish, note }: WithdrawQuestionInput): Promise<DecisionResult> {
  return applyMend(context, { staleQuestion, mend: 'WITHDRAW', publish, ...(note !== undefined && { note }) });
}

/** Puts a mend into the draft of the quiz, and publishes it where that is asked for and nothing else would go out with it. */
export async function applyMend(context: RequestContext, { staleQuestion, mend: id, publish, note: typed }: ApplyMendInput): Promise<DecisionResult> {
  const alert = await findOpen(context, staleQuestion);
  if ('userErrors' in alert) return alert;
  const mend = alert.finding.mends.find((one) => one.id === id);
  if (!mend) return refuse(context, alert, [{ code: 'NOT_FOUND', field: 'mend', message: 'This mend is not among those that are offered for the question. Look at the desk anew.' }]);
  const note = typed === null || typed === undefined || typed.trim() === '' ? null : readWords(typed, { field: 'note', what: 'A note' });
  if (note?.ok === false) return refuse(context, alert, [note.error]);
  const before = await deskQuizLoader(context).load(alert.quizKey);
  if (before === null) return refuse(context, alert, [NO_QUESTION]);
  const outdated = await findOutdated(context, alert, mend);
  if (outdated) return refuse(context, alert, [outdated]);
  const placed = await placeMend(context, alert, mend);
  if (placed.length > 0) return refuse(context, alert, placed);
  if (!publish) return settle(context, alert, { mend, revision: null, userErrors: [] });
  if (before.changedSincePublished) return settle(context, alert, { mend, revision: null, userErrors: [OTHER_CHANGES] });
  const draft = await deskQuizLoader(context).clear(alert.quizKey).load(alert.quizKey);
  const { revision, userErrors } = await publishDraft(context, { quiz: alert.quizKey, draftVersion: draft?.draftVersion ?? 0, note: note?.words ?? noteFor(alert, mend) });
  return settle(context, alert, { mend, revision, userErrors });
}

const OTHER_CHANGES: UserErrorRecord = { code: 'NOT_READY', field: 'publish', message: 'The change stands in the draft. Nothing was published, since the draft has other changes that you have not looked at here: look it through, and publish it from there.' };

/** What students are told where the teacher says nothing herself: a note has at most 500 characters. */
function noteFor({ finding, place }: DeskAlert, { kind }: Mend): string {
  const number = place === null ? 'A question' : `Question ${String(place)}`;
  const done = kind === 'WITHDRAW' ? `${number} was withdrawn.` : kind === 'ADD_FOLLOW_UP' ? `A question about what came later follows question ${String(place ?? '')}.` : `${number} was mended.`;
  return `${done} ${finding.sentence}`.slice(0, 500);
}

/** The alert of an id, if it is of the viewer's desk and open; or the answer that says why not. */
async function findOpen(context: RequestContext, id: string): Promise<DeskAlert | DecisionResult> {
  const { deskKey } = requireAtDesk(context.viewer, DECIDING);
  const key = requireKey(id, { type: 'StaleQuestion', argument: 'staleQuestion' });
  const alert = isUuid(key) ? await readAlert(context.database.queries, { key, desk: deskKey }) : null;
  if (alert === null) return { staleQuestion: null, quiz: null, revision: null, userErrors: [NO_QUESTION] };
  return alert.resolution === null ? alert : refuse(context, alert, [DECIDED]);
}

/** A mend was proved when it was found; the pack may have changed since. It is applied only if it stands as it was offered. */
async function findOutdated(context: RequestContext, { packKey }: DeskAlert, { authored, standing }: Mend): Promise<UserErrorRecord | null> {
  if (authored === null) return null;
  const graph = await graphForViewer(context, await packOfRow(context, packKey));
  const now = assessQuestion({ authored, graph, tools: { hashText, resolvePassage } });
  return now.standing === standing ? null : { code: 'CONFLICT', field: 'mend', message: 'The pack has changed since this mend was made, and it no longer holds. The questions are being proved again: look at the desk anew.' };
}

/** Changes the draft; says why not. */
async function placeMend(context: RequestContext, { quizKey, lineage }: DeskAlert, { placement, authored }: Mend): Promise<readonly UserErrorRecord[]> {
  const draft = await draftsLoader(context).clear(quizKey).load(quizKey);
  const at = draft.findIndex(({ key }) => key === lineage);
  const held = draft[at];
  if (!held) return [NO_DRAFT];
  const change = (): Promise<DraftOutcome | null> => {
    if (placement === 'REMOVE' || authored === null) return removeDraftQuestion(context, { quiz: quizKey, question: held.key, baseVersion: held.version });
    if (placement === 'REPLACE') return replaceDraftQuestion(context, { quiz: quizKey, question: held.key, baseVersion: held.version, content: { ...authored, id: held.key } });
    const added: AuthoredQuestion = { ...authored, id: randomUUID() };
    return addDraftQuestion(context, { quiz: quizKey, content: added, before: draft[at + 1]?.key ?? null });
  };
  return (await change())?.userErrors ?? [NO_QUESTION];
}

interface Settled { readonly mend: Mend; readonly revision: RevisionRecord | null; readonly userErrors: readonly UserErrorRecord[] }

/**
 * Notes what was decided once students get it. What only stands in the draft is still to be published, and until then the desk goes on
 * saying what is wrong; but a follow-up changes nothing of the question that it follows, so that the decision is all there is to note.
 */
async function settle(context: RequestContext, alert: DeskAlert, { mend, revision, userErrors }: Settled): Promise<DecisionResult> {
  const resolution: Resolution = mend.kind === 'WITHDRAW' ? 'WITHDRAWN' : 'MENDED';
  if (revision !== null || mend.placement === 'ADD_AFTER') await decide(context, alert, { resolution });
  return answer(context, alert, { revision, userErrors });
}

async function decide(context: RequestContext, alert: DeskAlert, { resolution, reason = null }: { readonly resolution: Resolution; readonly reason?: string | null }): Promise<void> {
  const { queries } = context.database;
  const { key: by } = requireAtDesk(context.viewer, DECIDING);
  const same = alert.lineage === null ? [alert.key] : await readSameAlerts(queries, alert);
  await resolveAlerts(queries, same, { resolution, reason, by, now: context.now() });
}

function refuse(context: RequestContext, alert: DeskAlert, userErrors: readonly UserErrorRecord[]): Promise<DecisionResult> {
  return answer(context, alert, { revision: null, userErrors });
}

async function answer(context: RequestContext, { key, quizKey }: DeskAlert, { revision, userErrors }: Pick<DecisionResult, 'revision' | 'userErrors'>): Promise<DecisionResult> {
  const alert = await readAlert(context.database.queries, { key, desk: requireAtDesk(context.viewer, DECIDING).deskKey });
  return { staleQuestion: alert === null ? null : toStaleQuestion(alert), quiz: await deskQuizLoader(context).clear(quizKey).load(quizKey), revision, userErrors };
}
