import { DeskQuizTextsDocument, type EvidencePartsFragment } from '@footnote/schema/browser';
import { askAsTeacher } from '../account/ask-as-teacher';
import { loadTexts } from '../evidence/load-texts';

/** The texts behind passages, by the id of their source: public ones as everybody reads them, those of a desk's own pack as its quiz does. */
export async function loadTextsAtDesk(quiz: string, cited: readonly EvidencePartsFragment[]): Promise<ReadonlyMap<string, string>> {
  const sources = cited.map(({ source }) => source);
  if (!sources.some(({ pack }) => pack.own)) return loadTexts(sources.map(({ id }) => id));
  const outcome = await askAsTeacher(DeskQuizTextsDocument, { quiz });
  // Without the texts the passages keep their own short context, so an outage here is not one of the page.
  const bySlug = new Map(outcome.ok ? outcome.data.deskQuiz?.readings.map(({ source, text }) => [source, text] as const) : []);
  return new Map(sources.flatMap(({ id, slug }) => { const text = bySlug.get(slug) ?? null; return text === null ? [] : [[id, text] as const]; }));
}
