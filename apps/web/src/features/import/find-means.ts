import { ImportMeansDocument } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';

/** Whether this installation fetches articles from their addresses; null where it does not say right now. */
export async function findWhetherFetching(): Promise<boolean | null> {
  const outcome = await askAsTeacher(ImportMeansDocument, {});
  return outcome.ok ? outcome.data.installation.fetchesArticles : null;
}
