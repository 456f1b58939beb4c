import { DeskDocument, DeskListsDocument, DeskResultsDocument, type DeskListsQuery, type DeskQuery, type DeskResultsQuery } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';
import { countAttempts } from '../publish/count-attempts';

export type DeskContent = NonNullable<DeskQuery['viewer']>['desk'];
export type StaleQuestion = DeskContent['staleQuestions']['nodes'][number];
export type StaleChange = StaleQuestion['changes'][number];
export type StaleSide = NonNullable<StaleChange['now']>;
export type Passage = NonNullable<StaleSide['passage']>;
export type Mend = StaleQuestion['mends'][number];
export type Reported = DeskContent['problemReports']['nodes'][number];
export type Live = DeskContent['liveQuizzes'][number];
export type Reproof = DeskContent['reproof'];
export type Draft = DeskListsQuery['drafts']['nodes'][number];
export type Published = DeskListsQuery['published']['nodes'][number];
export type Lists = DeskListsQuery;
export type Results = NonNullable<DeskResultsQuery['quizResults']>;
/** The results of a quiz, and the id under which its pages stand. */
export interface RecentResults { readonly quiz: string; readonly results: Results }

export interface DeskPage {
  readonly desk: DeskContent;
  readonly lists: DeskListsQuery;
  /** Of the quizzes that were taken last; a quiz whose results do not come is left out, rather than the page. */
  readonly results: readonly RecentResults[];
}

const MOST_RESULTS = 4;

/** Reads everything that the desk shows; null where the API is away. */
export async function loadDesk(): Promise<DeskPage | null> {
  const [shown, lists] = await Promise.all([askAsTeacher(DeskDocument, {}), askAsTeacher(DeskListsDocument, {})]);
  if (!shown.ok || !lists.ok || shown.data.viewer === null) return null;
  const taken = lists.data.published.nodes.filter((quiz) => countAttempts(quiz) > 0).slice(0, MOST_RESULTS);
  const results = await Promise.all(taken.map(async ({ id }): Promise<readonly RecentResults[]> => {
    const outcome = await askAsTeacher(DeskResultsDocument, { quiz: id });
    return outcome.ok && outcome.data.quizResults !== null ? [{ quiz: id, results: outcome.data.quizResults }] : [];
  }));
  return { desk: shown.data.viewer.desk, lists: lists.data, results: results.flat() };
}
