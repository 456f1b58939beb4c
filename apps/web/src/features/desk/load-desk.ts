import { DeskClassDatesDocument, DeskDocument, DeskListsDocument, DeskResultsDocument, DraftOfStaleDocument, type DeskClassDatesQuery, type DeskListsQuery, type DeskQuery, type DeskResultsQuery } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';
import type { DraftOfQuiz } from './draft-state';

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

export type ClassDates = DeskClassDatesQuery['deskClasses']['nodes'];

export interface DeskPage {
  readonly desk: DeskContent;
  readonly lists: DeskListsQuery;
  /** Of the quizzes that were taken last; a quiz whose results do not come is left out, rather than the page. */
  readonly results: readonly RecentResults[];
  /** The drafts of the quizzes in which a question went stale. */
  readonly drafts: readonly DraftOfQuiz[];
  readonly classes: ClassDates;
}

const MOST_RESULTS = 4;

/** Reads everything that the desk shows; null where the API is away. */
export async function loadDesk(): Promise<DeskPage | null> {
  const [shown, lists, dates] = await Promise.all([askAsTeacher(DeskDocument, {}), askAsTeacher(DeskListsDocument, {}), askAsTeacher(DeskClassDatesDocument, {})]);
  if (!shown.ok || !lists.ok || shown.data.viewer === null) return null;
  const taken = lists.data.published.nodes.filter((quiz) => quiz.attemptCount > 0).slice(0, MOST_RESULTS);
  const [results, drafts] = await Promise.all([Promise.all(taken.map(({ id }) => loadResults(id))), loadDrafts(shown.data.viewer.desk.staleQuestions.nodes)]);
  // Dates that do not come are left out, rather than the page.
  return { desk: shown.data.viewer.desk, lists: lists.data, results: results.flat(), drafts, classes: dates.ok ? dates.data.deskClasses.nodes : [] };
}

async function loadResults(quiz: string): Promise<readonly RecentResults[]> {
  const outcome = await askAsTeacher(DeskResultsDocument, { quiz });
  return outcome.ok && outcome.data.quizResults !== null ? [{ quiz, results: outcome.data.quizResults }] : [];
}

async function loadDrafts(stale: readonly StaleQuestion[]): Promise<readonly DraftOfQuiz[]> {
  const outcomes = await Promise.all([...new Set(stale.map(({ quiz }) => quiz.id))].map(async (quiz) => askAsTeacher(DraftOfStaleDocument, { quiz })));
  return outcomes.flatMap((outcome) => (outcome.ok && outcome.data.deskQuiz !== null ? [outcome.data.deskQuiz] : []));
}
