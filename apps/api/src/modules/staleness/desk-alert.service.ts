import type { PageArguments } from '@footnote/schema';
import type { Finding, Mend } from '@footnote/quiz-engine';
import { encodeNodeId } from '../../graphql/node-id.js';
import { pageOfList, type Connection } from '../../graphql/paging.js';
import { perRequest, type RequestContext } from '../../graphql/request-context.js';
import { requireAtDesk } from '../../graphql/viewer/require-at-desk.js';
import { readOpenAlerts, type DeskAlert } from './desk-alert.store.js';
import { READING } from './staleness.policy.js';

/** A stale question in the shape of the SDL. */
export interface StaleQuestionRecord extends Pick<DeskAlert, 'stem' | 'standing' | 'revision' | 'publishedAt' | 'attemptCount' | 'foundAt' | 'resolution' | 'quizKey'>, Pick<Finding, 'kind' | 'headline' | 'sentence' | 'asOf' | 'changes'> {
  readonly id: string;
  readonly place: number;
  readonly draftQuestionId: string | null;
  readonly mends: readonly Omit<Mend, 'authored'>[];
}

const openAlerts = perRequest((context) => readOpenAlerts(context.database.queries, requireAtDesk(context.viewer, READING).deskKey));

/** What the viewer's desk has to decide about, read once a request. */
export function listOpenAlerts(context: RequestContext): Promise<readonly DeskAlert[]> {
  return openAlerts(context);
}

/** A page of what the viewer's desk has to decide about, the gravest first. */
export async function pageStaleQuestions(context: RequestContext, request: PageArguments): Promise<Connection<StaleQuestionRecord>> {
  return pageOfList((await listOpenAlerts(context)).map(toStaleQuestion), { request, scope: 'stale_questions', keyOf: ({ id }) => id });
}

/** An alert for those at its desk. What a mend would store stays here: a page needs its words. */
export function toStaleQuestion({ key, finding, lineage, place, ...alert }: DeskAlert): StaleQuestionRecord {
  const { kind, headline, sentence, asOf, changes, mends } = finding;
  return {
    id: encodeNodeId('StaleQuestion', key), ...alert, place: place ?? 0, kind, headline, sentence, asOf, changes,
    draftQuestionId: lineage === null ? null : encodeNodeId('DraftQuestion', lineage),
    mends: mends.map(({ authored: _, ...mend }) => mend),
  };
}
