import { ImportMeansDocument, type ImportMeansQuery } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';

/** A language model that can be asked: where the texts would go, and what it is called there. */
export type Model = NonNullable<ImportMeansQuery['importModel']>;

/** By what this installation imports, besides pasting. */
export interface Means {
  /** Whether it fetches articles from their addresses; null where it does not say right now. */
  readonly mayFetch: boolean | null;
  /** Null where it has none, or does not say right now. */
  readonly model: Model | null;
}

/** Asks by what this installation imports. */
export async function findMeans(): Promise<Means> {
  const outcome = await askAsTeacher(ImportMeansDocument, {});
  return outcome.ok ? { mayFetch: outcome.data.installation.fetchesArticles, model: outcome.data.importModel } : { mayFetch: null, model: null };
}
